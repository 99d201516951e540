//! What holds for any week: over 100,000 random ones, the same on every machine.

use rules::base::money::{Hourly, Hours, Money, Percent};
use rules::tools::budget;
use rules::tools::care_costs::{
    Agency, CareWeek, Employer, Helper, Inputs, Introductory, Leave, LineRule, PaPay, PayPeriod, Pension,
    Prices, Running, SelfEmployed, VisitPrices, Way, WayCost, compare, cost,
};
use rust_decimal::Decimal;

use super::{changed, compared, dec, together, way};
use crate::common::random::Random;

const MONOTONE: usize = 30_000;
const ALLOWANCE: usize = 25_000;
const SPLIT: usize = 20_000;
const SUMS: usize = 25_000;
const BUDGETS: usize = 8_000;

fn pence(random: &mut Random, least: usize, most: usize) -> u32 {
    u32::try_from(least + random.below(most - least + 1)).unwrap()
}

fn random_helper(random: &mut Random, quarters: u32) -> Helper {
    let ages = [16, 17, 18, 20, 21, 22, 35, 40, 41, 65, 66, 67, 70, 74, 75, 99];
    Helper {
        age: random.pick(&ages),
        hours: Hours::of_quarters(quarters),
        wage: Hourly::of_pence(pence(random, 500, 3_000)),
        pension: random.pick(Pension::ALL),
        years: None,
    }
}

fn random_employer(random: &mut Random) -> Employer {
    let longest = random.pick(&[8, 60, 160, 300]);
    let helpers = (0..1 + random.below(4))
        .map(|_| {
            let quarters = pence(random, 1, longest);
            random_helper(random, quarters)
        })
        .collect();
    Employer {
        helpers,
        leave: random.pick(Leave::ALL),
        allowance: random.one_in(2),
        period: random.pick(PayPeriod::ALL),
        running: Running {
            insurance: Money::of_pence(pence(random, 0, 12_000)),
            payroll: Money::of_pence(pence(random, 0, 60_000)),
            other: Money::of_pence(pence(random, 0, 30_000)),
            miles: pence(random, 0, 15_000),
            checks: Money::of_pence(pence(random, 0, 30_000)),
        },
        sick_weeks: pence(random, 0, 5),
        reserve: random.one_in(2),
        council_rate: None,
    }
}

fn random_lengths(random: &mut Random, hour: u32) -> Option<[Money; 3]> {
    random.one_in(2).then(|| {
        let shares = [pence(random, 25, 50), pence(random, 50, 85), pence(random, 85, 100)];
        shares.map(|share| Money::of_pence(hour * share / 100))
    })
}

fn random_agency(random: &mut Random) -> Agency {
    let hour = pence(random, 1_500, 4_500);
    let by_length = random_lengths(random, hour);
    let weekend = random.one_in(3).then(|| {
        let hour = pence(random, 1_500, 5_000);
        VisitPrices { hour: Hourly::of_pence(hour), by_length: random_lengths(random, hour) }
    });
    let some = |random: &mut Random, least, most| random.one_in(2).then(|| pence(random, least, most));
    Agency {
        hour: Hourly::of_pence(hour),
        by_length,
        weekend,
        sleep_in: Some(Money::of_pence(pence(random, 5_000, 15_000))),
        waking_hour: some(random, 1_500, 4_500).map(Hourly::of_pence),
        bank_holiday_extra: random.pick(&["0", "50", "100"]).parse().map(Percent::of).unwrap(),
        vat: random.one_in(4).then(|| Percent::of(dec("20"))),
        council_rate: some(random, 1_500, 3_000).map(Hourly::of_pence),
    }
}

/// A week with every way in it, from a wage or all in.
fn random_inputs(random: &mut Random) -> Inputs {
    let employer = random_employer(random);
    let total: u32 = employer.helpers.iter().map(|helper| helper.hours.quarters()).sum();
    let waking = if random.one_in(3) { pence(random, 0, total as usize) } else { 0 };
    let care = total - waking;
    let visits = if random.one_in(2) { random_visits(random, care * 15) } else { Vec::new() };
    let (weekend_visits, visits) = visits.into_iter().partition(|_| random.one_in(4));
    let days =
        ["2024-04-06", "2025-01-15", "2025-04-03", "2026-04-01", "2026-04-06", "2026-11-22", "2027-03-31"];
    let weeks = ["52", "52", "52", "53", "46", "39.5", "1"];
    let pa = if random.one_in(4) {
        PaPay::AllIn(Hourly::of_pence(pence(random, 1_000, 2_500)))
    } else {
        PaPay::Wage(employer)
    };
    Inputs {
        day: random.pick(&days).parse().unwrap(),
        weeks: dec(random.pick(&weeks)),
        week: CareWeek {
            care: Hours::of_quarters(care),
            waking: Hours::of_quarters(waking),
            waking_nights: 0,
            sleep_ins: pence(random, 0, 3),
            day_services: pence(random, 0, 3),
            respite_nights: pence(random, 0, 1),
            visits,
            weekend_visits,
        },
        pa: Some(pa),
        agency: Some(random_agency(random)),
        self_employed: Some(SelfEmployed {
            sleep_in: None,
            hour: Hourly::of_pence(pence(random, 1_200, 3_000)),
            council_rate: random.one_in(2).then(|| Hourly::of_pence(pence(random, 1_200, 3_000))),
        }),
        introductory: Some(Introductory {
            hour: Hourly::of_pence(pence(random, 1_200, 3_000)),
            weekly_fee: Money::of_pence(pence(random, 0, 12_000)),
        }),
        managed: Some(Hourly::of_pence(pence(random, 1_500, 3_000))),
        prices: Prices {
            day_service: Some(Money::of_pence(pence(random, 1_000, 8_000))),
            day_service_vat: random.one_in(2).then(|| Percent::of(dec("20"))),
            respite_night: Some(Money::of_pence(pence(random, 5_000, 20_000))),
            pa_sleep_in: Some(Money::of_pence(pence(random, 4_000, 12_000))),
        },
    }
}

