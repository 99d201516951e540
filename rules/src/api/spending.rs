//! The API of the question whether a direct payment may be spent on something.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Refused, refuse, written};
use crate::data::councils::{self, Fact, Statement, Topic};
use crate::data::sources::Standing;
use crate::shared::Decides;
use crate::shared::OTHER_COUNCIL;
use crate::tools::spending::{self, Answer, Cited, Found, NOT_KNOWN, Payer, Said, Why};

/// A request.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    /// What somebody asks about, in their own words.
    item: String,
    /// The council's id, or "other".
    council: Option<String>,
    /// The day of the answer, which changes nothing today: what is said is shown with its own dates.
    #[serde(default, deserialize_with = "crate::base::known::some_iso_date")]
    #[allow(dead_code, reason = "taken, so that it is held to be a day")]
    date: Option<NaiveDate>,
}

/// A response.
#[derive(Debug, Serialize)]
struct Response {
    answer: Answer,
    item: Option<&'static str>,
    name: Option<&'static str>,
    why: Why,
    payer: Option<Payer>,
    decides: Decides,
    standing: Standing,
    sources: Vec<Place>,
    /// What councils say of this very thing.
    councils: Vec<Practice>,
    /// What the papers of the council that was named say on it.
    statements: Vec<&'static Statement>,
    facts: Vec<Told>,
    near: Vec<Near>,
}

#[derive(Debug, Serialize)]
struct Place {
    source: &'static str,
    place: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Practice {
    council: &'static str,
    name: &'static str,
    says: Answer,
    seen: &'static str,
    standing: Standing,
    sources: Vec<Place>,
}

#[derive(Debug, Serialize)]
struct Told {
    about: Topic,
    text: &'static str,
    seen: &'static str,
    standing: Standing,
    source_title: &'static str,
    source_url: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct Near {
    item: &'static str,
    name: &'static str,
    answer: Answer,
    nearness: u8,
}

pub(super) fn answer(request: &str) -> Result<String, Refused> {
    let Request { item: asked, council, .. } = read(request)?;
    if asked.trim().is_empty() {
        return refuse("item", "it is empty; write what the money would be spent on, such as \"taxi\"");
    }
    if let Some(council) = &council
        && council != OTHER_COUNCIL
        && councils::find(council).is_none()
    {
        let known: Vec<_> = councils::all().iter().map(|council| council.id).collect();
        let problem = format!("`{council}` is not known; write \"other\" or one of: {}", known.join(", "));
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

fn read(request: &str) -> Result<Request, Refused> {
    let value: serde_json::Value =
        serde_json::from_str(request).or_else(|error| refuse("request", error.to_string()))?;
    if !value.is_object() {
        return refuse("request", "it is not an object, such as {\"item\": \"taxi\"}");
    }
    serde_path_to_error::deserialize(value).or_else(|error| {
        let path = error.path().to_string();
        let message = error.into_inner().to_string();
        // The error for a field that is missing or unknown has no path, so the field is taken from the message.
        let named =
            ["missing field `", "unknown field `"].iter().find_map(|start| message.strip_prefix(start));
        let field = named.and_then(|rest| rest.split('`').next()).map_or(path, str::to_owned);
        refuse(field, message)
    })
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
