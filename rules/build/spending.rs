//! `spending.toml`: what a direct payment may be spent on.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde::Deserialize;

use crate::file::{File, Outcome};
use crate::program::fold::words;
use crate::program::spending_kinds::{Answer, Payer, StaySide, Why};
use crate::program::spending_weight::{FIRST_SIGN, FULL, weight};
use crate::program::topic::Topic;
use crate::sources::Sources;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    /// The names of the councils that items mention.
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

/// The attribute before fields that only the build and the JSON API need. The pages have the same as text.
const TEXTS: &str = "#[cfg(feature = \"texts\")]";

/// The items as Rust.
pub fn constants(file: &File, sources: &Sources) -> Outcome<String> {
    let Table { councils, item: items } = file.parse()?;
    let mut ids = BTreeSet::new();
    let phrases = all_phrases(file, &items)?;
    let dictionary = Words::of(&phrases);
    let mut code = String::new();
    for (item, phrases) in items.iter().zip(&phrases) {
        let key = format!("item {}", item.id);
        let is_id = item.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if !is_id || !ids.insert(&item.id) {
            let right = "an id is small letters and hyphens, like \"washing-machine\", and stands once";
            return Err(file.wrong(&key, right));
        }
        let standing = file.standing(&key, &item.standing)?;
        let mut said = String::new();
        for one in &item.council {
            said.push_str(&said_code(file, &key, one, &councils, sources)?);
        }
        let ItemText { id, name, answer, why, payer, stay, topics, .. } = item;
        let topics: Vec<String> = topics.iter().map(|topic| format!("Topic::{topic:?}")).collect();
        let _ = writeln!(
            code,
            "Item {{ id: {id:?}, answer: Answer::{answer:?}, why: Why::{why:?}, stay: {}, phrases: {:?}, \
             {TEXTS} name: {name:?}, {TEXTS} payer: {}, {TEXTS} topics: &[{}], {TEXTS} standing: {standing}, \
             {TEXTS} sources: {}, {TEXTS} councils: &[{said}] }},",
            stay.map_or_else(|| "None".to_owned(), |side| format!("Some(StaySide::{side:?})")),
            dictionary.signs(phrases),
            payer.map_or_else(|| "None".to_owned(), |payer| format!("Some(Payer::{payer:?})")),
            topics.join(", "),
            cited(file, &key, &item.sources, sources)?,
        );
    }
    Ok(format!(
        "static ITEMS: [Item; {}] = [\n{code}];\n\
         /// Every word of the phrases, once: those of full weight, then the others.\n\
         static WORDS: [&str; 2] = [{:?}, {:?}];\n",
        items.len(),
        dictionary.full.join(" "),
        dictionary.others.join(" "),
    ))
}

type Phrase = Vec<String>;

/// The phrases of each item, each as the words in it that carry meaning. No phrase may occur twice.
fn all_phrases(file: &File, items: &[ItemText]) -> Outcome<Vec<Vec<Phrase>>> {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let mut all = Vec::new();
    for item in items {
        let key = format!("item {}", item.id);
        let name = file.words(&format!("{key}.name"), &item.name)?;
        let mut phrases = Vec::new();
        for phrase in [name].into_iter().chain(item.words.iter().map(String::as_str)) {
            let folded = words(phrase).join(" ").replace("personal assistant", "pa");
            let heavy: Vec<String> =
                folded.split(' ').filter(|word| weight(word) > 0).map(str::to_owned).collect();
            let bare = heavy.join(" ");
            if bare.is_empty() {
                let problem = format!("\"{phrase}\" has no word that carries meaning; leave it out");
                return Err(file.wrong(&format!("{key}.words"), problem));
            }
            match known.insert(bare, &item.id) {
                // The item's name may say the same as one of its phrases.
                Some(other) if other == item.id => {}
                Some(other) => {
                    let problem =
                        format!("\"{phrase}\" says the same as a phrase of {other}; keep one of them");
                    return Err(file.wrong(&format!("{key}.words"), problem));
                }
                None => phrases.push(heavy),
            }
        }
        all.push(phrases);
    }
    Ok(all)
}

/// The words of all phrases, each once. A phrase is written as one character for each of its words.
struct Words<'p> {
    full: Vec<&'p str>,
    others: Vec<&'p str>,
}

impl<'p> Words<'p> {
    fn of(phrases: &'p [Vec<Phrase>]) -> Self {
        let (mut full, mut others) = (Vec::new(), Vec::new());
        for word in phrases.iter().flatten().flatten() {
            let words = if weight(word) == FULL { &mut full } else { &mut others };
            if !words.contains(&word.as_str()) {
                words.push(word.as_str());
            }
        }
        Self { full, others }
    }

    /// Phrases as characters, one for each word. There are enough characters for all words.
    fn signs(&self, phrases: &[Phrase]) -> String {
        let sign = |word: &String| {
            let place = self.full.iter().chain(&self.others).position(|known| known == word)?;
            char::from_u32(FIRST_SIGN + u32::try_from(place).ok()?)
        };
        let phrase = |phrase: &Phrase| phrase.iter().filter_map(sign).collect::<String>();
        phrases.iter().map(phrase).collect::<Vec<_>>().join(" ")
    }
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

/// Sources, each with the place in it: "DOC_001 s.11".
fn cited(file: &File, key: &str, texts: &[String], sources: &Sources) -> Outcome<String> {
    let cited: Vec<(&str, Option<&str>)> = texts
        .iter()
        .map(|text| text.split_once(' ').map_or((text.as_str(), None), |(code, place)| (code, Some(place))))
        .collect();
    // The same source may be cited for several places.
    let codes: BTreeSet<String> = cited.iter().map(|(code, _)| (*code).to_owned()).collect();
    sources.list(file, key, &codes.into_iter().collect::<Vec<_>>())?;
    let list: Vec<String> = cited
        .iter()
        .map(|(code, place)| format!("Cited {{ source: &crate::data::sources::{code}, place: {place:?} }}"))
        .collect();
    Ok(format!("&[{}]", list.join(", ")))
}
