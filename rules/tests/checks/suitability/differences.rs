//! Where a council's document and the law differ: with that council chosen the answer follows the law, and what the
//! document says stands beside it as that council's, marked as different.

use std::collections::BTreeSet;

use rules::data::councils::{self, Topic};
use rules::tools::suitability::{Outcome, Suitability};
use serde_json::{Map, Value, json};

use crate::common::records::{answers, found, shown};

/// A difference: where the facts have it, the council, the topic, the end of the document's name, what somebody whom it
/// is about answers beside a plain case, and what the law makes of that.
type Row = (&'static str, &'static str, Topic, &'static str, Value, Outcome);

const PLAN_LIST: &str = "2018 to 2023, appendix A(c)";

#[rustfmt::skip]
fn rows() -> Vec<Row> {
    let order = |order: &str| json!({ "court_order": order });
    let ticked = |field: &str, key: &str| json!({ field: [key] });
    let paid = |person: &str| json!({ "what_for": ["family"], "paid_person": person, "paid_work": "care" });
    let lacks = |acts: &str, authority: &str| {
        json!({ "who": "other", "capacity": "lacks", "manage": null, "acts": acts, "authority": authority, "other_authority": false })
    };
    let mental = |kind: &str| json!({ "circumstances": ["mental-health-order"], "mental_health_order": kind });
    let young = |kind: &str| json!({ "support_for": "young", "young": kind });
    let (suits, discretion) = (Outcome::Suitable, Outcome::CouncilDiscretion);
    vec![
        ("2.1 any order", "leicestershire", Topic::CourtOrders, PLAN_LIST, order("nothing-about-drugs-or-alcohol"), suits),
        ("2.1 not sure of the order", "leicestershire", Topic::CourtOrders, PLAN_LIST, order("not-sure"), Outcome::GetAdvice),
        ("2.1 before a trial", "leicestershire", Topic::CourtOrders, PLAN_LIST, order("waiting-for-trial"), Outcome::GetAdvice),
        ("2.1 rehabilitation order", "leicestershire", Topic::RehabilitationOrders, PLAN_LIST, order("nothing-about-drugs-or-alcohol"), suits),
        ("2.1 any licence", "leicestershire", Topic::Licence, PLAN_LIST, order("nothing-about-drugs-or-alcohol"), suits),
        ("2.1 any licence", "kirklees", Topic::Licence, "who can get a direct payment", order("nothing-about-drugs-or-alcohol"), suits),
        ("2.1 treatment by choice", "leicestershire", Topic::CompulsoryTreatment, PLAN_LIST, json!({ "court_order": "drugs-or-alcohol", "requirements": ["own-choice"] }), suits),
        ("2.1 a treatment that has ended", "leicestershire", Topic::CompulsoryTreatment, PLAN_LIST, json!({ "court_order": "drugs-or-alcohol", "requirements": ["ended"] }), suits),
        ("2.1 near the list", "leicestershire", Topic::CompulsoryTreatment, PLAN_LIST, json!({ "court_order": "drugs-or-alcohol", "requirements": ["drug-testing"] }), Outcome::GetAdvice),
        ("1.6 savings", "leicestershire", Topic::SavingsLimit, PLAN_LIST, json!({ "paid_by": "savings" }), Outcome::NoCouncilMoneyNow),
        ("1.6 savings, as the estimator was told", "leicestershire", Topic::SavingsLimit, PLAN_LIST, json!({ "paid_by": null, "free_care": [], "savings": { "own": "60000.00" } }), Outcome::NoCouncilMoneyNow),
        ("1.6 savings and after-care", "leicestershire", Topic::SavingsLimit, PLAN_LIST, json!({ "paid_by": "section-117", "savings": { "band": "above-upper" } }), suits),
        ("1.6 savings of a carer", "leicestershire", Topic::SavingsLimit, PLAN_LIST, json!({ "support_for": "carer", "savings": { "band": "above-upper" } }), suits),
        ("1.3 professionals", "leicestershire", Topic::Professionals, "section 4(a)", lacks("professional", "health-and-welfare"), Outcome::OnlyViaAuthorisedPerson),
        ("1.3 professionals without power", "leicestershire", Topic::Professionals, "section 4(a)", lacks("professional", "none"), discretion),
        ("1.3 property power", "north-east-lincolnshire", Topic::PropertyAttorney, "acting as an authorised person", lacks("family-or-friend", "property"), Outcome::OnlyViaAuthorisedPerson),
        ("1.3 capacity to ask", "leicester", Topic::Capacity, "section 5.2", json!({ "manage": "with-help" }), Outcome::SuitableWithHelp),
        ("1.3 capacity to ask, in doubt", "leicester", Topic::Capacity, "section 5.2", json!({ "who": "other", "capacity": "not-sure" }), discretion),
        ("2.2 exceptional, for a spouse", "leicester", Topic::FamilyAtHome, "paragraph 4.10", paid("partner"), Outcome::NotThisKindOfSupport),
        ("2.2 exceptional, for a relative", "leicester", Topic::FamilyAtHome, "paragraph 4.10", paid("close-relative"), Outcome::NotThisKindOfSupport),
        ("2.2 exceptional, for paperwork", "leicester", Topic::FamilyAtHome, "paragraph 4.10", json!({ "what_for": ["family"], "paid_person": "close-relative", "paid_work": "administration" }), discretion),
        ("2.2 exceptional, for a grandchild", "leicester", Topic::FamilyAtHome, "paragraph 4.10", paid("other-relative"), suits),
        ("2.2 exceptional, for a friend", "leicester", Topic::FamilyAtHome, "paragraph 4.10", paid("friend"), suits),
        ("2.4 in a care home", "leicester", Topic::CareHomes, "web page on direct payments", json!({ "home": "care-home", "what_for": ["activities"] }), discretion),
        ("2.4 in a care home, not sure what for", "leicester", Topic::CareHomes, "web page on direct payments", json!({ "home": "care-home", "what_for": "not-sure" }), discretion),
        ("2.5 reviews", "leicestershire", Topic::Reviews, "2018 to 2023, section 2", json!({}), suits),
        ("2.7 conditional discharge", "leicestershire", Topic::MentalHealthOrders, "appendix A(a)", mental("conditional-discharge"), discretion),
        ("2.7 treatment order, for what it requires", "leicestershire", Topic::MentalHealthOrders, "appendix A(a)", mental("community-treatment-service"), discretion),
        ("2.7 treatment order", "leicestershire", Topic::MentalHealthOrders, "appendix A(a)", mental("community-treatment"), suits),
        ("2.7 guardianship", "leicestershire", Topic::MentalHealthOrders, "appendix A(a)", mental("guardianship"), suits),
        ("3.1 card", "leicestershire", Topic::Card, "2018 to 2023, section 11", ticked("wishes", "bank-account"), suits),
        ("3.2 no choice", "leicester", Topic::Choice, "paragraph 4.25", ticked("circumstances", "not-wanted"), Outcome::PersonMustChoose),
        ("3.4 own services", "leicestershire", Topic::CouncilServices, "section 4(a)", ticked("what_for", "council-service"), discretion),
        ("3.4 own services", "leicester", Topic::CouncilServices, "web page on direct payments", ticked("what_for", "council-service"), discretion),
        ("4 aged 16 or 17", "leicestershire", Topic::YoungPeople, "appendix A(a)", young("disabled-16-or-17"), Outcome::OtherScheme),
        ("4 aged 17", "leicestershire", Topic::YoungPeople, "impact assessment, question 10", young("disabled-16-or-17"), Outcome::OtherScheme),
        ("4 aged 17 by the date of birth", "leicestershire", Topic::YoungPeople, "impact assessment, question 10", json!({ "age": { "born": "2009-01-31" }, "young": "disabled-16-or-17" }), Outcome::OtherScheme),
        ("4 young, not sure", "leicestershire", Topic::YoungPeople, "appendix A(a)", young("not-sure"), Outcome::OtherScheme),
        ("9 cash", "leicestershire", Topic::Cash, "2018 to 2023, section 11", ticked("wishes", "cash"), discretion),
        // The one place where the case file lets a council's practice show in the outcome (S85).
        ("9 day services and VAT", "medway", Topic::DayServices, "paragraphs 4.4 and 4.5", ticked("what_for", "day-service"), discretion),
    ]
}

fn case(council: &str, more: &Value) -> Suitability {
    let plain = json!({
        "support_for": "care", "who": "me", "home": "own-home", "assessment": "eligible", "paid_by": "council",
        "manage": "alone", "court_order": "none", "what_for": ["personal-assistant"], "circumstances": [],
        "council": council,
    });
    let mut record: Map<String, Value> = plain.as_object().unwrap().clone();
    record.extend(more.as_object().unwrap().clone());
    record.retain(|_, value| !value.is_null());
    let one = answers(&record);
    found(&one).unwrap_or_else(|| panic!("asked back: {}", shown(&one)))
}

#[test]
fn the_law_is_followed_and_the_difference_is_shown() {
    for (point, council, topic, place, answers, by_law) in rows() {
        let (here, elsewhere) = (case(council, &answers), case("other", &answers));
        assert_eq!(here.outcome, by_law, "{point}, {council}");
        let told = |found: &Suitability| (found.then, found.bar, found.ways.clone());
        assert_eq!(told(&here), told(&elsewhere), "{point}, {council}");
        if topic == Topic::DayServices {
            assert_eq!(elsewhere.outcome, Outcome::Suitable, "{point}");
        } else {
            assert_eq!(here.outcome, elsewhere.outcome, "{point}, {council}");
            assert_eq!((&here.purposes, &here.reasons), (&elsewhere.purposes, &elsewhere.reasons), "{point}");
        }
        let said = |found: &Suitability| {
            let mut of_topic = found.statements.iter().filter(|one| one.about == topic && one.differs);
            of_topic.any(|one| one.source_title.ends_with(place))
        };
        assert!(said(&here), "{point}: {council} on {topic:?} is not shown in {:?}", here.statements);
        assert!(elsewhere.statements.is_empty(), "{point}: of no council");
    }
}

/// None of those whom a council's list turns away is told "not allowed" by us.
#[test]
fn nobody_is_barred_by_a_document() {
    for (point, council, _, _, answers, _) in rows() {
        let here = case(council, &answers);
        assert!(here.outcome != Outcome::NotAllowed && here.bar.is_none(), "{point}, {council}");
    }
}

/// Every statement that differs from the law is shown to somebody above, but those on the test for carers, which is the
/// eligibility check's.
#[test]
fn no_difference_is_left_out() {
    let shown: BTreeSet<_> = rows()
        .into_iter()
        .flat_map(|(_, council, _, _, answers, _)| case(council, &answers).statements)
        .map(|one| (one.source_title, one.text))
        .collect();
    for council in councils::all() {
        for one in council.statements.iter().filter(|one| one.differs && one.about != Topic::CarersTest) {
            assert!(shown.contains(&(one.source_title, one.text)), "{}: {}", council.name, one.text);
        }
    }
    assert!(rows().len() >= 35);
}

/// Those that agree with the law show up as well where they bear, and never as a difference.
#[test]
fn what_agrees_is_shown_too() {
    for (council, topic, answers) in [
        (
            "leicestershire",
            Topic::CareHomeStays,
            json!({ "what_for": ["care-home-stay"], "care_home_stays": "not-sure" }),
        ),
        ("leicestershire", Topic::OneOffPayments, json!({ "what_for": ["equipment"] })),
        ("leicestershire", Topic::CarersPayment, json!({ "support_for": "carer" })),
        ("leicestershire", Topic::Agreements, json!({})),
        ("leicestershire", Topic::WhoPaysForHelp, json!({ "manage": "money-manager" })),
        ("leicestershire", Topic::Debts, json!({ "circumstances": ["debts"] })),
        (
            "medway",
            Topic::NoFamily,
            json!({ "who": "other", "capacity": "lacks", "manage": null, "acts": "nobody" }),
        ),
        (
            "medway",
            Topic::YoungPeople,
            json!({ "support_for": "young", "young": "parent-of-disabled-child" }),
        ),
        ("medway", Topic::Waiting, json!({})),
        ("leicester", Topic::Misuse, json!({ "circumstances": ["past-misuse"] })),
        ("leicester", Topic::UnpaidContributions, json!({ "circumstances": ["unpaid-contribution"] })),
        ("leicester", Topic::WhatItBuys, json!({ "what_for": ["activities"] })),
    ] {
        let here = case(council, &answers);
        let found = here.statements.iter().find(|one| one.about == topic);
        assert!(found.is_some_and(|one| !one.differs), "{council} on {topic:?}: {:?}", here.statements);
    }
}
