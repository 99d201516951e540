//! The eligibility check walked as a visitor walks it, page by page: every branch, each answer read, shown and read
//! again, Back, and an outcome at the end of every path.

use std::collections::{BTreeMap, BTreeSet};

use rules::form::{Code, Control, Field, Texts};
use rules::journey::{Asked, Journey};
use rules::record::{AdultOutcome, Answers, CarerOutcome};
use rules::tools::eligibility::questions::JOURNEY;
use serde_json::{Value, json};

use super::{answers, check, shown, today};
use crate::common::walk::{Filling, Walked};

const CHOICE: &str = "choice";
const WORDS: &str = "words";

/// What the walks saw.
#[derive(Default)]
struct Seen {
    paths: usize,
    pages: BTreeSet<&'static str>,
    outcomes: BTreeMap<(&'static str, &'static str), usize>,
    longest: Vec<&'static str>,
}

/// Which options of a page a walk tries, each list a filling.
type Plan<'a> = &'a dyn Fn(&str, &[&'static str]) -> Vec<Vec<&'static str>>;

fn options(asked: Asked, answers: &Answers) -> (Vec<&'static str>, bool) {
    let fields = asked.form(answers, today()).fields;
    let has_words = fields.iter().any(|field| field.control == Control::Words);
    let choices = fields.iter().flat_map(|Field { control, .. }| match control {
        Control::One(choices) | Control::Any(choices) => choices.iter().map(|choice| choice.value).collect(),
        Control::Words => Vec::new(),
        other => panic!("{other:?} is not a control of this journey"),
    });
    (choices.collect(), has_words)
}

/// Every option alone; of ways, all of them together too.
fn each(page: &str, options: &[&'static str]) -> Vec<Vec<&'static str>> {
    let alone = options.iter().map(|option| vec![*option]);
    let ways: Vec<_> =
        options.iter().copied().filter(|option| !["none", "not-sure"].contains(option)).collect();
    alone.chain(is_detail(page).then_some(ways)).collect()
}

fn is_detail(page: &str) -> bool {
    page.starts_with("daily-life-") || page.starts_with("carer-life-")
}

/// The journey, with the options that are tried on each page.
struct Eligibility<'a>(Plan<'a>);

impl Walked for Eligibility<'_> {
    fn journey(&self) -> &'static Journey {
        &JOURNEY
    }

    fn fillings(&self, asked: Asked, answers: &Answers) -> Vec<Filling> {
        let (options, has_words) = options(asked, answers);
        let filling = |ticks: Vec<&'static str>| {
            let ticked = ticks.iter().map(|tick| (CHOICE.to_owned(), (*tick).to_owned()));
            // Own words go with a tick, with "none of these" and with "not sure"; now and then there are none.
            let said = (has_words && ticks != ["pain"])
                .then(|| (WORDS.to_owned(), format!("I can't, {}", ticks.join(" & "))));
            ticked.chain(said).collect()
        };
        (self.0)(asked.id(), &options).into_iter().map(filling).collect()
    }

    fn sent(&self, asked: Asked, after: &Answers) {
        let json: Answers = serde_json::from_str(&shown(after)).unwrap();
        assert_eq!(*after, json, "the JSON API reads what the page read");
        let mut without = after.clone();
        asked.forget(&mut without);
        assert!(!asked.answered(&without), "{} of {}", asked.id(), shown(after));
    }
}

