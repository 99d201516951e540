//! The amounts of each year: the minimum income guarantee, the savings limits and benefit rates.
//!
//! They are data with dates (`data/england/`). A day without data is an error that says so. The amounts of another day
//! never take its place.

use std::fmt;

use chrono::NaiveDate;

use crate::base::dates::{day, spoken};
use crate::base::money::{Amount, Every, Fraction, Money, Weekly};
use crate::data::sources::Source;
pub use crate::data::sources::Standing;

/// The amounts from one April to the next.
#[derive(Debug, PartialEq, Eq)]
pub struct RateYear {
    /// The financial year, "2026/27".
    pub label: &'static str,
    /// The first day on which the amounts hold.
    pub starts: NaiveDate,
    /// The last day on which they hold.
    pub ends: NaiveDate,
    /// The day on which they were last checked.
    pub checked: NaiveDate,
    /// The ages of the law.
    pub ages: Ages,
    /// The minimum income guarantee (SI 2014/2672 reg 7).
    pub guarantee: Guarantee,
    /// Savings limits and the income that savings are taken to bring (regs 12 and 25).
    pub capital: Capital,
    /// The sum that is left out of income for savings (Sch 1 para 40).
    pub savings_credit: SavingsCredit,
    /// Other sums that are left out of income.
    pub disregards: Disregards,
    /// What capital is taken to bring in where Pension Credit is worked out (SI 2002/1792 reg 15(6)).
    pub deemed_income: DeemedIncome,
    /// Benefits and pensions; none where the year has no data.
    pub benefits: &'static [Rate],
}

/// Ages at which the rules change, besides State Pension age.
#[derive(Debug, PartialEq, Eq)]
pub struct Ages {
    /// The age from which a person is charged as an adult (Care Act 2014 s.2(8)).
    pub adult: u32,
    /// The age from which a single person has the full guarantee (SI 2014/2672 reg 7).
    pub full_guarantee: u32,
    /// A sum is left out for savings without savings credit (Sch 1 para 40(2), (4)).
    pub savings_disregard: u32,
}

/// The parts of the minimum income guarantee. Each is for a week and for one person who is assessed.
#[derive(Debug, PartialEq, Eq)]
pub struct Guarantee {
    /// Single, 18 to 24.
    pub single_18_24: Rate,
    /// Single, 25 to pension age.
    pub single_25_plus: Rate,
    /// Single, at pension age or over.
    pub single_pension_age: Rate,
    /// Lone parent of 18 or over.
    pub lone_parent: Rate,
    /// One member of a couple, both under pension age.
    pub couple_working_age: Rate,
    /// One member of a couple, one or both at pension age.
    pub couple_pension_age: Rate,
    /// For each child.
    pub child: Rate,
    /// Carer premium.
    pub carer: Rate,
    /// Disability premium, single.
    pub disability_single: Rate,
    /// Disability premium, member of a couple.
    pub disability_couple: Rate,
    /// Enhanced disability premium, single.
    pub enhanced_single: Rate,
    /// Enhanced disability premium, member of a couple.
    pub enhanced_couple: Rate,
}

/// Savings limits, and the income that savings between them are taken to bring.
#[derive(Debug, PartialEq, Eq)]
pub struct Capital {
    /// Savings up to this sum are left out.
    pub lower_limit: Rate,
    /// Above this sum the council need not help to pay.
    pub upper_limit: Rate,
    /// Savings above the lower limit are counted in steps of this sum. Part of a step counts as a whole one.
    pub step: Rate,
    /// The income that each step is taken to bring, a week.
    pub income_per_step: Rate,
}

/// The sum that is left out of income for savings (Sch 1 para 40).
#[derive(Debug, PartialEq, Eq)]
pub struct SavingsCredit {
    /// For a single person.
    pub single: Sum,
    /// For one of a couple.
    pub couple: Sum,
}

/// A sum of the law, or the two ends between which it lies where it was not seen.
#[derive(Debug, PartialEq, Eq)]
pub enum Sum {
    /// The sum.
    Known(Rate),
    /// It was not seen.
    Between {
        /// It is not less: the last one that was seen. No such sum has ever fallen.
        least: Rate,
        /// It is not more, as far as can be told.
        most: Rate,
    },
}

/// Sums that are left out of income, a week.
#[derive(Debug, PartialEq, Eq)]
pub struct Disregards {
    /// Of a war widow's or widower's pension and others like it (Sch 1 paras 17 and 19).
    pub survivors_pension: Rate,
}

/// What capital is taken to bring in where Pension Credit is worked out (SI 2002/1792 reg 15(6)).
#[derive(Debug, PartialEq, Eq)]
pub struct DeemedIncome {
    /// Capital up to this sum brings nothing.
    pub deemed_above: Rate,
    /// Each such sum, or part of it, above that …
    pub deemed_step: Rate,
    /// … is taken to bring this much a week.
    pub deemed_income_per_step: Rate,
}

