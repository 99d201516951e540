//! The JSON door on the command line: `cargo run -q -p rules -- contribution < request.json`.

use std::io::Read;
use std::process::ExitCode;

/// A request that could not be answered.
const BAD_REQUEST: u8 = 2;

fn main() -> ExitCode {
    let Some(tool) = std::env::args().nth(1) else {
        eprintln!("Say which tool: cargo run -q -p rules -- contribution < request.json");
        return ExitCode::from(BAD_REQUEST);
    };
    let mut request = String::new();
    if let Err(error) = std::io::stdin().read_to_string(&mut request) {
        eprintln!("The request can't be read: {error}");
        return ExitCode::from(BAD_REQUEST);
    }
    match rules::door::answer(&tool, &request) {
        Ok(response) => {
            println!("{response}");
            ExitCode::SUCCESS
        }
        Err(refused) => {
            eprintln!("{refused}");
            ExitCode::from(BAD_REQUEST)
        }
    }
}
