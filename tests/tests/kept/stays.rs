//! A reload, a lost program, a link and Back lose nothing.

use anyhow::{Result, ensure};
use portal_tests::answers::{with_base, with_plain, with_wage};
use portal_tests::journey::Act::{Choose, Pick, Take, Type};
use portal_tests::journey::{Answer, BALANCE, COSTS, ELIGIBILITY, ESTIMATOR, SUITABILITY};
use portal_tests::page::Page;
use portal_tests::suite::Suite;

use super::{store, stored};

pub fn tests(suite: Suite) -> Suite {
    [ESTIMATOR, SUITABILITY, ELIGIBILITY, COSTS, BALANCE]
        .into_iter()
        .fold(suite, |suite, tool| {
            suite.test(
                format!("each page of {tool} is reloaded, and nothing is lost"),
                async move |page: &Page| every_page(page, tool).await,
            )
        })
        .test("a tool uses what another one was told, after a reload", across_tools)
        .test("a change that has begun leads back after a reload", change)
        .test("our own estimate is followed after a reload, and what was said stays", estimate)
        .test("a council chosen on a page of words stays", council)
        .test("Back from another document finds the answers", back)
        .test("the first page leads to the result, and says that there are answers", first_page)
        .test("a text of the first form opens", first_form)
        .test("a browser that stores nothing keeps them while the page is open, and says so", no_storage)
}

/// The answers of somebody in a tool, where the usual ones do not fit.
fn answers(tool: &str) -> Vec<Answer> {
    match tool {
        ESTIMATOR => with_base(&[]),
        COSTS => with_wage(&[("who", &[Take("me")])]),
        ELIGIBILITY => with_plain(SUPPORT),
        BALANCE => ACCOUNT.to_vec(),
        _ => with_plain(&[]),
    }
}

const SUPPORT: &[Answer] = &[
    ("cause", &[Take("no-diagnosis")]),
    ("daily-life", &[Take("nutrition"), Take("hygiene")]),
    ("daily-life-nutrition", &[Take("help"), Type("words", "the stove")]),
    ("daily-life-hygiene", &[Take("slow")]),
    ("impact", &[Take("yes")]),
];
const ACCOUNT: &[Answer] = &[
    ("support-for", &[Take("me")]),
    ("council", &[Pick("choice", "leicestershire")]),
    (
        "balance-payment",
        &[
            Type("amount", "800"),
            Pick("every", "four-weeks"),
            Choose("paid", "net"),
            Type("contribution", "120"),
        ],
    ),
    ("balance-counts", &[Take("budget")]),
    ("balance-held", &[Type("amount", "2,400")]),
    ("balance-bills", &[Take("yes"), Type("amount", "310.50")]),
    ("balance-set-aside", &[Take("no")]),
    ("balance-why", &[Take("hospital")]),
];

/// What a page shows, without the day's own notices.
async fn shown(page: &Page) -> Result<String> {
    page.read(
        "return [document.title, document.querySelector('main').innerText, \
         ...[...document.querySelectorAll('main input:checked')].map((box) => box.id), \
         ...[...document.querySelectorAll('main input:not([type=radio]):not([type=checkbox]), main select, main textarea')].map((box) => box.value)].join('\\n')",
    )
    .await
}

async fn every_page(page: &Page, tool: &str) -> Result<()> {
    let answers = answers(tool);
    page.open(tool).await?;
    let passed = page.walk(&answers, &format!("{tool}result/")).await?;
    ensure!(passed.len() > 4, "{passed:?}");
    for path in passed.iter().skip(1).chain([&format!("{tool}result/")]) {
        page.open_again(path).await?;
        let before = shown(page).await?;
        let state = page.reload().await?;
        ensure!(state.path == *path, "{state}");
        page.wait_for("the answers to be there again", async || Ok(shown(page).await? == before)).await?;
        ensure!(!before.contains("There are no answers yet"), "nothing to show on {path}");
        ensure!(!before.contains("isn't needed for the answers"), "{path} is no longer asked");
    }
    page.axe_clean("after a reload").await?;
    page.quiet("reloading").await
}

/// The estimator is told that all care is free; the other tool does not ask who pays.
async fn across_tools(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    let own: &[Answer] = &[("free-care", &[Take("section-117")]), ("all-free", &[Take("yes")])];
    page.walk(&with_base(own), &format!("{ESTIMATOR}check-answers/")).await?;
    page.open_again(SUITABILITY).await?;
    let passed = page.walk(&with_plain(&[]), &format!("{SUITABILITY}result/")).await?;
    ensure!(!passed.contains(&format!("{SUITABILITY}paid-by/")), "{passed:?}");
    let before = shown(page).await?;
    page.reload().await?;
    page.wait_for("the same result", async || Ok(shown(page).await? == before)).await
}

async fn change(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    let list = format!("{ESTIMATOR}check-answers/");
    page.walk(&with_base(&[]), &list).await?;
    page.press(&format!("main a[href='{ESTIMATOR}income-private-pension/']")).await?;
    page.reload().await?;
    page.holds("amount", "200").await?;
    page.type_into("amount", "210").await?;
    let back = page.press_continue().await?;
    ensure!(back.path == list, "{back}");
    Ok(())
}

