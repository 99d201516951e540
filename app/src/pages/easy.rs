//! Results in easy read. A result is drawn as usual, and each of its parts notes its lines in easy read while it is
//! drawn. So both versions say the same, in the same order, with the same figures. The lines in easy read come first;
//! all else is below "The same in more words".

use leptos::prelude::*;

use super::changes;
use crate::components::details::details;
use crate::components::panel::result_panel;
use crate::components::pieces::all;
use crate::components::prose::prose;
use crate::state::record::Record;
use crate::words::figures::Figures;
use crate::words::{self, Person, escape, speak};

/// Whether the words in easy read have been loaded.
pub fn is_here() -> bool {
    !words::easy("more-words").is_empty()
}

/// Begins to collect lines, where easy read is on.
pub fn gather(record: Record) {
    record.gathered.set_value(record.easy.get().then(String::new));
}

/// Takes the lines that were collected. They are empty where the words have not been loaded.
pub fn gathered(record: Record) -> String {
    record.gathered.try_update_value(Option::take).flatten().unwrap_or_default()
}

/// Notes HTML as it is.
pub fn note_html(record: Record, html: &str) {
    record.gathered.update_value(|gathered| {
        if let Some(gathered) = gathered {
            gathered.push_str(html);
        }
    });
}

/// Notes the lines of a part, spoken to a person.
pub fn note(record: Record, person: Person, figures: &Figures, key: &str) {
    note_below(record, person, figures, key, "");
}

/// Notes the lines of a part below a heading, unless the lines have a heading of their own.
pub fn note_below(record: Record, person: Person, figures: &Figures, key: &str, heading: &str) {
    if record.gathered.with_value(Option::is_none) {
        return;
    }
    let lines = figures.fill_html(&speak(words::easy(key), person));
    if !heading.is_empty() && lines.starts_with("<ul") {
        note_heading(record, heading);
    }
    note_html(record, &lines);
}

/// Notes a heading.
pub fn note_heading(record: Record, text: &str) {
    note_html(record, &["<h2 class=\"govuk-heading-m\">", &escape(text), "</h2>"].concat());
}

/// Notes a line of text that comes from the answers.
pub fn note_line(record: Record, text: &str) {
    note_html(record, &["<p class=\"govuk-body\">", &escape(text), "</p>"].concat());
}

/// Notes a link.
pub fn note_link(record: Record, href: &str, text: &str) {
    let text = escape(text);
    let link =
        ["<p class=\"govuk-body no-print\"><a class=\"govuk-link\" href=\"", href, "\">", &text, "</a></p>"];
    note_html(record, &link.concat());
}

/// A result: its conclusion, then the rest.
pub fn conclusion(
    record: Record,
    name: &'static str,
    sentence: String,
    body: AnyView,
    rest: AnyView,
) -> AnyView {
    let easy = gathered(record);
    if easy.is_empty() {
        return all(vec![result_panel(name, sentence, body), rest]);
    }
    let top = result_panel(name, sentence, all(Vec::new()));
    all(vec![top, changes(record, prose(&easy)), in_more_words(all(vec![body, rest]))])
}

/// The collected lines above what they were collected from. Without any lines, what they were collected from alone.
pub fn above(record: Record, ordinary: AnyView) -> AnyView {
    let easy = gathered(record);
    if easy.is_empty() { ordinary } else { all(vec![changes(record, prose(&easy)), in_more_words(ordinary)]) }
}

/// The fold below the lines in easy read.
pub fn in_more_words(ordinary: AnyView) -> AnyView {
    details(words::easy("more-words").to_owned(), ordinary)
}
