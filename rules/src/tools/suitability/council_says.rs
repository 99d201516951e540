//! What the person's own council says on the points of an answer, as that council's practice at its date. Where it
//! differs from the law, the answer follows the law and shows the difference.

use super::outcome::Way;
use super::reason::Reason;
use crate::base::sorted::{self, Set};
use crate::data::councils::{self, Statement, Topic};
use crate::record::Answers;

/// The statements that bear on an answer, in the order of their topics.
pub(super) fn statements(answers: &Answers, reasons: &[Reason], ways: &[Way]) -> Vec<&'static Statement> {
    let Some(council) = answers.council.as_deref().and_then(councils::find) else { return Vec::new() };
    let of_reasons = reasons.iter().flat_map(|reason| topics(*reason));
    let of_ways = ways.iter().flat_map(|way| topics_of_way(*way));
    let topics: Set<Topic> = of_reasons.chain(of_ways).copied().collect();
    let mut found: Vec<_> = council.statements.iter().filter(|said| topics.contains(&said.about)).collect();
    sorted::sort_by_key(&mut found, |said| said.about);
    found
}

/// The topics of council papers that a reason is about.
pub fn topics(reason: Reason) -> &'static [Topic] {
    match reason {
        Reason::OrderAlone | Reason::OrderUnknown | Reason::NearList | Reason::WaitingForTrial => {
            &[Topic::CourtOrders, Topic::RehabilitationOrders, Topic::Licence, Topic::CompulsoryTreatment]
        }
        Reason::OnList | Reason::HasEnded | Reason::MayHaveEnded | Reason::HelperOrder => {
            &[Topic::CourtOrders, Topic::CompulsoryTreatment]
        }
        Reason::OwnChoice => &[Topic::CompulsoryTreatment],
        Reason::SavingsNoBan | Reason::NoDetails | Reason::SavingsCarer | Reason::SavingsSection117 => {
            &[Topic::SavingsLimit]
        }
        Reason::CarersPayment | Reason::JointAccount => &[Topic::CarersPayment],
        Reason::CarersAssessmentFirst => &[Topic::CarersTest, Topic::CarersPayment],
        Reason::Young16To17 | Reason::YoungParent | Reason::YoungUnknown => &[Topic::YoungPeople],
        // Capacity to ask is what the law looks at, not capacity to manage.
        Reason::CapacityPresumed
        | Reason::CapacitySometimes
        | Reason::HelpCounts
        | Reason::SuitablePerson
        | Reason::AttorneyCanAsk
        | Reason::AttorneySupports => &[Topic::Capacity],
        Reason::PropertyPower | Reason::AppointeePower => &[Topic::PropertyAttorney],
        Reason::Professional => &[Topic::Professionals],
        Reason::NobodyToAct | Reason::ActsUnknown => &[Topic::NoFamily, Topic::Professionals],
        Reason::TreatmentOrder
        | Reason::TreatmentOrderService
        | Reason::ConditionalDischarge
        | Reason::Guardianship
        | Reason::MentalOrderUnknown
        | Reason::Section117 => &[Topic::MentalHealthOrders],
        // A council may ask for more of anyone in the home than the law asks of those on its list.
        Reason::Partner
        | Reason::CloseRelative
        | Reason::Paperwork
        | Reason::PersonUnknown
        | Reason::RelativeNotListed
        | Reason::Friend => &[Topic::FamilyAtHome],
        Reason::StayWithin | Reason::StayOver | Reason::StayUnknown => {
            &[Topic::CareHomeStays, Topic::CareHomes]
        }
        Reason::CareHome | Reason::LivesInCareHome => &[Topic::CareHomes],
        Reason::DayService | Reason::DayServiceHere => &[Topic::DayServices],
        Reason::CouncilService => &[Topic::CouncilServices],
        Reason::Equipment => &[Topic::OneOffPayments],
        Reason::Activities => &[Topic::WhatItBuys],
        Reason::Debts => &[Topic::Debts],
        Reason::PastMisuse | Reason::MoneyTaken => &[Topic::Misuse],
        Reason::UnpaidContribution => &[Topic::UnpaidContributions],
        Reason::NotWanted => &[Topic::Choice],
        Reason::RefusalReasons => &[Topic::Complaints],
        Reason::MoneyManager | Reason::ManagerCost | Reason::NobodyToHelp => {
            &[Topic::MoneyManagers, Topic::WhoPaysForHelp]
        }
        Reason::CardNotOnly => &[Topic::Card, Topic::RefusingCard, Topic::BankAccount],
        Reason::Cash => &[Topic::Cash],
        Reason::CouncilDecides => &[Topic::Agreements, Topic::UnspentMoney, Topic::Reviews, Topic::Waiting],
        _ => &[],
    }
}

fn topics_of_way(way: Way) -> &'static [Topic] {
    match way {
        Way::PrepaidCard => &[Topic::Card],
        Way::BankAccount => &[Topic::BankAccount],
        Way::MoneyManager => &[Topic::MoneyManagers],
        Way::ManagedAccount => &[Topic::WhoPaysForHelp],
        _ => &[],
    }
}
