//! Imports run one way: a folder may use the folders in the layers below it, never those above.
//!
//! `cargo xtask layers` prints which folder uses which. The tests at the end fail with the line that imports from
//! above.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Outcome, root};

/// The layers ("floors") of a crate's sources, from the top down. The folders ("rooms") of one layer must not use each
/// other. In `tools`, each folder is a room of its own.
struct House {
    sources: &'static str,
    floors: &'static [&'static [&'static str]],
    /// Imports between two folders of one layer that are allowed for a reason.
    allowed: &'static [(&'static str, &'static str)],
}

/// The folder that has a folder for each tool.
const TOOLS: &str = "tools";

const HOUSES: [House; 2] = [
    House {
        sources: "rules/src",
        floors: &[
            &["lib", "main"],
            &["api"],
            &["registry"],
            &["tools"],
            &["shared"],
            &["journey"],
            &["record"],
            &["form"],
            &["data"],
            &["base"],
        ],
        allowed: &[
            // The suitability check looks at what the person pays.
            ("tools/suitability", "tools/contribution"),
            // What a budget buys is found by working out the cost of care for different hours and wages.
            ("tools/budget", "tools/care_costs"),
        ],
    },
    House {
        sources: "app/src",
        floors: &[
            &["lib", "bin"],
            &["program"],
            &["kept", "look_up", "static_pages", "tools"],
            &["pages"],
            &["components"],
            &["state"],
            &["words"],
        ],
        allowed: &[],
    },
];

/// An import, and where it is.
struct Import {
    from: String,
    to: String,
    place: String,
}

/// Prints which folder uses which, and how often; then the imports from above.
pub fn print() -> Outcome {
    for house in &HOUSES {
        let imports = house.imports()?;
        let mut arrows: BTreeMap<_, usize> = BTreeMap::new();
        for import in &imports {
            let arrow = (house.floor(&import.from), import.from.as_str(), import.to.as_str());
            *arrows.entry(arrow).or_default() += 1;
        }
        println!("\n{}, from the top down", house.sources);
        for ((floor, from, to), count) in arrows {
            let mark = if house.runs_down(from, to) { "" } else { "   runs upwards" };
            println!("  {floor} {from} -> {to} ({count}){mark}");
        }
        for import in house.upward(&imports) {
            println!("{import}");
        }
    }
    Ok(())
}

impl House {
    fn imports(&self) -> Outcome<Vec<Import>> {
        let sources = root().join(self.sources);
        let mut found = Vec::new();
        for file in rust_files(&sources)? {
            let inside = file.strip_prefix(&sources)?.with_extension("");
            let inside = inside.to_string_lossy().replace('\\', "/");
            // What a test imports is not part of what the program needs.
            if inside.ends_with("tests") {
                continue;
            }
            let from =
                self.room(&inside).ok_or_else(|| format!("{}: no floor has this file", file.display()))?;
            let text = fs::read_to_string(&file)?;
            for (line, path) in paths(&text, &inside) {
                let Some(to) = self.room(&path) else { continue };
                if to != from {
                    let place = format!("{}/{inside}.rs:{line}", self.sources);
                    found.push(Import { from: from.clone(), to, place });
                }
            }
        }
        Ok(found)
    }

    /// The folder that a module belongs to: the longest name with which the module begins; in `tools`, the folder of
    /// the tool.
    fn room(&self, module: &str) -> Option<String> {
        let rest =
            |room: &str| module.strip_prefix(room).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let begins = |room: &&&str| rest(room).is_some();
        let room = self.floors.iter().copied().flatten().filter(begins).max_by_key(|room| room.len())?;
        let tool = rest(room).and_then(|rest| rest.split('/').nth(1)).filter(|tool| *tool != "mod");
        Some(match (*room, tool) {
            (TOOLS, Some(tool)) => format!("{TOOLS}/{tool}"),
            _ => (*room).to_owned(),
        })
    }

    fn floor(&self, room: &str) -> usize {
        let room = if room.starts_with("tools/") { TOOLS } else { room };
        self.floors.iter().position(|floor| floor.contains(&room)).unwrap_or_default()
    }

    fn runs_down(&self, from: &str, to: &str) -> bool {
        self.floor(from) < self.floor(to) || self.allowed.contains(&(from, to))
    }

    fn upward(&self, imports: &[Import]) -> Vec<String> {
        let up = imports.iter().filter(|import| !self.runs_down(&import.from, &import.to));
        up.map(|import| format!("{}: {} may not use {}", import.place, import.from, import.to)).collect()
    }
}

fn rust_files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The modules of its own crate that a file names, each with its line: `crate::a::b` and `super::b`, in a `use` or
/// elsewhere.
fn paths(text: &str, file: &str) -> Vec<(usize, String)> {
    let module = file.strip_suffix("/mod").unwrap_or(file);
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        let code = line.split("//").next().unwrap_or_default();
        // An indented `use super` is in a module within the file, and names the file itself.
        let starts = code.match_indices("crate::").map(|(at, word)| (String::new(), at + word.len()));
        let above = module.rsplit_once('/').map_or("", |(above, _)| above);
        let supers = code.match_indices("super::").filter(|_| !line.starts_with("    use super"));
        let supers = supers.map(|(at, word)| (above.to_owned(), at + word.len()));
        for (base, at) in starts.chain(supers) {
            let mut path = vec![base];
            path.extend(names(code.get(at..).unwrap_or_default()));
            found.push((number, path.join("/").trim_start_matches('/').to_owned()));
        }
    }
    found
}

/// The names of a path up to where it branches or ends. They may include types and functions, which do no harm.
fn names(path: &str) -> Vec<String> {
    path.split("::")
        .map_while(|part| {
            let end =
                part.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(part.len());
            let name = part.get(..end).filter(|name| !name.is_empty())?;
            Some((name.to_owned(), end < part.len()))
        })
        .scan(false, |ended, (name, last)| (!std::mem::replace(ended, last)).then_some(name))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_run_down() -> Outcome {
        for house in &HOUSES {
            let upward = house.upward(&house.imports()?);
            assert!(upward.is_empty(), "\n{}\n", upward.join("\n"));
        }
        Ok(())
    }

    #[test]
    fn an_import_upwards_is_found() {
        let Some(house) = HOUSES.first() else { return };
        let text = "use crate::tools::balance;\nuse super::journey::Journey;\nlet day = crate::data::rates::day; // crate::api\n";
        let found: Vec<_> = paths(text, "record/mod");
        let rooms: Vec<_> = found.iter().map(|(line, path)| (*line, house.room(path))).collect();
        let expected = [(1, "tools/balance"), (2, "journey"), (3, "data")];
        assert_eq!(rooms, expected.map(|(line, room)| (line, Some(room.to_owned()))));
        assert_eq!(house.room("tools/mod").as_deref(), Some("tools"));
        assert_eq!(house.room("tools/new_one/questions/mod").as_deref(), Some("tools/new_one"));
        assert!(!house.runs_down("record", "tools/balance"));
        assert!(house.runs_down("tools/balance", "record"));
    }

    #[test]
    fn tools_know_each_other_only_where_it_is_written_down() {
        let Some(house) = HOUSES.first() else { return };
        assert!(house.runs_down("tools/suitability", "tools/contribution"));
        assert!(!house.runs_down("tools/contribution", "tools/suitability"));
        assert!(!house.runs_down("tools/balance", "tools/suitability"));
    }
}
