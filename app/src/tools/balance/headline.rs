//! The sentence at the top: how what is left over compares with so many weeks of payments.

use leptos::prelude::*;
use rules::tools::balance::{Balance, Outcome};

use super::of;
use crate::components::panel::result_panel;
use crate::pages::findings::{Voice, nothing};
use crate::words::part;

pub(super) fn headline(found: &Balance, voice: &Voice) -> AnyView {
    let (key, voice) = conclusion(found, voice);
    let Some(words) = part(&key) else { return nothing() };
    result_panel("conclusion", voice.say(words.title), voice.body(&words))
}

/// The key of the sentence, and the voice with its figures.
fn conclusion(found: &Balance, voice: &Voice) -> (String, Voice) {
    let sum = &found.sum;
    if !sum.short.is_zero() {
        return (of("variants", "short"), voice.with("short", sum.short.to_string()));
    }
    let outcome = || of("outcomes", found.outcome.key());
    match found.outcome {
        Outcome::Above => (outcome(), voice.with("over", sum.over.low.to_string())),
        Outcome::Below if sum.under.low.is_zero() => (of("variants", "no-more"), voice.clone()),
        Outcome::Below => {
            let key = if sum.under.is_exact() { outcome() } else { of("variants", "below-at-least") };
            (key, voice.with("under", sum.under.low.to_string()))
        }
        // Where the payment is known, so is how much could be over. Where it is not, all of the balance could be over.
        Outcome::CannotSay => match sum.over.high.filter(|_| !sum.limit.low.is_zero()) {
            Some(most) => (of("variants", "perhaps-above"), voice.with("over", most.to_string())),
            None => (outcome(), voice.clone()),
        },
        Outcome::At => (outcome(), voice.clone()),
    }
}
