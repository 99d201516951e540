//! Why: each reason with who decides it and what it rests on.

use leptos::prelude::*;
use rules::suitability::Suitability;

use super::super::findings::Voice;
use super::of;
use crate::components::pieces::{all, list};

pub(super) fn why(found: &Suitability, voice: &Voice) -> AnyView {
    let each = found.reasons.iter().map(|reason| {
        let decides = format!("decides.{}", reason.decides().key());
        voice.reason(&of("reasons", reason.key()), &decides, reason.sources())
    });
    all(vec![voice.part("suitability/parts/why"), list("govuk-list reasons", each.collect())])
}
