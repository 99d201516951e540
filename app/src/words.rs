//! The words of the portal, by id. They are written in `content/` and compiled in; nothing is parsed here.
//!
//! A text may hold `{you|they}` and `[amount]`: see [`speak`] and [`fill`]. Bodies are HTML. An empty text
//! means that there is none.

mod speak;
mod table;

pub use speak::{Person, escape, fill, fill_html, speak};

/// The words of one question page.
#[derive(Debug)]
pub struct QuestionWords {
    /// The question's id, which is the last part of its address.
    pub id: &'static str,
    /// The page's heading: the question.
    pub title: &'static str,
    /// What the check-answers page calls it.
    pub short: &'static str,
    /// A line under the heading.
    pub hint: &'static str,
    /// For search results.
    pub description: &'static str,
    /// Help above the fields, as HTML.
    pub body: &'static str,
    /// What opens more help.
    pub details: &'static str,
    /// The help it opens, as HTML.
    pub details_body: &'static str,
    fields: &'static [FieldWords],
    errors: &'static [(&'static str, &'static str)],
}

/// The words of one field.
#[derive(Debug)]
pub struct FieldWords {
    /// The field's name.
    pub name: &'static str,
    /// Its label or legend; empty where the page's heading serves.
    pub label: &'static str,
    /// A line under the label.
    pub hint: &'static str,
    /// What error sentences call it: "the amount of {your|their} rent".
    pub noun: &'static str,
    options: &'static [OptionWords],
}

/// The words of one radio or checkbox.
#[derive(Debug)]
pub struct OptionWords {
    /// The option's value.
    pub value: &'static str,
    /// Its label.
    pub label: &'static str,
    /// A line under the label.
    pub hint: &'static str,
}

/// A page of its own.
#[derive(Debug)]
pub struct PageWords {
    /// The name of its file.
    pub slug: &'static str,
    /// Its address within the site.
    pub route: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// For search results.
    pub description: &'static str,
    /// The page, as HTML.
    pub body: &'static str,
}

/// A step of the sum.
#[derive(Debug)]
pub struct StepWords {
    /// The rule's id.
    pub id: &'static str,
    /// The statement's line.
    pub line: &'static str,
    /// Why, with this person's figures, as HTML.
    pub why: &'static str,
}

/// A part of the result page.
#[derive(Debug)]
pub struct ResultWords {
    /// Its id.
    pub id: &'static str,
    /// Its heading or sentence.
    pub title: &'static str,
    /// What stands below, as HTML.
    pub body: &'static str,
}

/// The words of a question.
pub fn question(id: &str) -> Option<&'static QuestionWords> {
    table::find(table::QUESTIONS, id, |row| row.id)
}

/// The words of a page.
pub fn page(slug: &str) -> Option<&'static PageWords> {
    table::find(table::PAGES, slug, |row| row.slug)
}

/// The words of a step of the sum.
pub fn step(rule: &str) -> Option<&'static StepWords> {
    table::find(table::STEPS, rule, |row| row.id)
}

/// The words of a part of the result page.
pub fn result(id: &str) -> Option<&'static ResultWords> {
    table::find(table::RESULTS, id, |row| row.id)
}

/// A text that many pages share, such as `button.continue`; empty where there is none.
pub fn common(key: &str) -> &'static str {
    table::text(table::TEXTS, key).unwrap_or_default()
}

/// Every question that has words.
pub fn questions() -> &'static [QuestionWords] {
    table::QUESTIONS
}

/// Every page that has words.
pub fn pages() -> &'static [PageWords] {
    table::PAGES
}

impl QuestionWords {
    /// The words of a field: the page's own, else those that all pages share. A box of a date has its field's.
    pub fn field(&self, name: &str) -> Option<&'static FieldWords> {
        let found = |name: &str| {
            table::find(self.fields, name, |row| row.name)
                .or_else(|| table::find(table::FIELDS, name, |row| row.name))
        };
        found(name).or_else(|| found(date_part(name)?.0))
    }

    /// The words of an option: the field's own, else those that all pages share.
    pub fn option(&self, field: &str, value: &str) -> Option<&'static OptionWords> {
        let within = |rows| table::find(rows, value, |row: &OptionWords| row.value);
        let own = table::find(self.fields, field, |row| row.name).and_then(|row| within(row.options));
        let shared = || table::find(table::FIELDS, field, |row| row.name).and_then(|row| within(row.options));
        own.or_else(shared).or_else(|| within(table::OPTIONS))
    }

    /// The sentence for a problem with a field: the page's own, else the one that all pages share. It may
    /// still name figures of the day, such as `[first-day]`.
    pub fn problem(&self, field: &str, code: &str, typed: &str, person: Person) -> String {
        let (field, part) = date_part(field).unwrap_or((field, ""));
        let keys = [format!("{field}.{code}"), format!("{code}.part")];
        let [of_field, of_part] = keys.each_ref().map(String::as_str);
        let text = table::text(self.errors, of_field)
            .or_else(|| table::text(self.errors, code).filter(|_| field == "choice"))
            .or_else(|| table::text(table::ERRORS, of_field))
            .or_else(|| table::text(table::ERRORS, of_part).filter(|_| !part.is_empty()))
            .or_else(|| table::text(table::ERRORS, code));
        let noun = self.field(field).map_or("", |words| words.noun);
        fill(
            &speak(text.unwrap_or_default(), person),
            &[("noun", &speak(noun, person)), ("typed", typed), ("part", common(part))],
        )
    }
}

/// A box of a date: the field's name, and the key of the part's name.
fn date_part(box_name: &str) -> Option<(&str, &'static str)> {
    [("-day", "date.day"), ("-month", "date.month"), ("-year", "date.year")]
        .into_iter()
        .find_map(|(ending, key)| Some((box_name.strip_suffix(ending)?, key)))
}

#[cfg(test)]
mod keys_tests;
#[cfg(test)]
mod rules_tests;
#[cfg(test)]
mod steps_tests;
#[cfg(test)]
mod tests;
