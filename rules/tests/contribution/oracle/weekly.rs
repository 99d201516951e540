//! Amounts as whole pence a week.

use rules::base::money::{Amount, Every, Percent};
use rules::data::rates::{Rate, Unit};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Pounds as pence; nothing the tests make has a fraction of a penny.
pub fn pence(pounds: Decimal) -> i64 {
    (pounds * Decimal::ONE_HUNDRED).to_i64().unwrap()
}

pub(super) fn week_down(amount: Amount) -> i64 {
    let (times, weeks) = share_of_a_week(amount.every);
    pence(amount.amount.pounds()) * times / weeks
}

pub(super) fn week_up(amount: Amount) -> i64 {
    let (times, weeks) = share_of_a_week(amount.every);
    (pence(amount.amount.pounds()) * times + weeks - 1) / weeks
}

const fn share_of_a_week(every: Every) -> (i64, i64) {
    match every {
        Every::Week => (1, 1),
        Every::Fortnight => (1, 2),
        Every::FourWeeks => (1, 4),
        Every::Month => (12, 52),
        Every::Quarter => (4, 52),
        Every::Year => (1, 52),
    }
}

pub(super) fn rate(rate: &Rate) -> i64 {
    let whole = pence(rate.amount.pounds());
    if rate.unit == Unit::Month { whole * 12 / 52 } else { whole }
}

/// A percentage in hundredths of one percent.
pub(super) fn hundredths(share: Percent) -> i64 {
    pence(share.hundredths())
}
