//! What a budget buys: steps, wages that may not be paid, the indicative budget and the whole picture.

use rules::base::money::{Amount, Every, Hours, Money};
use rules::data::local::PaymentRule;
use rules::tools::budget::{self, Picture};
use rules::tools::care_costs::{Inputs, LineRule, PaPay, Prices, Way};

use super::{
    agency, changed, day, day_of, dec, employed, helper, hourly, hours, pounds, tax_year, together, way, week,
};
use crate::common::random::Random;

#[test]
fn the_pension_step_leaves_money_that_buys_no_quarter_hour() {
    // 15 hours are 9,913.80 without pension; 15.25 are 10,079.03 with 115.17 of it, 10,194.20.
    let inputs = employed("12.71", "14");
    for (budget, bought) in
        [("9913.79", "14.75"), ("9913.80", "15"), ("10194.19", "15"), ("10194.20", "15.25")]
    {
        let found = budget::hours(Way::Employed, pounds(budget), &inputs).unwrap().unwrap();
        assert_eq!(found.hours, hours(bought), "{budget}");
        assert_eq!(found.cost + found.left, pounds(budget));
    }
}

#[test]
fn hours_are_shared_in_proportion() {
    let inputs = changed(employed("13", "20"), |employer| {
        employer.helpers = vec![helper("13", "15"), helper("13", "5")]
    });
    let Some(PaPay::Wage(employer)) = budget::with_hours(&inputs, hours("8")).pa else { panic!() };
    let shares: Vec<_> = employer.helpers.iter().map(|helper| helper.hours).collect();
    assert_eq!(shares, [hours("6"), hours("2")]);
}

#[test]
fn the_rest_of_the_week_is_paid_for_first() {
    let mut inputs = Inputs { agency: Some(agency("20")), ..week("14") };
    inputs.week.respite_nights = 1;
    inputs.prices = Prices { respite_night: Some(pounds("100")), ..Prices::default() };
    let found = budget::hours(Way::Agency, pounds("6239.99"), &inputs).unwrap().unwrap();
    assert_eq!((found.hours, found.left), (hours("0.75"), pounds("259.99")), "0.75 × 20 × 52 is 780");
    let none = budget::hours(Way::Agency, pounds("5199.99"), &inputs).unwrap().unwrap();
    assert_eq!((none.hours, none.short, none.left), (hours("0"), pounds("0.01"), Money::ZERO));
    assert_eq!(budget::hours(Way::Managed, pounds("100"), &inputs), Ok(None));
}

#[test]
fn a_budget_that_buys_more_than_there_is() {
    let inputs = employed("12.71", "14");
    let found = budget::hours(Way::Employed, pounds("1000000"), &inputs).unwrap().unwrap();
    assert_eq!((found.hours, found.is_most), (hours("168"), true));
}

#[test]
fn a_wage_that_may_not_be_paid_is_said_to_be() {
    let inputs = changed(employed("12.71", "20"), |employer| {
        employer.helpers = vec![helper("12.71", "10"), helper("12.71", "10")];
        employer.helpers[1].age = 19;
    });
    // 1,040 hours at 11 pounds.
    let found = budget::wage(pounds("11440"), &inputs).unwrap().unwrap();
    assert_eq!(found.wage, hourly("11"));
    assert!(!found.is_lawful());
    let lawful: Vec<bool> = found.helpers.iter().map(|helper| helper.is_lawful).collect();
    assert_eq!(lawful, [false, true], "12.71 from 21 on, 10.85 at 19");
    let enough = budget::wage(pounds("13218.40"), &inputs).unwrap().unwrap();
    assert_eq!((enough.wage, enough.is_lawful()), (hourly("12.71"), true));
    let nothing = changed(inputs, |employer| employer.running.insurance = pounds("80"));
    let nothing = budget::wage(pounds("50"), &nothing).unwrap().unwrap();
    assert!(nothing.wage.is_zero() && nothing.short > Money::ZERO && !nothing.is_lawful());
    assert_eq!(budget::wage(pounds("100"), &week("14")), Ok(None));
}

#[test]
fn an_indicative_budget_at_medways_rates() {
    let mut inputs = Inputs { day: day_of("2024/25"), ..week("14") };
    inputs.week.sleep_ins = 1;
    inputs.prices.pa_sleep_in = Some(pounds("50"));
    let found = budget::indicative(&inputs, hourly("15.25")).unwrap();
    assert_eq!(found.year(), pounds("13702"), "11,102 and 52 nights at 50");
    assert_eq!(found.every(Every::FourWeeks), pounds("1054"));
    assert_eq!(found.lines().len(), 2);
}

#[test]
fn the_whole_picture_every_four_weeks() {
    let cost =
        way(&Inputs { agency: Some(agency("20.32")), day: day_of("2024/25"), ..week("14") }, Way::Agency);
    let weekly = |text: &str| Amount::weekly(pounds(text));
    let net = |budget, contribution| budget::picture(budget, contribution, PaymentRule::Net, &cost);
    // Kent's example: a cost of 60 and a contribution of 40 make the council pay 20.
    let kent = net(weekly("60"), weekly("40"));
    assert_eq!((kent.council_pays_in, kent.person_pays_in), (pounds("80"), pounds("160")));
    assert_eq!(kent.short, pounds("1137.92") - pounds("240"));
    let medway = net(weekly("284.48"), weekly("50"));
    let expected = Picture {
        paid: PaymentRule::Net,
        gross: pounds("1137.92"),
        council_pays_in: pounds("937.92"),
        person_pays_in: pounds("200"),
        bill: Money::ZERO,
        cost: pounds("1137.92"),
        left: Money::ZERO,
        short: Money::ZERO,
        is_capped: false,
    };
    assert_eq!(medway, expected);
    // The council that sends a bill pays all of it in.
    let bill = budget::picture(weekly("284.48"), weekly("50"), PaymentRule::Gross, &cost);
    let expected = Picture {
        paid: PaymentRule::Gross,
        council_pays_in: pounds("1137.92"),
        person_pays_in: Money::ZERO,
        bill: pounds("200"),
        ..expected
    };
    assert_eq!(bill, expected);
    for paid in [PaymentRule::Net, PaymentRule::Gross] {
        // Where the person pays for all of it there is no payment, and no bill for one.
        let all = budget::picture(weekly("100"), weekly("150"), paid, &cost);
        let found = (all.person_pays_in, all.council_pays_in, all.bill);
        assert_eq!(found, (pounds("400"), Money::ZERO, Money::ZERO), "{paid:?}");
    }
}

