//! What will be written. All files, new or changed, are planned before the first is written.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use crate::run::{Outcome, program, run};

/// A file as it will be.
struct Draft {
    text: String,
    is_new: bool,
}

/// The files of a change, by their path in the repository.
pub struct Plan<'a> {
    root: &'a Path,
    files: BTreeMap<String, Draft>,
}

impl<'a> Plan<'a> {
    /// A plan without files.
    pub const fn of(root: &'a Path) -> Self {
        Self { root, files: BTreeMap::new() }
    }

    /// Whether the repository has a file or folder.
    pub fn has(&self, path: &str) -> bool {
        self.root.join(path).exists()
    }

    /// The text of a file as it will be.
    pub fn text(&self, path: &str) -> Result<String, String> {
        match self.files.get(path) {
            Some(draft) => Ok(draft.text.clone()),
            None => fs::read_to_string(self.root.join(path)).map_err(|error| format!("{path}: {error}")),
        }
    }

    /// Plans a new file.
    pub fn make(&mut self, path: &str, text: String) -> Result<(), String> {
        if self.has(path) {
            return Err(format!("{path} is there already"));
        }
        self.files.insert(path.to_owned(), Draft { text, is_new: true });
        Ok(())
    }

    /// Plans a change to an existing file.
    pub fn change(
        &mut self,
        path: &str,
        change: impl FnOnce(&str) -> Result<String, String>,
    ) -> Result<(), String> {
        let text = change(&self.text(path)?).map_err(|wrong| format!("{path}: {wrong}"))?;
        let is_new = self.files.get(path).is_some_and(|draft| draft.is_new);
        self.files.insert(path.to_owned(), Draft { text, is_new });
        Ok(())
    }

    /// Writes all of it. A new file never overwrites another.
    pub fn write(&self) -> Result<(), String> {
        for (path, draft) in &self.files {
            self.write_one(path, draft).map_err(|error| format!("{path}: {error}"))?;
        }
        Ok(())
    }

    /// Formats the code as `cargo fmt` does.
    pub fn format(&self) -> Outcome {
        let code = self.files.keys().filter(|path| path.ends_with(".rs"));
        run(program("rustfmt").current_dir(self.root).args(["--edition", "2024"]).args(code))
    }

    fn write_one(&self, path: &str, Draft { text, is_new }: &Draft) -> std::io::Result<()> {
        let path = self.root.join(path);
        if !is_new {
            return fs::write(path, text);
        }
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        File::create_new(path)?.write_all(text.as_bytes())
    }
}

/// The list of files.
impl fmt::Display for Plan<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (heading, is_new) in [("Made:", true), ("Changed:", false)] {
            writeln!(out, "{heading}")?;
            for (path, _) in self.files.iter().filter(|(_, draft)| draft.is_new == is_new) {
                writeln!(out, "  {path}")?;
            }
        }
        Ok(())
    }
}
