//! Chromium and its driver, from Debian's packages where they are missing.

use std::process::Command;

use crate::run::{Outcome, has, output, program, run};

const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];
const BY_HAND: &str =
    "install Chromium and ChromeDriver by hand (Debian: apt-get install chromium chromium-driver)";

/// Makes sure that the browser tests have a browser.
pub fn ensure() -> Outcome {
    if has("chromium") && has("chromedriver") {
        return Ok(());
    }
    println!("installing Chromium and its driver");
    install().map_err(|error| format!("{error}\n{BY_HAND}").into())
}

fn install() -> Outcome {
    if !has("apt-get") {
        return Err("apt-get is missing".into());
    }
    run(apt_get()?.arg("update"))?;
    run(apt_get()?.args(["install", "--yes", "--no-install-recommends"]).args(PACKAGES))
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
