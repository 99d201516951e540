//! What the build says of a mistake in a data file: the file, the key, what is wrong, what would be right.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod council;
mod limits;
mod next_year;
mod yearly;

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use rules_build::File;
use rules_build::file::files_in;

/// Data files in a folder of their own, named after the test.
fn files(test: &str, texts: &[(&str, &str)]) -> Vec<File> {
    // Tests run side by side, and some have the same name for their files.
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    let call = CALLS.fetch_add(1, Ordering::Relaxed).to_string();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("data_mistakes").join(call).join(test);
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in texts {
        fs::write(folder.join(format!("{name}.toml")), text).unwrap();
    }
    files_in(folder.parent().unwrap(), test).unwrap()
}
