//! Bad input at the API of the suitability check: contradictions get a question back, dates that cannot be are refused
//! with the reason, everything that is refused names its field, and what is not asked is not used.

use rules::api;
use rules::tools::suitability::Contradiction;
use serde_json::{Value, json};

use crate::common::records::{ANY, ONE};

fn record(more: &Value) -> Value {
    let mut record = json!({
        "date": "2026-11-22", "support_for": "care", "who": "me", "council": "other", "home": "own-home",
        "assessment": "eligible", "paid_by": "council", "manage": "alone", "court_order": "none",
        "what_for": ["personal-assistant"], "circumstances": [],
    });
    record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    record.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    record
}

fn answered(request: &Value) -> Value {
    let answer = api::answer("suitability", &request.to_string());
    serde_json::from_str(&answer.unwrap_or_else(|refused| panic!("{refused}: {request}"))).unwrap()
}

/// What a plain record with something in it is answered.
fn with(more: Value) -> Value {
    answered(&record(&more))
}

/// The field and the words of a refusal.
fn refused(more: Value) -> (String, String) {
    let request = record(&more);
    match api::answer("suitability", &request.to_string()) {
        Err(refused) => {
            assert_eq!(refused.to_string().lines().count(), 1, "{refused}");
            (refused.field, refused.message)
        }
        Ok(answer) => panic!("{request} is answered: {answer}"),
    }
}

fn misfits(answer: &Value) -> Vec<(&str, Vec<&str>)> {
    assert_eq!(answer["outcome"], "ask-back", "{answer}");
    answer["contradictions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let questions =
                one["questions"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
            (one["contradiction"].as_str().unwrap(), questions)
        })
        .collect()
}

/// A contradiction, the questions that go back, and each way to settle it.
type Misfit = (&'static str, [&'static str; 2], Value, Vec<Value>);

fn contradictory() -> Vec<Misfit> {
    let nobody = json!({ "who": "other", "capacity": "lacks", "acts": "nobody", "manage": "alone" });
    let alone = json!({ "who": "other", "capacity": "lacks", "manage": "alone" });
    let seventeen = |more: Value| {
        let mut young = json!({ "age": { "born": "2009-01-31" }, "young": "disabled-16-or-17" });
        young.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        young
    };
    let pension = |kind: &str| seventeen(json!({ "income": { kind: null } }));
    let young = json!({ "support_for": "young", "young": "young-carer", "age": { "band": "pension-age" } });
    vec![
        (
            "alone-without-capacity",
            ["capacity", "manage"],
            nobody,
            vec![
                json!({ "capacity": "has" }),
                json!({ "capacity": "not-sure" }),
                json!({ "manage": "money-manager" }),
                json!({ "acts": "family-or-friend", "authority": "none", "other_authority": false }),
            ],
        ),
        ("alone-without-capacity", ["capacity", "manage"], alone, vec![json!({ "capacity": "sometimes" })]),
        (
            "own-answers-without-capacity",
            ["support-for", "capacity"],
            json!({ "capacity": "lacks", "acts": "family-or-friend", "manage": null }),
            vec![json!({ "who": "other" }), json!({ "capacity": "has" }), json!({ "support_for": "carer" })],
        ),
        (
            "pension-under-18",
            ["age", "income"],
            pension("state-pension"),
            vec![
                json!({ "age": { "born": "1950-01-31" } }),
                json!({ "income": {} }),
                json!({ "age": "not-sure" }),
            ],
        ),
        (
            "pension-under-18",
            ["age", "income"],
            pension("pension-credit"),
            vec![json!({ "income": "not-sure" })],
        ),
        (
            "pension-under-18",
            ["age", "income"],
            pension("savings-credit"),
            vec![json!({ "income": { "pip": null } })],
        ),
        (
            "young-but-adult",
            ["support-for", "age"],
            young,
            vec![
                json!({ "support_for": "care" }),
                json!({ "age": { "born": "2009-01-31" } }),
                json!({ "age": "not-sure" }),
            ],
        ),
        (
            "young-but-adult",
            ["support-for", "age"],
            json!({ "support_for": "young", "young": "disabled-16-or-17", "age": { "born": "2008-11-22" } }),
            vec![json!({ "young": "parent-of-disabled-child" }), json!({ "age": { "born": "2008-11-23" } })],
        ),
    ]
}

