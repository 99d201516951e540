//! `common.toml`: words that many pages share. Tables named `option`, `field` and `error` have their own
//! shape; all others are plain texts found by a key such as `button.continue`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::files::{FieldWords, OptionWords};

/// The file.
#[derive(Debug, Default, Deserialize)]
pub struct Common {
    /// Options that mean the same on every page: yes, no, not sure.
    #[serde(default)]
    pub option: BTreeMap<String, OptionWords>,
    /// Fields that many pages have. A page's own words go before these.
    #[serde(default)]
    pub field: BTreeMap<String, FieldWords>,
    /// Error sentences by problem, or by field and problem.
    #[serde(default)]
    pub error: BTreeMap<String, String>,
    #[serde(flatten)]
    rest: BTreeMap<String, toml::Value>,
}

impl Common {
    /// The plain texts by their full key.
    pub fn texts(&self) -> Result<BTreeMap<String, String>, String> {
        let mut texts = BTreeMap::new();
        for (key, value) in &self.rest {
            flatten(key, value, &mut texts)?;
        }
        Ok(texts)
    }

    /// The description of a question page for search results, where the page has none of its own.
    pub fn question_description(&self, short: &str) -> String {
        let texts = self.texts().unwrap_or_default();
        texts.get("site.question-description").map_or_else(String::new, |text| text.replace("[short]", short))
    }
}

fn flatten(key: &str, value: &toml::Value, texts: &mut BTreeMap<String, String>) -> Result<(), String> {
    match value {
        toml::Value::String(text) => {
            texts.insert(key.to_owned(), text.clone());
            Ok(())
        }
        toml::Value::Table(table) => {
            table.iter().try_for_each(|(name, inner)| flatten(&format!("{key}.{name}"), inner, texts))
        }
        _ => Err(format!("{key} is neither a text nor a table")),
    }
}