/// A mother whose money counts in full: the care costs £284.48 a week at the agency, and £213.50 with an assistant.
#[test]
fn nobody_pays_in_more_than_the_way_of_care_costs() {
    let inputs = Inputs { pa: Some(PaPay::AllIn(hourly("15.25"))), day: day_of("2024/25"), ..week("14") };
    let cost = way(&inputs, Way::AllIn);
    let weekly = |text: &str| Amount::weekly(pounds(text));
    let at = |contribution, paid| budget::picture(weekly("284.48"), weekly(contribution), paid, &cost);
    // She pays all: £213.50 a week, and nothing is left that a council could ask for.
    for paid in [PaymentRule::Net, PaymentRule::Gross] {
        let full = at("284.48", paid);
        assert_eq!((full.person_pays_in, full.council_pays_in), (pounds("854"), Money::ZERO));
        assert_eq!((full.left, full.short, full.is_capped), (Money::ZERO, Money::ZERO, true));
    }
    // A charge of £250 is more than this way costs, so £213.50 is paid, and what the council pays in is left.
    let most = at("250", PaymentRule::Net);
    assert_eq!((most.person_pays_in, most.council_pays_in), (pounds("854"), pounds("137.92")));
    assert_eq!(most.left, pounds("137.92"));
    assert_eq!(at("250", PaymentRule::Gross).bill, pounds("854"));
    // With £50 it is £70.98 a week.
    assert_eq!(at("50", PaymentRule::Net).left, pounds("283.92"));
}

/// What is left over is the council's, whatever the budget, the charge and the cost.
#[test]
fn what_is_left_was_paid_in_by_the_council() {
    let mut random = Random::seeded(31);
    for _ in 0..3_000 {
        let mut amount =
            |most: usize| Amount { amount: pounds(&random.pounds(most)), every: random.pick(Every::ALL) };
        let (budget, contribution) = (amount(200_000), amount(120_000));
        let hours = Hours::of_quarters(1 + random.below(80) as u32);
        let cost = way(&Inputs { agency: Some(agency("24")), ..week(&hours.typed()) }, Way::Agency);
        let found = budget::picture(
            budget,
            contribution,
            random.pick(&[PaymentRule::Net, PaymentRule::Gross]),
            &cost,
        );
        let paid = found.person_pays_in + found.bill;
        assert!(paid <= found.cost && paid <= found.gross && paid <= contribution.over_weeks(4), "{found:?}");
        assert!(found.left <= found.council_pays_in, "{found:?}");
        assert!(found.left.is_zero() || found.short.is_zero(), "{found:?}");
        let account = found.council_pays_in + found.person_pays_in;
        assert_eq!(account + found.short, found.cost + found.left, "{found:?}");
    }
}

#[test]
fn a_budget_of_a_month_or_a_year_stays_what_it_is() {
    let record = |every: &str, amount: &str| {
        let request = serde_json::json!({
            "date": "2026-11-30", "council": "hartlepool", "care_hours": "10", "agency_rate": "20",
            "pa_pay": { "all_in": "15" }, "care_cost": { "amount": amount, "every": every },
            "pays_in": { "amount": "0", "every": "week" },
        });
        serde_json::from_value(request).unwrap()
    };
    for (every, amount, year, four_weeks) in [
        ("month", "1000", "12000", "923.08"),
        ("year", "12000", "12000", "923.08"),
        ("four-weeks", "929.01", "12077.13", "929.01"),
        ("quarter", "2500.50", "10002", "769.38"),
    ] {
        let bought = budget::buys(&record(every, amount), day("2026-11-30")).unwrap().unwrap();
        assert_eq!(bought.year, pounds(year), "{every}");
        for way in &bought.ways {
            let [low, high] = way.picture.unwrap();
            assert_eq!((low.gross, high.gross), (pounds(four_weeks), pounds(four_weeks)), "{every}");
            // Hartlepool pays gross, as its file says.
            assert_eq!((low.paid, low.council_pays_in), (PaymentRule::Gross, pounds(four_weeks)), "{every}");
        }
    }
}

#[test]
fn two_helpers_buy_more_than_one() {
    // Under the trigger, and each with a threshold: the same budget buys more without the allowance too.
    let one = changed(employed("13.50", "20"), |employer| employer.allowance = false);
    let two = changed(one.clone(), |employer| employer.helpers = vec![helper("13.50", "10"); 2]);
    let bought =
        |inputs: &Inputs| budget::hours(Way::Employed, pounds("15000"), inputs).unwrap().unwrap().hours;
    assert!(bought(&two) > bought(&one));
    assert_eq!(tax_year("2026/27").pension.trigger.amount, dec("10000"));
    assert_eq!(together(&way(&two, Way::Employed), LineRule::Pension), dec("0"));
}
