//! The API of the check of a balance.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Refused, Why, complete, pages, written};
use crate::base::money::Money;
#[cfg(feature = "schema")]
use crate::base::schema::named;
use crate::data::councils::Statement;
#[cfg(feature = "schema")]
use crate::data::sources::SourceCode;
use crate::data::sources::Standing;
use crate::journey::Tool;
use crate::record::Answers;
use crate::tools::balance::{
    Ask, Division, Next, Outcome, Range, Reason, Say, Step, Weeks, WeeksFrom, check,
};

/// A question of this tool.
#[cfg(feature = "schema")]
struct Question;

#[cfg(feature = "schema")]
named!(Question, "Question", |_| Tool::Balance.journey().schema());

/// A response.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
struct Response {
    /// What it comes to.
    outcome: Outcome,
    /// The weeks of the whole payment compared with, and whose number they are.
    weeks: Compared,
    /// The lines of the sum, in order.
    steps: Vec<Step>,
    /// What is in the account less what is spoken for.
    free: Range,
    /// So many weeks of the whole payment.
    limit: Range,
    /// By how much the free money is more than the limit.
    over: Range,
    /// By how much it is less.
    under: Range,
    /// How what is more divides, in proportion to what each pays in; null where it is not known to be more, or no own part is.
    division: Option<Division>,
    /// By how much what is spoken for is more than what is there.
    short: Money,
    /// What there is to say of it, with who decides it and what it rests on.
    reasons: Vec<Why<Reason>>,
    /// What the council is likely to ask.
    asks: Vec<Ask>,
    /// What to say: first for each reason that was ticked.
    say: Vec<Say>,
    /// What to do next, in order.
    next: Vec<Next>,
    /// What the council's own papers say of it. The answer follows the law.
    statements: Vec<&'static Statement>,
    /// Questions answered with not sure.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Question>"))]
    unknowns: Vec<&'static str>,
    /// Questions without an answer, which stands for not sure.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Question>"))]
    not_asked: Vec<&'static str>,
    /// Questions whose answers were not used, because the others do not lead to them.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Question>"))]
    not_used: Vec<&'static str>,
}

/// The weeks compared with, and whose number they are.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Weeks"))]
struct Compared {
    /// Weeks of the whole payment.
    #[cfg_attr(feature = "schema", schemars(range(min = 1, max = 52)))]
    number: u8,
    /// Whose number it is.
    from: WeeksFrom,
    /// The council that has it; null for an agreement's.
    council: Option<&'static str>,
    /// The date or year for which it was seen.
    seen: Option<&'static str>,
    /// How far that is confirmed; null for an agreement's.
    standing: Option<Standing>,
    /// Codes of law, guidance and papers; none for an agreement's.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<SourceCode>"))]
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
    let why = |reason: Reason| Why::of(reason, reason.decides(), reason.sources());
    written(&Response {
        outcome: found.outcome,
        weeks: found.weeks.into(),
        steps: found.sum.steps,
        free: found.sum.free,
        limit: found.sum.limit,
        over: found.sum.over,
        under: found.sum.under,
        division: found.sum.division,
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

/// The schema of a response.
#[cfg(feature = "schema")]
pub(super) fn response() -> schemars::Schema {
    super::schema::written_as::<Response>(
        "Balance: the response",
        "No law has a limit: the number of weeks is a council's practice or the agreement's. The council decides what it makes of the balance.",
    )
}
