//! Rounding inside a charge: every fraction of a penny falls to the person's side, and a net payment and the
//! contribution make the whole again.

use rules::tools::contribution::{DirectPayment, Periods, council_rules};
use serde_json::{Value, json};

use crate::common::{charge_a_week, day, estimated, pounds, weekly, with};

/// 150 × 28 / 7 = 600, × 29 / 7 = 621.428…, × 30 / 7 = 642.857…, × 31 / 7 = 664.285…
#[test]
fn a_month_by_its_days_is_the_month_of_the_estimate() {
    let local = council_rules(
        &with(json!({}), &json!({ "council_rules": { "month": "days" } })),
        day(crate::common::TODAY),
    );
    for (on, whole) in [
        ("2023-02-10", "600.00"),
        ("2024-02-29", "621.43"),
        ("2026-11-30", "642.86"),
        ("2026-12-31", "664.29"),
        ("2027-01-01", "664.29"),
    ] {
        assert_eq!(Periods::of(weekly("150.00"), &local, day(on)).month, pounds(whole), "{on}");
    }
}

/// Alone, of working age, with a pension, and the guarantee of 2026/27 at 120.40.
fn pensioner(pension: Value, more: &Value) -> rules::record::Answers {
    let base = json!({
        "date": "2026-11-22", "council": "other", "free_care": [], "age": { "born": "1980-03-27" }, "partner": false,
        "income": { "private-pension": pension }, "savings": { "own": "0" }, "housing": {}, "extra_costs": {},
        "care_cost": { "amount": "500", "every": "week" },
    });
    with(base, more)
}

#[test]
fn in_a_charge_every_fraction_falls_to_the_person() {
    // Income down: 775.45 × 12 / 52 = 178.95 exactly; 775.49 gives 178.959. 178.95 − 120.40 = 58.55.
    for monthly in ["775.45", "775.49"] {
        let pension = json!({ "amount": monthly, "every": "month" });
        assert_eq!(charge_a_week(&pensioner(pension, &json!({}))), weekly("58.55"));
    }
    let pension = || json!({ "amount": "178.95", "every": "week" });
    // Costs up, one by one: 10 × 12 / 52 is 2.31 each: 58.55 − 4.62.
    let rents = json!({ "housing": {
        "rent": { "amount": "10", "every": "month" }, "council-tax": { "amount": "10", "every": "month" },
    }});
    assert_eq!(charge_a_week(&pensioner(pension(), &rents)), weekly("53.93"));
    // The share down: 85 % of 58.55 = 49.7675; 50 % = 29.275.
    for (share, charge) in [("85", "49.76"), ("50", "29.27"), ("100", "58.55"), ("0", "0")] {
        let local = json!({ "council_rules": { "share": share } });
        assert_eq!(charge_a_week(&pensioner(pension(), &local)), weekly(charge), "{share}");
    }
    // The top-up of the guarantee up: 3 % of 120.40 = 3.612; 1 % = 1.204; 25 % = 30.10; 50 % = 60.20 leaves nothing to pay.
    for (top_up, charge) in [("3", "54.93"), ("1", "57.34"), ("25", "28.45"), ("50", "0"), ("0", "58.55")] {
        let local = json!({ "council_rules": { "top_up": { "percent": top_up } } });
        assert_eq!(charge_a_week(&pensioner(pension(), &local)), weekly(charge), "{top_up}");
    }
    let local = json!({ "council_rules": { "top_up": { "pounds": "5.00" } } });
    assert_eq!(charge_a_week(&pensioner(pension(), &local)), weekly("53.55"));
    // The cost of care down: 200.01 a month is 46.156… a week.
    let care = json!({ "care_cost": { "amount": "200.01", "every": "month" } });
    assert_eq!(charge_a_week(&pensioner(pension(), &care)), weekly("46.15"));
}

/// Each period is rounded before the one is taken off the other, and the two make the whole again.
#[test]
fn net_payment_and_contribution_make_the_whole() {
    for month in ["weeks", "days"] {
        let local = json!({ "council_rules": { "month": month }, "care_cost": { "amount": "333.33", "every": "week" } });
        let person = pensioner(json!({ "amount": "197.73", "every": "week" }), &local);
        let estimate = estimated(&person);
        let Some((DirectPayment::Net { council, person: pays }, _)) = estimate.direct_payment else {
            panic!("not net")
        };
        // 197.73 − 120.40 = 77.33.
        assert_eq!((council.week, pays.week), (weekly("256.00"), weekly("77.33")));
        let whole = Periods::of(
            weekly("333.33"),
            &council_rules(&person, day(crate::common::TODAY)),
            day(crate::common::TODAY),
        );
        assert_eq!(council.month + pays.month, whole.month);
        assert_eq!(council.four_weeks + pays.four_weeks, whole.four_weeks);
        assert_eq!(council.year + pays.year, whole.year);
        // 333.33 × 52 / 12 = 1444.43; × 30 / 7 = 1428.557…
        assert_eq!(whole.month, pounds(if month == "weeks" { "1444.43" } else { "1428.56" }));
    }
}
