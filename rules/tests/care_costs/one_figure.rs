//! One record, one figure: made-up people through all tools. What the estimator, the comparison, the budget, the check of
//! an account and the suitability check say of one amount is the same.

use chrono::NaiveDate;
use rules::base::figure::Figure;
use rules::base::known::Known;
use rules::base::money::{Amount, Every, Hours, Money};
use rules::data::local::PaymentRule;
use rules::record::{Answers, PaidBy};
use rules::tools::budget::{Picture, buys};
use rules::tools::care_costs::{Outcome as Costs, WayCost, estimate as compare_ways};
use rules::tools::contribution::{Charge, DirectPayment, Estimate, Outcome, estimate};
use rules::tools::suitability::money::{has_more_than_limit, payer};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::common::people::{Manner, person};
use crate::common::random::Random;
use crate::common::records::shown;

const PEOPLE: usize = 400;
const COUNCILS: [&str; 6] = ["other", "medway", "hartlepool", "devon", "kent", "leicester"];

/// The care of a made-up person: a week, prices and who helps.
fn care(random: &mut Random) -> Value {
    let quarters = 1 + random.below(280);
    let wage = json!({ "wage": random.pick(&["12.71", "13.45", "14.00", "15.55"]) });
    let all_in = json!({ "all_in": random.pick(&["15.25", "17.10", "19.99"]) });
    let helpers = random.pick(&[1, 1, 2, 3, 7]);
    let mut all = json!({
        "care_hours": format!("{}", Decimal::from(quarters) / Decimal::from(4)),
        "agency_rate": random.pick(&["20.32", "24.55", "27.00", "31.33"]),
        "pa_pay": if random.one_in(3) { all_in } else { wage },
        "leave_cover": random.pick(&["stops", "on-top", "second-pa"]),
        "running_costs": { "insurance": "95.00", "payroll": "260.00" },
        "helpers": { "count": helpers, "age": 40 },
        "weeks": random.pick(&[52, 52, 40, 50]),
        "pay_period": random.pick(&["week", "four-weeks", "month"]),
    });
    if random.one_in(3) {
        let visits = json!([
            { "start": "08:00", "minutes": random.pick(&[20, 30, 40, 45, 60]), "kind": "care", "helpers": 1,
              "days": ["monday", "tuesday", "saturday"] },
            { "start": "12:10", "minutes": random.pick(&[50, 60, 95]), "kind": "care", "helpers": 1, "days": ["sunday"] },
        ]);
        all["care_hours"] = json!("visits");
        all["care_week"] = visits;
        all["agency_more"] = json!({ "half_hour": "16.00" });
    }
    all
}

/// Somebody with answers in every tool, as the pages leave them: the estimate's charge is what they pay in.
fn somebody(random: &mut Random) -> (Answers, NaiveDate) {
    let (mut answers, on) = person(random, Manner { unsure_one_in: 9, local_one_in: 3 });
    let more: Answers = serde_json::from_value(care(random)).unwrap();
    answers.care_hours = more.care_hours;
    answers.care_week = more.care_week;
    answers.agency_rate = more.agency_rate;
    answers.agency_more = more.agency_more;
    answers.pa_pay = more.pa_pay;
    answers.leave_cover = more.leave_cover;
    answers.running_costs = more.running_costs;
    answers.helpers = more.helpers;
    answers.weeks = more.weeks;
    answers.pay_period = more.pay_period;
    answers.council = Some(random.pick(&COUNCILS).to_owned());
    let every = random.pick(&[Every::Week, Every::FourWeeks, Every::Month, Every::Year]);
    let amount =
        Money::of(random.pounds(if every == Every::Year { 2_000_000 } else { 150_000 }).parse().unwrap());
    answers.care_cost = Some(Known::Known(Amount { amount, every }));
    (answers, on)
}

fn estimate_of(answers: &Answers, on: NaiveDate) -> Option<Estimate> {
    match estimate(answers, on) {
        Outcome::Estimate(estimate) => Some(*estimate),
        _ => None,
    }
}

