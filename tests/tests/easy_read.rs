//! Easy read in the tools. Questions and results change in place, keep what was typed and answered, and say the same.
//! Where the words in easy read cannot be loaded, the ordinary ones stay. Nothing is remembered unless the visitor
//! asks.

use std::collections::BTreeSet;
use std::process::ExitCode;

use anyhow::{Result, ensure};
use portal_tests::answers::{with_base, with_plain, with_wage};
use portal_tests::browser::{NARROW, WIDE};
use portal_tests::journey::Act::{Take, Type};
use portal_tests::journey::{Answer, COSTS, ELIGIBILITY, ESTIMATOR, SUITABILITY};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;

const SWITCH: &str = "a.easy-switch";
const LINES: &str = "main .easy li img";
/// Every piece of text of the main part.
const TEXTS: &str = "const all = [], walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT); \
    while (walk.nextNode()) all.push(walk.currentNode.data.trim()); return all";
const SAVINGS: &str = "/what-you-might-pay/savings/";

fn main() -> ExitCode {
    Suite::of(dist())
        .test("switched on in the middle of a question, and off again", a_question)
        .test("what was answered before is kept", answers_stay)
        .test("a result of the estimator", estimator)
        .test("a result of the check whether a direct payment could work", suitability)
        .test("a result of the check whether support is likely", eligibility)
        .test("a result of the comparison, with what is tried out", costs)
        .test("forgotten after a reload", forgotten)
        .test("remembered on the device, and forgotten again", remembered)
        .test("a device that stores nothing says so", no_storage)
        .test("words that do not come leave the ordinary ones", lost_words)
        .run()
}

/// Presses the switch and waits until easy read is on or off.
async fn switch(page: &Page, on: bool) -> Result<()> {
    page.one(SWITCH).await?.click().await?;
    is_on(page, on).await
}

async fn is_on(page: &Page, on: bool) -> Result<()> {
    // The program answers on the next frame.
    page.frames().await?;
    let what = if on { "easy read" } else { "ordinary words" };
    page.wait_for(what, async || Ok(page.has("html[data-easy='on']").await? == on)).await?;
    page.frames().await
}

/// Checks what holds on every page with lines in easy read.
async fn shows_lines(page: &Page, place: &str) -> Result<()> {
    ensure!(page.has(LINES).await?, "{place} has no lines with pictures");
    let lost: Vec<String> = page
        .read("for (const image of document.querySelectorAll('main .easy img')) image.loading = 'eager'; \
            return [...document.querySelectorAll('main .easy img')].filter((image) => image.alt !== '').map((image) => image.src)")
        .await?;
    ensure!(lost.is_empty(), "{place}: pictures that are read aloud: {lost:?}");
    let text: String = page.read("return document.querySelector('main').textContent").await?;
    ensure!(!text.contains(['[', ']', '{', '}']), "{place} has a name in place of a figure: {text}");
    let headings: usize = page.read("return document.querySelectorAll('main h1').length").await?;
    ensure!(headings == 1, "{place} has {headings} main headings");
    page.ids_differ().await?;
    page.axe_clean(place).await?;
    page.whole_screenshot(&format!("easy {place} narrow"), NARROW).await?;
    page.fits_the_width(place).await?;
    page.axe_clean(&format!("{place} at 320 pixels")).await?;
    page.whole_screenshot(&format!("easy {place}"), WIDE).await?;
    page.quiet(place).await
}

async fn a_question(page: &Page) -> Result<()> {
    page.open(SAVINGS).await?;
    let ordinary = page.reading().await?;
    page.answer(&[Take("exact"), Type("own", "1234")]).await?;
    switch(page, true).await?;
    ensure!(page.typed("own").await? == "1234", "what was typed is gone");
    ensure!(page.chosen("choice").await? == ["exact"], "what was chosen is gone");
    shows_lines(page, "savings").await?;
    let size: f64 = page
        .read("return parseFloat(getComputedStyle(document.querySelector('main .easy p')).fontSize)")
        .await?;
    ensure!(size >= 23.0, "lines of {size} pixels");
    switch(page, false).await?;
    ensure!(!page.has(LINES).await?, "the lines stay");
    ensure!(page.typed("own").await? == "1234", "what was typed is gone");
    let again = page.reading().await?;
    ensure!(again.headings == ordinary.headings, "{:?}", again.headings);
    page.quiet("on and off").await
}

async fn answers_stay(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    let answers = with_base(&[]);
    page.walk(&answers, SAVINGS).await?;
    switch(page, true).await?;
    // The next pages are in easy read without the switch.
    page.walk(&answers, "/what-you-might-pay/check-answers/").await?;
    ensure!(page.summary_rows().await?.len() > 5, "answers are gone");
    page.back().await?;
    ensure!(page.has(LINES).await?, "a page in ordinary words");
    page.quiet("answers in easy read").await
}

