//! The page for advisers who know the council's own rules: every field may be left empty.

use chrono::NaiveDate;

use crate::base::money::{Percent, Weekly};
use crate::data::local::{CouncilRules, MonthRule, NightPart, PaymentRule, SavingsCreditRule, TopUp};
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{one_of, option, problem};
use crate::record::Answers;

/// The page.
pub struct LocalRules;

const TOP_UP: &str = "top-up";
const TOP_UP_PERCENT: &str = "top-up-percent";
const TOP_UP_POUNDS: &str = "top-up-pounds";
const YES_NO: &[&str] = &["no", "yes"];
const SAVINGS_CREDIT: &[&str] = &["cap", "credit-only", "ignore-all", "count-all"];
const NIGHT: &[&str] = &["count", "ignore-without-night-care", "ignore"];

fn radios(name: &'static str, keys: &[&'static str]) -> Field {
    Field { name, control: Control::One(keys.iter().copied().map(option).collect()) }
}

impl Question for LocalRules {
    fn id(&self) -> &'static str {
        "council-rules"
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.council_rules.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let percent = vec![Field { name: TOP_UP_PERCENT, control: Control::Percent }];
        let pounds = vec![Field { name: TOP_UP_POUNDS, control: Control::Money }];
        let top_up = vec![
            option("none"),
            Choice { reveals: percent, ..option("percent") },
            Choice { reveals: pounds, ..option("pounds") },
        ];
        let money = |name| Field { name, control: Control::Money };
        Form {
            fields: vec![
                Field { name: TOP_UP, control: Control::One(top_up) },
                radios("night-aa-dla", NIGHT),
                radios("night-pip", NIGHT),
                money("flat-extra-costs"),
                radios("extra-costs-for-all", YES_NO),
                radios("insurance-water", YES_NO),
                radios("savings-credit", SAVINGS_CREDIT),
                radios("enhanced-for-esa", YES_NO),
                Field { name: "share", control: Control::Percent },
                money("smallest"),
                money("largest"),
                radios("month", &["weeks", "days"]),
                radios("payment", &["net", "gross"]),
            ],
        }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        let Some(rules) = &answers.council_rules else { return texts };
        let mut put = |name: &str, value: Option<String>| {
            if let Some(value) = value {
                texts.set(name, value);
            }
        };
        let money = |weekly: Option<Weekly>| weekly.map(|weekly| weekly.typed());
        let yes_no = |yes: Option<bool>| yes.map(|yes| if yes { "yes" } else { "no" }.to_owned());
        match rules.top_up {
            None => {}
            Some(TopUp::None) => put(TOP_UP, Some("none".to_owned())),
            Some(TopUp::Percent(share)) => {
                put(TOP_UP, Some("percent".to_owned()));
                put(TOP_UP_PERCENT, Some(share.hundredths().normalize().to_string()));
            }
            Some(TopUp::Pounds(pounds)) => {
                put(TOP_UP, Some("pounds".to_owned()));
                put(TOP_UP_POUNDS, Some(pounds.typed()));
            }
        }
        put("night-aa-dla", rules.night_aa_dla.map(|part| part.key().to_owned()));
        put("night-pip", rules.night_pip.map(|part| part.key().to_owned()));
        put("flat-extra-costs", money(rules.flat_extra_costs));
        put("extra-costs-for-all", yes_no(rules.extra_costs_for_all));
        put("insurance-water", yes_no(rules.insurance_water));
        put("savings-credit", rules.savings_credit.map(|rule| rule.key().to_owned()));
        put("enhanced-for-esa", yes_no(rules.enhanced_for_esa));
        put("share", rules.share.map(|share| share.hundredths().normalize().to_string()));
        put("smallest", money(rules.smallest));
        put("largest", money(rules.largest));
        put("month", rules.month.map(|month| month.key().to_owned()));
        put("payment", rules.payment.map(|payment| payment.key().to_owned()));
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let mut page = Page { texts, problems: Vec::new() };
        let no_charge = answers.council_rules.as_ref().and_then(|rules| rules.no_charge);
        let rules = CouncilRules {
            top_up: page.top_up(),
            night_aa_dla: page.key("night-aa-dla", NIGHT).and_then(NightPart::from_key),
            night_pip: page.key("night-pip", NIGHT).and_then(NightPart::from_key),
            flat_extra_costs: page.weekly("flat-extra-costs"),
            share: page.percent("share"),
            smallest: page.weekly("smallest"),
            largest: page.weekly("largest"),
            savings_credit: page.key("savings-credit", SAVINGS_CREDIT).and_then(SavingsCreditRule::from_key),
            enhanced_for_esa: page.yes("enhanced-for-esa"),
            insurance_water: page.yes("insurance-water"),
            extra_costs_for_all: page.yes("extra-costs-for-all"),
            month: page.key("month", &["weeks", "days"]).and_then(MonthRule::from_key),
            payment: page.key("payment", &["net", "gross"]).and_then(PaymentRule::from_key),
            no_charge,
        };
        if !page.problems.is_empty() {
            return Err(page.problems);
        }
        answers.council_rules = (rules != CouncilRules::default()).then_some(rules);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.council_rules = None;
    }
}

/// Reads fields that may be empty, and gathers what is wrong with those that are not.
struct Page<'a> {
    texts: &'a Texts,
    problems: Vec<Problem>,
}

impl Page<'_> {
    fn key(&mut self, field: &str, keys: &[&'static str]) -> Option<&'static str> {
        if self.texts.get(field).is_empty() {
            return None;
        }
        one_of(self.texts, field, keys).map_err(|bad| self.problems.extend(bad)).ok()
    }

    fn yes(&mut self, field: &str) -> Option<bool> {
        self.key(field, YES_NO).map(|key| key == "yes")
    }

    fn note<T>(&mut self, field: &str, read: Result<T, Code>) -> Option<T> {
        let typed = self.texts.get(field);
        read.map_err(|code| self.problems.extend(problem(field, code, typed))).ok()
    }

    fn weekly(&mut self, field: &str) -> Option<Weekly> {
        let typed = self.texts.get(field);
        if typed.is_empty() { None } else { self.needed_weekly(field) }
    }

    fn needed_weekly(&mut self, field: &str) -> Option<Weekly> {
        let money = reading::money(self.texts.get(field), reading::LARGEST_AMOUNT);
        self.note(field, money).map(|money| Weekly::of(money.pounds()))
    }

    fn percent(&mut self, field: &str) -> Option<Percent> {
        let typed = self.texts.get(field);
        if typed.is_empty() { None } else { self.needed_percent(field) }
    }

    fn needed_percent(&mut self, field: &str) -> Option<Percent> {
        self.note(field, reading::percent(self.texts.get(field)))
    }

    fn top_up(&mut self) -> Option<TopUp> {
        match self.key(TOP_UP, &["none", "percent", "pounds"])? {
            "percent" => self.needed_percent(TOP_UP_PERCENT).map(TopUp::Percent),
            "pounds" => self.needed_weekly(TOP_UP_POUNDS).map(TopUp::Pounds),
            _ => Some(TopUp::None),
        }
    }
}
