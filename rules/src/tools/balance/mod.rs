//! Is there more in the account of a direct payment than the council lets stay there?
//!
//! No law has a limit. Councils look at what builds up, many above some weeks of the payment, and the agreement says how
//! many. Care Act 2014 s.33(5) lets a council ask for money back that was misspent, or where a condition was broken;
//! taking back what was simply not needed rests on the agreement. [`check`] is the way in: it compares, says what the
//! council is likely to ask and what to say, and concludes nothing that is not known.
//!
//! # Example
//!
//! A payment of £250 a week before the person's own £50, with eight weeks of the whole budget allowed by the agreement:
//! 8 × £300 = £2,400 may stay.
//!
//! ```
//! use chrono::NaiveDate;
//! use rules::record::Answers;
//! use rules::tools::balance::{Outcome, check};
//!
//! let answers: Answers = serde_json::from_str(
//!     r#"{
//!         "balance_payment": { "amount": "250", "every": "week", "paid": "net", "contribution": "50", "weeks": 8 },
//!         "balance_counts": "budget", "balance_held": "2400.01", "balance_bills": "0", "balance_set_aside": "0"
//!     }"#,
//! )?;
//! let day = answers.day(NaiveDate::from_ymd_opt(2026, 11, 30).ok_or("no such day")?);
//! assert_eq!(check(&answers, day).outcome, Outcome::Above);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod advice;
mod outcome;
pub mod questions;
mod reason;
mod sum;

use chrono::NaiveDate;

use crate::base::known::NOT_SURE;
use crate::data::councils::{self, Statement, Topic};
use crate::data::local::PaymentRule;
use crate::data::sources::{Source, Standing};
use crate::journey::Asked;
use crate::journey::parts::{CHOICE, UNSURE};
use crate::record::{Answers, BalanceCounts, BalanceWhy, Known};

use self::questions::JOURNEY;

pub use outcome::{Ask, Next, Outcome, Say, StepRule, WeeksFrom};
pub use reason::Reason;
pub use sum::{Division, Inputs, Range, Step, Sum};

/// What a council's papers say on money left over.
#[derive(Debug, PartialEq, Eq)]
pub struct Practice {
    /// The council's id.
    pub council: &'static str,
    /// Over so many weeks of the whole payment it looks into it; none where it only says that unspent money goes back.
    pub weeks: Option<u8>,
    /// The date or year for which it was seen.
    pub seen: &'static str,
    /// How far it is confirmed.
    pub standing: Standing,
    /// Where it was seen.
    pub sources: &'static [&'static Source],
}

/// The weeks that were compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weeks {
    /// How many.
    pub number: u8,
    /// Whose number it is.
    pub from: WeeksFrom,
    /// The practice that has it; none for an agreement's.
    pub practice: Option<&'static Practice>,
}

/// How the balance compares, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// The conclusion.
    pub outcome: Outcome,
    /// The weeks compared with.
    pub weeks: Weeks,
    /// The sum: free money, the limit, and what lies between them.
    pub sum: Sum,
    /// What there is to say of it.
    pub reasons: Vec<Reason>,
    /// What the council is likely to ask.
    pub asks: Vec<Ask>,
    /// What to say, by what was ticked.
    pub say: Vec<Say>,
    /// What to do next.
    pub next: Vec<Next>,
    /// What the council's own papers say, as its practice at its date.
    pub statements: Vec<&'static Statement>,
    /// Questions answered with "not sure", in order.
    pub unknowns: Vec<&'static str>,
    /// Questions that have not been answered yet, in order: they stand for "not sure".
    pub not_asked: Vec<&'static str>,
}

/// All practices, in the order of the data.
pub fn practices() -> &'static [Practice] {
    &PRACTICES
}

