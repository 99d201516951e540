//! What a question page does with an answer it can't take: it says so above and beside the field, keeps what was
//! typed, moves the focus to the summary, and breaks no rule of axe-core.
//!
//! Every question of every tool is sent empty, and with a wrong text in each of its boxes; the tables add what only one
//! of them can get wrong.

mod stays;

use std::process::ExitCode;

use anyhow::{Context, Result, ensure};
use chrono::NaiveDate;
use portal_tests::answers::with_base;
use portal_tests::clock::today;
use portal_tests::generated::{self, Refused};
use portal_tests::journey::Act::{Choose, Pick, Take, Type};
use portal_tests::journey::{Act, Answer, ESTIMATOR, start};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::people::{Person, opens_directly, shares};
use portal_tests::suite::Suite;
use rules::journey::Asked;
use rules::journey::Tool;
use rules::record::Answers;

/// Question, name of the row, what is typed, the fields with a message.
type Row = (&'static str, &'static str, &'static [Act], &'static [&'static str]);

/// Rows for pages that everyone is asked. They are opened directly.
const ALWAYS_ASKED: &[Row] = &[
    ("age", "no date", &[Take("date")], &["born"]),
    ("age", "31 June", &date("31", "6", "1958"), &["born"]),
    ("age", "29 February of a common year", &date("29", "2", "1959"), &["born"]),
    ("age", "two figures for the year", &date("27", "3", "58"), &["born"]),
    ("age", "no year", &date("27", "3", ""), &["born"]),
    ("age", "in the future", &date("1", "1", "2999"), &["born"]),
    ("age", "too long ago", &date("1", "1", "1850"), &["born"]),
    ("savings", "no amount", &[Take("exact")], &["own"]),
    ("savings", "both wrong", &[Take("exact"), Type("own", "-1"), Type("joint", "1.234")], &["own", "joint"]),
    ("savings", "absurd", &[Take("exact"), Type("own", "100000000")], &["own"]),
    ("care-cost", "no period", &[Type("amount", "300")], &["every"]),
    ("care-cost", "no amount", &[Pick("every", "week")], &["amount"]),
    ("care-cost", "negative", &weekly("-5"), &["amount"]),
    ("care-cost", "absurd", &weekly("100000"), &["amount"]),
    ("care-cost", "a comma for a point", &weekly("12,50"), &["amount"]),
    ("care-cost", "a third figure of pence", &weekly("12.505"), &["amount"]),
    ("care-cost", "markup", &weekly("<b>1</b>"), &["amount"]),
    (
        "care-cost",
        "an amount and not sure",
        &[Type("amount", "300"), Pick("every", "week"), Take("not-sure")],
        &["unsure"],
    ),
    ("children", "half a child", &[Type("children", "2.5")], &["children"]),
    ("children", "fewer than none", &[Type("children", "-1")], &["children"]),
    ("children", "more than a household holds", &[Type("children", "16")], &["children"]),
    ("when", "31 June", &[Type("day-day", "31"), Type("day-month", "6"), Type("day-year", "2024")], &["day"]),
    ("when", "no rates", &[Type("day-day", "1"), Type("day-month", "5"), Type("day-year", "2015")], &["day"]),
    ("council-rules", "letters", &[Type("smallest", "abc"), Type("largest", "-3")], &["smallest", "largest"]),
    ("council-rules", "no percentage", &[Choose("top-up", "percent")], &["top-up-percent"]),
];

/// Rows for pages that only some people are asked. The answer with each row leads there.
const SOMETIMES_ASKED: &[(Answer, Row)] = &[
    (
        ("income", &[Take("esa")]),
        (
            "income-esa",
            "letters in the box of the second choice",
            &[Take("another"), Type("amount", "abc"), Pick("every", "week")],
            &["amount"],
        ),
    ),
    (("housing", &[Take("rent")]), ("housing-rent", "negative", &weekly("-80"), &["amount"])),
    (
        ("extra-costs", &[Take("laundry")]),
        ("extra-costs-laundry", "letters", &weekly("10 pounds"), &["amount"]),
    ),
];

const fn weekly(amount: &'static str) -> [Act; 2] {
    [Type("amount", amount), Pick("every", "week")]
}

const fn date(day: &'static str, month: &'static str, year: &'static str) -> [Act; 4] {
    [Take("date"), Type("born-day", day), Type("born-month", month), Type("born-year", year)]
}

fn main() -> ExitCode {
    let day = today();
    let mut suite = Suite::of(dist())
        .plain("people come past every question", move || counted(day))
        .test("after errors, typing and choosing go on undisturbed", undisturbed)
        .test("care-home-stays: dates that do not fit together", stays::refused);
    for tool in Tool::ALL.iter().copied() {
        for question in tool.journey().questions().filter(|asked| opens_directly(tool, *asked, day)) {
            let name = format!("{}, {}: from its form", tool.key(), question.id());
            suite = suite.test(name, async move |page: &Page| {
                page.open(&path_of(tool, question)).await?;
                nothing_failed(&tried(page, question, &Answers::default()).await?)
            });
        }
    }
    // If the people are wrong, the first test says so.
    for (person, questions) in shares(day).unwrap_or_default() {
        let name = format!("{}, {}: from their forms", person.tool.key(), person.name);
        suite = suite.test(name, async move |page: &Page| of_person(page, &person, &questions).await);
    }
    let direct = ALWAYS_ASKED.iter().map(|row| (None, row));
    let led = SOMETIMES_ASKED.iter().map(|(way, row)| (Some(way), row));
    direct
        .chain(led)
        .fold(suite, |suite, (way, row)| {
            suite
                .test(format!("{}: {}", row.0, row.1), async move |page: &Page| by_hand(page, way, row).await)
        })
        .run()
}

/// Checks how much is tried. Fails where nobody is asked a question.
fn counted(day: NaiveDate) -> Result<()> {
    let shares = shares(day)?;
    for tool in Tool::ALL.iter().copied() {
        let states = |asked: Asked, known: &Answers| generated::refused(asked, known, day).len();
        let direct = tool.journey().questions().filter(|asked| opens_directly(tool, *asked, day));
        let mut tried: usize = direct.map(|asked| states(asked, &Answers::default())).sum();
        for (person, own) in shares.iter().filter(|(person, _)| person.tool == tool) {
            let asked = person.asked(day)?.into_iter().filter(|(asked, _)| own.contains(&asked.id()));
            tried += asked.map(|(asked, known)| states(asked, &known)).sum::<usize>();
        }
        println!("  {}: {} questions, {tried} error states", tool.key(), tool.journey().questions().count());
    }
    Ok(())
}

fn path_of(tool: Tool, question: Asked) -> String {
    format!("{}{}/", start(tool), question.id())
}

fn nothing_failed(failures: &[String]) -> Result<()> {
    ensure!(failures.is_empty(), "{}", failures.join("\n"));
    Ok(())
}

/// Tries everything that the page of a question must refuse. Returns what did not hold.
async fn tried(page: &Page, question: Asked, answers: &Answers) -> Result<Vec<String>> {
    let mut failures = Vec::new();
    let states = generated::refused(question, answers, today());
    ensure!(!states.is_empty(), "{}: nothing to refuse", question.id());
    for Refused { name, acts, fields } in states {
        let fields: Vec<_> = fields.iter().map(String::as_str).collect();
        if let Err(error) = page.refuses(&acts, &fields).await {
            let place = format!("{}: {name}", question.id());
            page.screenshot(&format!("failed {place}")).await?;
            failures.push(format!("{place}: {error:#}"));
        }
    }
    Ok(failures)
}

/// Tries pages that need earlier answers, with a person who is asked these questions.
async fn of_person(page: &Page, person: &Person, questions: &[&str]) -> Result<()> {
    let journey = person.tool.journey();
    let mut answers = Answers::default();
    let mut failures = Vec::new();
    let mut left = questions.to_vec();
    page.open(start(person.tool)).await?;
    let mut state = page.go_on().await?;
    while !left.is_empty() {
        let here = journey.questions().find(|question| path_of(person.tool, *question) == state.path);
        let Some(question) = here else {
            // This page is the early figure. The list of answers comes only after all questions.
            ensure!(!state.path.ends_with("/check-answers/"), "never asked: {left:?}");
            state = page.go_on().await?;
            continue;
        };
        if left.contains(&question.id()) {
            left.retain(|id| *id != question.id());
            failures.extend(tried(page, question, &answers).await?);
        }
        let (acts, after) = person.answers(question, &answers, today())?;
        answers = after;
        page.answer(&acts).await.with_context(|| state.to_string())?;
        let next = page.press_continue().await?;
        ensure!(next.path != state.path, "{acts:?} was not accepted: {next}");
        state = next;
    }
    nothing_failed(&failures)
}

/// People type slower than tests do. The focus must stay for as long as it takes to put an answer right.
async fn undisturbed(page: &Page) -> Result<()> {
    page.open(&format!("{ESTIMATOR}care-cost/")).await?;
    page.refuses(&weekly("abc"), &["amount"]).await?;
    page.type_into("amount", "1").await?;
    for sign in ["2", ".", "5"] {
        let focus = page.state().await?.focus;
        ensure!(focus.starts_with("input#amount"), "the focus moved to {focus}");
        page.keys(sign).await?;
        page.frames().await?;
    }
    page.holds("amount", "12.5").await?;

    page.open(&format!("{ESTIMATOR}savings/")).await?;
    page.refuses(&[], &["choice"]).await?;
    for option in ["exact", "not-sure", "exact"] {
        page.choose("choice", option).await?;
        page.frames().await?;
        let focus: String =
            page.read("return document.activeElement.value || document.activeElement.tagName").await?;
        ensure!(focus == option, "after {option} was chosen, the focus moved to {focus}");
    }
    Ok(())
}

/// Tries a row of the tables above.
async fn by_hand(page: &Page, way: Option<&Answer>, (question, name, acts, fields): &Row) -> Result<()> {
    let path = format!("{ESTIMATOR}{question}/");
    match way {
        None => page.open(&path).await.map(drop)?,
        Some(answer) => {
            page.open(ESTIMATOR).await?;
            page.walk(&with_base(&[*answer]), &path).await?;
        }
    }
    page.refuses(acts, fields).await?;
    page.screenshot(&format!("error {question} {name}")).await.map(drop)
}
