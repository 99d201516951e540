//! What is known of each council's own practice, with where and when it was seen (`data/councils/`).

mod basis;
#[cfg(feature = "texts")]
mod fact;
mod rate;
mod topic;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::base::dates::day;
use crate::base::money::{Money, Percent, Weekly};
use crate::data::local::{CouncilRules, MonthRule, NightPart, PaymentRule, SavingsCreditRule, TopUp};
use crate::data::sources::Standing;

pub use basis::Basis;
#[cfg(feature = "texts")]
pub use fact::Fact;
pub use rate::CouncilRate;
pub use topic::Topic;

/// A council and what is known about it.
#[derive(Debug, PartialEq, Eq)]
pub struct Council {
    /// Its name in addresses and answers: "south-tyneside".
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it does where the law leaves the choice to it.
    pub practices: &'static [Practice],
    /// What else it says, which changes no sum.
    pub remarks: &'static [Remark],
    /// What its documents say on who can have a direct payment, for what, and who is eligible.
    pub statements: &'static [Statement],
    /// What else its documents and pages say: how it pays, who helps, whom to ask.
    #[cfg(feature = "texts")]
    pub facts: &'static [Fact],
    /// What it pays, or charges, for an hour or a night.
    pub rates: &'static [CouncilRate],
}

/// A setting and the council's value for it.
#[derive(Debug, PartialEq, Eq)]
pub struct Practice {
    /// Its place in the data: council and number, "kent/2". Its texts are found by it.
    pub key: &'static str,
    /// The setting with its value.
    pub setting: Setting,
    /// The first day on which it is known to hold. It is none where only the day on which it was seen is known.
    pub from: Option<NaiveDate>,
    /// The last day on which it held, if it has ended.
    pub until: Option<NaiveDate>,
    /// The year or date for which it was seen.
    pub seen: &'static str,
    /// How far it is confirmed.
    pub standing: Standing,
    /// Where it was seen.
    #[cfg(feature = "texts")]
    pub source_title: &'static str,
    /// The public address of the source, where it was kept.
    #[cfg(feature = "texts")]
    pub source_url: Option<&'static str>,
    /// What the source leaves open.
    #[cfg(feature = "texts")]
    pub note: Option<&'static str>,
}

/// Something a council says that changes no sum.
#[derive(Debug, PartialEq, Eq)]
pub struct Remark {
    /// Its place in the data: council and number, "kent/2". Its texts are found by it.
    pub key: &'static str,
    /// What it says, in our words.
    #[cfg(feature = "texts")]
    pub text: &'static str,
    /// The year or date for which it was seen.
    pub seen: &'static str,
    /// How far it is confirmed.
    pub standing: Standing,
    /// Where it was seen.
    #[cfg(feature = "texts")]
    pub source_title: &'static str,
    /// The public address of the source, where it was kept.
    #[cfg(feature = "texts")]
    pub source_url: Option<&'static str>,
}

/// What a council's papers say on a topic, as its practice at its date. The answer follows the law.
#[derive(Debug, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "texts", derive(serde::Serialize))]
pub struct Statement {
    /// Its place in the data: council and number, "kent/2". Its texts are found by it.
    #[cfg_attr(feature = "texts", serde(skip))]
    pub key: &'static str,
    /// What it is about.
    #[cfg_attr(feature = "schema", schemars(with = "StatementTopic"))]
    pub about: Topic,
    /// What it says, in our words.
    #[cfg(feature = "texts")]
    pub text: &'static str,
    /// Whether it differs from the law or the Government's guidance.
    pub differs: bool,
    /// Whether it is stricter than the law and the guidance, so that the council may refuse a person whom they allow.
    pub restricts: bool,
    /// The year or date for which it was seen.
    pub seen: &'static str,
    /// How far it is confirmed.
    pub standing: Standing,
    /// The document and the place in it.
    #[cfg(feature = "texts")]
    pub source_title: &'static str,
    /// The public address of the document, where it was kept.
    #[cfg(feature = "texts")]
    pub source_url: Option<&'static str>,
}

/// What a statement can be about.
#[cfg(feature = "schema")]
struct StatementTopic;

#[cfg(feature = "schema")]
crate::base::schema::named!(StatementTopic, "StatementTopic", |_| {
    let topics = Topic::ALL.iter().filter(|topic| !topic.is_for_facts_alone());
    let keys: Vec<_> = topics.map(|topic| topic.key()).collect();
    crate::base::schema::of_these_keys::<Topic>("What it is about.", &keys)
});

