//! "Is there too much in the account?" as people meet it: by keyboard from its first page to each kind of result, on
//! paper, under forced colours and where there is little room.

use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use portal_tests::browser::WIDE;
use portal_tests::form::CONTINUE;
use portal_tests::journey::Act::{Choose, Pick, Take, Type};
use portal_tests::journey::{Answer, BALANCE, MAIN_BUTTON, id_of};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;

/// How many questions the tool has.
const QUESTIONS: usize = 6;

const PAID_NET: Answer = (
    "balance-payment",
    &[Type("amount", "800"), Pick("every", "four-weeks"), Choose("paid", "net"), Type("contribution", "120")],
);
const WHY: Answer = ("balance-why", &[Choose("choice", "not-found-help"), Choose("choice", "hospital")]);

const ABOVE: &[Answer] = &[
    ("council", &[Pick("choice", "leicestershire")]),
    PAID_NET,
    ("balance-held", &[Type("amount", "2,400")]),
    ("balance-bills", &[Take("yes"), Type("amount", "310.50")]),
    ("balance-set-aside", &[Take("yes"), Type("amount", "400")]),
    WHY,
];
const BELOW: &[Answer] = &[
    ("council", &[Pick("choice", "medway")]),
    (
        "balance-payment",
        &[Type("amount", "300"), Pick("every", "week"), Choose("paid", "gross"), Type("weeks", "6")],
    ),
    ("balance-held", &[Type("amount", "900")]),
    ("balance-bills", &[Take("no")]),
    ("balance-set-aside", &[Take("no")]),
    ("balance-why", &[Choose("choice", "not-sure")]),
];
const RANGE: &[Answer] = &[
    ("council", &[Pick("choice", "leicestershire")]),
    PAID_NET,
    ("balance-held", &[Type("amount", "2400")]),
    ("balance-bills", &[Take("not-sure")]),
    ("balance-set-aside", &[Take("not-sure")]),
    WHY,
];

fn main() -> ExitCode {
    Suite::of(dist())
        .test("by keyboard: more than four weeks", above)
        .test("by keyboard: less, by the agreement's own weeks", below)
        .test("by keyboard: a range", range)
        .test("not sure of anything", not_sure)
        .test("answers come back as they were given", come_back)
        .test("a result is printed with everything open and nothing to press", printed)
        .test("forced colours", forced_colours)
        .test("nothing scrolls sideways at 320 pixels and at 400 %", narrow)
        .test("no link of the result leads nowhere", links)
        .run()
}

fn goal() -> String {
    format!("{BALANCE}result/")
}

/// Answers page after page by keyboard, and checks each page. Returns how many questions were answered.
async fn by_keyboard(page: &Page, answers: &[Answer]) -> Result<usize> {
    page.open(BALANCE).await?;
    page.axe_clean("the start").await?;
    let mut state = page.enter(MAIN_BUTTON).await?;
    let mut answered = 0;
    while state.path != goal() {
        ensure!(state.focus.starts_with("h1"), "the focus is not on the heading: {state}");
        page.axe_clean(&state.path).await?;
        let id = id_of(&state.path).to_owned();
        state = if page.has(CONTINUE).await? {
            let answer = answers.iter().find(|(question, _)| *question == id);
            let (_, acts) = answer.with_context(|| format!("no answer for {id}"))?;
            answered += 1;
            let next = page.answer_by_keys(acts).await.with_context(|| id.clone())?;
            ensure!(next.summary.is_empty() && next.path != state.path && answered <= QUESTIONS, "{next}");
            next
        } else {
            page.enter(MAIN_BUTTON).await?
        };
    }
    ensure!(state.focus.starts_with("h1"), "the focus is not on the heading: {state}");
    page.quiet("by keyboard").await?;
    Ok(answered)
}

/// Goes to a result, which must say this.
async fn says(page: &Page, name: &str, answers: &[Answer], headline: &str, said: &[&str]) -> Result<()> {
    let answered = by_keyboard(page, answers).await?;
    ensure!(answered == QUESTIONS, "{answered} answers");
    let found = page.concludes(headline).await?;
    for words in said {
        ensure!(found.everything.contains(words), "{name}: “{words}” is not said: {}", found.everything);
    }
    page.whole_screenshot(&format!("balance {name} 1280"), WIDE).await?;
    Ok(())
}

