//! The JSON API gives JavaScript what it gives Rust.

use std::process::ExitCode;

use anyhow::{Result, ensure};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;
use serde::Deserialize;
use serde_json::json;

const REQUESTS: [(&str, &str); 8] = [
    (
        "contribution",
        r#"{"date":"2024-06-01","council":"knowsley","age":{"born":"2002-01-01"},"partner":false,
        "income":{"pip":{"choice":"enhanced"},"universal-credit":{"amount":"167.96"}},"savings":{"own":"0"},
        "care_cost":{"amount":"391.95","every":"week"},"night_care":false}"#,
    ),
    ("contribution", r#"{"date":"2026-11-22","age":"not-sure"}"#),
    ("contribution", r#"{"date":"2031-01-01"}"#),
    ("contribution", r#"{"date":"2026-11-22","savings":{"own":"-5"}}"#),
    // A request for which the API reads what a council has written. Those texts are not part of the program that pages
    // load.
    ("suitability", include_str!("../../rules/schema/suitability.example.request.json")),
    ("suitability", r#"{"date":"2026-11-22","savings":{"own":"-5"}}"#),
    ("eligibility", include_str!("../../rules/schema/eligibility.example.request.json")),
    ("eligibility", r#"{"date":"2026-11-22","support_for":"carer","council":"medway"}"#),
];

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Heard {
    Answer(String),
    Refused(String),
}

fn main() -> ExitCode {
    Suite::of(dist()).test("JavaScript is answered as Rust is", answered).run()
}

async fn answered(page: &Page) -> Result<()> {
    page.open("/privacy/").await?;
    for (tool, request) in REQUESTS {
        let script = include_str!("../src/js/api.js");
        let heard = page.driver().execute_async(script, vec![json!(tool), json!(request)]).await?;
        let heard: Heard = heard.convert()?;
        match (rules::api::answer(tool, request), heard) {
            (Ok(rust), Heard::Answer(script)) => ensure!(rust == script, "{tool} {request}: {script}"),
            (Err(rust), Heard::Refused(script)) => {
                ensure!(
                    rust.to_string() == script && script.contains("savings"),
                    "{tool} {request}: {script}"
                );
            }
            (rust, _) => anyhow::bail!("{tool} {request}: Rust says {rust:?}, the script heard the other"),
        }
    }
    page.quiet("after the API was asked").await
}
