//! Has the data files checked and written as Rust constants (`build/`).

use std::env;
use std::path::Path;
use std::process::ExitCode;

use rules_build::{Outcome, write_constants};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=data");
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            println!("cargo::error={problem}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Outcome<()> {
    let root = env::var("CARGO_MANIFEST_DIR").map_err(|_| "CARGO_MANIFEST_DIR is not set")?;
    let out = env::var("OUT_DIR").map_err(|_| "OUT_DIR is not set")?;
    write_constants(&Path::new(&root).join("data"), Path::new(&out))
}
