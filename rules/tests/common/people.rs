//! Random people who answer the pages as a visitor would: what a page offers is what they choose from.

use chrono::{Days, NaiveDate};
use rules::base::known::NOT_SURE;
use rules::form::{Choice, Control, Field, Texts};
use rules::journey::Asked;
use rules::record::{Answers, Known, Savings};
use rules::tools::contribution::questions::JOURNEY;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::day;
use super::random::Random;

/// Amounts at which something changes.
const EDGES: [&str; 8] = ["0", "0.01", "0.99", "1.25", "3.33", "120.40", "241.45", "17.96"];
const SAVINGS: [&str; 10] =
    ["0", "14250", "14250.01", "14500", "14500.01", "23249.99", "23250", "23250.01", "28500", "46500.01"];
/// A day in each year, and two on which the year turns.
const DAYS: [&str; 10] = [
    "2019-06-01",
    "2020-06-01",
    "2021-04-05",
    "2022-04-06",
    "2023-06-01",
    "2024-06-03",
    "2025-07-01",
    "2026-02-28",
    "2026-11-22",
    "2027-04-05",
];

/// How a person answers.
#[derive(Clone, Copy)]
pub struct Manner {
    /// One answer in so many is "not sure"; none where it is 0.
    pub unsure_one_in: usize,
    /// One person in so many has settings of their council given by hand; none where it is 0.
    pub local_one_in: usize,
}

impl Manner {
    pub const SURE: Self = Self { unsure_one_in: 0, local_one_in: 2 };
}

/// A person who has answered every question they were asked, and the day.
pub fn person(random: &mut Random, manner: Manner) -> (Answers, NaiveDate) {
    let on = if random.one_in(2) { day("2026-11-22") } else { day(random.pick(&DAYS)) };
    let mut answers = Answers { date: Some(on), ..Answers::default() };
    if manner.local_one_in > 0 && random.one_in(manner.local_one_in) {
        let page = JOURNEY.find("council-rules").unwrap();
        give(page, &mut answers, on, random, Manner { unsure_one_in: 0, ..manner });
    }
    finish(&mut answers, on, random, manner);
    (answers, on)
}

/// Answers every question that is still open, in order, as the journey does.
pub fn finish(answers: &mut Answers, on: NaiveDate, random: &mut Random, manner: Manner) {
    for question in JOURNEY.early.iter().chain(JOURNEY.later).copied() {
        if question.relevant(answers, on) && !question.answered(answers) {
            give(question, answers, on, random, manner);
        }
        if question.answered(answers) && question.settles(answers, on) {
            return;
        }
    }
}

/// Answers one question with something its page offers.
pub fn give(question: Asked, answers: &mut Answers, on: NaiveDate, random: &mut Random, manner: Manner) {
    let mut texts = Texts::default();
    let form = question.form(answers, on);
    for field in &form.fields {
        fill(question.id(), field, &mut texts, random, manner);
    }
    // A page with a box "not sure" is filled or ticked, not both.
    if texts.has("unsure", NOT_SURE) {
        ["amount", "every", "children"].into_iter().for_each(|name| texts.clear(name));
    }
    if question.id() == "joint-share" && !texts.get("amount").is_empty() {
        texts.set("amount", part_of_joint(answers, random));
    }
    if let Err(problems) = question.read(&texts, answers, on) {
        panic!("{} refuses its own form: {texts:?} {problems:?}", question.id());
    }
}

/// None, some, half or all of what is held jointly.
fn part_of_joint(answers: &Answers, random: &mut Random) -> String {
    let Some(Known::Known(Savings::Exact { joint, .. })) = answers.savings else { return "0".to_owned() };
    let all = usize::try_from((joint.pounds() * Decimal::ONE_HUNDRED).to_u64().unwrap()).unwrap();
    let pence = random.pick(&[0, all / 2, all / 2 + 1, all, all.div_ceil(10)]);
    if random.one_in(2) { random.pounds(all) } else { format!("{}.{:02}", pence / 100, pence % 100) }
}

