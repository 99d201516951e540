//! The tables as Rust: static slices sorted by key, so that a look-up needs no map at run time.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::collect::{Page, Question, Tables};
use crate::files::{FieldWords, OptionWords};

/// The generated file.
pub fn rust(tables: &Tables) -> String {
    let sections = [
        table("QUESTIONS", "QuestionWords", &tables.questions, question),
        table("PAGES", "PageWords", &tables.pages, page),
        table("STEPS", "StepWords", &tables.steps, |id, (line, why)| {
            format!("StepWords {{ id: {id:?}, line: {line:?}, why: {why:?} }}")
        }),
        table("RESULTS", "ResultWords", &tables.results, |id, (title, body)| {
            format!("ResultWords {{ id: {id:?}, title: {title:?}, body: {body:?} }}")
        }),
        table("TEXTS", "(&str, &str)", &tables.texts, pair),
        table("ERRORS", "(&str, &str)", &tables.errors, pair),
        table("OPTIONS", "OptionWords", &tables.options, option),
        table("FIELDS", "FieldWords", &tables.fields, field),
    ];
    sections.concat()
}

fn table<T>(name: &str, kind: &str, rows: &BTreeMap<String, T>, row: impl Fn(&str, &T) -> String) -> String {
    format!("pub(super) static {name}: &[{kind}] = {};\n", slice(rows, row))
}

fn slice<T>(rows: &BTreeMap<String, T>, row: impl Fn(&str, &T) -> String) -> String {
    let mut text = String::from("&[");
    for (key, value) in rows {
        // Writing to a String does not fail.
        let _ = writeln!(text, "{},", row(key, value));
    }
    text.push(']');
    text
}

fn question(id: &str, Question { front, fields, body, details_body }: &Question) -> String {
    format!(
        "QuestionWords {{ id: {id:?}, title: {:?}, short: {:?}, hint: {:?}, description: {:?}, body: {body:?}, \
         details: {:?}, details_body: {details_body:?}, fields: {}, errors: {} }}",
        front.title,
        front.short,
        front.hint,
        front.description,
        front.details,
        slice(fields, field),
        slice(&front.error, pair),
    )
}

fn page(slug: &str, Page { front, body }: &Page) -> String {
    format!(
        "PageWords {{ slug: {slug:?}, route: {:?}, title: {:?}, description: {:?}, body: {body:?} }}",
        front.route, front.title, front.description,
    )
}

fn field(name: &str, words: &FieldWords) -> String {
    let FieldWords { label, hint, noun, option: options } = words;
    let options = slice(options, option);
    format!(
        "FieldWords {{ name: {name:?}, label: {label:?}, hint: {hint:?}, noun: {noun:?}, options: {options} }}"
    )
}

fn option(value: &str, OptionWords { label, hint }: &OptionWords) -> String {
    format!("OptionWords {{ value: {value:?}, label: {label:?}, hint: {hint:?} }}")
}

fn pair(key: &str, text: &String) -> String {
    format!("({key:?}, {text:?})")
}
