//! Four people go from the home page to a conclusion without a mouse.

use anyhow::{Context, Result, ensure};
use portal_tests::answers::with_plain;
use portal_tests::browser::WIDE;
use portal_tests::form::CONTINUE;
use portal_tests::journey::Act::{Take, Type};
use portal_tests::journey::{Answer, ELIGIBILITY, MAIN_BUTTON, SUITABILITY, id_of};
use portal_tests::page::{Page, State};

/// The most answers that a person with a plain case gives.
const MOST_ANSWERS: usize = 10;
/// More pages than any of these people sees.
const LONGEST: usize = 40;

/// What a check must never say, because the council decides.
const NEVER: [&str; 3] = ["not eligible", "not entitled", "ineligible"];

/// Opens the home page and goes to the first question of a tool.
async fn begin(page: &Page, tool: &str) -> Result<State> {
    page.open("/").await?;
    page.axe_clean("home").await?;
    let start = page.enter(&format!("main a[href='{tool}']")).await?;
    first_question(page, &start, tool).await
}

async fn first_question(page: &Page, start: &State, tool: &str) -> Result<State> {
    ensure!(start.path == tool, "{start}");
    sound(page, start).await?;
    page.enter(MAIN_BUTTON).await
}

/// Checks what must hold on every page on the way.
async fn sound(page: &Page, state: &State) -> Result<()> {
    ensure!(state.focus.starts_with("h1"), "the focus is not on the heading: {state}");
    page.axe_clean(&state.path).await
}

/// Answers page after page until the result. Returns the questions that were answered.
async fn to_result(page: &Page, answers: &[Answer], tool: &str) -> Result<Vec<String>> {
    let goal = format!("{tool}result/");
    let mut state = page.state().await?;
    let mut answered = Vec::new();
    for _ in 0..LONGEST {
        sound(page, &state).await?;
        if state.path == goal {
            page.quiet("by keyboard").await?;
            return Ok(answered);
        }
        let id = id_of(&state.path).to_owned();
        state = if page.has(CONTINUE).await? {
            let answer = answers.iter().find(|(question, _)| *question == id);
            let (_, acts) = answer.with_context(|| format!("no answer for {id}"))?;
            let next = page.answer_by_keys(acts).await.with_context(|| id.clone())?;
            ensure!(next.summary.is_empty() && next.path != state.path, "{next}");
            answered.push(id);
            next
        } else {
            page.enter(MAIN_BUTTON).await?
        };
    }
    anyhow::bail!("going round in circles: {answered:?}")
}

/// Checks that the result says whom it is for, and never says what only the council may decide.
async fn concluded(page: &Page, name: &str, words: &str, answered: &[String]) -> Result<String> {
    println!("  {name}: {} answers: {}", answered.len(), answered.join(", "));
    let found = page.concludes(words).await?;
    let text = found.everything.to_lowercase();
    for never in NEVER {
        ensure!(!text.contains(never), "{name}: the page says “{never}”");
    }
    page.whole_screenshot(&format!("check {name} 1280"), WIDE).await?;
    Ok(found.everything)
}

pub async fn plain(page: &Page) -> Result<()> {
    begin(page, SUITABILITY).await?;
    let answered = to_result(page, &with_plain(&[]), SUITABILITY).await?;
    ensure!(answered.len() <= MOST_ANSWERS, "{} answers: {answered:?}", answered.len());
    let text = concluded(page, "plain", "looks possible for you", &answered).await?;
    ensure!(text.contains("The council decides"), "{text}");
    Ok(())
}

/// A carer has needs of their own. The questions are about the caring, and the payment is the carer's.
pub async fn carer(page: &Page) -> Result<()> {
    const CARER: &[Answer] = &[
        ("support-for", &[Take("carer")]),
        ("necessary-care", &[Take("yes")]),
        ("paid-role", &[Take("no")]),
        ("health-at-risk", &[Take("no")]),
        ("carer-life", &[Take("work"), Take("recreation")]),
        ("carer-life-work", &[Take("help"), Type("words", "I gave up two shifts a week.")]),
        ("carer-life-recreation", &[Take("pain")]),
        ("impact", &[Take("yes")]),
    ];
    begin(page, ELIGIBILITY).await?;
    let answered = to_result(page, CARER, ELIGIBILITY).await?;
    let of_the_other = ["cause", "daily-life"];
    ensure!(!answered.iter().any(|id| of_the_other.contains(&id.as_str())), "{answered:?}");
    let text = concluded(page, "carer, support", "fit the national test", &answered).await?;
    ensure!(text.contains("I gave up two shifts a week."), "the list lost the carer's words");

    // The link at the end of the result leads on to the payment.
    let start = page.enter(&format!("main a[href='{SUITABILITY}']")).await?;
    let first = first_question(page, &start, SUITABILITY).await?;
    ensure!(id_of(&first.path) != "support-for", "asked again: {first}");
    let answers = with_plain(&[("what-for", &[Take("break")])]);
    let answered = to_result(page, &answers, SUITABILITY).await?;
    // A person who asks for themselves is able to ask, and the other person's money does not pay for a carer's own
    // support.
    let not_theirs = ["support-for", "capacity", "paid-by"];
    ensure!(!answered.iter().any(|id| not_theirs.contains(&id.as_str())), "{answered:?}");
    let text = concluded(page, "carer, payment", "looks possible for you", &answered).await?;
    ensure!(text.to_lowercase().contains("carer"), "nothing on carers: {text}");
    Ok(())
}

/// A drug rehabilitation requirement is on the law's list: there is no payment while it lasts, but there is still care.
pub async fn barred(page: &Page) -> Result<()> {
    let answers = with_plain(&[
        ("court-order", &[Take("drugs-or-alcohol")]),
        ("requirements", &[Take("drug-rehabilitation")]),
    ]);
    begin(page, SUITABILITY).await?;
    let answered = to_result(page, &answers, SUITABILITY).await?;
    let text = concluded(page, "barred", "allow a direct payment for you", &answered).await?;
    ensure!(page.figure("conclusion").await?.contains("For now"), "it is for now only");
    for said in ["needs must still be met", "direct payment again when"] {
        ensure!(text.contains(said), "“{said}” is not said: {text}");
    }
    Ok(())
}

/// The person asks for a parent, and may decide about the parent's health and welfare.
pub async fn authorised(page: &Page) -> Result<()> {
    let answers = with_plain(&[
        ("support-for", &[Take("other")]),
        ("capacity", &[Take("lacks")]),
        ("acts", &[Take("family-or-friend")]),
        ("authority", &[Take("health-and-welfare")]),
    ]);
    begin(page, SUITABILITY).await?;
    let answered = to_result(page, &answers, SUITABILITY).await?;
    // The person who asks manages the money, and needs no other power.
    let needless = ["manage", "other-authority", "authority-supports"];
    ensure!(!answered.iter().any(|id| needless.contains(&id.as_str())), "{answered:?}");
    let text = concluded(page, "authorised", "if someone asks for it on their behalf", &answered).await?;
    for said in ["authorised person", "best interests"] {
        ensure!(text.contains(said), "“{said}” is not said: {text}");
    }
    // Back to the list of answers, again without a mouse.
    let list = page.enter_before("a.govuk-back-link").await?;
    ensure!(list.path == format!("{SUITABILITY}check-answers/"), "{list}");
    sound(page, &list).await
}
