//! Hands a visitor's answers to the program that takes the place of one that broke. `boot.js` keeps them in the page's
//! memory, as the texts that the forms of a tool hold, and they are gone with the page. Nothing is stored.

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::form::Texts;
use rules::journey::Journey;
use rules::record::Answers;
use wasm_bindgen::prelude::*;

use crate::state::navigation::use_navigation;

#[wasm_bindgen]
extern "C" {
    /// Keeps the answers to a tool's questions.
    #[wasm_bindgen(js_namespace = portal)]
    fn keep(tool: &str, answers: &str);
    /// The answers that were kept for a tool.
    #[wasm_bindgen(js_namespace = portal)]
    fn kept(tool: &str) -> Option<String>;
    /// Forgets the answers that were kept, for all tools.
    #[wasm_bindgen(js_namespace = portal)]
    pub fn forget();
}

/// The sign between the three parts of a line.
const PART: char = '\u{1f}';
const LINE: char = '\u{1e}';

/// Whether this program has taken the place of another.
static IS_SECOND: AtomicBool = AtomicBool::new(false);

/// Called before a program that takes another's place wakes the page up.
pub fn begin() {
    IS_SECOND.store(true, Ordering::Relaxed);
}

/// Called when a page of a tool is drawn. Takes up the answers that were kept, and keeps each new one.
pub fn at_page(journey: &'static Journey, answers: RwSignal<Answers>, today: RwSignal<NaiveDate>) {
    let waking = Owner::current_shared_context().is_some_and(|context| context.during_hydration());
    if !IS_SECOND.load(Ordering::Relaxed) {
        answers.with_untracked(|answers| write(journey, answers));
    } else if waking {
        // The page that wakes up must be the one that was written, which has no answers. They appear on the page that
        // is drawn next.
        let navigation = use_navigation();
        Effect::new(move |_| {
            take_up(journey, answers, today.get_untracked());
            navigation.draw_again();
        });
    } else {
        take_up(journey, answers, today.get_untracked());
        answers.with_untracked(|answers| write(journey, answers));
    }
}

fn write(journey: &Journey, answers: &Answers) {
    let mut lines = String::new();
    for question in journey.questions().filter(|question| question.answered(answers)) {
        for (name, value) in question.texts(answers).iter() {
            [question.id(), name, value].iter().for_each(|part| {
                lines.push_str(part);
                lines.push(PART);
            });
            lines.push(LINE);
        }
    }
    keep(journey.tool.key(), &lines);
}

/// Reads what was kept, question by question. An answer given since then stays.
fn take_up(journey: &Journey, answers: RwSignal<Answers>, today: NaiveDate) {
    let Some(kept) = kept(journey.tool.key()) else { return };
    answers.update_untracked(|answers| {
        for question in journey.questions() {
            let mut texts = Texts::default();
            for line in kept.split(LINE) {
                let mut parts = line.split(PART);
                if parts.next() == Some(question.id())
                    && let (Some(name), Some(value)) = (parts.next(), parts.next())
                {
                    texts.toggle(name, value, true);
                }
            }
            let mut after = answers.clone();
            if texts != Texts::default()
                && !question.answered(answers)
                && question.read(&texts, &mut after, today).is_ok()
            {
                *answers = after;
            }
        }
    });
}
