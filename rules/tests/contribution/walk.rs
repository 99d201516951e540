//! The journey walked as a visitor walks it, page by page: every branch, Back, Change, and answers left over.

use std::collections::{BTreeMap, BTreeSet};

use rules::form::reading::date_parts;
use rules::form::{Control, Field};
use rules::journey::{Asked, Journey, Place};
use rules::record::{Answers, IncomeKind};
use rules::tools::contribution::questions::JOURNEY;
use rules::tools::contribution::{Outcome, estimate};

use crate::common::walk::{Filling, Plan, Walk, Walked, holds, only, today, typed};
use crate::common::{day, shown};

/// One council of each kind: no rules of its own, night rules (PIP; Attendance Allowance and DLA), insurance and water.
const COUNCILS: [&str; 4] = ["other", "knowsley", "bath-and-north-east-somerset", "devon"];
/// A child; 18 today; 25 today; born on 29 February; State Pension age today (`charging.md` section 7).
const BORN: [&str; 5] = ["2008-11-23", "2008-11-22", "2001-11-22", "2000-02-29", "1960-07-22"];

struct Contribution;

impl Walked for Contribution {
    fn journey(&self) -> &'static Journey {
        &JOURNEY
    }

    fn has_early_figure(&self) -> bool {
        true
    }

    fn texts(&self, page: &str, field: &Field) -> Vec<Filling> {
        let boxes = ["day", "month", "year"].map(|part| format!("{}-{part}", field.name));
        let date = |date: &str| boxes.clone().into_iter().zip(date_parts(day(date))).collect();
        match &field.control {
            Control::Date if page == "when" => ["2019-04-06", "2026-04-05"].map(date).into(),
            Control::Date => BORN.map(date).into(),
            _ => vec![typed(&[(field.name, "12")])],
        }
    }

    /// Of the council's rules one box at a time.
    fn is_alone(&self, page: &str, field: &Field) -> bool {
        field.name == "unsure" || page == "council-rules"
    }

    /// Whom an amount is for is nothing to keep where the amount is not known.
    fn keeps(&self, name: &str, filling: &Filling) -> bool {
        name != "paid-for" || !holds(filling, &["not-sure"])
    }

    fn is_answer(&self, page: &str, filling: &Filling) -> bool {
        page != "council-rules" || !filling.is_empty()
    }

    fn sent(&self, _: Asked, after: &Answers) {
        match estimate(after, today()) {
            Outcome::Estimate(found) => {
                assert!(found.lowest.charge <= found.highest.charge, "{}", shown(after));
            }
            Outcome::Under18 => assert_eq!(JOURNEY.walk(after, today()).0.last().unwrap().id(), "age"),
            Outcome::NoRates(none) => panic!("{none}"),
        }
    }

    /// Only a result that is settled has no early figure.
    fn arrived(&self, Walk { path, early, answers, .. }: &Walk) {
        let last = JOURNEY.find(path.last().unwrap()).unwrap();
        assert_eq!(early.is_none(), last.settles(answers, today()), "{path:?}");
    }
}

fn walks(plan: Plan<'_>) -> Vec<Walk> {
    Contribution.walks(plan)
}

/// The usual answer of someone of whom as much as possible is asked, in one council and household.
fn all_ticked(id: &str, of: Vec<Filling>, context: [&str; 2]) -> Vec<Filling> {
    match id {
        "council" | "partner" => only(of, &context),
        "free-care" | "age" => only(of, &["equipment", "25-to-pension-age"]),
        "all-free" | "partner-age" => only(of, &["no"]),
        _ => of.into_iter().take(1).collect(),
    }
}

fn contexts() -> impl Iterator<Item = [&'static str; 2]> {
    COUNCILS.into_iter().flat_map(|council| ["no", "yes", "not-sure"].map(|partner| [council, partner]))
}

