//! The result: the figure first, then what stays, how it was worked out, what could change it and what to do.

#[cfg(not(feature = "hydrate"))]
pub(crate) mod about_figures;
pub(crate) mod early_figure;
pub(crate) mod estimate;
mod in_easy_read;
mod lower;
mod payment;
mod picture;
mod statement;
mod step_words;

use leptos::prelude::*;
use rules::base::money::{Amount, Money};
use rules::journey::Tool;
use rules::tools::contribution::questions::JOURNEY;
use rules::tools::contribution::{Charge, Estimate, Outcome};

use crate::components::button::{Weight, button_link};
use crate::components::inset_text::inset_text;
use crate::components::prose::prose;
use crate::components::warning_text::warning_text;
use crate::pages::findings::print_and_start_again;
use crate::pages::question::alike;
use crate::pages::tool_pages::{ToolPages, result_page};
use crate::pages::{changes, easy, link_paragraph, paragraph, section};
use crate::state::record::Record;
use crate::words::figures::{Figures, date};
use crate::words::routes;
use crate::words::{self, Person, common, question, speak};

/// The tool's pages.
pub(crate) static PAGES: ToolPages = ToolPages {
    journey: &JOURNEY,
    result: || result_page(&JOURNEY, result),
    own_fields: alike,
    others: &[("early-figure", early_figure::page)],
};

/// What every part of the page is made from.
#[derive(Clone)]
struct Sheet {
    record: Record,
    figures: Figures,
}

impl Sheet {
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

    /// Notes its lines for easy read.
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
    record.pays_in(exact_charge(&outcome));
    let sheet = Sheet { record, figures: estimate::figures_of(&outcome, record) };
    let Some(headline) = estimate::headline(&outcome) else { return ().into_any() };
    easy::gather(record);
    let body = changes(record, sheet.body(headline.id));
    let rest = match &outcome {
        Outcome::Estimate(estimate) => {
            in_easy_read::sums(estimate, &sheet);
            parts(estimate, &sheet)
        }
        Outcome::Under18 | Outcome::NoRates(_) => ().into_any(),
    };
    let top = easy::conclusion(record, "charge", sheet.say(headline.title), body, rest);
    view! { {top} {foot(&sheet)} }.into_any()
}

/// A charge that is one figure, for the tool that shows what a budget buys.
fn exact_charge(outcome: &Outcome) -> Option<Amount> {
    let Outcome::Estimate(estimate) = outcome else { return None };
    let weekly = estimate.highest.charge.weekly().filter(|_| estimate.is_exact())?;
    Some(Amount::weekly(Money::of(weekly.pounds())))
}

fn parts(estimate: &Estimate, sheet: &Sheet) -> AnyView {
    if estimate.highest.ability_to_pay == Charge::NIL && estimate.highest.guarantee.is_zero() {
        // Care that isn't charged for: there is no sum to show.
        return view! { {statement::reasons(estimate, sheet)} {sheet.part("different")} {sheet.part("ask")} }
            .into_any();
    }
    view! {
        {do_not_stop(sheet)}
        {not_asked(estimate, sheet)}
        {sheet.part(keeps(estimate))}
        {paid_from_savings(estimate).then(|| sheet.body("keep-savings"))}
        {picture::picture(estimate, sheet)}
        {changes_most(estimate, sheet)}
        {lower::lower(estimate, sheet)}
        {statement::statement(estimate, sheet)}
        {payment::longer(estimate, sheet)}
        {sheet.part("ignored")}
        {sheet.part("different")}
        {sheet.part("ask")}
    }
    .into_any()
}

/// What stays: the protected sum, all of it, or what can't be said.
fn keeps(estimate: &Estimate) -> &'static str {
    match (estimate.lowest.ability_to_pay, estimate.highest.ability_to_pay) {
        (Charge::FullCost, Charge::FullCost) => "keep-full-cost",
        (_, Charge::FullCost) => "keep-perhaps",
        _ if estimate.highest.charge == Charge::NIL => "keep-all",
        _ => "keep",
    }
}

/// Income counted from savings is no money in hand: then less is left of the income than the law protects.
fn paid_from_savings(estimate: &Estimate) -> bool {
    let sum = &estimate.highest;
    let protected = sum.guarantee + sum.housing + sum.extra_costs;
    sum.charge > Charge::NIL && !sum.tariff.is_zero() && sum.kept().is_some_and(|kept| kept < protected)
}

fn do_not_stop(sheet: &Sheet) -> AnyView {
    words::result("do-not-stop")
        .map(|words| view! { {warning_text(sheet.common("notice.title"), sheet.say(words.title))} {sheet.body(words.id)} })
        .into_any()
}

/// What stands at its usual answer because it has not been asked.
fn not_asked(estimate: &Estimate, sheet: &Sheet) -> Option<AnyView> {
    let first = estimate.not_asked.first()?;
    let href = routes::of_question(Tool::Contribution, first);
    sheet.note("not-asked", "");
    easy::note_link(sheet.record, &href, common("button.more-exact"));
    let inside = view! {
        {paragraph(sheet.common("result.not-asked"))}
        {button_link(common("button.more-exact").to_owned(), href, Weight::Second)}
    };
    Some(view! { <div class="no-print">{inset_text(inside.into_any())}</div> }.into_any())
}

/// The answer that matters most, with a way to give it, and the figures that we lack ourselves.
fn changes_most(estimate: &Estimate, sheet: &Sheet) -> Option<AnyView> {
    if estimate.is_exact() {
        return None;
    }
    let ours = estimate.unknowns.iter().filter(|unknown| question(unknown.question).is_none());
    let ours: Vec<AnyView> = ours.map(|unknown| sheet.part(unknown.question)).collect();
    Some(view! { {answer_most(estimate, sheet)} {ours} }.into_any())
}

fn answer_most(estimate: &Estimate, sheet: &Sheet) -> Option<AnyView> {
    let unknown = estimate.unknowns.iter().find(|unknown| question(unknown.question).is_some())?;
    let words = question(unknown.question)?;
    let part =
        words::result(if unknown.narrows_by.is_some() { "what-changes-most" } else { "what-decides" })?;
    let difference = unknown.narrows_by.map(|by| by.to_string()).unwrap_or_default();
    let figures = sheet
        .figures
        .clone()
        .with("short", speak(words.short, sheet.person()))
        .with("difference", difference);
    let sheet = Sheet { figures, ..sheet.clone() };
    let href = routes::of_question(Tool::Contribution, unknown.question);
    let body = sheet.part(part.id);
    easy::note_link(sheet.record, &href, common("result.answer-it"));
    let link = link_paragraph(common("result.answer-it"), href);
    Some(
        view! {
            {body}
            <div class="no-print">{changes(sheet.record, link)}</div>
        }
        .into_any(),
    )
}

fn foot(sheet: &Sheet) -> AnyView {
    let today = date(sheet.record.today.get_untracked());
    let made_on = sheet.figures.clone().with("today", today).fill(common("result.made-on"));
    view! { <p class="govuk-body-s">{made_on}</p> {print_and_start_again(Tool::Contribution)} }.into_any()
}
