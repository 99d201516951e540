//! The result of the suitability check: the conclusion first, then why, what for, in which ways, and what to do.

mod reasons;

use leptos::prelude::*;
use rules::journey::Tool;
use rules::tools::suitability::questions::JOURNEY;
use rules::tools::suitability::{Answer, Outcome, Purpose, Reason, Suitability, check};

use crate::components::inset_text::inset_text;
use crate::components::pieces::{all, line, link_line, strong};
use crate::components::summary_list::{Row, summary_list};
use crate::pages::findings::{Voice, ask_back, change_links, made_on, nothing, print_and_start_again};
use crate::pages::question::no_own_fields;
use crate::pages::tool_pages::{ToolPages, result_page};
use crate::pages::{changes, check_answers, council_says, easy};
use crate::state::record::Record;
use crate::words::figures::Figures;
use crate::words::routes;
use crate::words::{part, question};

const TOOL: Tool = Tool::Suitability;

/// The words for paying somebody on the law's list of close family.
const IF_NECESSARY: &str = "if-necessary";

/// The tool's pages.
pub(crate) static PAGES: ToolPages = ToolPages {
    journey: &JOURNEY,
    result: || result_page(&JOURNEY, result),
    own_fields: no_own_fields,
    others: &[],
};

fn result(record: Record) -> AnyView {
    let today = record.today.get();
    let day = record.answers.with(|answers| answers.day(today));
    let voice = Voice::new(record, TOOL, Figures::of_day(day));
    easy::gather(record);
    let inside = match record.answers.with(|answers| check(answers, today)) {
        Answer::AskBack(contradictions) => ask_back(TOOL, &contradictions, &voice),
        Answer::Finding(found) => finding(&found, &voice, record),
    };
    all(vec![changes(record, inside), made_on(&voice, today), print_and_start_again(TOOL)])
}

fn finding(found: &Suitability, voice: &Voice, record: Record) -> AnyView {
    let outcome = of("outcomes", words_of(found.outcome, found));
    let Some(conclusion) = part(&outcome) else { return nothing() };
    voice.note(&outcome);
    let rest = all(vec![
        found.then.map_or_else(nothing, |then| once_done(words_of(then, found), voice)),
        open_questions(found, voice),
        reasons::why(found, voice),
        for_what(found, voice),
        steps(found, voice),
        things(found, voice),
        ways(found, voice),
        council_says::says(TOOL, &found.statements, voice, record),
        more(found, voice),
        check_answers::folded(&JOURNEY, record),
    ]);
    easy::conclusion(record, "conclusion", voice.say(conclusion.title), voice.body(&conclusion), rest)
}

fn of(folder: &str, key: &str) -> String {
    format!("suitability/{folder}/{key}")
}

/// The key of the words for a conclusion. What only the council's finding stands before is to be asked for, as "can I spend
/// it on this?" says too.
fn words_of(outcome: Outcome, found: &Suitability) -> &'static str {
    let mut limits = found.purposes.iter().filter(|purpose| purpose.outcome == Outcome::NotThisKindOfSupport);
    let ask_first = outcome == Outcome::NotThisKindOfSupport
        && found.purposes.iter().any(Purpose::is_if_necessary)
        && limits.all(Purpose::is_if_necessary);
    if ask_first { IF_NECESSARY } else { outcome.key() }
}

/// What the conclusion would be once an assessment has been done.
fn once_done(then: &str, voice: &Voice) -> AnyView {
    let say = |key: &str| part(key).map(|words| voice.say(words.title)).unwrap_or_default();
    voice.note("suitability/parts/then");
    voice.note(&of("outcomes", then));
    let lead = line("govuk-body", say("suitability/parts/then"));
    inset_text(all(vec![lead, strong(say(&of("outcomes", then)))]))
}

/// What is not known yet, with a way to answer it.
fn open_questions(found: &Suitability, voice: &Voice) -> AnyView {
    if found.open.is_empty() {
        return nothing();
    }
    all(vec![voice.part("suitability/parts/open-questions"), change_links(TOOL, found.open.iter(), voice)])
}

/// The conclusion for each purpose, where it says more than the one at the top.
fn for_what(found: &Suitability, voice: &Voice) -> AnyView {
    let says_more = found.purposes.iter().any(|purpose| purpose.outcome != Outcome::Suitable);
    if !says_more && found.purposes.len() < 2 {
        return nothing();
    }
    let Some(words) = question("what-for") else { return nothing() };
    let lead = voice.part("suitability/parts/for-what");
    let rows = found.purposes.iter().map(|purpose| {
        let outcome = if purpose.is_if_necessary() { IF_NECESSARY } else { purpose.outcome.key() };
        let label = words.option("choice", purpose.what_for.key()).map(|words| voice.say(words.label));
        let (key, value) = (label.unwrap_or_default(), voice.common(&["outcome.", outcome].concat()));
        voice.note_line(&[key.as_str(), ": ", &value].concat());
        Row { key, value: vec![value], change: None }
    });
    all(vec![lead, summary_list(rows.collect())])
}

fn steps(found: &Suitability, voice: &Voice) -> AnyView {
    let keys = found.next.iter().map(|next| of("next", next.key()));
    all(vec![voice.part("suitability/parts/next"), voice.steps(keys)])
}

/// The ways to choose from. Where the council arranges everything, there is nothing to choose.
fn ways(found: &Suitability, voice: &Voice) -> AnyView {
    if found.ways.len() < 2 {
        return nothing();
    }
    let lead = voice.part("suitability/parts/ways");
    let each = all(found.ways.iter().map(|way| voice.more(&of("ways", way.key()))).collect());
    let agreements = voice.more("suitability/parts/agreements");
    let (text, href) = (voice.common("suitability.wishes"), routes::of_question(TOOL, "wishes"));
    voice.note_link(&text, &href);
    all(vec![lead, each, agreements, link_line(text, href)])
}

fn things(found: &Suitability, voice: &Voice) -> AnyView {
    if found.bring.is_empty() {
        return nothing();
    }
    let keys = found.bring.iter().map(|thing| of("bring", thing.key()));
    all(vec![voice.part("suitability/parts/bring"), voice.list(keys)])
}

/// How to ask for an assessment where there has been none, and what to do about a no.
fn more(found: &Suitability, voice: &Voice) -> AnyView {
    let without_budget = [Outcome::NeedsAssessmentFirst, Outcome::NotEligibleNow, Outcome::NoCouncilMoneyNow];
    let assessment = without_budget.contains(&found.outcome);
    let assessment = if assessment { voice.part("suitability/parts/assessment-for-all") } else { nothing() };
    let said = found.reasons.contains(&Reason::CouncilDecides);
    let final_say = if said { nothing() } else { voice.part("suitability/parts/final-say") };
    // Open for people who have been told no, or will be.
    let no = matches!(found.outcome, Outcome::NotAllowed | Outcome::NotEligibleNow)
        || found.reasons.contains(&Reason::RefusalReasons);
    let challenge = "suitability/parts/challenge";
    let challenge = if no { voice.part(challenge) } else { voice.more(challenge) };
    let picture =
        if found.ways.is_empty() { nothing() } else { voice.more("suitability/parts/whole-picture") };
    all(vec![assessment, final_say, picture, challenge])
}
