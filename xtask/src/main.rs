//! The commands for work on this repository. `cargo xtask help` lists them.

mod audit;
mod call;
mod commands;
mod hook;
mod layers;
mod needs;
mod new;
mod run;
mod site;
mod size;
mod steps;
mod test;

use std::process::ExitCode;

use call::Call;

fn main() -> ExitCode {
    let outcome = match call::read(std::env::args().skip(1)) {
        Ok(Call::Help(text)) => {
            println!("{text}");
            Ok(())
        }
        Ok(Call::Run(command, given)) => (command.run)(&given),
        Err(wrong) => {
            eprintln!("{wrong}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
