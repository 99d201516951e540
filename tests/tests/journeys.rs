//! The estimator as a new visitor uses it: from the home page, page by page, to a figure. It gives the published
//! examples to the penny. Every kind of result is checked.

use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use portal_tests::answers::{BASE, NOT_SURE, with_base};
use portal_tests::browser::{NARROW, WIDE};
use portal_tests::journey::Act::{Date, Pick, Take, Type};
use portal_tests::journey::{Act, Answer, ESTIMATOR};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;

const WHEN: &str = "/what-you-might-pay/when/";
const EARLY: &str = "/what-you-might-pay/early-figure/";
const CHECK: &str = "/what-you-might-pay/check-answers/";
const RESULT: &str = "/what-you-might-pay/result/";
/// The most questions before the early figure.
const MOST_EARLY: usize = 12;

/// The most sheets of A4 that a printed result takes.
const MOST_SHEETS: usize = 2;

/// An example that a council has published (tests/cases/contribution.json).
struct Published {
    case: &'static str,
    /// A day in its year.
    day: &'static str,
    answers: &'static [Answer],
    /// The words or figures that state the charge in whole pounds. The headline must have one of them.
    charge: &'static [&'static str],
    /// The same to the penny, as the sum has it.
    to_the_penny: &'static str,
}

const PUBLISHED: [Published; 3] = [
    Published {
        case: "DEV-2023-1",
        day: "2023-06-01",
        answers: &[
            ("council", &[Pick("choice", "devon")]),
            ("age", &[Take("date"), Date("born", "1986-01-15")]),
            ("income", &[Take("esa"), Take("pip")]),
            // The year's rate of ESA is not in the data, so the group brings a box for the amount.
            ("income-esa", &[Take("support"), Type("amount", "225.45"), Pick("every", "week")]),
            ("income-pip", &[Take("enhanced")]),
            ("care-cost", &[Type("amount", "454"), Pick("every", "week")]),
            ("housing", &[Take("rent"), Take("council-tax"), Take("insurance-water")]),
            ("housing-rent", &[Type("amount", "10"), Pick("every", "week")]),
            ("housing-council-tax", &[Type("amount", "6"), Pick("every", "week")]),
            ("housing-insurance-water", &[Type("amount", "1.27"), Pick("every", "week")]),
            ("extra-costs", &[Take("garden-cleaning"), Take("phone-internet")]),
            ("extra-costs-garden-cleaning", &[Type("amount", "£20.00"), Pick("every", "week")]),
            ("extra-costs-phone-internet", &[Type("amount", "35"), Pick("every", "month")]),
        ],
        charge: &["£110"],
        to_the_penny: "£110.10",
    },
    Published {
        case: "KNO-2024-A",
        day: "2024-06-03",
        answers: &[
            ("council", &[Pick("choice", "knowsley")]),
            ("age", &[Take("date"), Date("born", "2002-01-15")]),
            ("income", &[Take("universal-credit"), Take("pip")]),
            ("income-universal-credit", &[Take("another"), Type("amount", "167.96"), Pick("every", "week")]),
            ("income-pip", &[Take("enhanced")]),
            ("care-cost", &[Type("amount", "391.95"), Pick("every", "week")]),
            ("night-care", &[Take("no")]),
            ("extra-costs", &[Take("laundry"), Take("clothing")]),
            ("extra-costs-laundry", &[Type("amount", "6.42"), Pick("every", "week")]),
            ("extra-costs-clothing", &[Type("amount", "6.18"), Pick("every", "week")]),
        ],
        charge: &["£68"],
        to_the_penny: "£67.71",
    },
    Published {
        case: "LEE-2024-1",
        day: "2024-06-03",
        answers: &[
            ("council", &[Pick("choice", "leeds")]),
            ("age", &[Take("date"), Date("born", "1939-01-15")]),
            ("income", &[Take("state-pension"), Take("pension-credit")]),
            ("income-state-pension", &[Take("basic-full")]),
            ("income-pension-credit", &[Type("amount", "48.65"), Pick("every", "week")]),
            ("care-cost", &[Type("amount", "287.50"), Pick("every", "week")]),
            ("extra-costs", &[Take("alarm")]),
            ("extra-costs-alarm", &[Type("amount", "9.30"), Pick("every", "week")]),
        ],
        charge: &["nothing", "£0", "£0.00"],
        to_the_penny: "£0.00",
    },
];

/// Results that look different from a single figure.
const VARIANTS: [(&str, &[Answer]); 6] = [
    ("one figure", &[]),
    ("a range", NOT_SURE),
    ("too much in savings", &[("savings", &[Take("above-upper")])]),
    ("care that is free", &[("free-care", &[Take("section-117")]), ("all-free", &[Take("yes")])]),
    ("too young", &[("age", &[Take("date"), Date("born", "2015-06-30")])]),
    (
        "for somebody else, in a couple",
        &[
            ("who", &[Take("other")]),
            ("age", &[Take("pension-age")]),
            ("partner", &[Take("yes")]),
            ("savings", &[Take("exact"), Type("own", "15,000"), Type("joint", "4000")]),
            ("income", &[Take("private-pension"), Take("attendance-allowance")]),
        ],
    ),
];

