//! Getting about: focus, titles, Back, the skip link, pages opened in the middle, and a program that can't start.

use std::process::ExitCode;

use anyhow::{Result, ensure};
use portal_tests::journey::Act::{Pick, Take, Type};
use portal_tests::journey::{Act, ELIGIBILITY, ESTIMATOR, SUITABILITY};
use portal_tests::page::{Page, State};
use portal_tests::paths::{NOWHERE, dist};
use portal_tests::suite::Suite;
use thirtyfour::Key;

/// Pages that make little sense without what comes before them.
const IN_THE_MIDDLE: [(&str, &[&str]); 3] = [
    (
        ESTIMATOR,
        &[
            "age/",
            "income-pip/",
            "savings/",
            "early-figure/",
            "extra-costs-laundry/",
            "check-answers/",
            "result/",
            "when/",
            "council-rules/",
        ],
    ),
    (
        SUITABILITY,
        &["manage/", "requirements/", "care-home-stays/", "wishes/", "young/", "check-answers/", "result/"],
    ),
    (
        ELIGIBILITY,
        &["impact/", "daily-life-work/", "carer-life-work/", "council/", "check-answers/", "result/"],
    ),
];

fn main() -> ExitCode {
    let mut suite = Suite::of(dist())
        .test("focus and title follow a link and Back", focus_follows)
        .test("the skip link works by keyboard", skip_link)
        .test("an unknown path gets a page that helps", unknown_path)
        .test("a page of its own address makes sense without answers", reloading)
        .test("typing goes on while the program wakes", typing_goes_on)
        .test("a box below an option is read though it was filled in early", revealed_early)
        .test("WebAssembly that does not load is said", wasm_blocked)
        .test("a browser without WebAssembly is said", wasm_missing);
    for (name, question, acts, chosen) in EARLY {
        suite = suite.test(format!("filled in while the program loads: {name}"), async move |page: &Page| {
            filled_early(page, question, acts, chosen).await
        });
    }
    for (tool, parts) in IN_THE_MIDDLE {
        for part in parts {
            suite = suite.test(format!("opened directly: {tool}{part}"), async move |page: &Page| {
                in_the_middle(page, tool, part).await
            });
        }
    }
    suite.run()
}

async fn focus_follows(page: &Page) -> Result<()> {
    let home = page.open("/").await?;
    ensure!(!home.focus.starts_with("h1"), "the first page takes the focus: {home}");
    let start = page.follow(ESTIMATOR).await?;
    on_heading(&start)?;
    ensure!(start.title != home.title && start.heading != home.heading, "{start}, titled “{}”", start.title);
    let question = page.go_on().await?;
    on_heading(&question)?;
    for expected in [&start, &home] {
        let back = page.history_back().await?;
        on_heading(&back)?;
        ensure!(
            (&back.path, &back.title) == (&expected.path, &expected.title),
            "Back led to {back}, titled “{}”",
            back.title
        );
    }
    page.quiet("moving").await
}

fn on_heading(state: &State) -> Result<()> {
    ensure!(state.focus.starts_with("h1"), "the focus is not on the main heading: {state}");
    Ok(())
}

async fn skip_link(page: &Page) -> Result<()> {
    page.open("/").await?;
    let focus = page.tab().await?;
    ensure!(focus.contains("govuk-skip-link"), "the first Tab leads to {focus}");
    let shown: bool = page
        .read("const box = document.activeElement.getBoundingClientRect(); return box.height > 10 && box.top >= 0")
        .await?;
    ensure!(shown, "the skip link is hidden while it has the focus");
    page.keys(Key::Enter + "").await?;
    page.frames().await?;
    let focus = page.tab().await?;
    let inside: bool =
        page.read("return document.querySelector('main').contains(document.activeElement)").await?;
    ensure!(inside, "after the skip link, Tab leads to {focus}");
    Ok(())
}

async fn unknown_path(page: &Page) -> Result<()> {
    let state = page.open(NOWHERE).await?;
    ensure!(page.server().seen().iter().any(|seen| seen.path == NOWHERE && seen.status == 404));
    ensure!(page.has("a[href='/']").await?, "no way home from {state}");
    let home = page.press("a[href='/']").await?;
    ensure!(home.path == "/", "{home}");
    Ok(())
}

async fn reloading(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    let first = page.go_on().await?;
    page.answer(&[Take("other")]).await?;
    let second = page.press_continue().await?;
    let again = page.open(&second.path).await?;
    ensure!(again.path == second.path && !again.heading.is_empty(), "{again}");
    page.open(&first.path).await?;
    let kept: bool = page.read("return !!document.querySelector('main input:checked')").await?;
    ensure!(!kept, "somebody new finds an answer");
    let stored: u32 =
        page.read("return localStorage.length + sessionStorage.length + document.cookie.length").await?;
    ensure!(stored == 0, "something was stored before anything was answered");
    Ok(())
}

