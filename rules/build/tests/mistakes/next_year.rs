//! The next year, rehearsed: the newest files with every date a year on and other amounts are taken. What may go wrong when
//! they are written is refused.

use std::fs;
use std::ops::Range;
use std::path::Path;

use chrono::{Datelike, Months, NaiveDate};
use rules_build::file::files_in;
use rules_build::{Outcome, employment, rates, sources};

use crate::files;

/// The kinds of yearly files, each with its folder and an amount that changes each year.
const KINDS: [(&str, &str, &str); 2] = [
    ("rates", "england", "guarantee.single_25_plus"),
    ("employment", "england/employment", "minimum_wage.adult"),
];

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

/// The first day of the newest file of a folder, and its text.
fn newest(folder: &str) -> (NaiveDate, String) {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data");
    let days = files_in(&data, folder).unwrap().into_iter().filter_map(|file| day(&file.stem));
    let newest = days.max().unwrap();
    (newest, fs::read_to_string(data.join(folder).join(format!("{newest}.toml"))).unwrap())
}

fn a_year_on(day: NaiveDate) -> NaiveDate {
    day.checked_add_months(Months::new(12)).unwrap()
}

/// The file with every first and last day and the label a year on.
fn moved_on(text: &str, first: NaiveDate) -> String {
    let line = |line: &str| match line.split_once(" = ") {
        Some((key @ ("starts" | "ends"), value)) => {
            format!("{key} = \"{}\"", a_year_on(day(value.trim_matches('"')).unwrap()))
        }
        Some(("label", _)) => format!("label = \"{}\"", label(a_year_on(first))),
        _ => line.to_owned(),
    };
    text.lines().map(|text| line(text) + "\n").collect()
}

/// "2027/28".
fn label(first: NaiveDate) -> String {
    format!("{}/{:02}", first.year(), (first.year() + 1) % 100)
}

/// Where the value of a table's key stands; no table is the top of the file.
fn value(text: &str, table: &str, key: &str) -> Range<usize> {
    let table = if table.is_empty() { 0 } else { text.find(&format!("\n[{table}]\n")).unwrap() };
    let line = format!("\n{key} = \"");
    let from = table + text[table..].find(&line).unwrap() + line.len();
    from..from + text[from..].find('"').unwrap()
}

/// The file with another value for a table's key.
fn with(text: &str, table: &str, key: &str, change: impl Fn(&str) -> String) -> String {
    let at = value(text, table, key);
    format!("{}{}{}", &text[..at.start], change(&text[at.clone()]), &text[at.end..])
}

/// A pound more.
fn more(amount: &str) -> String {
    let (pounds, pence) = amount.split_once('.').unwrap();
    format!("{}.{pence}", pounds.parse::<u32>().unwrap() + 1)
}

/// What the reader says of the newest year and the one after it.
fn read(kind: &str, test: &str, now: (NaiveDate, &str), next: &str) -> Outcome<String> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../data/england/sources.toml");
    let sources_text = fs::read_to_string(data).unwrap();
    let (first, second) = (now.0.to_string(), a_year_on(now.0).to_string());
    let texts = [(first.as_str(), now.1), (&second, next), ("sources", &sources_text)];
    let mut read = files(&format!("next_{kind}_{test}"), &texts);
    let sources = sources::read(&read.pop().unwrap())?;
    match kind {
        "rates" => rates::constants(&read, &sources),
        _ => employment::constants(&read, &sources),
    }
}

#[test]
fn the_next_year_is_taken() {
    for (kind, folder, table) in KINDS {
        let (first, text) = newest(folder);
        let next = with(&moved_on(&text, first), table, "amount", more);
        let code = read(kind, "taken", (first, &text), &next).unwrap();
        assert!(code.contains(&format!("label: \"{}\"", label(a_year_on(first)))), "{kind}");
    }
}

#[test]
fn a_copy_with_the_amounts_of_the_year_before_is_refused() {
    for ((kind, folder, _), key) in KINDS.into_iter().zip(["benefits", "minimum_wage"]) {
        let (first, text) = newest(folder);
        let said = read(kind, "copy", (first, &text), &moved_on(&text, first)).unwrap_err();
        let next = a_year_on(first);
        let expected = format!(
            "data/next_{kind}_copy/{next}.toml: {key}: no amount differs from {first}.toml; put in those of the new year"
        );
        assert_eq!(said, expected);
    }
}

#[test]
fn a_last_day_two_months_late_is_refused() {
    let of_wages = ("employment", "england/employment", "minimum_wage.adult", "minimum_wage");
    let of_files = KINDS.map(|(kind, folder, amount)| (kind, folder, amount, ""));
    for (kind, folder, amount, table) in of_files.into_iter().chain([of_wages]) {
        let (first, text) = newest(folder);
        let next = with(&moved_on(&text, first), amount, "amount", more);
        let right = next[value(&next, table, "ends")].to_owned();
        let late = day(&right).unwrap().checked_add_months(Months::new(2)).unwrap();
        let wrong = with(&next, table, "ends", |_| late.to_string());
        let said = read(kind, "late", (first, &text), &wrong).unwrap_err();
        let key = if table.is_empty() { "ends".to_owned() } else { format!("{table}.ends") };
        let starts = &next[value(&next, table, "starts")];
        let expected =
            format!("{key}: is {late}, more than a year from {starts}; a whole year ends on {right}");
        assert_eq!(said, format!("data/next_{kind}_late/{}.toml: {expected}", a_year_on(first)));
    }
}

#[test]
fn a_label_is_the_year_that_starts() {
    for (kind, folder, amount) in KINDS {
        let (first, text) = newest(folder);
        let next = with(&moved_on(&text, first), amount, "amount", more);
        let wrong = with(&next, "", "label", |label| label.replace('/', "-"));
        let said = read(kind, "label", (first, &text), &wrong).unwrap_err();
        let right = label(a_year_on(first));
        assert!(
            said.ends_with(&format!("the year that starts on {} is \"{right}\"", a_year_on(first))),
            "{said}"
        );
    }
}
