//! Reads the data files, checks them and writes them as Rust constants, so that nothing is parsed when the rules run.
//!
//! A mistake in a data file stops the build with one line: the file, the key, what is wrong, what would be right.

#![warn(clippy::missing_errors_doc)]

use std::fs;
use std::path::Path;

use file::files_in;
pub use file::{File, Outcome};

mod balance;
mod care_home;
mod council_facts;
mod council_rates;
pub mod councils;
pub mod employment;
pub mod file;
pub mod limits;
mod pension_age;
pub mod rates;
pub mod sources;
mod spending;
mod yearly;

// Lists of words that the program uses too, so that the data can have no others.
#[path = "../src"]
mod program {
    #[path = "data/councils/basis.rs"]
    pub mod basis;
    // The words of data files are folded in the same way as what a person types.
    #[path = "base/wording/fold.rs"]
    pub mod fold;
    #[allow(dead_code, reason = "only the program lists them all")]
    #[path = "tools/spending/kinds.rs"]
    pub mod spending_kinds;
    #[path = "tools/spending/weight.rs"]
    pub mod spending_weight;
    #[path = "data/councils/topic.rs"]
    pub mod topic;
}
#[path = "../src/base"]
mod base {
    pub mod keyed;
    /// The program alone has schemas.
    pub mod described {
        macro_rules! described {
            ($($any:tt)*) => {};
        }
        pub(crate) use described;
    }
}

/// Reads the data folder, and writes a file of constants for each kind of data.
///
/// # Errors
///
/// Where a file cannot be read or written, or has a mistake: a line that names the file, the key and what would be
/// right.
pub fn write_constants(data: &Path, out: &Path) -> Outcome<()> {
    let mut england = files_in(data, "england")?;
    let sources_file = file::take(&mut england, "sources")?;
    let ages_file = file::take(&mut england, "state-pension-age")?;
    let limits_file = file::take(&mut england, "direct-payments")?;
    let named_limits_file = file::take(&mut england, "limits")?;
    let rates_file = file::take(&mut england, "council-rates")?;
    let spending_file = file::take(&mut england, "spending")?;
    let balance_file = file::take(&mut england, "balance")?;
    let sources = sources::read(&sources_file)?;

    for (name, text) in [
        ("sources.rs", sources.constants()),
        ("rates.rs", rates::constants(&england, &sources)?),
        ("pension_age.rs", pension_age::constants(&ages_file, &sources)?),
        ("care_home.rs", care_home::constants(&limits_file, &sources)?),
        ("limits.rs", limits::constants(&named_limits_file, &sources)?),
        ("employment.rs", employment::constants(&files_in(data, "england/employment")?, &sources)?),
        ("council_rates.rs", council_rates::constants(&rates_file)?),
        ("balance.rs", balance::constants(&balance_file, &sources, &files_in(data, "councils")?)?),
        ("spending.rs", spending::constants(&spending_file, &sources)?),
        ("councils.rs", councils::constants(&files_in(data, "councils")?)?),
    ] {
        fs::write(out.join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}
