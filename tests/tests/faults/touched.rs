//! A page that an extension or a translation has changed before the program wakes it up is put back as it was written.

use anyhow::{Result, ensure};
use portal_tests::page::Page;
use portal_tests::suite::Suite;

use super::{fresh, question, sleep_at_first, wake};

/// Changes that other programs make to a page, by name.
const TOUCHES: [(&str, &str); 4] = [
    (
        "an element after each box",
        "for (const box of document.querySelectorAll('main input, main select')) box.after(document.createElement('span'))",
    ),
    (
        "a mark in the text",
        "const text = document.querySelector('main h1').firstChild; const mark = document.createElement('mark'); \
            mark.append(text.splitText(3)); text.after(mark)",
    ),
    (
        "an element first in the main part",
        "document.querySelector('main').prepend(document.createElement('div'))",
    ),
    (
        "a translation",
        "const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); const texts = []; \
            while (walk.nextNode()) texts.push(walk.currentNode); \
            for (const text of texts) { const outer = document.createElement('font'); \
                const inner = document.createElement('font'); inner.textContent = `(${text.data})`; \
                outer.append(inner); text.replaceWith(outer); }",
    ),
];

pub fn tests(suite: Suite) -> Suite {
    TOUCHES
        .into_iter()
        .fold(suite, |suite, (name, script)| {
            suite.test(format!("touched before it wakes: {name}"), async move |page: &Page| {
                touched(page, script).await
            })
        })
        .test("touched before it wakes: what was chosen stays", chosen)
        .test("touched before it wakes: a page of words stays as it is", of_words)
}

async fn touched(page: &Page, script: &str) -> Result<()> {
    fresh(page).await?;
    let path = question("care-cost");
    sleep_at_first(page).await?;
    page.open_plain(&path).await?;
    page.type_into("amount", "312.50").await?;
    page.pick("every", "month").await?;
    page.driver().execute(script, Vec::new()).await?;
    wake(page).await?;
    page.holds("amount", "312.50").await?;
    ensure!(page.typed("every").await? == "month");
    ensure!(fetched(page).await? == 1, "the page was not put back");
    let next = page.press_continue().await?;
    ensure!(next.summary.is_empty() && next.path != path, "what was typed was not read: {next}");
    page.quiet("after a page was put back").await
}

async fn chosen(page: &Page) -> Result<()> {
    fresh(page).await?;
    let path = question("income");
    sleep_at_first(page).await?;
    page.open_plain(&path).await?;
    page.choose("choice", "pip").await?;
    page.choose("choice", "private-pension").await?;
    let [(_, script), ..] = TOUCHES;
    page.driver().execute(script, Vec::new()).await?;
    wake(page).await?;
    let held = page.chosen("choice").await?;
    ensure!(
        held.len() == 2 && held.iter().all(|value| value == "pip" || value == "private-pension"),
        "chosen: {held:?}"
    );
    let next = page.press_continue().await?;
    ensure!(next.summary.is_empty() && next.path != path, "{next}");
    Ok(())
}

/// How often the page has requested its own document, even where the browser's cache answered.
async fn fetched(page: &Page) -> Result<usize> {
    page.read("return performance.getEntriesByName(location.href, 'resource').length").await
}

/// A change to a page of words matters nothing to the program, which takes the page as it is.
async fn of_words(page: &Page) -> Result<()> {
    fresh(page).await?;
    sleep_at_first(page).await?;
    for (_, script) in TOUCHES.iter().filter(|(name, _)| !name.contains("box")) {
        page.open_plain("/privacy/").await?;
        page.driver().execute(*script, Vec::new()).await?;
        wake(page).await?;
        ensure!(fetched(page).await? == 0, "the page was loaded again");
    }
    page.quiet("pages of words that were touched").await
}
