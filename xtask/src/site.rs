//! The site: built once for a host, or served and rebuilt while someone works on it.

use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use crate::call::Given;
use crate::run::{Outcome, become_program, program, run};
use crate::{needs, steps};

/// Writes `dist/`.
pub fn build(no_install: bool) -> Outcome {
    steps::run(&[("what is needed", &|| needs::ensure(&[needs::SITE], no_install)), ("site", &bundle)])
}

/// Builds the site. What the build needs must be installed.
pub fn bundle() -> Outcome {
    run(trunk("build").arg("--release"))
}

/// The build alone, after the native tests, with its pages written on the day on which the browser tests read them.
pub fn bundle_for_tests() -> Outcome {
    run(trunk("build").arg("--release").env("PORTAL_DAY", TEST_DAY).env(PRERENDER_IS_BUILT, "yes"))
}

/// The day of `tests/src/clock.rs`.
const TEST_DAY: &str = "2026-11-30";

/// Serves the site until it is stopped.
pub fn serve(given: &Given) -> Outcome {
    let port = port(&given.words)?;
    needs::ensure(&[needs::SITE], given.no_install)?;
    if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err() {
        return Err(format!(
            "port {port} is taken: stop what uses it, or name another: cargo xtask serve 8081"
        )
        .into());
    }
    println!("building the site: about two minutes the first time, seconds after that");
    // Trunk must not write to dist/, which holds an optimised build for a host.
    let mut trunk = trunk("serve");
    trunk.args(["--dist", "target/serve", "--port", &port.to_string()]);
    become_program(trunk.env(ADDRESS, format!("http://127.0.0.1:{port}/")))
}

/// The port that the words name.
pub fn port(words: &[String]) -> Result<u16, String> {
    match words.first() {
        None => Ok(8080),
        Some(text) => text.parse().map_err(|_| format!("“{text}” is no port: a number up to 65535 is one")),
    }
}

fn trunk(command: &str) -> Command {
    let mut trunk = program("trunk");
    trunk.args([command, "--log=warn", "--skip-version-check"]);
    // When a page has a mistake, a backtrace of Trunk does not help.
    trunk.env("RUST_BACKTRACE", "0");
    // The messages of panics name source files. The folder in which this machine keeps its crates is nobody's business,
    // and costs every visitor a kilobyte, so it is cut off.
    // Flags for one target replace those in .cargo/config.toml.
    if let Some(crates) = registry().filter(|path| !path.contains(char::is_whitespace)) {
        let flags = format!("--cfg erase_components --remap-path-prefix={crates}=");
        trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    }
    trunk
}

/// The folder in which Cargo has unpacked the crates of the registry.
fn registry() -> Option<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    let folder = fs::read_dir(home.join("registry/src")).ok()?.flatten().next()?.path();
    Some(format!("{}/", folder.to_str()?))
}

/// The environment variable that tells the programs which Trunk calls where the site is served.
pub const ADDRESS: &str = "PORTAL_ADDRESS";

/// The environment variable that tells the hooks that the native tests have compiled `prerender`.
pub const PRERENDER_IS_BUILT: &str = "PORTAL_PRERENDER_IS_BUILT";

#[cfg(test)]
mod tests {
    use super::TEST_DAY;

    #[test]
    fn pages_are_written_and_read_on_one_day() {
        let clock = include_str!("../../tests/src/clock.rs");
        let parts: Vec<&str> = TEST_DAY.split('-').map(|part| part.trim_start_matches('0')).collect();
        assert!(clock.contains(&format!("from_ymd_opt({})", parts.join(", "))), "{TEST_DAY}");
    }
}