/// Calls back with everybody whose estimate has one charge: the answers with it as what they pay in.
fn everybody(mut see: impl FnMut(&Answers, NaiveDate, &Estimate)) -> usize {
    let mut random = Random::seeded(0x0001_f16e);
    let mut seen = 0;
    for _ in 0..PEOPLE {
        let (mut answers, on) = somebody(&mut random);
        let Some(estimate) = estimate_of(&answers, on) else { continue };
        if !estimate.is_exact() {
            continue;
        }
        answers.pays_in = estimate.pays_in(&answers).map(Known::Known);
        seen += 1;
        see(&answers, on, &estimate);
    }
    seen
}

/// What the council pays and what the person pays in four weeks, by the estimator.
fn four_weeks(payment: DirectPayment) -> Option<(PaymentRule, Money, Money)> {
    match payment {
        DirectPayment::Net { council, person } => {
            Some((PaymentRule::Net, council.four_weeks, person.four_weeks))
        }
        DirectPayment::Gross { council, person } => {
            Some((PaymentRule::Gross, council.four_weeks, person.four_weeks))
        }
        DirectPayment::None => None,
    }
}

fn same(picture: &Picture, payment: DirectPayment, answers: &Answers) {
    let who = shown(answers);
    let persons = picture.person_pays_in + picture.bill;
    let Some((paid, council, person)) = four_weeks(payment) else {
        assert!(picture.council_pays_in.is_zero(), "the estimator says that the council pays nothing: {who}");
        assert!(picture.left.is_zero(), "nothing is the council's: {who}");
        return;
    };
    assert_eq!((picture.paid, picture.council_pays_in), (paid, council), "{who}");
    let whole = if paid == PaymentRule::Net { council + person } else { council };
    assert_eq!(picture.gross, whole, "{who}");
    assert_eq!(persons, person.min(picture.cost), "{who}");
    assert_eq!(picture.is_capped, person > picture.cost, "{who}");
    // What is left is what has been paid in less the care, and never more than the council has paid in.
    assert_eq!(picture.left, (picture.council_pays_in + picture.person_pays_in).less(picture.cost), "{who}");
    assert!(picture.left <= picture.council_pays_in, "{who}");
}

#[test]
fn the_payment_is_the_same_in_the_estimate_and_in_the_budget() {
    let (mut pictures, mut capped, mut gross, mut none) = (0, 0, 0, 0);
    let seen = everybody(|answers, on, estimate| {
        let Some((at_low, at_high)) = estimate.direct_payment else { return };
        assert_eq!(at_low, at_high, "{}", shown(answers));
        let Some(Ok(bought)) = buys(answers, on) else { return };
        let spread = answers.care_cost.and_then(|cost| cost.value().copied()).unwrap();
        assert_eq!(bought.year, spread.a_year());
        if let Some((paid, council, person)) = match at_high {
            DirectPayment::Net { council, person } => Some((PaymentRule::Net, council, person)),
            DirectPayment::Gross { council, person } => Some((PaymentRule::Gross, council, person)),
            DirectPayment::None => None,
        } {
            let whole = if paid == PaymentRule::Net { council.year + person.year } else { council.year };
            assert_eq!(whole, bought.year, "a year's budget is the same on both: {}", shown(answers));
        } else {
            none += 1;
        }
        for way in &bought.ways {
            for picture in way.picture.iter().flatten() {
                same(picture, at_high, answers);
                pictures += 1;
                capped += usize::from(picture.is_capped);
                gross += usize::from(picture.paid == PaymentRule::Gross);
            }
        }
    });
    assert!(
        seen > 60 && pictures > 100 && capped > 5 && gross > 5 && none > 3,
        "{seen} {pictures} {capped} {gross} {none}"
    );
}

