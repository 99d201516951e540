//! "Not sure" as an answer to any question, and every answer that could have been meant by it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    dead_code,
    reason = "each test uses what it needs"
)]

use chrono::NaiveDate;
use rules::answers::{Age, AgeBand, Answers, IncomeAnswer, IncomeChoice, IncomeKind, Known, PaidFor};
use rules::answers::{PartnerBenefits, Savings, SavingsBand};
use rules::contribution::council_rules;
use rules::contribution::questions::JOURNEY;
use rules::form::{Control, Field, Texts};
use rules::journey::Asked;
use rules::known::NOT_SURE;
use rules::local::{CouncilRules, SavingsCreditRule};
use rules::money::{Amount, Money};
use rules::rates::RateYear;

use super::{pounds, with};

/// As much as a box takes: nothing a household has is larger.
const HUGE: &str = "99999.99";

/// The page filled in with "not sure", where it may be said.
pub fn unsure(question: Asked, answers: &Answers, on: NaiveDate) -> Option<Texts> {
    let has = |field: &&Field| match &field.control {
        Control::One(choices) | Control::Any(choices) => {
            choices.iter().any(|choice| choice.value == NOT_SURE)
        }
        _ => false,
    };
    let form = question.form(answers, on);
    let field = form.fields.iter().find(has)?;
    let mut texts = Texts::default();
    texts.set(field.name, NOT_SURE);
    Some(texts)
}

/// The record with one question answered "not sure".
pub fn blurred(question: Asked, answers: &Answers, on: NaiveDate) -> Option<Answers> {
    let texts = unsure(question, answers, on)?;
    let mut blurred = answers.clone();
    question.read(&texts, &mut blurred, on).unwrap();
    Some(blurred)
}

/// The first question that is open, with the record once for each answer it could have. Amounts without an end are
/// tried at nothing, at something and at more than anything.
pub fn opened(answers: &Answers, on: NaiveDate) -> Option<Vec<Answers>> {
    JOURNEY.walk(answers, on).0.iter().find_map(|question| meanings(question.id(), answers, on))
}

fn meanings(page: &str, answers: &Answers, on: NaiveDate) -> Option<Vec<Answers>> {
    let each = |change: &dyn Fn(&mut Answers, usize), count: usize| {
        let all = (0..count).map(|place| {
            let mut meant = answers.clone();
            change(&mut meant, place);
            meant
        });
        Some(all.collect())
    };
    let not_sure = |answer: Option<Known<bool>>| answer == Some(Known::NotSure);
    let yes = |place: usize| Some(Known::Known(place == 1));
    match page {
        "free-care" if matches!(answers.free_care, Some(Known::NotSure)) => Some(vec![
            with(json(answers), &serde_json::json!({ "free_care": [] })),
            with(json(answers), &serde_json::json!({ "free_care": ["reablement"], "all_free": true })),
            with(json(answers), &serde_json::json!({ "free_care": ["cjd"] })),
        ]),
        "all-free" if not_sure(answers.all_free) => each(&|meant, place| meant.all_free = yes(place), 2),
        "age" if matches!(answers.age, Some(Known::NotSure)) => {
            each(&|meant, place| meant.age = Some(Known::Known(Age::Band(AgeBand::ALL[place]))), 3)
        }
        "partner" if not_sure(answers.partner) => each(&with_partner, 2),
        "partner-age" if not_sure(answers.partner_age) => {
            each(&|meant, place| meant.partner_age = yes(place), 2)
        }
        "income" if matches!(answers.income, Some(Known::NotSure)) => Some(vec![
            with(json(answers), &serde_json::json!({ "income": {} })),
            with(
                json(answers),
                &serde_json::json!({ "income": { "private-pension": { "amount": "120", "every": "week" } } }),
            ),
            with(
                json(answers),
                &serde_json::json!({ "income": { "private-pension": { "amount": HUGE, "every": "week" } } }),
            ),
        ]),
        "savings" if matches!(answers.savings, Some(Known::NotSure)) => {
            let amounts = ["0", "14250", "14250.01", "20000", "23250", "23250.01", "9000000"];
            each(&|meant, place| own(meant, amounts[place]), amounts.len())
        }
        "savings" if between(answers) => {
            let amounts = ["14250.01", "18000", "23250"];
            each(&|meant, place| own(meant, amounts[place]), amounts.len())
        }
        "care-cost" if matches!(answers.care_cost, Some(Known::NotSure)) => {
            let amounts = ["0", "35.50", HUGE];
            each(&|meant, place| meant.care_cost = Some(a_week(amounts[place])), amounts.len())
        }
        "children" if matches!(answers.children, Some(Known::NotSure)) => {
            each(&|meant, place| meant.children = Some(Known::Known(place as u8)), 16)
        }
        "carer" if not_sure(answers.carer) => each(&|meant, place| meant.carer = yes(place), 2),
        "night-care" if not_sure(answers.night_care) => {
            each(&|meant, place| meant.night_care = yes(place), 2)
        }
        "partner-benefits" if matches!(answers.partner_benefits, Some(Known::NotSure)) => {
            let benefits = |place: usize| PartnerBenefits::ALL[place];
            each(&|meant, place| meant.partner_benefits = Some(Known::Known(benefits(place))), 3)
        }
        "income-savings-credit" if cap_is_missing(answers, on) => Some(
            [SavingsCreditRule::IgnoreAll, SavingsCreditRule::CountAll]
                .map(|rule| ruled(answers, rule))
                .into(),
        ),
        page => amounts(page, answers, on),
    }
}

