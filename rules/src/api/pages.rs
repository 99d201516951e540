//! Every answer of a request goes through the page that would have asked for it.

use chrono::NaiveDate;

use super::{Refused, refuse};
use crate::base::given::given;
use crate::base::known::Known;
use crate::data::councils;
use crate::form::reading;
use crate::form::{Code, Problem, Texts};
use crate::journey::Asked;
use crate::journey::Tool;
use crate::journey::parts::CHOICE;
use crate::record::{Age, Answers};
use crate::shared::OTHER_COUNCIL;

/// Puts every answer through the page that would have asked for it.
pub(super) fn check(tool: Tool, answers: &Answers, day: NaiveDate) -> Result<(), Refused> {
    if let Some(Known::Known(Age::Born(born))) = answers.age {
        match reading::born_problem(born, day) {
            Some(Code::InTheFuture) => {
                return refuse("age.born", format!("{born} is after the day of the estimate"));
            }
            Some(_) => return refuse("age.born", format!("{born} is longer ago than anyone has lived")),
            None => {}
        }
    }
    if let Some(council) = &answers.council
        && council != OTHER_COUNCIL
        && councils::find(council).is_none()
    {
        let known: Vec<_> = councils::all().iter().map(|council| council.id).collect();
        return refuse(
            "council",
            format!("`{}` is not known; write \"other\" or one of: {}", given(council), known.join(", ")),
        );
    }
    let (asked, _) = tool.journey().walk(answers, day);
    let local = tool.journey().aside.iter().copied().filter(|question| question.id() != "when");
    asked.into_iter().chain(local).filter(|question| question.answered(answers)).try_for_each(|question| {
        let mut copy = answers.clone();
        let field = field_of(question.id());
        let texts = question.texts(answers);
        if let Err(problems) = question.read(&texts, &mut copy, day) {
            if offers_nothing_of(&texts, &problems) {
                return Ok(());
            }
            let problem = problems.into_iter().next();
            let (part, typed, code) = problem.map_or_else(Default::default, |bad| (bad.field, bad.typed, bad.code.key()));
            return refuse(field, format!("`{}` in its part `{part}` is not accepted: {code}", given(&typed)));
        }
        if copy != *answers {
            return refuse(field, "it holds more than its page asks for: an amount beside a rate, or a share that no partner has");
        }
        Ok(())
    })
}

/// Whether the page, after the other answers, offers none of the options that were ticked. Then the answer is not used,
/// and the response says so.
fn offers_nothing_of(texts: &Texts, problems: &[Problem]) -> bool {
    let unasked = |problem: &Problem| problem.field == CHOICE && problem.code == Code::Missing;
    !texts.all(CHOICE).is_empty() && problems.iter().all(unasked)
}

/// The field of the record that a page fills: `income-pip` is `income.pip`.
fn field_of(page: &str) -> String {
    let parts = [
        ("income-", "income"),
        ("housing-", "housing"),
        ("extra-costs-", "extra_costs"),
        ("daily-life-", "outcomes"),
        ("carer-life-", "carer_outcomes"),
    ];
    let inner =
        parts.iter().find_map(|(prefix, field)| Some(format!("{field}.{}", page.strip_prefix(prefix)?)));
    inner.unwrap_or_else(|| match page {
        "daily-life" => "outcomes".to_owned(),
        "carer-life" => "carer_outcomes".to_owned(),
        page => page.replace('-', "_"),
    })
}

/// Pages whose answers were given and not used.
pub(super) fn not_used(tool: Tool, answers: &Answers, day: NaiveDate) -> Vec<&'static str> {
    let (_, kept) = tool.journey().walk(answers, day);
    let lost = |question: &Asked| question.answered(answers) && !question.answered(&kept);
    tool.journey().questions().filter(lost).map(|question| question.id()).collect()
}