/// An amount with its sources.
#[derive(Debug, PartialEq, Eq)]
pub struct Rate {
    /// Its key in the data, which is unique within a year.
    pub key: &'static str,
    /// The amount for one period.
    pub amount: Money,
    /// The period.
    pub unit: Unit,
    /// How far it is confirmed.
    pub standing: Standing,
    /// Where it was seen. The list is empty only where the amount was worked out; then the note says how.
    pub sources: &'static [&'static Source],
    /// What else there is to say about it.
    #[cfg(feature = "texts")]
    pub note: Option<&'static str>,
}

/// The period of an amount, if it has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A week.
    Week,
    /// A calendar month.
    Month,
    /// No period: a savings limit or step.
    Sum,
}

/// There is no data for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRates {
    /// The day that was asked for.
    pub day: NaiveDate,
    /// The first day with data.
    pub first: NaiveDate,
    /// The last day with data.
    pub last: NaiveDate,
}

/// All years, oldest first.
pub fn all() -> &'static [RateYear] {
    &YEARS
}

impl RateYear {
    /// The amounts that hold on a day.
    ///
    /// # Errors
    ///
    /// [`NoRates`] for a day that the data has no figures for, with the days that it has.
    pub fn on(day: NaiveDate) -> Result<&'static Self, NoRates> {
        YEARS.iter().find(|year| year.starts <= day && day <= year.ends).ok_or_else(|| NoRates {
            day,
            first: YEARS.first().map_or(day, |year| year.starts),
            last: YEARS.last().map_or(day, |year| year.ends),
        })
    }

    /// The rate of a benefit or pension, where the year has it.
    pub fn benefit(&self, key: &str) -> Option<&'static Rate> {
        self.benefits.iter().find(|rate| rate.key == key)
    }

    /// Every amount of the year: guarantee, capital, savings credit, benefits.
    pub fn rates(&'static self) -> impl Iterator<Item = &'static Rate> {
        self.guarantee
            .rates()
            .into_iter()
            .chain(self.capital.rates())
            .chain(self.savings_credit.rates())
            .chain([&self.disregards.survivors_pension])
            .chain(self.deemed_income.rates())
            .chain(self.benefits)
    }
}

impl Guarantee {
    /// Its parts, in order.
    pub const fn rates(&self) -> [&Rate; 12] {
        [
            &self.single_18_24,
            &self.single_25_plus,
            &self.single_pension_age,
            &self.lone_parent,
            &self.couple_working_age,
            &self.couple_pension_age,
            &self.child,
            &self.carer,
            &self.disability_single,
            &self.disability_couple,
            &self.enhanced_single,
            &self.enhanced_couple,
        ]
    }
}

impl Capital {
    /// Its parts, in order.
    pub const fn rates(&self) -> [&Rate; 4] {
        [&self.lower_limit, &self.upper_limit, &self.step, &self.income_per_step]
    }
}

impl SavingsCredit {
    /// The sums, or their ends.
    pub fn rates(&self) -> impl Iterator<Item = &Rate> {
        self.single.rates().chain(self.couple.rates())
    }
}

impl Sum {
    /// Whether it was seen.
    pub const fn is_known(&self) -> bool {
        matches!(self, Self::Known(_))
    }

    /// The least it can be.
    pub const fn least(&self) -> &Rate {
        match self {
            Self::Known(sum) => sum,
            Self::Between { least, .. } => least,
        }
    }

    /// The most it can be.
    pub const fn most(&self) -> &Rate {
        match self {
            Self::Known(sum) => sum,
            Self::Between { most, .. } => most,
        }
    }

    fn rates(&self) -> impl Iterator<Item = &Rate> {
        let second = if self.is_known() { None } else { Some(self.most()) };
        [self.least()].into_iter().chain(second)
    }
}

impl DeemedIncome {
    /// Its parts, in order.
    pub const fn rates(&self) -> [&Rate; 3] {
        [&self.deemed_above, &self.deemed_step, &self.deemed_income_per_step]
    }
}

impl Rate {
    /// The amount with its period; none for a limit, which has no period.
    pub const fn paid(&self) -> Option<Amount> {
        match self.unit {
            Unit::Week => Some(Amount { amount: self.amount, every: Every::Week }),
            Unit::Month => Some(Amount { amount: self.amount, every: Every::Month }),
            Unit::Sum => None,
        }
    }

    /// Pounds a week. A month's rate is shared over its weeks, and the fraction of a penny is dropped, as for income. A
    /// limit has no period: asking for it is a slip in the caller, and gives zero.
    pub fn weekly(&self) -> Weekly {
        debug_assert!(self.unit != Unit::Sum, "{} belongs to no week", self.key);
        self.paid().map_or(Weekly::ZERO, |amount| amount.a_week(Fraction::Down))
    }
}

impl fmt::Display for NoRates {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [day, first, last] = [self.day, self.first, self.last].map(spoken);
        write!(out, "There are no amounts for {day}: the ones here run from {first} to {last}.")
    }
}

impl std::error::Error for NoRates {}

include!(concat!(env!("OUT_DIR"), "/rates.rs"));
