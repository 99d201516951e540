//! Makes the words that the program is compiled with (the crate in `build/`).

use std::process::ExitCode;

fn main() -> ExitCode {
    // The program is cut into chunks after it is linked, and that needs the linker's relocations (src/chunks.rs).
    if std::env::var("CARGO_CFG_TARGET_FAMILY").as_deref() == Ok("wasm") {
        println!("cargo::rustc-link-arg-bin=portal=--emit-relocs");
    }
    content_build::run()
}
