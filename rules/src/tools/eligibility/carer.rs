//! The test for carers, about the carer's own needs (SI 2015/313 reg 3, Care Act 2014 s.10), all parts of it:
//!
//! - reg 3(1)(a) the needs arise from providing **necessary** care for an adult: care that the adult cannot do without.
//!   The adult's own needs need not be eligible (SCIE);
//! - s.10(9) someone who gives care under a contract or as voluntary work is not a carer, unless the council thinks
//!   the relationship is such that they should be (s.10(10));
//! - reg 3(1)(b) **either** the carer's physical or mental health is, or is at risk of, deteriorating ((2)(a)), **or**
//!   the carer is unable to achieve **any** of the eight outcomes of (2)(b), in one of the **three** ways of (3): not
//!   without assistance; with significant pain, distress or anxiety; with danger to anyone's health or safety. Taking
//!   longer is a way for adults with needs only;
//! - reg 3(1)(c) so there is, or is likely to be, a significant impact on the carer's wellbeing.

use super::adult::impact;
use super::unable::{Line, at_least, lines, says};
use super::{Finding, Fits, Part, Reason};
use crate::base::sorted::Set;
use crate::record::{Answers, CarerOutcome, CarerWay, Known};

/// How many outcomes it takes where health is not at risk (reg 3(2)(b): "any").
const NEEDED: usize = 1;

/// How the answers compare with the parts, impact left to the end.
pub fn findings(answers: &Answers) -> [Finding; 4] {
    [
        Finding::new(Part::NecessaryCare, yes(answers.necessary_care)),
        Finding::new(Part::UnpaidRole, no(answers.paid_role)),
        Finding::new(Part::HealthOrLife, yes(answers.health_at_risk).or(life(answers))),
        Finding::new(Part::CarersImpact, impact(answers)),
    ]
}

fn yes(answer: Option<Known<bool>>) -> Fits {
    Fits::of(answer.and_then(|answer| answer.value().copied()))
}

fn no(answer: Option<Known<bool>>) -> Fits {
    Fits::of(answer.and_then(|answer| answer.value().map(|yes| !yes)))
}

fn life(answers: &Answers) -> Fits {
    at_least(NEEDED, answers.carer_outcomes.as_ref())
}

/// What there is to say about these answers in particular.
pub fn reasons(answers: &Answers) -> Set<Reason> {
    let list = answers.carer_outcomes.as_ref();
    let [care, unpaid, health_or_life, impact] = findings(answers).map(|finding| finding.fits);
    let health = yes(answers.health_at_risk);
    // Where the care or the role does not fit, nothing after it was asked.
    let after = care.and(unpaid) != Fits::DoesNotFit;
    let hard_in_no_listed_way =
        list.and_then(Known::value).is_some_and(|list| !list.is_empty()) && life(answers) != Fits::Fits;
    let said = [
        (Reason::NecessaryCare, care != Fits::Fits),
        (Reason::OtherPersonsNeeds, true),
        (Reason::CareUnderContract, unpaid != Fits::Fits && answers.paid_role.is_some()),
        (Reason::MayBeSeenAsCarer, unpaid == Fits::DoesNotFit),
        (Reason::HealthAlone, after && (health != Fits::DoesNotFit || health_or_life != Fits::Fits)),
        (Reason::OneIsEnough, after && health != Fits::Fits),
        (Reason::PromptingCounts, says(list, CarerWay::Help)),
        (Reason::PainCounts, says(list, CarerWay::Pain)),
        (Reason::DangerCounts, says(list, CarerWay::Danger)),
        (Reason::SlownessNotForCarers, after && hard_in_no_listed_way),
        (Reason::NeedsComeAndGo, after),
        (Reason::ImpactNeeded, after && health_or_life != Fits::DoesNotFit && impact != Fits::Fits),
        (Reason::CarersOwnRight, true),
    ];
    said.into_iter().filter_map(|(reason, holds)| holds.then_some(reason)).collect()
}

/// The list to bring.
pub fn list(answers: &Answers) -> Vec<Line> {
    lines(answers.carer_outcomes.as_ref(), CarerOutcome::page, CarerOutcome::key, CarerWay::key)
}
