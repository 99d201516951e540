//! Which parts of the national test the answers fit, and why.

use leptos::prelude::*;
use rules::tools::eligibility::{Eligibility, Finding};

use super::of;
use crate::components::details::details_about;
use crate::components::pieces::{all, line, list, steps, strong};
use crate::pages::findings::{Voice, citations, nothing};
use crate::pages::section;
use crate::words::part;

pub(super) fn fit(found: &Eligibility, voice: &Voice) -> AnyView {
    if found.parts.is_empty() {
        return nothing();
    }
    voice.note("eligibility/parts/parts-title");
    voice.note("eligibility/parts/parts-intro");
    let title = part("eligibility/parts/parts-title").map(|words| voice.say(words.title)).unwrap_or_default();
    let intro = part("eligibility/parts/parts-intro").map_or_else(nothing, |words| voice.body(&words));
    let each = found.parts.iter().map(|finding| one(finding, voice)).collect();
    all(vec![section(title), intro, steps("govuk-list reasons", each)])
}

fn one(finding: &Finding, voice: &Voice) -> AnyView {
    let key = of("test-parts", finding.part.key());
    let Some(words) = part(&key) else { return nothing() };
    let fits = voice.common(&format!("fits.{}", finding.fits.key()));
    voice.note(&key);
    voice.note_line(&fits);
    let rests_on =
        all(vec![line("govuk-body-s", finding.part.paragraph()), citations(&finding.part.sources())]);
    let title = voice.say(words.title);
    let fold = details_about(voice.common("findings.source"), title.clone(), rests_on);
    all(vec![strong(title), voice.body(&words), line("govuk-body fits", fits), fold])
}

/// The reasons for these answers, and those that everyone is given.
pub(super) fn reasons(found: &Eligibility, voice: &Voice) -> AnyView {
    let title = voice.common("findings.good-to-know");
    voice.note_heading(&title);
    let each = found.reasons.iter().chain(&found.always).map(|reason| {
        let decides = format!("decides.{}", reason.decides().key());
        voice.reason(&of("reasons", reason.key()), &decides, &reason.sources())
    });
    all(vec![section(title), list("govuk-list reasons", each.collect())])
}