#[test]
fn every_combination_of_what_branches() {
    let ends = walks(&|id, of| match id {
        "who" | "all-free" | "age" | "partner" | "partner-age" | "night-care" => of,
        "council" => only(of, &[&COUNCILS[..], &["hammersmith-and-fulham"]].concat()),
        "free-care" => only(of, &["none", "not-sure", "equipment", "cjd"]),
        "income" => only(of, &["none", "pip", "attendance-allowance"]),
        "housing" | "extra-costs" => only(of, &["none"]),
        _ => of.into_iter().take(1).collect(),
    });
    let settled = ends.iter().filter(|end| end.early.is_none()).count();
    // By hand, for each of 2 who answer. No charge: 1. Each of 4 other councils: CJD 1, all of it free 1; 4 ways on
    // (nothing free, not sure, part of it free, part perhaps) to age, where a child is settled: 4.
    assert_eq!(settled, 2 * (1 + 4 * (1 + 1 + 4)));
    // 4 ways on, 8 other ages, 7 households (alone; partner or perhaps one × 3 ages); of each council 3 lists of income, and 3 answers
    // about the night: with Attendance Allowance in all 4, for 3 have no known rule on it, and with PIP in Knowsley.
    assert_eq!(ends.len() - settled, 2 * 4 * 8 * 7 * (4 * 3 + (4 + 1) * 2));
}

#[test]
fn every_answer_of_every_page_one_at_a_time() {
    let mut lengths = Vec::new();
    let some = |way: &Filling| !holds(way, &["fortnight", "four-weeks", "quarter", "year"]);
    for context in contexts() {
        for page in JOURNEY.early.iter().chain(JOURNEY.later).map(|asked| asked.id()) {
            let ends = walks(&|id, mut of| {
                of.retain(some);
                if id == page { of } else { all_ticked(id, of, context) }
            });
            lengths.extend(ends.iter().map(|end| end.path.len()));
        }
    }
    let (shortest, longest) = (lengths.iter().min(), lengths.iter().max());
    println!("{} walks; answers: shortest {shortest:?}, longest {longest:?}", lengths.len());
    // Who and a council without charges. All 26 early pages; later all 25 but "carer", which nobody with Carer's
    // Allowance is asked, and the other ways into the premium, which nobody with PIP is asked. What a couple has together
    // is asked at pension age.
    assert_eq!((shortest, longest), (Some(&2), Some(&(26 + 23))));
}

#[test]
fn every_kind_alone_with_every_answer_of_its_page() {
    for context in contexts() {
        for list in ["income", "housing", "extra-costs"] {
            walks(&|id, of| match id {
                id if id == list => of.into_iter().filter(|ticks| ticks.len() == 1).collect(),
                id if id.starts_with(&format!("{list}-")) => of,
                "income" | "housing" | "extra-costs" => only(of, &["none"]),
                _ => all_ticked(id, of, context),
            });
        }
        walks(&|id, of| match of.iter().find(|way| holds(way, &["not-sure"])) {
            Some(way) => vec![way.clone()],
            None => all_ticked(id, of, context),
        });
    }
}

#[test]
fn the_early_figure_comes_within_twelve_answers() {
    // After ten answers everyone has an estimate: `send` refuses any other outcome once the age page is passed.
    let mut needed = BTreeMap::new();
    for (partner, free) in [("no", "none"), ("no", "equipment"), ("yes", "none"), ("not-sure", "equipment")] {
        let ends = walks(&|id, of| match id {
            "income" => (1..18).map(|n| if n < 17 { of[0][..n].to_vec() } else { of[n].clone() }).collect(),
            "free-care" => only(of, &[free]),
            "housing" | "extra-costs" => only(of, &["none"]),
            _ => all_ticked(id, of, ["other", partner]),
        });
        for Walk { path, early, answers, .. } in ends {
            let incomes = answers.income.unwrap().value().unwrap().len();
            let more = usize::from(partner != "no") + usize::from(free != "none");
            // Who, council, free care, age, partner, savings, cost, the list of incomes; then the pages they open, and care at
            // night where an income may have a part for it.
            let night = usize::from(path.contains(&"night-care"));
            assert_eq!(early, Some(8 + more + incomes + night), "{path:?}");
            assert!(early <= Some(12) || more > 0 || incomes > 4, "{path:?}");
            needed.insert((partner, free, incomes), early.unwrap());
        }
    }
    println!("partner, free care, incomes → answers before the early figure: {needed:?}");
}