async fn above(page: &Page) -> Result<()> {
    let said = [
        "The papers of Leicestershire say 4 weeks",
        "not the law",
        "£1,689.50",
        "couldn’t find anyone",
        "tell me in writing",
    ];
    says(page, "above", ABOVE, "£769.50 more than 4 weeks of payments", &said).await
}

async fn below(page: &Page) -> Result<()> {
    let said = ["The agreement says 6 weeks", "unspent money goes back", "If you can’t agree"];
    says(page, "below", BELOW, "£900.00 less than 6 weeks of payments", &said).await
}

async fn range(page: &Page) -> Result<()> {
    let said = ["Change the answer: Owed already", "£0.00 to £2,400.00"];
    says(page, "range", RANGE, "up to £1,480.00 more than 4 weeks", &said).await
}

/// Answers for pages whose "not sure" is not an option of its own.
const UNSURE: &[Answer] = &[
    ("council", &[Pick("choice", "other")]),
    ("balance-payment", &[Choose("unsure", "not-sure")]),
    ("balance-held", &[Choose("unsure", "not-sure")]),
];

async fn not_sure(page: &Page) -> Result<()> {
    page.open(BALANCE).await?;
    page.walk_not_sure(UNSURE, &goal()).await?;
    let found = page.concludes("compare it with 4 weeks of payments yet").await?;
    ensure!(found.everything.contains("only a number to compare with"), "{}", found.everything);
    page.whole_screenshot("balance not sure 1280", WIDE).await?;
    Ok(())
}

async fn come_back(page: &Page) -> Result<()> {
    page.open(BALANCE).await?;
    page.walk(ABOVE, &format!("{BALANCE}check-answers/")).await?;
    let rows = page.summary_rows().await?;
    let all: Vec<_> = rows.iter().map(|row| row.value.as_str()).collect();
    let all = all.join(" / ");
    // An amount that is held and not paid has no period.
    for words in ["£800.00 every 4 weeks", "My own part, for the same time: £120.00", "£310.50", "£400.00"]
    {
        ensure!(all.contains(words), "“{words}” is not among the answers: {all}");
    }
    ensure!(!all.contains("£2,400.00 a week") && !all.contains("£310.50 a week"), "{all}");
    page.press(&format!("dl.govuk-summary-list a[href='{BALANCE}balance-payment/']")).await?;
    ensure!(page.typed("contribution").await? == "120", "the box lost the amount");
    page.quiet("coming back").await
}

async fn printed(page: &Page) -> Result<()> {
    page.open(BALANCE).await?;
    page.walk(ABOVE, &goal()).await?;
    page.prints_whole("balance").await?;
    page.quiet("printing").await
}

async fn forced_colours(page: &Page) -> Result<()> {
    page.forced_colours().await?;
    page.open(BALANCE).await?;
    page.walk(ABOVE, &goal()).await?;
    seen(page, "the result").await?;
    page.whole_screenshot("balance result, forced colours", WIDE).await?;
    page.open(&format!("{BALANCE}balance-payment/")).await?;
    page.press_continue().await?;
    seen(page, "a question with errors").await?;
    page.whole_screenshot("balance payment, forced colours", WIDE).await?;
    Ok(())
}

async fn seen(page: &Page, place: &str) -> Result<()> {
    page.controls_are_seen(place).await?;
    page.axe_clean(place).await
}

async fn narrow(page: &Page) -> Result<()> {
    page.open(BALANCE).await?;
    page.fits_little_room("balance the start").await?;
    page.open(&format!("{BALANCE}balance-payment/")).await?;
    page.answer(&[Choose("paid", "net"), Type("contribution", "abc"), Type("weeks", "two")]).await?;
    let state = page.press_continue().await?;
    ensure!(!state.summary.is_empty(), "{state}");
    page.fits_little_room("balance errors").await?;
    page.open(BALANCE).await?;
    page.walk(ABOVE, &goal()).await?;
    page.fits_little_room("balance the result").await?;
    let open = "document.querySelectorAll('main details').forEach(e => { e.open = true; })";
    page.driver().execute(open, Vec::new()).await?;
    page.frames().await?;
    page.fits_little_room("balance the result with everything open").await?;
    page.quiet("little room").await
}

async fn links(page: &Page) -> Result<()> {
    for answers in [ABOVE, BELOW, RANGE] {
        page.open(BALANCE).await?;
        page.walk(answers, &goal()).await?;
        page.links_lead_somewhere("the result").await?;
    }
    page.quiet("links").await
}
