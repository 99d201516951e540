//! Reads the command line: the command and its words, or the help that is asked for.

use crate::commands::{COMMANDS, Command};
use crate::test;

/// What the command line asks for.
#[derive(Debug)]
pub enum Call {
    /// A text to print.
    Help(String),
    /// A command to run.
    Run(&'static Command, Given),
}

/// What follows the name of a command.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// The words, in order.
    pub words: Vec<String>,
    /// What follows `--`. It is passed on to the program that runs the tests.
    pub passed_on: Vec<String>,
    /// `--no-install`: stop where something is missing.
    pub no_install: bool,
}

/// Reads the arguments. The error says what is wrong with the call.
pub fn read(arguments: impl Iterator<Item = String>) -> Result<Call, String> {
    let mut given = Given::default();
    let mut help = false;
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--" => given.passed_on.extend(arguments.by_ref()),
            "--help" | "-h" => help = true,
            "--no-install" => given.no_install = true,
            option if option.starts_with('-') => {
                return Err(format!("There is no option {option}. {SEE_HELP}"));
            }
            _ => given.words.push(argument),
        }
    }
    if given.words.first().is_some_and(|word| word == "help") {
        given.words.remove(0);
        help = true;
    } else if given.words.is_empty() && !help {
        return Err(overview());
    }
    if help { help_for(&given.words).map(Call::Help) } else { call(given) }
}

const SEE_HELP: &str = "“cargo xtask help” lists what there is.";

fn call(mut given: Given) -> Result<Call, String> {
    let command = find(&given.words.remove(0))?;
    if given.words.len() > command.most_words {
        let word = given.words.get(command.most_words).map_or("", String::as_str);
        return Err(format!("“{word}” is one word too many.\n\n{}", command.usage()));
    }
    (command.check)(&given.words)?;
    if given.no_install && !command.installs {
        return Err(format!("“{}” installs nothing: leave --no-install out.", command.name));
    }
    if !given.passed_on.is_empty() && command.name != "test" {
        return Err(format!("“{}” passes nothing on: leave out what stands behind “--”.", command.name));
    }
    Ok(Call::Run(command, given))
}

fn find(name: &str) -> Result<&'static Command, String> {
    let found = COMMANDS.iter().find(|command| command.name == name);
    found.ok_or_else(|| format!("There is no command “{name}”. {SEE_HELP}"))
}

/// The help for a command, for a part of the test command, or for everything.
fn help_for(words: &[String]) -> Result<String, String> {
    match words {
        [] => Ok(overview()),
        [name] => find(name).map(Command::help),
        [name, part, ..] if name == "test" => test::help_for(part),
        [name, ..] => find(name).map(Command::help),
    }
}

fn overview() -> String {
    let mut text = "cargo xtask <command>\n".to_owned();
    for command in COMMANDS.iter().filter(|command| !command.about.is_empty()) {
        text += &format!("\n  {:<8} {}", command.name, command.about);
    }
    text + "\n\n“cargo xtask help <command>” says more about one."
}

#[cfg(test)]
mod tests {
    use super::{Call, Given, read};
    use crate::commands::COMMANDS;

    fn of(line: &str) -> Result<Call, String> {
        read(line.split_whitespace().map(str::to_owned))
    }

    fn help(line: &str) -> String {
        match of(line) {
            Ok(Call::Help(text)) => text,
            other => panic!("{line}: {other:?}"),
        }
    }

    fn run(line: &str) -> (&'static str, Given) {
        match of(line) {
            Ok(Call::Run(command, given)) => (command.name, given),
            other => panic!("{line}: {other:?}"),
        }
    }

    fn wrong(line: &str) -> String {
        match of(line) {
            Err(text) => text,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn help_is_there_for_everything_and_for_each_command() {
        for line in ["help", "--help", "-h"] {
            for command in COMMANDS.iter().filter(|command| !command.about.is_empty()) {
                assert!(help(line).contains(command.about), "{line}: {}", command.name);
            }
        }
        for command in COMMANDS {
            let text = help(&format!("help {}", command.name));
            assert!(text.starts_with(&format!("cargo xtask {}", command.name)), "{text}");
            assert_eq!(text, help(&format!("{} --help", command.name)));
            assert_eq!(text, help(&format!("{} -h", command.name)));
        }
    }

    #[test]
    fn help_for_a_part_of_the_tests_says_how_it_is_called() {
        assert!(help("help test browser").contains("cargo xtask test browser [suite] [filter]"));
        assert!(help("test browser --help").contains("cargo xtask test browser [suite] [filter]"));
        assert!(wrong("help test nothing").contains("nothing"));
    }

    #[test]
    fn words_options_and_what_is_passed_on_are_kept_apart() {
        let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let expected = Given { words: words(&["rules", "tariff"]), ..Given::default() };
        assert_eq!(run("test rules tariff"), ("test", expected));
        let expected = Given {
            words: words(&["browser", "every_page", "/"]),
            passed_on: words(&["--exact", "--help"]),
            no_install: true,
        };
        assert_eq!(run("test browser --no-install every_page / -- --exact --help"), ("test", expected));
        assert_eq!(run("serve 8081"), ("serve", Given { words: words(&["8081"]), ..Given::default() }));
    }

    #[test]
    fn a_wrong_call_says_what_is_wrong() {
        assert!(wrong("").contains("cargo xtask <command>"));
        assert!(wrong("tset").contains("no command “tset”"));
        assert!(wrong("help tset").contains("no command “tset”"));
        assert!(wrong("test --fast").contains("no option --fast"));
        assert!(wrong("build now").contains("“now”"));
        assert!(wrong("test nothing").contains("“nothing”") && wrong("test lint all").contains("“all”"));
        assert!(wrong("serve http").contains("“http”") && wrong("serve 70000").contains("“70000”"));
        assert!(wrong("hook").contains("no hook"));
        assert!(wrong("size --no-install").contains("installs nothing"));
        assert!(wrong("build -- --release").contains("passes nothing on"));
    }
}
