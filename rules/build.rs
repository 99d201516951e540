//! Reads the data files, checks them and writes them as Rust constants: nothing is parsed when the rules run.
//!
//! A mistake in a data file stops the build with one line: the file, the key, what is wrong, what would be right.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

#[path = "build/balance.rs"]
mod balance;
// What a council's rate may be for: a rate for anything else stops the build.
#[path = "src/data/councils/basis.rs"]
mod basis;
#[path = "build/care_home.rs"]
mod care_home;
#[path = "build/council_facts.rs"]
mod council_facts;
#[path = "build/council_rates.rs"]
mod council_rates;
#[path = "build/councils.rs"]
mod councils;
#[path = "build/employment.rs"]
mod employment;
#[path = "build/file.rs"]
mod file;
// Words of data files are folded as what a person types is.
#[path = "src/base/wording/fold.rs"]
mod fold;
#[path = "src/base"]
mod base {
    pub mod keyed;
}
#[path = "build/limits.rs"]
mod limits;
#[path = "build/pension_age.rs"]
mod pension_age;
#[path = "build/rates.rs"]
mod rates;
#[path = "build/sources.rs"]
mod sources;
#[path = "build/spending.rs"]
mod spending;
// What an answer may be, and why: the data can say nothing else.
#[allow(dead_code, reason = "only the program lists them all")]
#[path = "src/tools/spending/kinds.rs"]
mod spending_kinds;
#[path = "src/tools/spending/weight.rs"]
mod spending_weight;
// The topics themselves: a statement or fact about one that the program does not have stops the build.
#[path = "src/data/councils/topic.rs"]
mod topic;

use file::{Outcome, files_in};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    match write_constants() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            println!("cargo::error={problem}");
            ExitCode::FAILURE
        }
    }
}

fn write_constants() -> Outcome<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|_| "CARGO_MANIFEST_DIR is not set")?;
    let out = env::var("OUT_DIR").map_err(|_| "OUT_DIR is not set")?;
    let data = Path::new(&root).join("data");

    let mut england = files_in(&data, "england")?;
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
        ("employment.rs", employment::constants(&files_in(&data, "england/employment")?, &sources)?),
        ("council_rates.rs", council_rates::constants(&rates_file)?),
        ("balance.rs", balance::constants(&balance_file, &sources, &files_in(&data, "councils")?)?),
        ("spending.rs", spending::constants(&spending_file, &sources)?),
        ("councils.rs", councils::constants(&files_in(&data, "councils")?)?),
    ] {
        fs::write(Path::new(&out).join(name), text).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}
