//! The pages that ask what nights, days at a day service and respite care cost. A box left empty is "not sure".

use chrono::NaiveDate;

use super::boxes::{AGENCY, Boxes, NIGHT, YES_NO, money, put_money, yes_no_field};
use crate::base::known::{Known, NOT_SURE};
use crate::form::{Code, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{UNSURE, read_unsure, unsure_field};
use crate::record::{Answers, NightPrices, OtherPrices, VisitKind};
use crate::tools::care_costs::check;

const PA_SLEEP_IN: &str = "pa-sleep-in";
const AGENCY_SLEEP_IN: &str = "agency-sleep-in";
const AGENCY_WAKING_HOUR: &str = "agency-waking-hour";
const DAY_SERVICE: &str = "day-service";
const DAY_SERVICE_VAT: &str = "day-service-vat";
const RESPITE_NIGHT: &str = "respite-night";

/// What nights cost.
pub(super) struct NightPricesPage;
/// What a day service and respite care cost.
pub(super) struct OtherPricesPage;

pub(super) fn needs(answers: &Answers, kind: VisitKind) -> bool {
    let visits = answers.care_week.as_ref().and_then(Known::value);
    visits.is_some_and(|visits| visits.iter().any(|visit| visit.kind == kind))
}

/// Whether "I'm not sure" is ticked, with none of the boxes filled in; something has to be.
fn unsure(texts: &Texts, boxes: &[&'static str]) -> Result<bool, Vec<Problem>> {
    let filled = boxes.iter().find(|name| !texts.get(name).is_empty()).copied();
    let first = boxes.first().copied().unwrap_or(UNSURE);
    let unsure = read_unsure(texts, filled.unwrap_or(first))?;
    if !unsure && filled.is_none() {
        return Err(crate::journey::parts::problem(first, Code::Missing, ""));
    }
    Ok(unsure)
}

impl NightPricesPage {
    /// The boxes for the nights that the week has.
    fn boxes(answers: &Answers) -> Vec<&'static str> {
        let sleep_ins = needs(answers, VisitKind::SleepIn).then_some([PA_SLEEP_IN, AGENCY_SLEEP_IN]);
        let waking = needs(answers, VisitKind::WakingNight).then_some(AGENCY_WAKING_HOUR);
        sleep_ins.into_iter().flatten().chain(waking).collect()
    }
}

impl Question for NightPricesPage {
    fn id(&self) -> &'static str {
        "night-prices"
    }

    fn relevant(&self, answers: &Answers, _today: NaiveDate) -> bool {
        !Self::boxes(answers).is_empty()
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.night_prices.is_some()
    }

    fn form(&self, answers: &Answers, _today: NaiveDate) -> Form {
        let mut fields: Vec<_> = Self::boxes(answers).into_iter().map(money).collect();
        fields.push(unsure_field());
        Form { fields }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match &answers.night_prices {
            None => {}
            Some(Known::NotSure) => texts.set(UNSURE, NOT_SURE),
            Some(Known::Known(prices)) => {
                put_money(&mut texts, PA_SLEEP_IN, prices.pa_sleep_in);
                put_money(&mut texts, AGENCY_SLEEP_IN, prices.agency_sleep_in);
                put_money(&mut texts, AGENCY_WAKING_HOUR, prices.agency_waking_hour);
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let asked = Self::boxes(answers);
        if unsure(texts, &asked)? {
            answers.night_prices = Some(Known::NotSure);
            return Ok(());
        }
        let mut page = Boxes::of(texts);
        let mut night =
            |name, least| if asked.contains(&name) { page.night_if_any(name, least) } else { None };
        let pa_sleep_in = night(PA_SLEEP_IN, check::LEAST_SLEEP_IN);
        let agency_sleep_in = night(AGENCY_SLEEP_IN, check::LEAST_AGENCY_SLEEP_IN);
        let waking = asked.contains(&AGENCY_WAKING_HOUR);
        let agency_waking_hour = if waking { page.price_if_any(AGENCY_WAKING_HOUR, AGENCY) } else { None };
        let prices = NightPrices { pa_sleep_in, agency_sleep_in, agency_waking_hour };
        answers.night_prices = Some(Known::Known(page.done(prices)?));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.night_prices = None;
    }
}

impl OtherPricesPage {
    fn boxes(answers: &Answers) -> Vec<&'static str> {
        let day = needs(answers, VisitKind::DayService).then_some(DAY_SERVICE);
        day.into_iter().chain(needs(answers, VisitKind::Respite).then_some(RESPITE_NIGHT)).collect()
    }
}

impl Question for OtherPricesPage {
    fn id(&self) -> &'static str {
        "other-prices"
    }

    fn relevant(&self, answers: &Answers, _today: NaiveDate) -> bool {
        !Self::boxes(answers).is_empty()
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.other_prices.is_some()
    }

    fn form(&self, answers: &Answers, _today: NaiveDate) -> Form {
        let mut fields = Vec::new();
        for name in Self::boxes(answers) {
            fields.push(money(name));
            if name == DAY_SERVICE {
                fields.push(yes_no_field(DAY_SERVICE_VAT));
            }
        }
        fields.push(unsure_field());
        Form { fields }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match &answers.other_prices {
            None => {}
            Some(Known::NotSure) => texts.set(UNSURE, NOT_SURE),
            Some(Known::Known(prices)) => {
                put_money(&mut texts, DAY_SERVICE, prices.day_service);
                put_money(&mut texts, RESPITE_NIGHT, prices.respite_night);
                if let Some(vat) = prices.day_service_vat {
                    texts.set(DAY_SERVICE_VAT, if vat { "yes" } else { "no" });
                }
            }
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let asked = Self::boxes(answers);
        if unsure(texts, &asked)? {
            answers.other_prices = Some(Known::NotSure);
            return Ok(());
        }
        let mut page = Boxes::of(texts);
        let mut price = |name| if asked.contains(&name) { page.price_if_any(name, NIGHT) } else { None };
        let (day_service, respite_night) = (price(DAY_SERVICE), price(RESPITE_NIGHT));
        // Only with a price is there anything for the tax to come on top of.
        let vat = day_service.and_then(|_| page.key_if_any(DAY_SERVICE_VAT, YES_NO));
        let prices = OtherPrices { day_service, day_service_vat: vat.map(|key| key == "yes"), respite_night };
        answers.other_prices = Some(Known::Known(page.done(prices)?));
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.other_prices = None;
    }
}
