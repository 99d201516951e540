//! The result of the estimator: the figure first, then what the person keeps, how the charge was worked out, what could
//! change it and what to do.

#[cfg(not(feature = "hydrate"))]
pub(crate) mod about_figures;
mod above_limit;
pub(crate) mod early_figure;
pub(crate) mod estimate;
mod in_easy_read;
mod lower;
mod open;
mod payment;
mod picture;
mod shares;
mod statement;
mod step_words;

use leptos::prelude::*;
use rules::journey::Tool;
use rules::tools::contribution::questions::JOURNEY;
use rules::tools::contribution::{Charge, Estimate, LateWeek, Outcome};

use crate::components::button::{Weight, button_link};
use crate::components::inset_text::inset_text;
use crate::components::prose::prose;
use crate::components::warning_text::warning_text;
use crate::pages::findings::print_and_start_again;
use crate::pages::question::no_own_fields;
use crate::pages::tool_pages::{ToolPages, result_page};
use crate::pages::{changes, easy, paragraph, section};
use crate::state::record::Record;
use crate::words::figures::{Figures, date};
use crate::words::routes;
use crate::words::{self, Person, common, speak};

/// The tool's pages.
pub(crate) static PAGES: ToolPages = ToolPages {
    journey: &JOURNEY,
    result: || result_page(&JOURNEY, result),
    own_fields: no_own_fields,
    others: &[("early-figure", early_figure::page)],
};

/// What every part of the page is made from.
#[derive(Clone)]
struct ResultContext {
    record: Record,
    figures: Figures,
}

impl ResultContext {
    fn person(&self) -> Person {
        self.record.person(Tool::Contribution)
    }

    fn say(&self, text: &str) -> String {
        self.figures.fill(&speak(text, self.person()))
    }

    fn common(&self, key: &str) -> String {
        self.say(common(key))
    }

    /// A part of the page that is words with figures: its heading and its text.
    fn part(&self, id: &str) -> AnyView {
        words::result(id)
            .map(|words| {
                let title = self.say(words.title);
                self.note(id, &title);
                view! { {section(title)} {self.plain(id)} }
            })
            .into_any()
    }

    /// Notes the lines of a part for easy read.
    fn note(&self, id: &str, heading: &str) {
        easy::note_below(
            self.record,
            self.person(),
            &self.figures,
            &["contribution/result/", id].concat(),
            heading,
        );
    }

    fn body(&self, id: &str) -> AnyView {
        self.note(id, "");
        self.plain(id)
    }

    fn plain(&self, id: &str) -> AnyView {
        let html = |text| self.figures.fill_html(&speak(text, self.person()));
        words::result(id).map(|words| prose(&html(words.body))).into_any()
    }
}

fn result(record: Record) -> AnyView {
    let outcome = estimate::of(record);
    record.pays_in(match &outcome {
        Outcome::Estimate(estimate) => record.answers.with(|answers| estimate.pays_in(answers)),
        Outcome::Under18 | Outcome::NoRates(_) => None,
    });
    let context = ResultContext { record, figures: estimate::figures_of(&outcome, record) };
    let Some(headline) = estimate::headline(&outcome) else { return ().into_any() };
    easy::gather(record);
    let accepted = matches!(&outcome, Outcome::Estimate(estimate) if estimate.if_accepted.is_some());
    let accepted = accepted.then(|| context.body("if-accepted"));
    let shares = match &outcome {
        Outcome::Estimate(estimate) => shares::shares(estimate, &context),
        Outcome::Under18 | Outcome::NoRates(_) => None,
    };
    let body = changes(record, view! { {shares} {context.body(headline.id)} {accepted} }.into_any());
    let rest = match &outcome {
        Outcome::Estimate(estimate) => {
            in_easy_read::sums(estimate, &context);
            parts(estimate, &context)
        }
        Outcome::Under18 | Outcome::NoRates(_) => ().into_any(),
    };
    let top = easy::conclusion(record, "charge", context.say(headline.title), body, rest);
    view! { {top} {foot(&context)} }.into_any()
}

fn parts(estimate: &Estimate, context: &ResultContext) -> AnyView {
    if estimate.highest.ability_to_pay == Charge::NIL && estimate.highest.guarantee.is_zero() {
        // There is no charge for this care, so there is no sum to show.
        return view! { {statement::reasons(estimate, context)} {context.part("different")} {context.part("ask")} }
            .into_any();
    }
    view! {
        {do_not_stop(context)}
        {not_asked(estimate, context)}
        {above_limit::part(estimate, context)}
        {context.part(keeps(estimate))}
        {paid_from_savings(estimate).then(|| context.body("keep-savings"))}
        {picture::picture(estimate, context)}
        {open::questions(estimate, context)}
        {lower::lower(estimate, context)}
        {statement::statement(estimate, context)}
        {payment::longer(estimate, context)}
        {late_weeks(estimate, context)}
        {context.part("ignored")}
        {context.part("different")}
        {context.part("ask")}
    }
    .into_any()
}

/// The key of the words on what the person keeps: the protected amount, all of the income, or words which say that we
/// can't tell.
fn keeps(estimate: &Estimate) -> &'static str {
    match (estimate.lowest.ability_to_pay, estimate.highest.ability_to_pay) {
        (Charge::FullCost, Charge::FullCost) => "keep-full-cost",
        (_, Charge::FullCost) => "keep-perhaps",
        _ if estimate.highest.charge == Charge::NIL => "keep-all",
        _ => "keep",
    }
}

/// Whether the person must pay part of the charge from savings. Tariff income is no money in hand, so that less of the
/// income may be left than the law protects.
fn paid_from_savings(estimate: &Estimate) -> bool {
    let sum = &estimate.highest;
    let protected = sum.guarantee + sum.housing + sum.extra_costs;
    sum.charge > Charge::NIL && !sum.tariff.is_zero() && sum.kept().is_some_and(|kept| kept < protected)
}

/// What the council may ask for each week of a benefit that was awarded late.
fn late_weeks(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let each = |late: &LateWeek| {
        let benefit = common(&["benefit.", late.benefit.key()].concat()).to_owned();
        let figures =
            context.figures.clone().with("benefit", benefit).with("amount", late.a_week.to_string());
        ResultContext { figures, ..context.clone() }.part("late-benefit")
    };
    let each: Vec<AnyView> = estimate.late_weeks.iter().map(each).collect();
    (!each.is_empty()).then(|| view! { <div class="no-print">{each}</div> }.into_any())
}

fn do_not_stop(context: &ResultContext) -> AnyView {
    words::result("do-not-stop")
        .map(|words| view! { {warning_text(context.common("notice.title"), context.say(words.title))} {context.body(words.id)} })
        .into_any()
}

/// The questions that have not been asked, whose usual answer the estimate assumes.
fn not_asked(estimate: &Estimate, context: &ResultContext) -> Option<AnyView> {
    let first = estimate.not_asked.first()?;
    let href = routes::of_question(Tool::Contribution, first);
    context.note("not-asked", "");
    easy::note_link(context.record, &href, common("button.more-exact"));
    let inside = view! {
        {paragraph(context.common("result.not-asked"))}
        {button_link(common("button.more-exact").to_owned(), href, Weight::Second)}
    };
    Some(view! { <div class="no-print">{inset_text(inside.into_any())}</div> }.into_any())
}

fn foot(context: &ResultContext) -> AnyView {
    let today = date(context.record.today.get_untracked());
    let made_on = context.figures.clone().with("today", today).fill(common("result.made-on"));
    view! { <p class="govuk-body-s">{made_on}</p> {print_and_start_again(Tool::Contribution)} }.into_any()
}
