//! Pages drawn for whole people, not only for the empty record: every word is there and every figure is filled in.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod balance;
mod checks;
mod costs;
mod estimate;
mod every_change;
mod faults;
mod one_figure;
mod only_some;

use std::collections::BTreeSet;

use app::state::navigation::{Hooks, Navigation};
use app::state::record::Record;
use app::words::routes;
use app::{program, words};
use chrono::NaiveDate;
use leptos::prelude::*;
use rules::journey::Tool;
use rules::record::{Answers, Who};

use faults::faults;

fn draw(path: &str, answers: &Answers) -> String {
    draw_in(path, answers, false)
}

fn draw_in(path: &str, answers: &Answers, easy: bool) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        Navigation::provide(path.to_owned(), Hooks::NONE);
        let record = Record::provide(today());
        record.answers.set(answers.clone());
        record.awake.set(true);
        record.easy.set(easy);
        program::view(path).to_html()
    });
    owner.unset_with_forced_cleanup();
    html
}

fn read(who: &str, request: &str) -> Answers {
    serde_json::from_str(request).unwrap_or_else(|error| panic!("{who}: {error}"))
}

/// What is wrong on these pages of a tool for someone with these answers.
fn faults_on(paths: impl Iterator<Item = String>, who: &str, answers: &Answers) -> Vec<String> {
    let mut found = Vec::new();
    for path in paths {
        let html = draw(&path, answers);
        assert!(html.contains("<h1"), "{who}: {path} has no heading");
        found.extend(faults(&html).into_iter().map(|fault| format!("{who}: {path}: {fault}")));
    }
    found
}

fn every_page_of(tool: Tool) -> impl Iterator<Item = String> {
    let questions = tool.journey().questions().map(move |question| routes::of_question(tool, question.id()));
    questions.chain([routes::check_answers(tool), routes::result(tool)])
}

fn none(mut found: Vec<String>) {
    found.truncate(40);
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_page_says_everything_for_everyone() {
    let mut found = Vec::new();
    for (who, request) in estimate::PEOPLE {
        let pages = every_page_of(Tool::Contribution).chain([routes::early_figure(Tool::Contribution)]);
        found.extend(faults_on(pages, who, &read(who, request)));
    }
    none(found);
}

#[test]
fn every_page_of_the_costs_says_everything_for_everyone() {
    let mut found = Vec::new();
    for (who, request) in costs::PEOPLE {
        let answers = read(who, request);
        // Else the page would be drawn for somebody else than it says.
        let taken = rules::api::answer("care-costs", request);
        assert!(taken.is_ok(), "{who}: {taken:?}");
        for about in [Who::Me, Who::Other] {
            let answers = Answers { who: Some(about), ..answers.clone() };
            found.extend(faults_on(every_page_of(Tool::CareCosts), who, &answers));
        }
    }
    none(found);
}

#[test]
fn every_page_of_the_balance_says_everything_for_everyone() {
    let mut found = Vec::new();
    for (who, expected, request) in balance::PEOPLE {
        let answers = read(who, request);
        let balance = rules::tools::balance::check(&answers, today());
        assert_eq!(balance.outcome.key(), *expected, "{who}: {:?}", balance.sum);
        for about in [Who::Me, Who::Other] {
            let answers = Answers { who: Some(about), ..answers.clone() };
            found.extend(faults_on(every_page_of(Tool::Balance), who, &answers));
        }
    }
    none(found);
}

#[test]
fn the_people_of_the_balance_come_to_everything_there_is_to_say() {
    use rules::tools::balance::{Ask, Next, Outcome, Reason, Say};
    let (mut outcomes, mut reasons, mut asks, mut say, mut next) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut headlines = BTreeSet::new();
    for (who, _, request) in balance::PEOPLE {
        let answers = read(who, request);
        let balance = rules::tools::balance::check(&answers, today());
        outcomes.insert(balance.outcome);
        reasons.extend(balance.reasons);
        asks.extend(balance.asks);
        say.extend(balance.say);
        next.extend(balance.next);
        let html = draw(&routes::result(Tool::Balance), &answers);
        let headline = html.split("data-figure=\"conclusion\"").nth(1);
        let headline = headline.and_then(|rest| rest.split(['<', '>']).nth(1));
        let digits = |sign: char| sign.is_ascii_digit();
        headlines.insert(headline.unwrap_or_default().split(digits).collect::<String>());
    }
    assert!(outcomes.into_iter().eq(Outcome::ALL.iter().copied()));
    assert!(reasons.into_iter().eq(Reason::ALL.iter().copied()));
    assert!(asks.into_iter().eq(Ask::ALL.iter().copied()));
    assert!(say.into_iter().eq(Say::ALL.iter().copied()));
    assert!(next.into_iter().eq(Next::ALL.iter().copied()));
    assert_eq!(headlines.len(), balance::HEADLINES, "{headlines:?}");
}

/// Each headline has the figure of the sum below it, and a number of weeks says whose it is.
#[test]
fn the_headline_of_the_balance_is_that_of_its_sum() {
    for (who, says) in balance::HEADS {
        let Some((_, _, request)) = balance::PEOPLE.iter().find(|(name, ..)| name == who) else {
            panic!("nobody is called {who}")
        };
        let html = draw(&routes::result(Tool::Balance), &read(who, request));
        for words in *says {
            assert!(html.contains(words), "{who}: nothing says “{words}”");
        }
    }
}

/// The headline of the estimator for somebody, and what stands beside each unknown.
fn estimator_says(who: &str) -> (String, Answers) {
    let Some((_, request)) = estimate::PEOPLE.iter().find(|(name, _)| *name == who) else {
        panic!("nobody is called {who}")
    };
    let answers = read(who, request);
    (draw(&routes::result(Tool::Contribution), &answers).replace("<!>", ""), answers)
}

#[test]
fn the_headline_of_the_estimator_has_whole_pounds_and_what_it_rests_on() {
    for (who, says) in estimate::HEADLINES {
        let (html, _) = estimator_says(who);
        let headline = html.split("data-figure=\"charge\"").nth(1);
        let headline = headline.and_then(|rest| rest.split(['<', '>']).nth(1)).unwrap_or_default();
        assert_eq!(headline.trim(), *says, "{who}");
    }
    // The pennies stand in the sum, and what a refusal would mean below the headline.
    let (html, _) = estimator_says("one cost not added up");
    for says in ["£132.45", "about £162 a week at most", "Each pound a week of it takes £1 off the charge."]
    {
        assert!(html.contains(says), "nothing says “{says}”");
    }
}

/// "Answer this question" leads to the very question, and to each that is open.
#[test]
fn each_unknown_of_the_estimator_leads_to_its_question() {
    let mut led = BTreeSet::new();
    for (who, request) in estimate::PEOPLE {
        let answers = read(who, request);
        let rules::tools::contribution::Outcome::Estimate(found) =
            rules::tools::contribution::estimate(&answers, today())
        else {
            continue;
        };
        let path = routes::result(Tool::Contribution);
        let pages = [draw_in(&path, &answers, false), draw_in(&path, &answers, true)];
        for unknown in &found.unknowns {
            if matches!(
                unknown.question,
                "savings-credit-cap" | "qualifying-income" | "joint-share-shown" | "night-part-counted"
            ) {
                continue;
            }
            let href = format!("href=\"/what-you-might-pay/{}/\"", unknown.question);
            let beside = |html: &String| {
                html.split(&href).skip(1).any(|rest| {
                    rest.split_once('>').is_some_and(|(_, text)| text.starts_with("Answer this question"))
                })
            };
            assert!(pages.iter().all(beside), "{who}: no link answers {}", unknown.question);
            led.insert(unknown.question);
        }
    }
    assert!(led.contains("extra-costs-heating") && led.len() > 5, "{led:?}");
}

/// The people of the two checks, spoken to and spoken of.
fn of_checks() -> impl Iterator<Item = (Tool, &'static str, Answers)> {
    let of = |tool: Tool, people: &'static [checks::Person]| {
        people.iter().flat_map(move |(who, _, request)| {
            [Who::Me, Who::Other]
                .map(|about| (tool, *who, Answers { who: Some(about), ..read(who, request) }))
        })
    };
    of(Tool::Suitability, checks::SUITABILITY).chain(of(Tool::Eligibility, checks::ELIGIBILITY))
}

