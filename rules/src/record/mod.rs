//! Everything a person may have told us: one typed record for all tools.
//!
//! A field that is absent has not been answered. "Not sure" is an answer ([`Known::NotSure`]) and widens a
//! result. What a page reads into this record is exactly what the JSON API takes.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[cfg(feature = "schema")]
use crate::base::money::Saved;
use crate::base::money::{Amount, Money};
#[cfg(feature = "schema")]
use crate::base::schema::{Date, without_null};
use crate::base::sorted::{Map, Set};
use crate::base::stay::Stay;
use crate::data::local::CouncilRules;

mod balance;
mod costs;
mod income;
mod needs;
mod outgoings;
mod person;
mod savings;
mod support;

pub use crate::base::known::Known;
pub use balance::{BalanceCounts, BalancePayment, BalanceWhy};
pub use costs::{
    AgencyMore, CareHours, Day, HelperOf, Helpers, LeaveCover, NightPrices, OtherPrices, OtherWays, PaPay,
    PayPeriod, PensionChoice, QuarterHours, RunningCosts, Time, Visit, VisitKind,
};
pub use income::{IncomeAnswer, IncomeChoice, IncomeKind, PaidFor};
pub use needs::{AdultOutcome, AdultWay, CarerOutcome, CarerWay, Cause, Difficulty};
pub use outgoings::{ExtraCost, HousingCost};
pub use person::{Age, AgeBand, CoupleIncome, FreeCare, OtherDisability, PartnerBenefits, Who};
pub use savings::{GivenAway, JointShare, Savings, SavingsBand};
pub use support::{
    Acts, Assessment, Authority, Capacity, Circumstance, CourtOrder, Home, Manage, MentalHealthOrder, PaidBy,
    PaidPerson, PaidWork, Requirement, SupportFor, WhatFor, Wish, Young,
};

/// Amounts by kind: a key stands for "has it", its value for the amount once it is given.
pub type Listed<Kind, Value> = Map<Kind, Option<Known<Value>>>;

