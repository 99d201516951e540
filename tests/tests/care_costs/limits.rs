//! The limits of each question: what is refused beyond them, and what the message beside the box says.

use anyhow::{Context, Result, ensure};
use portal_tests::answers::with_wage;
use portal_tests::journey::Act::{Choose, Take, Type};
use portal_tests::journey::{Act, COSTS, id_of};
use portal_tests::page::Page;
use portal_tests::suite::Suite;

use crate::compared::of_question;

/// Name, what is done, the fields with a message, words that the first message must hold.
type Try = (&'static str, &'static [Act], &'static [&'static str], &'static str);

/// For each question, what it must refuse.
const LIMITS: &[(&str, &[Try])] = &[
    (
        "care-hours",
        &[
            ("none", &[Take("hours"), Type("hours", "0")], &["hours"], "more than 0"),
            ("more than a week has", &[Take("hours"), Type("hours", "168.25")], &["hours"], "168"),
            ("no quarters", &[Take("hours"), Type("hours", "14.3")], &["hours"], "quarter"),
            ("a comma", &[Take("hours"), Type("hours", "14,5")], &["hours"], "14,5"),
            ("fewer than none", &[Take("hours"), Type("hours", "-3")], &["hours"], ""),
        ],
    ),
    (
        "agency-rate",
        &[
            ("too little", &[Take("known"), Type("rate", "4.99")], &["rate"], "at least 5"),
            ("too much", &[Take("known"), Type("rate", "100.01")], &["rate"], "100 at most"),
        ],
    ),
    (
        "pa-pay",
        &[
            ("no wage", &[Take("wage"), Type("wage", "0")], &["wage"], "more than 0"),
            ("an absurd wage", &[Take("wage"), Type("wage", "100.01")], &["wage"], "100 at most"),
            (
                "too little for everything",
                &[Take("all-in"), Type("all-in", "4.99")],
                &["all-in"],
                "at least 5",
            ),
            (
                "too much for everything",
                &[Take("all-in"), Type("all-in", "60.01")],
                &["all-in"],
                "60 at most",
            ),
        ],
    ),
    (
        "running-costs",
        &[
            ("no amount", &[Take("own")], &["insurance"], "at least one amount"),
            (
                "too much",
                &[
                    Take("own"),
                    Type("insurance", "2000.01"),
                    Type("payroll", "20000.01"),
                    Type("other-costs", "20000.01"),
                    Type("checks", "20000.01"),
                ],
                &["insurance", "payroll", "other-costs", "checks"],
                "2000 a year at most",
            ),
        ],
    ),
    (
        "helpers",
        &[
            ("a child", &[Take("one"), Type("age", "12")], &["age"], "at least 16"),
            ("too old", &[Take("one"), Type("age", "100")], &["age"], "99 at most"),
            ("too many", &[Take("alike"), Type("count", "21"), Type("age", "30")], &["count"], "20 at most"),
            ("none", &[Take("alike"), Type("count", "0"), Type("age", "30")], &["count"], "1 or more"),
            (
                "one of several",
                &[
                    Take("different"),
                    Type("helper-2-age", "15"),
                    Type("helper-2-hours", "169"),
                    Type("helper-2-wage", "101"),
                ],
                &["helper-2-age", "helper-2-hours", "helper-2-wage"],
                "personal assistant 2",
            ),
            (
                "an age without hours",
                &[
                    Type("helper-2-age", ""),
                    Type("helper-2-hours", ""),
                    Type("helper-2-wage", ""),
                    Type("helper-6-age", "30"),
                ],
                &["helper-6-hours"],
                "personal assistant 6",
            ),
        ],
    ),
    (
        "weeks",
        &[
            ("too many", &[Type("weeks", "54")], &["weeks"], "53"),
            ("none", &[Type("weeks", "0")], &["weeks"], ""),
        ],
    ),
    ("sickness", &[("too many", &[Type("sick-weeks", "99")], &["sick-weeks"], "")]),
    ("mileage", &[("too many", &[Type("miles", "20001")], &["miles"], "")]),
    (
        "agency-more",
        &[
            (
                "a longer visit for less",
                &[Type("quarter-hour", "9"), Type("half-hour", "8"), Type("three-quarters", "12")],
                &["half-hour"],
                "",
            ),
            (
                "a weekend visit without its hour",
                &[Type("half-hour", ""), Type("three-quarters", ""), Type("weekend-half-hour", "25")],
                &["weekend-hour"],
                "",
            ),
            ("half of it a share", &[Type("weekend-half-hour", ""), Type("vat", "101")], &["vat"], ""),
        ],
    ),
    (
        "other-ways",
        &[
            ("none and one", &[Choose("choice", "managed"), Choose("choice", "none")], &[], ""),
            ("too little", &[Choose("choice", "managed"), Type("managed-rate", "1")], &["managed-rate"], ""),
        ],
    ),
];

pub fn tests(suite: Suite) -> Suite {
    LIMITS.iter().fold(suite, |suite, (question, tries)| {
        suite.test(format!("{question}: its limits"), async move |page: &Page| {
            let path = of_question(question);
            // Only people who pay a wage are asked this.
            if *question == "running-costs" {
                page.open(COSTS).await?;
                page.walk(&with_wage(&[]), &path).await?;
            } else {
                page.open(&path).await?;
            }
            ensure!(id_of(&page.state().await?.path) == *question);
            for (name, acts, fields, words) in *tries {
                one(page, acts, fields, words).await.with_context(|| format!("{question}: {name}"))?;
            }
            Ok(())
        })
    })
}

async fn one(page: &Page, acts: &[Act], fields: &[&str], words: &str) -> Result<()> {
    // Where an option excludes all others, the page itself clears them, so nothing is left to refuse.
    if fields.is_empty() {
        page.answer(acts).await?;
        return page.axe_clean("an option that stands alone").await;
    }
    page.refuses(acts, fields).await?;
    let errors = page.errors().await?;
    let said = errors.summary.first().map(|line| line.text.as_str()).unwrap_or_default();
    ensure!(said.contains(words), "“{said}” does not say “{words}”");
    Ok(())
}
