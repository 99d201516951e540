//! The result of the eligibility check: the conclusion, which parts of the national test the answers fit, and a list to
//! take to the assessment. It never says that somebody is not eligible: the council decides.

mod list;
mod test_parts;

use leptos::prelude::*;
use rules::journey::Tool;
use rules::record::SupportFor;
use rules::tools::eligibility::questions::JOURNEY;
use rules::tools::eligibility::{Eligibility, Outcome, check};
use rules::tools::suitability::contradictions_of_age;

use crate::components::pieces::all;
use crate::pages::findings::{Voice, ask_back, change_links, made_on, nothing, print_and_start_again};
use crate::pages::question::no_own_fields;
use crate::pages::tool_pages::{ToolPages, result_page};
use crate::pages::{changes, check_answers, council_says, easy};
use crate::state::record::Record;
use crate::words::figures::Figures;
use crate::words::part;

const TOOL: Tool = Tool::Eligibility;

/// The tool's pages.
pub(crate) static PAGES: ToolPages = ToolPages {
    journey: &JOURNEY,
    result: || result_page(&JOURNEY, result),
    own_fields: no_own_fields,
    others: &[],
};

fn result(record: Record) -> AnyView {
    let today = record.today.get();
    let voice = Voice::new(record, TOOL, Figures::of_day(record.answers.with(|answers| answers.day(today))));
    let misfits = record.answers.with(|answers| contradictions_of_age(answers, today));
    easy::gather(record);
    let inside = if misfits.is_empty() {
        finding(&record.answers.with(|answers| check(answers, today)), &voice, record)
    } else {
        ask_back(TOOL, &misfits, &voice)
    };
    all(vec![changes(record, inside), made_on(&voice, today), print_and_start_again(TOOL)])
}

fn of(folder: &str, key: &str) -> String {
    format!("eligibility/{folder}/{key}")
}

fn finding(found: &Eligibility, voice: &Voice, record: Record) -> AnyView {
    let Some(conclusion) = part(&of("outcomes", found.outcome.key())) else { return nothing() };
    voice.note(&of("outcomes", found.outcome.key()));
    let rest = all(vec![
        open_questions(found, voice),
        test_parts::fit(found, voice),
        papers(found, voice, record),
        how_to_ask(found, voice),
        list::to_bring(found, voice),
        test_parts::reasons(found, voice),
        what_follows(found, voice),
        check_answers::folded(&JOURNEY, record),
    ]);
    easy::conclusion(record, "conclusion", voice.say(conclusion.title), voice.body(&conclusion), rest)
}

/// What is not known yet, with a way to answer it.
fn open_questions(found: &Eligibility, voice: &Voice) -> AnyView {
    if found.not_asked.is_empty() && found.unknowns.is_empty() {
        return nothing();
    }
    let open = found.not_asked.iter().chain(&found.unknowns);
    all(vec![voice.part("eligibility/parts/not-answered"), change_links(TOOL, open, voice)])
}

/// For carers, what the chosen council's papers say: some councils describe the test for carers differently.
fn papers(found: &Eligibility, voice: &Voice, record: Record) -> AnyView {
    match found.support_for {
        SupportFor::Carer => council_says::says(TOOL, &found.statements, voice, record),
        SupportFor::Care | SupportFor::Young => nothing(),
    }
}

fn how_to_ask(found: &Eligibility, voice: &Voice) -> AnyView {
    voice.part(match found.support_for {
        SupportFor::Care => "eligibility/parts/assessment-for-all",
        SupportFor::Carer => "eligibility/parts/assessment-for-carers",
        SupportFor::Young => "eligibility/parts/ask-childrens-services",
    })
}

/// What to do after the assessment, and about a decision that seems wrong.
fn what_follows(found: &Eligibility, voice: &Voice) -> AnyView {
    let next = match found.support_for {
        SupportFor::Care => "eligibility/parts/next",
        SupportFor::Carer => "eligibility/parts/next-carer",
        SupportFor::Young => return nothing(),
    };
    if found.outcome == Outcome::LikelyNotEligible {
        return all(vec![voice.part(next), voice.part("eligibility/parts/challenge")]);
    }
    voice.part(next)
}
