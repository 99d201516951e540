//! Chromium and its driver, from Debian's packages where they are missing.

use std::process::Command;

use super::Need;
use crate::run::{Outcome, has, output, program, run};

/// The browser of the tests, with the driver of the same version.
pub const CHROMIUM: Need = Need {
    what: "Chromium and ChromeDriver",
    by_hand: "put chromium and chromedriver on the PATH (Debian: apt-get install chromium chromium-driver)",
    is_there: || CHROMIUMS.iter().any(|name| has(name)) && has("chromedriver"),
    install: Some(install),
};

/// The names under which the tests look for it (tests/src/browser.rs).
const CHROMIUMS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

fn install() -> Outcome {
    if !has("apt-get") {
        return Err("apt-get is missing".into());
    }
    run(apt_get()?.arg("update"))?;
    run(apt_get()?.args(["install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"]))
}

fn apt_get() -> Outcome<Command> {
    let mut command = if output(program("id").arg("-u")).is_some_and(|user| user == "0") {
        program("apt-get")
    } else if output(program("sudo").args(["-n", "true"])).is_some() {
        let mut sudo = program("sudo");
        sudo.args(["-n", "apt-get"]);
        sudo
    } else {
        return Err("Debian's packages can only be installed as root or with sudo".into());
    };
    command.arg("--quiet").env("DEBIAN_FRONTEND", "noninteractive");
    Ok(command)
}