fn json(answers: &Answers) -> serde_json::Value {
    serde_json::to_value(answers).unwrap()
}

fn own(meant: &mut Answers, amount: &str) {
    meant.savings = Some(Known::Known(Savings::Exact { own: pounds(amount), joint: Money::ZERO }));
}

fn between(answers: &Answers) -> bool {
    answers.savings == Some(Known::Known(Savings::Band(SavingsBand::Between)))
}

fn a_week(amount: &str) -> Known<Amount> {
    Known::Known(Amount::weekly(pounds(amount)))
}

/// Who lives alone is not asked whom money is paid for.
fn with_partner(meant: &mut Answers, place: usize) {
    meant.partner = Some(Known::Known(place == 1));
    for income in meant.income.iter_mut().filter_map(Known::value_mut).flat_map(|list| list.values_mut()) {
        if let (0, Some(Known::Known(income))) = (place, income) {
            income.paid_for = None;
        }
    }
}

fn ruled(answers: &Answers, rule: SavingsCreditRule) -> Answers {
    let rules = answers.council_rules.clone().unwrap_or_default();
    let rules = CouncilRules { savings_credit: Some(rule), ..rules };
    Answers { council_rules: Some(rules), ..answers.clone() }
}

fn cap_is_missing(answers: &Answers, on: NaiveDate) -> bool {
    let caps = &RateYear::on(on).unwrap().savings_credit;
    let cap = if answers.partner == Some(Known::Known(true)) { &caps.couple } else { &caps.single };
    let sure = matches!(income(answers, IncomeKind::SavingsCredit), Some(Some(Known::Known(_))));
    sure && cap.is_none() && council_rules(answers, on).savings_credit == SavingsCreditRule::Cap
}

fn income(answers: &Answers, kind: IncomeKind) -> Option<&Option<Known<IncomeAnswer>>> {
    answers.income.as_ref()?.value()?.get(&kind)
}

/// Amounts of one income or one cost.
fn amounts(page: &str, answers: &Answers, on: NaiveDate) -> Option<Vec<Answers>> {
    if let Some(kind) = page.strip_prefix("income-").and_then(IncomeKind::from_key) {
        return (income(answers, kind)? == &Some(Known::NotSure)).then(|| incomes(kind, answers, on));
    }
    let mut meant = Vec::new();
    for amount in ["0", "7.77", HUGE] {
        let mut answers = answers.clone();
        match page {
            "housing" if matches!(answers.housing, Some(Known::NotSure)) => {
                let rent = [(rules::answers::HousingCost::Rent, Some(a_week(amount)))];
                answers.housing = Some(Known::Known(rent.into()));
            }
            "extra-costs" if matches!(answers.extra_costs, Some(Known::NotSure)) => {
                let diet = [(rules::answers::ExtraCost::Diet, Some(a_week(amount)))];
                answers.extra_costs = Some(Known::Known(diet.into()));
            }
            page => {
                let kind = page.strip_prefix("housing-").and_then(rules::answers::HousingCost::from_key);
                let cost = page.strip_prefix("extra-costs-").and_then(rules::answers::ExtraCost::from_key);
                let housing = answers.housing.as_mut().and_then(Known::value_mut);
                let costs = answers.extra_costs.as_mut().and_then(Known::value_mut);
                let held = match (kind, cost) {
                    (Some(kind), _) => housing?.get_mut(&kind)?,
                    (_, Some(kind)) => costs?.get_mut(&kind)?,
                    _ => return None,
                };
                if *held != Some(Known::NotSure) {
                    return None;
                }
                *held = Some(a_week(amount));
            }
        }
        meant.push(answers);
    }
    Some(meant)
}

/// Each choice of the page at the year's rate; with a box, at nothing, at something and at more than anything.
/// Carer's Allowance is never more than its rate, where that is known.
fn incomes(kind: IncomeKind, answers: &Answers, on: NaiveDate) -> Vec<Answers> {
    let year = RateYear::on(on).ok();
    let couple = answers.partner != Some(Known::Known(false));
    let choices = kind.choices_in(year, couple);
    let mut each = Vec::new();
    let has_rate = |choice: IncomeChoice| !kind.needs_amount(choice, year);
    let bounded = kind == IncomeKind::CarersAllowance && choices.iter().copied().any(has_rate);
    let typed: &[&str] = if bounded { &["0", "20"] } else { &["0", "55.55", HUGE] };
    let picks = if choices.is_empty() { vec![None] } else { choices.into_iter().map(Some).collect() };
    for choice in picks {
        let boxed: Vec<Option<&str>> = match choice {
            Some(choice) if has_rate(choice) => vec![None],
            _ => typed.iter().copied().map(Some).collect(),
        };
        for amount in boxed {
            let amount = amount.map(pounds);
            let every = amount.map(|_| rules::money::Every::Week);
            let paid_for = (kind.may_be_for_both() && couple).then_some(PaidFor::Me);
            let answer = IncomeAnswer { choice, amount, every, paid_for };
            let mut meant = answers.clone();
            let list = meant.income.as_mut().and_then(Known::value_mut).unwrap();
            list.insert(kind, Some(Known::Known(answer)));
            each.push(meant);
        }
    }
    each
}
