//! Which ways of paying for support and keeping the money remain open.

use super::outcome::{Outcome, Way};

/// The ways that remain, the simplest for the person first.
pub(super) fn open(outcome: Outcome, needs_authorised_person: bool) -> Vec<Way> {
    match outcome {
        Outcome::NotEngland | Outcome::OtherScheme | Outcome::NotEligibleNow | Outcome::NoCouncilMoneyNow => {
            Vec::new()
        }
        Outcome::NotAllowed => vec![Way::ManagedService],
        Outcome::PersonMustChoose => vec![Way::ManagedService, Way::Mix],
        _ if needs_authorised_person => {
            vec![Way::AuthorisedPerson, Way::ManagedAccount, Way::MoneyManager, Way::ManagedService, Way::Mix]
        }
        // None of them may be the only one on offer: a card, above all, is a choice (guidance chapter 12).
        _ => vec![
            Way::BankAccount,
            Way::PrepaidCard,
            Way::NominatedPerson,
            Way::ManagedAccount,
            Way::MoneyManager,
            Way::ManagedService,
            Way::Mix,
        ],
    }
}
