//! The check itself: what the answers come to, in the order in which the law asks.
//!
//! Nation, age, full NHS funding, assessment and money come first, then the two bars (`bar.rs`), then who asks, what for
//! and what else is going on. Later steps add notes; they never make a possible payment a refused one.

use chrono::NaiveDate;

use super::bar::{self, Bar};
use super::contradictions::contradictions;
use super::draft::Draft;
use super::next::Next;
use super::outcome::{Bring, Contradiction, Outcome, Way};
use super::purpose::{self, Purpose};
use super::questions::used;
use super::reason::Reason;
use super::{before, circumstances, council_says, court, request, ways};
use crate::data::councils::Statement;
use crate::record::Answers;

/// What the check answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Answers do not fit together: these must be settled first.
    AskBack(Vec<Contradiction>),
    /// A conclusion.
    Finding(Box<Suitability>),
}

/// A conclusion with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "texts", derive(serde::Serialize), serde(rename_all = "kebab-case"))]
pub struct Suitability {
    /// The conclusion.
    pub outcome: Outcome,
    /// What it would come to once an assessment has been done, where that comes first.
    pub then: Option<Outcome>,
    /// What bars a payment by law.
    pub bar: Option<Bar>,
    /// Why, the weightiest first.
    pub reasons: Vec<Reason>,
    /// What each purpose comes to by itself.
    pub purposes: Vec<Purpose>,
    /// The ways of paying that remain.
    pub ways: Vec<Way>,
    /// What to do, in order.
    pub next: Vec<Next>,
    /// What to take along.
    pub bring: Vec<Bring>,
    /// What the council's own papers say on these points.
    pub statements: Vec<&'static Statement>,
    /// Questions whose answer is not known.
    pub open: Vec<&'static str>,
}

/// Checks the answers on a day.
pub fn check(answers: &Answers, today: NaiveDate) -> Answer {
    let answers = used(answers, today);
    let contradictions = contradictions(&answers, today);
    if !contradictions.is_empty() {
        return Answer::AskBack(contradictions);
    }
    Answer::Finding(Box::new(find(&answers, today)))
}

fn find(answers: &Answers, today: NaiveDate) -> Suitability {
    let mut draft = Draft::default();
    before::not_told(answers, today, &mut draft);
    if let Some(outcome) = before::ends(answers, today, &mut draft) {
        return made(outcome, None, None, Vec::new(), answers, draft);
    }
    let assessment_first = before::needs_assessment(answers, &mut draft);
    let bar = bar::of(answers);
    let (outcome, purposes) = match bar {
        Some(bar) => {
            court::barred(answers, bar, &mut draft);
            (Outcome::NotAllowed, Vec::new())
        }
        None => possible(answers, today, &mut draft),
    };
    match assessment_first {
        true => made(Outcome::NeedsAssessmentFirst, Some(outcome), bar, purposes, answers, draft),
        false => made(outcome, None, bar, purposes, answers, draft),
    }
}

/// What it comes to where no law stands in the way.
fn possible(answers: &Answers, today: NaiveDate, draft: &mut Draft) -> (Outcome, Vec<Purpose>) {
    if circumstances::not_wanted(answers, draft) {
        return (Outcome::PersonMustChoose, Vec::new());
    }
    let orders = court::of_orders(answers, draft);
    let capacity = request::of_capacity(answers, draft);
    let managing = request::of_managing(answers, draft);
    let weighed = circumstances::weighed(answers, draft);
    let wishes = circumstances::wishes(answers, draft);
    let purposes = purpose::each(answers, draft);
    before::who_pays(answers, today, draft);

    let best =
        purpose::best(&purposes).or_else(|| purpose::not_known_in_care_home(answers, &purposes, draft));
    let limit = best.filter(|best| matches!(best, Outcome::NotThisKindOfSupport | Outcome::OtherScheme));
    let advice = [orders, capacity, weighed].into_iter().flatten().find(|found| *found == Outcome::GetAdvice);
    // Without anybody to ask or to hold the money there is no payment that something else could be bought with. A doubt
    // about capacity is no such thing: until the council has looked, the person can ask, and what is certain is said.
    let asked_for = capacity.filter(|_| request::needs_authorised_person(answers));
    let nobody = asked_for.filter(|found| *found != Outcome::OnlyViaAuthorisedPerson);
    let refuses = managing.filter(|found| *found == Outcome::NotThroughThisPerson);
    let mut judged = [best, capacity, weighed, managing, wishes].into_iter().flatten();
    let judged = judged.find(|found| *found == Outcome::CouncilDiscretion);
    let helped = capacity.or(managing).or(wishes).filter(|found| *found == Outcome::SuitableWithHelp);

    let outcome = advice
        .or(nobody)
        .or(refuses)
        .or(limit)
        .or(asked_for)
        .or(judged)
        .or(helped)
        .unwrap_or(Outcome::Suitable);
    (outcome, purposes)
}

fn made(
    outcome: Outcome,
    then: Option<Outcome>,
    bar: Option<Bar>,
    purposes: Vec<Purpose>,
    answers: &Answers,
    mut draft: Draft,
) -> Suitability {
    let last = then.unwrap_or(outcome);
    let not_known = ["paid-by", "manage"].iter().any(|id| draft.open.contains(id));
    if matches!(outcome, Outcome::Suitable | Outcome::SuitableWithHelp) && !not_known {
        draft.reasons.insert(0, Reason::ConditionsMet);
    }
    if is_for_council(last) {
        draft.say(Reason::CouncilDecides);
        draft.next.insert(Next::ChallengeRefusal);
        if !draft.reasons.contains(&Reason::RefusalReasons) {
            draft.next.insert(Next::AskDirectPayment);
        }
        draft.bring.extend([Bring::PlanAndLetters, Bring::ThisPage]);
    }
    let ways = ways::open(last, request::needs_authorised_person(answers));
    Suitability {
        outcome,
        then,
        bar,
        statements: council_says::statements(answers, &draft.reasons, &ways),
        reasons: draft.reasons,
        purposes,
        ways,
        next: draft.next.into_iter().collect(),
        bring: draft.bring.into_iter().collect(),
        open: draft.open,
    }
}

/// Whether a request to the council is the way on.
fn is_for_council(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::Suitable
            | Outcome::SuitableWithHelp
            | Outcome::CouncilDiscretion
            | Outcome::OnlyViaAuthorisedPerson
            | Outcome::NotThroughThisPerson
            | Outcome::NotThisKindOfSupport
            | Outcome::GetAdvice
    )
}
