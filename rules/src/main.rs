//! The JSON API on the command line: `cargo run -q -p rules -- contribution < request.json`. Without a tool it says which
//! tools there are.

use std::io::{Read, Write};
use std::process::ExitCode;

/// A request that could not be answered.
const BAD_REQUEST: u8 = 2;

fn main() -> ExitCode {
    // `args` would panic at an argument that is no text.
    let Some(tool) = std::env::args_os().nth(1) else {
        let tools = rules::api::names();
        eprintln!(
            "Say which tool: cargo run -q -p rules -- contribution < request.json. The tools are: {tools}"
        );
        return ExitCode::from(BAD_REQUEST);
    };
    let mut request = Vec::new();
    if let Err(error) = std::io::stdin().read_to_end(&mut request) {
        eprintln!("The request can't be read: {error}");
        return ExitCode::from(BAD_REQUEST);
    }
    match rules::api::answer_bytes(&tool.to_string_lossy(), &request) {
        // A reader that has gone away has no use for the answer.
        Ok(response) => match writeln!(std::io::stdout(), "{response}") {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
        Err(refused) => {
            eprintln!("{refused}");
            ExitCode::from(BAD_REQUEST)
        }
    }
}
