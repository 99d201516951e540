//! The schemas of `rules/schema/`, as what is held against them needs them.

use std::collections::BTreeSet;
use std::error::Error;
use std::io::Write;
use std::process::{Command, Stdio};

use jsonschema::{Retrieve, Uri, Validator};
use serde_json::Value;

/// The record that every tool takes; the request of each refers to it.
pub const ANSWERS: &str = include_str!("../../schema/answers.schema.json");

struct BesideIt;

impl Retrieve for BesideIt {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn Error + Send + Sync>> {
        assert!(uri.as_str().ends_with("answers.schema.json"), "{uri}");
        Ok(parsed(ANSWERS))
    }
}

pub fn validator(schema: &str) -> Validator {
    let options = jsonschema::options().should_validate_formats(true).with_retriever(BesideIt);
    options.build(&parsed(schema)).unwrap()
}

pub fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

pub fn fits(validator: &Validator, value: &Value, of: &str) {
    let errors: Vec<_> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{of}\n{errors:#?}");
}

/// The words that a list in a schema has, or the names of its properties.
pub fn words(schema: &Value, pointer: &str) -> BTreeSet<String> {
    match schema.pointer(pointer).unwrap_or_else(|| panic!("{pointer}")) {
        Value::Array(words) => words.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::Object(fields) => fields.keys().cloned().collect(),
        other => panic!("{pointer}: {other}"),
    }
}

pub fn set(words: impl IntoIterator<Item = &'static str>) -> BTreeSet<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// The program's exit code, standard output and standard error.
pub fn program(tool: &[&str], request: &[u8]) -> (Option<i32>, String, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_rules"));
    let pipes = program.args(tool).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = pipes.spawn().unwrap();
    // Without a tool the program ends before it has read anything.
    let _ = running.stdin.take().unwrap().write_all(request);
    let ended = running.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (ended.status.code(), text(ended.stdout), text(ended.stderr))
}

/// Nothing on standard output, exit code 2, and one line on standard error that names the field.
pub fn refused(tool: &[&str], request: &[u8], starts: &str) {
    let of = String::from_utf8_lossy(request);
    let (code, answer, error) = program(tool, request);
    assert_eq!((code, answer.as_str()), (Some(2), ""), "{of}");
    assert!(error.starts_with(starts), "{of}: {error}");
    assert!(error.ends_with('\n') && error.lines().count() == 1, "{of}: {error}");
}

/// What the door of a tool answers to a request that both take; it fits its schema.
pub fn taken_by(tool: &str, schemas: [&Validator; 2], request: &Value) -> Value {
    let [requests, responses] = schemas;
    let text = request.to_string();
    fits(requests, request, &text);
    let response = rules::api::answer(tool, &text).unwrap_or_else(|refused| panic!("{text}: {refused}"));
    let response = parsed(&response);
    fits(responses, &response, &text);
    response
}
