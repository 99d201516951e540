//! "Is there too much in the account?" as people meet it: by keyboard from its first page to each kind of result, on
//! paper, under forced colours and where there is little room.

use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use portal_tests::browser::{NARROW, WIDE};
use portal_tests::form::CONTINUE;
use portal_tests::journey::Act::{Choose, Pick, Take, Type};
use portal_tests::journey::{Answer, BALANCE, MAIN_BUTTON, id_of};
use portal_tests::page::Page;
use portal_tests::paths::{dist, pages};
use portal_tests::suite::Suite;

/// Questions of the tool.
const QUESTIONS: usize = 6;

const PAID_NET: Answer = (
    "balance-payment",
    &[Type("amount", "800"), Pick("every", "four-weeks"), Choose("paid", "net"), Type("contribution", "120")],
);
const WHY: Answer = ("balance-why", &[Choose("choice", "not-found-help"), Choose("choice", "hospital")]);

const ABOVE: &[Answer] = &[
    ("council", &[Pick("choice", "leicestershire")]),
    PAID_NET,
    ("balance-held", &[Type("amount", "2,400")]),
    ("balance-bills", &[Take("yes"), Type("amount", "310.50")]),
    ("balance-set-aside", &[Take("yes"), Type("amount", "400")]),
    WHY,
];
const BELOW: &[Answer] = &[
    ("council", &[Pick("choice", "medway")]),
    (
        "balance-payment",
        &[Type("amount", "300"), Pick("every", "week"), Choose("paid", "gross"), Type("weeks", "6")],
    ),
    ("balance-held", &[Type("amount", "900")]),
    ("balance-bills", &[Take("no")]),
    ("balance-set-aside", &[Take("no")]),
    ("balance-why", &[Choose("choice", "not-sure")]),
];
const RANGE: &[Answer] = &[
    ("council", &[Pick("choice", "leicestershire")]),
    PAID_NET,
    ("balance-held", &[Type("amount", "2400")]),
    ("balance-bills", &[Take("not-sure")]),
    ("balance-set-aside", &[Take("not-sure")]),
    WHY,
];

fn main() -> ExitCode {
    Suite::of(dist())
        .test("by keyboard: more than four weeks", above)
        .test("by keyboard: less, by the agreement's own weeks", below)
        .test("by keyboard: a range", range)
        .test("not sure of anything", not_sure)
        .test("answers come back as they were given", come_back)
        .test("a result is printed with everything open and nothing to press", printed)
        .test("forced colours", forced_colours)
        .test("nothing scrolls sideways at 320 pixels and at 400 %", narrow)
        .test("no link of the result leads nowhere", links)
        .run()
}

fn goal() -> String {
    format!("{BALANCE}result/")
}

/// Answers page after page without a mouse, each of which is sound; gives how many were answered.
async fn by_keyboard(page: &Page, answers: &[Answer]) -> Result<usize> {
    page.open(BALANCE).await?;
    page.axe_clean("the start").await?;
    let mut state = page.enter(MAIN_BUTTON).await?;
    let mut answered = 0;
    while state.path != goal() {
        ensure!(state.focus.starts_with("h1"), "the focus is not on the heading: {state}");
        page.axe_clean(&state.path).await?;
        let id = id_of(&state.path).to_owned();
        state = if page.has(CONTINUE).await? {
            let answer = answers.iter().find(|(question, _)| *question == id);
            let (_, acts) = answer.with_context(|| format!("no answer for {id}"))?;
            answered += 1;
            let next = page.answer_by_keys(acts).await.with_context(|| id.clone())?;
            ensure!(next.summary.is_empty() && next.path != state.path && answered <= QUESTIONS, "{next}");
            next
        } else {
            page.enter(MAIN_BUTTON).await?
        };
    }
    ensure!(state.focus.starts_with("h1"), "the focus is not on the heading: {state}");
    page.quiet("by keyboard").await?;
    Ok(answered)
}

/// Walks to a result, which says this.
async fn says(page: &Page, name: &str, answers: &[Answer], headline: &str, said: &[&str]) -> Result<()> {
    let answered = by_keyboard(page, answers).await?;
    ensure!(answered == QUESTIONS, "{answered} answers");
    let found = page.concludes(headline).await?;
    for words in said {
        ensure!(found.everything.contains(words), "{name}: “{words}” is not said: {}", found.everything);
    }
    page.whole_screenshot(&format!("balance {name} 1280"), WIDE).await?;
    Ok(())
}

async fn above(page: &Page) -> Result<()> {
    let said = [
        "The papers of Leicestershire say 4 weeks",
        "not the law",
        "£1,689.50",
        "couldn’t find anyone",
        "tell me in writing",
    ];
    says(page, "above", ABOVE, "£769.50 more than 4 weeks of payments", &said).await
}

async fn below(page: &Page) -> Result<()> {
    let said = ["The agreement says 6 weeks", "unspent money goes back", "If you can’t agree"];
    says(page, "below", BELOW, "£900.00 less than 6 weeks of payments", &said).await
}

async fn range(page: &Page) -> Result<()> {
    let said = ["Change the answer: Owed already", "£0.00 to £2,400.00"];
    says(page, "range", RANGE, "up to £1,480.00 more than 4 weeks", &said).await
}

