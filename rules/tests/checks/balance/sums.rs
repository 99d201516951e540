//! The balance of an account beside what councils let stay there: by hand and at the edges.

use rules::shared::Decides;
use rules::tools::balance::{Ask, Next, Outcome, Reason, Say, StepRule, WeeksFrom, practices};
use serde_json::{Value, json};

use super::{WHYS, found, pence};

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
