//! What the week refuses. Each message is at its visit, and everything that was typed is still there.

use anyhow::{Context, Result, ensure};
use portal_tests::journey::Act;
use portal_tests::journey::Act::{Choose, Type};
use portal_tests::page::Page;

use crate::week;

/// Name, what is done, the fields with a message, words that the last message must hold.
type Try = (&'static str, &'static [Act], &'static [&'static str], &'static str);

const TRIES: &[Try] = &[
    ("nothing", &[], &["visit-1-start", "visit-1-length", "visit-1-days"], "days of visit 1"),
    (
        "letters in the time",
        &[Type("visit-1-start", "abc"), Type("visit-1-length", "1 hour"), Choose("visit-1-days", "monday")],
        &["visit-1-start"],
        "visit 1",
    ),
    ("no such time", &[Type("visit-1-start", "25:00")], &["visit-1-start"], "visit 1"),
    ("no such minute", &[Type("visit-1-start", "8:75")], &["visit-1-start"], "visit 1"),
    (
        "longer than a day",
        &[Type("visit-1-start", "8:00"), Type("visit-1-length", "25 hours")],
        &["visit-1-length"],
        "24 hours at most",
    ),
    ("hours or minutes", &[Type("visit-1-length", "5")], &["visit-1-length"], "minutes or hours"),
    ("no length", &[Type("visit-1-length", "0")], &["visit-1-length"], "minutes or hours"),
    ("fewer than none", &[Type("visit-1-length", "-30 minutes")], &["visit-1-length"], ""),
    (
        "markup",
        &[Type("visit-1-start", "<b>8</b>"), Type("visit-1-length", "<i>1</i>")],
        &["visit-1-start", "visit-1-length"],
        "",
    ),
    (
        "the second visit without a day",
        &[
            Type("visit-1-start", "8:00"),
            Type("visit-1-length", "1 hour"),
            Type("visit-2-start", "9:00"),
            Type("visit-2-length", "1 hour"),
        ],
        &["visit-2-days"],
        "visit 2",
    ),
    (
        "the same visit twice",
        &[
            Type("visit-2-start", "8am"),
            Type("visit-2-length", "60"),
            Choose("visit-2-days", "tuesday"),
            Choose("visit-2-days", "monday"),
        ],
        &["visit-2-start"],
        "visit 2: the same visit",
    ),
];

pub async fn refused(page: &Page) -> Result<()> {
    week::open(page).await?;
    for (name, acts, fields, words) in TRIES {
        page.refuses(acts, fields).await.with_context(|| *name)?;
        let errors = page.errors().await?;
        let said = errors.summary.last().map(|line| line.text.as_str()).unwrap_or_default();
        ensure!(said.contains(words), "{name}: “{said}” does not say “{words}”");
    }
    // The last of them is put right.
    page.answer(&[Type("visit-2-start", "20:00")]).await?;
    let next = page.press_continue().await?;
    ensure!(next.path != week::path(), "{next}");
    page.quiet("a week that is refused").await
}

/// Two helpers, day and night, is the most that can be given.
pub async fn too_much(page: &Page) -> Result<()> {
    const VISITS: [[&str; 3]; 3] = [
        ["visit-1-start", "visit-1-length", "visit-1-days"],
        ["visit-2-start", "visit-2-length", "visit-2-days"],
        ["visit-3-start", "visit-3-length", "visit-3-days"],
    ];
    const DAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    week::open(page).await?;
    let mut acts = Vec::new();
    for ([start, length, days], time) in VISITS.into_iter().zip(["0:00", "0:15", "0:30"]) {
        acts.extend([Type(start, time), Type(length, "24 hours")]);
        acts.extend(DAYS.map(|day| Choose(days, day)));
    }
    page.refuses(&acts, &["choice"]).await?;
    page.whole_screenshot("costs week, too much care", portal_tests::browser::WIDE).await?;
    Ok(())
}
