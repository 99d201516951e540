//! What each way costs: the comparison first, then figures to try, what each way leaves to the person, where the cost
//! comes from, what a budget buys, and what being an employer means.

mod budget;
mod dials;
mod differences;
mod duties;
mod headline;
mod lines;
mod notes;
mod orientation;
mod sheet;
mod side_by_side;
mod week;

use leptos::prelude::*;
use rules::answers::Answers;
use rules::care_costs::questions::JOURNEY;
use rules::care_costs::{Estimate, Outcome, estimate};
use rules::tools::Tool;

use self::sheet::Sheet;
use super::findings::{made_on, nothing, print_and_start_again};
use super::question::{Desk, no_answers};
use super::{changes, check_answers, main};
use crate::components::button::{Weight, action_button};
use crate::components::pieces::{all, redrawn};
use crate::components::warning_text::warning_text;
use crate::head::set_head;
use crate::record::{Record, use_record};
use crate::routes;
use crate::words::{self, common};

const TOOL: Tool = Tool::CareCosts;

/// The page.
pub fn page() -> AnyView {
    let record = use_record();
    let Some(words) = words::page_at(&routes::result(TOOL)) else { return ().into_any() };
    set_head(move || words.title, words.description);
    // Drawn anew when answers come or go, and not while figures are tried.
    let empty = Memo::new(move |_| record.answers.with(Answers::is_empty));
    let inside = move || {
        record.awake.track();
        if empty.get() { no_answers(&JOURNEY, words.title.to_owned()) } else { result(record) }
    };
    view! { {super::back(routes::check_answers(TOOL))} {main(redrawn(inside))} }.into_any()
}

/// A list of visits is set out as a week.
pub fn own_fields(desk: &Desk) -> Option<AnyView> {
    (desk.id == week::ID).then(|| week::week(desk.words.clone(), desk.texts, desk.problems, desk.send))
}

/// What is shown: the answers, with the figures that are being tried.
#[derive(Clone, Copy)]
struct Trial {
    record: Record,
    tried: RwSignal<Answers>,
    outcome: Memo<Outcome>,
}

impl Trial {
    fn new(record: Record) -> Self {
        let tried = RwSignal::new(record.answers.get_untracked());
        // Two outcomes are never compared: what is tried changes only when an answer does (`dials.rs`).
        let outcome = Memo::new_with_compare(
            move |_| tried.with(|answers| estimate(answers, record.today.get())),
            |_, _| true,
        );
        Self { record, tried, outcome }
    }

    /// Whether something else is tried than the answers have.
    fn differs(self) -> bool {
        !self.tried.with(|tried| self.record.answers.with(|answers| answers == tried))
    }

    /// A part of the page that follows what is tried.
    fn part(self, draw: fn(&Estimate, &Sheet) -> AnyView) -> AnyView {
        redrawn(move || {
            self.outcome.with(|outcome| match outcome {
                Outcome::Estimate(estimate) => draw(estimate, &Sheet::new(estimate, self)),
                Outcome::NoRates(_) | Outcome::Problem(_) => nothing(),
            })
        })
    }
}

fn result(record: Record) -> AnyView {
    let trial = Trial::new(record);
    let inside = all(vec![
        redrawn(move || trial.outcome.with(|outcome| headline::headline(outcome, trial))),
        trial.part(budget::too_small),
        trial.part(notes::warnings),
        trial.part(|_, sheet| do_not_stop(sheet)),
        trial.part(side_by_side::side_by_side),
        try_out(trial),
        trial.part(differences::differences),
        trial.part(budget::budget),
        trial.part(notes::ways),
        trial.part(|_, sheet| sheet.part("ask")),
        trial.part(notes::open),
        trial.part(lines::lines),
        trial.part(notes::apart),
        trial.part(duties::duties),
        trial.part(orientation::orientation),
        trial.part(notes::foot),
        check_answers::folded(&JOURNEY, record),
        trial.part(|_, sheet| made_on(&sheet.voice, sheet.trial.record.today.get_untracked())),
        print_and_start_again(TOOL),
    ]);
    changes(record, inside)
}

fn do_not_stop(sheet: &Sheet) -> AnyView {
    let Some(words) = words::part("care-costs/result/do-not-stop") else { return nothing() };
    let title = sheet.voice.say(words.title);
    all(vec![warning_text(sheet.voice.common("notice.title"), title), sheet.voice.body(&words)])
}

/// Boxes and sliders, and the way to keep what they show.
fn try_out(trial: Trial) -> AnyView {
    let live = RwSignal::new(String::new());
    let settled = Callback::new(move |()| live.set(headline::spoken(trial)));
    let drawn = RwSignal::new(());
    let record = trial.record;
    let keep = Callback::new(move |()| record.answers.set(trial.tried.get_untracked()));
    let undo = Callback::new(move |()| {
        trial.tried.set(record.answers.get_untracked());
        drawn.notify();
    });
    let buttons = move || {
        if !trial.differs() {
            return nothing();
        }
        view! {
            <div class="govuk-button-group">
                {action_button(common("care-costs.change-keep").to_owned(), Weight::Second, keep)}
                {action_button(common("care-costs.change-undo").to_owned(), Weight::Second, undo)}
            </div>
        }
        .into_any()
    };
    let boxes = move || {
        drawn.track();
        dials::dials(record, trial.tried, settled)
    };
    view! {
        <section class="no-print">
            {trial.part(|_, sheet| sheet.part("try"))}
            {redrawn(boxes)}
            <p class="govuk-body" role="status">{move || live.get()}</p>
            {redrawn(buttons)}
        </section>
    }
    .into_any()
}
