//! "Not sure" as an answer to any question, and every answer that could have been meant by it.

use chrono::NaiveDate;
use rules::base::known::NOT_SURE;
use rules::data::local::{NightPart, SavingsCreditRule};
use rules::data::rates::RateYear;
use rules::form::{Control, Field, Texts};
use rules::journey::Asked;
use rules::record::{Answers, IncomeChoice, IncomeKind, Known};
use rules::tools::contribution::council_rules;
use rules::tools::contribution::questions::JOURNEY;
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
    let answered = asked.iter().find_map(|question| meanings(question.id(), answers, on));
    answered.or_else(|| night_parts(answers, on))
}

/// In a year without rates, all or nothing of a benefit for day and night may be its night part.
fn night_parts(answers: &Answers, on: NaiveDate) -> Option<Vec<Answers>> {
    let local = council_rules(answers, on);
    let has_rates = RateYear::on(on).unwrap().benefit("aa_higher").is_some();
    let without_night = answers.night_care != Some(Known::Known(true));
    let mut all_counts = serde_json::to_value(answers).unwrap();
    let mut none_counts = all_counts.clone();
    for (kind, higher, rule) in [
        ("pip", "enhanced", local.night_pip),
        ("dla", "highest", local.night_aa_dla),
        ("attendance-allowance", "higher", local.night_aa_dla),
    ] {
        let ignored =
            rule == NightPart::Ignore || (rule == NightPart::IgnoreWithoutNightCare && without_night);
        let paid = all_counts.pointer(&format!("/income/{kind}/choice")) == Some(&json!(higher));
        if ignored && paid && !has_rates {
            none_counts["income"][kind]["amount"] = json!("0");
        }
    }
    if all_counts == none_counts {
        return None;
    }
    for record in [&mut all_counts, &mut none_counts] {
        record["council_rules"]["night_pip"] = json!("count");
        record["council_rules"]["night_aa_dla"] = json!("count");
    }
    Some([none_counts, all_counts].map(|record| serde_json::from_value(record).unwrap()).into())
}

fn meanings(page: &str, answers: &Answers, on: NaiveDate) -> Option<Vec<Answers>> {
    let record = serde_json::to_value(answers).unwrap();
    let pointer = pointer_of(page);
    let given = record.pointer(&pointer)?;
    if page == "income-savings-credit" && given != NOT_SURE && cap_is_missing(answers, on) {
        let ruled = |rule: &str| {
            let mut record = record.clone();
            let rules = record.as_object_mut().unwrap().entry("council_rules").or_insert(json!({}));
            rules.as_object_mut().unwrap().insert("savings_credit".to_owned(), rule.into());
            serde_json::from_value(record).unwrap()
        };
        return Some(["ignore-all", "count-all"].map(ruled).into());
    }
    let savings =
        |amounts: &[&str]| amounts.iter().map(|amount| json!({ "own": amount })).collect::<Vec<_>>();
    let could_be = match page {
        "savings" if *given == json!({ "band": "between" }) => savings(&["14250.01", "18000", "23250"]),
        _ if given != NOT_SURE => return None,
        "savings" => savings(&["0", "14250", "14250.01", "20000", "23250", "23250.01", "9000000"]),
        "free-care" => vec![json!([]), json!(["reablement"]), json!(["cjd"])],
        "age" => ["under-25", "25-to-pension-age", "pension-age"].map(|band| json!({ "band": band })).into(),
        "income" => [json!({})]
            .into_iter()
            .chain(amounts().map(|amount| json!({ "private-pension": amount })))
            .collect(),
        "children" => (0..=15).map(Value::from).collect(),
        "partner-benefits" => vec![json!("none"), json!("lower"), json!("higher")],
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

fn cap_is_missing(answers: &Answers, on: NaiveDate) -> bool {
    let caps = &RateYear::on(on).unwrap().savings_credit;
    let cap = if answers.partner == Some(Known::Known(true)) { &caps.couple } else { &caps.single };
    cap.is_none() && council_rules(answers, on).savings_credit == SavingsCreditRule::Cap
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
