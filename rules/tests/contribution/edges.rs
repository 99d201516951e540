//! The edges of the law: each step of tariff income, half pennies, birthdays, the turn of the year, the guarantee's
//! published amounts. What is expected is worked out here in whole pence, or written as it was published.

use rules::base::money::{Amount, Every, Fraction, Money, Percent, Weekly};
use rules::data::rates;
use rules::record::Answers;
use rules::tools::contribution::{Charge, Outcome, estimate, is_above_limit, tariff_income};
use serde_json::{Value, json};

use crate::common::{TODAY, answers, charge, charge_a_week, day, estimated, pounds, weekly, with};

const LOWER: u32 = 1_425_000;
const STEP: u32 = 25_000;
const WAYS: [Fraction; 3] = [Fraction::Down, Fraction::Up, Fraction::Nearest];

fn pence(pence: u32) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

/// All known: alone, 25 or over, £900 of care, nothing that counts.
fn alone() -> Value {
    json!({ "date": TODAY, "partner": false, "age": { "band": "25-to-pension-age" }, "income": {},
        "savings": { "own": "0" }, "care_cost": { "amount": "900", "every": "week" } })
}

fn saving(own: &str, joint: &str) -> Answers {
    with(alone(), &json!({ "savings": { "own": own, "joint": joint } }))
}

#[test]
fn tariff_income_at_every_step() {
    // £1 for each £250 or part of it above £14,250: at the edge as many as steps, and still so a penny below it.
    for year in rates::all() {
        for steps in 0..=36 {
            let edge = LOWER + steps * STEP;
            for (capital, tariff) in [(edge - 1, steps), (edge, steps), (edge + 1, steps + 1)] {
                let by_law = capital.saturating_sub(LOWER).div_ceil(STEP);
                assert_eq!(by_law, tariff, "the test itself: {}", pence(capital));
                let money = Money::of_pence(capital);
                assert_eq!(
                    tariff_income(money, year),
                    Weekly::of_pence(tariff * 100),
                    "{money} {}",
                    year.label
                );
                let above = capital > 2_325_000;
                assert_eq!(is_above_limit(money, year), above, "{money} {}", year.label);
                let asked = with(json!(saving(&pence(capital), "0")), &json!({ "date": year.starts }));
                let sum = estimated(&asked).lowest;
                let shown = if above { 0 } else { tariff * 100 };
                assert_eq!(
                    (sum.tariff, sum.charge == Charge::Weekly(weekly("900"))),
                    (Weekly::of_pence(shown), above)
                );
            }
        }
    }
    // The table of `charging.md` section 2.
    for (capital, tariff) in [("14250", 0), ("14250.01", 1), ("14500", 1), ("14500.01", 2), ("15000", 3)]
        .into_iter()
        .chain([("18000", 15), ("18250", 16), ("20000", 23), ("23250", 36)])
    {
        assert_eq!(
            tariff_income(pounds(capital), crate::common::year("2026/27")),
            Weekly::of_pence(tariff * 100)
        );
    }
}

#[test]
fn the_upper_limit_is_exceeded_by_a_penny() {
    let with_income = |own: &str| {
        let pension = json!({ "private-pension": { "amount": "150", "every": "week" } });
        with(json!(saving(own, "0")), &json!({ "income": pension }))
    };
    // 150 + 36 − 120.40.
    assert_eq!(charge_a_week(&with_income("23250.00")), weekly("65.60"));
    assert_eq!(charge_a_week(&with_income("23250.01")), weekly("900"));
    let unknown = with(json!(with_income("23250.01")), &json!({ "care_cost": "not-sure" }));
    assert_eq!(estimated(&unknown).highest.charge, Charge::FullCost);
    assert_eq!(estimated(&unknown).highest.ability_to_pay, Charge::FullCost);
}

#[test]
fn half_of_joint_savings_at_odd_pennies() {
    for (own, joint, tariff) in [
        ("0", "28500.00", Some(0)),
        // Half is 14,250.005: the half penny is dropped.
        ("0", "28500.01", Some(0)),
        ("0", "28500.02", Some(1)),
        // 0.01 + 14,250.005 is a penny over, with or without the half.
        ("0.01", "28500.01", Some(1)),
        ("14250.00", "0.01", Some(0)),
        ("14250.00", "0.02", Some(1)),
        ("0", "46500.00", Some(36)),
        ("0", "46500.01", Some(36)),
        ("0", "46500.02", None),
        ("23250.00", "0.01", Some(36)),
        ("23250.00", "0.02", None),
    ] {
        let sum = estimated(&saving(own, joint)).lowest;
        let expected = tariff.map(|pounds| Weekly::of_pence(pounds * 100));
        assert_eq!(
            (sum.tariff, sum.ability_to_pay == Charge::FullCost),
            (expected.unwrap_or_default(), tariff.is_none()),
            "{own} + half of {joint}"
        );
    }
}

