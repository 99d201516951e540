//! The figures of the chosen council as options of a page, each with the date for which it was seen.

use crate::base::money::Money;
use crate::data::councils::{self, Basis};
use crate::form::{Choice, HourlyFigure};
use crate::journey::parts::option;
use crate::record::Answers;

/// A figure as an option.
pub(super) struct Offered {
    pub key: &'static str,
    pub amount: Money,
    seen: &'static str,
}

/// Options for an agency's hour.
pub(super) const AGENCY: &[(&str, Basis)] = &[("council-agency", Basis::Agency)];
/// Options for rates to which nothing is added.
pub(super) const ALL_IN: &[(&str, Basis)] = &[
    ("council-all-in", Basis::PaAllIn),
    ("council-all-in-2", Basis::PaAllIn),
    ("council-complex", Basis::PaComplex),
];

/// The figures of the chosen council, under the options that a page has for them. A council that has more figures of one
/// kind than that is offered its first ones.
pub(super) fn offered(answers: &Answers, options: &[(&'static str, Basis)]) -> Vec<Offered> {
    let council = answers.council.as_deref().and_then(councils::find);
    let mut left: Vec<_> = council.map(|council| council.rates.iter().collect()).unwrap_or_default();
    let mut found = Vec::new();
    for (key, basis) in options.iter().copied() {
        if let Some(place) = left.iter().position(|rate| rate.basis == basis && !rate.is_night) {
            let rate = left.remove(place);
            found.push(Offered { key, amount: rate.amount, seen: rate.seen });
        }
    }
    found
}

/// As options.
pub(super) fn choices(offered: &[Offered]) -> impl Iterator<Item = Choice> {
    offered.iter().map(|rate| {
        let hourly = Some(HourlyFigure { amount: rate.amount, seen: rate.seen });
        Choice { hourly, ..option(rate.key) }
    })
}