/// The settings of [`CouncilRules`], one at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// What comes on top of the minimum income guarantee.
    TopUp(TopUp),
    /// Whether the night part of Attendance Allowance and Disability Living Allowance counts.
    NightAaDla(NightPart),
    /// Whether the difference between PIP's two daily living rates counts.
    NightPip(NightPart),
    /// A flat allowance for disability costs.
    FlatExtraCosts(Weekly),
    /// The share of the income left over that is asked for.
    Share(Percent),
    /// A charge smaller than this is not collected.
    Smallest(Weekly),
    /// No charge is larger than this.
    Largest(Weekly),
    /// The savings credit rule.
    SavingsCredit(SavingsCreditRule),
    /// The support group of ESA brings the enhanced disability premium.
    EnhancedForEsa(bool),
    /// Whether home insurance and water are taken off like housing costs.
    InsuranceWater(bool),
    /// Whether disability costs are taken off for people without a disability benefit too.
    ExtraCostsForAll(bool),
    /// How a month's amount is worked out.
    Month(MonthRule),
    /// Whether the payment is net or gross.
    Payment(PaymentRule),
    /// Whether the council does not charge for care at home at all.
    NoCharge(bool),
}

impl Setting {
    /// The field of [`CouncilRules`] that it sets.
    pub const fn key(self) -> &'static str {
        match self {
            Self::TopUp(_) => "top_up",
            Self::NightAaDla(_) => "night_aa_dla",
            Self::NightPip(_) => "night_pip",
            Self::FlatExtraCosts(_) => "flat_extra_costs",
            Self::Share(_) => "share",
            Self::Smallest(_) => "smallest",
            Self::Largest(_) => "largest",
            Self::SavingsCredit(_) => "savings_credit",
            Self::EnhancedForEsa(_) => "enhanced_for_esa",
            Self::InsuranceWater(_) => "insurance_water",
            Self::ExtraCostsForAll(_) => "extra_costs_for_all",
            Self::Month(_) => "month",
            Self::Payment(_) => "payment",
            Self::NoCharge(_) => "no_charge",
        }
    }

    fn apply(self, rules: &mut CouncilRules) {
        match self {
            Self::TopUp(value) => rules.top_up = Some(value),
            Self::NightAaDla(value) => rules.night_aa_dla = Some(value),
            Self::NightPip(value) => rules.night_pip = Some(value),
            Self::FlatExtraCosts(value) => rules.flat_extra_costs = Some(value),
            Self::Share(value) => rules.share = Some(value),
            Self::Smallest(value) => rules.smallest = Some(value),
            Self::Largest(value) => rules.largest = Some(value),
            Self::SavingsCredit(value) => rules.savings_credit = Some(value),
            Self::EnhancedForEsa(value) => rules.enhanced_for_esa = Some(value),
            Self::InsuranceWater(value) => rules.insurance_water = Some(value),
            Self::ExtraCostsForAll(value) => rules.extra_costs_for_all = Some(value),
            Self::Month(value) => rules.month = Some(value),
            Self::Payment(value) => rules.payment = Some(value),
            Self::NoCharge(value) => rules.no_charge = Some(value),
        }
    }
}

/// All councils, by name.
pub fn all() -> &'static [Council] {
    &COUNCILS
}

/// The council with this id.
pub fn find(id: &str) -> Option<&'static Council> {
    COUNCILS.iter().find(|council| council.id == id)
}

/// What councils without figures in their own file pay or charge, by the council's name. It is shown for orientation.
pub fn rates_elsewhere() -> &'static [CouncilRate] {
    &ELSEWHERE
}

impl Practice {
    /// Whether the program takes it to hold on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

impl Council {
    /// The settings known for a day, and the practices they come from. Where there are several practices for one
    /// setting, the one that started last counts. A setting that is not known keeps its default.
    pub fn rules_on(&self, day: NaiveDate) -> (CouncilRules, Vec<&'static Practice>) {
        // The data has the earliest first, so a later practice replaces an earlier one.
        let mut holding: Vec<&'static Practice> = Vec::new();
        for practice in self.practices.iter().filter(|practice| practice.holds_on(day)) {
            holding.retain(|earlier| earlier.setting.key() != practice.setting.key());
            holding.push(practice);
        }
        let mut rules = CouncilRules::default();
        for practice in &holding {
            practice.setting.apply(&mut rules);
        }
        (rules, holding)
    }

    /// What its documents say on a topic.
    pub fn statements_on(&self, topic: Topic) -> impl Iterator<Item = &'static Statement> + use<> {
        self.statements.iter().filter(move |statement| statement.about == topic)
    }

    /// What else it says on a topic.
    #[cfg(feature = "texts")]
    pub fn facts_on(&self, topic: Topic) -> impl Iterator<Item = &'static Fact> + use<> {
        self.facts.iter().filter(move |fact| fact.about == topic)
    }

    /// Whether it says that it is stricter than the law on a topic. Then the council may decide differently from the
    /// law's test.
    pub fn restricts(&self, topic: Topic) -> bool {
        self.statements_on(topic).any(|statement| statement.restricts)
    }
}

/// A percentage of the data, from its hundredths.
const fn percent(hundredths: u32) -> Percent {
    Percent::of(Decimal::from_parts(hundredths, 0, 0, false, 2))
}

include!(concat!(env!("OUT_DIR"), "/councils.rs"));
include!(concat!(env!("OUT_DIR"), "/council_rates.rs"));
