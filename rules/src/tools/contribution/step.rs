//! How a result is made up: one step for each line of the statement. Words are made from steps later.

use serde::{Serialize, Serializer};

use crate::base::money::{Amount, Money, Percent, Weekly};
use crate::data::councils::Practice;
use crate::data::rates::Rate;
use crate::data::sources::Source;

/// Where in the statement a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Money that counts as income.
    Income,
    /// Savings, and the income they are taken to bring.
    Savings,
    /// What the law says a person must be left with.
    Guarantee,
    /// Housing costs.
    Housing,
    /// Disability-related expenditure.
    ExtraCosts,
    /// From what is left to the charge.
    Charge,
}

/// What a step does to the sum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Added to the income that counts.
    Adds,
    /// Taken off it.
    TakesOff,
    /// Left out of the sum: ignored, or not allowed.
    LeftOut,
    /// Not known, and as large as may be at this end of the range.
    Open,
    /// A result of the lines before it.
    Result,
}

/// One figure of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// Pounds a week.
    Weekly(Weekly),
    /// Pounds.
    Money(Money),
    /// Pounds, so often.
    Amount(Amount),
    /// A number of things.
    Count(u32),
    /// A share.
    Percent(Percent),
    /// A key whose words stand in content.
    Word(&'static str),
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Weekly(weekly) => weekly.serialize(out),
            Self::Money(money) => money.serialize(out),
            Self::Amount(amount) => amount.serialize(out),
            Self::Count(count) => count.serialize(out),
            Self::Percent(percent) => percent.serialize(out),
            Self::Word(word) => word.serialize(out),
        }
    }
}

/// One line of the statement: the rule, what went in, what came out, and where the rule stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The rule's id, which is the name of its content file.
    pub rule: &'static str,
    /// Where it stands.
    pub part: Part,
    /// What it does.
    pub effect: Effect,
    /// What came out, pounds a week.
    pub amount: Weekly,
    /// What went in, by name.
    pub inputs: Vec<(&'static str, Figure)>,
    /// The dated rates that were used.
    pub rates: Vec<&'static Rate>,
    /// The law or guidance behind it.
    pub sources: Vec<&'static Source>,
    /// The council's practice behind it, where it is not the law.
    pub practice: Option<&'static Practice>,
}

impl Step {
    /// A step without inputs, rates or sources.
    pub const fn new(rule: &'static str, part: Part, effect: Effect, amount: Weekly) -> Self {
        Self {
            rule,
            part,
            effect,
            amount,
            inputs: Vec::new(),
            rates: Vec::new(),
            sources: Vec::new(),
            practice: None,
        }
    }

    /// With one more input.
    #[must_use]
    pub fn with(mut self, name: &'static str, figure: Figure) -> Self {
        self.inputs.push((name, figure));
        self
    }

    /// With one more rate.
    #[must_use]
    pub fn from_rate(mut self, rate: &'static Rate) -> Self {
        self.rates.push(rate);
        self
    }

    /// With one more source.
    #[must_use]
    pub fn by(mut self, source: &'static Source) -> Self {
        self.sources.push(source);
        self
    }

    /// Whether every rate it used has been confirmed.
    pub fn confirmed(&self) -> bool {
        self.rates.iter().all(|rate| rate.standing.confirmed())
    }
}

#[cfg(feature = "texts")]
impl Serialize for Step {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;

        let mut step = out.serialize_struct("Step", 9)?;
        step.serialize_field("rule", self.rule)?;
        step.serialize_field("part", &self.part)?;
        step.serialize_field("effect", &self.effect)?;
        step.serialize_field("amount", &self.amount)?;
        let inputs: std::collections::BTreeMap<_, _> = self.inputs.iter().copied().collect();
        step.serialize_field("inputs", &inputs)?;
        let rates: Vec<_> = self.rates.iter().map(|rate| rate.key).collect();
        step.serialize_field("rates", &rates)?;
        step.serialize_field("confirmed", &self.confirmed())?;
        let sources: Vec<_> = self.sources.iter().map(|source| source.code).collect();
        step.serialize_field("sources", &sources)?;
        step.serialize_field(
            "practice",
            &self.practice.map(|practice| (practice.source_title, practice.seen)),
        )?;
        step.end()
    }
}

/// Collects steps, or doesn't: the extremes of a range are found from many sums whose lines nobody reads.
#[derive(Debug, Default)]
pub struct Trail(Option<Vec<Step>>);

impl Trail {
    /// A trail that keeps its steps.
    pub const fn kept() -> Self {
        Self(Some(Vec::new()))
    }

    /// A trail that keeps nothing.
    pub const fn none() -> Self {
        Self(None)
    }

    /// Notes a step, which is only made where it is kept.
    pub fn note(&mut self, step: impl FnOnce() -> Step) {
        if let Some(steps) = &mut self.0 {
            steps.push(step());
        }
    }

    /// The steps.
    pub fn into_steps(self) -> Vec<Step> {
        self.0.unwrap_or_default()
    }
}
