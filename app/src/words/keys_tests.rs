//! The keys of `common.toml` against the program: none is missing and none is left over.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rules::data::rates;

use super::tests::below;

/// Tables whose keys the program makes from a name in the data or the rules.
const MADE: &[&str] = &[
    "tool",
    "rate",
    "standing",
    "setting",
    "setting-value",
    "no-rates",
    "person",
    "benefit",
    "decides",
    "outcome",
    "fits",
    "care-costs",
];

/// All quoted texts in the code of a crate, except its tests.
pub(super) fn quoted(crate_folder: &str) -> std::io::Result<BTreeSet<String>> {
    quoted_below(&[crate_folder, "/src"].concat())
}

fn quoted_below(folder: &str) -> std::io::Result<BTreeSet<String>> {
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut found = BTreeSet::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if is_program(&path) {
                found.extend(std::fs::read_to_string(&path)?.split('"').map(str::to_owned));
            }
        }
    }
    Ok(found)
}

fn is_program(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.ends_with(".rs") && !name.ends_with("tests.rs")
}

/// A key that is written in the program but not in the words would show as an empty text.
#[test]
fn keys_written_in_the_program_exist() -> std::io::Result<()> {
    let texts = below("text/");
    let is_table = |name: &str| texts.iter().any(|(key, _)| key.split('.').next() == Some(name));
    // A text with a dot, such as "button.start", looks like a key.
    let is_key = |text: &&String| {
        let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
        plain && !text.ends_with(['.', '-']) && text.split_once('.').is_some_and(|(name, _)| is_table(name))
    };
    for key in quoted(".")?.iter().filter(is_key) {
        assert!(texts.iter().any(|(known, _)| known == key), "common.toml has no {key}");
    }
    Ok(())
}

#[test]
fn no_text_is_left_over() -> std::io::Result<()> {
    let mut names = quoted(".")?;

    names.extend(quoted("../rules")?);
    // Some tables are read at build time.
    names.extend(quoted_below("build")?);
    names.extend(rates::all().iter().flat_map(rates::RateYear::rates).map(|rate| rate.key.to_owned()));
    // The program also makes the keys of column headings.
    let known = |name: &str| names.contains(name.strip_suffix("-column").unwrap_or(name));
    let shown = |key: &str| {
        let made = key
            .split_once('.')
            .is_some_and(|(table, name)| MADE.contains(&table) && name.rsplit('.').next().is_some_and(known));
        made || names.contains(key)
    };
    let left: Vec<_> = below("text/").into_iter().map(|(key, _)| key).filter(|key| !shown(key)).collect();
    assert!(left.is_empty(), "nothing shows {left:?} of common.toml");
    Ok(())
}
