//! The page that asks for stays in a care home. Even where each date is right, the stays may not fit together.

use anyhow::{Context, Result, ensure};
use portal_tests::answers::with_plain;
use portal_tests::journey::Act::{Date, Take};
use portal_tests::journey::{Answer, SUITABILITY};
use portal_tests::page::Page;

const STAYS: &str = "/could-a-direct-payment-work/care-home-stays/";
const FOR_A_STAY: &[Answer] = &[("what-for", &[Take("care-home-stay")])];

/// Three empty boxes.
const EMPTY: &str = "--";

/// Name, the days of two stays (moving in, leaving), the field with a message, words that the message must hold.
type Row = (&'static str, [&'static str; 4], &'static str, &'static str);

const ROWS: [Row; 11] = [
    ("no dates", [EMPTY; 4], "stay-1-from", "move in"),
    ("reversed", ["2027-07-20", "2027-07-06", EMPTY, EMPTY], "stay-1-to", "must be after"),
    ("no night", ["2027-07-06", "2027-07-06", EMPTY, EMPTY], "stay-1-to", "must be after"),
    ("31 June", ["2027-06-31", "2027-07-06", EMPTY, EMPTY], "stay-1-from", "no such day"),
    ("no day of leaving", ["2027-07-06", EMPTY, EMPTY, EMPTY], "stay-1-to", "leave"),
    ("no month", ["2027--06", "2027-07-20", EMPTY, EMPTY], "stay-1-from-month", "month"),
    ("two figures for the year", ["27-07-06", "2027-07-20", EMPTY, EMPTY], "stay-1-from-year", "4 numbers"),
    // There was no direct payment under this law before April 2015.
    ("too long ago", ["1999-07-06", "1999-07-20", EMPTY, EMPTY], "stay-1-from", "year"),
    (
        "the second begins before the first has ended",
        ["2027-07-01", "2027-07-15", "2027-07-14", "2027-07-28"],
        "stay-2-from",
        "before another stay has ended",
    ),
    (
        "the first begins before the second has ended",
        ["2027-07-14", "2027-07-28", "2027-07-01", "2027-07-15"],
        "stay-1-from",
        "before another stay has ended",
    ),
    (
        "the second reversed",
        ["2027-07-01", "2027-07-15", "2027-09-15", "2027-09-01"],
        "stay-2-to",
        "must be after",
    ),
];

pub async fn refused(page: &Page) -> Result<()> {
    page.open(SUITABILITY).await?;
    page.walk(&with_plain(FOR_A_STAY), STAYS).await?;
    for (name, [from_1, to_1, from_2, to_2], field, words) in ROWS {
        let acts = [
            Take("several"),
            Date("stay-1-from", from_1),
            Date("stay-1-to", to_1),
            Date("stay-2-from", from_2),
            Date("stay-2-to", to_2),
        ];
        // Where there is no date at all, both days of the first stay are asked for.
        let fields = if from_1 == EMPTY { vec![field, "stay-1-to"] } else { vec![field] };
        page.refuses(&acts, &fields).await.with_context(|| name)?;
        let errors = page.errors().await?;
        let said = errors.summary.first().map(|line| line.text.as_str()).unwrap_or_default();
        ensure!(said.contains(words), "{name}: “{said}” does not say “{words}”");
    }
    // Where the person has chosen one stay, as most people do, the boxes of the others are ignored.
    let one = [Take("one"), Date("stay-1-from", "2027-07-20"), Date("stay-1-to", "2027-07-06")];
    page.refuses(&one, &["stay-1-to"]).await.context("one stay, reversed")?;
    page.answer(&[Take("several")]).await?;
    // One stay may end on the day on which another begins.
    page.answer(&[Date("stay-1-from", "2027-07-01"), Date("stay-1-to", "2027-07-15")]).await?;
    page.answer(&[Date("stay-2-from", "2027-07-15"), Date("stay-2-to", "2027-07-20")]).await?;
    let next = page.press_continue().await?;
    ensure!(next.path != STAYS, "{next}");
    Ok(())
}
