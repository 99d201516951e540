//! People who between them are asked every question of every tool. Answers that are not written here are made from the
//! forms, where the people tick everything. A test fails if nobody is asked some question.

use anyhow::{Context, Result, ensure};
use chrono::NaiveDate;
use rules::data::councils;
use rules::journey::Asked;
use rules::journey::Tool;
use rules::record::Answers;

use crate::generated::{put, right};
use crate::journey::{Act, Answer};
use crate::week::{WEEK, at_first};
use Act::{Choose, Date, Pick, Type};

/// Somebody who answers one tool's questions.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// Which tool.
    pub tool: Tool,
    /// Who it is.
    pub name: &'static str,
    own: &'static [Answer],
}

/// A choice on a page with one field.
const fn choose(value: &'static str) -> [Act; 1] {
    [Choose("choice", value)]
}

/// The people. Those who are asked most come first.
pub const PEOPLE: &[Person] = &[
    Person {
        tool: Tool::Contribution,
        name: "ticks everything",
        own: &[
            // Kinds of free care that cover all of the care end the questions.
            ("free-care", &choose("section-117")),
            ("all-free", &choose("no")),
            ("age", &choose("25-to-pension-age")),
            ("partner", &choose("yes")),
            ("partner-age", &choose("no")),
        ],
    },
    // The income of both matters only for a couple that may have the sum for savings left out.
    Person {
        tool: Tool::Contribution,
        name: "a couple above State Pension age",
        own: &[
            ("council", &[Pick("choice", "other")]),
            ("free-care", &choose("none")),
            ("age", &choose("pension-age")),
            ("partner", &choose("yes")),
            ("partner-age", &choose("yes")),
            ("income", &choose("none")),
        ],
    },
    Person {
        tool: Tool::Contribution,
        name: "a joint account that is mostly someone else's",
        own: &[
            ("council", &[Pick("choice", "other")]),
            ("free-care", &choose("none")),
            ("age", &choose("pension-age")),
            ("partner", &choose("no")),
            ("savings", &[Choose("choice", "exact"), Type("own", "400"), Type("joint", "56000")]),
            ("joint-share", &[Choose("choice", "own"), Type("amount", "2000")]),
            ("income", &choose("none")),
        ],
    },
    // No council both leaves these costs out and asks about nights, so this needs a person of its own.
    Person {
        tool: Tool::Contribution,
        name: "insurance and water are taken off",
        own: &[
            ("council", &[Pick("choice", "devon")]),
            ("free-care", &choose("none")),
            ("age", &choose("25-to-pension-age")),
            ("partner", &choose("no")),
            ("income", &choose("none")),
            ("housing", &choose("insurance-water")),
        ],
    },
    Person {
        tool: Tool::Suitability,
        name: "cannot decide, in prison before a trial",
        own: &[
            ("support-for", &choose("other")),
            ("home", &choose("prison")),
            ("convicted", &choose("no")),
            ("capacity", &choose("lacks")),
            ("authority", &choose("none")),
            ("court-order", &choose("drugs-or-alcohol")),
            // Not "I don't want one", because nothing more is asked after it.
            ("circumstances", &choose("mental-health-order")),
            (
                "care-home-stays",
                &[
                    Choose("choice", "one"),
                    Date("stay-1-from", "2026-06-01"),
                    Date("stay-1-to", "2026-06-15"),
                ],
            ),
        ],
    },
    Person {
        tool: Tool::Suitability,
        name: "somebody else holds the money",
        own: &[("manage", &choose("nominated-person")), ("what-for", &choose("agency"))],
    },
    Person { tool: Tool::Suitability, name: "someone under 18", own: &[("support-for", &choose("young"))] },
    Person { tool: Tool::Eligibility, name: "everything is hard", own: &[] },
    Person {
        tool: Tool::Eligibility,
        name: "a carer",
        own: &[
            ("support-for", &choose("carer")),
            ("paid-role", &choose("no")),
            ("health-at-risk", &choose("no")),
        ],
    },
    Person { tool: Tool::Eligibility, name: "someone under 18", own: &[("support-for", &choose("young"))] },
    Person {
        tool: Tool::CareCosts,
        name: "a week with every kind of visit",
        own: &[
            ("care-hours", &choose("visits")),
            (
                WEEK,
                &[
                    Type("visit-1-start", "22:00"),
                    Type("visit-1-length", "6 hours"),
                    Choose("visit-1-days", "monday"),
                    Pick("visit-1-kind", "sleep-in"),
                    Type("visit-2-start", "22:00"),
                    Type("visit-2-length", "6 hours"),
                    Choose("visit-2-days", "tuesday"),
                    Pick("visit-2-kind", "waking-night"),
                    Type("visit-3-start", "9:00"),
                    Type("visit-3-length", "6 hours"),
                    Choose("visit-3-days", "friday"),
                    Pick("visit-3-kind", "day-service"),
                    Type("visit-4-start", "18:00"),
                    Type("visit-4-length", "6 hours"),
                    Choose("visit-4-days", "sunday"),
                    Pick("visit-4-kind", "respite"),
                ],
            ),
            ("pa-pay", &choose("legal-minimum")),
        ],
    },
    Person {
        tool: Tool::Balance,
        name: "money has built up",
        own: &[
            ("council", &[Pick("choice", "leicestershire")]),
            (
                "balance-payment",
                &[
                    Type("amount", "800.00"),
                    Pick("every", "four-weeks"),
                    Choose("paid", "net"),
                    Type("contribution", "120.00"),
                    Type("weeks", "6"),
                ],
            ),
            ("balance-counts", &[Choose("choice", "budget")]),
            ("balance-bills", &[Choose("choice", "yes"), Type("amount", "310.50")]),
            ("balance-set-aside", &[Choose("choice", "yes"), Type("amount", "400.00")]),
        ],
    },
];

