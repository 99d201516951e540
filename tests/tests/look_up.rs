//! Looking up what the money may be spent on, and pages of the guide: typed with slips, by keyboard alone, without
//! scripts, and where the search index cannot be loaded.

use std::process::ExitCode;

use anyhow::{Context, Result, bail, ensure};
use portal_tests::browser::{NARROW, WIDE};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;
use thirtyfour::Key;

const SPENDING: &str = "/can-i-spend-it-on-this/";
const SEARCH: &str = "/search/";
const BOX: &str = "#look-up";
const INDEX: &str = "/assets/words-search-";

fn main() -> ExitCode {
    Suite::of(dist())
        .test("a thing typed with a slip has its answer", a_thing)
        .test("what is not in the list is no bare no", not_in_the_list)
        .test("a link to a thing opens it", a_link_to_a_thing)
        .test("pages are found by a word with a slip", pages)
        .test("pages are found and opened by keyboard alone", by_keyboard)
        .test("what nobody wrote about is helped with", nothing_found)
        .test("an address may bring what is looked for", in_the_address)
        .test("an index that does not come is said", lost_index)
        .test("code that does not come is said", lost_code)
        .test("without a script both lists are there", without_script)
        .run()
}

/// The sentence about the answer, and what is shown.
async fn said(page: &Page) -> Result<String> {
    page.read("return document.querySelector('[data-look-up] [role=status]').textContent").await
}

async fn results(page: &Page) -> Result<String> {
    page.read("return document.querySelector('.look-up__results').innerText").await
}

/// Waits until the sentence about the answer begins like this.
async fn until_said(page: &Page, beginning: &str) -> Result<String> {
    let mut heard = String::new();
    page.wait_for(&format!("“{beginning}”"), async || {
        heard = said(page).await?;
        Ok(heard.starts_with(beginning))
    })
    .await
    .with_context(|| format!("it says “{heard}”"))?;
    Ok(heard)
}

/// Waits until the results have such an element.
async fn until_found(page: &Page, selector: &str) -> Result<()> {
    let found = format!(".look-up__results {selector}");
    if page.wait_for(&found, async || page.has(&found).await).await.is_err() {
        bail!("no {found}: it says “{}” and shows {}", said(page).await?, results(page).await?);
    }
    Ok(())
}

/// Types over what was in the box.
async fn ask(page: &Page, asked: &str) -> Result<()> {
    let typed = page.one(BOX).await?;
    typed.clear().await?;
    typed.send_keys(asked).await?;
    Ok(())
}

/// Checks that whatever is shown is accessible and fits a phone, and that the box keeps its focus and its text.
async fn holds(page: &Page, place: &str, asked: &str) -> Result<()> {
    let state = page.state().await?;
    ensure!(state.focus.starts_with("input#look-up"), "{place}: {state}");
    let typed: String = page.read("return document.querySelector('#look-up').value").await?;
    ensure!(typed == asked, "{place}: the box says {typed}");
    page.ids_differ().await?;
    page.axe_clean(place).await?;
    page.size(NARROW).await?;
    page.fits_the_width(place).await?;
    page.size(WIDE).await
}

async fn a_thing(page: &Page) -> Result<()> {
    page.open(SPENDING).await?;
    page.server().forget();
    for (asked, name, answer) in [
        ("washing mashine", "washing machine", "Ask first"),
        ("my gym", "Gym membership", "Usually yes"),
        ("wine", "Alcohol", "Usually no"),
        ("dentist", "Dentist", "Someone else pays"),
    ] {
        ask(page, asked).await?;
        let mut shown = String::new();
        page.wait_for(&format!("the answer to {asked}"), async || {
            shown = results(page).await?;
            Ok(shown.contains(name) && shown.contains(answer))
        })
        .await
        .with_context(|| format!("it shows {shown}"))?;
        let open: bool = page.read("return document.querySelector('.look-up__results details').open").await?;
        ensure!(open, "the answer to {asked} is closed");
        holds(page, asked, asked).await?;
    }
    let sent: Vec<_> = page.server().seen().into_iter().map(|seen| seen.path).collect();
    ensure!(sent.iter().all(|path| path.ends_with(".wasm")), "typing has sent for {sent:?}");
    page.quiet("things looked up").await
}

