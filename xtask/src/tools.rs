//! Rust's target for the browser, Trunk and wasm-bindgen: installed where they are missing.

use std::process::Command;

use crate::run::{Outcome, cargo, has, output, program, root, run};

const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: Tool = Tool { command: "trunk", package: "trunk", version: "0.21.14", locked: true };
/// The version of the crate in Cargo.toml. Its own lock file cannot be used: it asks for a withdrawn version.
const WASM_BINDGEN: Tool =
    Tool { command: "wasm-bindgen", package: "wasm-bindgen-cli", version: "0.2.130", locked: false };

struct Tool {
    command: &'static str,
    package: &'static str,
    version: &'static str,
    locked: bool,
}

/// Makes sure that everything is there to build the browser program.
pub fn ensure() -> Outcome {
    ensure_target()?;
    ensure_tool(&TRUNK)?;
    ensure_tool(&WASM_BINDGEN)
}

fn ensure_target() -> Outcome {
    let installed = output(program("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    if installed.is_some_and(|folder| std::path::Path::new(&folder).is_dir()) {
        return Ok(());
    }
    if !has("rustup") {
        return Err(format!("Rust's target {TARGET} is missing, and so is rustup: install it by hand").into());
    }
    println!("installing Rust's target {TARGET}");
    run(program("rustup").args(["target", "add", TARGET]))
}

fn ensure_tool(tool: &Tool) -> Outcome {
    let wanted = format!("{} {}", tool.command, tool.version);
    if output(program(tool.command).arg("--version")).is_some_and(|found| found == wanted) {
        return Ok(());
    }
    println!("installing {wanted} from source into .tools (1 to 3 minutes, once)");
    run(&mut install(tool)).map_err(|error| format!("{error}\ninstall {wanted} by hand, on the PATH").into())
}

/// Without optimisation they build in a quarter of the time and write the same files.
fn install(tool: &Tool) -> Command {
    let mut command = cargo("install --quiet --debug");
    command.args(["--version", tool.version, tool.package, "--root"]).arg(root().join(".tools"));
    if tool.locked {
        command.arg("--locked");
    }
    command
}