/// What is filled in before the program wakes the page up: name, question, acts, and the options that are then chosen.
type Early = (&'static str, &'static str, &'static [Act], &'static [&'static str]);

const EARLY: [Early; 5] = [
    ("an amount", "care-cost", &[Type("amount", "312.50"), Pick("every", "month")], &[]),
    ("a date", "when", &[Type("day-day", "3"), Type("day-month", "June"), Type("day-year", "2024")], &[]),
    ("two ticks", "income", &[Take("private-pension"), Take("pip")], &["private-pension", "pip"]),
    ("a radio", "partner", &[Take("no")], &["no"]),
    ("a radio with boxes", "savings", &[Take("exact")], &["exact"]),
];

/// Opens a question whose program sleeps until [`wake`].
async fn open_asleep(page: &Page, question: &str) -> Result<()> {
    // When the program is woken, it also loads the code of the page's tool.
    let hold = "const real = WebAssembly.instantiateStreaming; let asleep; \
        WebAssembly.instantiateStreaming = async (...given) => { \
            await (asleep ??= new Promise((wake) => { globalThis.wake = wake; })); return real(...given); };";
    page.before_scripts(hold).await?;
    page.open_plain(&format!("{ESTIMATOR}{question}/")).await
}

async fn wake(page: &Page) -> Result<State> {
    ensure!(!page.state().await?.ready, "the program was not held back");
    let asleep = "return typeof wake === 'function'";
    page.wait_for("the program to begin to load", async || page.read(asleep).await).await?;
    page.driver().execute("globalThis.wake()", Vec::new()).await?;
    page.until("the program to come alive", |state| state.ready).await
}

async fn filled_early(page: &Page, question: &str, acts: &[Act], chosen: &[&str]) -> Result<()> {
    open_asleep(page, question).await?;
    page.answer(acts).await?;
    let before = page.state().await?;
    let after = wake(page).await?;
    ensure!(after.focus == before.focus, "the focus moved from {} to {}", before.focus, after.focus);
    for act in acts {
        if let Type(field, text) | Pick(field, text) = *act {
            let held = page.typed(field).await?;
            ensure!(held == text, "{field} holds “{held}”");
        }
    }
    if !chosen.is_empty() {
        let held = page.chosen("choice").await?;
        ensure!(held == chosen, "chosen: {held:?}");
    }
    if question == "savings" {
        page.type_into("own", "4,200").await?;
    }
    let next = page.press_continue().await?;
    ensure!(next.summary.is_empty(), "what was filled in early was not read: {next}");
    // The answer is still there later.
    let back = page.history_back().await?;
    ensure!(back.path == format!("{ESTIMATOR}{question}/"), "{back}");
    if !chosen.is_empty() {
        let held = page.chosen("choice").await?;
        ensure!(held == chosen, "later chosen: {held:?}");
    }
    page.quiet("filled in early").await
}

/// A box below an option can be filled in early, where the option was chosen before a reload or no style sheet hides
/// the box.
async fn revealed_early(page: &Page) -> Result<()> {
    open_asleep(page, "savings").await?;
    page.answer(&[Take("exact")]).await?;
    let script =
        "const box = document.querySelector('[name=own]'); box.value = '4200'; return box.checkVisibility()";
    let shown: bool = page.read(script).await?;
    wake(page).await?;
    ensure!(page.typed("own").await? == "4200", "the box below the option lost its text");
    ensure!(page.chosen("choice").await? == ["exact"], "the option is not chosen any more");
    let next = page.press_continue().await?;
    ensure!(next.summary.is_empty(), "what was filled in early was not read (box shown: {shown}): {next}");
    Ok(())
}

async fn typing_goes_on(page: &Page) -> Result<()> {
    open_asleep(page, "care-cost").await?;
    page.type_into("amount", "312.0").await?;
    // Typed in the middle of the text.
    page.keys(Key::Left + "").await?;
    page.frames().await?;
    let caret = "return [document.activeElement.name, document.activeElement.selectionStart]";
    let before: (String, u32) = page.read(caret).await?;
    ensure!(before == ("amount".to_owned(), 4), "{before:?}");
    wake(page).await?;
    let after: (String, u32) = page.read(caret).await?;
    ensure!(after == before, "whoever was typing at {before:?} now stands at {after:?}");
    page.keys("5").await?;
    page.holds("amount", "312.50").await?;
    page.pick("every", "week").await?;
    let next = page.press_continue().await?;
    ensure!(next.summary.is_empty(), "{next}");
    Ok(())
}

async fn in_the_middle(page: &Page, tool: &str, part: &str) -> Result<()> {
    let state = page.open(&format!("{tool}{part}")).await?;
    on_the_way(page, tool, &state).await?;
    page.quiet("opened directly").await?;
    page.axe_clean("opened directly").await?;
    let figure = page.has("[data-figure]").await?;
    ensure!(!figure, "a result without a single answer");
    if page.has("main form button").await? {
        // Nothing was typed. The page may accept that or refuse it, but it must respond.
        let next = page.press_continue().await?;
        on_the_way(page, tool, &next).await?;
    }
    page.quiet("Continue on an empty page").await
}

/// Checks that every page a person gets to has a way to go on.
async fn on_the_way(page: &Page, tool: &str, state: &State) -> Result<()> {
    ensure!(state.ready && !state.heading.is_empty(), "{state}");
    let onward = page.has("main form button").await? || page.has(&format!("main a[href^='{tool}']")).await?;
    ensure!(onward, "nothing leads on from {state}");
    Ok(())
}

async fn wasm_blocked(page: &Page) -> Result<()> {
    page.block(&["*.wasm"]).await?;
    says_it_cannot(page).await
}

async fn wasm_missing(page: &Page) -> Result<()> {
    page.before_scripts("delete globalThis.WebAssembly").await?;
    says_it_cannot(page).await
}

async fn says_it_cannot(page: &Page) -> Result<()> {
    for path in ["/", ESTIMATOR, "/what-you-might-pay/savings/"] {
        page.open_plain(path).await?;
        let shown = "const seen = [...document.querySelectorAll('.app-failed, .app-no-wasm')].filter(n => n.checkVisibility()); \
            return seen.map(n => n.innerText.trim()).join(' ')";
        let goal = format!("a notice on {path}");
        page.wait_for(&goal, async || Ok(page.read::<String>(shown).await?.len() > 20)).await?;
        let state = page.state().await?;
        ensure!(!state.heading.is_empty() && !state.ready, "{state}");
        page.axe_clean(&goal).await?;
    }
    Ok(())
}