async fn not_in_the_list(page: &Page) -> Result<()> {
    page.open(SPENDING).await?;
    ask(page, "xylophone quartet").await?;
    until_said(page, "“xylophone quartet” is not in our list").await?;
    let shown = results(page).await?;
    ensure!(shown.contains("That is not a no"), "{shown}");
    ensure!(page.has(".look-up__results a[href='/who-to-contact/']").await?);
    holds(page, "not in the list", "xylophone quartet").await?;
    // An empty box says what to do.
    ask(page, "").await?;
    page.one(BOX).await?.send_keys(Key::Enter + "").await?;
    until_said(page, "Type what you want to pay for").await?;
    Ok(())
}

async fn a_link_to_a_thing(page: &Page) -> Result<()> {
    page.open(&format!("{SPENDING}#taxi")).await?;
    let open = "return document.getElementById('taxi').closest('details').open";
    page.wait_for("the thing to be open", async || page.read(open).await).await
}

async fn pages(page: &Page) -> Result<()> {
    page.open(SEARCH).await?;
    page.server().forget();
    ask(page, "complant").await?;
    until_found(page, "a[href='/managing/complaints/']").await?;
    ensure!(said(page).await?.contains("complant"));
    holds(page, "pages found", "complant").await?;
    let sent: Vec<_> = page.server().seen().into_iter().map(|seen| seen.path).collect();
    ensure!(sent.iter().all(|path| path.starts_with("/assets/")), "typing has sent for {sent:?}");
    page.quiet("pages looked up").await
}

async fn by_keyboard(page: &Page) -> Result<()> {
    page.open(SEARCH).await?;
    page.tab_to(BOX).await?;
    page.keys("reviews").await?;
    page.keys(Key::Enter + "").await?;
    until_found(page, "a").await?;
    ensure!(page.state().await?.focus.starts_with("input#look-up"));
    let reviews = page.enter(".look-up__results a[href='/managing/reviews/']").await?;
    ensure!(reviews.path == "/managing/reviews/" && reviews.focus.starts_with("h1"), "{reviews}");
    Ok(())
}

async fn nothing_found(page: &Page) -> Result<()> {
    page.open(SEARCH).await?;
    ask(page, "xqzvbn").await?;
    until_said(page, "Nothing found for “xqzvbn”").await?;
    ensure!(page.has(".look-up__results a[href='/who-to-contact/']").await?);
    holds(page, "nothing found", "xqzvbn").await
}

async fn in_the_address(page: &Page) -> Result<()> {
    page.open(&format!("{SEARCH}?q=holiday")).await?;
    until_found(page, "a").await?;
    let typed: String = page.read("return document.querySelector('#look-up').value").await?;
    ensure!(typed == "holiday", "the box says {typed}");
    Ok(())
}

async fn lost_index(page: &Page) -> Result<()> {
    page.empty_cache().await?;
    page.server().lose(INDEX);
    page.open(SEARCH).await?;
    ask(page, "complaint").await?;
    until_said(page, "The search has not come").await?;
    ensure!(page.has("main a[href='/managing/complaints/']").await?, "the list has gone");
    page.axe_clean("an index that does not come").await
}

async fn lost_code(page: &Page) -> Result<()> {
    page.empty_cache().await?;
    page.server().lose("look_up");
    page.open(SPENDING).await?;
    until_said(page, "The search has not come").await?;
    ensure!(page.has("#gym").await?, "the list has gone");
    Ok(())
}

async fn without_script(page: &Page) -> Result<()> {
    page.scripts(false).await?;
    for (path, link) in
        [(SPENDING, "a[href='/who-to-contact/']"), (SEARCH, "a[href='/managing/complaints/']")]
    {
        page.open_plain(path).await?;
        ensure!(page.has(link).await?, "{path}");
        ensure!(!page.one(BOX).await?.is_displayed().await?, "a box that does nothing on {path}");
    }
    page.open_plain(SPENDING).await?;
    let item = page.one("details.spend summary").await?;
    ensure!(item.is_displayed().await? && item.text().await?.contains("Usually yes"));
    page.scripts(true).await
}
