//! Whatever is typed into the pages of the cost comparison: it is taken for what it is, or what is wrong is said at its
//! box, and the record stays as it was.

use chrono::NaiveDate;
use rules::form::{Control, Field, Texts};
use rules::record::Answers;
use rules::tools::budget::buys;
use rules::tools::care_costs::estimate;
use rules::tools::care_costs::questions::JOURNEY;
use serde_json::json;

use crate::common::random::Random;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// Boxes with their texts, or texts with the codes of what is wrong with them.
type Pairs = &'static [(&'static str, &'static str)];

/// Somebody who is asked every page.
fn everyone() -> Answers {
    let days = ["monday", "sunday"];
    let visit = |start: &str, kind: &str| json!({ "start": start, "minutes": 90, "kind": kind, "helpers": 1, "days": days });
    let kinds = [("08:00", "care"), ("22:00", "sleep-in"), ("23:00", "waking-night")];
    let more = [("09:00", "day-service"), ("18:00", "respite")];
    let week: Vec<_> = kinds.into_iter().chain(more).map(|(start, kind)| visit(start, kind)).collect();
    serde_json::from_value(json!({
        "council": "medway", "care_hours": "visits", "care_week": week, "agency_rate": "24.50",
        "pa_pay": { "wage": "13.50" },
    }))
    .unwrap()
}

fn sent(id: &str, texts: &[(&str, &str)]) -> Result<(), Vec<(String, &'static str)>> {
    let (before, mut typed) = (everyone(), Texts::default());
    texts.iter().for_each(|(name, value)| typed.toggle(name, value, true));
    let mut after = before.clone();
    let read = JOURNEY.find(id).unwrap().read(&typed, &mut after, today());
    if read.is_err() {
        assert_eq!(after, before, "{id} {texts:?}");
    }
    read.map_err(|problems| problems.into_iter().map(|one| (one.field, one.code.key())).collect())
}

/// The limits of `facts/pa-and-agency-costs.md` section 9, at each page and box that has one.
#[test]
fn hard_limits_are_errors_that_name_the_box() {
    let table: &[(&str, Pairs, &str, Pairs)] = &[
        (
            "care-hours",
            &[("choice", "hours")],
            "hours",
            &[
                ("", "missing"),
                ("0", "too-small"),
                ("168", ""),
                ("168.25", "too-large"),
                ("169", "too-large"),
                ("14.1", "not-quarters"),
                ("14,5", "unclear"),
                ("-1", "negative"),
                ("lots", "not-a-number"),
                ("0.25", ""),
            ],
        ),
        (
            "agency-rate",
            &[("choice", "known")],
            "rate",
            &[
                ("", "missing"),
                ("4.99", "too-small"),
                ("5", ""),
                ("100", ""),
                ("100.01", "too-large"),
                ("20.321", "too-many-pence"),
                ("1e9", "not-a-number"),
            ],
        ),
        (
            "pa-pay",
            &[("choice", "all-in")],
            "all-in",
            &[("4.99", "too-small"), ("5", ""), ("60", ""), ("60.01", "too-large"), ("", "missing")],
        ),
        (
            "pa-pay",
            &[("choice", "wage")],
            "wage",
            &[
                ("0", "too-small"),
                ("0.01", ""),
                ("100", ""),
                ("100.01", "too-large"),
                ("-5", "negative"),
                ("", "missing"),
            ],
        ),
        (
            "helpers",
            &[("choice", "one")],
            "age",
            &[
                ("12", "too-small"),
                ("15", "too-small"),
                ("16", ""),
                ("99", ""),
                ("100", "too-large"),
                ("40.5", "not-whole"),
            ],
        ),
        (
            "helpers",
            &[("choice", "alike"), ("age", "30")],
            "count",
            &[("0", "too-small"), ("1", ""), ("20", ""), ("21", "too-large"), ("70000", "too-large")],
        ),
        (
            "helpers",
            &[("choice", "different"), ("helper-2-age", "30")],
            "helper-2-hours",
            &[("0", "too-small"), ("168", ""), ("168.25", "too-large"), ("", "missing")],
        ),
        (
            "weeks",
            &[],
            "weeks",
            &[("0", "too-small"), ("1", ""), ("53", ""), ("54", "too-large"), ("", "missing")],
        ),
        ("sickness", &[], "sick-weeks", &[("0", ""), ("28", ""), ("29", "too-large")]),
        (
            "mileage",
            &[],
            "miles",
            &[("0", ""), ("20000", ""), ("20,000", ""), ("20001", "too-large"), ("2,5", "unclear")],
        ),
        (
            "running-costs",
            &[("choice", "own")],
            "insurance",
            &[("0", ""), ("2000", ""), ("2000.01", "too-large"), ("", "missing")],
        ),
        ("running-costs", &[("choice", "own")], "payroll", &[("20000", ""), ("20000.01", "too-large")]),
        ("agency-more", &[], "bank-holiday-extra", &[("100", ""), ("101", "too-large")]),
        (
            "agency-more",
            &[("half-hour", "12"), ("three-quarters", "18")],
            "quarter-hour",
            &[("", ""), ("8", ""), ("0", "too-small")],
        ),
        ("agency-more", &[], "half-hour", &[("20", ""), ("24.51", "too-large")]),
        (
            "agency-more",
            &[("weekend-half-hour", "25")],
            "weekend-hour",
            &[("29", ""), ("", "missing"), ("4.99", "too-small")],
        ),
        (
            "agency-more",
            &[("weekend-hour", "29")],
            "weekend-half-hour",
            &[("29", ""), ("29.01", "too-large")],
        ),
        (
            "agency-more",
            &[("quarter-hour", "8"), ("half-hour", "12")],
            "three-quarters",
            &[("24.50", ""), ("24.51", "too-large")],
        ),
        (
            "agency-more",
            &[("quarter-hour", "8"), ("three-quarters", "18")],
            "half-hour",
            &[("7", "too-small")],
        ),
        (
            "night-prices",
            &[],
            "pa-sleep-in",
            &[("0", ""), ("2000", ""), ("2000.01", "too-large"), ("", "missing")],
        ),
        (
            "other-ways",
            &[("choice", "managed")],
            "managed-rate",
            &[("", ""), ("4", "too-small"), ("101", "too-large")],
        ),
    ];
    for (id, rest, field, tries) in table {
        for (typed, code) in *tries {
            let texts: Vec<_> =
                rest.iter().copied().chain([(*field, *typed)]).filter(|(_, text)| !text.is_empty()).collect();
            let got = sent(id, &texts);
            if code.is_empty() {
                assert_eq!(got, Ok(()), "{id} {texts:?}");
            } else {
                assert_eq!(got, Err(vec![((*field).to_owned(), *code)]), "{id} {texts:?}");
            }
        }
    }
}