/// A person whose result is about as long as results get.
const MUCH: &[Answer] = &[
    ("age", &[Take("25-to-pension-age")]),
    (
        "income",
        &[
            Take("private-pension"),
            Take("universal-credit"),
            Take("pip"),
            Take("industrial-injuries"),
            Take("other"),
        ],
    ),
    ("income-private-pension", &weekly("40")),
    ("income-universal-credit", &[Take("another"), Type("amount", "520"), Pick("every", "month")]),
    ("income-industrial-injuries", &weekly("44.30")),
    ("income-other", &weekly("12.50")),
    ("savings", &[Take("exact"), Type("own", "16,000"), Type("joint", "2,000")]),
    ("housing", &[Take("rent"), Take("council-tax"), Take("service-charge")]),
    ("housing-rent", &weekly("21")),
    ("housing-council-tax", &[Type("amount", "38"), Pick("every", "month")]),
    ("housing-service-charge", &weekly("9.75")),
    ("extra-costs", &[Take("heating"), Take("laundry"), Take("clothing"), Take("alarm"), Take("transport")]),
    ("extra-costs-heating", &weekly("11.20")),
    ("extra-costs-laundry", &weekly("4.44")),
    ("extra-costs-clothing", &weekly("3.10")),
    ("extra-costs-alarm", &weekly("6.25")),
    ("extra-costs-transport", &[Type("amount", "60"), Pick("every", "month")]),
];

const fn weekly(amount: &'static str) -> [Act; 2] {
    [Type("amount", amount), Pick("every", "week")]
}

/// What the headline of the early figure and of the result must say.
const HEADLINES: [(&str, &[Answer], &str); 4] = [
    ("above the limit, cost known", &[("savings", &[Take("above-upper")])], "full cost: £300"),
    (
        "above the limit, cost not sure",
        &[("savings", &[Take("above-upper")]), ("care-cost", &[Take("not-sure")])],
        "full cost",
    ),
    (
        "amounts above the limit, cost not sure",
        &[
            ("savings", &[Take("exact"), Type("own", "60,000"), Type("joint", "0")]),
            ("care-cost", &[Take("not-sure")]),
        ],
        "full cost",
    ),
    (
        "savings and cost not sure",
        &[("savings", &[Take("not-sure")]), ("care-cost", &[Take("not-sure")])],
        "to the full cost",
    ),
];

/// The fewest answers that lead to a figure.
const SHORTEST: &[Answer] = &[("income", &[Take("none")])];

fn main() -> ExitCode {
    let mut suite = Suite::of(dist())
        .test("with the keyboard alone to the early figure", by_keyboard)
        .test("a long result is printed on few sheets", printed)
        .test("Change returns, Back keeps what was typed", change_and_back)
        .test("Back and Forward in any order", to_and_fro);
    for example in PUBLISHED {
        suite = suite.test(format!("published: {}", example.case), async move |page: &Page| {
            published(page, &example).await
        });
    }
    for (name, answers) in VARIANTS {
        suite = suite
            .test(format!("result: {name}"), async move |page: &Page| variant(page, name, answers).await);
    }
    for (name, answers, words) in HEADLINES {
        suite = suite
            .test(format!("headline: {name}"), async move |page: &Page| headline(page, answers, words).await);
    }
    suite.run()
}

async fn by_keyboard(page: &Page) -> Result<()> {
    let answers = with_base(SHORTEST);
    page.open("/").await?;
    page.enter(&format!("main a[href='{ESTIMATOR}']")).await?;
    let mut state = page.enter("main .govuk-button").await?;
    let mut passed = Vec::new();
    while state.path != EARLY {
        ensure!(passed.len() < MOST_EARLY, "{passed:?}");
        ensure!(state.focus.starts_with("h1"), "{state}");
        let id = state.path.trim_start_matches(ESTIMATOR).trim_end_matches('/').to_owned();
        let answer = answers.iter().find(|(question, _)| *question == id);
        let (_, acts) = answer.with_context(|| format!("no answer for {id}"))?;
        state = page.answer_by_keys(acts).await.with_context(|| id.clone())?;
        ensure!(state.summary.is_empty(), "{state}");
        passed.push(id);
    }
    ensure!(page.figure("charge").await?.contains("nothing"), "{passed:?}");
    page.quiet("by keyboard").await
}

async fn printed(page: &Page) -> Result<()> {
    begin(page, None).await?;
    page.walk(&with_base(MUCH), RESULT).await?;
    page.whole_screenshot("result long 1280", WIDE).await?;
    let sheets = page.print("result long").await?;
    ensure!(sheets <= MOST_SHEETS, "printed on {sheets} sheets");
    page.quiet("printing").await
}

