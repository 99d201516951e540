//! What a court order or a licence asks for. Conditions are asked about, never offences.

use crate::journey::kinds::{any, one};
use crate::journey::parts::{always, never};
use crate::record::{CourtOrder, Known, Requirement};
use crate::tools::suitability::bar;

one! {
    /// Asked of every adult, as it can decide the matter.
    COURT_ORDER = "court-order", court_order: CourtOrder, if always, settles never
}

any! {
    /// What it says exactly: only some of it is on the law's list (SI 2014/2871 Sch 1).
    REQUIREMENTS = "requirements", requirements: Requirement,
    keys |_, _| Requirement::ALL.iter().map(|kind| kind.key()).collect(),
    if |answers, _| answers.court_order == Some(Known::Known(CourtOrder::DrugsOrAlcohol)),
    settles |answers, _| bar::of_requirements(answers).is_some()
}