/// The budget page shows the same cost of each way as the comparison does.
#[test]
fn a_way_costs_the_same_in_the_comparison_and_in_the_budget() {
    let mut seen = 0;
    everybody(|answers, on, _| {
        let (Costs::Estimate(compared), Some(Ok(bought))) = (compare_ways(answers, on), buys(answers, on))
        else {
            return;
        };
        for way in &bought.ways {
            let range = compared.ways.iter().find(|range| range.way == way.way).unwrap();
            let Some([low, high]) = &way.picture else { continue };
            assert_eq!(
                [low.cost, high.cost],
                [&range.low, &range.high].map(|cost| cost.every(Every::FourWeeks))
            );
            seen += 1;
        }
    });
    assert!(seen > 60, "{seen}");
}

/// Whether the savings are too high for the council's money is one question in the estimate and in the suitability check.
#[test]
fn savings_above_the_limit_are_so_in_both() {
    let (mut above, mut below) = (0, 0);
    let mut random = Random::seeded(0x0002_f16e);
    for _ in 0..PEOPLE {
        let (mut answers, on) = person(&mut random, Manner { unsure_one_in: 12, local_one_in: 3 });
        answers.paid_by = None;
        answers.support_for = Some(rules::record::SupportFor::Care);
        let Some(estimate) = estimate_of(&answers, on) else { continue };
        let is_above = |sum: &rules::tools::contribution::Statement| {
            sum.steps.iter().any(|step| step.rule == "above-upper-limit")
        };
        let (low, high) = (is_above(&estimate.lowest), is_above(&estimate.highest));
        let asked = rules::tools::contribution::questions::JOURNEY.walk(&answers, on).1;
        match payer(&asked, on) {
            Some(Known::Known(PaidBy::Savings)) => {
                assert!(low && high, "{}", shown(&answers));
                above += 1;
            }
            Some(Known::Known(PaidBy::Council)) => {
                assert!(!low && !high, "{}", shown(&answers));
                below += 1;
            }
            _ => {}
        }
        if has_more_than_limit(&asked, on) == Some(true) && estimate.highest.charge != Charge::NIL {
            assert!(high, "{}", shown(&answers));
        }
    }
    assert!(above > 10 && below > 50, "{above} {below}");
}

/// Figures in the words of a line, multiplied, are its amount.
#[test]
fn hours_shown_are_the_hours_multiplied() {
    let (mut lines, mut sums) = (0, 0);
    let mut check = |cost: &WayCost, who: &str| {
        let all: Decimal =
            cost.lines.iter().filter(|line| !line.rule.is_apart()).map(|line| line.amount).sum();
        assert_eq!(all, cost.year.pounds(), "{who}");
        sums += 1;
        for line in &cost.lines {
            let find =
                |name: &str| line.figures.iter().find(|(known, _)| *known == name).map(|(_, figure)| *figure);
            let (Some(Figure::Hours(hours)), Some(Figure::Number(weeks))) = (find("hours"), find("weeks"))
            else {
                continue;
            };
            let Some(Figure::Hourly(price)) = find("wage").or(find("hour")) else { continue };
            let more = match find("percent") {
                Some(Figure::Percent(percent)) => Decimal::ONE + percent.hundredths() / Decimal::ONE_HUNDRED,
                _ => Decimal::ONE,
            };
            let as_shown = shown_hours(hours) * price.pounds() * weeks.normalize() * more;
            let gap = (as_shown - line.amount).abs();
            // A week's length of leave has decimals of its own.
            assert!(
                gap <= Decimal::new(6, 2),
                "{:?}: {hours} × {price} × {weeks} is {as_shown}, not {}: {who}",
                line.rule,
                line.amount
            );
            lines += 1;
        }
    };
    everybody(|answers, on, _| {
        let Costs::Estimate(compared) = compare_ways(answers, on) else { return };
        for range in &compared.ways {
            check(&range.low, &shown(answers));
            check(&range.high, &shown(answers));
        }
    });
    assert!(lines > 200 && sums > 200, "{lines} {sums}");
}

/// Hours as they stand in the words.
fn shown_hours(hours: Hours) -> Decimal {
    match hours.and_minutes() {
        Some((whole, minutes)) => Decimal::from(whole) + Decimal::from(minutes) / Decimal::from(60),
        None => hours.to_string().parse().unwrap(),
    }
}
