//! The journey of the cost comparison walked page by page: every way to fill every page in line, in every combination.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::form::Texts;
use rules::journey::{Asked, Place};
use rules::record::Answers;
use rules::tools::care_costs::questions::JOURNEY;
use rules::tools::care_costs::{Estimate, Outcome, Way, estimate};

/// What is put into the boxes of one page.
type Filling = Vec<(&'static str, &'static str)>;
/// The pages answered, and the record they made.
type Walk = (Vec<&'static str>, Answers);

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

/// A visit of a kind on one day, as the only one of the week.
fn visit(kind: &'static str) -> Filling {
    vec![
        ("choice", "own"),
        ("visit-1-start", "22:00"),
        ("visit-1-length", "8h"),
        ("visit-1-days", "sunday"),
        ("visit-1-kind", kind),
        ("visit-1-helpers", "one-helper"),
    ]
}

/// Every way to fill a page of this journey.
fn fillings(id: &str, answers: &Answers) -> Vec<Filling> {
    let choose = |key| vec![("choice", key)];
    let medway = answers.council.as_deref() == Some("medway");
    match id {
        "council" => vec![choose("other"), choose("medway")],
        "care-hours" => {
            vec![vec![("choice", "hours"), ("hours", "14")], choose("visits"), choose("not-sure")]
        }
        "care-week" => {
            let second = [
                ("visit-2-start", "09:00"),
                ("visit-2-length", "6h"),
                ("visit-2-days", "friday"),
                ("visit-2-kind", "day-service"),
                ("visit-2-helpers", "one-helper"),
            ];
            let kinds = ["care", "waking-night", "sleep-in", "day-service", "respite"];
            let mut ways: Vec<_> = kinds.into_iter().map(visit).collect();
            ways.push([visit("sleep-in"), second.into()].concat());
            ways.extend(["morning-call", "sitter-evenings", "four-calls", "not-sure"].map(choose));
            ways
        }
        "night-prices" => {
            let boxes = JOURNEY.find(id).unwrap().form(answers, today()).fields;
            let all = boxes.iter().filter(|field| field.name != "unsure").map(|field| (field.name, "60"));
            vec![all.collect(), vec![("unsure", "not-sure")]]
        }
        "other-prices" => {
            let boxes = JOURNEY.find(id).unwrap().form(answers, today()).fields;
            let price = |name| if name == "day-service-vat" { "yes" } else { "45" };
            let boxes = boxes.iter().filter(|field| field.name != "unsure");
            vec![boxes.map(|field| (field.name, price(field.name))).collect(), vec![("unsure", "not-sure")]]
        }
        "agency-rate" => {
            let council = medway.then(|| choose("council-agency"));
            let own = vec![("choice", "known"), ("rate", "24.50")];
            council.into_iter().chain([own, choose("not-sure")]).collect()
        }
        "pa-pay" => {
            let council =
                medway.then(|| ["council-all-in", "council-complex"].map(choose)).into_iter().flatten();
            let own = [("all-in", "16.50"), ("wage", "13.50")]
                .map(|(key, box_)| vec![("choice", key), (key, box_)]);
            council.chain(own).chain(["legal-minimum", "not-sure"].map(choose)).collect()
        }
        "leave-cover" => ["on-top", "second-pa", "stops", "not-sure"].map(choose).into(),
        "running-costs" => {
            let own = vec![
                ("choice", "own"),
                ("insurance", "80"),
                ("payroll", "260"),
                ("other-costs", "0"),
                ("checks", "49.50"),
            ];
            vec![choose("council"), own, vec![("choice", "own"), ("insurance", "80")], choose("not-sure")]
        }
        other => panic!("{other} is not in line"),
    }
}

/// Sends a page, and proves that what was read stands in its boxes again and reads the same again.
fn send(asked: Asked, answers: &Answers, filling: &Filling) -> Answers {
    let (id, mut after, mut typed) = (asked.id(), answers.clone(), Texts::default());
    filling.iter().for_each(|(name, value)| typed.toggle(name, value, true));
    assert_eq!(asked.read(&typed, &mut after, today()), Ok(()), "{id} {filling:?}");
    let texts = asked.texts(&after);
    for (name, value) in filling {
        assert!(texts.has(name, value), "{id}: {value:?} is not in {name} of {texts:?}");
    }
    let mut again = after.clone();
    assert_eq!(asked.read(&texts, &mut again, today()), Ok(()), "{id} {texts:?}");
    assert_eq!(again, after, "{id}: not the same read again");
    after
}

fn walk(
    place: Place,
    (path, answers): Walk,
    plan: &dyn Fn(&str, Vec<Filling>) -> Vec<Filling>,
    end: &mut dyn FnMut(Walk),
) {
    match place {
        Place::Question(asked) => {
            let id = asked.id();
            assert!(!path.contains(&id), "{id} is asked twice after {path:?}");
            let before = JOURNEY.before(id, &answers, today()).map(|asked| asked.id());
            assert_eq!(before, path.last().copied(), "Back from {id}");
            for filling in plan(id, fillings(id, &answers)) {
                let after = send(asked, &answers, &filling);
                let path = [path.as_slice(), &[id]].concat();
                walk(JOURNEY.after(id, &after, today()), (path, after), plan, end);
            }
        }
        Place::EarlyFigure => panic!("this journey has no early figure: {path:?}"),
        Place::CheckAnswers => {
            assert!(JOURNEY.unanswered(&answers, today()).is_empty(), "{path:?}");
            end((path, answers));
        }
    }
}

fn walks(plan: &dyn Fn(&str, Vec<Filling>) -> Vec<Filling>, end: &mut dyn FnMut(Walk)) {
    walk(JOURNEY.first(&Answers::default(), today()), Walk::default(), plan, end);
}

fn estimated(answers: &Answers) -> Estimate {
    match estimate(answers, today()) {
        Outcome::Estimate(estimate) => *estimate,
        other => panic!("{other:?} for {}", serde_json::to_string(answers).unwrap()),
    }
}

#[test]
fn every_path_ends_with_a_comparison() {
    let (mut count, mut reached, mut longest, mut shortest) =
        (0, BTreeSet::new(), Vec::new(), vec![""; JOURNEY.early.len()]);
    walks(&|_, of| of, &mut |(path, answers)| {
        count += 1;
        let found = estimated(&answers);
        let said = || serde_json::to_string(&answers).unwrap();
        assert!(found.ways.len() >= 2, "{}", said());
        for range in &found.ways {
            assert_eq!(range.low.way, range.high.way);
            assert!(range.low.year <= range.high.year, "{:?} {}", range.way, said());
        }
        // It is a range only where something is said to be open, and each of those has a page.
        assert!(found.is_exact() || !found.unknowns.is_empty(), "{}", said());
        for id in found.unknowns.iter().chain(&found.assumed).chain(&found.left_out) {
            assert!(JOURNEY.find(id).is_some(), "{id}");
        }
        reached.extend(path.iter().copied());
        if path.len() > longest.len() {
            longest.clone_from(&path);
        }
        if path.len() < shortest.len() {
            shortest = path;
        }
    });
    println!("{count} walks; longest, {}: {longest:?}; shortest: {shortest:?}", longest.len());
    let all: BTreeSet<_> = JOURNEY.early.iter().map(|asked| asked.id()).collect();
    assert_eq!(reached, all, "pages that no walk reaches");
    assert_eq!((longest.len(), shortest.len()), (9, 4));
}

/// With these values on the pages that they name, and the first way on the others.
fn plain(values: &'static [(&'static str, &'static str)]) -> Walk {
    let plan = |id: &str, of: Vec<Filling>| {
        let wanted = values.iter().find(|(page, _)| *page == id).map(|(_, value)| *value);
        let fits = |way: &Filling| wanted.is_none_or(|wanted| way[0].1 == wanted);
        of.into_iter().filter(fits).take(1).collect()
    };
    let mut ends = Vec::new();
    walks(&plan, &mut |end| ends.push(end));
    let [one] = ends.as_slice() else { panic!("{} walks", ends.len()) };
    one.clone()
}

/// The report's figures: £14,793 against £11,102 or £12,376 (Medway, 16 January 2025, paragraphs 8.2 to 8.4).
#[test]
fn medways_comparison_takes_four_answers() {
    for (pay, year) in [("council-all-in", "11102.00"), ("council-complex", "12376.00")] {
        let values: &[(&str, &str)] = if pay == "council-all-in" {
            &[("council", "medway"), ("agency-rate", "council-agency"), ("pa-pay", "council-all-in")]
        } else {
            &[("council", "medway"), ("agency-rate", "council-agency"), ("pa-pay", "council-complex")]
        };
        let (path, answers) = plain(values);
        assert_eq!(path, ["council", "care-hours", "agency-rate", "pa-pay"]);
        let found = estimated(&answers);
        let year_of = |way| found.way(way).unwrap().low.year.pounds().to_string();
        assert_eq!((year_of(Way::Agency).as_str(), year_of(Way::AllIn).as_str()), ("14792.96", year));
        assert!(found.is_exact() && found.unknowns.is_empty());
    }
}

#[test]
fn plain_cases_are_short() {
    let (path, _) = plain(&[("pa-pay", "wage"), ("leave-cover", "on-top")]);
    println!("from a wage: {path:?}");
    assert_eq!(path.len(), 6);
    let (path, answers) = plain(&[("care-hours", "visits"), ("care-week", "four-calls"), ("pa-pay", "wage")]);
    println!("by visits, from a wage: {path:?}");
    assert_eq!(path.len(), 7);
    assert_eq!(estimated(&answers).lowest.week.care.typed(), "15.75");
}

#[test]
fn a_change_opens_what_it_needs_and_what_is_left_over_counts_for_nothing() {
    let (_, before) = plain(&[("pa-pay", "all-in")]);
    let ask = |id: &str| JOURNEY.find(id).unwrap();
    let visits = send(ask("care-hours"), &before, &vec![("choice", "visits")]);
    let opened = JOURNEY.after_change(&before, &visits, today());
    assert!(matches!(opened, Place::Question(asked) if asked.id() == "care-week"));
    let week = send(ask("care-week"), &visits, &visit("sleep-in"));
    let opened = JOURNEY.after_change(&visits, &week, today());
    assert!(matches!(opened, Place::Question(asked) if asked.id() == "night-prices"));
    // Back to a number of hours: the week stays in the record, and counts for nothing.
    let back = send(ask("care-hours"), &week, &vec![("choice", "hours"), ("hours", "14")]);
    assert!(back.care_week.is_some());
    let (one, other) = (estimated(&before), estimated(&back));
    assert_eq!((one.ways, one.warnings), (other.ways, other.warnings));
    let wage = send(ask("pa-pay"), &before, &vec![("choice", "wage"), ("wage", "13.50")]);
    let opened = JOURNEY.after_change(&before, &wage, today());
    assert!(matches!(opened, Place::Question(asked) if asked.id() == "leave-cover"));
}
