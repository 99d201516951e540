//! The text that is kept: reading it into the record, and writing the record into it.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use rules::base::money::Amount;
use rules::form::Texts;
use rules::journey::Journey;
use rules::journey::kept::{Kept, Unreadable};
use rules::journey::parts::{self, AMOUNT, EVERY};

use super::clock;
use crate::state::kept;
use crate::state::record::{Change, Record};
use crate::words::routes;

/// The notes beside the answers: when somebody last touched the page, and the page of a tool that was shown last.
const TOUCHED: &str = "touched";
const PLACE: &str = "place";
/// What the estimator has filled in as the person's part of the cost: pounds, and for how long.
const ESTIMATED: [&str; 2] = ["estimated", "estimated-every"];
/// The page to which a change that has begun leads back.
const CHANGE: &str = "change";
/// The question of the chosen council, which pages of words can answer too, without the code of a tool.
const COUNCIL: (&str, &str) = ("council", "choice");

thread_local! {
    static KEPT: RefCell<Kept> = RefCell::new(Kept::default());
    /// Whether the browser has put the page away. It then has no answers, and must not keep that.
    static AWAY: Cell<bool> = const { Cell::new(false) };
}

/// What the tab had.
pub enum Found {
    Nothing,
    /// Answers; `whole` where each of them was taken.
    Answers {
        whole: bool,
    },
    /// A text that counts no more, and the notice that says so.
    Dropped(&'static str),
}

pub fn set_away(is_away: bool) {
    AWAY.set(is_away);
}

/// Reads the text that is kept into the record.
pub fn take_up(record: Record) -> Found {
    let Some(text) = kept::text() else { return Found::Nothing };
    let kept = match Kept::parse(&text) {
        Ok(kept) => kept,
        Err(Unreadable::Newer | Unreadable::Foreign) => return dropped("unreadable"),
    };
    let touched = kept.held("", TOUCHED).and_then(|touched| touched.parse::<u64>().ok());
    if touched.is_none_or(clock::is_too_old) {
        return dropped("timed-out");
    }
    KEPT.with_borrow_mut(|held| *held = kept);
    let whole = fill(record, &kept::journeys());
    record.answers.update(|answers| {
        KEPT.with_borrow(|kept| {
            if answers.council.is_none() {
                answers.council = kept.held(COUNCIL.0, COUNCIL.1).map(str::to_owned);
            }
        });
    });
    if let Some(from) = KEPT.with_borrow(|kept| kept.held("", CHANGE).map(str::to_owned)) {
        let before = record.answers.get_untracked();
        record.changing.set(Some(Change { before, from }));
    }
    Found::Answers { whole }
}

fn dropped(notice: &'static str) -> Found {
    kept::set("");
    Found::Dropped(notice)
}

/// Called before a tool's first page is drawn: what was kept for it is read now.
pub fn meets(record: Record, journey: &'static Journey) {
    fill(record, &[journey]);
}

fn fill(record: Record, journeys: &[&'static Journey]) -> bool {
    KEPT.with_borrow(|kept| {
        let today = record.today.get_untracked();
        record.estimated_again(estimated(kept));
        record.answers.try_update_untracked(|answers| kept.take_up(journeys, answers, today)).unwrap_or(true)
    })
}

/// The estimator's figure among the notes.
fn estimated(kept: &Kept) -> Option<Amount> {
    let mut texts = Texts::default();
    for (name, note) in [AMOUNT, EVERY].into_iter().zip(ESTIMATED) {
        texts.set(name, kept.held("", note)?);
    }
    parts::read_amount(&texts).ok()
}

/// Writes the record into the text. Returns whether it will outlast a reload.
pub fn save(record: Record, touched: u64) -> bool {
    if AWAY.get() {
        return true;
    }
    let today = record.today.get_untracked();
    let text = KEPT.with_borrow_mut(|kept| {
        record.answers.with_untracked(|answers| {
            kept.set(COUNCIL.0, COUNCIL.1, answers.council.as_deref());
            kept::journeys().iter().for_each(|journey| kept.put(journey, answers, today));
        });
        kept.set("", TOUCHED, Some(&touched.to_string()));
        record.changing.with_untracked(|change| {
            kept.set("", CHANGE, change.as_ref().map(|change| change.from.as_str()));
        });
        let mut texts = Texts::default();
        if let Some(estimated) = record.estimated() {
            parts::amount_texts(&mut texts, estimated);
        }
        for (name, note) in [AMOUNT, EVERY].into_iter().zip(ESTIMATED) {
            kept.set("", note, Some(texts.get(name)).filter(|text| !text.is_empty()));
        }
        if kept.is_empty() { String::new() } else { kept.text() }
    });
    kept::set(&text)
}

pub fn forget() {
    KEPT.with_borrow_mut(|kept| *kept = Kept::default());
}

/// The page of a tool that was shown last; the list of tools before that.
pub fn place() -> String {
    KEPT.with_borrow(|kept| kept.held("", PLACE).unwrap_or(routes::TOOLS).to_owned())
}

pub fn note_place(path: &str) {
    KEPT.with_borrow_mut(|kept| kept.set("", PLACE, Some(path)));
}
