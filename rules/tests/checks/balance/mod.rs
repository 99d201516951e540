//! Whether there is more in the account than may stay there.

mod random;
mod sums;
mod walk;

use chrono::NaiveDate;
use rules::base::money::Money;
use rules::record::Answers;
use rules::tools::balance::{Balance, check};
use serde_json::Value;

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
