//! The API of the question whether a direct payment may be spent on something.

use chrono::NaiveDate;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

#[cfg(feature = "schema")]
use super::schema;
use super::{Refused, read, refuse, written};
use crate::base::given::given;
use crate::data::councils::{self, Fact, Statement, Topic};
#[cfg(feature = "schema")]
use crate::data::sources::SourceCode;
use crate::data::sources::Standing;
use crate::shared::Decides;
use crate::shared::OTHER_COUNCIL;
use crate::tools::spending::{self, Answer, Cited, Found, NOT_KNOWN, Payer, Said, Why};

/// May a direct payment be spent on this? Any words that people use will do; slips are forgiven.
#[derive(Debug, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct Request {
    /// What somebody asks about, in their own words.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = r"\S")))]
    item: String,
    /// The council's id, or "other": what its own papers say is added. None is named where it is null or left out.
    #[serde(default, deserialize_with = "id_or_null")]
    council: Option<String>,
    /// The day of the answer, which changes nothing today: what is said is shown with its own dates.
    #[serde(default, deserialize_with = "crate::base::known::some_iso_date")]
    #[cfg_attr(feature = "schema", schemars(with = "crate::base::schema::Date"))]
    #[allow(dead_code, reason = "taken, so that it is held to be a day")]
    date: Option<NaiveDate>,
}

/// A response.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Response {
    /// May it be spent on this?
    answer: Answer,
    /// What was asked about; null where nothing is known of it.
    item: Option<&'static str>,
    /// What it is called.
    name: Option<&'static str>,
    /// Why the answer is as it is.
    why: Why,
    /// Who else pays, or may.
    payer: Option<Payer>,
    /// Who decides in the end.
    decides: Decides,
    /// How far that is confirmed.
    standing: Standing,
    /// What it rests on.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    sources: Vec<Place>,
    /// What councils say of this very thing, as their practice at its date.
    councils: Vec<Practice>,
    /// What the papers of the council that was named say on its topics.
    statements: Vec<&'static Statement>,
    /// What else they say on them.
    facts: Vec<Told>,
    /// Other things that may be meant, best first.
    #[cfg_attr(feature = "schema", schemars(length(max = 5)))]
    near: Vec<Near>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Place {
    /// The source.
    #[cfg_attr(feature = "schema", schemars(with = "SourceCode"))]
    source: &'static str,
    /// The place in it; null for all of it.
    place: Option<&'static str>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Practice {
    /// The council's id.
    council: &'static str,
    /// The council's name.
    name: &'static str,
    /// What it says.
    says: Answer,
    /// The date or year for which it was seen.
    seen: &'static str,
    /// How far that is confirmed.
    standing: Standing,
    /// Where it was seen.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    sources: Vec<Place>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Fact"))]
struct Told {
    /// What it is about.
    about: Topic,
    /// What it says, in our words.
    text: &'static str,
    /// The year or date for which it was seen.
    seen: &'static str,
    /// How far it is confirmed.
    standing: Standing,
    /// The document and the place in it.
    source_title: &'static str,
    /// Its public address, where it was kept.
    source_url: Option<&'static str>,
}

#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Near {
    /// The key of the thing.
    item: &'static str,
    /// What it is called.
    name: &'static str,
    /// May it be spent on that?
    answer: Answer,
    /// 100 where somebody typed one of its phrases.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 100)))]
    nearness: u8,
}

pub(super) fn answer(request: &str) -> Result<String, Refused> {
    let Request { item: asked, council, .. } = read::request(request, "{\"item\": \"taxi\"}")?;
    if asked.trim().is_empty() {
        return refuse("item", "it is empty; write what the money would be spent on, such as \"taxi\"");
    }
    if let Some(council) = &council
        && council != OTHER_COUNCIL
        && councils::find(council).is_none()
    {
        let known: Vec<_> = councils::all().iter().map(|council| council.id).collect();
        let problem =
            format!("`{}` is not known; write \"other\" or one of: {}", given(council), known.join(", "));
        return refuse("council", problem);
    }
    let found = spending::answer(&asked);
    let (item, council) = (found.item, council.unwrap_or_default());
    let of_council = councils::find(&council);
    written(&Response {
        answer: found.answer,
        item: item.map(|item| item.id),
        name: item.map(|item| item.name),
        why: found.why,
        payer: item.and_then(|item| item.payer),
        decides: item.map_or(Decides::Council, spending::Item::decides),
        standing: item.map_or(Standing::Official, |item| item.standing),
        sources: places(item.map_or(&NOT_KNOWN, |item| item.sources)),
        councils: item.map(|item| item.councils.iter().map(practice).collect()).unwrap_or_default(),
        // Where the item is not known, the council's statements about what the money buys.
        statements: match item {
            Some(item) => item.statements(&council),
            None => of_council.into_iter().flat_map(|one| one.statements_on(Topic::WhatItBuys)).collect(),
        },
        facts: item.map(|item| item.facts(&council).into_iter().map(told).collect()).unwrap_or_default(),
        near: found.near.iter().map(near).collect(),
    })
}

/// The schema of a request.
#[cfg(feature = "schema")]
pub(super) fn request() -> Result<schemars::Schema, schema::Missing> {
    let mut request = schema::read_as::<Request>("Spending: the request");
    let mut councils = schema::council();
    if let Some(councils) = councils.as_array_mut() {
        councils.push(Value::Null);
    }
    schema::add(&mut request, "/properties/council", serde_json::json!({ "enum": councils }))?;
    Ok(request)
}

/// A council's id, or null where none is named.
fn id_or_null<'de, D: Deserializer<'de>>(input: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(input)? {
        Value::Null => Ok(None),
        Value::String(id) => Ok(Some(id)),
        other => Err(D::Error::custom(format!("`{}` is not the id of a council as text", given(&other)))),
    }
}

fn places(cited: &'static [Cited]) -> Vec<Place> {
    cited.iter().map(|cited| Place { source: cited.source.code, place: cited.place }).collect()
}

fn practice(said: &Said) -> Practice {
    let Said { council, name, says, seen, standing, sources } = *said;
    Practice { council, name, says, seen, standing, sources: places(sources) }
}

fn told(fact: &'static Fact) -> Told {
    let Fact { about, text, seen, standing, source_title, source_url } = *fact;
    Told { about, text, seen, standing, source_title, source_url }
}

fn near(found: &Found) -> Near {
    let Found { item, nearness, .. } = *found;
    Near { item: item.id, name: item.name, answer: item.answer, nearness }
}

/// The schema of a response.
#[cfg(feature = "schema")]
pub(super) fn response() -> schemars::Schema {
    super::schema::written_as::<Response>(
        "Spending: the response",
        "The council decides; the plan and the agreement come first. What nobody has listed is answered with ask-first, never with no.",
    )
}