/// A fraction of pence, settled in whole numbers.
fn settled(over: u64, under: u64, way: Fraction) -> u32 {
    let pence = match way {
        Fraction::Down => over / under,
        Fraction::Up => over.div_ceil(under),
        Fraction::Nearest => (2 * over + under) / (2 * under),
    };
    pence.try_into().unwrap()
}

#[test]
fn a_week_of_every_period() {
    // 52 weeks to a year, 12 months and 4 quarters to 52 weeks.
    let share = [(1, 1), (1, 2), (1, 4), (12, 52), (4, 52), (1, 52)];
    for (every, (over, under)) in Every::ALL.iter().copied().zip(share) {
        for pence in (0..=6000).chain([10_399, 23_000, 99_999, 42_490, 66_697, 9_999_999]) {
            let amount = Amount { amount: Money::of_pence(pence), every };
            for way in WAYS {
                let expected = Weekly::of_pence(settled(u64::from(pence) * over, under, way));
                assert_eq!(amount.a_week(way), expected, "{pence}p {every:?} {way:?}");
            }
        }
    }
    // Down, up, nearest: halves of a penny, thirteenths, quarters.
    for (amount, every, expected) in [
        ("0.01", Every::Fortnight, ["0.00", "0.01", "0.01"]),
        ("0.03", Every::Fortnight, ["0.01", "0.02", "0.02"]),
        ("0.02", Every::FourWeeks, ["0.00", "0.01", "0.01"]),
        ("0.01", Every::FourWeeks, ["0.00", "0.01", "0.00"]),
        ("0.03", Every::FourWeeks, ["0.00", "0.01", "0.01"]),
        ("0.26", Every::Year, ["0.00", "0.01", "0.01"]),
        ("0.78", Every::Year, ["0.01", "0.02", "0.02"]),
        ("0.13", Every::Month, ["0.03", "0.03", "0.03"]),
        // 424.90 × 12 / 52 = 98.0538…
        ("424.90", Every::Month, ["98.05", "98.06", "98.05"]),
        ("0.06", Every::Quarter, ["0.00", "0.01", "0.00"]),
        ("0.07", Every::Quarter, ["0.00", "0.01", "0.01"]),
        ("0.01", Every::Week, ["0.01", "0.01", "0.01"]),
    ] {
        let amount = Amount { amount: pounds(amount), every };
        assert_eq!(WAYS.map(|way| amount.a_week(way)), expected.map(weekly), "{amount:?}");
    }
}

#[test]
fn a_week_over_longer_periods() {
    let spans = [(1, 1), (2, 1), (4, 1), (52, 12), (52, 4), (52, 1)];
    for pence in (0..=2000).chain([6560, 11_010, 6771, 99_999, 9_999_999]) {
        let week = Weekly::of_pence(pence);
        let nearest =
            |over, under| Money::of_pence(settled(u64::from(pence) * over, under, Fraction::Nearest));
        for (every, (over, under)) in Every::ALL.iter().copied().zip(spans) {
            assert_eq!(week.over(every), nearest(over, under), "{pence}p over {every:?}");
        }
        for days in 28..=31 {
            assert_eq!(week.over_days(days), nearest(u64::from(days), 7), "{pence}p over {days} days");
        }
    }
    // Thirds of a penny: 13 / 3 weeks to a month. Sevenths: a month's days.
    for (week, month) in [("0.01", "0.04"), ("0.02", "0.09"), ("0.03", "0.13"), ("100", "433.33")] {
        assert_eq!(weekly(week).over(Every::Month), pounds(month));
    }
    let by_days = [28, 29, 30, 31].map(|days| weekly("100").over_days(days));
    assert_eq!(by_days, ["400.00", "414.29", "428.57", "442.86"].map(pounds));
}

#[test]
fn shares_and_halves_of_a_penny() {
    for hundredths in (0_u32..=10_000).step_by(137).chain([1, 50, 1250, 3333, 5000, 8750, 9999, 10_000]) {
        let share = Percent::of(Money::of_pence(hundredths).pounds());
        for pence in (0_u32..=999).step_by(7).chain([1, 3, 4, 8, 10_000]) {
            for way in WAYS {
                let expected = settled(u64::from(pence) * u64::from(hundredths), 10_000, way);
                let found = share.share_of(Weekly::of_pence(pence), way);
                assert_eq!(found, Weekly::of_pence(expected), "{share} of {pence}p {way:?}");
            }
        }
    }
    for pence in 0..=1001 {
        for way in WAYS {
            let half = settled(u64::from(pence), 2, way);
            assert_eq!(Money::of_pence(pence).half(way), Money::of_pence(half), "{pence}p {way:?}");
            assert_eq!(Weekly::of_pence(pence).half(way), Weekly::of_pence(half), "{pence}p {way:?}");
        }
    }
    assert_eq!(WAYS.map(|way| pounds("0.01").half(way)), ["0.00", "0.01", "0.01"].map(pounds));
    // A couple's £240.83 a fortnight: 120.415 a week, of which 120.41 counts, and half of that: 60.205, so 60.20.
    let other = json!({ "amount": "240.83", "every": "fortnight", "paid_for": "both" });
    let couple = json!({ "partner": true, "partner_age": false, "income": { "other": other } });
    assert_eq!(estimated(&with(alone(), &couple)).lowest.counted, weekly("60.20"));
}

