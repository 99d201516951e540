//! What a question page does with an answer it can't take: it says so above and beside the field, keeps what was
//! typed, moves the focus to the summary, and breaks no rule of axe-core.

use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use portal_tests::answers::with_base;
use portal_tests::form::Line;
use portal_tests::journey::Act::{Choose, Pick, Take, Type};
use portal_tests::journey::{Act, Answer, ESTIMATOR};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;

/// Question, name of the row, what is typed, the fields with a message.
type Row = (&'static str, &'static str, &'static [Act], &'static [&'static str]);

/// Pages that are asked of everyone: they are opened directly.
const ALWAYS_ASKED: &[Row] = &[
    ("who", "nothing", &[], &["choice"]),
    ("council", "nothing", &[], &["choice"]),
    ("free-care", "nothing", &[], &["choice"]),
    ("age", "nothing", &[], &["choice"]),
    ("age", "no date", &[Take("date")], &["born"]),
    ("age", "31 June", &date("31", "6", "1958"), &["born"]),
    ("age", "29 February of a common year", &date("29", "2", "1959"), &["born"]),
    ("age", "letters", &date("x", "y", "z"), &["born"]),
    ("age", "two figures for the year", &date("27", "3", "58"), &["born"]),
    ("age", "no year", &date("27", "3", ""), &["born"]),
    ("age", "in the future", &date("1", "1", "2999"), &["born"]),
    ("age", "too long ago", &date("1", "1", "1850"), &["born"]),
    ("partner", "nothing", &[], &["choice"]),
    ("income", "nothing", &[], &["choice"]),
    ("savings", "nothing", &[], &["choice"]),
    ("savings", "no amount", &[Take("exact")], &["own"]),
    ("savings", "letters", &[Take("exact"), Type("own", "a lot")], &["own"]),
    ("savings", "both wrong", &[Take("exact"), Type("own", "-1"), Type("joint", "1.234")], &["own", "joint"]),
    ("savings", "absurd", &[Take("exact"), Type("own", "100000000")], &["own"]),
    ("care-cost", "nothing", &[], &["amount", "every"]),
    ("care-cost", "no period", &[Type("amount", "300")], &["every"]),
    ("care-cost", "no amount", &[Pick("every", "week")], &["amount"]),
    ("care-cost", "letters", &weekly("three hundred"), &["amount"]),
    ("care-cost", "negative", &weekly("-5"), &["amount"]),
    ("care-cost", "absurd", &weekly("100000"), &["amount"]),
    ("care-cost", "a comma for a point", &weekly("12,50"), &["amount"]),
    ("care-cost", "a third figure of pence", &weekly("12.505"), &["amount"]),
    ("care-cost", "markup", &weekly("<b>1</b>"), &["amount"]),
    (
        "care-cost",
        "an amount and not sure",
        &[Type("amount", "300"), Pick("every", "week"), Take("not-sure")],
        &["unsure"],
    ),
    ("housing", "nothing", &[], &["choice"]),
    ("extra-costs", "nothing", &[], &["choice"]),
    ("children", "nothing", &[], &["children"]),
    ("children", "letters", &[Type("children", "two")], &["children"]),
    ("children", "half a child", &[Type("children", "2.5")], &["children"]),
    ("children", "fewer than none", &[Type("children", "-1")], &["children"]),
    ("children", "more than a household holds", &[Type("children", "16")], &["children"]),
    ("carer", "nothing", &[], &["choice"]),
    ("when", "nothing", &[], &["day"]),
    ("when", "31 June", &[Type("day-day", "31"), Type("day-month", "6"), Type("day-year", "2024")], &["day"]),
    ("when", "no rates", &[Type("day-day", "1"), Type("day-month", "5"), Type("day-year", "2015")], &["day"]),
    ("council-rules", "more than all", &[Type("share", "101")], &["share"]),
    ("council-rules", "letters", &[Type("smallest", "abc"), Type("largest", "-3")], &["smallest", "largest"]),
    ("council-rules", "no percentage", &[Choose("top-up", "percent")], &["top-up-percent"]),
];

/// Pages that only some people are asked: these answers lead there.
const SOMETIMES_ASKED: &[(Answer, Row)] = &[
    (("income", &[Take("pip")]), ("income-pip", "nothing", &[], &["choice"])),
    (("income", &[Take("esa")]), ("income-esa", "nothing", &[], &["choice"])),
    (
        ("income", &[Take("esa")]),
        (
            "income-esa",
            "letters in the box of the second choice",
            &[Take("another"), Type("amount", "abc"), Pick("every", "week")],
            &["amount"],
        ),
    ),
    (("income", &[Take("other")]), ("income-other", "nothing", &[], &["amount", "every"])),
    (("partner", &[Take("yes")]), ("partner-age", "nothing", &[], &["choice"])),
    (("housing", &[Take("rent")]), ("housing-rent", "negative", &weekly("-80"), &["amount"])),
    (
        ("extra-costs", &[Take("laundry")]),
        ("extra-costs-laundry", "letters", &weekly("10 pounds"), &["amount"]),
    ),
];

const fn weekly(amount: &'static str) -> [Act; 2] {
    [Type("amount", amount), Pick("every", "week")]
}

const fn date(day: &'static str, month: &'static str, year: &'static str) -> [Act; 4] {
    [Take("date"), Type("born-day", day), Type("born-month", month), Type("born-year", year)]
}

fn main() -> ExitCode {
    let direct = ALWAYS_ASKED.iter().map(|row| (None, row));
    let led = SOMETIMES_ASKED.iter().map(|(way, row)| (Some(way), row));
    direct
        .chain(led)
        .fold(Suite::of(dist()), |suite, (way, row)| {
            suite
                .test(format!("{}: {}", row.0, row.1), async move |page: &Page| refused(page, way, row).await)
        })
        .run()
}

async fn refused(page: &Page, way: Option<&Answer>, (question, name, acts, fields): &Row) -> Result<()> {
    let path = format!("{ESTIMATOR}{question}/");
    match way {
        None => page.open(&path).await.map(drop)?,
        Some(answer) => {
            page.open(ESTIMATOR).await?;
            page.walk(&with_base(&[*answer]), &path).await?;
        }
    }
    page.answer(acts).await?;
    let state = page.press_continue().await?;
    ensure!(state.path == path, "{name} was accepted: {state}");
    ensure!(state.title.starts_with("Error: "), "the title is “{}”", state.title);
    ensure!(state.focus_in_summary, "the focus is not on the summary: {state}");

    let errors = page.errors().await?;
    // A box below an option may carry the option's name before its own.
    let belongs =
        |line: &Line, field: &str| line.field == field || line.field.ends_with(&format!("-{field}"));
    let all_belong = errors.fields.iter().zip(*fields).all(|(line, field)| belongs(line, field));
    ensure!(errors.fields.len() == fields.len() && all_belong, "{:?}, not {fields:?}", errors.fields);
    ensure!(errors.summary.len() == fields.len(), "{errors:?}");
    for (above, beside) in errors.summary.iter().zip(&errors.fields) {
        ensure!(!above.text.is_empty() && above.text == beside.text, "{above:?} and {beside:?}");
        ensure!(above.field.starts_with(&beside.field), "{above:?} does not lead to {beside:?}");
    }
    kept(page, acts).await?;
    page.ids_differ().await?;
    page.axe_clean("with errors").await?;
    page.screenshot(&format!("error {question} {name}")).await?;

    let first = errors.summary.first().context("an empty summary")?;
    page.one(".govuk-error-summary a").await?.click().await?;
    page.frames().await?;
    let focus: String = page.read("return document.activeElement.id").await?;
    ensure!(focus == first.field, "the summary's link leads to “{focus}”, not “{}”", first.field);
    page.quiet("with errors").await
}

/// Everything that was typed or chosen still stands.
async fn kept(page: &Page, acts: &[Act]) -> Result<()> {
    for act in acts {
        let stands = match *act {
            Act::Type(field, text) => page.typed(field).await? == text,
            Act::Pick(field, value) => page.typed(field).await? == value,
            Act::Choose(field, value) => page.chosen(field).await?.iter().any(|held| held == value),
            Act::Take(value) => page.has(&format!("main input[value={value:?}]:checked")).await?,
            Act::Date(..) => true,
        };
        ensure!(stands, "{act:?} was lost");
    }
    Ok(())
}
