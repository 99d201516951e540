//! Everything that is done to this repository: `cargo xtask serve | build | test | size`.

mod browser;
mod hook;
mod layers;
mod npm;
mod run;
mod site;
mod size;
mod steps;
mod test;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask <command>

  serve [port]   builds the site, serves it on 127.0.0.1 (port 8080), rebuilds it when a source file changes
  build          writes the site to dist/, ready for any static host
  test           format, lint, native tests, documentation tests, site, sizes, browser tests
  size           the sizes of what is in dist/, against their limits
  layers         which folder of rules and app uses which, and what runs upwards";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["serve"] => site::serve(8080),
        ["serve", port] => port.parse().map_err(|_| format!("no port: {port}").into()).and_then(site::serve),
        ["build"] => site::build(),
        ["test"] => test::all(),
        ["size"] => size::check(),
        ["layers"] => layers::print(),
        // Trunk calls these while it builds (Trunk.toml).
        ["hook", "styles"] => hook::styles(),
        ["hook", "prerender"] => hook::build_prerender(),
        ["hook", "assemble"] => hook::assemble(),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
