//! The API of the check of a balance.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Refused, Why, complete, pages, written};
use crate::base::money::Money;
use crate::data::councils::Statement;
use crate::data::sources::Standing;
use crate::journey::Tool;
use crate::record::Answers;
use crate::tools::balance::{Ask, Next, Outcome, Range, Reason, Say, Step, Weeks, WeeksFrom, check};

/// A response.
#[derive(Debug, Serialize)]
struct Response {
    outcome: Outcome,
    weeks: Compared,
    steps: Vec<Step>,
    free: Range,
    limit: Range,
    over: Range,
    under: Range,
    /// What is spoken for and not there, in pounds.
    short: Money,
    reasons: Vec<Why>,
    asks: Vec<Ask>,
    say: Vec<Say>,
    next: Vec<Next>,
    statements: Vec<&'static Statement>,
    unknowns: Vec<&'static str>,
    not_asked: Vec<&'static str>,
    /// Answers that were given but not used, because the others do not lead to their questions.
    not_used: Vec<&'static str>,
}

/// The weeks compared with, and whose number they are.
#[derive(Debug, Serialize)]
struct Compared {
    number: u8,
    from: WeeksFrom,
    council: Option<&'static str>,
    seen: Option<&'static str>,
    standing: Option<Standing>,
    sources: Vec<&'static str>,
}

impl From<Weeks> for Compared {
    fn from(Weeks { number, from, practice }: Weeks) -> Self {
        let sources = practice.map(|practice| practice.sources.iter().map(|source| source.code).collect());
        Self {
            number,
            from,
            council: practice.map(|practice| practice.council),
            seen: practice.map(|practice| practice.seen),
            standing: practice.map(|practice| practice.standing),
            sources: sources.unwrap_or_default(),
        }
    }
}

pub(super) fn answer(mut answers: Answers, day: NaiveDate) -> Result<String, Refused> {
    complete(&mut answers, day);
    pages::check(Tool::Balance, &answers, day)?;
    let found = check(&answers, day);
    let why = |reason: Reason| Why::of(reason.key(), reason.decides(), reason.sources());
    written(&Response {
        outcome: found.outcome,
        weeks: found.weeks.into(),
        steps: found.sum.steps,
        free: found.sum.free,
        limit: found.sum.limit,
        over: found.sum.over,
        under: found.sum.under,
        short: found.sum.short,
        reasons: found.reasons.into_iter().map(why).collect(),
        asks: found.asks,
        say: found.say,
        next: found.next,
        statements: found.statements,
        unknowns: found.unknowns,
        not_asked: found.not_asked,
        not_used: pages::not_used(Tool::Balance, &answers, day),
    })
}
