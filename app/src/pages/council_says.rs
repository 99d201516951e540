//! What the person's own council says in its papers: its practice at a date, and where that differs from the law.

use leptos::prelude::*;
use rules::data::councils::{self, Statement};
use rules::journey::Tool;

use super::findings::{Voice, nothing};
use super::{outside, section};
use crate::components::details::details;
use crate::components::pieces::{all, line, link_line, list, strong};
use crate::state::record::Record;
use crate::words::routes;
use crate::words::sources;

/// The statements that bear on a result, or a way to choose the council.
pub(crate) fn says(tool: Tool, statements: &[&'static Statement], voice: &Voice, record: Record) -> AnyView {
    let council = record.answers.with(|answers| answers.council.as_deref().and_then(councils::find));
    let Some(council) = council.filter(|_| !statements.is_empty()) else {
        return choose(tool, voice, record);
    };
    // What differs from the law is always shown; the rest is in a fold.
    let (differs, rest): (Vec<_>, Vec<_>) = statements.iter().partition(|said| said.differs);
    let shown = |said: Vec<&&'static Statement>| {
        list("govuk-list reasons", said.into_iter().map(|said| statement(said, voice)).collect())
    };
    let rest = if rest.is_empty() {
        nothing()
    } else {
        details(voice.common("council.more").replace("[council]", council.name), shown(rest))
    };
    let lead =
        all(vec![section(voice.common("council.title")), line("govuk-body", voice.common("council.lead"))]);
    all(vec![lead, shown(differs), rest])
}

fn statement(said: &'static Statement, voice: &Voice) -> AnyView {
    let Some(words) = sources::statement(said) else { return nothing() };
    let where_from = voice.common("council.said-on").replace("[seen]", said.seen) + " ";
    let where_from = all(vec![where_from.into_any(), outside(words.source)]);
    let differs = if said.differs { strong(voice.common("council.differs")) } else { nothing() };
    all(vec![line("govuk-body", words.text), differs, line("govuk-body-s", where_from)])
}

/// Asks for the council, because without one its papers can't be shown.
fn choose(tool: Tool, voice: &Voice, record: Record) -> AnyView {
    if record.answers.with(|answers| answers.council.is_some()) {
        return nothing();
    }
    link_line(voice.common("council.choose"), routes::of_question(tool, "council"))
}
