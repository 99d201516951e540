//! The heads of pages without questions, and the files that several of them share.

use std::collections::BTreeMap;

use serde::Deserialize;

/// A page of advice: `advice/<stage>/<slug>.md`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Advice {
    pub title: String,
    pub description: String,
    /// Its place in its stage; that of the stage's own page is left out.
    pub order: u32,
    /// Who it is for.
    pub r#for: String,
    /// What it covers, in short phrases.
    pub covers: Vec<String>,
    /// Codes of `rules/data/england/sources.toml`, each with the place in it after a blank.
    pub sources: Vec<String>,
    /// The day on which it was last compared with them.
    pub checked: String,
    /// What councils say on these stands below it.
    pub topics: Vec<String>,
    /// What to read next: stage and slug.
    pub next: Vec<String>,
    /// The tool that answers better than a text.
    pub tool: String,
    /// The easy-read page with the same matter.
    pub easy: String,
    /// Words that people may look for and that the page has not.
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
    /// Other forms in which texts have it, in small letters.
    pub forms: Vec<String>,
    pub text: String,
    pub sources: Vec<String>,
    /// Whether it is explained where it first stands on a page.
    pub in_place: bool,
}

/// `still.toml`: what stands round the words of pages without questions. A key too many or too few stops the build.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    pub home: String,
    pub trail: String,
    pub stage: BTreeMap<String, String>,
    pub easy: EasyWords,
    pub advice: AdviceWords,
    pub aloud: AloudWords,
    pub glossary: GlossaryWords,
    pub councils: CouncilWords,
    /// Tools, by their key: what their link says.
    pub tool: BTreeMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EasyWords {
    /// On a page of advice: there is one in easy read.
    pub link: String,
    /// What the browser's tab says of a page in easy read: its title.
    pub tab: String,
    /// On a page in easy read: there is more.
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
pub struct AloudWords {
    pub read: String,
    pub pause: String,
    pub go_on: String,
    pub stop: String,
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
    /// What belongs together on a council's page, in order.
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
