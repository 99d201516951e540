//! "Not sure" as an answer to any question, and every answer that could have been meant by it.

use chrono::NaiveDate;
use rules::base::known::NOT_SURE;
use rules::data::rates::RateYear;
use rules::form::{Control, Field, Texts};
use rules::journey::Asked;
use rules::record::{Answers, IncomeChoice, IncomeKind, Known};
use rules::tools::contribution::questions::JOURNEY;
use rust_decimal::Decimal;
use serde_json::{Value, json};

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
    let asked = JOURNEY.walk(answers, on).0;
    asked.iter().find_map(|question| meanings(question.id(), answers, on))
}

/// The same for one page; none where its answer is not open.
pub fn meanings(page: &str, answers: &Answers, on: NaiveDate) -> Option<Vec<Answers>> {
    let record = serde_json::to_value(answers).unwrap();
    let pointer = pointer_of(page);
    let given = record.pointer(&pointer)?;
    let savings =
        |amounts: &[&str]| amounts.iter().map(|amount| json!({ "own": amount })).collect::<Vec<_>>();
    let could_be = match page {
        "savings" if *given == json!({ "band": "between" }) => {
            [savings(&["14250.01", "18000", "23250"]), savings_at_the_turns(14_250)].concat()
        }
        _ if given != NOT_SURE => return None,
        "savings" => {
            let edges = ["0", "14250", "14250.01", "20000", "23250", "23250.01", "9000000"];
            [savings(&edges), savings_at_the_turns(0)].concat()
        }
        "joint-share" => shares(&record),
        "given-away" => gifts(&record),
        "free-care" => vec![json!([]), json!(["reablement"]), json!(["cjd"])],
        "age" => ["under-25", "25-to-pension-age", "pension-age"].map(|band| json!({ "band": band })).into(),
        "income" => [json!({})]
            .into_iter()
            .chain(amounts().map(|amount| json!({ "private-pension": amount })))
            .collect(),
        "children" => (0..=15).map(Value::from).collect(),
        "partner-benefits" => vec![json!("none"), json!("lower"), json!("higher")],
        "other-disability" => vec![json!([]), json!(["sight"]), json!(["armed-forces"])],
        "couple-income" => vec![json!("above"), json!("above-partner"), json!("below")],
        "housing" => amounts().map(|amount| json!({ "rent": amount })).collect(),
        "extra-costs" => amounts().map(|amount| json!({ "diet": amount })).collect(),
        "all-free" | "partner" | "partner-age" | "carer" | "night-care" => vec![json!(false), json!(true)],
        page => match page.strip_prefix("income-").and_then(IncomeKind::from_key) {
            Some(kind) => incomes(kind, answers, on),
            None => amounts().collect(),
        },
    };
    Some(could_be.into_iter().map(|value| meant(&record, page, &pointer, value)).collect())
}

/// Savings at each pound of income that Pension Credit takes them to bring, and just above it, up to the upper limit: where
/// a person comes to have the sum of Schedule 1 paragraph 40.
fn savings_at_the_turns(above: u32) -> Vec<Value> {
    let turns = (10_000..23_250).step_by(500).filter(|turn| *turn > above);
    turns
        .flat_map(|turn| [json!({ "own": format!("{turn}") }), json!({ "own": format!("{turn}.01") })])
        .collect()
}

/// Every share of what is held jointly at which something changes: none, half and all of it, and where the savings that
/// count come to an edge.
fn shares(record: &Value) -> Vec<Value> {
    let pounds = |name: &str| -> Decimal {
        record["savings"].get(name).map_or(Decimal::ZERO, |amount| amount.as_str().unwrap().parse().unwrap())
    };
    let (own, joint) = (pounds("own"), pounds("joint"));
    let edges = (10_000..=23_250).step_by(250).map(Decimal::from);
    let around = edges.flat_map(|edge| [edge - own, edge - own + Decimal::new(1, 2)]);
    let within = around.filter(|share| *share > Decimal::ZERO && *share < joint);
    let each = [Decimal::ZERO, joint].into_iter().chain(within);
    each.map(|share| json!({ "own": share.to_string() })).collect()
}