fn end(answers: &Answers, path: &[&'static str], seen: &mut Seen) {
    let found = check(answers);
    assert!(found.not_asked.is_empty(), "{:?} unanswered at the end of {path:?}", found.not_asked);
    assert_eq!(JOURNEY.walk(answers, today()).1, *answers, "something is left over at the end of {path:?}");
    let ticked = path.iter().filter(|page| is_detail(page)).count();
    assert_eq!(found.list.len(), ticked, "every part of life that was ticked is on the list: {path:?}");
    assert!(found.list.iter().all(|line| path.contains(&line.question)), "{path:?}");
    let no_words = |line: &&rules::tools::eligibility::Line| line.words.is_empty();
    let in_pain = found.list.iter().filter(no_words).all(|line| json!(line.ways) == json!(["pain"]));
    assert!(in_pain, "words are kept: {:?}", found.list);
    seen.paths += 1;
    seen.pages.extend(path);
    *seen.outcomes.entry((found.support_for.key(), found.outcome.key())).or_default() += 1;
    if path.len() > seen.longest.len() {
        seen.longest = path.to_vec();
    }
}

fn walked(from: &Value, plan: Plan<'_>, seen: &mut Seen) {
    for walk in Eligibility(plan).walks_of(answers(from), &|_, of| of, &mut |_, _| {}) {
        end(&walk.answers, &walk.path, seen);
    }
}

/// Of the ticked parts of life: each alone, two neighbours, none, not sure.
fn few(page: &str, options: &[&'static str]) -> Vec<Vec<&'static str>> {
    match page {
        "daily-life" | "carer-life" => {
            let pairs =
                options.windows(2).filter(|pair| !pair.contains(&"none") && !pair.contains(&"not-sure"));
            options.iter().map(|option| vec![*option]).chain(pairs.map(<[_]>::to_vec)).collect()
        }
        _ => each(page, options),
    }
}

/// All parts of life ticked, and each hard in one way, in none, or not sure how.
fn all(page: &str, options: &[&'static str]) -> Vec<Vec<&'static str>> {
    let only = |values: &[&'static str]| values.iter().map(|value| vec![*value]).collect();
    match page {
        "daily-life" | "carer-life" => {
            vec![options.iter().copied().filter(|option| !["none", "not-sure"].contains(option)).collect()]
        }
        "daily-life-nutrition" | "daily-life-child-care" | "carer-life-child-care" => {
            only(&["help", "none", "not-sure"])
        }
        page if is_detail(page) => only(&["pain", "none"]),
        "cause" => only(&["illness"]),
        _ => each(page, options),
    }
}

#[test]
fn all_paths_end_in_an_outcome() {
    let mut seen = Seen::default();
    for plan in [&few as Plan<'_>, &all] {
        walked(&json!({}), plan, &mut seen);
    }
    println!("{} paths, outcomes {:?}", seen.paths, seen.outcomes);
    println!("the longest path: {} answers: {}", seen.longest.len(), seen.longest.join(" > "));
    let every: BTreeSet<_> = JOURNEY.early.iter().map(|question| question.id()).collect();
    assert_eq!(seen.pages, every, "every page is reached");
    for support_for in ["care", "carer"] {
        for outcome in ["likely-eligible", "likely-not-eligible", "could-be"] {
            assert!(seen.outcomes.contains_key(&(support_for, outcome)), "{support_for} never {outcome}");
        }
    }
    assert_eq!(seen.outcomes[&("young", "other-scheme")], 2 * 6, "each plan: each route, and not sure");
    assert_eq!(seen.longest.len(), 4 + AdultOutcome::ALL.len());
}

/// What another tool was told is not asked again, and someone under 18 by date of birth is asked for their route only.
#[test]
fn paths_of_people_whom_another_tool_knows() {
    for (known, pages) in [
        (json!({ "who": "me" }), vec!["cause", "daily-life", "daily-life-nutrition", "impact"]),
        (json!({ "who": "other", "support_for": "care" }), vec!["cause", "daily-life"]),
        (
            json!({ "who": "me", "free_care": ["carer-support"] }),
            vec!["necessary-care", "carer-life", "impact"],
        ),
        (json!({ "who": "me", "age": { "born": "2008-11-23" } }), vec!["young"]),
        (json!({ "who": "me", "support_for": "carer", "age": { "born": "2008-11-23" } }), vec!["young"]),
    ] {
        let mut seen = Seen::default();
        walked(&known, &few, &mut seen);
        assert!(!seen.pages.contains("support-for"), "{known}");
        assert!(pages.iter().all(|page| seen.pages.contains(page)), "{known}: {:?}", seen.pages);
        if pages == ["young"] {
            assert_eq!(seen.pages.len(), 1, "{known}: {:?}", seen.pages);
            assert!(seen.outcomes.keys().all(|(_, outcome)| *outcome == "other-scheme"), "{known}");
        }
    }
}

/// A plain case: two parts of daily life; a carer with one.
#[test]
fn plain_paths_are_short() {
    let plain = |whose: &'static str| {
        move |page: &str, _: &[&'static str]| {
            vec![match page {
                "support-for" => vec![whose],
                "cause" => vec!["illness"],
                "daily-life" => vec!["hygiene", "clothed"],
                "carer-life" => vec!["recreation"],
                "necessary-care" | "impact" => vec!["yes"],
                "paid-role" | "health-at-risk" => vec!["no"],
                _ => vec!["help"],
            }]
        }
    };
    for whose in ["me", "other", "carer"] {
        let mut seen = Seen::default();
        walked(&json!({}), &plain(whose), &mut seen);
        println!("plain, {whose}: {} answers: {}", seen.longest.len(), seen.longest.join(" > "));
        assert_eq!(
            seen.outcomes.keys().map(|(_, outcome)| *outcome).collect::<Vec<_>>(),
            ["likely-eligible"]
        );
        assert!(seen.longest.len() <= 10);
    }
}

fn page(id: &str) -> Asked {
    JOURNEY.find(id).unwrap()
}

/// Own words: room for 500 signs, line breaks of one kind, no other control characters; nothing else is changed.
#[test]
fn own_words_are_kept_as_they_can_be_shown() {
    let ticked = answers(&json!({
        "support_for": "care", "outcomes": { "hygiene": null }, "carer_outcomes": { "work": null },
    }));
    for id in ["daily-life-hygiene", "carer-life-work"] {
        let read = |typed: &str, tick: &str| {
            let (mut texts, mut record) = (Texts::default(), ticked.clone());
            texts.toggle(CHOICE, tick, true);
            texts.set(WORDS, typed);
            page(id)
                .read(&texts, &mut record, today())
                .map(|()| page(id).texts(&record).get(WORDS).to_owned())
        };
        let full = "é".repeat(500);
        for (typed, kept) in [
            ("  I need a rail  ", "I need a rail"),
            ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
            ("tab\there\u{0}\u{7}\u{1b}[31m", "tab here[31m"),
            ("\u{0} \u{1} ", ""),
            ("<b>“it's”</b> & {x|y} [z] 🙂", "<b>“it's”</b> & {x|y} [z] 🙂"),
            (full.as_str(), full.as_str()),
        ] {
            for tick in ["help", "none", "not-sure"] {
                assert_eq!(read(typed, tick).as_deref(), Ok(kept), "{id} {tick} {typed:?}");
            }
        }
        let problems = read(&"é".repeat(501), "help").unwrap_err();
        assert_eq!((problems[0].field.as_str(), problems[0].code), (WORDS, Code::TooLong));
        assert_eq!(read(&format!("{full}\u{0}"), "help").as_deref(), Ok(full.as_str()));
    }
}

/// A page says what is wrong and leaves the record alone.
#[test]
fn pages_refuse_what_does_not_fit_them() {
    let ticked = answers(&json!({
        "support_for": "care",
        "outcomes": AdultOutcome::ALL.iter().map(|kind| (kind.key(), Value::Null)).collect::<BTreeMap<_, _>>(),
        "carer_outcomes": CarerOutcome::ALL.iter().map(|kind| (kind.key(), Value::Null)).collect::<BTreeMap<_, _>>(),
    }));
    for asked in JOURNEY.early {
        let many = matches!(asked.form(&ticked, today()).fields[0].control, Control::Any(_));
        let contradiction = (vec!["none", "not-sure"], Code::Contradiction);
        let cases = [(vec![], Code::Missing), (vec!["no such thing"], Code::NotAnOption)];
        for (ticks, code) in cases.into_iter().chain(many.then_some(contradiction)) {
            let (mut texts, mut record) = (Texts::default(), ticked.clone());
            ticks.iter().for_each(|tick| texts.toggle(CHOICE, tick, true));
            let problems = asked.read(&texts, &mut record, today()).unwrap_err();
            assert_eq!((problems[0].field.as_str(), problems[0].code), (CHOICE, code), "{}", asked.id());
            assert_eq!(record, ticked, "{}", asked.id());
        }
    }
}
