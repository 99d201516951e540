//! `spending.toml`: what a direct payment may be spent on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::Deserialize;

use crate::file::{File, Outcome};
use crate::program::fold::words;
use crate::program::spending_kinds::{Answer, Payer, StaySide, Why};
use crate::program::spending_weight::weight;
use crate::program::topic::Topic;
use crate::sources::Sources;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// Names of the councils that items speak of.
    councils: BTreeMap<String, String>,
    item: Vec<ItemText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemText {
    id: String,
    name: String,
    answer: Answer,
    why: Why,
    payer: Option<Payer>,
    stay: Option<StaySide>,
    words: Vec<String>,
    #[serde(default)]
    topics: Vec<Topic>,
    standing: String,
    sources: Vec<String>,
    #[serde(default)]
    council: Vec<SaidText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SaidText {
    id: String,
    says: Answer,
    seen: String,
    standing: String,
    source: String,
}

/// The items as Rust.
pub fn constants(file: &File, sources: &Sources) -> Outcome<String> {
    let Table { councils, item: items } = file.parse()?;
    let mut ids = BTreeSet::new();
    let mut phrases_of: BTreeMap<String, &str> = BTreeMap::new();
    let mut table = Vec::new();
    let mut code = String::new();
    for item in &items {
        let key = format!("item {}", item.id);
        let is_id = item.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if !is_id || !ids.insert(&item.id) {
            let right = "an id is small letters and hyphens, like \"washing-machine\", and stands once";
            return Err(file.wrong(&key, right));
        }
        let name = file.words(&format!("{key}.name"), &item.name)?;
        let mut phrases = Vec::new();
        for phrase in [name].into_iter().chain(item.words.iter().map(String::as_str)) {
            let folded = words(phrase).join(" ").replace("personal assistant", "pa");
            let heavy: Vec<&str> = folded.split(' ').filter(|word| weight(word) > 0).collect();
            let bare = heavy.join(" ");
            if bare.is_empty() {
                let problem = format!("\"{phrase}\" has no word that carries meaning; leave it out");
                return Err(file.wrong(&format!("{key}.words"), problem));
            }
            match phrases_of.insert(bare.clone(), &item.id) {
                // The name may say again what a phrase does.
                Some(other) if other == item.id => {}
                Some(other) => {
                    let problem =
                        format!("\"{phrase}\" says the same as a phrase of {other}; keep one of them");
                    return Err(file.wrong(&format!("{key}.words"), problem));
                }
                None => phrases.push(numbers(&mut table, &heavy)),
            }
        }
        let standing = file.standing(&key, &item.standing)?;
        let mut said = String::new();
        for one in &item.council {
            said.push_str(&said_code(file, &key, one, &councils, sources)?);
        }
        let ItemText { id, answer, why, payer, stay, topics, .. } = item;
        let topics: Vec<String> = topics.iter().map(|topic| format!("Topic::{topic:?}")).collect();
        let _ = writeln!(
            code,
            "Item {{ id: {id:?}, name: {name:?}, answer: Answer::{answer:?}, why: Why::{why:?}, \
             phrases: &[{}], payer: {}, stay: {}, topics: &[{}], standing: {standing}, \
             sources: {}, councils: &[{said}] }},",
            phrases.join(", "),
            payer.map_or_else(|| "None".to_owned(), |payer| format!("Some(Payer::{payer:?})")),
            stay.map_or_else(|| "None".to_owned(), |side| format!("Some(StaySide::{side:?})")),
            topics.join(", "),
            cited(file, &key, &item.sources, sources)?,
        );
    }
    let mut list = String::new();
    for word in &table {
        let _ = write!(list, "Word {{ text: {word:?}, weight: {} }}, ", weight(word));
    }
    Ok(format!(
        "static ITEMS: [Item; {}] = [\n{code}];\n/// Every word of the phrases, once.\nstatic WORDS: [Word; {}] = [{list}];\n",
        items.len(),
        table.len(),
    ))
}

/// A phrase as the places of its words in the table of all words.
fn numbers(table: &mut Vec<String>, phrase: &[&str]) -> String {
    let places: Vec<String> = phrase
        .iter()
        .map(|word| {
            let place = table.iter().position(|known| known == word).unwrap_or_else(|| {
                table.push((*word).to_owned());
                table.len() - 1
            });
            place.to_string()
        })
        .collect();
    format!("&[{}]", places.join(", "))
}

fn said_code(
    file: &File,
    key: &str,
    said: &SaidText,
    councils: &BTreeMap<String, String>,
    sources: &Sources,
) -> Outcome<String> {
    let SaidText { id, says, seen, standing, source } = said;
    let key = format!("{key}.council {id}");
    let Some(name) = councils.get(id) else {
        return Err(file.wrong(&key, "is not among the [councils] at the top; add its name there"));
    };
    file.words(&format!("{key}.seen"), seen)?;
    let standing = file.standing(&key, standing)?;
    let cited = cited(file, &key, std::slice::from_ref(source), sources)?;
    Ok(format!(
        "Said {{ council: {id:?}, name: {name:?}, says: Answer::{says:?}, seen: {seen:?}, \
         standing: {standing}, sources: {cited} }}, "
    ))
}

/// Sources with the place in each: "DOC_001 s.11".
fn cited(file: &File, key: &str, texts: &[String], sources: &Sources) -> Outcome<String> {
    let cited: Vec<(&str, Option<&str>)> = texts
        .iter()
        .map(|text| text.split_once(' ').map_or((text.as_str(), None), |(code, place)| (code, Some(place))))
        .collect();
    // One source may be cited for several places.
    let codes: BTreeSet<String> = cited.iter().map(|(code, _)| (*code).to_owned()).collect();
    sources.list(file, key, &codes.into_iter().collect::<Vec<_>>())?;
    let list: Vec<String> = cited
        .iter()
        .map(|(code, place)| format!("Cited {{ source: &crate::data::sources::{code}, place: {place:?} }}"))
        .collect();
    Ok(format!("&[{}]", list.join(", ")))
}