async fn estimate(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    page.walk(&with_base(&[]), &format!("{ESTIMATOR}result/")).await?;
    page.open_again(&format!("{COSTS}pays-in/")).await?;
    page.wait_for("the estimate in the box", async || Ok(!page.typed("amount").await?.is_empty())).await?;
    let first = page.typed("amount").await?;
    // Other answers, another estimate.
    page.open_again(&format!("{ESTIMATOR}income-private-pension/")).await?;
    page.type_into("amount", "230").await?;
    page.press_continue().await?;
    page.open_again(&format!("{ESTIMATOR}result/")).await?;
    page.open_again(&format!("{COSTS}pays-in/")).await?;
    page.wait_for("the new estimate", async || {
        let typed = page.typed("amount").await?;
        Ok(!typed.is_empty() && typed != first)
    })
    .await?;
    // What the person says themselves is not overwritten.
    page.type_into("amount", "12.50").await?;
    page.pick("every", "week").await?;
    page.press_continue().await?;
    page.open_again(&format!("{ESTIMATOR}result/")).await?;
    page.open_again(&format!("{COSTS}pays-in/")).await?;
    page.holds("amount", "12.50").await
}

async fn council(page: &Page) -> Result<()> {
    page.open("/councils/medway/").await?;
    page.one("button[data-choose]").await?.click().await?;
    page.wait_for("the council to be kept", async || Ok(stored(page).await?.contains("medway"))).await?;
    page.open_again(&format!("{ESTIMATOR}council/")).await?;
    page.wait_for("the council", async || Ok(page.typed("choice").await? == "medway")).await
}

async fn back(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    let result = format!("{ESTIMATOR}result/");
    page.walk(&with_base(&[]), &result).await?;
    let before = shown(page).await?;
    page.open_again("/privacy/").await?;
    page.driver().back().await?;
    page.until("the result", |state| state.path == result && state.ready).await?;
    page.wait_for("the same result", async || Ok(shown(page).await? == before)).await
}

async fn first_page(page: &Page) -> Result<()> {
    page.open(ESTIMATOR).await?;
    page.walk(&with_base(&[]), &format!("{ESTIMATOR}partner/")).await?;
    let start = page.open_again(ESTIMATOR).await?;
    page.until_shown(".held-note").await?;
    page.axe_clean("there are answers from before").await?;
    page.wait_for("Go on", async || {
        Ok(page.one("main .govuk-button").await?.text().await?.contains("Go on"))
    })
    .await?;
    ensure!(start.path == ESTIMATOR, "{start}");
    let question = page.go_on().await?;
    ensure!(question.path == format!("{ESTIMATOR}partner/"), "not the next question: {question}");
    page.walk(&with_base(&[]), &format!("{ESTIMATOR}result/")).await?;
    let home = page.press("header a[href='/']").await?;
    ensure!(home.path == "/", "{home}");
    page.until_shown(".held-note").await?;
    let result = page.press(".held-note a").await?;
    ensure!(result.path == format!("{ESTIMATOR}result/"), "{result}");
    page.until_hidden(".held-note").await?;
    page.open_again(ESTIMATOR).await?;
    page.wait_for("the way to the result", async || {
        Ok(page.one("main .govuk-button").await?.text().await?.contains("See your result"))
    })
    .await?;
    let result = page.go_on().await?;
    ensure!(result.path == format!("{ESTIMATOR}result/"), "{result}");
    Ok(())
}

async fn first_form(page: &Page) -> Result<()> {
    page.open("/privacy/").await?;
    let now: String = page.read("return String(Date.now())").await?;
    let text = include_str!("../../../rules/tests/checks/kept/first.txt").replace("1796083200000", &now);
    store(page, &text).await?;
    page.open_again(&format!("{ESTIMATOR}council/")).await?;
    page.wait_for("the council", async || Ok(page.typed("choice").await? == "medway")).await
}

async fn no_storage(page: &Page) -> Result<()> {
    page.before_scripts(
        "for (const name of ['localStorage', 'sessionStorage']) \
         Object.defineProperty(globalThis, name, { get() { throw new DOMException('off', 'SecurityError'); } });",
    )
    .await?;
    page.open(ESTIMATOR).await?;
    page.go_on().await?;
    page.answer(&[Take("me")]).await?;
    page.press_continue().await?;
    // It is said once, on a page that is reached after the first answer.
    let is_said = "return document.querySelector('.app-not-kept').checkVisibility()";
    page.frames().await?;
    if !page.read::<bool>(is_said).await? {
        page.answer(&[Pick("choice", "other")]).await?;
        page.press_continue().await?;
        page.until_shown(".app-not-kept").await?;
    }
    page.walk(&with_base(&[]), &format!("{ESTIMATOR}result/")).await?;
    let figure: String = page.read("return document.querySelector('main h1').innerText").await?;
    ensure!(figure.contains('£'), "{figure}");
    page.reload().await?;
    let text = shown(page).await?;
    ensure!(text.contains("There are no answers yet"), "{text}");
    page.quiet("without storage").await
}
