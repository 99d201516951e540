//! The journey of the cost comparison walked page by page: every way to fill every page in line, in every combination.

use std::collections::BTreeSet;

use rules::journey::{Asked, Journey, Place};
use rules::record::Answers;
use rules::tools::care_costs::questions::JOURNEY;
use rules::tools::care_costs::{Estimate, Outcome, Way, estimate};

use crate::common::walk::{Filling, Walk, Walked, today, typed};

/// What is put into the boxes of one page.
type Boxes = Vec<(&'static str, &'static str)>;

/// A visit of a kind on one day, as the only one of the week.
fn visit(kind: &'static str) -> Boxes {
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
fn fillings(id: &str, answers: &Answers) -> Vec<Boxes> {
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

struct CareCosts;

impl Walked for CareCosts {
    fn journey(&self) -> &'static Journey {
        &JOURNEY
    }

    fn fillings(&self, asked: Asked, answers: &Answers) -> Vec<Filling> {
        fillings(asked.id(), answers).iter().map(|boxes| typed(boxes)).collect()
    }
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
    for Walk { path, answers, .. } in CareCosts.walks(&|_, of| of) {
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
    }
    println!("{count} walks; longest, {}: {longest:?}; shortest: {shortest:?}", longest.len());
    // Whose care it is, is asked of those alone who have asked for support as a carer.
    let all: BTreeSet<_> = JOURNEY.early.iter().map(|asked| asked.id()).filter(|id| *id != "who").collect();
    assert_eq!(reached, all, "pages that no walk reaches");
    let carer = Answers { support_for: Some(rules::record::SupportFor::Carer), ..Answers::default() };
    let Place::Question(first) = JOURNEY.first(&carer, today()) else { panic!("a carer is asked nothing") };
    assert_eq!(first.id(), "who");
    assert_eq!((longest.len(), shortest.len()), (9, 4));
}

/// With these values on the pages that they name, and the first way on the others.
fn plain(values: &'static [(&'static str, &'static str)]) -> (Vec<&'static str>, Answers) {
    let plan = |id: &str, of: Vec<Filling>| {
        let wanted = values.iter().find(|(page, _)| *page == id).map(|(_, value)| *value);
        let fits = |way: &Filling| wanted.is_none_or(|wanted| way[0].1 == wanted);
        of.into_iter().filter(fits).take(1).collect()
    };
    let ends = CareCosts.walks(&plan);
    let [one] = ends.as_slice() else { panic!("{} walks", ends.len()) };
    (one.path.clone(), one.answers.clone())
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
    let visits = CareCosts.send(ask("care-hours"), &before, &typed(&[("choice", "visits")]));
    let opened = JOURNEY.after_change(&before, &visits, today());
    assert!(matches!(opened, Place::Question(asked) if asked.id() == "care-week"));
    let week = CareCosts.send(ask("care-week"), &visits, &typed(&visit("sleep-in")));
    let opened = JOURNEY.after_change(&visits, &week, today());
    assert!(matches!(opened, Place::Question(asked) if asked.id() == "night-prices"));
    // Back to a number of hours: the week stays in the record, and counts for nothing.
    let back = CareCosts.send(ask("care-hours"), &week, &typed(&[("choice", "hours"), ("hours", "14")]));
    assert!(back.care_week.is_some());
    let (one, other) = (estimated(&before), estimated(&back));
    assert_eq!((one.ways, one.warnings), (other.ways, other.warnings));
    let wage = CareCosts.send(ask("pa-pay"), &before, &typed(&[("choice", "wage"), ("wage", "13.50")]));
    let opened = JOURNEY.after_change(&before, &wage, today());
    assert!(matches!(opened, Place::Question(asked) if asked.id() == "leave-cover"));
}
