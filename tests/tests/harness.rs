//! Tests the harness on a small site of its own: what it waits for, what it reads, and that each check can fail.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use chrono::Datelike;
use portal_tests::browser::NARROW;
use portal_tests::clock::today;
use portal_tests::devtools::Connection;
use portal_tests::page::Page;
use portal_tests::paths::{NOWHERE, pages};
use portal_tests::suite::Suite;

fn main() -> ExitCode {
    let site = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/site");
    let listed = pages(&site);
    Suite::of(site)
        .plain("lists the pages of a folder", move || {
            ensure!(listed? == ["/", "/broken/", "/next/", "/question/", NOWHERE]);
            Ok(())
        })
        .test("a sound page passes every check", sound_page)
        .test("axe-core finds what is wrong", axe_can_fail)
        .test("a wide page and a foreign request are found", broken_page)
        .test("a broken policy is an error in the console", policy)
        .test("errors are waited for and read", errors)
        .test("a move is waited for", a_move)
        .test("an unknown path gets 404.html", not_found)
        .test("without scripts", no_scripts)
        .test("without WebAssembly", no_wasm)
        .test("without a network", offline)
        .test("slowed down", slow)
        .test("media", media)
        .test("it is the day of the tests until a test names another", the_day)
        .run()
}

async fn sound_page(page: &Page) -> Result<()> {
    let state = page.open("/").await?;
    ensure!((state.heading.as_str(), state.title.as_str()) == ("Home", "Home"), "{state}");
    page.axe_clean("home").await?;
    page.size(NARROW).await?;
    page.fits_the_width("home").await?;
    page.axe_clean("home, narrow").await?;
    page.quiet("home").await?;
    let asked: Vec<_> = page.server().seen().into_iter().map(|seen| (seen.path, seen.status)).collect();
    ensure!(asked.contains(&("/".to_owned(), 200)), "{asked:?}");
    ensure!(asked.contains(&("/program.wasm".to_owned(), 200)), "{asked:?}");
    like_a_host(page).await
}

/// Checks that types and headers are those of a static host.
async fn like_a_host(page: &Page) -> Result<()> {
    for (path, status, kind) in [
        ("/", 200, "text/html; charset=utf-8"),
        ("/app.js", 200, "text/javascript; charset=utf-8"),
        ("/program.wasm", 200, "application/wasm"),
        ("/_headers", 404, ""),
    ] {
        let script = "const done = arguments[1]; fetch(arguments[0]).then((answer) => done([answer.status, \
            answer.headers.get('content-type') ?? '', answer.headers.get('x-content-type-options')]))";
        let answer = page.driver().execute_async(script, vec![path.into()]).await?;
        let (got_status, got_kind, sniff): (u16, String, Option<String>) = answer.convert()?;
        ensure!((got_status, got_kind.as_str()) == (status, kind), "{path}: {got_status} {got_kind}");
        ensure!(sniff.as_deref() == Some("nosniff"), "{path}: {sniff:?}");
    }
    Ok(())
}

async fn axe_can_fail(page: &Page) -> Result<()> {
    page.open("/broken/").await?;
    let found = page.axe().await?;
    ensure!(found.iter().any(|violation| violation.id == "image-alt"), "{found:?}");
    let message = page.axe_clean("broken").await.map_err(|error| error.to_string()).err().unwrap_or_default();
    ensure!(message.contains("image-alt (critical)"), "{message}");
    Ok(())
}

async fn broken_page(page: &Page) -> Result<()> {
    page.open("/broken/").await?;
    let foreign = page.foreign_requests().await?;
    ensure!(foreign == ["http://elsewhere.invalid/spy.gif"], "{foreign:?}");
    page.size(NARROW).await?;
    let message =
        page.fits_the_width("broken").await.map_err(|error| error.to_string()).err().unwrap_or_default();
    ensure!(message.contains("p.wide"), "{message}");
    Ok(())
}

async fn policy(page: &Page) -> Result<()> {
    page.open("/").await?;
    let script = "const spy = new Image(); spy.src = 'http://elsewhere.invalid/spy.gif'";
    page.driver().execute(script, Vec::new()).await?;
    page.frames().await?;
    let message = page.quiet("home").await.map_err(|error| error.to_string()).err().unwrap_or_default();
    ensure!(message.contains("Content Security Policy"), "{message}");
    Ok(())
}

