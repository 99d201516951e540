//! Results in easy read. A result is drawn as ever, and each of its parts notes its easy lines while it is drawn: so they
//! say the same, in the same order, with the same figures. They stand on top, and all else below "The same in more words".

use leptos::prelude::*;

use super::changes;
use crate::components::details::details;
use crate::components::panel::result_panel;
use crate::components::pieces::all;
use crate::components::prose::prose;
use crate::state::record::Record;
use crate::words::figures::Figures;
use crate::words::{self, Person, escape, speak};

/// Whether its words have come.
pub fn is_here() -> bool {
    !words::easy("more-words").is_empty()
}

/// From here on, parts note their lines, where easy read is on.
pub fn gather(record: Record) {
    record.gathered.set_value(record.easy.get().then(String::new));
}

/// What has been noted since then. Empty where the words have not come.
pub fn gathered(record: Record) -> String {
    record.gathered.try_update_value(Option::take).flatten().unwrap_or_default()
}

/// Notes HTML as it stands.
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

/// Notes the lines of a part below its heading, unless they have one of their own.
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

/// Notes a line of text that is the answers' own.
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

/// A result: its conclusion, and the rest.
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

/// The lines that have been noted above what they were noted from; that alone where there are none.
pub fn above(record: Record, ordinary: AnyView) -> AnyView {
    let easy = gathered(record);
    if easy.is_empty() { ordinary } else { all(vec![changes(record, prose(&easy)), in_more_words(ordinary)]) }
}

/// What stands below easy lines.
pub fn in_more_words(ordinary: AnyView) -> AnyView {
    details(words::easy("more-words").to_owned(), ordinary)
}
