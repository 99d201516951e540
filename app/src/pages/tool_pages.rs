//! What a tool brings, and the pages that all tools have: a first page, questions, a list of answers and a result.

use leptos::prelude::*;
use rules::journey::Journey;

use super::question::{OwnFields, no_answers};
use super::{back, check_answers, content, main, question, whose};
use crate::state::record::{Record, use_record};
#[cfg(feature = "hydrate")]
use crate::state::{failure, kept};
use crate::words::head::set_head;
use crate::words::{self, routes, speak};

/// A page that no other tool has: the last part of its path, and what draws it.
pub type OnlyHere = (&'static str, fn() -> AnyView);

/// What makes a tool's pages its own. Each tool has one (`tools/<tool>/mod.rs`); `program/tools.rs` lists them.
pub struct ToolPages {
    /// Its questions.
    pub journey: &'static Journey,
    /// Its result.
    pub result: fn() -> AnyView,
    /// The fields that it lays out in its own way.
    pub own_fields: OwnFields,
    /// Pages that no other tool has, by the last part of their path.
    pub others: &'static [OnlyHere],
}

impl ToolPages {
    /// The page at a path of this tool. Without a path it has no page: its questions are there from then on, for answers that
    /// were kept.
    pub fn page(&self, path: &str) -> AnyView {
        #[cfg(feature = "hydrate")]
        kept::meet(self.journey);
        if path.is_empty() {
            return ().into_any();
        }
        let Some((_, last)) = routes::place(path) else { return lost(path) };
        if let Some((_, other)) = self.others.iter().find(|(name, _)| *name == last) {
            return other();
        }
        match last {
            "" => content::start(self.journey),
            _ if routes::is_check_answers(path) => check_answers::page(self.journey),
            _ if routes::is_result(path) => (self.result)(),
            id => question::page(self.journey, id, self.own_fields).unwrap_or_else(|| lost(path)),
        }
    }
}

/// A message in place of a page that cannot be drawn. It offers to try again.
pub fn lost(path: &str) -> AnyView {
    #[cfg(feature = "hydrate")]
    failure::say_lost(path);
    // Where pages are written, the build stops at a page without a title.
    let _ = path;
    ().into_any()
}

/// The page of a result, redrawn with every change of the answers. Without answers it links to the questions.
pub fn result_page(journey: &'static Journey, result: fn(Record) -> AnyView) -> AnyView {
    let (tool, record) = (journey.tool, use_record());
    let Some(words) = words::page_at(&routes::result(tool)) else { return ().into_any() };
    let title = move || speak(words.title, record.person(tool));
    set_head(title, words.description);
    let inside = move || {
        if record.answers.with(|answers| journey.is_untouched(answers)) {
            no_answers(journey, title())
        } else {
            result(record)
        }
    };
    view! { {back(routes::check_answers(tool))} {main(view! { {whose(record, tool)} {inside} }.into_any())} }
        .into_any()
}
