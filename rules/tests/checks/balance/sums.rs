//! The balance of an account beside what councils let stay there: by hand, at the edges, against a second opinion in
//! whole pence, and with answers that are not known.

use chrono::NaiveDate;
use rules::base::money::Money;
use rules::record::Answers;
use rules::shared::Decides;
use rules::tools::balance::{
    Ask, Balance, Next, Outcome, Reason, Say, StepRule, WeeksFrom, check, practices,
};
use serde_json::{Value, json};

use crate::common::random::Random;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn found(record: &Value) -> Balance {
    let answers: Answers = serde_json::from_value(record.clone()).unwrap();
    check(&answers, today())
}

fn pence(amount: Money) -> i64 {
    (amount.pounds() * rust_decimal::Decimal::ONE_HUNDRED).try_into().unwrap()
}

fn pounds(pence: i64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

/// £1,000 every four weeks, gross, of a council whose papers say four weeks.
fn plain(held: &str, bills: &str, set_aside: &str) -> Value {
    json!({
        "council": "leicestershire",
        "balance_payment": { "amount": "1000.00", "every": "four-weeks", "paid": "gross" },
        "balance_held": held, "balance_bills": bills, "balance_set_aside": set_aside, "balance_why": [],
    })
}

#[test]
fn free_money_is_what_is_not_spoken_for() {
    for (held, bills, set_aside, outcome, over, under) in [
        ("1000.00", "0.00", "0.00", Outcome::At, 0, 0),
        ("1000.01", "0.00", "0.00", Outcome::Above, 1, 0),
        ("999.99", "0.00", "0.00", Outcome::Below, 0, 1),
        ("1500.00", "500.00", "0.00", Outcome::At, 0, 0),
        ("1500.00", "0.00", "500.00", Outcome::At, 0, 0),
        ("2000.00", "500.00", "499.99", Outcome::Above, 1, 0),
        ("2000.00", "500.00", "500.01", Outcome::Below, 0, 1),
        ("0.00", "0.00", "0.00", Outcome::Below, 0, 100_000),
        ("300.00", "500.00", "0.00", Outcome::Below, 0, 100_000),
    ] {
        let sum = found(&plain(held, bills, set_aside));
        assert_eq!(sum.outcome, outcome, "{held} {bills} {set_aside}");
        assert_eq!((pence(sum.sum.over.low), sum.sum.over.high.map(pence)), (over, Some(over)));
        assert_eq!((pence(sum.sum.under.low), sum.sum.under.high.map(pence)), (under, Some(under)));
    }
}

#[test]
fn the_whole_payment_counts_whatever_its_period() {
    for (payment, limit) in [
        (json!({ "amount": "250.00", "every": "week", "paid": "gross" }), 100_000),
        (json!({ "amount": "500.00", "every": "fortnight", "paid": "gross" }), 100_000),
        (json!({ "amount": "1000.00", "every": "four-weeks", "paid": "gross" }), 100_000),
        // 12 × £1,000 ÷ 52 × 4, to the nearest penny.
        (json!({ "amount": "1000.00", "every": "month", "paid": "gross" }), 92_308),
        (json!({ "amount": "3250.00", "every": "quarter", "paid": "gross" }), 100_000),
        (json!({ "amount": "13000.00", "every": "year", "paid": "gross" }), 100_000),
        // No penny is lost on the way from four weeks to a week and back.
        (json!({ "amount": "1000.01", "every": "four-weeks", "paid": "gross" }), 100_001),
        // Net: the person's own contribution comes on top.
        (
            json!({ "amount": "800.00", "every": "four-weeks", "paid": "net", "contribution": "200.00" }),
            100_000,
        ),
        (json!({ "amount": "800.00", "every": "four-weeks", "paid": "net", "contribution": "0.00" }), 80_000),
        (
            json!({ "amount": "200.00", "every": "week", "paid": "net", "contribution": "50.00", "weeks": 6 }),
            150_000,
        ),
        (json!({ "amount": "1000.00", "every": "four-weeks", "paid": "gross", "weeks": 1 }), 25_000),
    ] {
        let record =
            json!({ "council": "leicestershire", "balance_counts": "budget", "balance_payment": payment });
        let sum = found(&record).sum;
        assert_eq!((pence(sum.limit.low), sum.limit.high.map(pence)), (limit, Some(limit)), "{payment}");
    }
}

#[test]
fn weeks_are_the_agreements_then_the_councils_then_usual() {
    let weeks = |council: &str, weeks: Option<u8>| {
        let payment = json!({ "amount": "100.00", "every": "week", "paid": "gross", "weeks": weeks });
        found(&json!({ "council": council, "balance_payment": payment })).weeks
    };
    let published = practices().iter().find(|practice| practice.council == "leicestershire").unwrap();
    let number = published.weeks.unwrap();
    let agreed = weeks("leicestershire", Some(7));
    assert_eq!((agreed.number, agreed.from, agreed.practice), (7, WeeksFrom::Agreement, None));
    let councils = weeks("leicestershire", None);
    assert_eq!(
        (councils.number, councils.from, councils.practice),
        (number, WeeksFrom::Council, Some(published))
    );
    for council in ["leicester", "medway", "kent", "other"] {
        let usual = weeks(council, None);
        assert_eq!(
            (usual.number, usual.from, usual.practice),
            (number, WeeksFrom::Usual, Some(published)),
            "{council}"
        );
    }
    // Practice, with its date and where it was seen; it is no law.
    for practice in practices() {
        assert!(!practice.seen.is_empty() && !practice.sources.is_empty() && practice.standing.confirmed());
    }
}

#[test]
fn councils_that_take_unspent_money_back_are_named_as_such() {
    for (council, goes_back) in
        [("leicester", true), ("medway", true), ("leicestershire", false), ("other", false)]
    {
        let mut record = plain("10.00", "0.00", "0.00");
        record["council"] = json!(council);
        let found = found(&record);
        assert_eq!(found.outcome, Outcome::Below);
        assert_eq!(found.reasons.contains(&Reason::UnspentGoesBack), goes_back, "{council}");
        assert_eq!(found.reasons.contains(&Reason::LawOnRepaying), goes_back, "{council}");
        assert_eq!(found.statements.is_empty(), council == "other", "{council}");
    }
}

#[test]
fn what_is_not_known_makes_a_range_and_never_too_much() {
    let set = |field: &str, value: Value| {
        let mut record = plain("5000.00", "0.00", "0.00");
        record[field] = value;
        found(&record)
    };
    for (field, unknowns) in [
        ("balance_payment", "balance-payment"),
        ("balance_held", "balance-held"),
        ("balance_bills", "balance-bills"),
        ("balance_set_aside", "balance-set-aside"),
    ] {
        let unsure = set(field, json!("not-sure"));
        assert_eq!((unsure.outcome, unsure.unknowns), (Outcome::CannotSay, vec![unknowns]), "{field}");
        assert!(unsure.next.contains(&Next::FindFigures) && unsure.say.contains(&Say::InWriting));
        let mut record = plain("5000.00", "0.00", "0.00");
        record.as_object_mut().unwrap().remove(field);
        let open = found(&record);
        assert_eq!((open.outcome, open.not_asked), (Outcome::CannotSay, vec![unknowns]), "{field}");
    }
    // Gross or net is open: what comes on top may be anything.
    let net = set("balance_payment", json!({ "amount": "1000.00", "every": "four-weeks", "paid": "net" }));
    assert_eq!((net.outcome, net.sum.limit.high), (Outcome::CannotSay, None));
    assert_eq!(net.unknowns, ["balance-payment"], "the own part is what is missing");
    assert!(net.reasons.contains(&Reason::ShareCounts));
    // Where what the council pays in is all that counts, nothing is missing without it.
    let counted = |held: &str| {
        found(&json!({
            "council": "other", "balance_counts": "payment", "balance_held": held, "balance_bills": "0",
            "balance_set_aside": "0", "balance_why": [],
            "balance_payment": { "amount": "100.00", "every": "week", "paid": "net", "weeks": 8 },
        }))
    };
    let (above, below) = (counted("50000.00"), counted("800.00"));
    assert_eq!((above.outcome, pence(above.sum.over.low)), (Outcome::Above, 4_920_000));
    assert!(above.unknowns.is_empty() && !above.reasons.contains(&Reason::ShareCounts));
    assert_eq!(below.outcome, Outcome::At);
    let open = set("balance_payment", json!({ "amount": "1000.00", "every": "four-weeks" }));
    assert_eq!((open.outcome, open.unknowns), (Outcome::CannotSay, vec!["balance-payment"]));
    // What is known to be less than the least that may stay is less, whatever comes on top.
    let mut little = plain("900.00", "not-sure", "not-sure");
    little["balance_payment"] = json!({ "amount": "1000.00", "every": "four-weeks", "paid": "net" });
    assert_eq!(found(&little).outcome, Outcome::Below);
    // Nothing answered at all.
    let nothing = found(&json!({}));
    assert_eq!(
        (nothing.outcome, nothing.sum.free.high, nothing.not_asked.len()),
        (Outcome::CannotSay, None, 6)
    );
}

#[test]
fn what_is_owed_and_not_there_is_told_first() {
    let short = found(&plain("300.00", "500.00", "100.00"));
    assert_eq!(pence(short.sum.short), 30_000);
    assert_eq!((short.reasons[0], short.next[0]), (Reason::NotEnough, Next::TellCouncilShort));
    assert_eq!(pence(found(&plain("600.00", "500.00", "100.00")).sum.short), 0);
    // What may be there is not known to be too little.
    assert_eq!(pence(found(&plain("not-sure", "500.00", "100.00")).sum.short), 0);
}

#[test]
fn each_reason_has_its_words_and_its_steps() {
    let with = |whys: Value| {
        let mut record = plain("5000.00", "0.00", "0.00");
        record["balance_why"] = whys;
        found(&record)
    };
    for (why, next) in [
        ("not-found-help", Next::HelpFinding),
        ("needed-less", Next::AskReview),
        ("hospital", Next::TellHospital),
        ("bills-late", Next::ListWhatIsOwed),
        ("saving", Next::AgreeSavings),
        ("budget-too-high", Next::AskReview),
        ("family-helped", Next::CarersAssessment),
        ("card-trouble", Next::FixCard),
        ("other", Next::TellCouncil),
    ] {
        let found = with(json!([why]));
        assert_eq!(found.say, [Say::from_key(why).unwrap(), Say::InWriting], "{why}");
        assert!(found.next.contains(&next), "{why}: {:?}", found.next);
    }
    for whys in [json!([]), json!("not-sure")] {
        assert_eq!(with(whys).say, [Say::FindOutWhy, Say::InWriting]);
    }
    let above = with(json!([]));
    assert!(above.next.contains(&Next::DoNotSpendItUp) && above.next.contains(&Next::Challenge));
    assert!(above.asks.contains(&Ask::WhyItBuiltUp) && !above.next.contains(&Next::LookAgain));
    let below = found(&plain("10.00", "0.00", "0.00"));
    assert!(
        below.say.is_empty()
            && below.next.contains(&Next::LookAgain)
            && below.asks == [Ask::StatementsAndReceipts]
    );
}

/// A support service helps with what keeps a person from using the money: nobody found, or a card that fails.
#[test]
fn a_support_service_is_for_whoever_is_stuck() {
    for why in WHYS {
        let mut record = plain("5000.00", "0.00", "0.00");
        record["balance_why"] = json!([why]);
        let found = found(&record);
        let stuck = ["not-found-help", "card-trouble"].contains(&why);
        assert_eq!(found.next.contains(&Next::AskSupportService), stuck, "{why}");
        // Each of the two has a step of its own as well, and only that one.
        assert_eq!(found.next.contains(&Next::HelpFinding), why == "not-found-help", "{why}");
        assert_eq!(found.next.contains(&Next::FixCard), why == "card-trouble", "{why}");
        assert_eq!(found.next.contains(&Next::TellHospital), why == "hospital", "{why}");
        assert_eq!(found.next.contains(&Next::CarersAssessment), why == "family-helped", "{why}");
        let changed = ["needed-less", "budget-too-high", "family-helped"].contains(&why);
        assert_eq!(found.next.contains(&Next::AskReview), changed, "{why}");
    }
}

#[test]
fn every_id_is_said_to_somebody() {
    let mut random = Random::seeded(21);
    let (mut reasons, mut asks, mut say, mut next, mut outcomes) = (vec![], vec![], vec![], vec![], vec![]);
    for _ in 0..4_000 {
        let found = found(&random_record(&mut random));
        assert!(!found.reasons.is_empty() && !found.next.is_empty());
        let once = |ids: &[Next]| ids.iter().all(|id| ids.iter().filter(|other| *other == id).count() == 1);
        assert!(once(&found.next));
        reasons.extend(found.reasons);
        asks.extend(found.asks);
        say.extend(found.say);
        next.extend(found.next);
        outcomes.push(found.outcome);
    }
    assert!(Reason::ALL.iter().all(|id| reasons.contains(id)));
    assert!(Ask::ALL.iter().all(|id| asks.contains(id)));
    assert!(Say::ALL.iter().all(|id| say.contains(id)));
    assert!(Next::ALL.iter().all(|id| next.contains(id)));
    assert!(Outcome::ALL.iter().all(|id| outcomes.contains(id)));
}

const WHYS: [&str; 9] = [
    "not-found-help",
    "needed-less",
    "hospital",
    "bills-late",
    "saving",
    "budget-too-high",
    "family-helped",
    "card-trouble",
    "other",
];

fn random_record(random: &mut Random) -> Value {
    let mut amount = |most: usize, round: bool| {
        if random.one_in(7) {
            json!("not-sure")
        } else if random.one_in(3) {
            json!("0.00")
        } else if round {
            json!(format!("{}.00", random.below(most / 100_000 + 1) * 1000))
        } else {
            json!(random.pounds(most))
        }
    };
    let (held, bills, set_aside) = (amount(600_000, true), amount(80_000, false), amount(80_000, false));
    let paid = random.pick(&["gross", "gross", "net", "not-sure"]);
    let mut payment = json!({ "amount": "1000.00", "every": "four-weeks", "paid": paid });
    if paid == "net" && !random.one_in(3) {
        payment["contribution"] = json!(random.pounds(30_000));
    }
    if random.one_in(3) {
        payment["weeks"] = json!(1 + random.below(8));
    }
    let counts = random.pick(&["payment", "budget", "not-sure"]);
    let whys: Vec<_> = WHYS.iter().filter(|_| random.one_in(5)).collect();
    let council = random.pick(&["leicestershire", "leicester", "medway", "kent", "other"]);
    json!({
        "council": council, "balance_payment": payment, "balance_held": held, "balance_bills": bills,
        "balance_set_aside": set_aside, "balance_why": whys, "balance_counts": counts,
    })
}

#[test]
fn a_second_opinion_in_whole_pence_agrees() {
    let mut random = Random::seeded(22);
    for _ in 0..3_000 {
        let [held, bills, aside, payment] =
            [700_000, 90_000, 90_000, 150_000].map(|most| random.below(most) as i64 + 1);
        let share = random.below(40_000) as i64;
        let weeks = 1 + random.below(12) as i64;
        let counts = random.pick(&["payment", "budget"]);
        let record = json!({
            "balance_payment": {
                "amount": pounds(payment), "every": "week", "paid": "net", "contribution": pounds(share), "weeks": weeks
            },
            "balance_held": pounds(held), "balance_bills": pounds(bills), "balance_set_aside": pounds(aside),
            "balance_counts": counts,
        });
        let found = found(&record);
        let counted = if counts == "budget" { payment + share } else { payment };
        let (free, limit) = ((held - bills - aside).max(0), counted * weeks);
        let outcome = match free.cmp(&limit) {
            std::cmp::Ordering::Less => Outcome::Below,
            std::cmp::Ordering::Equal => Outcome::At,
            std::cmp::Ordering::Greater => Outcome::Above,
        };
        assert_eq!(found.outcome, outcome, "{record}");
        assert_eq!(pence(found.sum.over.low), (free - limit).max(0), "{record}");
        assert_eq!(pence(found.sum.under.low), (limit - free).max(0), "{record}");
        assert_eq!(pence(found.sum.short), (bills + aside - held).max(0), "{record}");
        // Of what is more, the council's part is as large as its part of the budget; half a penny is its own.
        let over = (free - limit).max(0);
        let council = (2 * over * payment + payment + share) / (2 * (payment + share));
        let parts = found.sum.division.map(|parts| (pence(parts.council.low), pence(parts.own.low)));
        assert_eq!(parts, (over > 0 && share > 0).then_some((council, over - council)), "{record}");
        // Not known: from the one to the other.
        let mut open = record.clone();
        open["balance_counts"] = json!("not-sure");
        let limits = self::found(&open).sum.limit;
        let ends = (pence(limits.low), limits.high.map(pence));
        assert_eq!(ends, (payment * weeks, Some((payment + share) * weeks)), "{record}");
    }
}

/// Whatever an unknown turns out to be, the result lies in the range that was given, and fits the conclusion.
#[test]
fn a_range_holds_what_the_unknown_turns_out_to_be() {
    let mut random = Random::seeded(23);
    for _ in 0..3_000 {
        let record = random_record(&mut random);
        let range = found(&record);
        let mut known = record.clone();
        for field in ["balance_held", "balance_bills", "balance_set_aside"] {
            if known[field] == "not-sure" {
                known[field] = json!(random.pounds(900_000));
            }
        }
        let payment = &mut known["balance_payment"];
        if payment["paid"] == "not-sure" {
            payment["paid"] = json!(random.pick(&["net", "gross"]));
        }
        if payment["paid"] == "net" && payment["contribution"].is_null() {
            payment["contribution"] = json!(random.pounds(90_000));
        }
        if known["balance_counts"] == "not-sure" {
            known["balance_counts"] = json!(random.pick(&["payment", "budget"]));
        }
        let exact = found(&known);
        let within = |range: rules::tools::balance::Range, exact: rules::tools::balance::Range| {
            range.low <= exact.low
                && range.high.is_none_or(|high| exact.high.is_some_and(|most| most <= high))
        };
        for (range, exact) in [
            (range.sum.free, exact.sum.free),
            (range.sum.limit, exact.sum.limit),
            (range.sum.over, exact.sum.over),
            (range.sum.under, exact.sum.under),
        ] {
            assert!(within(range, exact), "{record} {known}");
        }
        match range.outcome {
            Outcome::CannotSay => {}
            // Less or just as much: nobody looks into either.
            Outcome::Below => {
                assert!(matches!(exact.outcome, Outcome::Below | Outcome::At), "{record} {known}")
            }
            same => assert_eq!(exact.outcome, same, "{record} {known}"),
        }
        assert_ne!(exact.outcome, Outcome::CannotSay, "{known}");
    }
}

#[test]
fn steps_are_the_lines_of_the_sum() {
    let sum = found(&plain("2150.00", "310.50", "400.00")).sum;
    let lines: Vec<_> = sum.steps.iter().map(|step| (step.rule, pence(step.amount.low))).collect();
    assert_eq!(
        lines,
        [
            (StepRule::Held, 215_000),
            (StepRule::Bills, 31_050),
            (StepRule::SetAside, 40_000),
            (StepRule::Free, 143_950),
            (StepRule::Payment, 25_000),
            (StepRule::Limit, 100_000),
        ]
    );
    assert!(sum.steps.iter().all(|step| step.amount.is_exact()));
}

#[test]
fn reasons_say_who_decides_and_what_they_rest_on() {
    for reason in Reason::ALL {
        assert!(!reason.sources().is_empty(), "{reason:?}");
        // What the law says on paying back and on unmet needs no council decides, and what benefits offices ask it cannot.
        let decides = match reason {
            Reason::LawOnRepaying | Reason::NeedsStillMet => Decides::Law,
            Reason::BenefitsMayAsk => Decides::Other,
            _ => Decides::Council,
        };
        assert_eq!(reason.decides(), decides, "{reason:?}");
    }
}
