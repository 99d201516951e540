//! The API of a tool beside what `rules/schema/` says of it.

use std::collections::BTreeSet;
use std::error::Error;
use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use jsonschema::{Retrieve, Uri, Validator};
use rules::api::Refused;
use rules::data::councils::Topic;
use serde_json::{Value, json};

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

/// What stands at a place of a schema; a reference to a definition on the way is followed.
pub fn at<'a>(schema: &'a Value, pointer: &str) -> &'a Value {
    let mut found = schema;
    for step in pointer.split('/').skip(1) {
        if let Some(definition) = found["$ref"].as_str().and_then(|place| place.strip_prefix('#'))
            && found.get(step).is_none()
        {
            found = schema.pointer(definition).unwrap_or_else(|| panic!("{definition}"));
        }
        let next = step.parse::<usize>().ok().and_then(|place| found.get(place)).or_else(|| found.get(step));
        found = next.unwrap_or_else(|| panic!("{pointer} at {step}"));
    }
    found
}

/// The words that a list in a schema has, or the names of its properties.
pub fn words(schema: &Value, pointer: &str) -> BTreeSet<String> {
    match at(schema, pointer) {
        Value::Array(words) => words.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        Value::Object(fields) => fields.keys().cloned().collect(),
        other => panic!("{pointer}: {other}"),
    }
}

pub fn set(words: impl IntoIterator<Item = &'static str>) -> BTreeSet<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// What the statements of councils can be about.
pub fn topics_of_statements() -> BTreeSet<String> {
    set(Topic::ALL.iter().filter(|topic| !topic.is_for_facts_alone()).map(|topic| topic.key()))
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

/// One tool's API: the schemas of both sides, and an example with its stored answer.
pub struct Api {
    pub name: &'static str,
    request: &'static str,
    response: &'static str,
    example: &'static str,
    example_answer: &'static str,
    requests: OnceLock<Validator>,
    responses: OnceLock<Validator>,
}

/// The API of the tool with this name, with its files in `rules/schema/`.
macro_rules! api {
    ($name:literal) => {
        $crate::schemas::Api::of(
            $name,
            [
                include_str!(concat!("../../schema/", $name, ".request.schema.json")),
                include_str!(concat!("../../schema/", $name, ".response.schema.json")),
                include_str!(concat!("../../schema/", $name, ".example.request.json")),
                include_str!(concat!("../../schema/", $name, ".example.response.json")),
            ],
        )
    };
}
pub(crate) use api;

/// The keys of a list of words in the code.
macro_rules! keys {
    ($kind:ident) => {
        $crate::schemas::set($kind::ALL.iter().map(|value| value.key()))
    };
}
pub(crate) use keys;

impl Api {
    pub const fn of(
        name: &'static str,
        [request, response, example, example_answer]: [&'static str; 4],
    ) -> Self {
        Self {
            name,
            request,
            response,
            example,
            example_answer,
            requests: OnceLock::new(),
            responses: OnceLock::new(),
        }
    }

    fn requests(&self) -> &Validator {
        self.requests.get_or_init(|| validator(self.request))
    }

    fn responses(&self) -> &Validator {
        self.responses.get_or_init(|| validator(self.response))
    }

    /// The schema of its responses.
    pub fn response(&self) -> Value {
        parsed(self.response)
    }

    /// Whether the schema of its requests takes this one.
    pub fn takes(&self, request: &Value) -> bool {
        self.requests().is_valid(request)
    }

    /// What it answers to a request that fits its schema; the answer fits its own.
    pub fn answered(&self, request: &Value) -> Result<Value, Refused> {
        let text = request.to_string();
        fits(self.requests(), request, &text);
        let response = parsed(&rules::api::answer(self.name, &text)?);
        fits(self.responses(), &response, &text);
        Ok(response)
    }

    /// The same for a request that is not refused.
    pub fn taken(&self, request: &Value) -> Value {
        self.answered(request).unwrap_or_else(|refused| panic!("{request}: {refused}"))
    }

    /// The program's answer to a request as text; it fits the schema.
    pub fn printed(&self, request: &str) -> String {
        let (code, answer, error) = program(&[self.name], request.as_bytes());
        assert_eq!((code, error.as_str()), (Some(0), ""), "{request}");
        fits(self.responses(), &parsed(&answer), request);
        answer
    }

    /// The answer to the example, which is the stored one from the library and from the program.
    pub fn example(&self) -> Value {
        let answer = self.taken(&parsed(self.example));
        assert_eq!(answer, parsed(self.example_answer), "{}", self.name);
        assert_eq!(self.printed(self.example), self.example_answer, "{}", self.name);
        answer
    }

    /// Holds lists of words in the schema of its responses against the keys of the code.
    pub fn says<'a>(&self, lists: impl IntoIterator<Item = (&'a str, BTreeSet<String>)>) {
        let schema = self.response();
        for (pointer, keys) in lists {
            assert_eq!(words(&schema, pointer), keys, "{} {pointer}", self.name);
        }
    }

    /// The fields that may stand where a request has "?": the refusal of a field that can't be lists those that can.
    pub fn fields_beside(&self, request: &Value) -> BTreeSet<String> {
        let message = rules::api::answer(self.name, &request.to_string()).unwrap_err().message;
        let (_, listed) = message.split_once("the fields are").unwrap();
        listed.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    /// Requests that neither the schema nor the program takes, each with the field that the program names. A date is added.
    pub fn refuses_on_a_day<const N: usize>(&self, requests: [(&str, Value); N]) {
        for (field, request) in requests {
            self.refuses(field, &dated(request));
        }
    }

    /// A request that neither the schema nor the program takes.
    pub fn refuses(&self, field: &str, request: &Value) {
        assert!(!self.takes(request), "{request}");
        refused(&[self.name], request.to_string().as_bytes(), &format!("`{field}`: "));
    }

    /// A name that is nearly the tool's is refused.
    pub fn is_not(&self, name: &str) {
        refused(&[name], self.example.as_bytes(), "`tool`: ");
    }
}

/// A request on a day of 2026/27.
pub fn dated(mut request: Value) -> Value {
    request["date"] = json!("2026-11-22");
    request
}

/// Every source that an answer cites is known.
pub fn are_known(cited: &Value) {
    for code in cited.as_array().unwrap() {
        assert!(rules::data::sources::find(code.as_str().unwrap()).is_some(), "{code}");
    }
}
