//! Records for the suitability check: every value of every field, written as the JSON API has them, and random ones.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::record::Answers;
use rules::tools::suitability::{Answer, Next, Outcome, Reason, Suitability, Way, check};
use serde_json::{Map, Value, json};

use super::random::Random;

/// The day of all these tests, in 2026/27.
pub const TODAY: &str = "2026-11-22";

pub fn today() -> NaiveDate {
    TODAY.parse().unwrap()
}

/// Fields with one answer each, and their keys by the facts' own words; "not-sure" where it may be said.
pub const ONE: [(&str, &[&str]); 17] = [
    (
        "home",
        &["own-home", "care-home", "hospital", "prison", "approved-premises", "outside-england", "not-sure"],
    ),
    ("convicted", &["yes", "no", "not-sure"]),
    ("assessment", &["eligible", "not-eligible", "none", "not-sure"]),
    ("paid_by", &["council", "section-117", "nhs-all", "nhs-part", "savings", "no-details", "not-sure"]),
    ("capacity", &["has", "sometimes", "lacks", "not-sure"]),
    ("acts", &["family-or-friend", "professional", "council-officer", "nobody", "not-sure"]),
    ("authority", &["health-and-welfare", "property", "benefits-appointee", "none", "not-sure"]),
    ("other_authority", &["yes", "no", "not-sure"]),
    ("authority_supports", &["yes", "no", "not-sure"]),
    ("manage", &["alone", "with-help", "nominated-person", "money-manager", "nobody", "not-sure"]),
    ("nominee_agrees", &["yes", "no", "not-sure"]),
    (
        "court_order",
        &["none", "nothing-about-drugs-or-alcohol", "drugs-or-alcohol", "waiting-for-trial", "not-sure"],
    ),
    (
        "paid_person",
        &[
            "partner",
            "partner-elsewhere",
            "close-relative",
            "relatives-partner",
            "other-relative",
            "relative-elsewhere",
            "friend",
            "not-sure",
        ],
    ),
    ("paid_work", &["care", "administration", "not-sure"]),
    (
        "mental_health_order",
        &[
            "community-treatment",
            "community-treatment-service",
            "conditional-discharge",
            "guardianship",
            "court-sentence",
            "not-sure",
        ],
    ),
    ("all_free", &["yes", "no", "not-sure"]),
    (
        "young",
        &[
            "disabled-16-or-17",
            "parent-of-disabled-child",
            "disabled-parent",
            "parent-carer",
            "young-carer",
            "not-sure",
        ],
    ),
];

/// Fields in which several may be ticked.
pub const ANY: [(&str, &[&str]); 5] = [
    (
        "requirements",
        &[
            "alcohol-treatment",
            "drug-rehabilitation",
            "licence-programme",
            "youth-order",
            "scottish",
            "alcohol-monitoring",
            "drug-testing",
            "supervision-appointments",
            "own-choice",
            "ended",
        ],
    ),
    (
        "what_for",
        &[
            "personal-assistant",
            "family",
            "agency",
            "break",
            "activities",
            "day-service",
            "equipment",
            "adaptation",
            "council-service",
            "care-home-stay",
            "care-home",
        ],
    ),
    (
        "circumstances",
        &[
            "not-wanted",
            "refused",
            "debts",
            "past-misuse",
            "unpaid-contribution",
            "money-taken",
            "mental-health-order",
            "moving",
            "capacity-back",
            "helper-order",
            "no-public-funds",
        ],
    ),
    (
        "wishes",
        &[
            "bank-account",
            "joint-account",
            "cash",
            "self-employed",
            "money-manager",
            "communication",
            "advocate",
        ],
    ),
    ("free_care", &["section-117", "nhs-continuing", "cjd", "reablement", "equipment", "carer-support"]),
];

/// Councils whose documents say something, one of whom only figures are known, and any other.
pub const COUNCILS: [&str; 7] =
    ["other", "leicestershire", "leicester", "medway", "kirklees", "north-east-lincolnshire", "devon"];

/// Whose needs, and who answers.
pub const FOR: [(&str, &str); 9] = [
    ("", ""),
    ("", "me"),
    ("", "other"),
    ("care", "me"),
    ("care", "other"),
    ("carer", "me"),
    ("carer", "other"),
    ("young", "me"),
    ("young", "other"),
];

pub fn stays() -> Vec<Value> {
    let stay = |from: &str, to: &str| json!({ "from": from, "to": to });
    vec![
        json!([stay("2026-11-22", "2026-12-13")]),
        json!([stay("2026-11-22", "2027-01-31")]),
        json!([stay("2026-11-22", "2026-12-13"), stay("2026-12-23", "2027-01-13")]),
        json!("not-sure"),
    ]
}

fn savings() -> Vec<Value> {
    vec![
        json!({ "own": "14250.00" }),
        json!({ "own": "23250.01" }),
        json!({ "own": "0.00", "joint": "46500.02" }),
        json!({ "band": "between" }),
        json!({ "band": "above-upper" }),
        json!("not-sure"),
    ]
}

