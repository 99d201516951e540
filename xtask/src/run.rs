//! Runs other programs. They never get standard input, and a clear line says so when one fails.

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What every part of xtask returns.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The repository's root folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The folder for what a build makes on the way. It is not watched for changes.
pub fn work_folder() -> Outcome<PathBuf> {
    let folder = root().join("target/site");
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A program to be run in the repository's root. Tools that are installed for this repository come first.
pub fn program(name: impl AsRef<Path>) -> Command {
    let mut command = Command::new(name.as_ref());
    command.current_dir(root()).stdin(Stdio::null()).env("PATH", path());
    command
}

/// `cargo` with arguments, split at spaces.
pub fn cargo(arguments: &str) -> Command {
    let mut command = program("cargo");
    command.args(arguments.split_whitespace());
    command
}

/// A program that npm has installed.
pub fn npm_program(name: &str) -> Command {
    program(root().join("node_modules/.bin").join(name))
}

/// Runs a program to its end.
pub fn run(command: &mut Command) -> Outcome {
    let line = spelled(command);
    let status = command.status().map_err(|error| format!("{line}: cannot be started: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("failed: {line}").into()) }
}

/// Replaces this program with another, so that stopping this one stops the other.
#[cfg(unix)]
pub fn become_program(command: &mut Command) -> Outcome {
    let line = spelled(command);
    let error = std::os::unix::process::CommandExt::exec(command);
    Err(format!("{line}: cannot be started: {error}").into())
}

/// Replaces this program with another.
#[cfg(not(unix))]
pub fn become_program(command: &mut Command) -> Outcome {
    run(command)
}

/// What a program prints; none where the program is missing or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program is on this machine.
pub fn has(name: &str) -> bool {
    env::split_paths(&path()).any(|folder| folder.join(name).is_file())
}

fn path() -> OsString {
    let own = root().join(".tools/bin");
    let given = env::var_os("PATH").unwrap_or_default();
    env::join_paths(std::iter::once(own).chain(env::split_paths(&given))).unwrap_or(given)
}

fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