#[test]
fn a_week_with_slips_says_which_visit() {
    let visit = |number: usize, start: &str, length: &str, day: &str| {
        [("start", start), ("length", length), ("days", day)]
            .into_iter()
            .filter(|(_, text)| !text.is_empty())
            .map(|(part, text)| (format!("visit-{number}-{part}"), text.to_owned()))
            .collect::<Vec<_>>()
    };
    let week = |visits: &[Vec<(String, String)>]| {
        let texts: Vec<_> = visits.concat();
        let mut all: Vec<_> = texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        all.push(("choice", "own"));
        sent("care-week", &all)
    };
    let wrong = |all: &[(&str, &'static str)]| {
        Err(all.iter().map(|(field, code)| ((*field).to_owned(), *code)).collect::<Vec<_>>())
    };
    let good = visit(1, "8:00", "45", "monday");
    assert_eq!(
        week(&[]),
        wrong(&[("visit-1-start", "missing"), ("visit-1-length", "missing"), ("visit-1-days", "missing")])
    );
    assert_eq!(
        week(&[visit(1, "25:00", "2", "someday")]),
        wrong(&[
            ("visit-1-start", "not-a-time"),
            ("visit-1-length", "not-a-length"),
            ("visit-1-days", "not-an-option"),
        ])
    );
    // A row left empty between two visits is passed over, and a visit over midnight is one.
    assert_eq!(week(&[good.clone(), visit(3, "11.30pm", "2 hours", "sunday")]), Ok(()));
    assert_eq!(
        week(&[good.clone(), visit(4, "9am", "", "")]),
        wrong(&[("visit-4-length", "missing"), ("visit-4-days", "missing")])
    );
    assert_eq!(
        week(&[good.clone(), visit(2, "8am", "45 minutes", "monday")]),
        wrong(&[("visit-2-start", "twice")])
    );
    // At the same time, but not the same: taken, with a warning.
    assert_eq!(week(&[good.clone(), visit(2, "8:30", "45", "monday")]), Ok(()));
    assert_eq!(week(&[visit(12, "8", "24 hours", "monday")]), Ok(()));
    assert_eq!(week(&[visit(1, "8", "25 hours", "monday")]), wrong(&[("visit-1-length", "too-large")]));
}

#[test]
fn nothing_that_is_said_together_contradicts_itself() {
    for (id, texts, field) in [
        ("night-prices", vec![("unsure", "not-sure"), ("agency-sleep-in", "90")], "unsure"),
        ("other-prices", vec![("unsure", "not-sure"), ("respite-night", "90")], "unsure"),
        ("other-ways", vec![("choice", "none"), ("choice", "managed")], "choice"),
        ("pays-in", vec![("unsure", "not-sure"), ("amount", "9")], "unsure"),
    ] {
        assert_eq!(sent(id, &texts), Err(vec![(field.to_owned(), "contradiction")]), "{id}");
    }
    for page in JOURNEY.questions().map(|question| question.id()).filter(|id| *id != "agency-more") {
        assert!(sent(page, &[]).is_err(), "{page}");
        let stray = sent(page, &[("choice", "castle")]);
        assert!(stray.is_err(), "{page}");
    }
}

/// All names under which a page keeps text, with the values that it offers.
fn boxes(fields: &[Field], found: &mut Vec<(String, Vec<&'static str>)>) {
    for field in fields {
        match &field.control {
            Control::One(choices) | Control::Any(choices) | Control::Pick(choices) => {
                found.push((field.name.to_owned(), choices.iter().map(|choice| choice.value).collect()));
                choices.iter().for_each(|choice| boxes(&choice.reveals, found));
            }
            Control::Date => {
                found.extend(
                    ["day", "month", "year"].map(|part| (format!("{}-{part}", field.name), Vec::new())),
                );
            }
            _ => found.push((field.name.to_owned(), Vec::new())),
        }
    }
}

const TYPED: &[&str] = &[
    "",
    "0",
    "1",
    "2",
    "8",
    "12.50",
    "14.5",
    "45",
    "45",
    "60",
    "90",
    "168",
    "169",
    "8:00",
    "22:00",
    "8.30pm",
    "1h 30",
    "2 hours",
    "25 hours",
    "-1",
    "1,20",
    "1e9",
    "99999999999999999999",
    "½",
    "٣",
    "é8",
    "🦀",
    "not-sure",
    "none",
    "\u{a0}",
    "12:61",
    "am",
    "h",
    ".",
    "1.",
    "NaN",
];

/// A page never panics: it takes what it is sent into its own answer alone, and the same again, or names one of its own
/// boxes; and whatever it took, the sums come to an end.
#[test]
fn garbage_is_taken_or_refused_and_nothing_breaks() {
    let (mut random, mut taken, mut refused) = (Random::seeded(4), 0, 0);
    for round in 0..60_000 {
        let questions: Vec<_> = JOURNEY.questions().collect();
        let question = questions[round % questions.len()];
        let before = everyone();
        let mut names = Vec::new();
        boxes(&question.form(&before, today()).fields, &mut names);
        let mut sent = Texts::default();
        for (name, values) in &names {
            let fill = names.len() < 8 || random.one_in(if name.starts_with("visit-1-") { 2 } else { 12 });
            if fill || name == "choice" {
                let value = if values.is_empty() || random.one_in(20) {
                    random.pick(TYPED)
                } else {
                    random.pick(values)
                };
                sent.toggle(name, value, true);
            }
        }
        let mut after = before.clone();
        match question.read(&sent, &mut after, today()) {
            Ok(()) => {
                taken += 1;
                let mut again = after.clone();
                assert_eq!(question.read(&question.texts(&after), &mut again, today()), Ok(()), "{sent:?}");
                assert_eq!(again, after, "{} reads its own texts otherwise: {sent:?}", question.id());
                let _ = estimate(&after, today());
                let _ = buys(&after, today());
            }
            Err(problems) => {
                refused += 1;
                assert_eq!(after, before);
                assert!(!problems.is_empty(), "{sent:?}");
                let own = |field: &str| names.iter().any(|(name, _)| name == field) || field == "day";
                assert!(problems.iter().all(|problem| own(&problem.field)), "{problems:?}");
            }
        }
    }
    println!("{taken} taken, {refused} refused");
    assert!(taken > 5_000 && refused > 5_000);
}
