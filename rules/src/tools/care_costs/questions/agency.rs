//! The pages that ask for an agency's prices.

use chrono::NaiveDate;

use super::boxes::{AGENCY, Boxes, SHORT_VISIT, money, put_money, put_percent};
use super::council_rates::{self, choices, offered};
use crate::base::known::{Known, NOT_SURE};
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{CHOICE, alone, one_of, option};
use crate::record::{AgencyMore, Answers};

const KNOWN: &str = "known";
const RATE: &str = "rate";

/// What an agency asks for an hour.
pub(super) struct AgencyRatePage;
/// More of its prices.
pub(super) struct AgencyMorePage;

impl Question for AgencyRatePage {
    fn id(&self) -> &'static str {
        "agency-rate"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.agency_rate.is_some()
    }

    fn form(&self, answers: &Answers, _today: NaiveDate) -> Form {
        let mut all: Vec<_> = choices(&offered(answers, council_rates::AGENCY)).collect();
        all.push(Choice { reveals: vec![money(RATE)], ..option(KNOWN) });
        all.push(alone(NOT_SURE));
        Form { fields: vec![Field { name: CHOICE, control: Control::One(all) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match answers.agency_rate {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(rate)) => {
                let offered = offered(answers, council_rates::AGENCY);
                match offered.iter().find(|one| one.amount == rate) {
                    Some(one) => texts.set(CHOICE, one.key),
                    None => {
                        texts.set(CHOICE, KNOWN);
                        texts.set(RATE, rate.typed());
                    }
                }
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let offered = offered(answers, council_rates::AGENCY);
        let keys: Vec<_> = offered.iter().map(|one| one.key).chain([KNOWN, NOT_SURE]).collect();
        let rate = match one_of(texts, CHOICE, &keys)? {
            NOT_SURE => Known::NotSure,
            KNOWN => {
                let mut page = Boxes::of(texts);
                let rate = page.price(RATE, AGENCY);
                Known::Known(page.done(rate)?.unwrap_or_default())
            }
            key => offered
                .iter()
                .find(|one| one.key == key)
                .map_or(Known::NotSure, |one| Known::Known(one.amount)),
        };
        answers.agency_rate = Some(rate);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.agency_rate = None;
    }
}

const LENGTHS: [&str; 3] = ["quarter-hour", "half-hour", "three-quarters"];
const WEEKEND_HOUR: &str = "weekend-hour";
const WEEKEND_HALF_HOUR: &str = "weekend-half-hour";
const BANK_HOLIDAY_EXTRA: &str = "bank-holiday-extra";
const VAT: &str = "vat";
const COUNCIL_RATE: &str = "council-rate";

impl Question for AgencyMorePage {
    fn id(&self) -> &'static str {
        "agency-more"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.agency_more.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let percent = |name| Field { name, control: Control::Percent };
        let mut fields: Vec<_> =
            LENGTHS.into_iter().chain([WEEKEND_HOUR, WEEKEND_HALF_HOUR]).map(money).collect();
        fields.extend([percent(BANK_HOLIDAY_EXTRA), percent(VAT), money(COUNCIL_RATE)]);
        Form { fields }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        let Some(more) = &answers.agency_more else { return texts };
        for (name, price) in LENGTHS.into_iter().zip([more.quarter_hour, more.half_hour, more.three_quarters])
        {
            put_money(&mut texts, name, price);
        }
        put_money(&mut texts, WEEKEND_HOUR, more.weekend_hour);
        put_money(&mut texts, WEEKEND_HALF_HOUR, more.weekend_half_hour);
        put_percent(&mut texts, BANK_HOLIDAY_EXTRA, more.bank_holiday_extra);
        put_percent(&mut texts, VAT, more.vat);
        put_money(&mut texts, COUNCIL_RATE, more.council_rate);
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let mut page = Boxes::of(texts);
        let [quarter_hour, half_hour, three_quarters] =
            LENGTHS.map(|name| page.price_if_any(name, SHORT_VISIT));
        // A longer visit never costs less than a shorter one, and none costs more than an hour.
        let hour = answers.agency_rate.and_then(|rate| rate.value().copied());
        let mut least = None;
        for (name, price) in LENGTHS.into_iter().zip([quarter_hour, half_hour, three_quarters]) {
            match price {
                Some(price) if hour.is_some_and(|hour| price > hour) => page.note(name, Code::TooLarge),
                Some(price) if least.is_some_and(|least| price < least) => page.note(name, Code::TooSmall),
                _ => {}
            }
            least = price.or(least);
        }
        let weekend_hour = page.price_if_any(WEEKEND_HOUR, AGENCY);
        let weekend_half_hour = page.price_if_any(WEEKEND_HALF_HOUR, SHORT_VISIT);
        match (weekend_hour, weekend_half_hour) {
            (None, Some(_)) if page.is_empty(WEEKEND_HOUR) => page.note(WEEKEND_HOUR, Code::Missing),
            (Some(hour), Some(half)) if half > hour => page.note(WEEKEND_HALF_HOUR, Code::TooLarge),
            _ => {}
        }
        let more = AgencyMore {
            quarter_hour,
            half_hour,
            three_quarters,
            weekend_hour,
            weekend_half_hour,
            bank_holiday_extra: page.percent_if_any(BANK_HOLIDAY_EXTRA),
            vat: page.percent_if_any(VAT),
            council_rate: page.price_if_any(COUNCIL_RATE, AGENCY),
        };
        let more = page.done(more)?;
        answers.agency_more = (more != AgencyMore::default()).then_some(more);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.agency_more = None;
    }
}
