//! The JSON schemas of the API, made from the types that it reads and writes.
//!
//! The documentation of a type is the description of its schema. What a type can't say stands here: the largest number
//! that a page takes, and what only the data knows, such as the councils. `rules/schema/` keeps what comes out.

mod answers;

use std::fmt;

use schemars::generate::{SchemaGenerator, SchemaSettings};
use schemars::transform::transform_subschemas;
use schemars::{JsonSchema, Schema, json_schema};
use serde_json::{Value, json};

use super::{balance, care_costs, contribution, eligibility, spending, suitability};
use crate::base::schema::named;
use crate::data::councils;
use crate::shared::OTHER_COUNCIL;
use crate::tools::suitability::Contradiction;

/// Where the schema of the record stands, to which the requests of the tools refer.
pub const ANSWERS: &str = "answers.schema.json";

/// Each file of `rules/schema/` that is made from the types, with what it holds.
///
/// # Errors
///
/// Where a type no longer has what a limit is for.
pub fn files() -> Result<Vec<(String, Value)>, Missing> {
    let mut files = vec![(ANSWERS.to_owned(), answers::schema()?.to_value())];
    for (tool, title, about) in REQUESTS {
        files.push((format!("{tool}.request.schema.json"), record(title, about).to_value()));
    }
    let [costs, budget] = care_costs::responses();
    for (tool, response) in [
        ("contribution", contribution::response()),
        ("suitability", suitability::response()),
        ("eligibility", eligibility::response()),
        ("care-costs", costs),
        ("budget", budget),
        ("balance", balance::response()),
        ("spending", spending::response()),
    ] {
        files.push((format!("{tool}.response.schema.json"), response.to_value()));
    }
    files.push(("spending.request.schema.json".to_owned(), spending::request()?.to_value()));
    Ok(files)
}

/// A place in a schema that is no longer there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing(String);

impl fmt::Display for Missing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the schema has no `{}`; name the place where the type now has it", self.0)
    }
}

impl std::error::Error for Missing {}

/// Adds to a place of a schema what stands in no type.
pub(super) fn add(schema: &mut Schema, place: &str, more: Value) -> Result<(), Missing> {
    let object = match place {
        "" => schema.as_object_mut(),
        place => schema.pointer_mut(place).and_then(Value::as_object_mut),
    };
    let object = object.ok_or_else(|| Missing(place.to_owned()))?;
    if let Value::Object(more) = more {
        object.extend(more);
    }
    Ok(())
}

/// The tools that take the record, and what each makes of it.
const REQUESTS: [(&str, &str, &str); 6] = [
    (
        "contribution",
        "Contribution: the request",
        "What a person living at home in England may have to pay towards their care: the record of answers. Fields that only other tools ask for are taken and make no difference.",
    ),
    (
        "suitability",
        "Suitability: the request",
        "Whether a direct payment could be made, to whom and for what: the record of answers. Of the estimator's fields it uses `who`, `council`, `age`, `income` (a pension in the hands of somebody under 18 is asked about), `free_care` and `savings`; the others are taken and make no difference.",
    ),
    (
        "eligibility",
        "Eligibility: the request",
        "Whether the answers fit the national test for support: the record of answers. Of the other tools' fields it uses `who`, `support_for`, `young`, `council`, `age` and `income` (a pension in the hands of somebody under 18 is asked about); the others are taken and make no difference.",
    ),
    (
        "care-costs",
        "Care costs: the request",
        "What a personal assistant costs beside an agency: the record of answers. It uses `date`, `council` (for its published rates, which the pages offer) and the fields from `care_hours` to `other_ways`; the others are taken and make no difference.",
    ),
    (
        "budget",
        "Budget: the request",
        "What a personal budget buys: the record of answers as the cost comparison takes it, with the budget in `care_cost` and what the person pays of it in `pays_in`.",
    ),
    (
        "balance",
        "Balance: the request",
        "Whether there is more in the account of a direct payment than the council lets stay there: the record of answers. Of its fields it uses `council` and those that begin with `balance_`; the others are taken and make no difference.",
    ),
];

/// The record as one tool takes it.
fn record(title: &str, about: &str) -> Schema {
    let mut schema = json_schema!({
        "$schema": DRAFT,
        "title": title,
        "description": about,
        "$ref": ANSWERS,
    });
    if title.starts_with("Budget") {
        schema.insert("required".to_owned(), json!(["care_cost"]));
        schema.insert("properties".to_owned(), json!({ "care_cost": { "not": { "const": "not-sure" } } }));
    }
    schema
}

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The schema of what is read as this type.
pub(super) fn read_as<T: JsonSchema>(title: &str) -> Schema {
    titled::<T>(SchemaSettings::draft2020_12().for_deserialize().into_generator(), title)
}

/// The schema of what is written from this type: every field is there, and no other.
pub(super) fn written_as<T: JsonSchema>(title: &str, about: &str) -> Schema {
    let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
    let mut schema = titled::<T>(generator, title);
    close(&mut schema);
    let about = format!("What the API answers with exit code 0. {about}");
    schema.insert("description".to_owned(), about.into());
    schema
}

/// An object has the fields that are listed and no others.
fn close(schema: &mut Schema) {
    if schema.get("properties").is_some() && schema.get("additionalProperties").is_none() {
        let is_joined = ["allOf", "anyOf", "oneOf"].into_iter().any(|word| schema.get(word).is_some());
        let word = if is_joined { "unevaluatedProperties" } else { "additionalProperties" };
        schema.insert(word.to_owned(), false.into());
    }
    transform_subschemas(&mut close, schema);
}

fn titled<T: JsonSchema>(generator: SchemaGenerator, title: &str) -> Schema {
    let mut schema = generator.into_root_schema_for::<T>();
    schema.insert("title".to_owned(), title.into());
    tidy(&mut schema);
    schema
}

/// Descriptions in lines as long as they need, without the number types of a machine.
fn tidy(schema: &mut Schema) {
    if let Some(Value::String(about)) = schema.get_mut("description") {
        *about = about.replace('\n', " ").replace(" - ", "\n- ");
    }
    if schema.get("format").and_then(Value::as_str).is_some_and(|format| format.starts_with("uint")) {
        schema.remove("format");
    }
    // What is left out is not null.
    if schema.get("default").is_some_and(Value::is_null) {
        schema.remove("default");
    }
    transform_subschemas(&mut tidy, schema);
}

/// The councils of which something is known, and any other.
pub(super) fn council() -> Value {
    let known = councils::all().iter().map(|council| council.id);
    [OTHER_COUNCIL].into_iter().chain(known).collect()
}

/// A question whose answer can contradict another.
pub(super) struct Contradicted;

named!(Contradicted, "Contradicted", |_| {
    let mut ids: Vec<_> = Contradiction::ALL.iter().flat_map(|one| one.questions()).collect();
    ids.sort_unstable();
    ids.dedup();
    json_schema!({ "description": "A question; \"age\" and \"income\" are the estimator's.", "enum": ids })
});
