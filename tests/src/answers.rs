//! Answers to every question of a tool. A test names the answers that matter to it; [`BASE`] or [`PLAIN`] gives the
//! rest.

use crate::journey::{Act, Answer};
use Act::{Date, Pick, Take, Type};

/// For the estimator: a single person of working age without costs, who does not know the council's own rules.
pub const BASE: &[Answer] = &[
    ("who", &[Take("me")]),
    ("council", &[Pick("choice", "other")]),
    ("free-care", &[Take("none")]),
    ("all-free", &[Take("no")]),
    ("age", &[Take("date"), Date("born", "1980-03-27")]),
    ("partner", &[Take("no")]),
    ("partner-age", &[Take("no")]),
    ("income", &[Take("private-pension")]),
    ("income-private-pension", &[Type("amount", "200"), Pick("every", "week")]),
    ("income-pip", &[Take("enhanced")]),
    ("income-dla", &[Take("middle")]),
    ("income-attendance-allowance", &[Take("higher")]),
    ("income-carers-allowance", &[Take("full")]),
    ("savings", &[Take("exact"), Type("own", "0"), Type("joint", "0")]),
    ("joint-share", &[Take("equal")]),
    ("care-cost", &[Type("amount", "300"), Pick("every", "week")]),
    ("night-care", &[Take("no")]),
    ("housing", &[Take("none")]),
    ("extra-costs", &[Take("none")]),
    ("children", &[Type("children", "0")]),
    ("carer", &[Take("no")]),
    ("partner-benefits", &[Take("none")]),
    ("other-disability", &[Take("none")]),
    ("couple-income", &[Take("below")]),
    ("given-away", &[Take("no")]),
];

/// "I'm not sure" for every question that has this option.
pub const NOT_SURE: &[Answer] = &[
    ("free-care", &[Take("not-sure")]),
    ("age", &[Take("not-sure")]),
    ("partner", &[Take("not-sure")]),
    ("partner-age", &[Take("not-sure")]),
    ("income", &[Take("private-pension"), Take("pip")]),
    ("income-private-pension", &[Take("not-sure")]),
    ("income-pip", &[Take("not-sure")]),
    ("savings", &[Take("not-sure")]),
    ("joint-share", &[Take("not-sure")]),
    ("care-cost", &[Take("not-sure")]),
    ("night-care", &[Take("not-sure")]),
    ("housing", &[Take("not-sure")]),
    ("extra-costs", &[Take("not-sure")]),
    ("children", &[Take("not-sure")]),
    ("carer", &[Take("not-sure")]),
    ("partner-benefits", &[Take("not-sure")]),
    ("other-disability", &[Take("not-sure")]),
    ("couple-income", &[Take("not-sure")]),
    ("given-away", &[Take("not-sure")]),
];

/// These answers first, [`BASE`] for all other questions.
pub fn with_base(own: &[Answer]) -> Vec<Answer> {
    own.iter().chain(BASE).copied().collect()
}

/// For the check whether a direct payment could work: a person with nothing out of the ordinary. Questions that only
/// some people are asked have the answer that most of them would give.
pub const PLAIN: &[Answer] = &[
    ("support-for", &[Take("me")]),
    ("council", &[Pick("choice", "other")]),
    ("home", &[Take("own-home")]),
    ("assessment", &[Take("eligible")]),
    ("paid-by", &[Take("council")]),
    ("capacity", &[Take("has")]),
    ("manage", &[Take("alone")]),
    ("court-order", &[Take("none")]),
    ("what-for", &[Take("personal-assistant")]),
    ("circumstances", &[Take("none")]),
];

/// These answers first, [`PLAIN`] for all other questions.
pub fn with_plain(own: &[Answer]) -> Vec<Answer> {
    own.iter().chain(PLAIN).copied().collect()
}

/// For the comparison of costs: fourteen hours at today's prices, with an assistant who is employed for a wage.
pub const WAGE: &[Answer] = &[
    ("council", &[Pick("choice", "other")]),
    ("care-hours", &[Take("hours"), Type("hours", "14")]),
    ("agency-rate", &[Take("known"), Type("rate", "26")]),
    ("pa-pay", &[Take("wage"), Type("wage", "14")]),
    ("leave-cover", &[Take("on-top")]),
    ("running-costs", &[Take("own"), Type("insurance", "80"), Type("payroll", "260")]),
];

/// These answers first, [`WAGE`] for all other questions.
pub fn with_wage(own: &[Answer]) -> Vec<Answer> {
    own.iter().chain(WAGE).copied().collect()
}
