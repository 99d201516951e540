//! What a person takes along: their own words as they wrote them, and the printed page.

use anyhow::{Result, ensure};
use portal_tests::answers::with_plain;
use portal_tests::journey::Act::{Take, Type};
use portal_tests::journey::{Answer, ELIGIBILITY, SUITABILITY};
use portal_tests::page::Page;

/// What would be markup, were it read as such, over two lines.
const TYPED: &str =
    "I <b>forget</b> to eat & drink: \"later\", I say.\nOn bad days <script>nothing</script>.";

pub async fn own_words(page: &Page) -> Result<()> {
    const ANSWERS: &[Answer] = &[
        ("support-for", &[Take("me")]),
        ("cause", &[Take("no-diagnosis")]),
        ("daily-life", &[Take("nutrition"), Take("hygiene")]),
        ("daily-life-nutrition", &[Take("help"), Type("words", TYPED)]),
        ("daily-life-hygiene", &[Take("slow")]),
        ("impact", &[Take("yes")]),
    ];
    page.open(ELIGIBILITY).await?;
    page.walk(ANSWERS, &format!("{ELIGIBILITY}check-answers/")).await?;
    page.axe_clean("own words among the answers").await?;
    let rows = page.summary_rows().await?;
    ensure!(rows.iter().any(|row| row.value.contains("I <b>forget</b> to eat & drink")), "{rows:?}");
    page.go_on().await?;
    page.axe_clean("own words on the list").await?;
    let listed = page.one("blockquote.own-words").await?.text().await?;
    ensure!(listed == TYPED, "the list says “{listed}”");
    ensure!(!page.has("main b, main script").await?, "words became markup");
    // Still there for whoever comes back to change them.
    page.back().await?;
    page.press(&format!("dl.govuk-summary-list a[href='{ELIGIBILITY}daily-life-nutrition/']")).await?;
    ensure!(page.typed("words").await? == TYPED, "the box lost the words");
    page.quiet("own words").await
}

/// What must not be seen on paper, and what must.
const ON_PAPER: &str = "const seen = (selector) => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length; \
    return [seen('button, .govuk-button, .govuk-back-link, nav a, .start-again'), \
        document.querySelectorAll('main details').length, seen('main details > .govuk-details__text')]";

pub async fn printed(page: &Page) -> Result<()> {
    page.open(SUITABILITY).await?;
    page.walk(
        &with_plain(&[("council", &[portal_tests::journey::Act::Pick("choice", "leicestershire")])]),
        &format!("{SUITABILITY}result/"),
    )
    .await?;
    // Told after the program was, so it sees what the program has opened.
    let watch = "addEventListener('beforeprint', () => { globalThis.shut = document.querySelectorAll('details:not([open])').length; })";
    page.driver().execute(watch, Vec::new()).await?;
    let sheets = page.print("check plain").await?;
    println!("  a plain result: {sheets} sheets");
    let shut: Option<usize> = page.read("return globalThis.shut ?? null").await?;
    ensure!(shut == Some(0), "{shut:?} parts are closed when the page is printed");
    let left: usize = page.read("return document.querySelectorAll('main details[open]').length").await?;
    ensure!(left == 0, "{left} parts stay open on the screen");

    page.print_media(true).await?;
    let (pressed, parts, open): (usize, usize, usize) = page.read(ON_PAPER).await?;
    ensure!(pressed == 0, "{pressed} things to press on paper");
    ensure!(parts > 3 && open == parts, "{open} of {parts} parts are open on paper");
    page.print_media(false).await?;
    page.quiet("printing").await
}