/// The guarantee of a person alone; none for a child.
fn guarantee(born: &str, on: &str) -> Option<Weekly> {
    let asked = with(alone(), &json!({ "age": { "born": born }, "date": on }));
    match estimate(&asked, day(TODAY)) {
        Outcome::Estimate(found) => Some(found.lowest.guarantee),
        Outcome::Under18 => None,
        Outcome::NoRates(none) => panic!("{none}"),
    }
}

#[test]
fn birthdays() {
    let [young, adult, pension] = ["95.40", "120.40", "241.45"].map(|amount| Some(weekly(amount)));
    for (born, on, expected) in [
        ("2008-11-23", "2026-11-22", None),
        ("2008-11-22", "2026-11-22", young),
        ("2008-11-22", "2026-11-21", None),
        // Born on 29 February: the birthday of other years is 1 March.
        ("2008-02-29", "2026-02-28", None),
        ("2008-02-29", "2026-03-01", Some(weekly("89.15"))),
        ("2001-11-23", "2026-11-22", young),
        ("2001-11-22", "2026-11-22", adult),
        ("2000-02-29", "2025-02-28", Some(weekly("87.65"))),
        ("2000-02-29", "2025-03-01", Some(weekly("110.60"))),
        // `charging.md` section 7.
        ("1960-07-22", "2026-11-22", pension),
        ("1960-07-23", "2026-11-22", adult),
        ("1960-07-23", "2026-11-23", pension),
        ("1960-07-31", "2026-11-29", adult),
        ("1960-07-31", "2026-11-30", pension),
        // Born on 29 February 1960, 66 years later.
        ("1960-02-29", "2026-02-28", Some(weekly("112.50"))),
        ("1960-02-29", "2026-03-01", Some(weekly("232.60"))),
    ] {
        assert_eq!(guarantee(born, on), expected, "born {born} on {on}");
    }
}

#[test]
fn the_year_turns_on_6_april() {
    let at = |on: &str| guarantee("1980-01-01", on);
    for (before, after, [old, new]) in [
        ("2022-04-05", "2022-04-06", ["91.40", "94.15"]),
        ("2023-04-05", "2023-04-06", ["94.15", "103.65"]),
        ("2024-04-05", "2024-04-06", ["103.65", "110.60"]),
        ("2025-04-05", "2025-04-06", ["110.60", "112.50"]),
        ("2026-04-05", "2026-04-06", ["112.50", "120.40"]),
    ] {
        assert_eq!([at(before), at(after)], [old, new].map(|amount| Some(weekly(amount))), "{before}");
    }
    assert_eq!([at("2019-04-06"), at("2027-04-05")], ["91.40", "120.40"].map(|amount| Some(weekly(amount))));
    let after_the_newest = rates::all().last().unwrap().ends.succ_opt().unwrap();
    for on in [day("2019-04-05"), after_the_newest] {
        let asked = with(alone(), &json!({ "date": on }));
        assert!(matches!(estimate(&asked, day(TODAY)), Outcome::NoRates(none) if none.day == on), "{on}");
    }
}

#[test]
fn the_guarantee_of_each_year() {
    // Single 18 to 24, 25 and over, at pension age; a couple under it, and with one or both at it (section 1).
    let frozen = ["72.40", "91.40", "189.00", "71.80", "144.30"];
    for (on, amounts) in [
        ("2019-04-06", frozen),
        ("2020-04-06", frozen),
        ("2021-04-06", frozen),
        ("2022-04-06", ["74.60", "94.15", "194.70", "73.95", "148.65"]),
        ("2023-04-06", ["82.15", "103.65", "214.35", "81.40", "163.65"]),
        ("2024-04-06", ["87.65", "110.60", "228.70", "86.85", "174.60"]),
        ("2025-04-06", ["89.15", "112.50", "232.60", "88.35", "177.55"]),
        ("2026-04-06", ["95.40", "120.40", "241.45", "94.55", "184.30"]),
    ] {
        let [young, adult, pension, couple, couple_pension] = amounts;
        for (band, partner, partner_age, expected) in [
            ("under-25", false, false, young),
            ("25-to-pension-age", false, false, adult),
            ("pension-age", false, false, pension),
            ("under-25", true, false, couple),
            ("25-to-pension-age", true, false, couple),
            ("pension-age", true, false, couple_pension),
            ("under-25", true, true, couple_pension),
            ("25-to-pension-age", true, true, couple_pension),
            ("pension-age", true, true, couple_pension),
        ] {
            let who = json!({ "date": on, "age": { "band": band }, "partner": partner, "partner_age": partner_age });
            let asked = with(alone(), &who);
            assert_eq!(
                estimated(&asked).lowest.guarantee,
                weekly(expected),
                "{on} {band} {partner} {partner_age}"
            );
        }
    }
    assert_eq!(charge(&answers(alone())), Charge::NIL);
}
