//! A second opinion on employed helpers and on an agency's visits, from the text of the rules alone: whole numbers and
//! fractions, no decimals, and figures of 2026/27 written out.

use rules::base::money::{Hourly, Hours, Money};
use rules::tools::care_costs::{
    Agency, Employer, Helper, Inputs, Leave, LineRule, PaPay, PayPeriod, Pension, Running, VisitPrices, Way,
};
use rust_decimal::Decimal;

use super::{agency, dec, together, way, week};
use crate::common::random::Random;

const PEOPLE: usize = 20_000;

/// A number of pence as a fraction.
#[derive(Clone, Copy)]
struct Pence(i128, i128);

impl Pence {
    fn less(self, other: Self) -> Self {
        Self((self.0 * other.1 - other.0 * self.1).max(0), self.1 * other.1)
    }

    fn share(self, ten_thousandths: i128) -> Self {
        Self(self.0 * ten_thousandths, self.1 * 10_000)
    }

    fn half_up(self) -> i128 {
        (2 * self.0 + self.1) / (2 * self.1)
    }

    fn half_down(self) -> i128 {
        (2 * self.0 + self.1 - 1) / (2 * self.1)
    }

    fn is_above(self, pounds: i128) -> bool {
        self.0 > pounds * 100 * self.1
    }
}

/// Tenths of weeks of pay, and of care; and whether 12.07 % comes on top. Working Time Regulations: 5.6 weeks of leave in a
/// year, so that 46.4 are left for work; in fewer weeks of work leave builds up at 12.07 % (reg 15B), outside of them.
fn divided(leave: Leave, weeks_in_tenths: i128) -> (i128, Pence, bool) {
    match weeks_in_tenths {
        part if part <= 464 => (part, Pence(part, 1), true),
        weeks if leave == Leave::OnTop => (weeks, Pence(weeks, 1), true),
        weeks if weeks <= 520 => (520, Pence(464, 1), false),
        // More paydays than a year has, with the same share of leave.
        weeks => (weeks, Pence(weeks * 464, 520), false),
    }
}

/// What one helper costs in pence: pay, leave, National Insurance, pension.
fn expected(helper: &Helper, leave: Leave, weeks_in_tenths: i128, period: PayPeriod) -> [i128; 4] {
    let (weeks_in_tenths, _, on_top) = divided(leave, weeks_in_tenths);
    let wage: i128 = (helper.wage.pounds() * dec("100")).try_into().unwrap();
    let quarters = i128::from(helper.hours.quarters());
    // A tenth of a week, with leave: wage × quarters ÷ 4 ÷ 10, and 12.07 % on top.
    let accrued = if on_top { 1_207 } else { 0 };
    let tenth = Pence(wage * quarters * (10_000 + accrued), 400_000);
    let of = |tenths: i128, parts: i128| Pence(tenth.0 * tenths, tenth.1 * parts);
    let pay = of(weeks_in_tenths, 1);

    let is_young = helper.age < 21;
    // Both thresholds of a pay period in pounds, as HMRC publishes them.
    let due = |pay: Pence, threshold: i128, of_the_young: i128| {
        let free = Pence(100 * if is_young { of_the_young } else { threshold }, 1);
        pay.less(free).share(1_500).half_down()
    };
    let insurance = match period {
        PayPeriod::Year => due(pay, 5_000, 50_270),
        PayPeriod::Week => {
            let (whole, rest) = (weeks_in_tenths / 10, weeks_in_tenths % 10);
            due(of(10, 1), 96, 967) * whole + due(of(rest, 1), 96, 967)
        }
        PayPeriod::FourWeeks => {
            let (whole, rest) = (weeks_in_tenths / 40, weeks_in_tenths % 40);
            due(of(40, 1), 385, 3_867) * whole + due(of(rest, 1), 385, 3_867)
        }
        PayPeriod::Month => {
            // A month is 520 twelfths of a tenth of a week.
            let (whole, rest) = (weeks_in_tenths * 12 / 520, weeks_in_tenths * 12 % 520);
            due(of(520, 12), 417, 4_189) * whole + due(of(rest, 12), 417, 4_189)
        }
    };
    let joins = helper.pension == Pension::Joins && (16..=74).contains(&helper.age);
    // In part of a year the pay of a week is held against a week's share of the sums: as if the year were whole.
    let part = weeks_in_tenths.min(520);
    let whole_year = if part < 520 { of(520, 1) } else { pay };
    let enrolled =
        helper.pension == Pension::Usual && (22..67).contains(&helper.age) && whole_year.is_above(10_000);
    let upper = if whole_year.is_above(50_270) { Pence(5_027_000, 1) } else { whole_year };
    let contribution = upper.less(Pence(624_000, 1)).share(300);
    let contribution = Pence(contribution.0 * part, contribution.1 * 520);
    let pension = if joins || enrolled { contribution.half_up() } else { 0 };
    let plain = Pence(wage * quarters * weeks_in_tenths, 40);
    [plain.half_up(), plain.share(accrued).half_up(), insurance, pension]
}

