//! The result of the comparison of care costs. The comparison comes first, then figures to try, what each way leaves to
//! the person, how the cost is made up, what a budget buys, and what being an employer means.

mod budget;
mod dials;
mod differences;
mod duties;
#[cfg(not(feature = "hydrate"))]
pub(crate) mod employment_figures;
mod headline;
mod lines;
mod notes;
mod orientation;
mod result_context;
mod side_by_side;
mod week;

use leptos::prelude::*;
use rules::journey::Tool;
use rules::record::Answers;
use rules::tools::care_costs::questions::JOURNEY;
use rules::tools::care_costs::{Estimate, Outcome, estimate};

use self::result_context::ResultContext;
use crate::components::button::{Weight, action_button};
use crate::components::panel::result_panel;
use crate::components::pieces::{all, redrawn};
use crate::components::prose::prose;
use crate::components::warning_text::warning_text;
use crate::pages::findings::{made_on, nothing, print_and_start_again};
use crate::pages::question::{QuestionContext, no_answers};
use crate::pages::tool_pages::ToolPages;
use crate::pages::{changes, check_answers, easy, main};
use crate::state::record::{Record, use_record};
use crate::words::head::set_head;
use crate::words::routes;
use crate::words::{self, common};

const TOOL: Tool = Tool::CareCosts;

/// The tool's pages.
pub(crate) static PAGES: ToolPages = ToolPages { journey: &JOURNEY, result: page, own_fields, others: &[] };

/// The page of the result.
fn page() -> AnyView {
    let record = use_record();
    let Some(words) = words::page_at(&routes::result(TOOL)) else { return ().into_any() };
    set_head(move || words.title, words.description);
    // Redrawn when the answers are there or gone, and not while figures are tried.
    let tried = RwSignal::new(record.answers.get_untracked());
    let empty = Memo::new(move |_| record.answers.with(|answers| JOURNEY.is_untouched(answers)));
    let inside = move || {
        record.awake.track();
        if empty.get() { no_answers(&JOURNEY, words.title.to_owned()) } else { result(record, tried) }
    };
    view! { {crate::pages::back(routes::check_answers(TOOL))} {main(redrawn(inside))} }.into_any()
}

/// A list of visits is laid out as a week.
fn own_fields(context: &QuestionContext) -> Option<AnyView> {
    (context.id == week::ID)
        .then(|| week::week(context.words.clone(), context.texts, context.problems, context.send))
}

/// What the page shows: the answers, and the figures that are being tried.
#[derive(Clone, Copy)]
struct Trial {
    record: Record,
    tried: RwSignal<Answers>,
    outcome: Memo<Outcome>,
}

impl Trial {
    fn new(record: Record, tried: RwSignal<Answers>) -> Self {
        // Two outcomes are never compared, because what is tried changes only with an answer (`dials.rs`).
        let outcome = Memo::new_with_compare(
            move |_| tried.with(|answers| estimate(answers, record.today.get())),
            |_, _| true,
        );
        Self { record, tried, outcome }
    }

    /// Whether the figures that are tried differ from the answers.
    fn differs(self) -> bool {
        self.tried.with(|tried| self.record.answers.with(|answers| dials::differ(tried, answers)))
    }

    /// A part of the page that is redrawn with the figures that are tried.
    fn part(self, draw: fn(&Estimate, &ResultContext) -> AnyView) -> AnyView {
        redrawn(move || {
            self.outcome.with(|outcome| match outcome {
                Outcome::Estimate(estimate) => draw(estimate, &ResultContext::new(estimate, self)),
                Outcome::NoRates(_) | Outcome::Problem(_) => nothing(),
            })
        })
    }
}

type Draw = fn(&Estimate, &ResultContext) -> AnyView;

/// The parts of the page, in order, without the figures to try and the lines of the sum.
const DRAWN: [Draw; 13] = [
    budget::too_small,
    notes::warnings,
    do_not_stop,
    side_by_side::side_by_side,
    differences::differences,
    budget::budget,
    notes::ways,
    |_, context| context.part("ask"),
    notes::open,
    notes::apart,
    duties::duties,
    orientation::orientation,
    notes::foot,
];
/// Where the figures to try and the lines of the sum go: how many parts come before each.
const TRY_OUT: usize = 4;
const LINES: usize = 9;

fn result(record: Record, tried: RwSignal<Answers>) -> AnyView {
    let trial = Trial::new(record, tried);
    let is_easy = record.easy.get() && easy::is_here();
    let show: headline::Show = if is_easy { |_, _, below| below } else { result_panel };
    let mut parts: Vec<AnyView> = DRAWN.into_iter().map(|draw| trial.part(draw)).collect();
    parts.insert(LINES, trial.part(lines::lines));
    parts.insert(TRY_OUT, try_out(trial));
    parts.insert(0, redrawn(move || trial.outcome.with(|outcome| headline::headline(outcome, trial, show))));
    parts.push(check_answers::folded(&JOURNEY, record));
    let parts = if is_easy {
        vec![redrawn(move || in_easy_read(trial)), easy::in_more_words(all(parts))]
    } else {
        parts
    };
    let foot = vec![
        trial.part(|_, context| made_on(&context.voice, context.trial.record.today.get_untracked())),
        print_and_start_again(TOOL),
    ];
    changes(record, all(vec![all(parts), all(foot)]))
}

/// The result in easy read. The parts are drawn only to note their lines.
fn in_easy_read(trial: Trial) -> AnyView {
    trial.outcome.with(|outcome| {
        easy::gather(trial.record);
        let top =
            headline::headline(outcome, trial, |name, sentence, _| result_panel(name, sentence, nothing()));
        if let Outcome::Estimate(estimate) = outcome {
            let context = ResultContext::new(estimate, trial);
            for draw in DRAWN {
                draw(estimate, &context);
            }
        }
        all(vec![top, prose(&easy::gathered(trial.record))])
    })
}

fn do_not_stop(_: &Estimate, context: &ResultContext) -> AnyView {
    context.note("do-not-stop");
    let Some(words) = words::part("care-costs/result/do-not-stop") else { return nothing() };
    let title = context.voice.say(words.title);
    all(vec![warning_text(context.voice.common("notice.title"), title), context.voice.body(&words)])
}

/// Boxes and sliders, and the button that keeps the figures in them.
fn try_out(trial: Trial) -> AnyView {
    let live = RwSignal::new(String::new());
    let settled = Callback::new(move |()| live.set(headline::spoken(trial)));
    let drawn = RwSignal::new(());
    let record = trial.record;
    let keep = Callback::new(move |()| {
        let (tried, today) = (trial.tried.get_untracked(), record.today.get_untracked());
        record.answers.update(|answers| *answers = dials::kept(&tried, std::mem::take(answers), today));
    });
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
            {trial.part(|_, context| context.part("try"))}
            {redrawn(boxes)}
            <p class="govuk-body" role="status">{move || live.get()}</p>
            {redrawn(buttons)}
        </section>
    }
    .into_any()
}
