//! Every case of `tests/cases/spending.json`, in its own words and in everyday ones. Where the case says NO, somebody
//! else who pays is a no too.

use std::collections::BTreeSet;

use rules::tools::spending::{Answer, answer};
use serde_json::Value;

const FILE: &str = include_str!("../../../../tests/cases/spending.json");

/// Everyday words for each case.
const EVERYDAY: [(&str, &[&str]); 20] = [
    ("P01", &["paying my PA", "can I pay a carer with it?", "my personal assistant's wages", "PA wages"]),
    ("P02", &["national insurance", "employers NI and pension", "payroll", "the payroll company's fee"]),
    ("P03", &["employer's liability insurance", "insurance for my PA", "employers liability"]),
    ("P05", &["day centre", "Age UK day centre", "a private day centre", "lunch club"]),
    ("P06", &["council day centre", "the council's own day centre", "a day centre run by the council"]),
    ("P07", &["gym", "the gym", "gym membership", "gym pass", "can I pay for a gym?"]),
    ("P09", &["washing machine", "a new washing machine", "tumble dryer", "buy a washer"]),
    ("P10", &["food", "food shopping", "groceries", "my weekly food shop", "supermarket", "tesco"]),
    ("P11", &["beer", "wine", "alcohol please", "some beers", "alcoholic drinks"]),
    ("P12", &["lottery", "a lottery ticket", "scratch cards", "betting", "bingo online"]),
    ("P14", &["my rent", "paying the rent", "mortgage", "rent arrears"]),
    ("P15", &["prescriptions", "my medicine", "medicines", "prescription charges", "painkillers"]),
    ("P17", &["hospital appointment", "my PA coming to hospital with me", "PA to go to the doctors with me"]),
    (
        "P18",
        &[
            "respite in a care home",
            "two weeks in a care home",
            "a week in a care home",
            "10 days in a care home",
        ],
    ),
    (
        "P20",
        &["holiday", "a holiday with my PA", "holidays", "caravan holiday", "going on holiday with my carer"],
    ),
    (
        "P22",
        &["paying my wife", "my husband", "pay my partner", "employ my wife", "can my husband be my carer?"],
    ),
    ("P23", &["cleaner", "a cleaner", "cleaning", "someone to do the hoovering", "house cleaning"]),
    ("P25", &["DBS", "dbs check", "a DBS check for my PA", "police check", "DBS fee"]),
    ("P28", &["something illegal", "illegal", "anything illegal at all"]),
    ("P28", &["weapons", "stolen goods"]),
];

fn fits(expected: &str, given: Answer) -> bool {
    match expected {
        "YES" => given == Answer::Yes,
        "ASK_FIRST" => given == Answer::AskFirst,
        "NO" => matches!(given, Answer::No | Answer::SomeoneElse),
        other => panic!("{other} is not an answer that is handled"),
    }
}

fn cases() -> Vec<Value> {
    let file: Value = serde_json::from_str(FILE).unwrap();
    file["cases"].as_array().unwrap().clone()
}

#[test]
fn every_case_has_its_answer_by_its_own_words() {
    let cases = cases();
    assert!(cases.len() >= 19, "cases have gone");
    let mut wrong = Vec::new();
    for case in cases {
        let (asked, expected) =
            (case["item"].as_str().unwrap(), case["expected"]["answer"].as_str().unwrap());
        let found = answer(asked);
        // By an item that is known, not by the answer to what is not.
        if !fits(expected, found.answer) || found.item.is_none() {
            wrong.push(format!(
                "{} {asked}: {:?} {:?}",
                case["id"],
                found.answer,
                found.item.map(|item| item.id)
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_case_has_its_answer_in_everyday_words() {
    let (mut wrong, mut met) = (Vec::new(), BTreeSet::new());
    for case in cases() {
        let expected = case["expected"]["answer"].as_str().unwrap();
        for (id, asked) in EVERYDAY.iter().filter(|(id, _)| case["id"] == *id) {
            met.insert(*id);
            for asked in *asked {
                let found = answer(asked);
                if !fits(expected, found.answer) || found.item.is_none() {
                    wrong.push(format!(
                        "{id} {asked}: {:?} {:?}",
                        found.answer,
                        found.item.map(|item| item.id)
                    ));
                }
            }
        }
        assert!(met.contains(case["id"].as_str().unwrap()), "no everyday words for {}", case["id"]);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The one case that turns on a limit of the law: the number stands in the data alone.
#[test]
fn the_length_of_a_stay_is_held_against_the_limit() {
    let limit = rules::data::care_home::LIMITS.weeks;
    for weeks in 1..60 {
        for asked in
            [format!("{weeks} weeks' respite in a care home"), format!("care home for {weeks} weeks")]
        {
            let found = answer(&asked);
            let expected = if weeks <= limit { Answer::Yes } else { Answer::No };
            assert_eq!(found.answer, expected, "{asked}: {found:?}");
        }
    }
    for (asked, expected) in [
        ("care home for a fortnight", Answer::Yes),
        ("four weeks in a care home", Answer::Yes),
        ("more than four weeks in a care home", Answer::No),
        ("over four weeks in a care home", Answer::No),
        ("five weeks in a nursing home", Answer::No),
        ("care home for 3 months", Answer::No),
        ("two fortnights in a care home", Answer::Yes),
        ("three fortnights in a care home", Answer::No),
        ("2 fortnights in a care home", Answer::Yes),
        ("twenty-eight days in a care home", Answer::Yes),
        ("twenty nine nights in a care home", Answer::No),
        ("thirty days in a care home", Answer::No),
        ("fifteen days of respite in a care home", Answer::Yes),
        ("fifty two weeks in a care home", Answer::No),
        ("a year in a care home", Answer::No),
        ("28 nights in a care home", Answer::Yes),
        ("29 nights in a care home", Answer::No),
        ("care home", Answer::AskFirst),
        ("care home for 99999999999999 weeks", Answer::AskFirst),
        ("permanent care home", Answer::No),
    ] {
        assert_eq!(answer(asked).answer, expected, "{asked}");
    }
}
