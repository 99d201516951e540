//! `cargo xtask new`: makes the skeleton of a tool or of a question. The skeleton builds, has a test that can fail, and
//! has words that the reader accepts. Everything is checked before anything is written, and nothing is overwritten.

mod edit;
mod name;
mod plan;
mod question;
mod tool;

#[cfg(test)]
mod tests;

use std::path::Path;

use crate::call::Given;
use crate::run::{Outcome, root};
use name::Name;
use plan::Plan;

/// What the help of the command says below its first line.
pub const MORE: &str = "\
  cargo xtask new tool <name>           a tool with a journey, a result, an API, pages, words and a test
  cargo xtask new question <tool> <id>  a question that asks yes or no, at the end of a tool's journey

Names are small letters and numbers with hyphens between them: care-plan. A tool's name is its key, and its address until
app/content/index.toml says another. The command writes over no file. It says what it made and what comes next;
docs/tasks/add-a-tool.md and docs/tasks/add-a-question.md have the whole way.";

/// What is asked for.
enum Wanted {
    Tool(Name),
    Question { tool: Name, id: Name },
}

/// Says what is wrong with the words after `new`, as far as the words alone tell.
pub fn check(words: &[String]) -> Result<(), String> {
    wanted(words).map(drop)
}

/// Makes what the words ask for.
pub fn run(given: &Given) -> Outcome {
    println!("{}", make(&root(), &given.words)?);
    Ok(())
}

/// Makes it in a folder with this repository. Returns what was made and what comes next, for people to read.
fn make(root: &Path, words: &[String]) -> Result<String, String> {
    let mut plan = Plan::of(root);
    let next = match wanted(words)? {
        Wanted::Tool(name) => tool::plan(&mut plan, &name)?,
        Wanted::Question { tool, id } => question::plan(&mut plan, &tool, &id)?,
    };
    plan.write()?;
    let layout = plan.format().map_or("“cargo fmt --all” is still to be run: rustfmt failed.\n\n", |()| "");
    Ok(format!("{plan}\n{layout}{next}"))
}

fn wanted(words: &[String]) -> Result<Wanted, String> {
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    match words[..] {
        ["tool", name] => Ok(Wanted::Tool(Name::read(name)?)),
        ["question", tool, id] => Ok(Wanted::Question { tool: Name::read(tool)?, id: Name::read(id)? }),
        ["tool"] => Err("Say what the tool is called: cargo xtask new tool <name>".to_owned()),
        ["tool", _, more, ..] => Err(format!("“{more}” is one word too many: cargo xtask new tool <name>")),
        ["question", ..] => {
            Err("Say which tool asks it, and its id: cargo xtask new question <tool> <id>".to_owned())
        }
        [] => Err(format!("Say what is to be made.\n\n{MORE}")),
        [other, ..] => Err(format!("“{other}” cannot be made.\n\n{MORE}")),
    }
}
