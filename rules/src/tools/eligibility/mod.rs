//! Do the answers fit the national test for support (Care Act 2014 s.13, SI 2015/313)?
//!
//! [`check`] is the way in. The test has two forms, one for adults who need care (`adult`) and one for carers
//! (`carer`); both ask the same of an answer: does it fit a part of the test, does it not, or is it not known?
//! Not known is never a no, and the council, not this check, decides.
//!
//! # Example
//!
//! An illness, two parts of life that need help, and a real difference to wellbeing: that is the test. The council
//! decides.
//!
//! ```
//! use chrono::NaiveDate;
//! use rules::record::Answers;
//! use rules::tools::eligibility::{Outcome, check};
//!
//! let answers: Answers = serde_json::from_str(
//!     r#"{
//!         "support_for": "care", "who": "me", "cause": "illness", "impact": true,
//!         "outcomes": { "nutrition": { "ways": ["help"] }, "hygiene": { "ways": ["help"] } }
//!     }"#,
//! )?;
//! let day = answers.day(NaiveDate::from_ymd_opt(2026, 11, 30).ok_or("no such day")?);
//! assert_eq!(check(&answers, day).outcome, Outcome::LikelyEligible);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod adult;
mod carer;
mod outcome;
pub mod questions;
mod reason;
#[cfg(feature = "schema")]
pub(crate) mod schema;
mod unable;
mod young;

use chrono::NaiveDate;

use crate::base::known::NOT_SURE;
use crate::data::councils::{self, Statement, Topic};
use crate::journey::Asked;
use crate::journey::parts::CHOICE;
use crate::record::{Answers, Known, SupportFor};
use crate::shared::person::{is_young, support_for};

use self::questions::JOURNEY;

pub use outcome::{Finding, Fits, Outcome, Part};
pub use reason::Reason;
pub use unable::Line;

/// How the answers compare with the national test, and what to bring to the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eligibility {
    /// The conclusion.
    pub outcome: Outcome,
    /// Whose needs were looked at, and so which form of the test; `young` stands for no form of it.
    pub support_for: SupportFor,
    /// The parts of the test, each with whether the answers fit it; none for `young`.
    pub parts: Vec<Finding>,
    /// What there is to say about these answers in particular.
    pub reasons: Vec<Reason>,
    /// What is said to everyone.
    pub always: Vec<Reason>,
    /// The list to bring to the assessment: each part of life that was ticked.
    pub list: Vec<Line>,
    /// What the council's own papers say of the test, as its practice at its date.
    pub statements: Vec<&'static Statement>,
    /// Whether a carer's health that gets worse, or may, belongs on that list.
    pub health_at_risk: bool,
    /// Questions answered with "not sure", in order.
    pub unknowns: Vec<&'static str>,
    /// Questions that have not been answered yet, in order.
    pub not_asked: Vec<&'static str>,
}

/// Compares the answers with the test. Answers to questions that these answers do not lead to are left out of it.
pub fn check(answers: &Answers, today: NaiveDate) -> Eligibility {
    let (asked, answers) = JOURNEY.walk(answers, today);
    let support_for = if is_young(&answers, today) { SupportFor::Young } else { support_for(&answers) };
    let parts = parts(support_for, &answers);
    let outcome = outcome(support_for, &parts, &answers);
    let ids = |holds: &dyn Fn(&Asked) -> bool| -> Vec<_> {
        asked.iter().filter(|question| holds(question)).map(|question| question.id()).collect()
    };
    Eligibility {
        outcome,
        support_for,
        parts,
        reasons: reasons(support_for, outcome, &answers),
        always: Reason::ALWAYS.into(),
        list: match support_for {
            SupportFor::Care => adult::list(&answers),
            SupportFor::Carer => carer::list(&answers),
            SupportFor::Young => Vec::new(),
        },
        statements: statements(support_for, &answers),
        health_at_risk: answers.health_at_risk == Some(Known::Known(true)),
        unknowns: ids(&|question| question.texts(&answers).has(CHOICE, NOT_SURE)),
        not_asked: ids(&|question| !question.answered(&answers)),
    }
}

/// Papers that speak of another test than the law's: the answer follows the law and shows them.
fn statements(support_for: SupportFor, answers: &Answers) -> Vec<&'static Statement> {
    let council = answers.council.as_deref().and_then(councils::find);
    let council = council.filter(|_| support_for == SupportFor::Carer);
    council.into_iter().flat_map(|council| council.statements_on(Topic::CarersTest)).collect()
}

fn parts(support_for: SupportFor, answers: &Answers) -> Vec<Finding> {
    match support_for {
        SupportFor::Care => adult::findings(answers).into(),
        SupportFor::Carer => carer::findings(answers).into(),
        SupportFor::Young => Vec::new(),
    }
}

/// All parts must fit, and one that does not is enough for "likely not"; before it is known whose needs they are, it
/// could go either way.
fn outcome(support_for: SupportFor, parts: &[Finding], answers: &Answers) -> Outcome {
    if support_for == SupportFor::Young {
        return Outcome::OtherScheme;
    }
    let knows_whose = answers.support_for.is_some() || answers.who.is_some();
    match parts.iter().fold(Fits::Fits, |all, finding| all.and(finding.fits)) {
        Fits::DoesNotFit if knows_whose => Outcome::LikelyNotEligible,
        Fits::Fits if knows_whose => Outcome::LikelyEligible,
        _ => Outcome::CouldBe,
    }
}

fn reasons(support_for: SupportFor, outcome: Outcome, answers: &Answers) -> Vec<Reason> {
    let mut reasons = match support_for {
        SupportFor::Care => adult::reasons(answers),
        SupportFor::Carer => carer::reasons(answers),
        SupportFor::Young => young::reasons(answers),
    };
    let more: &[Reason] = match outcome {
        Outcome::LikelyNotEligible => {
            &[Reason::CouncilMayHelp, Reason::PreventionAndAdvice, Reason::WrittenReasons, Reason::AskAgain]
        }
        Outcome::CouldBe => &[Reason::NotSureIsFine, Reason::PreventionAndAdvice],
        Outcome::LikelyEligible | Outcome::OtherScheme => &[],
    };
    reasons.extend(more);
    reasons.into_iter().collect()
}

/// Whether the answers so far leave room for every part of the test but the impact on wellbeing, so that it is worth
/// asking about. Nothing of it is asked where someone under 18 comes into it.
pub fn could_fit(answers: &Answers) -> bool {
    let impact = |part: Part| matches!(part, Part::Impact | Part::CarersImpact);
    let open = |finding: &Finding| impact(finding.part) || finding.fits != Fits::DoesNotFit;
    let support_for = support_for(answers);
    support_for != SupportFor::Young && parts(support_for, answers).iter().all(open)
}
