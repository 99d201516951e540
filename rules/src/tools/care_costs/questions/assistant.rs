//! The pages that ask what a personal assistant costs: the rate or the wage, and what comes with being an employer.

use chrono::NaiveDate;

use super::boxes::{ALL_IN, Boxes, INSURANCE, OTHER, PAYROLL, WAGE, money, put_money};
use super::council_rates::{self, choices, offered};
use crate::base::known::{Known, NOT_SURE};
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::kinds::{one, yes_or_no};
use crate::journey::parts::{CHOICE, alone, always, never, one_of, option, problem};
use crate::record::{Answers, LeaveCover, PaPay, PayPeriod, PensionChoice, RunningCosts};

const ALL_IN_RATE: &str = "all-in";
const WAGE_TYPED: &str = "wage";
const LEGAL_MINIMUM: &str = "legal-minimum";

/// What a personal assistant costs or is paid for an hour.
pub(super) struct PaPayPage;

impl Question for PaPayPage {
    fn id(&self) -> &'static str {
        "pa-pay"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.pa_pay.is_some()
    }

    fn form(&self, answers: &Answers, _today: NaiveDate) -> Form {
        let mut all: Vec<_> = choices(&offered(answers, council_rates::ALL_IN)).collect();
        all.extend([ALL_IN_RATE, WAGE_TYPED].map(|key| Choice { reveals: vec![money(key)], ..option(key) }));
        all.extend([option(LEGAL_MINIMUM), alone(NOT_SURE)]);
        Form { fields: vec![Field { name: CHOICE, control: Control::One(all) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.pa_pay {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(PaPay::LegalMinimum)) => texts.set(CHOICE, LEGAL_MINIMUM),
            Some(Known::Known(PaPay::Wage(wage))) => {
                texts.set(CHOICE, WAGE_TYPED);
                texts.set(WAGE_TYPED, wage.typed());
            }
            Some(Known::Known(PaPay::AllIn(rate))) => {
                match offered(answers, council_rates::ALL_IN).iter().find(|one| one.amount == rate) {
                    Some(one) => texts.set(CHOICE, one.key),
                    None => {
                        texts.set(CHOICE, ALL_IN_RATE);
                        texts.set(ALL_IN_RATE, rate.typed());
                    }
                }
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let offered = offered(answers, council_rates::ALL_IN);
        let own = [ALL_IN_RATE, WAGE_TYPED, LEGAL_MINIMUM, NOT_SURE];
        let keys: Vec<_> = offered.iter().map(|one| one.key).chain(own).collect();
        let mut page = Boxes::of(texts);
        let pay = match one_of(texts, CHOICE, &keys)? {
            NOT_SURE => None,
            LEGAL_MINIMUM => Some(PaPay::LegalMinimum),
            WAGE_TYPED => page.price(WAGE_TYPED, WAGE).map(PaPay::Wage),
            ALL_IN_RATE => page.price(ALL_IN_RATE, ALL_IN).map(PaPay::AllIn),
            key => offered.iter().find(|one| one.key == key).map(|one| PaPay::AllIn(one.amount)),
        };
        answers.pa_pay = Some(page.done(pay)?.map_or(Known::NotSure, Known::Known));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.pa_pay = None;
    }
}

/// Whether the cost is built up from a wage; nothing is added to a rate that is all there is.
fn from_a_wage(answers: &Answers) -> bool {
    answers.pa_pay.is_some_and(|pay| !matches!(pay, Known::Known(PaPay::AllIn(_))))
}

one! {
    /// Who cares during holiday.
    LEAVE_COVER = "leave-cover", leave_cover: LeaveCover,
    if |answers, _| from_a_wage(answers),
    settles never
}

one! {
    /// Whether they are in a pension scheme.
    PENSION_CHOICE = "pension-choice", pension_choice: PensionChoice,
    if always,
    settles never
}

yes_or_no! {
    /// Whether the Employment Allowance is claimed.
    ALLOWANCE = "allowance", allowance,
    if always,
    settles never
}

one! {
    /// How often wages are paid.
    PAY_PERIOD = "pay-period", pay_period: PayPeriod,
    if always,
    settles never
}

const COUNCIL: &str = "council";
const OWN: &str = "own";
const COUNCIL_RATE: &str = "council-rate";
const PARTS: [&str; 4] = ["insurance", "payroll", "other-costs", "checks"];

/// Insurance, payroll and the like.
pub(super) struct RunningCostsPage;

impl Question for RunningCostsPage {
    fn id(&self) -> &'static str {
        "running-costs"
    }

    fn relevant(&self, answers: &Answers, _today: NaiveDate) -> bool {
        from_a_wage(answers)
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.running_costs.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let boxes = PARTS.into_iter().chain([COUNCIL_RATE]).map(money).collect();
        let council = Choice { reveals: vec![money(COUNCIL_RATE)], ..option(COUNCIL) };
        let choices = vec![council, Choice { reveals: boxes, ..option(OWN) }, alone(NOT_SURE)];
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match &answers.running_costs {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(costs)) => {
                texts.set(CHOICE, if costs.council_pays == Some(true) { COUNCIL } else { OWN });
                put_money(&mut texts, COUNCIL_RATE, costs.council_rate);
                for (name, cost) in
                    PARTS.into_iter().zip([costs.insurance, costs.payroll, costs.other, costs.checks])
                {
                    put_money(&mut texts, name, cost);
                }
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let mut page = Boxes::of(texts);
        let costs = match one_of(texts, CHOICE, &[COUNCIL, OWN, NOT_SURE])? {
            NOT_SURE => Known::NotSure,
            COUNCIL => {
                let council_rate = page.price_if_any(COUNCIL_RATE, ALL_IN);
                let costs =
                    RunningCosts { council_pays: Some(true), council_rate, ..RunningCosts::default() };
                Known::Known(page.done(costs)?)
            }
            _ => {
                if PARTS.iter().chain([&COUNCIL_RATE]).all(|name| page.is_empty(name)) {
                    return Err(PARTS
                        .iter()
                        .take(1)
                        .flat_map(|name| problem(name, Code::Missing, ""))
                        .collect());
                }
                let [insurance, payroll, other, checks] = PARTS.map(|name| {
                    let limits = match name {
                        "insurance" => INSURANCE,
                        "payroll" => PAYROLL,
                        _ => OTHER,
                    };
                    page.price_if_any(name, limits)
                });
                let council_rate = page.price_if_any(COUNCIL_RATE, ALL_IN);
                let costs =
                    RunningCosts { council_pays: None, insurance, payroll, other, checks, council_rate };
                Known::Known(page.done(costs)?)
            }
        };
        answers.running_costs = Some(costs);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.running_costs = None;
    }
}