fn ages() -> Vec<Value> {
    vec![
        json!({ "born": "2009-01-31" }),
        json!({ "born": "2008-11-22" }),
        json!({ "born": "1950-02-28" }),
        json!({ "band": "under-25" }),
        json!({ "band": "pension-age" }),
        json!("not-sure"),
    ]
}

fn incomes() -> Vec<Value> {
    vec![json!({}), json!({ "state-pension": null }), json!({ "pip": null }), json!("not-sure")]
}

/// A key as JSON has it: a yes is true.
pub fn told(key: &str) -> Value {
    match key {
        "yes" => json!(true),
        "no" => json!(false),
        key => json!(key),
    }
}

/// Every field of the record that this check may look at, with values for it: all of those with one answer; each alone,
/// none, all and "not sure" of those with several.
pub fn values() -> Vec<(&'static str, Vec<Value>)> {
    let one = ONE.iter().map(|(field, keys)| (*field, keys.iter().map(|key| told(key)).collect()));
    let any = ANY.iter().map(|(field, keys)| {
        let each = keys.iter().map(|key| json!([key]));
        (*field, each.chain([json!([]), json!(keys), json!("not-sure")]).collect())
    });
    let others = [
        ("council", COUNCILS.iter().map(|id| json!(id)).collect()),
        ("care_home_stays", stays()),
        ("savings", savings()),
        ("age", ages()),
        ("income", incomes()),
        ("support_for", ["care", "carer", "young"].map(Value::from).into()),
        ("who", ["me", "other"].map(Value::from).into()),
    ];
    one.chain(any).chain(others).collect()
}

/// A record in which anything may be answered, not sure or missing, whether it fits the rest or not.
pub fn random(random: &mut Random) -> Map<String, Value> {
    let mut record = Map::new();
    let some = |random: &mut Random, all: &[Value]| all[random.below(all.len())].clone();
    for (field, keys) in ONE {
        if !random.one_in(4) {
            record.insert(field.to_owned(), told(random.pick(keys)));
        }
    }
    for (field, keys) in ANY {
        let few = 1 + random.below(4);
        match random.below(8) {
            0 => continue,
            1 => record.insert(field.to_owned(), json!("not-sure")),
            2 => record.insert(field.to_owned(), json!([])),
            _ => {
                let ticked: BTreeSet<_> = (0..few).map(|_| random.pick(keys)).collect();
                record.insert(field.to_owned(), json!(ticked))
            }
        };
    }
    // What the estimator was told ends most matters: it is there in one record of three.
    if !random.one_in(3) {
        record.remove("free_care");
    }
    for (field, all, one_in) in [
        ("care_home_stays", stays(), 1),
        ("savings", savings(), 3),
        ("age", ages(), 4),
        ("income", incomes(), 6),
    ] {
        if random.one_in(one_in) {
            record.insert(field.to_owned(), some(random, &all));
        }
    }
    let (support_for, who) = random.pick(&FOR);
    for (field, key) in [("support_for", support_for), ("who", who), ("council", random.pick(&COUNCILS))] {
        if !key.is_empty() {
            record.insert(field.to_owned(), json!(key));
        }
    }
    record
}

/// Most of what ends a matter early taken out again, so that the rest is reached.
pub fn far_reaching(random_record: Map<String, Value>, random: &mut Random) -> Map<String, Value> {
    let mut record = random_record;
    for (field, ending) in [
        ("home", &["outside-england"][..]),
        ("assessment", &["not-eligible"]),
        ("paid_by", &["nhs-all", "savings", "no-details"]),
        ("support_for", &["young"]),
    ] {
        let ends = record.get(field).and_then(Value::as_str).is_some_and(|value| ending.contains(&value));
        if ends && !random.one_in(8) {
            record.remove(field);
        }
    }
    record
}

pub fn answers(record: &Map<String, Value>) -> Answers {
    serde_json::from_value(Value::Object(record.clone()))
        .unwrap_or_else(|error| panic!("{error}: {record:?}"))
}

/// The record as a request, to try by hand what a test found.
pub fn shown(answers: &Answers) -> String {
    serde_json::to_string(answers).unwrap()
}

/// The conclusion, where the answers fit together.
pub fn found(answers: &Answers) -> Option<Suitability> {
    match check(answers, today()) {
        Answer::Finding(found) => Some(*found),
        Answer::AskBack(misfits) => {
            assert!(!misfits.is_empty(), "{}", shown(answers));
            None
        }
    }
}

/// "Not allowed", now or once an assessment has been done.
pub fn is_not_allowed(found: &Suitability) -> bool {
    found.outcome == Outcome::NotAllowed || found.then == Some(Outcome::NotAllowed)
}

/// What has to stand beside a "not allowed", and must not stand without one.
pub fn bar_is_complete(found: &Suitability) -> bool {
    found.bar.is_some()
        && found.reasons.contains(&Reason::NeedsStillMet)
        && found.next.contains(&Next::CouncilArranges)
        && found.next.contains(&Next::AskAgainWhenEnds)
        && found.ways.contains(&Way::ManagedService)
}