async fn headline(page: &Page, own: &[Answer], words: &str) -> Result<()> {
    let answers = with_base(own);
    begin(page, None).await?;
    for goal in [EARLY, RESULT] {
        page.walk(&answers, goal).await?;
        let figure = page.figure("charge").await?;
        ensure!(figure.contains(words), "{goal} says “{figure}”, not “{words}”");
    }
    page.quiet("headline").await
}

/// Goes from the home page to the first question. Where a day is given, the page for another day is on the way.
async fn begin(page: &Page, day: Option<&'static str>) -> Result<()> {
    page.open("/").await?;
    page.follow(ESTIMATOR).await?;
    if let Some(day) = day {
        page.follow(WHEN).await?;
        page.type_date("day", day).await?;
        page.press_continue().await?;
    } else {
        page.go_on().await?;
    }
    Ok(())
}

async fn published(page: &Page, example: &Published) -> Result<()> {
    let answers = with_base(example.answers);
    begin(page, Some(example.day)).await?;
    page.server().forget();
    let early = page.walk(&answers, EARLY).await?;
    ensure!(early.len() <= MOST_EARLY, "{} questions before the early figure: {early:?}", early.len());
    page.walk(&answers, CHECK).await?;
    let rows = page.summary_rows().await?;
    ensure!(rows.len() > early.len() && rows.iter().all(|row| !row.value.is_empty()), "{rows:?}");
    page.walk(&answers, RESULT).await?;
    let figure = page.figure("charge").await?;
    let words: Vec<_> = figure.split_whitespace().map(|word| word.trim_end_matches(['.', ','])).collect();
    ensure!(
        example.charge.iter().any(|charge| words.contains(charge)),
        "the headline says “{figure}”, not {:?}",
        example.charge
    );
    let text: String = page.read("return document.querySelector('main').textContent").await?;
    ensure!(text.contains(example.to_the_penny), "the sum does not say {}", example.to_the_penny);
    // None of the answers left the page.
    ensure!(page.server().seen().is_empty(), "asked while answering: {:?}", page.server().seen());
    page.quiet("from start to result").await
}

async fn variant(page: &Page, name: &str, own: &[Answer]) -> Result<()> {
    let answers = with_base(own);
    begin(page, None).await?;
    page.walk(&answers, CHECK).await?;
    page.axe_clean("check answers").await?;
    page.walk(&answers, RESULT).await?;
    page.axe_clean("result").await?;
    // For somebody who is too young there is no sum, and so no source of it.
    let sources = page.stays_open("result").await?;
    ensure!(sources > 0 || name == "too young", "the result names no source elsewhere");
    page.whole_screenshot(&format!("result {name} 1280"), WIDE).await?;
    page.whole_screenshot(&format!("result {name} 320"), NARROW).await?;
    page.fits_the_width("result").await?;
    page.axe_clean("result at 320 pixels").await?;
    let sheets = page.print(&format!("result {name}")).await?;
    ensure!(sheets <= MOST_SHEETS, "printed on {sheets} sheets");
    page.quiet(name).await
}

async fn change_and_back(page: &Page) -> Result<()> {
    begin(page, None).await?;
    page.walk(BASE, EARLY).await?;
    page.axe_clean("early figure").await?;
    page.back().await?;
    ensure!(page.typed("amount").await? == "200", "Back lost the pension");
    page.walk(BASE, CHECK).await?;

    let savings = page.press("dl.govuk-summary-list a[href*='/savings/']").await?;
    ensure!(savings.heading.contains("savings"), "{savings}");
    page.type_into("own", "20,000").await?;
    let checked = page.press_continue().await?;
    ensure!(checked.path == CHECK, "Change did not return: {checked}");
    let rows = page.summary_rows().await?;
    ensure!(rows.iter().any(|row| row.value.contains("20,000")), "{rows:?}");

    // A change that opens a question leads to that question, then back.
    page.press("dl.govuk-summary-list a[href$='/income/']").await?;
    page.tick("choice", "pip").await?;
    let opened = page.press_continue().await?;
    ensure!(opened.path == format!("{ESTIMATOR}income-pip/"), "{opened}");
    page.walk(BASE, CHECK).await?;
    page.quiet("changing").await
}

async fn to_and_fro(page: &Page) -> Result<()> {
    begin(page, None).await?;
    let passed = page.walk(BASE, CHECK).await?;
    for expected in passed.iter().rev().take(6) {
        let state = page.history_back().await?;
        ensure!(state.path == *expected && state.focus.starts_with("h1"), "expected {expected}, not {state}");
    }
    for _ in 0..3 {
        page.after("Forward", async || Ok(page.driver().forward().await?)).await?;
    }
    page.walk(BASE, RESULT).await?;
    page.quiet("to and fro").await
}
