//! The balance of random accounts: against a second opinion in whole pence, and with answers that are not known.

use rules::tools::balance::{Ask, Next, Outcome, Reason, Say};
use serde_json::{Value, json};

use super::{WHYS, found, pence};
use crate::common::random::Random;

fn pounds(pence: i64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

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