#[test]
fn agrees_on_random_helpers_to_the_penny() {
    let mut random = Random::seeded(7);
    for _ in 0..PEOPLE {
        let helpers: Vec<Helper> = (0..1 + random.below(3))
            .map(|_| Helper {
                age: random.pick(&[16, 20, 21, 22, 40, 66, 67, 74, 75]),
                hours: Hours::of_quarters(1 + random.below(220) as u32),
                wage: Hourly::of_pence(500 + random.below(2_500) as u32),
                pension: random.pick(Pension::ALL),
                years: None,
            })
            .collect();
        let weeks = random.pick(&[520_i128, 520, 530, 464, 505, 10, 333]);
        let leave = random.pick(&[Leave::OnTop, Leave::Stops]);
        let period = random.pick(PayPeriod::ALL);
        let allowance = random.one_in(2);
        let mut totals = [0; 4];
        for helper in &helpers {
            for (total, own) in totals.iter_mut().zip(expected(helper, leave, weeks, period)) {
                *total += own;
            }
        }
        let [pay, on_top, insurance, pension] = totals;
        let off = if allowance { insurance.min(1_050_000) } else { 0 };

        let care: Decimal = helpers.iter().map(|helper| helper.hours.number()).sum();
        let running = Running::default();
        let employer = Employer {
            helpers,
            leave,
            allowance,
            period,
            running,
            sick_weeks: 0,
            reserve: false,
            council_rate: None,
        };
        let inputs = Inputs {
            weeks: Decimal::from_i128_with_scale(weeks, 1),
            pa: Some(PaPay::Wage(employer)),
            ..week(&care.to_string())
        };
        let cost = way(&inputs, Way::Employed);
        let pounds = |pence: i128| Decimal::from_i128_with_scale(pence, 2);
        for (rule, pence) in [
            (LineRule::GrossPay, pay),
            (LineRule::EmployerNi, insurance),
            (LineRule::Pension, pension),
            (LineRule::Allowance, -off),
        ] {
            assert_eq!(together(&cost, rule), pounds(pence), "{rule:?}: {inputs:?}");
        }
        let leave_paid = [LineRule::HolidayCover, LineRule::PartYearLeave].map(|rule| together(&cost, rule));
        assert_eq!(leave_paid.iter().sum::<Decimal>(), pounds(on_top), "{inputs:?}");
        let Pence(tenths, of) = divided(leave, weeks).1;
        let hours = care * Decimal::from(tenths) / Decimal::from(10 * of);
        assert_eq!(cost.care_hours.round_dp(6), hours.round_dp(6), "{inputs:?}");
        assert_eq!(cost.year.pounds(), pounds(pay + on_top + insurance + pension - off), "{inputs:?}");
    }
}

/// What a card says of one visit: the length that holds it, or an hour and longer by its minutes. In sixtieths of a penny.
fn by_card([quarter, half, three_quarters, hour]: [i128; 4], minutes: i128) -> (usize, i128) {
    match minutes {
        1..=15 => (0, 60 * quarter),
        16..=30 => (1, 60 * half),
        31..=45 => (2, 60 * three_quarters),
        46..=60 => (3, 60 * hour),
        longer => (3, hour * longer),
    }
}

#[test]
fn agrees_on_random_visits_of_an_agency_to_the_penny() {
    let mut random = Random::seeded(8);
    for _ in 0..PEOPLE / 4 {
        let mut card = || {
            let hour = 1_500 + random.below(2_500) as i128;
            let [quarter, half, most] = [30, 60, 85].map(|share| hour * share / 100);
            [quarter, half, most, hour]
        };
        let (usual, weekend) = (card(), card());
        let mut visits = || -> Vec<u32> {
            (0..random.below(12))
                .map(|_| random.pick(&[10, 15, 20, 30, 31, 45, 50, 60, 75, 100, 480]))
                .collect()
        };
        let days = [visits(), visits()];
        let has_weekend_card = random.one_in(2);
        let cards = if has_weekend_card { [usual, weekend] } else { [usual, usual] };
        // A line for each length, of the two parts of the week where they cost different things.
        let mut sums = [[0_i128; 4]; 2];
        for (place, (visits, card)) in days.iter().zip(cards).enumerate() {
            let part = if has_weekend_card { place } else { 0 };
            for minutes in visits {
                let (length, cost) = by_card(card, i128::from(*minutes));
                sums[part][length] += cost;
            }
        }
        let year: i128 = sums.iter().flatten().map(|sum| Pence(sum * 52, 60).half_up()).sum();

        let prices = |[quarter, half, most, hour]: [i128; 4]| VisitPrices {
            hour: Hourly::of_pence(hour as u32),
            by_length: Some([quarter, half, most].map(|pence| Money::of_pence(pence as u32))),
        };
        let [visits, weekend_visits] = days;
        let minutes: u32 = visits.iter().chain(&weekend_visits).sum();
        let VisitPrices { hour, by_length } = prices(usual);
        let weekend = has_weekend_card.then(|| prices(weekend));
        let mut inputs =
            Inputs { agency: Some(Agency { hour, by_length, weekend, ..agency("20") }), ..week("0") };
        inputs.week.care = Hours::of_minutes(minutes);
        (inputs.week.visits, inputs.week.weekend_visits) = (visits, weekend_visits);
        let found = way(&inputs, Way::Agency).year.pounds();
        assert_eq!(found, Decimal::from_i128_with_scale(year, 2), "{inputs:?}");
    }
}