fn random_visits(random: &mut Random, minutes: u32) -> Vec<u32> {
    let mut left = minutes;
    let mut visits = Vec::new();
    while left > 0 {
        let visit = random.pick(&[15, 30, 45, 60, 75, 90, 480]).min(left);
        visits.push(visit);
        left -= visit;
    }
    visits
}

fn from_a_wage(random: &mut Random) -> Inputs {
    loop {
        let inputs = random_inputs(random);
        if matches!(inputs.pa, Some(PaPay::Wage(_))) {
            return inputs;
        }
    }
}

#[test]
fn more_hours_or_a_higher_wage_never_cost_less() {
    let mut random = Random::seeded(1);
    for _ in 0..MONOTONE {
        let inputs = from_a_wage(&mut random);
        let before = compared(&inputs);
        let more =
            budget::with_hours(&inputs, inputs.week.care + Hours::of_quarters(pence(&mut random, 1, 8)));
        let Ok(more) = compare(&more) else { continue };
        for (now, then) in more.ways.iter().zip(&before.ways) {
            assert!(now.year >= then.year, "{:?}: {} then {}: {inputs:?}", now.way, then.year, now.year);
        }
        let raise = Hourly::of_pence(pence(&mut random, 1, 300));
        let raised = changed(inputs.clone(), |employer| {
            let place = random.below(employer.helpers.len());
            let helper = &mut employer.helpers[place];
            helper.wage = helper.wage + raise;
        });
        let (low, high) = (before.way(Way::Employed).unwrap().year, way(&raised, Way::Employed).year);
        assert!(high >= low, "{low} then {high}: {inputs:?}");
    }
}

#[test]
fn the_allowance_never_costs_anything() {
    let mut random = Random::seeded(2);
    for _ in 0..ALLOWANCE {
        let inputs = from_a_wage(&mut random);
        let claimed = way(&changed(inputs.clone(), |employer| employer.allowance = true), Way::Employed);
        let not = way(&changed(inputs.clone(), |employer| employer.allowance = false), Way::Employed);
        assert!(claimed.year <= not.year, "{inputs:?}");
        let saved = (not.year - claimed.year).pounds();
        assert_eq!(saved, -together(&claimed, LineRule::Allowance), "{inputs:?}");
        assert!(saved <= together(&not, LineRule::EmployerNi), "{inputs:?}");
    }
}

#[test]
fn splitting_hours_never_changes_gross_pay() {
    let mut random = Random::seeded(3);
    for _ in 0..SPLIT {
        let inputs = from_a_wage(&mut random);
        let wage = Hourly::of_pence(pence(&mut random, 500, 3_000));
        let total = inputs.week.worked().quarters();
        let people = pence(&mut random, 1, 6).min(total);
        let one = changed(inputs.clone(), |employer| {
            let all = Helper { wage, hours: Hours::of_quarters(total), ..employer.helpers[0] };
            employer.helpers = vec![all];
        });
        let several = changed(one.clone(), |employer| {
            let all = employer.helpers[0];
            let mut left = total;
            employer.helpers = (0..people)
                .map(|place| {
                    let rest = people - place - 1;
                    let own = if rest == 0 { left } else { pence(&mut random, 1, (left - rest) as usize) };
                    left -= own;
                    Helper { hours: Hours::of_quarters(own), ..all }
                })
                .collect();
        });
        let (Ok(Some(whole)), Ok(Some(split))) = (cost(Way::Employed, &one), cost(Way::Employed, &several))
        else {
            continue; // More than 168 hours for one person.
        };
        let gross = |cost: &WayCost| together(cost, LineRule::GrossPay);
        let exact = wage.exactly(inputs.week.worked()) * inputs.weeks;
        // In 52 weeks, whole pence and quarter hours leave no fraction of a penny.
        let slack =
            if inputs.weeks == dec("52") { Decimal::ZERO } else { dec("0.005") * Decimal::from(people) };
        assert!((gross(&whole) - gross(&split)).abs() <= slack + slack, "{several:?}");
        assert!((gross(&split) - exact).abs() <= slack, "{several:?}");
        assert_eq!(whole.care_hours, split.care_hours);
    }
}

