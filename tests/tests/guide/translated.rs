//! A browser's translation puts every text into elements of its own and changes it while the program runs.

use anyhow::{Result, ensure};
use portal_tests::journey::ESTIMATOR;
use portal_tests::page::Page;

const TRANSLATE: &str = "const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), texts = []; \
    while (all.nextNode()) texts.push(all.currentNode); \
    for (const text of texts) if (text.data.trim() && !text.parentElement.closest('[translate=no], script')) { \
        const font = document.createElement('font'); font.textContent = text.data.toUpperCase(); text.replaceWith(font); }";

pub async fn advice(page: &Page) -> Result<()> {
    page.open("/deciding/").await?;
    page.read::<()>(TRANSLATE).await?;
    let next = page.follow("/deciding/carers/").await?;
    ensure!(next.focus.starts_with("h1") && !next.heading.is_empty(), "{next}");
    page.read::<()>(TRANSLATE).await?;
    let back = page.history_back().await?;
    ensure!(back.path == "/deciding/" && !back.heading.is_empty(), "{back}");
    page.quiet("translated advice").await
}

/// Messages appear, what was typed stays, and the next question is reached.
pub async fn question(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    page.read::<()>(TRANSLATE).await?;
    page.go_on().await?;
    page.read::<()>(TRANSLATE).await?;
    let refused = page.press_continue().await?;
    ensure!(!refused.summary.is_empty(), "{refused}");
    page.read::<()>(TRANSLATE).await?;
    page.one("main input[type=radio]").await?.click().await?;
    let next = page.go_on().await?;
    ensure!(next.path != refused.path, "{next}");
    page.quiet("a translated question").await
}
