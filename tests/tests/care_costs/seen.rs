//! The result and the week under a theme with forced colours, on paper, and where there is little room.

use anyhow::{Result, ensure};
use portal_tests::browser::{NARROW, WIDE};
use portal_tests::journey::Act::{Pick, Take, Type};
use portal_tests::journey::{Act, Answer, COSTS};
use portal_tests::page::Page;
use portal_tests::paths::{dist, pages};

use crate::compared::{answer_aside, changed, to_result};
use crate::week;

const UNSEEN: &str = include_str!("../../src/js/unseen_controls.js");

async fn controls_are_seen(page: &Page, place: &str) -> Result<()> {
    let forced: bool = page.read("return matchMedia('(forced-colors: active)').matches").await?;
    ensure!(forced, "the colours are not forced");
    let unseen: Vec<String> = page.read(UNSEEN).await?;
    ensure!(unseen.is_empty(), "{place}: nothing shows where these stand: {}", unseen.join(", "));
    // A bar that has the colour of the page is none.
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
    controls_are_seen(page, "the result").await?;
    page.whole_screenshot("costs result, forced colours", WIDE).await?;
    week::open(page).await?;
    page.answer(week::TWO_VISITS).await?;
    controls_are_seen(page, "the week").await?;
    page.answer(&[Type("visit-1-start", "abc")]).await?;
    page.press_continue().await?;
    controls_are_seen(page, "the week with an error").await?;
    page.whole_screenshot("costs week, forced colours", WIDE).await?;
    page.quiet("forced colours").await
}

/// What must not be seen on paper, and what must.
const ON_PAPER: &str = "const seen = (selector) => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length; \
    return [seen('main button, .govuk-button, .govuk-back-link, nav a, .start-again, input[type=range]'), \
        document.querySelectorAll('main details').length, seen('main details > .govuk-details__text')]";

/// With a budget, so that everything a result can hold is there.
async fn full(page: &Page) -> Result<()> {
    to_result(page, &[("council", &[Pick("choice", "medway")])]).await?;
    answer_aside(page, "care-cost", &[Type("amount", "400"), Pick("every", "week")]).await?;
    answer_aside(page, "pays-in", &[Type("amount", "30"), Pick("every", "week")]).await?;
    Ok(())
}

pub async fn printed(page: &Page) -> Result<()> {
    full(page).await?;
    let watch = "addEventListener('beforeprint', () => { globalThis.shut = document.querySelectorAll('details:not([open])').length; })";
    page.driver().execute(watch, Vec::new()).await?;
    let sheets = page.print("costs").await?;
    println!("  a full result: {sheets} sheets");
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

/// A letter in every box of the week that is there.
const WRONG: &[Act] = &[Type("visit-1-start", "abc"), Type("visit-2-length", "two and a half hours or so")];

pub async fn narrow(page: &Page) -> Result<()> {
    page.open(COSTS).await?;
    fits(page, "the start").await?;
    full(page).await?;
    fits(page, "the result").await?;
    // Also with everything open.
    let open = "document.querySelectorAll('main details').forEach(e => { e.open = true; })";
    page.driver().execute(open, Vec::new()).await?;
    page.frames().await?;
    fits(page, "the result with everything open").await?;
    week::open(page).await?;
    page.answer(week::TWO_VISITS).await?;
    fits(page, "the week").await?;
    page.answer(WRONG).await?;
    let state = page.press_continue().await?;
    ensure!(!state.summary.is_empty(), "{state}");
    fits(page, "the week with errors").await?;
    page.quiet("little room").await
}

/// A window of 1280 by 1024 at 400 % holds as much as one of 320 by 256.
async fn fits(page: &Page, place: &str) -> Result<()> {
    page.size(NARROW).await?;
    page.fits_the_width(&format!("{place}, 320 pixels")).await?;
    page.axe_clean(&format!("{place}, 320 pixels")).await?;
    page.zoom(WIDE, 4).await?;
    page.fits_the_width(&format!("{place}, 400 %")).await?;
    page.whole_screenshot(&format!("costs {place} 320"), NARROW).await?;
    page.size(WIDE).await
}

/// The addresses of this site that the page links to.
const LINKS: &str = "return [...document.querySelectorAll('main a[href]')].map(link => new URL(link.href)) \
    .filter(url => url.origin === location.origin).map(url => url.pathname)";

/// Links to questions are put together from their ids: none may lead to a page that is not there.
pub async fn links(page: &Page) -> Result<()> {
    let known = pages(&dist())?;
    for own in [&[] as &[Answer], &[("agency-rate", &[Take("not-sure")]), ("pa-pay", &[Take("not-sure")])]] {
        to_result(page, own).await?;
        for place in ["the result", "the list of answers"] {
            let links: Vec<String> = page.read(LINKS).await?;
            let dead: Vec<_> = links.iter().filter(|link| !known.contains(link)).collect();
            ensure!(dead.is_empty() && !links.is_empty(), "{place} has links to nowhere: {dead:?}");
            if place == "the result" {
                page.back().await?;
            }
        }
    }
    page.quiet("links").await
}

/// What somebody has opened or ticked on the result is theirs, whatever they try above it.
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