impl Person {
    /// What they answer, and what is known of them afterwards.
    pub fn answers(&self, asked: Asked, before: &Answers, today: NaiveDate) -> Result<(Vec<Act>, Answers)> {
        let own = self.own.iter().find(|(id, _)| *id == asked.id()).map(|(_, acts)| acts.to_vec());
        let (mut held, form) = at_first(asked, asked.form(before, today));
        let acts = match own {
            Some(acts) => acts,
            None if (self.tool, asked.id()) == (Tool::Contribution, "council") => {
                vec![Pick("choice", self.council_that_asks_most(today)?)]
            }
            None => form.fields.iter().flat_map(right).collect(),
        };
        let mut after = before.clone();
        acts.iter().for_each(|act| put(act, &form, &mut held));
        let read = asked.read(&held, &mut after, today);
        ensure!(read.is_ok(), "{}, {}: {acts:?} is no answer: {read:?}", self.name, asked.id());
        Ok((acts, after))
    }

    /// The questions they are asked, in order, with what is known before each.
    pub fn asked(&self, today: NaiveDate) -> Result<Vec<(Asked, Answers)>> {
        self.asked_with(None, today)
    }

    fn asked_with(&self, council: Option<&'static str>, today: NaiveDate) -> Result<Vec<(Asked, Answers)>> {
        let mut answers = Answers::default();
        let mut asked: Vec<(Asked, Answers)> = Vec::new();
        while let Some(question) = self.tool.journey().unanswered(&answers, today).first().copied() {
            let again = asked.iter().any(|(before, _)| before.id() == question.id());
            ensure!(!again, "{}: {} is asked again", self.name, question.id());
            asked.push((question, answers.clone()));
            answers = match council {
                Some(council) if question.id() == "council" => {
                    Answers { council: Some(council.to_owned()), ..answers }
                }
                _ => self.answers(question, &answers, today)?.1,
            };
        }
        Ok(asked)
    }

    /// The council for which this person is asked most. Some questions are asked because of a council's own rules.
    fn council_that_asks_most(&self, today: NaiveDate) -> Result<&'static str> {
        let mut most = None;
        for council in councils::all() {
            let count = self.asked_with(Some(council.id), today)?.len();
            if most.is_none_or(|(best, _)| count > best) {
                most = Some((count, council.id));
            }
        }
        most.map(|(_, id)| id).context("no councils")
    }
}

/// Whether a question is asked of somebody who has answered nothing, so that its page can be opened by its address.
pub fn opens_directly(tool: Tool, question: Asked, today: NaiveDate) -> bool {
    tool.journey().asks(question.id(), &Answers::default(), today)
}

/// For each person, the questions that no person before was asked. Fails where nobody is asked a question.
pub fn shares(today: NaiveDate) -> Result<Vec<(Person, Vec<&'static str>)>> {
    let mut shares = Vec::new();
    for tool in Tool::ALL.iter().copied() {
        let hidden = |question: &Asked| !opens_directly(tool, *question, today);
        let mut left: Vec<_> =
            tool.journey().questions().filter(hidden).map(|question| question.id()).collect();
        for person in PEOPLE.iter().filter(|person| person.tool == tool) {
            let asked = person.asked(today)?;
            let (own, rest) = left.into_iter().partition(|id| asked.iter().any(|(one, _)| one.id() == *id));
            shares.push((*person, own));
            left = rest;
        }
        ensure!(left.is_empty(), "{}: nobody comes past {left:?}", tool.key());
    }
    Ok(shares)
}
