//! The word files of a tool, and those that tools share. Only the pages that need them load them, whether they are
//! opened directly or by a link.

use std::process::ExitCode;

use anyhow::{Result, ensure};
use portal_tests::journey::{ESTIMATOR, start};
use portal_tests::page::{Page, State};
use portal_tests::paths::dist;
use portal_tests::suite::Suite;
use rules::journey::Tool;

/// A part of the name of every word file.
const PACK: &str = "/assets/words-";

/// A part of the name of the tool's own word file.
const OWN_PACK: &str = "/assets/words-contribution-";

/// The word files that a page of the tool needs.
const OF_THE_TOOL: [&str; 2] = ["contribution", "shared"];

fn main() -> ExitCode {
    Suite::of(dist())
        .test("a page of a tool loads its words once", one_word_file)
        .test("other pages load what they show", other_pages)
        .test("a word file is text that may be kept for ever", like_a_host)
        .test("a link to a tool brings its words", a_link)
        .test("words that come late do not push a page away", late_words)
        .test("Back and Forward while words are on their way", back_and_forward)
        .test("a slow move shows that it works", slow_move)
        .test("two quick moves load once", quick_moves)
        .test("words that do not come are said", lost_words)
        .test("a page stays where the words of the next do not come", lost_on_a_link)
        .run()
}

/// The word files that were requested, by name.
fn word_files(page: &Page) -> Vec<String> {
    let asked = page.server().seen().into_iter().filter_map(|seen| {
        let name = seen.path.strip_prefix(PACK)?.rsplit_once('-')?.0;
        Some(name.to_owned())
    });
    let mut asked: Vec<_> = asked.collect();
    asked.sort();
    asked
}

async fn one_word_file(page: &Page) -> Result<()> {
    for tool in Tool::ALL.iter().copied() {
        let mut needed = vec![tool.key(), "shared"];
        needed.sort_unstable();
        // Where several tools ask a question, each has a page for it, with the words of that tool.
        for part in ["", "council/", "result/"] {
            page.empty_cache().await?;
            page.server().forget();
            let state = page.open(&format!("{}{part}", start(tool))).await?;
            ensure!(word_files(page) == needed, "{state} asked for {:?}", word_files(page));
        }
    }
    page.open(ESTIMATOR).await?;
    page.server().forget();
    page.go_on().await?;
    ensure!(word_files(page).is_empty(), "Continue asked for {:?}", word_files(page));
    page.quiet("with a word file").await
}

async fn other_pages(page: &Page) -> Result<()> {
    page.empty_cache().await?;
    for path in ["/", "/privacy/", "/about-these-figures/", "/personal-assistant-or-agency/figures/"] {
        page.server().forget();
        let state = page.open(path).await?;
        ensure!(word_files(page).is_empty(), "{state} asked for {:?}", word_files(page));
    }
    Ok(())
}

async fn like_a_host(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    let script = "const done = arguments[0]; fetch(document.querySelector('link[data-words]').href).then((answer) => \
        done([answer.headers.get('content-type'), answer.headers.get('cache-control')]))";
    let (kind, kept): (String, String) = page.driver().execute_async(script, Vec::new()).await?.convert()?;
    ensure!(kind == "text/plain; charset=utf-8" && kept.contains("immutable"), "{kind}, {kept}");
    Ok(())
}

async fn a_link(page: &Page) -> Result<()> {
    page.empty_cache().await?;
    page.open("/").await?;
    let start = page.follow(ESTIMATOR).await?;
    on_heading(&start, ESTIMATOR)?;
    let question = page.go_on().await?;
    ensure!(question.path.starts_with(ESTIMATOR) && question.path != ESTIMATOR, "{question}");
    ensure!(!page.one("main label").await?.text().await?.is_empty(), "no words on {question}");
    let refused = page.press_continue().await?;
    ensure!(!refused.summary.is_empty(), "{refused}");
    page.open("/").await?;
    ensure!(word_files(page) == OF_THE_TOOL, "asked for {:?}", word_files(page));
    page.quiet("from home to a tool").await
}

/// Holds back the word files of tools on pages that are opened from now on, until [`release`].
async fn hold(page: &Page) -> Result<()> {
    let script = "{ const real = fetch, held = []; globalThis.fetch = async (...given) => { \
        if (String(given[0]).includes('words-')) await new Promise((go) => held.push(go)); return real(...given); }; \
        globalThis.release = () => { for (const go of held.splice(0)) go(); }; }";
    page.before_scripts(script).await
}

/// Lets the word files through, and waits until they have been loaded.
async fn release(page: &Page) -> Result<()> {
    page.driver().execute("globalThis.release()", Vec::new()).await?;
    page.wait_for("the word files of the tool", async || Ok(word_files(page) == OF_THE_TOOL)).await?;
    // The answer still has to reach the page.
    for _ in 0..10 {
        page.frames().await?;
    }
    Ok(())
}

