//! "Not allowed" over all combinations of the facts that can bear on it, against an oracle written from the law
//! (`the_law.rs`).

use rules::base::sorted::Set;

use rules::record::{Answers, Assessment, CourtOrder, Home, Known, PaidBy, Requirement, SupportFor, Who};
use rules::tools::suitability::{Answer, check};
use serde_json::{Map, Value, json};

use super::the_law::{LISTED, is_required_now, the_law_stops_it};
use crate::common::random::Random;
use crate::common::records::{
    ANY, FOR, answers, bar_is_complete, far_reaching, found, is_not_allowed, shown, today, told, values,
};

const RANDOM_RECORDS: usize = 200_000;

/// Holds the check against the oracle; whether it is "not allowed", and none where it asks back.
fn judged(one: &Answers) -> Option<bool> {
    let Some(found) = found(one) else {
        // Asked back only where nobody could ask, or where the age does not fit.
        let lacks = one.capacity.is_some();
        assert!(lacks || one.age.is_some(), "{}", shown(one));
        return None;
    };
    let expected = the_law_stops_it(one);
    assert_eq!(is_not_allowed(&found), expected, "{}", shown(one));
    assert_eq!(found.bar.is_some(), expected, "{}", shown(one));
    assert!(!expected || bar_is_complete(&found), "{}", shown(one));
    Some(expected)
}

fn subset(mask: usize) -> Set<Requirement> {
    Requirement::ALL
        .iter()
        .copied()
        .enumerate()
        .filter(|(place, _)| mask >> place & 1 == 1)
        .map(|(_, kind)| kind)
        .collect()
}

/// Every subset of the ten, "not sure", and no answer.
fn all_requirements() -> Vec<Option<Known<Set<Requirement>>>> {
    let subsets = (0..1 << Requirement::ALL.len()).map(|mask| Some(Known::Known(subset(mask))));
    subsets.chain([Some(Known::NotSure), None]).collect()
}

/// One of each sort: none, every one alone, with "ended", with one's own choice, all, and all but "ended".
fn some_requirements() -> Vec<Option<Known<Set<Requirement>>>> {
    let each = Requirement::ALL.iter().map(|kind| Set::from([*kind]));
    let ended = LISTED.iter().map(|kind| Set::from([*kind, Requirement::Ended]));
    let chosen = LISTED.iter().map(|kind| Set::from([*kind, Requirement::OwnChoice]));
    let (all, mut running) = (subset(usize::MAX), subset(usize::MAX));
    running.remove(&Requirement::Ended);
    let sets = each.chain(ended).chain(chosen).chain([Set::new(), all, running]);
    sets.map(|set| Some(Known::Known(set))).chain([Some(Known::NotSure), None]).collect()
}

fn every<T: Copy>(all: &[T]) -> Vec<Option<Known<T>>> {
    all.iter().map(|one| Some(Known::Known(*one))).chain([Some(Known::NotSure), None]).collect()
}

/// Somebody with a plain case; the facts that bear are put in its place.
fn plain() -> Map<String, Value> {
    let plain = json!({
        "support_for": "care", "who": "me", "council": "other", "home": "own-home", "assessment": "eligible",
        "paid_by": "council", "manage": "alone", "court_order": "none", "what_for": ["personal-assistant"],
        "circumstances": [],
    });
    plain.as_object().unwrap().clone()
}

#[derive(Default)]
struct Count {
    tried: usize,
    stopped: usize,
    asked_back: usize,
}

impl Count {
    fn add(&mut self, one: &Answers) {
        self.tried += 1;
        match judged(one) {
            Some(stopped) => self.stopped += usize::from(stopped),
            None => self.asked_back += 1,
        }
    }

    fn print(&self, what: &str) {
        println!(
            "{what}: {} combinations, {} not allowed, {} asked back",
            self.tried, self.stopped, self.asked_back
        );
    }
}

#[test]
fn every_home_conviction_order_and_set_of_requirements() {
    let (mut count, all) = (Count::default(), all_requirements());
    let mut one = answers(&plain());
    for home in every(Home::ALL) {
        for convicted in every(&[true, false]) {
            for court_order in every(CourtOrder::ALL) {
                (one.home, one.convicted, one.court_order) = (home, convicted, court_order);
                for requirements in &all {
                    one.requirements.clone_from(requirements);
                    count.add(&one);
                }
            }
        }
    }
    count.print("home × convicted × order × every set of requirements");
    assert_eq!(count.tried, 8 * 4 * 6 * (1024 + 2));
    // By hand: 2 places with a conviction stop all; elsewhere in England (6 homes or none said × 4, less those 2) the 31
    // sets of listed ones, with any of the 4 others but "ended".
    assert_eq!(count.stopped, 2 * 6 * 1026 + (7 * 4 - 2) * 31 * 16);
}