/// Nothing, every gift with which the savings come to an edge, and more than anything.
fn gifts(record: &Value) -> Vec<Value> {
    let pounds = |name: &str| -> Decimal {
        record["savings"].get(name).map_or(Decimal::ZERO, |amount| amount.as_str().unwrap().parse().unwrap())
    };
    let held = [pounds("own"), pounds("own") + pounds("joint") / Decimal::TWO];
    let edges = (10_000..=23_250).step_by(250).map(Decimal::from);
    let around = edges.flat_map(|edge| held.map(|held| [edge - held, edge - held + Decimal::new(1, 2)]));
    let within = around.flatten().map(|gift| gift.round_dp(2)).filter(|gift| *gift > Decimal::ZERO);
    let worth = within.chain([Decimal::from(9_000_000)]).map(|gift| json!({ "worth": gift.to_string() }));
    [json!("no"), json!("not-foreseen")].into_iter().chain(worth).collect()
}

fn pointer_of(page: &str) -> String {
    for list in ["income", "housing", "extra-costs"] {
        if let Some(kind) = page.strip_prefix(list).and_then(|rest| rest.strip_prefix('-')) {
            return format!("/{}/{kind}", list.replace('-', "_"));
        }
    }
    format!("/{}", page.replace('-', "_"))
}

/// The record with one answer; who lives alone is not asked whom money is paid for, and who has free care is asked
/// whether it is all of it.
fn meant(record: &Value, page: &str, pointer: &str, value: Value) -> Answers {
    let mut record = record.clone();
    let alone = page == "partner" && value == json!(false);
    let some_free = page == "free-care" && value == json!(["reablement"]);
    *record.pointer_mut(pointer).unwrap() = value;
    if some_free {
        record.as_object_mut().unwrap().insert("all_free".to_owned(), json!(true));
    }
    if let Some(list) = record.get_mut("income").and_then(Value::as_object_mut).filter(|_| alone) {
        for income in list.values_mut().filter_map(Value::as_object_mut) {
            income.remove("paid_for");
        }
    }
    serde_json::from_value(record).unwrap()
}

fn amounts() -> impl Iterator<Item = Value> {
    ["0", "7.77", HUGE].into_iter().map(|amount| json!({ "amount": amount, "every": "week" }))
}

/// Each choice of the page at the year's rate; with a box, at nothing, at something and at more than anything.
/// Carer's Allowance is never more than its rate, where that is known.
fn incomes(kind: IncomeKind, answers: &Answers, on: NaiveDate) -> Vec<Value> {
    let year = RateYear::on(on).ok();
    let couple = answers.partner != Some(Known::Known(false));
    let has_rate = |choice: &IncomeChoice| !kind.needs_amount(*choice, year);
    let choices = kind.choices_in(year, couple);
    let bounded = kind == IncomeKind::CarersAllowance && choices.iter().any(has_rate);
    let typed: &[&str] = if bounded { &["0", "20"] } else { &["0", "55.55", HUGE] };
    let mut each = Vec::new();
    let mut add = |mut income: Value| {
        if kind.may_be_for_both() && couple {
            income.as_object_mut().unwrap().insert("paid_for".to_owned(), "me".into());
        }
        each.push(income);
    };
    for choice in &choices {
        if has_rate(choice) {
            add(json!({ "choice": choice.key() }));
            continue;
        }
        typed
            .iter()
            .for_each(|amount| add(json!({ "choice": choice.key(), "amount": amount, "every": "week" })));
    }
    if choices.is_empty() {
        typed.iter().for_each(|amount| add(json!({ "amount": amount, "every": "week" })));
    }
    each
}