/// Opens the home page and follows the link to the tool, whose words are held back.
async fn on_the_way(page: &Page) -> Result<State> {
    page.empty_cache().await?;
    hold(page).await?;
    let home = page.open("/").await?;
    page.one(&format!("main a[href='{ESTIMATOR}']")).await?.click().await?;
    let waiting = page.until("the address to change", |state| state.path == ESTIMATOR).await?;
    ensure!(waiting.heading == home.heading, "a page without its words: {waiting}");
    Ok(home)
}

fn on_heading(state: &State, path: &str) -> Result<()> {
    ensure!(state.path == path && state.focus.starts_with("h1"), "{state}");
    Ok(())
}

async fn late_words(page: &Page) -> Result<()> {
    on_the_way(page).await?;
    let privacy = page.press("footer a[href='/privacy/']").await?;
    on_heading(&privacy, "/privacy/")?;
    release(page).await?;
    let still = page.state().await?;
    ensure!((still.path.as_str(), &still.heading) == ("/privacy/", &privacy.heading), "{still}");
    // Now the words are there.
    let back = page.history_back().await?;
    on_heading(&back, ESTIMATOR)?;
    ensure!(word_files(page) == OF_THE_TOOL, "asked for {:?}", word_files(page));
    page.quiet("words that came late").await
}

async fn back_and_forward(page: &Page) -> Result<()> {
    let home = on_the_way(page).await?;
    page.driver().back().await?;
    page.until("Back to home", |state| state.path == "/").await?;
    page.driver().forward().await?;
    let waiting = page.until("Forward", |state| state.path == ESTIMATOR).await?;
    ensure!(waiting.heading == home.heading, "{waiting}");
    release(page).await?;
    let start = page.until("the tool", |state| state.heading != home.heading).await?;
    on_heading(&start, ESTIMATOR)?;
    let back = page.history_back().await?;
    ensure!((&back.path, &back.heading) == (&home.path, &home.heading), "{back}");

    // The visitor goes back. The page that comes late must not be shown.
    on_the_way(page).await?;
    page.driver().back().await?;
    page.until("Back to home", |state| state.path == "/").await?;
    release(page).await?;
    let still = page.state().await?;
    ensure!((&still.path, &still.heading) == (&home.path, &home.heading), "{still}");
    page.quiet("Back and Forward").await
}

async fn slow_move(page: &Page) -> Result<()> {
    on_the_way(page).await?;
    page.until_hidden(".app-moving").await?;
    page.until_shown(".app-moving").await?;
    let said: bool = page.read("return !!document.querySelector('[role=status] .app-moving')").await?;
    ensure!(said, "no screen reader is told");
    release(page).await?;
    page.until_hidden(".app-moving").await?;
    on_heading(&page.state().await?, ESTIMATOR)
}

async fn quick_moves(page: &Page) -> Result<()> {
    let home = on_the_way(page).await?;
    page.one(&format!("main a[href='{ESTIMATOR}']")).await?.click().await?;
    release(page).await?;
    let start = page.until("the tool", |state| state.heading != home.heading).await?;
    on_heading(&start, ESTIMATOR)?;
    ensure!(word_files(page) == OF_THE_TOOL, "asked for {:?}", word_files(page));
    // The second click led to the page that was being loaded already.
    let back = page.history_back().await?;
    ensure!(back.path == "/", "{back}");
    Ok(())
}

async fn lost_words(page: &Page) -> Result<()> {
    page.empty_cache().await?;
    page.server().lose(OWN_PACK);
    for path in [ESTIMATOR, "/what-you-might-pay/age/"] {
        page.open_plain(path).await?;
        page.says_it_failed(path).await?;
    }
    // No other page needs these words.
    ensure!(page.open("/privacy/").await?.ready);
    Ok(())
}

async fn lost_on_a_link(page: &Page) -> Result<()> {
    page.empty_cache().await?;
    let home = page.open("/").await?;
    page.server().lose(OWN_PACK);
    page.one(&format!("main a[href='{ESTIMATOR}']")).await?.click().await?;
    page.until_shown(".app-lost").await?;
    ensure!(page.heading().await? == home.heading, "the page did not stay");
    // A link that has focus is shown by a bar and not by a line, and axe-core takes it for a link without a mark.
    page.read::<()>("document.activeElement.blur()").await?;
    page.axe_clean("beside a page that has not come").await?;
    // Once the words can be loaded, trying again works.
    page.server().forget();
    page.one(".app-lost a").await?.click().await?;
    let start = page.until("the tool", |state| state.heading != home.heading).await?;
    on_heading(&start, ESTIMATOR)?;
    page.until_hidden(".app-lost").await?;
    let back = page.history_back().await?;
    ensure!(back.path == "/", "{back}");
    Ok(())
}