/// Pages that have no "not sure" of the plain kind.
const UNSURE: &[Answer] = &[
    ("council", &[Pick("choice", "other")]),
    ("balance-payment", &[Choose("unsure", "not-sure")]),
    ("balance-held", &[Choose("unsure", "not-sure")]),
];

async fn not_sure(page: &Page) -> Result<()> {
    page.open(BALANCE).await?;
    page.walk_not_sure(UNSURE, &goal()).await?;
    let found = page.concludes("compare it with 4 weeks of payments yet").await?;
    ensure!(found.everything.contains("only a number to compare with"), "{}", found.everything);
    page.whole_screenshot("balance not sure 1280", WIDE).await?;
    Ok(())
}

async fn come_back(page: &Page) -> Result<()> {
    page.open(BALANCE).await?;
    page.walk(ABOVE, &format!("{BALANCE}check-answers/")).await?;
    let rows = page.summary_rows().await?;
    let all: Vec<_> = rows.iter().map(|row| row.value.as_str()).collect();
    let all = all.join(" / ");
    // What is there once has no period.
    for words in ["£800.00 every 4 weeks", "My own part, for the same time: £120.00", "£310.50", "£400.00"]
    {
        ensure!(all.contains(words), "“{words}” is not among the answers: {all}");
    }
    ensure!(!all.contains("£2,400.00 a week") && !all.contains("£310.50 a week"), "{all}");
    page.press(&format!("dl.govuk-summary-list a[href='{BALANCE}balance-payment/']")).await?;
    ensure!(page.typed("contribution").await? == "120", "the box lost the amount");
    page.quiet("coming back").await
}

/// What must not be seen on paper, and what must.
const ON_PAPER: &str = "const seen = (selector) => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length; \
    return [seen('main button, .govuk-button, .govuk-back-link, nav a, .start-again'), \
        document.querySelectorAll('main details').length, seen('main details > .govuk-details__text')]";

async fn printed(page: &Page) -> Result<()> {
    page.open(BALANCE).await?;
    page.walk(ABOVE, &goal()).await?;
    let sheets = page.print("balance").await?;
    println!("  a full result: {sheets} sheets");
    page.print_media(true).await?;
    let (pressed, parts, open): (usize, usize, usize) = page.read(ON_PAPER).await?;
    ensure!(pressed == 0, "{pressed} things to press on paper");
    ensure!(parts > 3 && open == parts, "{open} of {parts} parts are open on paper");
    page.print_media(false).await?;
    page.quiet("printing").await
}

const UNSEEN: &str = include_str!("../src/js/unseen_controls.js");

async fn forced_colours(page: &Page) -> Result<()> {
    page.forced_colours().await?;
    page.open(BALANCE).await?;
    page.walk(ABOVE, &goal()).await?;
    seen(page, "the result").await?;
    page.whole_screenshot("balance result, forced colours", WIDE).await?;
    page.open(&format!("{BALANCE}balance-payment/")).await?;
    page.press_continue().await?;
    seen(page, "a question with errors").await?;
    page.whole_screenshot("balance payment, forced colours", WIDE).await?;
    Ok(())
}

async fn seen(page: &Page, place: &str) -> Result<()> {
    let unseen: Vec<String> = page.read(UNSEEN).await?;
    ensure!(unseen.is_empty(), "{place}: nothing shows where these stand: {}", unseen.join(", "));
    page.axe_clean(place).await
}

async fn narrow(page: &Page) -> Result<()> {
    page.open(BALANCE).await?;
    fits(page, "the start").await?;
    page.open(&format!("{BALANCE}balance-payment/")).await?;
    page.answer(&[Choose("paid", "net"), Type("contribution", "abc"), Type("weeks", "two")]).await?;
    let state = page.press_continue().await?;
    ensure!(!state.summary.is_empty(), "{state}");
    fits(page, "errors").await?;
    page.open(BALANCE).await?;
    page.walk(ABOVE, &goal()).await?;
    fits(page, "the result").await?;
    let open = "document.querySelectorAll('main details').forEach(e => { e.open = true; })";
    page.driver().execute(open, Vec::new()).await?;
    page.frames().await?;
    fits(page, "the result with everything open").await?;
    page.quiet("little room").await
}

/// A window of 1280 by 1024 at 400 % holds as much as one of 320 by 256.
async fn fits(page: &Page, place: &str) -> Result<()> {
    page.size(NARROW).await?;
    page.fits_the_width(&format!("{place}, 320 pixels")).await?;
    page.axe_clean(&format!("{place}, 320 pixels")).await?;
    page.zoom(WIDE, 4).await?;
    page.fits_the_width(&format!("{place}, 400 %")).await?;
    page.whole_screenshot(&format!("balance {place} 320"), NARROW).await?;
    page.size(WIDE).await
}

/// The addresses of this site that the page links to.
const LINKS: &str = "return [...document.querySelectorAll('main a[href]')].map(link => new URL(link.href)) \
    .filter(url => url.origin === location.origin).map(url => url.pathname)";

async fn links(page: &Page) -> Result<()> {
    let known = pages(&dist())?;
    for answers in [ABOVE, BELOW, RANGE] {
        page.open(BALANCE).await?;
        page.walk(answers, &goal()).await?;
        let links: Vec<String> = page.read(LINKS).await?;
        let dead: Vec<_> = links.iter().filter(|link| !known.contains(link)).collect();
        ensure!(dead.is_empty() && !links.is_empty(), "the result has links to nowhere: {dead:?}");
    }
    page.quiet("links").await
}
