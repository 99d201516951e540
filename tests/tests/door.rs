//! The JSON door from JavaScript gives what it gives from Rust.

use std::process::ExitCode;

use anyhow::{Result, ensure};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;
use serde::Deserialize;
use serde_json::json;

const REQUESTS: [&str; 4] = [
    r#"{"date":"2024-06-01","council":"knowsley","age":{"born":"2002-01-01"},"partner":false,
        "income":{"pip":{"choice":"enhanced"},"universal-credit":{"amount":"167.96"}},"savings":{"own":"0"},
        "care_cost":{"amount":"391.95","every":"week"},"night_care":false}"#,
    r#"{"date":"2026-11-22","age":"not-sure"}"#,
    r#"{"date":"2031-01-01"}"#,
    r#"{"date":"2026-11-22","savings":{"own":"-5"}}"#,
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
    for request in REQUESTS {
        let script = include_str!("../src/js/door.js");
        let heard = page.driver().execute_async(script, vec![json!("contribution"), json!(request)]).await?;
        let heard: Heard = heard.convert()?;
        match (rules::door::answer("contribution", request), heard) {
            (Ok(rust), Heard::Answer(script)) => ensure!(rust == script, "{request}: {script}"),
            (Err(rust), Heard::Refused(script)) => {
                ensure!(rust.to_string() == script && script.contains("savings"), "{request}: {script}");
            }
            (rust, _) => anyhow::bail!("{request}: Rust says {rust:?}, the script heard the other"),
        }
    }
    page.quiet("at the door").await
}