/// Every record that a change of one answer leads to: the page, the record before and after.
fn each_change(mut check: impl FnMut(&str, &Answers, &Answers)) {
    for (context, without) in contexts().flat_map(|one| ["", "carers-allowance"].map(|key| (one, key))) {
        let base = walks(&|id, mut of| {
            of[0].retain(|(_, key)| key != without);
            all_ticked(id, of, context)
        });
        let before = &base[0].answers;
        for asked in JOURNEY.walk(before, today()).0.iter().chain(JOURNEY.aside) {
            let ways = Contribution.fillings(*asked, before);
            ways.iter().for_each(|way| check(asked.id(), before, &Contribution.send(*asked, before, way)));
        }
    }
}

#[test]
fn change_leads_back_and_answers_left_over_change_nothing() {
    let (mut opened, mut left) = (BTreeSet::new(), BTreeSet::new());
    each_change(|from, before, after| {
        left.extend(left_over(after).into_iter().map(|id| format!("{from}→{id}")));
        let asked = JOURNEY.walk(before, today()).0;
        let (mut now, mut seen) = (after.clone(), BTreeSet::new());
        while let Place::Question(next) = JOURNEY.after_change(before, &now, today()) {
            let id = next.id();
            assert!(seen.insert(id), "{id} comes twice after a change of {from}");
            // Asked again: whom it is paid for; an amount of a year without rates to pick from, or the reverse.
            let kind = id.strip_prefix("income-").and_then(IncomeKind::from_key);
            let shared = from == "partner" && kind.is_some_and(IncomeKind::may_be_for_both);
            let older = from == "when" && kind.is_some_and(|kind| !kind.choices().is_empty());
            assert!(shared || older || !asked.iter().any(|asked| asked.id() == id), "{from} asks {id} again");
            opened.insert(format!("{from}→{id}"));
            now = Contribution.send(next, &now, &Contribution.fillings(next, &now)[0]);
        }
        assert!(JOURNEY.unanswered(&now, today()).is_empty(), "open after a change of {from}");
    });
    println!("opened by a change: {opened:?}; {} kinds of answers left over", left.len());
    let some = ["partner→partner-age", "partner→income-esa", "when→income-esa", "income→carer"];
    assert!(some.iter().all(|pair| opened.contains(*pair)));
    let some = "council→age council→night-care council→housing-insurance-water free-care→all-free age→income-pip \
        all-free→care-cost partner→partner-age partner-age→partner-benefits income→night-care income→carer";
    some.split(' ').for_each(|pair| assert!(left.contains(pair), "{pair}"));
}

/// The answers to questions no longer asked, once it is shown that the same person without them has the same figure.
fn left_over(after: &Answers) -> Vec<&'static str> {
    let mut fresh = Answers { date: after.date, ..Answers::default() };
    fresh.council_rules.clone_from(&after.council_rules);
    for question in JOURNEY.walk(after, today()).0.iter().filter(|asked| asked.answered(after)) {
        let mut texts = question.texts(after);
        let offered =
            Contribution.fillings(*question, &fresh).iter().any(|way| holds(way, &["insurance-water"]));
        texts.toggle("choice", "insurance-water", offered && texts.has("choice", "insurance-water"));
        let _ = question.read(&texts, &mut fresh, today());
    }
    assert_eq!(estimate(after, today()), estimate(&fresh, today()), "{}", shown(after));
    let gone = |old: &Asked| old.answered(after) && !JOURNEY.asks(old.id(), after, today());
    JOURNEY.questions().filter(gone).map(|old| old.id()).collect()
}
