//! What a person takes to the council: their own words as they wrote them, and the printed page.

use anyhow::{Result, ensure};
use portal_tests::answers::with_plain;
use portal_tests::journey::Act::{Take, Type};
use portal_tests::journey::{Answer, ELIGIBILITY, SUITABILITY};
use portal_tests::page::Page;

/// Two lines that would be markup if they were read as such.
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
    // They are still there for a person who comes back to change them.
    page.back().await?;
    page.press(&format!("dl.govuk-summary-list a[href='{ELIGIBILITY}daily-life-nutrition/']")).await?;
    ensure!(page.typed("words").await? == TYPED, "the box lost the words");
    page.quiet("own words").await
}

pub async fn printed(page: &Page) -> Result<()> {
    page.open(SUITABILITY).await?;
    page.walk(
        &with_plain(&[("council", &[portal_tests::journey::Act::Pick("choice", "leicestershire")])]),
        &format!("{SUITABILITY}result/"),
    )
    .await?;
    page.prints_whole("check plain").await?;
    page.quiet("printing").await
}