#[test]
fn every_one_asked_for_assessment_and_payer_beside_them() {
    let (mut count, some) = (Count::default(), some_requirements());
    for (support_for, who) in FOR {
        let mut one = answers(&plain());
        (one.support_for, one.who) = (SupportFor::from_key(support_for), Who::from_key(who));
        for assessment in every(Assessment::ALL) {
            for paid_by in every(PaidBy::ALL) {
                (one.assessment, one.paid_by) = (assessment, paid_by);
                // Convicted and in prison, in prison without knowing, in hospital, nowhere said: then each order.
                let places = [
                    (Some(Home::Prison), Some(true)),
                    (Some(Home::Prison), None),
                    (Some(Home::Hospital), Some(true)),
                    (None, None),
                ];
                for (home, convicted) in places {
                    one.home = home.map(Known::Known);
                    one.convicted = convicted.map(Known::Known);
                    for requirements in &some {
                        one.requirements.clone_from(requirements);
                        for court_order in
                            [Some(Known::Known(CourtOrder::DrugsOrAlcohol)), Some(Known::NotSure)]
                        {
                            one.court_order = court_order;
                            count.add(&one);
                        }
                    }
                }
            }
        }
    }
    count.print("who × assessment × payer × places × sorts of requirements");
    assert_eq!(count.tried, 9 * 5 * 8 * 4 * some.len() * 2);
    assert!(count.stopped > 10_000);
}

#[test]
fn every_place_and_order_beside_them() {
    let mut count = Count::default();
    let sorts = [
        None,
        Some(Known::NotSure),
        Some(Known::Known(Set::new())),
        Some(Known::Known(Set::from([Requirement::Scottish]))),
        Some(Known::Known(Set::from([Requirement::AlcoholTreatment, Requirement::Ended]))),
        Some(Known::Known(Set::from([Requirement::DrugTesting]))),
    ];
    for (support_for, who) in FOR {
        let mut one = answers(&plain());
        (one.support_for, one.who) = (SupportFor::from_key(support_for), Who::from_key(who));
        for assessment in every(Assessment::ALL) {
            for paid_by in every(PaidBy::ALL) {
                for home in every(Home::ALL) {
                    for convicted in every(&[true, false]) {
                        for court_order in every(CourtOrder::ALL) {
                            for requirements in &sorts {
                                (one.assessment, one.paid_by, one.home) = (assessment, paid_by, home);
                                (one.convicted, one.court_order) = (convicted, court_order);
                                one.requirements.clone_from(requirements);
                                count.add(&one);
                            }
                        }
                    }
                }
            }
        }
    }
    count.print("who × assessment × payer × home × conviction × order × six sets of requirements");
    assert_eq!(count.tried, 9 * 5 * 8 * 8 * 4 * 6 * 6);
}

#[test]
fn every_way_to_ask_and_to_manage_beside_them() {
    let mut count = Count::default();
    let with = |more: Value| {
        let mut record = plain();
        record.extend(more.as_object().unwrap().clone());
        record
    };
    let bearing = [
        json!({ "court_order": "drugs-or-alcohol", "requirements": ["drug-rehabilitation"] }),
        json!({ "court_order": "drugs-or-alcohol", "requirements": ["alcohol-treatment", "ended"] }),
        json!({ "court_order": "drugs-or-alcohol", "requirements": "not-sure" }),
        json!({ "court_order": "not-sure", "requirements": ["drug-rehabilitation"] }),
        json!({ "home": "approved-premises", "convicted": true }),
        json!({ "home": "approved-premises", "convicted": "not-sure" }),
    ];
    let fields = ["capacity", "manage", "nominee_agrees", "acts", "authority", "other_authority"];
    let all = values();
    let keys = |field: &str| all.iter().find(|(name, _)| *name == field).unwrap().1.clone();
    let options: Vec<Vec<Option<Value>>> =
        fields.iter().map(|field| keys(field).into_iter().map(Some).chain([None]).collect()).collect();
    let total: usize = options.iter().map(Vec::len).product();
    for (who, bears) in ["me", "other"].iter().flat_map(|who| bearing.iter().map(move |bears| (who, bears))) {
        let base = with(bears.clone());
        // Capacity, manage and nominee in full; who acts and with what power, each beside them in turn.
        for mut place in 0..total {
            let mut record = base.clone();
            record.insert("who".to_owned(), json!(who));
            let mut chosen = Vec::new();
            for (field, options) in fields.iter().zip(&options) {
                let option = &options[place % options.len()];
                place /= options.len();
                chosen.push(option.is_some());
                record.remove(*field);
                option.iter().for_each(|value| drop(record.insert((*field).to_owned(), value.clone())));
            }
            let beside = chosen[3..].iter().filter(|is_told| **is_told).count();
            if beside <= 1 {
                count.add(&answers(&record));
            }
        }
    }
    count.print(
        "who × capacity × manage × nominee, and who acts with what power in turn, × six bars and near ones",
    );
    assert!(count.tried > 20_000 && count.asked_back > 0);
}