#[test]
fn a_contradiction_asks_back_and_goes_away_once_it_is_settled() {
    for (kind, questions, answers, settled) in contradictory() {
        assert_eq!(misfits(&with(answers.clone())), [(kind, questions.to_vec())], "{answers}");
        for change in settled {
            let mut record = answers.clone();
            record.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
            let answer = with(record);
            assert_ne!(answer["outcome"], "ask-back", "{answers} with {change}");
            assert!(answer["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty()), "{change}");
        }
    }
    let tried: Vec<_> = contradictory().into_iter().map(|(kind, ..)| kind).collect();
    assert!(Contradiction::ALL.iter().all(|kind| tried.contains(&kind.key())), "{tried:?}");
}

#[test]
fn several_contradictions_are_all_named() {
    let both = with(json!({ "capacity": "lacks", "acts": "nobody", "manage": "alone" }));
    let kinds: Vec<_> = misfits(&both).into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["alone-without-capacity", "own-answers-without-capacity"]);
}

/// An answer that is not asked of these people contradicts nothing: nobody could mend it.
#[test]
fn what_is_not_asked_contradicts_nothing() {
    let lacks = json!({ "capacity": "lacks", "acts": "nobody", "manage": "alone" });
    for (more, outcome, gone) in [
        (json!({ "support_for": "carer", "paid_by": null }), "suitable", &["capacity", "acts"][..]),
        (
            json!({ "support_for": "young", "young": "parent-carer" }),
            "other-scheme",
            &["capacity", "acts", "manage"],
        ),
        (json!({ "home": "outside-england" }), "not-england", &["capacity", "acts", "manage"]),
        (json!({ "assessment": "not-eligible" }), "not-eligible-now", &["capacity", "acts", "manage"]),
        (
            json!({ "paid_by": "savings", "who": "other" }),
            "no-council-money-now",
            &["capacity", "acts", "manage"],
        ),
        (json!({ "home": "prison", "convicted": true }), "not-allowed", &["capacity", "acts", "manage"]),
    ] {
        let mut record = lacks.clone();
        record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let answer = with(record);
        assert_eq!(answer["outcome"], outcome, "{more}");
        let not_used: Vec<_> =
            answer["not_used"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(gone.iter().all(|id| not_used.contains(id)), "{more}: {not_used:?}");
    }
}

fn stays(stays: &[(&str, &str)]) -> Value {
    let each: Vec<_> = stays.iter().map(|(from, to)| json!({ "from": from, "to": to })).collect();
    json!({ "what_for": ["care-home-stay"], "care_home_stays": each })
}

#[test]
fn stays_that_cannot_be_are_refused_with_the_reason() {
    let seven: Vec<_> = ["01", "02", "03", "04", "05", "06", "07"]
        .map(|month| (format!("2026-{month}-01"), format!("2026-{month}-03")))
        .into();
    let seven: Vec<_> = seven.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect();
    for (given, said) in [
        (&[("2026-12-13", "2026-11-22")][..], &["stay 1", "2026-11-22", "before the day of moving in"][..]),
        (&[("2026-11-22", "2026-11-22")], &["stay 1", "2026-11-22", "is the day of moving in"]),
        (
            &[("2026-11-22", "2026-12-13"), ("2026-12-01", "2026-12-20")],
            &["stay 2", "2026-12-01", "before stay 1 ends", "2026-12-13"],
        ),
        // The same, given the other way round; and one within the other.
        (
            &[("2026-12-01", "2026-12-20"), ("2026-11-22", "2026-12-13")],
            &["stay 1", "2026-12-01", "before stay 2 ends", "2026-12-13"],
        ),
        (&[("2026-11-01", "2026-12-30"), ("2026-11-05", "2026-11-06")], &["stay 2", "before stay 1 ends"]),
        (&seven, &["there are 7", "at most 6"]),
        (&[("2014-01-01", "2014-01-05")], &["stay 1", "before the rule's first day"]),
    ] {
        let (field, message) = refused(stays(given));
        assert_eq!(field, "care_home_stays", "{given:?}");
        assert!(said.iter().all(|words| message.contains(words)), "{given:?}: {message}");
    }
    // Stays that touch, and six of them, are fine.
    assert_eq!(
        with(stays(&[("2026-11-22", "2026-12-01"), ("2026-12-01", "2026-12-10")]))["outcome"],
        "suitable"
    );
    assert_eq!(with(stays(&seven[..6]))["purposes"][0]["what_for"], "care-home-stay");
}

#[test]
fn dates_that_no_calendar_has_are_refused() {
    for (from, place) in [("2026-02-30", "from"), ("2026-2-3", "from"), ("", "from"), ("22/11/2026", "from")]
    {
        let (field, _) = refused(stays(&[(from, "2026-12-13")]));
        assert!(field.starts_with("care_home_stays") && field.ends_with(place), "{field}");
    }
    for bad in [
        json!([["2026-11-22", "2026-12-13"]]),
        json!([{ "from": "2026-11-22" }]),
        json!([]),
        json!({}),
        json!("dates"),
        json!([{ "from": "2026-11-22", "to": "2026-12-13", "why": "rest" }]),
        json!([7]),
        json!(true),
    ] {
        let (field, _) = refused(json!({ "what_for": ["care-home-stay"], "care_home_stays": bad }));
        assert!(field.starts_with("care_home_stays"), "{field} of {bad}");
    }
}

/// Every field: a value that it has not, each wrong kind of thing, a list where none belongs.
#[test]
fn every_refusal_names_its_field() {
    let mut tried = 0;
    let mut refuses = |field: &str, bad: Value| {
        let (named, _) = refused(json!({ field: bad }));
        let own =
            named.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']));
        assert!(own, "{named} is named for {field}: {bad}");
        tried += 1;
    };
    for (field, keys) in ONE {
        let yes_or_no = keys.contains(&"yes");
        let first = if yes_or_no { json!(true) } else { json!(keys[0]) };
        let wrong = [
            json!("nonsense"),
            json!("NOT-SURE"),
            json!(""),
            json!(7),
            json!(1.5),
            json!({}),
            json!([]),
            json!([first]),
            json!({ keys[0]: null }),
            json!({ "not-sure": null }),
        ];
        wrong.into_iter().for_each(|bad| refuses(field, bad));
        refuses(field, if yes_or_no { json!("yes") } else { json!(true) });
    }
    for (field, keys) in ANY {
        let wrong = [
            json!(keys[0]),
            json!({ keys[0]: true }),
            json!(7),
            json!(true),
            json!("none"),
            json!(["nonsense"]),
            json!([7]),
            json!([[keys[0]]]),
            json!([keys[0], null]),
            json!(["not-sure"]),
            json!([{ keys[0]: null }]),
        ];
        wrong.into_iter().for_each(|bad| refuses(field, bad));
    }
    for (field, bad) in [
        ("support_for", json!("me")),
        ("support_for", json!("not-sure")),
        ("support_for", json!({ "care": null })),
        ("who", json!("carer")),
        ("who", json!(["me"])),
        ("council", json!("atlantis")),
        ("council", json!(7)),
        ("council", json!("not-sure")),
        ("date", json!("2026-02-30")),
        ("date", json!(["2026-11-22"])),
        ("age", json!({ "born": "2027-01-01" })),
        ("age", json!({ "born": "1800-01-01" })),
        ("age", json!(17)),
        ("suitable", json!(true)),
        ("what-for", json!([])),
    ] {
        refuses(field, bad);
    }
    println!("{tried} refusals");
}

#[test]
fn an_answer_to_a_page_that_is_not_asked_is_not_used() {
    let plain = with(json!({}));
    for (more, page) in [
        (json!({ "convicted": true }), "convicted"),
        (json!({ "young": "young-carer" }), "young"),
        (json!({ "acts": "nobody" }), "acts"),
        (json!({ "authority": "property" }), "authority"),
        (json!({ "other_authority": true }), "other-authority"),
        (json!({ "authority_supports": false }), "authority-supports"),
        (json!({ "nominee_agrees": false }), "nominee-agrees"),
        (json!({ "requirements": ["drug-rehabilitation"] }), "requirements"),
        (json!({ "paid_person": "partner" }), "paid-person"),
        (json!({ "paid_work": "care" }), "paid-work"),
        (stays(&[("2026-11-22", "2027-05-13")])["care_home_stays"].clone(), "care-home-stays"),
        (json!({ "mental_health_order": "conditional-discharge" }), "mental-health-order"),
    ] {
        let more = if more.is_array() { json!({ "care_home_stays": more }) } else { more };
        let mut answer = with(more.clone());
        assert_eq!(answer["not_used"], json!([page]), "{more}");
        answer["not_used"] = json!([]);
        assert_eq!(answer, plain, "{more}");
    }
    // A box that is not offered, ticked alone, leaves its page to be asked: nobody helps who could have an order, no carer
    // shares an account.
    for (more, page) in [
        (json!({ "circumstances": ["helper-order"] }), "circumstances"),
        (json!({ "wishes": ["joint-account"] }), "wishes"),
    ] {
        let mut answer = with(more.clone());
        assert_eq!(answer["not_used"], json!([page]), "{more}");
        answer["not_used"] = json!([]);
        assert_eq!(answer, with(json!({ page: null })), "{more}");
    }
    // A carer's own payment buys no place in a care home for them.
    let carer =
        |what_for: Value| with(json!({ "support_for": "carer", "paid_by": null, "what_for": what_for }));
    let (some, all) = (carer(json!(["break"])), carer(json!(["break", "care-home", "day-service"])));
    assert_eq!((&all["outcome"], &all["purposes"]), (&json!("suitable"), &some["purposes"]));
    assert_eq!(all["not_used"], json!(["what-for"]));
}