async fn errors(page: &Page) -> Result<()> {
    page.open("/question/").await?;
    page.type_into("amount", "12").await?;
    page.type_into("amount", "a lot").await?;
    page.pick("every", "month").await?;
    page.choose("choice", "two").await?;
    page.tick("unsure", "yes").await?;
    // This is done twice. The second time, the same summary is there already.
    for _ in 0..2 {
        let state = page.press_continue().await?;
        ensure!(state.title == "Error: A question" && state.focus_in_summary, "{state}");
    }
    let errors = page.errors().await?;
    ensure!(errors.summary == errors.fields, "{errors:?}");
    ensure!(
        errors.fields.iter().any(|line| line.field == "amount" && line.text.starts_with("Enter")),
        "{errors:?}"
    );
    ensure!(page.typed("amount").await? == "a lot");
    ensure!(page.typed("every").await? == "month");
    ensure!(page.chosen("choice").await? == ["two"]);
    page.untick("unsure", "yes").await?;
    ensure!(page.chosen("unsure").await?.is_empty());
    Ok(())
}

async fn a_move(page: &Page) -> Result<()> {
    page.open("/").await?;
    page.follow("/question/").await?;
    page.type_into("amount", "12").await?;
    let state = page.press_continue().await?;
    ensure!(state.path == "/next/" && state.heading == "The next page" && state.focus == "h1", "{state}");
    Ok(())
}

async fn not_found(page: &Page) -> Result<()> {
    let state = page.open(NOWHERE).await?;
    ensure!(state.heading == "Page not found", "{state}");
    let seen = page.server().seen();
    ensure!(seen.iter().any(|seen| seen.path == NOWHERE && seen.status == 404), "{seen:?}");
    Ok(())
}

async fn no_scripts(page: &Page) -> Result<()> {
    page.scripts(false).await?;
    page.open_plain("/").await?;
    let reading = page.reading().await?;
    ensure!(reading.headings == ["Home"] && reading.text.contains("Switch on JavaScript"), "{reading:?}");
    ensure!(!page.state().await?.ready);
    page.scripts(true).await?;
    ensure!(page.open("/").await?.ready);
    Ok(())
}

async fn no_wasm(page: &Page) -> Result<()> {
    page.block(&["*.wasm"]).await?;
    page.open_plain("/").await?;
    page.until("the notice", |state| state.heading == "Home").await?;
    ensure!(page.one(".app-failed").await?.is_displayed().await?);
    Ok(())
}

async fn offline(page: &Page) -> Result<()> {
    page.open("/").await?;
    page.offline(true).await?;
    let online: bool = page.read("return navigator.onLine").await?;
    ensure!(!online);
    page.offline(false).await?;
    ensure!(page.open("/next/").await?.ready);
    Ok(())
}

async fn slow(page: &Page) -> Result<()> {
    page.slow_network(Connection::SLOW_4G).await?;
    page.slow_processor(4).await?;
    page.open("/").await?;
    let waited: u64 = page.read("return Math.round(performance.now())").await?;
    ensure!(waited > 300, "slow 4G took {waited} ms");
    Ok(())
}

/// The current time as the page sees it, read in four ways, and a day that it is given.
const NOW: &str = "const day = (date) => date.toISOString().slice(0, 10); \
    return [day(new Date()), day(new Date(Date.now())), day(new Date(Date())), new Date() instanceof Date, \
        day(new Date(2020, 1, 29, 12))]";

async fn the_day(page: &Page) -> Result<()> {
    page.open("/").await?;
    let read: (String, String, String, bool, String) = page.read(NOW).await?;
    let expected =
        |day: &str| (day.to_owned(), day.to_owned(), day.to_owned(), true, "2020-02-29".to_owned());
    ensure!(read == expected("2026-11-30"), "{read:?}");
    page.on_day(today().with_year(2031).context("a day")?).await?;
    page.open("/next/").await?;
    let read: (String, String, String, bool, String) = page.read(NOW).await?;
    ensure!(read == expected("2031-11-30"), "{read:?}");
    // Time passes.
    let before: i64 = page.read("return Date.now()").await?;
    page.wait_for("a moment", async || Ok(page.read::<i64>("return Date.now()").await? > before)).await
}

async fn media(page: &Page) -> Result<()> {
    page.open("/").await?;
    let screen_only = page.one(".screen-only").await?;
    ensure!(screen_only.is_displayed().await?);
    page.print_media(true).await?;
    ensure!(!screen_only.is_displayed().await?);
    page.print_media(false).await?;
    page.forced_colours().await?;
    ensure!(page.read::<bool>("return matchMedia('(forced-colors: active)').matches").await?);
    page.reduced_motion().await?;
    ensure!(page.read::<bool>("return matchMedia('(prefers-reduced-motion: reduce)').matches").await?);
    page.zoom((1280, 1024), 4).await?;
    ensure!(page.read::<u32>("return innerWidth").await? == 320);
    page.pinch(2.0).await?;
    let file = page.whole_screenshot("harness media", NARROW).await?;
    ensure!(file.is_file());
    ensure!(page.print("harness media").await? == 1);
    page.driver().execute("document.querySelector('main').style.height = '70cm'", Vec::new()).await?;
    ensure!(page.print("harness media").await? == 3);
    Ok(())
}