#[test]
fn lines_add_up_and_the_same_stands_in_every_way() {
    let mut random = Random::seeded(4);
    for _ in 0..SUMS {
        let inputs = random_inputs(&mut random);
        let found = compared(&inputs);
        assert_eq!(found.ways.len(), 5);
        let same = |cost: &WayCost, rule| together(cost, rule);
        for cost in &found.ways {
            let apart: Decimal =
                cost.lines.iter().filter(|line| line.rule.is_apart()).map(|line| line.amount).sum();
            let all: Decimal = cost.lines.iter().map(|line| line.amount).sum();
            assert_eq!(cost.year.pounds() + apart, all, "{inputs:?}");
            assert_eq!(apart, (cost.first_year_only + cost.reserve).pounds());
            for line in &cost.lines {
                assert_eq!(line.amount, line.amount.round_dp(2));
                assert_eq!(line.amount < Decimal::ZERO, line.rule == LineRule::Allowance, "{line:?}");
                assert!(!line.amount.is_zero(), "{line:?}");
            }
            for rule in [LineRule::DayServices, LineRule::Respite] {
                assert_eq!(same(cost, rule), same(&found.ways[0], rule), "{rule:?}");
            }
            assert!(cost.top_up <= cost.year);
            let delivered = inputs.week.worked().number() * inputs.weeks;
            assert!(cost.care_hours <= delivered);
            assert!(cost.way == Way::Employed || cost.care_hours == delivered);
        }
        let all_in = found.way(Way::AllIn).map(|cost| together(cost, LineRule::CouncilRate));
        if let (Some(PaPay::AllIn(rate)), Some(line)) = (&inputs.pa, all_in) {
            assert_eq!(
                line,
                (rate.exactly(inputs.week.care) * inputs.weeks)
                    .round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
            );
        }
    }
}

#[test]
fn a_budget_buys_what_fits_and_a_quarter_hour_more_does_not() {
    let mut random = Random::seeded(5);
    for _ in 0..BUDGETS {
        let inputs = random_inputs(&mut random);
        let most = Money::of_pence(pence(&mut random, 0, random_budget(&inputs)));
        let which = random.pick(Way::ALL);
        let Some(bought) = budget::hours(which, most, &inputs).unwrap() else {
            assert!(compared(&inputs).way(which).is_none());
            continue;
        };
        let priced = |hours: Hours| {
            let week = budget::with_hours(&inputs, hours);
            cost(which, &week).unwrap().unwrap().year
        };
        let found = priced(bought.hours);
        assert_eq!(found, bought.cost, "{inputs:?}");
        if bought.short > Money::ZERO {
            assert!(found > most && bought.hours.is_zero(), "{inputs:?}");
            continue;
        }
        assert!(found <= most, "{inputs:?}");
        assert_eq!(bought.left, most - found);
        if !bought.is_most {
            assert!(priced(bought.hours + Hours::of_quarters(1)) > most, "{which:?} {inputs:?}");
        }
    }
}

/// Up to twice what the dearest way costs, in pence.
fn random_budget(inputs: &Inputs) -> usize {
    let dearest = compared(inputs).ways.iter().map(|cost| cost.year).max().unwrap();
    let twice: usize = (dearest.pounds() * dec("200")).trunc().try_into().unwrap();
    // A budget above a million a year is a slip.
    twice.min(budget::MOST_BUDGET as usize * 100)
}

#[test]
fn a_budget_pays_the_highest_wage_that_fits() {
    let mut random = Random::seeded(6);
    for _ in 0..BUDGETS / 4 {
        let inputs = from_a_wage(&mut random);
        let most = Money::of_pence(pence(&mut random, 0, random_budget(&inputs)));
        let found = budget::wage(most, &inputs).unwrap().unwrap();
        let priced = |wage: Hourly| {
            let paid = changed(inputs.clone(), |employer| {
                employer.helpers.iter_mut().for_each(|helper| helper.wage = wage);
            });
            way(&paid, Way::Employed).year
        };
        let more = found.wage + Hourly::of_pence(1);
        if found.wage.is_zero() {
            assert!(priced(more) > most, "{inputs:?}");
        } else {
            assert!(priced(found.wage) <= most, "{inputs:?}");
            assert!(found.is_most || priced(more) > most, "{inputs:?}");
        }
        let wages = compared(&inputs).wages;
        for helper in &found.helpers {
            assert_eq!(helper.is_lawful, found.wage >= helper.minimum);
            assert_eq!(helper.minimum.pounds(), wages.at(helper.age).amount);
        }
    }
}
