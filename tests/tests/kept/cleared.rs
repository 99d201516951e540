//! "New person" leaves nothing behind.

use anyhow::{Result, ensure};
use portal_tests::answers::with_base;
use portal_tests::journey::Act::{Pick, Take, Type};
use portal_tests::journey::{Answer, ELIGIBILITY, ESTIMATOR};
use portal_tests::page::Page;
use portal_tests::suite::Suite;

use super::{nowhere, store, stored};

pub fn tests(suite: Suite) -> Suite {
    suite
        .test("New person is there while there are answers, and clears them everywhere", new_person)
        .test("New person asks first, and can be left by key", asks_first)
        .test("New person clears what was typed and not yet sent", not_sent)
        .test("answers are gone from a page that Back shows again", put_away)
        .test("the note at home clears the answers", from_home)
        .test("a text that can't be read is dropped with a word", unreadable)
        .test("an answer that no page would take is left out with a word", not_all)
}

/// Answers that can be found again wherever they are.
const MARKED: &[Answer] = &[
    ("income", &[Take("private-pension")]),
    ("income-private-pension", &[Type("amount", "213.97"), Pick("every", "week")]),
    ("savings", &[Take("exact"), Type("own", "17654"), Type("joint", "0")]),
];
const MARKS: [&str; 4] = ["213.97", "17654", "17,654", "private-pension\u{1f}"];

async fn answered(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    page.walk(&with_base(MARKED), &format!("{ESTIMATOR}result/")).await?;
    Ok(())
}

async fn new_person(page: &Page) -> Result<()> {
    page.open("/").await?;
    page.until_hidden("[data-kept=ask]").await?;
    answered(page).await?;
    ensure!(stored(page).await?.contains("213.97"), "nothing is kept");
    page.until_shown("[data-kept=ask]").await?;
    page.one("[data-kept=ask]").await?.click().await?;
    page.until_shown("#new-person").await?;
    page.axe_clean("asking before everything is cleared").await?;
    let home = page.press("#new-person [data-kept=clear]").await?;
    ensure!(home.path == "/", "{home}");
    page.until_shown(".app-cleared").await?;
    page.until_hidden("[data-kept=ask]").await?;
    page.axe_clean("cleared").await?;
    ensure!(stored(page).await?.is_empty());
    nowhere(page, &MARKS).await?;
    for _ in 0..6 {
        page.driver().back().await?;
        page.until("a page", |state| state.ready && !state.heading.is_empty()).await?;
        nowhere(page, &MARKS).await?;
    }
    // The next person begins at the first question.
    page.open_again(ESTIMATOR).await?;
    let first = page.go_on().await?;
    ensure!(first.path == format!("{ESTIMATOR}who/"), "{first}");
    page.quiet("a new person").await
}

async fn asks_first(page: &Page) -> Result<()> {
    answered(page).await?;
    let before = stored(page).await?;
    for leave in [true, false] {
        page.one("[data-kept=ask]").await?.click().await?;
        page.until_shown("#new-person").await?;
        if leave {
            page.keys(thirtyfour::Key::Escape).await?;
        } else {
            page.one("#new-person [data-kept=stay]").await?.click().await?;
        }
        page.until_hidden("#new-person").await?;
    }
    let marks = |text: &str| MARKS.iter().filter(|mark| text.contains(**mark)).count();
    ensure!(marks(&stored(page).await?) == marks(&before));
    Ok(())
}

async fn not_sent(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    page.walk(&with_base(MARKED), &format!("{ESTIMATOR}savings/")).await?;
    page.answer(&[Take("exact"), Type("own", "17654")]).await?;
    page.one("[data-kept=ask]").await?.click().await?;
    page.press("#new-person [data-kept=clear]").await?;
    page.driver().back().await?;
    page.until("a page", |state| state.ready && state.path != "/").await?;
    nowhere(page, &MARKS).await
}

/// The page is left for another document, cleared there, and shown again.
async fn put_away(page: &Page) -> Result<()> {
    answered(page).await?;
    page.open_again("/privacy/").await?;
    page.one("[data-kept=ask]").await?.click().await?;
    page.press("#new-person [data-kept=clear]").await?;
    for _ in 0..3 {
        page.driver().back().await?;
        page.until("a page", |state| state.ready && !state.heading.is_empty()).await?;
        nowhere(page, &MARKS).await?;
    }
    Ok(())
}

async fn from_home(page: &Page) -> Result<()> {
    answered(page).await?;
    page.press("header a[href='/']").await?;
    page.until_shown(".held-note").await?;
    page.one(".held-note [data-kept=clear]").await?.click().await?;
    page.until_shown(".app-cleared").await?;
    page.until_hidden(".held-note").await?;
    ensure!(stored(page).await?.is_empty());
    nowhere(page, &MARKS).await
}

async fn unreadable(page: &Page) -> Result<()> {
    for text in [
        "nonsense",
        "direct-payments-guide 2\u{1e}",
        "{\"age\":1}",
        "direct-payments-guide 1\u{1e}age\u{1f}cho",
    ] {
        store(page, text).await?;
        page.open_again(&format!("{ELIGIBILITY}cause/")).await?;
        page.until_shown(".app-unreadable").await?;
        ensure!(stored(page).await?.is_empty(), "{text} is still there");
    }
    page.axe_clean("an unreadable text").await?;
    page.quiet("an unreadable text").await
}

async fn not_all(page: &Page) -> Result<()> {
    page.open("/privacy/").await?;
    let now: String = page.read("return String(Date.now())").await?;
    let lines =
        ["direct-payments-guide 1", "who\u{1f}choice\u{1f}me", "savings\u{1f}choice\u{1f}a-great-deal"];
    let notes = ["\u{1f}tool\u{1f}contribution".to_owned(), format!("\u{1f}touched\u{1f}{now}")];
    let lines = lines.iter().map(|line| (*line).to_owned()).chain(notes);
    store(page, &lines.map(|line| line + "\u{1e}").collect::<String>()).await?;
    page.open_again(&format!("{ESTIMATOR}who/")).await?;
    page.until_shown(".app-not-all").await?;
    page.wait_for("the answer that could be read", async || Ok(page.chosen("choice").await? == ["me"])).await
}
