//! When the law stops a council from meeting an adult's needs by direct payment.
//!
//! Only two rules do: the list in Schedule 1 (SI 2014/2871 reg 2) and prison or approved premises after a conviction
//! (Care Act 2014 s.76(5)). Nothing wider: not any community order, not any licence, not a dependency, not treatment
//! that nobody has ordered, and never an answer that is "not sure". It is about the adult whose needs are met, so
//! another person who holds the money neither brings it nor takes it away.

use serde::Serialize;

use crate::base::sorted::Set;
use crate::record::{Answers, CourtOrder, Home, Known, Requirement};

/// What the law names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Bar {
    /// A requirement or condition on the list of Schedule 1.
    Schedule1,
    /// In prison after a conviction.
    Prison,
    /// In approved premises after a conviction.
    ApprovedPremises,
}

impl Requirement {
    /// Whether it is on the list of Schedule 1.
    pub const fn is_listed(self) -> bool {
        matches!(
            self,
            Self::AlcoholTreatment
                | Self::DrugRehabilitation
                | Self::LicenceProgramme
                | Self::YouthOrder
                | Self::Scottish
        )
    }

    /// Whether it is close to what is on the list, so that the council or probation should be asked.
    pub const fn is_unclear(self) -> bool {
        matches!(self, Self::AlcoholMonitoring | Self::DrugTesting | Self::SupervisionAppointments)
    }
}

/// What stands in the way by law, where an answer says exactly that.
pub fn of(answers: &Answers) -> Option<Bar> {
    of_home(answers).or_else(|| of_requirements(answers))
}

/// Prison or approved premises, with an explicit conviction.
pub(super) fn of_home(answers: &Answers) -> Option<Bar> {
    let bar = match answers.home? {
        Known::Known(Home::Prison) => Bar::Prison,
        Known::Known(Home::ApprovedPremises) => Bar::ApprovedPremises,
        _ => return None,
    };
    (answers.convicted == Some(Known::Known(true))).then_some(bar)
}

/// What is required now and stands on the list. Something that may have ended is no explicit yes.
pub fn of_requirements(answers: &Answers) -> Option<Bar> {
    let required = required(answers)?;
    let listed = required.iter().any(|kind| kind.is_listed()) && !required.contains(&Requirement::Ended);
    listed.then_some(Bar::Schedule1)
}

/// What an order or licence requires, where there is one about drugs or alcohol and it is known.
pub fn required(answers: &Answers) -> Option<&Set<Requirement>> {
    let asked = answers.court_order == Some(Known::Known(CourtOrder::DrugsOrAlcohol));
    answers.requirements.as_ref().and_then(Known::value).filter(|_| asked)
}
