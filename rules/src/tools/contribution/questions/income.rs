//! A page for each income: a rate to pick where the law has one, else the amount.

use chrono::NaiveDate;

use crate::base::known::{Known, NOT_SURE};
use crate::data::rates::RateYear;
use crate::form::{Choice, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{
    AMOUNT, CHOICE, UNSURE, alone, amount_fields, amount_texts, one_of, option, read_amount, read_unsure,
    unsure_field,
};
use crate::record::{AgeBand, Answers, IncomeAnswer, IncomeChoice, IncomeKind, PaidFor};
use crate::shared::person::age_band;
use crate::tools::contribution::income_kinds::{rate_keys, sum};

/// Whom it is paid for.
pub const PAID_FOR: &str = "paid-for";

/// The page of one kind of income.
pub struct Income(pub IncomeKind);

impl Income {
    fn held<'a>(&self, answers: &'a Answers) -> Option<&'a Option<Known<IncomeAnswer>>> {
        answers.income.as_ref()?.value()?.get(&self.0)
    }

    fn put(&self, answers: &mut Answers, value: Option<Known<IncomeAnswer>>) {
        let list = answers.income.as_mut().and_then(Known::value_mut);
        if let Some(held) = list.and_then(|list| list.get_mut(&self.0)) {
            *held = value;
        }
    }

    fn choices(&self, answers: &Answers, today: NaiveDate) -> Vec<IncomeChoice> {
        self.0.choices_in(year(answers, today), is_couple(answers))
    }

    fn asks_paid_for(&self, answers: &Answers) -> bool {
        self.0.may_be_for_both() && is_couple(answers)
    }

    fn option(&self, choice: IncomeChoice, answers: &Answers, today: NaiveDate) -> Choice {
        let year = year(answers, today);
        let band = age_band(answers, today).unwrap_or(AgeBand::WorkingAge);
        let rates = year.and_then(|year| rate_keys(self.0, choice, band).rates(year));
        let reveals = if self.0.needs_amount(choice, year) { amount_fields() } else { Vec::new() };
        Choice { figure: rates.map(|rates| sum(&rates)), reveals, ..option(choice.key()) }
    }
}

fn year(answers: &Answers, today: NaiveDate) -> Option<&'static RateYear> {
    RateYear::on(answers.day(today)).ok()
}

/// A couple, or not sure: then whom a payment is for matters.
fn is_couple(answers: &Answers) -> bool {
    !matches!(answers.partner, None | Some(Known::Known(false)))
}

impl Question for Income {
    fn id(&self) -> &'static str {
        self.0.page()
    }

    fn relevant(&self, answers: &Answers, _today: NaiveDate) -> bool {
        self.held(answers).is_some()
    }

    fn answered(&self, answers: &Answers) -> bool {
        self.held(answers).is_some_and(Option::is_some)
    }

    fn form(&self, answers: &Answers, today: NaiveDate) -> Form {
        let choices = self.choices(answers, today);
        let mut fields = if choices.is_empty() {
            amount_fields()
        } else {
            let options = choices.into_iter().map(|choice| self.option(choice, answers, today));
            let options = options.chain([alone(NOT_SURE)]).collect();
            vec![Field { name: CHOICE, control: Control::One(options) }]
        };
        if self.asks_paid_for(answers) {
            let who = PaidFor::ALL.iter().map(|who| option(who.key())).collect();
            fields.push(Field { name: PAID_FOR, control: Control::One(who) });
        }
        if !fields.iter().any(|field| field.name == CHOICE) {
            fields.push(unsure_field());
        }
        Form { fields }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match self.held(answers).and_then(Option::as_ref) {
            None => {}
            Some(Known::NotSure) => {
                texts.set(UNSURE, NOT_SURE);
                texts.set(CHOICE, NOT_SURE);
            }
            Some(Known::Known(answer)) => {
                if let Some(choice) = answer.choice {
                    texts.set(CHOICE, choice.key());
                }
                if let Some(amount) = answer.typed() {
                    amount_texts(&mut texts, amount);
                }
                if let Some(who) = answer.paid_for {
                    texts.set(PAID_FOR, who.key());
                }
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, today: NaiveDate) -> Result<(), Vec<Problem>> {
        let answer = self.read_answer(texts, answers, today)?;
        self.put(answers, Some(answer));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        self.put(answers, None);
    }
}

impl Income {
    fn read_answer(
        &self,
        texts: &Texts,
        answers: &Answers,
        today: NaiveDate,
    ) -> Result<Known<IncomeAnswer>, Vec<Problem>> {
        let choices = self.choices(answers, today);
        let choice = if choices.is_empty() {
            if read_unsure(texts, AMOUNT)? {
                return Ok(Known::NotSure);
            }
            None
        } else {
            let keys: Vec<_> = choices.iter().map(|choice| choice.key()).chain([NOT_SURE]).collect();
            // An amount given while there was nothing to pick, in another year or household, stays an amount.
            let amount_alone = texts.get(CHOICE).is_empty() && !texts.get(AMOUNT).is_empty();
            let key = match IncomeChoice::Another {
                another if amount_alone && choices.contains(&another) => another.key(),
                _ => one_of(texts, CHOICE, &keys)?,
            };
            match IncomeChoice::from_key(key) {
                Some(choice) => Some(choice),
                None => return Ok(Known::NotSure),
            }
        };
        let types_amount = choice.is_none_or(|choice| self.0.needs_amount(choice, year(answers, today)));
        let amount = if types_amount { read_amount(texts).map(Some) } else { Ok(None) };
        let paid_for = if self.asks_paid_for(answers) {
            let keys: Vec<_> = PaidFor::ALL.iter().map(|who| who.key()).collect();
            one_of(texts, PAID_FOR, &keys).map(PaidFor::from_key)
        } else {
            Ok(None)
        };
        match (amount, paid_for) {
            (Ok(amount), Ok(paid_for)) => Ok(Known::Known(IncomeAnswer {
                choice,
                amount: amount.map(|amount| amount.amount),
                every: amount.map(|amount| amount.every),
                paid_for,
            })),
            (amount, paid_for) => {
                Err([amount.err(), paid_for.err()].into_iter().flatten().flatten().collect())
            }
        }
    }
}
