//! Whose rule it is: the agreement's, the council's on a date, or nobody's that we know of. It is never the law's.

use leptos::prelude::*;
use rules::data::councils;
use rules::data::sources::Source;
use rules::tools::balance::{Balance, Practice, Reason, WeeksFrom, practices};

use super::{council, of};
use crate::components::pieces::{all, strong};
use crate::pages::findings::{Voice, citations, nothing};
use crate::state::record::Record;
use crate::words::part;

/// Whether a reason says whose rule it is.
pub(super) const fn is_of_rule(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::AgreementSaysWeeks
            | Reason::CouncilSaysWeeks
            | Reason::NoNumberKnown
            | Reason::UnspentGoesBack
    )
}

pub(super) fn whose(found: &Balance, voice: &Voice, record: Record) -> AnyView {
    let own = own_practice(record);
    let each = found.reasons.iter().filter(|reason| is_of_rule(**reason)).map(|reason| {
        let practice = match reason {
            Reason::UnspentGoesBack => own,
            _ => found.weeks.practice,
        };
        one(*reason, practice, voice)
    });
    all(std::iter::once(voice.part("balance/parts/whose")).chain(each).collect())
}

fn one(reason: Reason, practice: Option<&'static Practice>, voice: &Voice) -> AnyView {
    let Some(words) = part(&of("reasons", reason.key())) else { return nothing() };
    let name =
        practice.and_then(|practice| councils::find(practice.council)).map_or("", |council| council.name);
    let seen = practice.map_or("", |practice| practice.seen);
    let voice = voice.with("council", name).with("other", name).with("seen", seen);
    let sources = practice.map_or(&[][..], |practice| practice.sources);
    let sources = if sources.is_empty() { nothing() } else { citations(sources) };
    all(vec![strong(voice.say(words.title)), voice.body(&words), sources])
}

/// What the papers of the chosen council say.
fn own_practice(record: Record) -> Option<&'static Practice> {
    let council = council(record)?;
    practices().iter().find(|practice| practice.council == council.id)
}

/// The sources of the number of weeks.
pub(super) fn sources_of_weeks(found: &Balance) -> &'static [&'static Source] {
    match found.weeks.from {
        WeeksFrom::Agreement => Reason::AgreementSaysWeeks.sources(),
        WeeksFrom::Council | WeeksFrom::Usual => {
            found.weeks.practice.map_or(&[][..], |practice| practice.sources)
        }
    }
}
