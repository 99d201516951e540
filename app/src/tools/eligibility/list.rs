//! The list to take to the assessment: each part of life that was ticked, what makes it hard, and the person's own
//! words.

use leptos::prelude::*;
use rules::record::{Known, SupportFor};
use rules::tools::eligibility::{Eligibility, Line};

use crate::components::pieces::{all, list, strong};
use crate::pages::findings::{Voice, nothing};
use crate::words::{part, question};

pub(super) fn to_bring(found: &Eligibility, voice: &Voice) -> AnyView {
    if found.support_for == SupportFor::Young {
        return voice.part("eligibility/parts/no-list-young");
    }
    let title = if found.list.is_empty() { "list-empty" } else { "list-title" };
    let title = voice.part(&["eligibility/parts/", title].concat());
    let health = found.health_at_risk.then(|| "eligibility/parts/list-health".to_owned());
    let health = if health.is_some() { voice.list(health.into_iter()) } else { nothing() };
    if found.list.is_empty() {
        return all(vec![title, health]);
    }
    let lines = found.list.iter().map(|line| item(line, voice)).collect();
    all(vec![title, health, list("govuk-list reasons", lines)])
}

fn item(line: &Line, voice: &Voice) -> AnyView {
    let short = question(line.question).map(|words| voice.say(words.short)).unwrap_or_default();
    let ways = ways(line, voice);
    voice.note_line(&[short.as_str(), ": ", &ways.join("; "), ". ", &line.words].concat());
    let ways = ways.into_iter().map(IntoAny::into_any).collect();
    let own = if line.words.is_empty() { nothing() } else { own_words(line.words.clone()) };
    all(vec![strong(short), list("govuk-list govuk-list--bullet", ways), own])
}

/// What the person wrote, as they wrote it.
fn own_words(words: String) -> AnyView {
    view! { <blockquote class="govuk-inset-text own-words">{words}</blockquote> }.into_any()
}

/// What makes it hard, in the words of the options that were ticked.
fn ways(line: &Line, voice: &Voice) -> Vec<String> {
    let said = |key| part(key).map(|words| voice.say(words.title)).unwrap_or_default();
    match &line.ways {
        Known::NotSure => vec![said("eligibility/parts/list-way-not-known")],
        Known::Known(ways) if ways.is_empty() => vec![said("eligibility/parts/list-no-way")],
        Known::Known(ways) => {
            let words = question(line.question);
            let label = |way: &&'static str| words.and_then(|words| words.option("choice", way));
            ways.iter().filter_map(label).map(|option| voice.say(option.label)).collect()
        }
    }
}
