//! Tests which headline a result has, and which reasons it gives for a range.

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::record::Answers;

use super::{figures_of, headline, of};
use crate::state::record::Record;

/// The headline's id, and the reasons for a range.
fn said(answers: &str) -> Result<(&'static str, String), String> {
    let answers: Answers = serde_json::from_str(answers).map_err(|error| error.to_string())?;
    Owner::new().with(|| {
        let record = Record::provide(NaiveDate::from_ymd_opt(2026, 11, 22).ok_or("no day")?);
        record.answers.set(answers);
        let outcome = of(record);
        let id = headline(&outcome).ok_or("no headline")?.id;
        Ok((id, figures_of(&outcome, record).fill("[why]")))
    })
}

/// Somebody of working age who has answered everything. `changes` adds or replaces answers.
fn person(changes: &str) -> Result<(&'static str, String), String> {
    let mut all: serde_json::Value = serde_json::from_str(
        r#"{"date":"2026-11-22","who":"me","council":"other","free_care":[],"age":{"born":"1980-03-27"},"partner":false,
        "income":{"private-pension":{"amount":"300.00","every":"week"}},"savings":{"own":"0.00"},
        "care_cost":{"amount":"400.00","every":"week"},"children":0,"carer":false,"housing":{},"extra_costs":{}}"#,
    )
    .map_err(|error| error.to_string())?;
    let changes: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(changes).map_err(|error| error.to_string())?;
    if let Some(all) = all.as_object_mut() {
        all.extend(changes);
        all.retain(|_, value| !value.is_null());
    }
    said(&all.to_string())
}

const NOT_SURE: &str = "Some answers were “I’m not sure”.";
const NO_FIGURE: &str = "We don’t have one of the figures that the sum needs. Further down we say which one.";
const MAY_COUNT: &str =
    "Some of the money may count for one of the rules, or may not. Further down we say which.";
const UNANSWERED: &str = "Some questions have no answer yet.";

fn is(found: Result<(&'static str, String), String>, id: &'static str, why: &str) {
    assert_eq!(found, Ok((id, why.to_owned())));
}

#[test]
fn one_figure_has_no_reasons() {
    is(person("{}"), "exact", "");
    is(person(r#"{"savings":{"own":"30000.00"}}"#), "full-cost", "");
}

#[test]
fn above_the_limit_with_the_cost_open() {
    for cost in [r#""not-sure""#, "null"] {
        for savings in [r#"{"own":"30000.00"}"#, r#"{"band":"above-upper"}"#] {
            let found = person(&format!(r#"{{"savings":{savings},"care_cost":{cost}}}"#));
            assert_eq!(found.map(|found| found.0), Ok("full-cost-unknown"));
        }
    }
}

#[test]
fn savings_that_are_not_sure_are_not_above_the_limit() {
    let found = person(r#"{"savings":"not-sure","care_cost":"not-sure"}"#);
    assert!(found.is_ok_and(|found| found.0 != "full-cost-unknown"));
}

#[test]
fn a_figure_that_we_lack() {
    is(person(r#"{"age":{"band":"pension-age"}}"#), "range", NO_FIGURE);
    let credit = r#"{"age":{"band":"pension-age"},"income":{"private-pension":{"amount":"300.00","every":"week"},
        "savings-credit":{"amount":"10.00","every":"week"}}}"#;
    is(person(credit), "range", NO_FIGURE);
}

#[test]
fn money_that_may_count_for_the_sum_for_savings() {
    let changes = r#"{"date":"2024-06-03","age":{"band":"pension-age"},
        "income":{"other":{"amount":"300.00","every":"week"}}}"#;
    is(person(changes), "range", MAY_COUNT);
}

#[test]
fn a_band_of_ages_may_be_65() {
    let why = "We only know roughly how old the person is.";
    is(person(r#"{"date":"2024-06-03","age":{"band":"25-to-pension-age"}}"#), "range", why);
}

#[test]
fn a_band_of_savings() {
    is(
        person(r#"{"savings":{"band":"between"}}"#),
        "range",
        "We only know roughly how much the savings are.",
    );
}

#[test]
fn a_question_without_an_answer() {
    is(person(r#"{"partner":null}"#), "range", UNANSWERED);
}

#[test]
fn an_answer_that_is_not_sure() {
    is(person(r#"{"partner":"not-sure","partner_age":"not-sure"}"#), "range", NOT_SURE);
    is(person(r#"{"housing":{"rent":"not-sure"}}"#), "at-most", NOT_SURE);
    is(person(r#"{"free_care":"not-sure"}"#), "range-from-nothing", NOT_SURE);
}

#[test]
fn several_reasons() {
    let found =
        person(r#"{"date":"2024-06-03","savings":{"band":"between"},"partner":"not-sure","age":null}"#);
    let why = format!("{NOT_SURE} We only know roughly how much the savings are. {UNANSWERED}");
    is(found, "range", &why);
}

#[test]
fn support_for_a_carer_is_usually_free() {
    let found = person(r#"{"free_care":["carer-support"],"all_free":true}"#);
    is(found, "free-carer", "");
    is(person(r#"{"free_care":["reablement"],"all_free":true}"#), "free-care", "");
}
