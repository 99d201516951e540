//! What the results of the checks share: reasons with who decides them and where they come from, lists of what to do, and
//! the foot of the page.

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::data::sources::Source;
use rules::journey::Tool;
use rules::tools::suitability::Contradiction;

use super::start_again::start_again;
use super::{cite, easy, heading, section};
use crate::components::button::{Weight, action_button};
use crate::components::details::{details, details_about};
use crate::components::pieces::{all, line, list, steps, strong};
use crate::components::prose::prose;
use crate::state::record::Record;
use crate::words::figures::{Figures, date};
use crate::words::routes;
use crate::words::{PartWords, Person, common, escape, part, question, speak};

/// The words of a result, spoken to one person.
#[derive(Clone)]
pub struct Voice {
    record: Record,
    tool: Tool,
    figures: Figures,
}

impl Voice {
    /// For the visitor of a tool, with the figures of the day.
    pub fn new(record: Record, tool: Tool, figures: Figures) -> Self {
        Self { record, tool, figures }
    }

    /// The same with one more figure.
    #[must_use]
    pub fn with(&self, name: &'static str, value: impl Into<String>) -> Self {
        Self { figures: self.figures.clone().with(name, value), ..self.clone() }
    }

    fn person(&self) -> Person {
        self.record.person(self.tool)
    }

    /// A text for this person.
    pub fn say(&self, text: &str) -> String {
        self.figures.fill(&speak(text, self.person()))
    }

    /// Notes the lines in easy read of a key that belongs to no part.
    pub fn note(&self, key: &str) {
        easy::note(self.record, self.person(), &self.figures, key);
    }

    /// Notes a line of text that comes from the answers, for easy read.
    pub fn note_line(&self, text: &str) {
        easy::note_line(self.record, text);
    }

    /// Notes a heading.
    pub fn note_heading(&self, text: &str) {
        easy::note_heading(self.record, text);
    }

    /// Notes a heading below a heading.
    pub fn note_subheading(&self, text: &str) {
        easy::note_html(self.record, &["<h3 class=\"govuk-heading-s\">", &escape(text), "</h3>"].concat());
    }

    /// Notes a link.
    pub fn note_link(&self, text: &str, href: &str) {
        easy::note_link(self.record, href, text);
    }

    /// A text that many pages share.
    pub fn common(&self, key: &str) -> String {
        self.say(common(key))
    }

    /// The body of a part for this person; nothing where it has none.
    pub fn body(&self, words: &PartWords) -> AnyView {
        let html = self.figures.fill_html(&speak(words.body, self.person()));
        if html.is_empty() { nothing() } else { prose(&html) }
    }

    /// A part of the page: its heading and its text.
    pub fn part(&self, key: &str) -> AnyView {
        self.headed(key, |words| all(vec![section(self.say(words.title)), self.body(words)]))
    }

    /// A part of the page in a fold.
    pub fn more(&self, key: &str) -> AnyView {
        self.of(key, |words| details(self.say(words.title), self.body(words)))
    }

    /// Steps to take, in order.
    pub fn steps(&self, keys: impl Iterator<Item = String>) -> AnyView {
        steps("govuk-list govuk-list--number findings", keys.map(|key| self.item(&key)).collect())
    }

    /// Things in no order.
    pub fn list(&self, keys: impl Iterator<Item = String>) -> AnyView {
        list("govuk-list govuk-list--bullet findings", keys.map(|key| self.item(&key)).collect())
    }

    fn item(&self, key: &str) -> AnyView {
        self.of(key, |words| all(vec![strong(self.say(words.title)), self.body(words)]))
    }

    /// A reason: the point, why it is so, who decides it and what it rests on.
    pub fn reason(&self, key: &str, decides: &str, sources: &[&'static Source]) -> AnyView {
        let decides = self.common(decides);
        self.of(key, |words| {
            let point = self.say(words.title);
            let summary = [decides, self.common("findings.more")].join(" ");
            let inside = all(vec![self.body(words), citations(sources)]);
            all(vec![strong(point.clone()), details_about(summary, point, inside)])
        })
    }

    fn headed(&self, key: &str, draw: impl FnOnce(&PartWords) -> AnyView) -> AnyView {
        part(key).map_or_else(nothing, |words| {
            easy::note_below(self.record, self.person(), &self.figures, key, &self.say(words.title));
            draw(&words)
        })
    }

    fn of(&self, key: &str, draw: impl FnOnce(&PartWords) -> AnyView) -> AnyView {
        self.note(key);
        part(key).map_or_else(nothing, |words| draw(&words))
    }
}

/// Draws nothing.
pub fn nothing() -> AnyView {
    all(Vec::new())
}

/// The sources of a statement.
pub fn citations(sources: &[&'static Source]) -> AnyView {
    list("govuk-list govuk-body-s", sources.iter().map(|source| cite(source)).collect())
}

/// Links to change the answers to these questions, where the tool asks them.
pub fn change_links<'a>(tool: Tool, ids: impl Iterator<Item = &'a &'static str>, voice: &Voice) -> AnyView {
    all(ids.map(|id| change_link(tool, id, voice)).collect())
}

fn change_link(tool: Tool, id: &str, voice: &Voice) -> AnyView {
    let asks = |tool: &&Tool| routes::asks(**tool, id);
    let Some(tool) = [tool, Tool::Contribution].iter().find(asks).copied() else { return nothing() };
    // The words of a question that only another tool asks may not be loaded.
    let text = question(id).map_or_else(
        || voice.common("findings.change-other"),
        |words| voice.common("findings.change-answer").replace("[short]", &voice.say(words.short)),
    );
    let href = routes::of_question(tool, id);
    voice.note_link(&text, &href);
    line("govuk-body", view! { <a class="govuk-link" href=href>{text}</a> })
}

/// Shows each pair of answers that do not fit together, with links to change them.
pub fn ask_back(tool: Tool, contradictions: &[Contradiction], voice: &Voice) -> AnyView {
    let each = contradictions.iter().map(|kind| {
        let words = voice.part(&[tool.key(), "/contradictions/", kind.key()].concat());
        all(vec![words, change_links(tool, kind.questions().iter(), voice)])
    });
    let each = each.collect();
    let title = heading(voice.common("findings.ask-back"));
    all(vec![title, easy::above(voice.record, all(each))])
}

/// When the result was made, and who decides.
pub fn made_on(voice: &Voice, today: NaiveDate) -> AnyView {
    line("govuk-body-s", voice.common("findings.made-on").replace("[today]", &date(today)))
}

/// The button that prints, and the one that starts again.
pub fn print_and_start_again(tool: Tool) -> AnyView {
    let print = Callback::new(|()| {
        // A browser that can't print says so itself.
        let _ = window().print();
    });
    view! {
        <div class="no-print">{action_button(common("button.print").to_owned(), Weight::Second, print)}</div>
        {start_again(tool)}
    }
    .into_any()
}