#[test]
fn no_other_answer_brings_or_takes_away_a_bar() {
    let mut count = Count::default();
    let bearing = [
        json!({ "court_order": "drugs-or-alcohol", "requirements": ["licence-programme"] }),
        json!({ "home": "prison", "convicted": true }),
        json!({ "court_order": "drugs-or-alcohol", "requirements": ["drug-testing"] }),
        json!({ "court_order": "nothing-about-drugs-or-alcohol" }),
        json!({ "who": "other", "capacity": "lacks", "acts": "professional" }),
        json!({}),
    ];
    for bears in &bearing {
        let mut base = plain();
        base.extend(bears.as_object().unwrap().clone());
        for (field, values) in values() {
            for value in values {
                let mut record = base.clone();
                record.insert(field.to_owned(), value);
                count.add(&answers(&record));
            }
        }
    }
    count.print("every value of every field, one at a time, beside each of six");
    assert!(count.tried > 700 && count.stopped > 200);
}

#[test]
fn random_records_with_and_without_what_bears() {
    let (mut count, mut random) = (Count::default(), Random::seeded(76));
    for place in 0..RANDOM_RECORDS {
        let mut record = crate::common::records::random(&mut random);
        if place % 2 == 0 {
            record = far_reaching(record, &mut random);
        }
        count.add(&answers(&record));
    }
    count.print("random records");
    assert!(count.stopped > RANDOM_RECORDS / 40);
    assert!(count.stopped < RANDOM_RECORDS / 2);
}

/// What the bar rests on: without it, or with "not sure" in its place, there is none. Any other answer that is taken away
/// never brings one that was not said word for word before.
#[test]
fn without_an_explicit_yes_there_is_none() {
    let mut random = Random::seeded(5);
    let (mut barred, mut taken_away) = (0, 0);
    for _ in 0..5_000 {
        let record = far_reaching(crate::common::records::random(&mut random), &mut random);
        let one = answers(&record);
        let Some(before) = found(&one) else { continue };
        let fields: Vec<_> = record.keys().cloned().collect();
        for field in &fields {
            for not_known in [None, Some("not-sure")] {
                let can_be_unsure = !["support_for", "who", "council"].contains(&field.as_str());
                if not_known.is_some() && !can_be_unsure {
                    continue;
                }
                let mut changed = record.clone();
                changed.remove(field);
                not_known.iter().for_each(|value| drop(changed.insert(field.clone(), json!(value))));
                let after = answers(&changed);
                let Answer::Finding(found) = check(&after, today()) else { continue };
                taken_away += 1;
                let deciding = ["home", "convicted", "court_order", "requirements"].contains(&field.as_str());
                if is_not_allowed(&found) {
                    let said = is_required_now(&one) || one.convicted == Some(Known::Known(true));
                    assert!(said, "{field} taken from {}", shown(&one));
                    // It was hidden behind what ended the matter, or was there: never made by not knowing a deciding answer.
                    let was_there = is_not_allowed(&before);
                    assert!(
                        was_there || !deciding || field == "home" || is_required_now(&after),
                        "{field} of {}",
                        shown(&one)
                    );
                }
            }
        }
        if is_not_allowed(&before) {
            barred += 1;
            assert_explicit(&record);
        }
    }
    println!("{taken_away} answers taken away or not sure; {barred} records barred");
    assert!(barred > 200 && taken_away > 100_000);
}

/// With every deciding answer "not sure" or missing, one after the other, the bar goes away, unless the other one stands.
fn assert_explicit(record: &Map<String, Value>) {
    let pairs = [
        ["home", "court_order"],
        ["home", "requirements"],
        ["convicted", "court_order"],
        ["convicted", "requirements"],
    ];
    for (pair, not_known) in pairs.iter().flat_map(|pair| [None, Some("not-sure")].map(|value| (pair, value)))
    {
        let mut changed = record.clone();
        for field in pair {
            changed.remove(*field);
            not_known.iter().for_each(|value| drop(changed.insert((*field).to_owned(), told(value))));
        }
        let one = answers(&changed);
        assert!(!found(&one).is_some_and(|found| is_not_allowed(&found)), "{pair:?} of {}", shown(&one));
    }
}

#[test]
fn the_ten_requirements_are_those_that_are_tried() {
    let keys: Vec<_> = Requirement::ALL.iter().map(|kind| kind.key()).collect();
    assert_eq!(keys, ANY[0].1);
}