/// The record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(transform = without_null))]
#[serde(deny_unknown_fields, default)]
pub struct Answers {
    /// The day the answer is for. It chooses the year's rates and the age; the estimator answers a day without rates
    /// with the outcome "no-rates".
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "crate::base::known::some_iso_date")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Date>"))]
    pub date: Option<NaiveDate>,
    /// Who answers: the person themselves, or somebody who helps them. It changes no figure; "me" where it is left out
    /// beside "care" of `support_for`. Beside "carer" it says whose care the other tools are about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Who>,
    /// The council's id; "other" for any that is not listed. What is known of its own rules is used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub council: Option<String>,
    /// Kinds of care the person gets that are not charged for; `[]` for none, which it also is where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_care: Option<Known<Set<FreeCare>>>,
    /// Whether that is all the care there is. Only with some `free_care`; not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_free: Option<Known<bool>>,
    /// The date of birth, not after `date`, or the age band on that day. Any band where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<Known<Age>>,
    /// Whether there is a partner in the household. Either where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<Known<bool>>,
    /// Whether the partner has reached State Pension age. Either where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_age: Option<Known<bool>>,
    /// Incomes by kind; `{}` for none. Any income at all where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub income: Option<Known<Listed<IncomeKind, IncomeAnswer>>>,
    /// Savings: pounds, or a band. Any savings at all where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub savings: Option<Known<Savings>>,
    /// Whose the savings are that are held jointly, where that can be shown; half where it is left out. Only with `joint` in
    /// `savings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joint_share: Option<Known<JointShare>>,
    /// What was given away, or sold for less than it was worth. Nothing where it is left out. Not with savings above the
    /// upper limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_away: Option<Known<GivenAway>>,
    /// What the care costs, or the personal budget: the charge is never more. Any cost at all where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_cost: Option<Known<Amount>>,
    /// How many children in the household the person is responsible for; none where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Known<u8>>,
    /// Entitled to Carer's Allowance without being paid it; no where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carer: Option<Known<bool>>,
    /// The partner's disability benefits. None where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_benefits: Option<Known<PartnerBenefits>>,
    /// Ways into the disability premium besides PIP, DLA and Attendance Allowance; `[]` for none, which it also is where it is
    /// left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_disability: Option<Known<Set<OtherDisability>>>,
    /// Whether a couple has more qualifying income together than Pension Credit's standard minimum guarantee for a couple.
    /// What the person has alone decides where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub couple_income: Option<Known<CoupleIncome>>,
    /// Housing costs of the main home by kind, each less the help there is with it; `{}` for none, which it also is
    /// where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub housing: Option<Known<Listed<HousingCost, Amount>>>,
    /// What a disability costs in daily life (disability-related expenditure), by kind; `{}` for none, which it also is
    /// where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra_costs: Option<Known<Listed<ExtraCost, Amount>>>,
    /// Whether the council pays for care at night; yes where it is left out. It matters only under night-part rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub night_care: Option<Known<bool>>,
    /// The council's own rules set by hand, for someone who knows them. Each that is left out is the council's known
    /// practice, else the law's default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub council_rules: Option<CouncilRules>,
    /// Whose needs the support is for. "care" where it is left out, unless `free_care` names a carer's support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub support_for: Option<SupportFor>,
    /// Where someone under 18 comes into it: who asks for what. Only with `support_for` "young" or an age under 18.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub young: Option<Known<Young>>,
    /// Where the person lives. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home: Option<Known<Home>>,
    /// Whether a court has found someone in prison or approved premises guilty. Only there. Not known where it is left
    /// out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub convicted: Option<Known<bool>>,
    /// How far the council's assessment of needs has come. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessment: Option<Known<Assessment>>,
    /// Who pays for the care, or will. Not of carers. Where it is left out, what `free_care` and `savings` settle, else
    /// not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_by: Option<Known<PaidBy>>,
    /// Whether the person can decide to ask for a direct payment, with whatever help they need. Only about somebody
    /// else. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Known<Capacity>>,
    /// Who could ask for someone who cannot decide. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acts: Option<Known<Acts>>,
    /// What legal power whoever would ask has. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority: Option<Known<Authority>>,
    /// Whether somebody else has the power to decide about care. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_authority: Option<Known<bool>>,
    /// Whether that other person supports the request. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority_supports: Option<Known<bool>>,
    /// Who would look after the money. Not of someone who cannot decide. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage: Option<Known<Manage>>,
    /// Whether the nominated person agrees to receive the money. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nominee_agrees: Option<Known<bool>>,
    /// What stands at the moment with a court or probation; it is about conditions, never about offences. Not known
    /// where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub court_order: Option<Known<CourtOrder>>,
    /// What an order or a licence says about drugs or alcohol; `[]` for none of these. Only with `court_order`
    /// "drugs-or-alcohol". Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirements: Option<Known<Set<Requirement>>>,
    /// What the payment would be used for; `[]` for none of these. A carer's own payment is for no day service,
    /// adaptation, council service or care home. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_for: Option<Known<Set<WhatFor>>>,
    /// Which member of the family or household would be paid. Only with `what_for` "family". Not known where it is left
    /// out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_person: Option<Known<PaidPerson>>,
    /// What a person on the list of the law would be paid to do. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_work: Option<Known<PaidWork>>,
    /// Stays in a care home, the planned one and those around it, in any order. None that ends before or on the day it
    /// starts, and none that overlaps another. Only with `what_for` "care-home-stay". Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_home_stays: Option<Known<Vec<Stay>>>,
    /// What else is going on; `[]` for none of these. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub circumstances: Option<Known<Set<Circumstance>>>,
    /// Which order under the Mental Health Act. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mental_health_order: Option<Known<MentalHealthOrder>>,
    /// How the person would like the money to be handled, or be helped; `[]` for none of these, which it also is where
    /// it is left out. joint-account: of carers only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wishes: Option<Known<Set<Wish>>>,
    /// Where needs come from; a diagnosis is not needed. For the eligibility check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Known<Cause>>,
    /// Parts of daily life that are hard for an adult with needs (SI 2015/313 regulation 2); `{}` for none. For the
    /// eligibility check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcomes: Option<Known<Listed<AdultOutcome, Difficulty<AdultWay>>>>,
    /// Whether the care that a carer gives is needed. For the eligibility check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub necessary_care: Option<Known<bool>>,
    /// Whether that is done under a contract or as voluntary work. For the eligibility check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_role: Option<Known<bool>>,
    /// Whether the carer's health is getting worse, or may. For the eligibility check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_at_risk: Option<Known<bool>>,
    /// Parts of daily life that caring makes hard (SI 2015/313 regulation 3); `{}` for none. For the eligibility check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carer_outcomes: Option<Known<Listed<CarerOutcome, Difficulty<CarerWay>>>>,
    /// Whether all this makes a real difference to wellbeing. For the eligibility check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impact: Option<Known<bool>>,
    /// How much care is needed: hours a week in quarters, more than 0 and at most 168; or "visits", and then
    /// `care_week` has them. For the cost comparison. Where it is left out, or not known and `care_week` neither, a
    /// typical week with little care and one with much are taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_hours: Option<Known<CareHours>>,
    /// The visits of a week. Only with `care_hours` "visits" or "not-sure". The same visit twice on one day is refused;
    /// visits at the same time are taken, with a warning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub care_week: Option<Known<Vec<Visit>>>,
    /// Pounds for nights, only where the week has them. What is left out is not known, and stands at what such nights
    /// cost elsewhere; an hour of a waking night at an agency's hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub night_prices: Option<Known<NightPrices>>,
    /// Pounds for what is bought by the day or night, only where the week has it. What is left out is in no sum: it is
    /// the same whichever way is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_prices: Option<Known<OtherPrices>>,
    /// Pounds an hour that an agency asks, from 5 to 100. What agencies in England usually ask where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_rate: Option<Known<Money>>,
    /// What a personal assistant costs or is paid for an hour. From the minimum wage to the Real Living Wage where it
    /// is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pa_pay: Option<Known<PaPay>>,
    /// What happens while a personal assistant has holiday. Only from a wage. Each is tried where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leave_cover: Option<Known<LeaveCover>>,
    /// What being an employer costs besides pay, pounds a year. Only from a wage. What is left out is not known, and
    /// stands at what it usually costs; `other` at nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub running_costs: Option<Known<RunningCosts>>,
    /// Who is employed; one person of 40 where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helpers: Option<Helpers>,
    /// Whether personal assistants are in a pension scheme; as usual where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pension_choice: Option<Known<PensionChoice>>,
    /// Whether the Employment Allowance is claimed; yes where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowance: Option<Known<bool>>,
    /// How often wages are paid, for National Insurance; it is worked out for the whole year where this is left out or
    /// not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_period: Option<Known<PayPeriod>>,
    /// In how many weeks of a year care is needed; 52 where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u8>,
    /// Weeks of sick pay a year to plan for; none where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sickness: Option<u8>,
    /// Miles a year that are paid for; none where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mileage: Option<u16>,
    /// More of an agency's prices. Of prices by length any that are known, each at most the next and the hour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_more: Option<AgencyMore>,
    /// Other ways that are to be compared too, pounds an hour from 5 to 100; "not-sure" for what such help usually
    /// costs. `{}` for none, which it also is where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_ways: Option<OtherWays>,
    /// What the person pays into the budget: their contribution. For `budget`, which has no whole picture where it is
    /// left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pays_in: Option<Known<Amount>>,
    /// What the council pays into the account, for the check of a balance. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_payment: Option<Known<BalancePayment>>,
    /// What the agreement's weeks are weeks of, where the person pays in a part: `payment` is what the council pays in, `budget`
    /// the whole of it. Both ends where it is left out or not sure; a council's own published number is one of the budget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_counts: Option<Known<BalanceCounts>>,
    /// Pounds in the account. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Known<Saved>>"))]
    pub balance_held: Option<Known<Money>>,
    /// Pounds of that which are owed already: wages, tax, bills; "0" for none. Not known where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Known<Saved>>"))]
    pub balance_bills: Option<Known<Money>>,
    /// Pounds of that which are put by for something with the council's agreement; "0" for none. Not known where it is
    /// left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<Known<Saved>>"))]
    pub balance_set_aside: Option<Known<Money>>,
    /// Why money may have built up; `[]` for none of these.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_why: Option<Known<Set<BalanceWhy>>>,
}

impl Answers {
    /// The day the estimate is for: the one given, else today.
    pub fn day(&self, today: NaiveDate) -> NaiveDate {
        self.date.unwrap_or(today)
    }

    /// Removes the answers about one person's age, money and household, because they may not be true of another person.
    pub fn forget_person(&mut self) {
        let (date, council, council_rules) = (self.date, self.council.take(), self.council_rules.take());
        let (who, support_for, young) = (self.who, self.support_for, self.young);
        *self = Self { date, who, council, council_rules, support_for, young, ..Self::default() };
    }
}
