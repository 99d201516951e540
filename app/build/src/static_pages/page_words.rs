//! The heads of static pages, and the files of words that several static pages share.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::page::ReadAloud;

/// A page of advice: `advice/<stage>/<slug>.md`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Advice {
    pub title: String,
    pub description: String,
    /// Its position in its stage. The page of the stage itself has none.
    pub order: u32,
    /// Who it is for.
    pub r#for: String,
    /// What it covers, in short phrases.
    pub covers: Vec<String>,
    /// Codes of `rules/data/england/sources.toml`, each with a space and the place in it.
    pub sources: Vec<String>,
    /// The day on which it was last compared with them.
    pub checked: String,
    /// What councils say on these topics is shown below it.
    pub topics: Vec<String>,
    /// What to read next: stage and slug.
    pub next: Vec<String>,
    /// The tool that answers better than a text.
    pub tool: String,
    /// The easy-read page about the same thing.
    pub easy: String,
    /// Words that people may search for and that the page does not have.
    pub search: Vec<String>,
}

/// A page in easy read: `easy/<slug>.md`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Easy {
    pub title: String,
    pub description: String,
    pub stage: String,
    pub order: u32,
    pub sources: Vec<String>,
    pub checked: String,
    pub next: Vec<String>,
}

/// `glossary.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    pub term: Vec<Term>,
}

/// A word of the field and what it means.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Term {
    pub id: String,
    pub term: String,
    /// Other forms of it in texts, in small letters.
    pub forms: Vec<String>,
    pub text: String,
    pub sources: Vec<String>,
    /// Whether it is explained where a page first uses it.
    pub in_place: bool,
}

/// `static-pages.toml`: what is round the words of static pages. A key too many or too few stops the build.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageWords {
    pub home: String,
    pub trail: String,
    pub stage: BTreeMap<String, String>,
    pub easy: EasyWords,
    pub advice: AdviceWords,
    pub aloud: ReadAloud,
    pub glossary: GlossaryWords,
    pub councils: CouncilWords,
    /// Tools, by their key: what their link says.
    pub tool: BTreeMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EasyWords {
    /// On a page of advice: the link to its page in easy read.
    pub link: String,
    /// The title of a page in easy read, for the browser's tab.
    pub tab: String,
    /// On a page in easy read: the link to what says the same in more words.
    pub longer: String,
    pub next: String,
    pub all: String,
    pub remember: String,
    pub forget: String,
    pub remember_lead: String,
    pub remembered: String,
    pub forgotten: String,
    pub not_kept: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdviceWords {
    pub r#for: String,
    pub covers: String,
    pub on_this_page: String,
    pub r#do: String,
    pub dont: String,
    pub tool: String,
    pub councils: String,
    pub next: String,
    pub figures: String,
    pub figure: String,
    pub what: String,
    pub from: String,
    pub source: String,
    pub sources: String,
    pub checked: String,
    pub unconfirmed: String,
    pub in_this_stage: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryWords {
    pub title: String,
    pub description: String,
    pub lead: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilWords {
    pub title: String,
    pub description: String,
    pub lead: String,
    pub much: String,
    pub little: String,
    pub another: String,
    pub page_title: String,
    pub page_description: String,
    pub page_lead: String,
    pub choose: String,
    pub chosen: String,
    pub differs: String,
    pub stricter: String,
    pub seen: String,
    pub rates: String,
    pub charges: String,
    pub charges_lead: String,
    /// The groups of topics on a council's page, in order.
    pub group: Vec<GroupWords>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupWords {
    pub heading: String,
    pub topics: Vec<String>,
    /// The page of advice on it: stage and slug.
    pub page: String,
}
