//! The page that asks what the council pays in, how often, and whether that is all of the budget.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::base::money::Amount;
use crate::data::local::PaymentRule;
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{
    AMOUNT, UNSURE, alone, amount_fields, amount_texts, one_of, option, problem, read_amount, read_unsure,
    unsure_field,
};
use crate::record::{Answers, BalancePayment};

/// Net or gross.
const PAID: &str = "paid";
/// What the person pays in, for the same period as the amount.
const CONTRIBUTION: &str = "contribution";
/// The weeks of the agreement.
const WEEKS: &str = "weeks";
/// Nobody is left to keep more than a year's payment.
pub const MOST_WEEKS: u16 = 52;

/// The page.
pub(super) struct PaymentPage;

const KEYS: &[&str] = &["net", "gross", NOT_SURE];

impl Question for PaymentPage {
    fn id(&self) -> &'static str {
        "balance-payment"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.balance_payment.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let contribution = vec![Field { name: CONTRIBUTION, control: Control::Money }];
        let net = Choice { reveals: contribution, ..option(PaymentRule::Net.key()) };
        let paid = Control::One(vec![net, option(PaymentRule::Gross.key()), alone(NOT_SURE)]);
        let mut fields = amount_fields();
        fields.push(Field { name: PAID, control: paid });
        fields.push(Field { name: WEEKS, control: Control::Count });
        fields.push(unsure_field());
        Form { fields }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.balance_payment {
            None => {}
            Some(Known::NotSure) => texts.set(UNSURE, NOT_SURE),
            Some(Known::Known(payment)) => {
                let BalancePayment { amount, every, paid, contribution, weeks } = payment;
                amount_texts(&mut texts, Amount { amount, every });
                texts.set(PAID, paid.value().map_or(NOT_SURE, |paid| paid.key()));
                if let Some(contribution) = contribution {
                    texts.set(CONTRIBUTION, contribution.typed());
                }
                if let Some(weeks) = weeks {
                    texts.set(WEEKS, weeks.to_string());
                }
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        answers.balance_payment =
            Some(if read_unsure(texts, AMOUNT)? { Known::NotSure } else { Known::Known(payment(texts)?) });
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.balance_payment = None;
    }
}

/// All boxes, with everything that is wrong with them.
fn payment(texts: &Texts) -> Result<BalancePayment, Vec<Problem>> {
    let mut problems = Vec::new();
    let amount = read_amount(texts).map_err(|bad| problems.extend(bad)).ok();
    if amount.is_some_and(|amount| amount.amount.is_zero()) {
        problems.extend(problem(AMOUNT, Code::TooSmall, texts.get(AMOUNT)));
    }
    let key = one_of(texts, PAID, KEYS).map_err(|bad| problems.extend(bad)).ok();
    let paid = key.and_then(PaymentRule::from_key);
    let contribution = match paid {
        Some(PaymentRule::Net) => {
            if_any(texts, CONTRIBUTION, &mut problems, |typed| reading::money(typed, reading::LARGEST_AMOUNT))
        }
        _ => None,
    };
    let weeks = if_any(texts, WEEKS, &mut problems, |typed| reading::whole(typed, 1, MOST_WEEKS));
    match amount {
        Some(amount) if problems.is_empty() => Ok(BalancePayment {
            amount: amount.amount,
            every: amount.every,
            paid: paid.map_or(Known::NotSure, Known::Known),
            contribution,
            weeks: weeks.and_then(|weeks| u8::try_from(weeks).ok()),
        }),
        _ => Err(problems),
    }
}

/// What stands in a box that may be left empty.
fn if_any<T>(
    texts: &Texts,
    field: &str,
    problems: &mut Vec<Problem>,
    read: fn(&str) -> Result<T, Code>,
) -> Option<T> {
    let typed = texts.get(field);
    if typed.is_empty() {
        return None;
    }
    read(typed).map_err(|code| problems.extend(problem(field, code, typed))).ok()
}