fn fill(page: &str, field: &Field, texts: &mut Texts, random: &mut Random, manner: Manner) {
    let unsure = manner.unsure_one_in > 0 && random.one_in(manner.unsure_one_in);
    // The settings of a council may each be left empty.
    if page == "council-rules" && !field.name.starts_with("top-up-") && !random.one_in(4) {
        return;
    }
    match &field.control {
        Control::One(choices) | Control::Pick(choices) => {
            let sure: Vec<&Choice> = choices.iter().filter(|choice| choice.value != NOT_SURE).collect();
            let not_sure = choices.iter().find(|choice| choice.value == NOT_SURE).filter(|_| unsure);
            let choice = not_sure.unwrap_or_else(|| likely(page, &sure, random));
            texts.set(field.name, choice.value);
            choice.reveals.iter().for_each(|field| fill(page, field, texts, random, manner));
        }
        Control::Any(choices) => tick(field.name, choices, unsure, texts, random),
        Control::Money if matches!(page, "savings" | "given-away") => texts.set(field.name, savings(random)),
        Control::Money => texts.set(field.name, money(page, random)),
        Control::Count => texts.set(field.name, random.pick(&["0", "0", "1", "2", "15"])),
        Control::Percent => texts.set(field.name, random.pick(&["5", "33.33", "50", "87.5", "100"])),
        Control::Date => date(field.name, texts, random),
        Control::Words => texts.set(field.name, "a few words"),
        Control::Hours | Control::Time | Control::Length => texts.set(field.name, "8"),
    }
}

/// What settles the result is chosen seldom, and amounts often, so that most people go the whole way.
fn likely<'a>(page: &str, choices: &[&'a Choice], random: &mut Random) -> &'a Choice {
    let settling = match page {
        "council" => "hammersmith-and-fulham",
        "all-free" => "yes",
        "savings" => "above-upper",
        "given-away" => "worth",
        _ => "",
    };
    let first = random.pick(choices);
    if first.value == settling { random.pick(choices) } else { first }
}

fn tick(name: &str, choices: &[Choice], unsure: bool, texts: &mut Texts, random: &mut Random) {
    let alone = choices.iter().any(|choice| choice.value == "none");
    if unsure {
        return texts.set(name, NOT_SURE);
    }
    if !alone {
        return;
    }
    let chance = random.pick(&[2, 4, 6]);
    for choice in choices.iter().filter(|choice| !choice.alone) {
        let settles = matches!(choice.value, "cjd" | "nhs-continuing");
        if random.one_in(if settles { 60 } else { chance }) {
            texts.toggle(name, choice.value, true);
        }
    }
    if texts.all(name).is_empty() {
        texts.set(name, "none");
    }
}

fn savings(random: &mut Random) -> String {
    if random.one_in(2) { random.pick(&SAVINGS).to_owned() } else { random.pounds(3_000_000) }
}

fn money(page: &str, random: &mut Random) -> String {
    if page == "income-carers-allowance" {
        // Nobody is paid more than all of it, which is where "not sure" ends.
        return random.pounds(1_000);
    }
    if random.one_in(5) {
        return random.pick(&EDGES).to_owned();
    }
    let most = match page {
        "care-cost" => 150_000,
        "council-rules" => 8000,
        // About as much as is paid, so that the sums of Schedule 1 paragraphs 17 and 40 lie in the midst of it.
        "income-savings-credit" | "income-survivors-pension" => 3_000,
        page if page.starts_with("income-") => 40_000,
        _ => 6000,
    };
    random.pounds(most)
}

fn date(name: &str, texts: &mut Texts, random: &mut Random) {
    let born = day("1925-01-01").checked_add_days(Days::new(random.below(29_900) as u64)).unwrap();
    for (part, value) in ["day", "month", "year"].into_iter().zip(rules::form::reading::date_parts(born)) {
        texts.set(format!("{name}-{part}"), value);
    }
}