/// Switches easy read on at a result. The conclusion stays, the lines follow it, and all else is in a fold.
async fn result(page: &Page, place: &str) -> Result<()> {
    let heading = page.heading().await?;
    let before: Vec<String> = page.read(TEXTS).await?;
    switch(page, true).await?;
    ensure!(page.heading().await? == heading, "it concludes something else");
    shows_lines(page, place).await?;
    // Everything that was on the page is still there, in the fold.
    let now: BTreeSet<String> = page.read(TEXTS).await?;
    let lost: Vec<_> = before.iter().filter(|text| !now.contains(*text)).collect();
    ensure!(lost.is_empty(), "{place} lost {lost:?}");
    page.print(&format!("easy {place}")).await?;
    switch(page, false).await?;
    ensure!(!page.has(LINES).await? && page.heading().await? == heading);
    page.quiet(place).await
}

async fn estimator(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    page.walk(&with_base(&[]), "/what-you-might-pay/result/").await?;
    result(page, "the estimate").await
}

async fn suitability(page: &Page) -> Result<()> {
    page.open(SUITABILITY).await?;
    page.walk(&with_plain(&[]), &format!("{SUITABILITY}result/")).await?;
    result(page, "the check").await
}

async fn eligibility(page: &Page) -> Result<()> {
    const ANSWERS: &[Answer] = &[
        ("support-for", &[Take("me")]),
        ("cause", &[Take("no-diagnosis")]),
        ("daily-life", &[Take("nutrition"), Take("hygiene")]),
        ("daily-life-nutrition", &[Take("help"), Type("words", "I <b>forget</b>")]),
        ("daily-life-hygiene", &[Take("slow")]),
        ("impact", &[Take("yes")]),
    ];
    page.open(ELIGIBILITY).await?;
    page.walk(ANSWERS, &format!("{ELIGIBILITY}result/")).await?;
    result(page, "the likelihood").await?;
    ensure!(!page.has("main b").await?, "words became markup");
    Ok(())
}

async fn costs(page: &Page) -> Result<()> {
    page.open(COSTS).await?;
    page.walk(&with_wage(&[]), &format!("{COSTS}result/")).await?;
    result(page, "the comparison").await?;
    // A figure that is being tried stays, and the lines follow it.
    page.type_into("wage", "19.50").await?;
    let tried = page.heading().await?;
    switch(page, true).await?;
    page.driver()
        .execute("for (const fold of document.querySelectorAll('main details')) fold.open = true", Vec::new())
        .await?;
    ensure!(page.typed("wage").await? == "19.50", "what was tried is gone");
    ensure!(page.heading().await? == tried, "another conclusion");
    page.quiet("tried out").await
}

async fn lost_words(page: &Page) -> Result<()> {
    page.empty_cache().await?;
    page.open(SAVINGS).await?;
    page.server().lose("words-easy-");
    page.answer(&[Take("exact"), Type("own", "1234")]).await?;
    switch(page, true).await?;
    ensure!(!page.has(LINES).await?, "lines from nowhere");
    ensure!(page.typed("own").await? == "1234", "what was typed is gone");
    ensure!(page.state().await?.ready, "the page has failed");
    let next = page.press_continue().await?;
    ensure!(next.path != SAVINGS && next.ready, "{next}");
    Ok(())
}

async fn forgotten(page: &Page) -> Result<()> {
    page.open(SAVINGS).await?;
    switch(page, true).await?;
    page.open(SAVINGS).await?;
    is_on(page, false).await?;
    let kept: usize = page.read("return localStorage.length").await?;
    ensure!(kept == 0, "{kept} things are stored");
    Ok(())
}

async fn remembered(page: &Page) -> Result<()> {
    page.open("/easy-read/").await?;
    page.one("[data-easy-act='remember']").await?.click().await?;
    page.frames().await?;
    ensure!(!page.one("#easy-kept").await?.text().await?.is_empty(), "nothing is said");
    page.open(SAVINGS).await?;
    is_on(page, true).await?;
    ensure!(page.has(LINES).await?, "a page in ordinary words");
    page.open("/easy-read/").await?;
    page.one("[data-easy-act='forget']").await?.click().await?;
    page.open(SAVINGS).await?;
    is_on(page, false).await?;
    let kept: usize = page.read("return localStorage.length").await?;
    ensure!(kept == 0, "{kept} things are stored");
    page.quiet("remembered").await
}

async fn no_storage(page: &Page) -> Result<()> {
    let script = "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })";
    page.before_scripts(script).await?;
    page.open("/easy-read/").await?;
    page.one("[data-easy-act='remember']").await?.click().await?;
    page.frames().await?;
    let (said, expected): (String, String) = page
        .read("const said = document.getElementById('easy-kept'); return [said.textContent, said.dataset.notKept]")
        .await?;
    ensure!(!said.is_empty() && said == expected, "it says “{said}”");
    page.open(SAVINGS).await?;
    switch(page, true).await?;
    ensure!(page.has(LINES).await?, "no lines without storage");
    page.quiet("no storage").await
}
