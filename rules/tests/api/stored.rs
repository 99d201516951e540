//! The schemas in `rules/schema/` are those that the types make today.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use rules::api::schema;

use crate::schemas::parsed;

/// Writes them anew where it is set: a look at the difference then shows what a change does to those who call the API.
const RENEW: &str = "RENEW_SCHEMAS";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schema")
}

#[test]
fn the_stored_schemas_are_those_of_the_types() {
    let renew = env::var_os(RENEW).is_some();
    let mut differ = Vec::new();
    for (name, schema) in schema::files().unwrap() {
        let place = folder().join(&name);
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if renew {
            fs::write(&place, &text).unwrap();
        }
        let stored = fs::read_to_string(&place).unwrap_or_default();
        // Whatever order another crate asks of JSON objects.
        if stored.is_empty() || parsed(&stored) != schema {
            differ.push(name);
        }
    }
    assert!(
        differ.is_empty(),
        "{differ:?} in rules/schema/ are not what the types say. If the types are right, renew the files with\n\
         {RENEW}=1 cargo test -p rules --test api stored\n\
         and look at the difference; what callers must change stands in CHANGELOG.md."
    );
}

#[test]
fn no_stored_schema_is_left_without_its_type() {
    let made: BTreeSet<_> = schema::files().unwrap().into_iter().map(|(name, _)| name).collect();
    for file in fs::read_dir(folder()).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        assert!(!name.ends_with(".schema.json") || made.contains(&name), "{name}: no type makes it");
    }
}