#[test]
fn every_page_of_the_checks_says_everything_for_everyone() {
    none(
        of_checks().flat_map(|(tool, who, answers)| faults_on(every_page_of(tool), who, &answers)).collect(),
    );
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// The estimator, the comparison and both checks, for everyone.
fn in_all_tools() -> impl Iterator<Item = (Tool, &'static str, Answers)> {
    let of = |tool, people: &'static [(&str, &str)]| {
        people.iter().map(move |(who, request)| (tool, *who, read(who, request)))
    };
    of(Tool::Contribution, estimate::PEOPLE).chain(of(Tool::CareCosts, costs::PEOPLE)).chain(of_checks())
}

#[test]
fn every_result_says_everything_in_easy_read() {
    let mut found = Vec::new();
    for (tool, who, answers) in in_all_tools() {
        let path = routes::result(tool);
        let html = draw_in(&path, &answers, true);
        let (_, lines) = html.split_once("<ul class=\"easy\">").unwrap_or_default();
        assert!(lines.contains("<details"), "{who}: {path} has no lines above the same in more words");
        assert_eq!(html.matches("<h1").count(), 1, "{who}: {path}");
        found.extend(faults(&html).into_iter().map(|fault| format!("{who}: {path}: {fault}")));
    }
    none(found);
}

#[test]
fn every_question_has_its_lines_in_easy_read() {
    let mut found = Vec::new();
    for tool in [Tool::Contribution, Tool::Suitability, Tool::Eligibility, Tool::CareCosts] {
        for question in tool.journey().questions() {
            let (path, answers) = (routes::of_question(tool, question.id()), Answers::default());
            if !tool.journey().asks(question.id(), &answers, today()) {
                assert!(!words::easy(&["question/", question.id()].concat()).is_empty(), "{path}");
                continue;
            }
            let html = draw_in(&path, &answers, true);
            assert!(html.contains("<ul class=\"easy\">"), "{path} has no lines");
            found.extend(faults(&html).into_iter().map(|fault| format!("{path}: {fault}")));
        }
    }
    none(found);
}

#[test]
fn a_browser_may_fill_in_the_visitors_own_date_of_birth() {
    let fills = |request: &str| {
        let answers: Answers = serde_json::from_str(request).unwrap();
        draw("/what-you-might-pay/age/", &answers).contains("autocomplete=\"bday-day\"")
    };
    assert!(fills(r#"{"who":"me"}"#));
    assert!(!fills(r#"{"who":"other"}"#) && !fills("{}"));
}
