//! The page that asks which other ways to buy care are to be compared, and for their prices where they are known.

use chrono::NaiveDate;

use super::boxes::{AGENCY, Boxes, NIGHT, money, put_money};
use super::prices::needs;
use crate::base::known::Known;
use crate::base::money::Money;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{CHOICE, NONE, alone, option, problem};
use crate::record::{Answers, OtherWays, VisitKind};
use crate::tools::care_costs::check;

const SELF_EMPLOYED: &str = "self-employed";
const INTRODUCTORY: &str = "introductory-agency";
const MANAGED: &str = "managed";
const WAYS: [&str; 3] = [SELF_EMPLOYED, INTRODUCTORY, MANAGED];
const SELF_EMPLOYED_RATE: &str = "self-employed-rate";
const SELF_EMPLOYED_COUNCIL: &str = "self-employed-council";
const SELF_EMPLOYED_SLEEP_IN: &str = "self-employed-sleep-in";
const INTRODUCTORY_RATE: &str = "introductory-rate";
const INTRODUCTORY_FEE: &str = "introductory-fee";
const MANAGED_RATE: &str = "managed-rate";

/// The page.
pub(super) struct OtherWaysPage;

impl Question for OtherWaysPage {
    fn id(&self) -> &'static str {
        "other-ways"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.other_ways.is_some()
    }

    fn form(&self, answers: &Answers, _today: NaiveDate) -> Form {
        let way = |key, boxes: &[&'static str]| Choice {
            reveals: boxes.iter().copied().map(money).collect(),
            ..option(key)
        };
        let mut helper = way(SELF_EMPLOYED, &[SELF_EMPLOYED_RATE, SELF_EMPLOYED_COUNCIL]);
        if needs(answers, VisitKind::SleepIn) {
            helper.reveals.push(money(SELF_EMPLOYED_SLEEP_IN));
        }
        let choices = vec![
            helper,
            way(INTRODUCTORY, &[INTRODUCTORY_RATE, INTRODUCTORY_FEE]),
            way(MANAGED, &[MANAGED_RATE]),
            alone(NONE),
        ];
        Form { fields: vec![Field { name: CHOICE, control: Control::Any(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        let Some(ways) = &answers.other_ways else { return texts };
        let introductory = ways.introductory.or(ways.introductory_fee);
        let ticked = [ways.self_employed, introductory, ways.managed];
        for (key, _) in WAYS.iter().zip(ticked).filter(|(_, said)| said.is_some()) {
            texts.toggle(CHOICE, key, true);
        }
        if ticked.iter().all(Option::is_none) {
            texts.set(CHOICE, NONE);
        }
        let known = |price: Option<Known<Money>>| price.and_then(|price| price.value().copied());
        for (name, price) in [
            (SELF_EMPLOYED_RATE, ways.self_employed),
            (SELF_EMPLOYED_COUNCIL, ways.self_employed_council.map(Known::Known)),
            (SELF_EMPLOYED_SLEEP_IN, ways.self_employed_sleep_in.map(Known::Known)),
            (INTRODUCTORY_RATE, ways.introductory),
            (INTRODUCTORY_FEE, ways.introductory_fee),
            (MANAGED_RATE, ways.managed),
        ] {
            put_money(&mut texts, name, known(price));
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let ticked = texts.all(CHOICE);
        let known = |value: &String| value == NONE || WAYS.contains(&value.as_str());
        if let Some(stray) = ticked.iter().find(|value| !known(value)) {
            return Err(problem(CHOICE, Code::NotAnOption, stray));
        }
        if ticked.is_empty() {
            return Err(problem(CHOICE, Code::Missing, ""));
        }
        if ticked.len() > 1 && texts.has(CHOICE, NONE) {
            return Err(problem(CHOICE, Code::Contradiction, &ticked.join(", ")));
        }
        let mut page = Boxes::of(texts);
        let price = |page: &mut Boxes<'_>, way, name, limits| {
            if texts.has(CHOICE, way) { page.price_or_unsure(name, limits) } else { None }
        };
        // In the order of the form, so that what is wrong is listed in that order.
        let self_employed = price(&mut page, SELF_EMPLOYED, SELF_EMPLOYED_RATE, AGENCY);
        let council = price(&mut page, SELF_EMPLOYED, SELF_EMPLOYED_COUNCIL, AGENCY);
        let sleeps_in = self_employed.is_some() && needs(answers, VisitKind::SleepIn);
        let ways = OtherWays {
            self_employed,
            self_employed_council: council.and_then(|rate| rate.value().copied()),
            self_employed_sleep_in: sleeps_in
                .then(|| page.night_if_any(SELF_EMPLOYED_SLEEP_IN, check::LEAST_SLEEP_IN))
                .flatten(),
            introductory: price(&mut page, INTRODUCTORY, INTRODUCTORY_RATE, AGENCY),
            introductory_fee: price(&mut page, INTRODUCTORY, INTRODUCTORY_FEE, NIGHT),
            managed: price(&mut page, MANAGED, MANAGED_RATE, AGENCY),
        };
        answers.other_ways = Some(page.done(ways)?);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.other_ways = None;
    }
}
