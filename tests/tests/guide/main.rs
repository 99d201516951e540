//! The guide as people use it. The page they need is a few steps from home. It names its sources, and can be read
//! without scripts, on paper, aloud and in another language. The council is chosen once.

mod aloud;
mod days;
mod plain;
mod questions;
mod translated;

use std::process::ExitCode;

use anyhow::{Result, ensure};
use portal_tests::browser::NARROW;
use portal_tests::journey::Act::Take;
use portal_tests::journey::ESTIMATOR;
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;

/// A page of advice on which councils differ.
const CARD: &str = "/setting-up/account-or-card/";

fn main() -> ExitCode {
    let suite = Suite::of(dist())
        .plain("every link within the site leads to a page, and to a place on it", plain::links)
        .test("a hard word is explained in place, by keyboard", explained)
        .test("a council is chosen once", chosen)
        .test("a page is read aloud sentence by sentence", aloud::sentence_by_sentence)
        .test("without a voice nothing is offered", aloud::no_voice)
        .test("leaving the page stops the voice", aloud::left)
        .test("advice survives the browser's translation", translated::advice)
        .test("a question survives the browser's translation", translated::question)
        .test("a page says which rates hold on the day on which it is read", days::a_page_of_its_day)
        .test("a day without rates gets no figure of the year before", days::no_figure_of_last_year)
        .test("easy read is remembered only when asked", remembered)
        .test("a device that keeps nothing says so", nothing_kept)
        .test("a page that does not come is left to the browser", lost);
    let suite = questions::ALL.iter().fold(suite, |suite, asked| {
        suite.test(asked.question, async move |page: &Page| questions::found(page, asked).await)
    });
    plain::PAGES
        .iter()
        .fold(suite, |suite, path| {
            suite.test(format!("plain and on paper: {path}"), async move |page: &Page| {
                plain::readable(page, path).await
            })
        })
        .run()
}

async fn explained(page: &Page) -> Result<()> {
    page.size(NARROW).await?;
    page.open("/deciding/what-a-direct-payment-is/").await?;
    let shown = "return document.querySelector('[popover]:popover-open')?.textContent ?? null";
    ensure!(page.read::<Option<String>>(shown).await?.is_none(), "open from the start");
    page.read::<()>("document.querySelector('main .term').focus()").await?;
    page.keys("\u{e007}").await?;
    let meaning: Option<String> = page.read(shown).await?;
    ensure!(meaning.is_some_and(|meaning| meaning.len() > 20), "Enter explains nothing");
    page.fits_the_width("with a word explained").await?;
    page.axe_clean("with a word explained").await?;
    page.keys("\u{e00c}").await?;
    ensure!(page.read::<Option<String>>(shown).await?.is_none(), "Escape does not close it");
    page.quiet("explaining").await
}

async fn chosen(page: &Page) -> Result<()> {
    page.open("/councils/leicestershire/").await?;
    page.one("button[data-choose]").await?.click().await?;
    let said: String = page.read("return document.querySelector('#chosen').textContent").await?;
    ensure!(said.contains("Leicestershire"), "“{said}”");
    page.axe_clean("with a council chosen").await?;
    // A page of advice opens the words of this council, and no other's.
    page.press("header a[href='/setting-up/']").await?;
    page.follow(CARD).await?;
    let open: Vec<String> =
        page.read("return [...document.querySelectorAll('details[data-council][open]')].map((one) => one.dataset.council)").await?;
    ensure!(open == ["leicestershire"], "open: {open:?}");
    // A tool does not ask for the council again.
    page.press("header a[href='/tools/']").await?;
    page.follow(ESTIMATOR).await?;
    let who = page.go_on().await?;
    ensure!(who.path.ends_with("/who/"), "{who}");
    page.answer(&[Take("me")]).await?;
    let next = page.go_on().await?;
    ensure!(!next.path.ends_with("/council/") && next.path != who.path, "{next}");
    page.quiet("choosing a council").await
}

async fn remembered(page: &Page) -> Result<()> {
    let kept = "return Object.keys(localStorage).concat(Object.keys(sessionStorage))";
    page.open("/easy-read/").await?;
    ensure!(page.read::<Vec<String>>(kept).await?.is_empty(), "something is kept before anybody asks");
    page.one("[data-easy-act=remember]").await?.click().await?;
    let said: String = page.read("return document.querySelector('#easy-kept').textContent").await?;
    ensure!(!said.is_empty() && page.read::<Vec<String>>(kept).await? == ["easy-read"], "“{said}”");
    page.open("/privacy/").await?;
    ensure!(
        page.read::<String>("return document.documentElement.dataset.easy ?? ''").await? == "on",
        "not remembered"
    );
    page.open("/easy-read/").await?;
    page.one("[data-easy-act=forget]").await?.click().await?;
    ensure!(page.read::<Vec<String>>(kept).await?.is_empty(), "still kept");
    page.open("/privacy/").await?;
    ensure!(
        page.read::<String>("return document.documentElement.dataset.easy ?? ''").await?.is_empty(),
        "not forgotten"
    );
    page.quiet("remembering").await
}

async fn nothing_kept(page: &Page) -> Result<()> {
    let refuse = "Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })";
    page.before_scripts(refuse).await?;
    page.open("/easy-read/").await?;
    page.one("[data-easy-act=remember]").await?.click().await?;
    let said: String = page.read("return document.querySelector('#easy-kept').textContent").await?;
    ensure!(said.contains("does not let us"), "“{said}”");
    page.axe_clean("with a device that keeps nothing").await?;
    page.quiet("a device that keeps nothing").await
}

async fn lost(page: &Page) -> Result<()> {
    // The browser would take a page that an earlier test has loaded from its cache.
    page.empty_cache().await?;
    page.open("/").await?;
    page.server().lose("/deciding/");
    page.one("main a[href='/deciding/']").await?.click().await?;
    // The document is loaded once for the program and once by the browser, which shows the server's answer under the
    // page's own address.
    let loaded = async || {
        let asked = page.server().seen().into_iter().filter(|seen| seen.path == "/deciding/").count();
        Ok(asked == 2 && page.driver().current_url().await?.path() == "/deciding/")
    };
    page.wait_for("the browser to load it", loaded).await
}
