//! Why: each reason with who decides it and what it rests on.

use leptos::prelude::*;
use rules::tools::suitability::Suitability;

use super::of;
use crate::components::pieces::{all, list};
use crate::pages::findings::Voice;

pub(super) fn why(found: &Suitability, voice: &Voice) -> AnyView {
    let each = found.reasons.iter().map(|reason| {
        let decides = format!("decides.{}", reason.decides().key());
        voice.reason(&of("reasons", reason.key()), &decides, reason.sources())
    });
    all(vec![voice.part("suitability/parts/why"), list("govuk-list reasons", each.collect())])
}
