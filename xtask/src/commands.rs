//! The list of commands: what each is called, what it is for, and what runs it.

use crate::call::Given;
use crate::run::Outcome;
use crate::{audit, hook, layers, new, site, size, test};

/// One command.
pub struct Command {
    /// Its name on the command line.
    pub name: &'static str,
    /// The words that may follow, as the help shows them.
    arguments: &'static str,
    /// How many words may follow.
    pub most_words: usize,
    /// Says what is wrong with these words, apart from their number.
    pub check: fn(&[String]) -> Result<(), String>,
    /// What it does, on one line. It is empty for commands that people do not call themselves.
    pub about: &'static str,
    /// The rest of the help.
    more: &'static str,
    /// Whether it installs what is missing.
    pub installs: bool,
    /// The function that runs it.
    pub run: fn(&Given) -> Outcome,
}

/// All commands, in the order of the help.
pub const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        arguments: "[port]",
        most_words: 1,
        check: |words| site::port(words).map(drop),
        about: "build the site, serve it on this machine, rebuild it when a file changes",
        more: "The site is at http://127.0.0.1:8080/ unless a port is given. Ctrl+C stops it.",
        installs: true,
        run: site::serve,
    },
    Command {
        name: "build",
        arguments: "",
        most_words: 0,
        check: |_| Ok(()),
        about: "write the site to dist/, ready for any static host",
        more: "",
        installs: true,
        run: |given| site::build(given.no_install),
    },
    Command {
        name: "test",
        arguments: "[part] [filter] [-- option …]",
        most_words: 3,
        check: test::check,
        about: "run all checks, or one part of them, or one test",
        more: test::MORE,
        installs: true,
        run: test::run,
    },
    Command {
        name: "new",
        arguments: "<tool | question> <name …>",
        most_words: 3,
        check: new::check,
        about: "write the skeleton of a tool or of a question",
        more: new::MORE,
        installs: false,
        run: new::run,
    },
    Command {
        name: "size",
        arguments: "",
        most_words: 0,
        check: |_| Ok(()),
        about: "weigh what is in dist/ against its limits",
        more: "Sizes are in bytes after Brotli. “cargo xtask build” writes dist/.",
        installs: false,
        run: |_| size::check(),
    },
    Command {
        name: "layers",
        arguments: "",
        most_words: 0,
        check: |_| Ok(()),
        about: "print which folder of rules and app uses which, and what runs upwards",
        more: "",
        installs: false,
        run: |_| layers::print(),
    },
    Command {
        name: "audit",
        arguments: "",
        most_words: 0,
        check: |_| Ok(()),
        about: "ask the advisory databases about the dependencies",
        more: "It needs the network: GitHub for the crates, npm's registry for the packages. Where one of them does \
               not answer, it says so and fails. “cargo xtask test dependencies” checks licences and sources without \
               a network.",
        installs: true,
        run: audit::run,
    },
    // Trunk calls this while it builds (Trunk.toml).
    Command {
        name: "hook",
        arguments: "<styles | prerender | assemble>",
        most_words: 1,
        check: |words| hook::find(words).map(drop),
        about: "",
        more: "Trunk calls this while it builds the site (Trunk.toml).",
        installs: false,
        run: hook::call,
    },
];

impl Command {
    /// The line that shows how it is called.
    pub fn usage(&self) -> String {
        let option = if self.installs { "[--no-install]" } else { "" };
        let words = ["cargo xtask", self.name, self.arguments, option];
        words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// The help for it.
    pub fn help(&self) -> String {
        let no_install = if self.installs {
            "--no-install  stop with the list of what is missing and how to get it, and install nothing"
        } else {
            ""
        };
        let paragraphs = [self.usage().as_str(), self.about, self.more, no_install].map(str::to_owned);
        paragraphs.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
    }
}

impl std::fmt::Debug for Command {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.name)
    }
}
