//! The test for adults who need care and support (SI 2015/313 reg 2), all three parts of it:
//!
//! - (1)(a) the needs arise from, or are related to, a physical or mental impairment or illness. Substance misuse and
//!   brain injury are among them (SCIE); a diagnosis is not needed;
//! - (1)(b) as a result the adult is unable to achieve **two or more** of the ten outcomes of (2), in one of the
//!   **four** ways of (3): not without assistance, which prompting is too; with significant pain, distress or anxiety;
//!   with danger to anyone's health or safety; or taking significantly longer than would normally be expected;
//! - (1)(c) so there is, or is likely to be, a significant impact on the adult's wellbeing.
//!
//! What a carer does is left out of it, and needs that come and go are looked at over time ((4)).

use super::unable::{Line, at_least, lines, says};
use super::{Finding, Fits, Part, Reason};
use crate::base::sorted::Set;
use crate::record::{AdultOutcome, AdultWay, Answers, Cause, Known};

/// How many outcomes it takes (reg 2(1)(b)).
const NEEDED: usize = 2;

/// How the answers compare with the parts, impact left to the end.
pub fn findings(answers: &Answers) -> [Finding; 3] {
    [
        Finding::new(Part::Cause, cause(answers)),
        Finding::new(Part::DailyLife, at_least(NEEDED, answers.outcomes.as_ref())),
        Finding::new(Part::Impact, impact(answers)),
    ]
}

fn cause(answers: &Answers) -> Fits {
    Fits::of(answers.cause.and_then(|cause| cause.value().copied()).map(|cause| cause != Cause::None))
}

/// The same words stand in both tests (reg 2(1)(c), reg 3(1)(c)).
pub fn impact(answers: &Answers) -> Fits {
    Fits::of(answers.impact.and_then(|impact| impact.value().copied()))
}

/// What there is to say about these answers in particular.
pub fn reasons(answers: &Answers) -> Set<Reason> {
    let list = answers.outcomes.as_ref();
    let [cause, daily_life, impact] = findings(answers).map(|finding| finding.fits);
    let known = answers.cause.as_ref().and_then(Known::value);
    // Where the cause is "none of these", nothing after it was asked.
    let after = cause != Fits::DoesNotFit;
    let child = list.and_then(Known::value).is_some_and(|list| list.contains_key(&AdultOutcome::ChildCare));
    let said = [
        (Reason::CauseNeeded, cause != Fits::Fits),
        (Reason::DiagnosisNotNeeded, !matches!(known, Some(Cause::Illness | Cause::Substances))),
        (Reason::SubstanceMisuse, known == Some(&Cause::Substances)),
        (Reason::HiddenConditions, cause != Fits::Fits),
        (Reason::TwoNeeded, after),
        (Reason::PromptingCounts, says(list, AdultWay::Help) || (after && daily_life != Fits::Fits)),
        (Reason::PainCounts, says(list, AdultWay::Pain)),
        (Reason::DangerCounts, says(list, AdultWay::Danger)),
        (Reason::SlownessCounts, says(list, AdultWay::Slow)),
        (Reason::ChildCareCounts, child),
        (Reason::CarersHelpLeftOut, after),
        (Reason::NeedsComeAndGo, after),
        (Reason::ImpactNeeded, after && daily_life != Fits::DoesNotFit && impact != Fits::Fits),
    ];
    said.into_iter().filter_map(|(reason, holds)| holds.then_some(reason)).collect()
}

/// The list to bring.
pub fn list(answers: &Answers) -> Vec<Line> {
    lines(answers.outcomes.as_ref(), AdultOutcome::page, AdultOutcome::key, AdultWay::key)
}