/// Compares what is in the account with what may stay there.
pub fn check(answers: &Answers, today: NaiveDate) -> Balance {
    let (asked, answers) = JOURNEY.walk(answers, today);
    let weeks = weeks(&answers);
    let inputs = Inputs {
        payment: answers.balance_payment.unwrap_or(Known::NotSure),
        held: answers.balance_held.unwrap_or(Known::NotSure),
        bills: answers.balance_bills.unwrap_or(Known::NotSure),
        set_aside: answers.balance_set_aside.unwrap_or(Known::NotSure),
        weeks: weeks.number,
        counts: counts(&answers, weeks),
    };
    let sum = inputs.sum();
    let whys: Vec<BalanceWhy> = match &answers.balance_why {
        Some(Known::Known(whys)) => whys.iter().copied().collect(),
        _ => Vec::new(),
    };
    let outcome = sum.outcome();
    let point = advice::Point {
        outcome,
        weeks,
        inputs: &inputs,
        sum: &sum,
        whys: &whys,
        practice: practice(&answers),
    };
    let ids = |holds: &dyn Fn(&Asked) -> bool| -> Vec<_> {
        asked.iter().filter(|question| holds(question)).map(|question| question.id()).collect()
    };
    let unsure = |question: &Asked| {
        if question.id() == "balance-payment" && inputs.lacks_contribution() {
            return true;
        }
        let texts = question.texts(&answers);
        // Whether the amount is all of it, and what comes on top, may be open on a page that is answered.
        [CHOICE, UNSURE, "paid"].iter().any(|name| texts.has(name, NOT_SURE))
    };
    Balance {
        outcome,
        weeks,
        reasons: point.reasons(),
        asks: point.asks(),
        say: point.say(),
        next: point.next(),
        statements: statements(&answers),
        unknowns: ids(&unsure),
        not_asked: ids(&|question| !question.answered(&answers)),
        sum,
    }
}

fn practice(answers: &Answers) -> Option<&'static Practice> {
    let council = answers.council.as_deref()?;
    PRACTICES.iter().find(|practice| practice.council == council)
}

/// The agreement's number, else the council's, else one that is usual elsewhere.
fn weeks(answers: &Answers) -> Weeks {
    let agreed = answers.balance_payment.as_ref().and_then(Known::value).and_then(|payment| payment.weeks);
    let council = practice(answers);
    let usual = || {
        let (place, number) = USUAL;
        Weeks { number, from: WeeksFrom::Usual, practice: PRACTICES.get(place) }
    };
    match (agreed, council.and_then(|practice| practice.weeks)) {
        (Some(number), _) => Weeks { number, from: WeeksFrom::Agreement, practice: None },
        (None, Some(number)) => Weeks { number, from: WeeksFrom::Council, practice: council },
        (None, None) => usual(),
    }
}

/// What the weeks are weeks of: a council's own number is one of the whole payment (`data/england/balance.toml`).
fn counts(answers: &Answers, weeks: Weeks) -> Known<BalanceCounts> {
    match weeks.from {
        WeeksFrom::Council => Known::Known(BalanceCounts::Budget),
        WeeksFrom::Agreement | WeeksFrom::Usual => answers.balance_counts.unwrap_or(Known::NotSure),
    }
}

/// Whether it matters what the weeks are weeks of: the person may pay in a part that is none of the payment.
fn counts_matter(answers: &Answers) -> bool {
    let payment = answers.balance_payment.as_ref().and_then(Known::value);
    let pays_in = payment.is_some_and(|payment| {
        payment.paid != Known::Known(PaymentRule::Gross)
            && payment.contribution.is_none_or(|own| !own.is_zero())
    });
    pays_in && weeks(answers).from != WeeksFrom::Council
}

fn statements(answers: &Answers) -> Vec<&'static Statement> {
    let council = answers.council.as_deref().and_then(councils::find);
    let topics = [Topic::UnspentMoney, Topic::UnpaidContributions];
    council
        .into_iter()
        .flat_map(|council| topics.into_iter().flat_map(|topic| council.statements_on(topic)))
        .collect()
}

include!(concat!(env!("OUT_DIR"), "/balance.rs"));
