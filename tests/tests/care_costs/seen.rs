//! The result and the week under a theme with forced colours, on paper, and where there is little room.

use anyhow::{Result, ensure};
use portal_tests::browser::WIDE;
use portal_tests::journey::Act::{Pick, Take, Type};
use portal_tests::journey::{Act, Answer, COSTS};
use portal_tests::page::Page;

use crate::compared::{answer_aside, changed, to_result};
use crate::week;

async fn all_is_seen(page: &Page, place: &str) -> Result<()> {
    page.controls_are_seen(place).await?;
    // A bar in the colour of the page cannot be seen.
    let bare: usize = page
        .read(
            "const page = getComputedStyle(document.body).backgroundColor; \
            const solid = [...document.querySelectorAll('.bars__bar > rect:last-child')]; \
            return solid.filter(rect => getComputedStyle(rect).fill === page).length",
        )
        .await?;
    ensure!(bare == 0, "{place}: {bare} bars cannot be seen");
    page.axe_clean(place).await
}

pub async fn forced_colours(page: &Page) -> Result<()> {
    page.forced_colours().await?;
    to_result(page, &[("agency-rate", &[Take("not-sure")])]).await?;
    all_is_seen(page, "the result").await?;
    page.whole_screenshot("costs result, forced colours", WIDE).await?;
    week::open(page).await?;
    page.answer(week::TWO_VISITS).await?;
    all_is_seen(page, "the week").await?;
    page.answer(&[Type("visit-1-start", "abc")]).await?;
    page.press_continue().await?;
    all_is_seen(page, "the week with an error").await?;
    page.whole_screenshot("costs week, forced colours", WIDE).await?;
    page.quiet("forced colours").await
}

/// Goes to a result with a budget, so that the result has all of its parts.
async fn full(page: &Page) -> Result<()> {
    to_result(page, &[("council", &[Pick("choice", "medway")])]).await?;
    answer_aside(page, "care-cost", &[Type("amount", "400"), Pick("every", "week")]).await?;
    answer_aside(page, "pays-in", &[Type("amount", "30"), Pick("every", "week")]).await?;
    Ok(())
}

pub async fn printed(page: &Page) -> Result<()> {
    full(page).await?;
    page.prints_whole("costs").await?;
    page.quiet("printing").await
}

/// A wrong text in every box of the week that is shown.
const WRONG: &[Act] = &[Type("visit-1-start", "abc"), Type("visit-2-length", "two and a half hours or so")];

pub async fn narrow(page: &Page) -> Result<()> {
    page.open(COSTS).await?;
    page.fits_little_room("costs the start").await?;
    full(page).await?;
    page.fits_little_room("costs the result").await?;
    // The page must also fit with everything open.
    let open = "document.querySelectorAll('main details').forEach(e => { e.open = true; })";
    page.driver().execute(open, Vec::new()).await?;
    page.frames().await?;
    page.fits_little_room("costs the result with everything open").await?;
    week::open(page).await?;
    page.answer(week::TWO_VISITS).await?;
    page.fits_little_room("costs the week").await?;
    page.answer(WRONG).await?;
    let state = page.press_continue().await?;
    ensure!(!state.summary.is_empty(), "{state}");
    page.fits_little_room("costs the week with errors").await?;
    page.quiet("little room").await
}

/// The program makes links to questions from their ids. Each must lead to a page that exists.
pub async fn links(page: &Page) -> Result<()> {
    for own in [&[] as &[Answer], &[("agency-rate", &[Take("not-sure")]), ("pa-pay", &[Take("not-sure")])]] {
        to_result(page, own).await?;
        for place in ["the result", "the list of answers"] {
            page.links_lead_somewhere(place).await?;
            if place == "the result" {
                page.back().await?;
            }
        }
    }
    page.quiet("links").await
}

/// What a visitor has opened or ticked on the result stays so while they try figures above it.
pub async fn stays_open(page: &Page) -> Result<()> {
    let before = to_result(page, &[]).await?;
    let open = "const folds = [...document.querySelectorAll('main details')]; folds.forEach(fold => { fold.open = true; }); \
        const ticks = [...document.querySelectorAll('main .duty input[type=checkbox]')]; \
        ticks.slice(0, 2).forEach(tick => tick.click()); return [folds.length, ticks.length]";
    let (folds, ticks): (usize, usize) = page.read(open).await?;
    ensure!(folds > 3 && ticks > 3, "{folds} folds and {ticks} duties");
    page.type_into("hours", "14.5").await?;
    changed(page, &before).await?;
    let now = "return [document.querySelectorAll('main details[open]').length, \
        document.querySelectorAll('main .duty input:checked').length]";
    let (open, ticked): (usize, usize) = page.read(now).await?;
    ensure!(ticked == 2, "{ticked} of 2 ticks are left once a figure is tried");
    ensure!(open > 0, "everything that was open is shut once a figure is tried");
    Ok(())
}
