//! Compares the words with the rules: whatever a page may show has words, and no words are left over.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::base::known::Known;
use rules::data::local::CouncilRules;
use rules::data::{councils, rates};
use rules::form::{Choice, Code, Control, Field};
use rules::journey::Tool;
use rules::record::{
    Answers, ExtraCost, HousingCost, IncomeKind, Listed, SupportFor, Time, Visit, VisitKind,
};
use rules::tools::contribution::Help;

use super::tests::{below, fields_of, questions};
use super::*;

fn all<Kind: Ord + Copy, Value>(kinds: &[Kind]) -> Option<Known<Listed<Kind, Value>>> {
    Some(Known::Known(kinds.iter().map(|kind| (*kind, None)).collect()))
}

/// People with every answer that there is, alone and in a couple, in a year with benefit rates and in one without.
fn people() -> Vec<Answers> {
    let days = [(2026, 11), (2020, 5)].map(|(year, month)| NaiveDate::from_ymd_opt(year, month, 1));
    let with = |date, partner| Answers {
        date,
        partner: Some(Known::Known(partner)),
        income: all(IncomeKind::ALL),
        housing: all(HousingCost::ALL),
        extra_costs: all(ExtraCost::ALL),
        council_rules: Some(CouncilRules { insurance_water: Some(true), ..CouncilRules::default() }),
        ..Answers::default()
    };
    // The page on wishes has one more option for carers.
    let carer = Answers { support_for: Some(SupportFor::Carer), ..Answers::default() };
    // All kinds of visit, and every council: some have a figure for each kind of visit, some have several for one kind.
    let visits = VisitKind::ALL.iter().map(|kind| Visit {
        start: Time(0),
        minutes: 1,
        kind: *kind,
        helpers: 1,
        days: rules::base::sorted::Set::default(),
    });
    let week = Some(Known::Known(visits.collect()));
    let of_council =
        |id: &str| Answers { council: Some(id.to_owned()), care_week: week.clone(), ..Answers::default() };
    days.into_iter()
        .flat_map(|date| [true, false].map(|partner| with(date, partner)))
        .chain([carer])
        .chain(councils::all().iter().map(|council| of_council(council.id)))
        .collect()
}

/// Calls back with every field of every page, and with whether the page's heading is its label.
fn each_field(mut see: impl FnMut(QuestionWords, &Field, bool)) {
    for person in people() {
        for asked in Tool::ALL.iter().flat_map(|tool| tool.journey().questions()) {
            let words = question(asked.id());
            assert!(words.is_some(), "{} has no words", asked.id());
            let fields = asked.form(&person, NaiveDate::default()).fields;
            let alone = fields.len() == 1;
            words
                .into_iter()
                .for_each(|words| fields.iter().for_each(|field| within(words, field, alone, &mut see)));
        }
    }
}

fn within(
    words: QuestionWords,
    field: &Field,
    is_title: bool,
    see: &mut impl FnMut(QuestionWords, &Field, bool),
) {
    see(words, field, is_title);
    choices(field)
        .iter()
        .flat_map(|choice| &choice.reveals)
        .for_each(|inner| within(words, inner, false, see));
}

fn choices(field: &Field) -> &[Choice] {
    match &field.control {
        Control::One(choices) | Control::Any(choices) | Control::Pick(choices) => choices,
        _ => &[],
    }
}

#[test]
fn every_field_and_option_has_words() {
    each_field(|words, field, is_title| {
        let label = words.field(field.name).map_or("", |found| found.label);
        assert!(is_title || field.name == "choice" || !label.is_empty(), "{} {}", words.id, field.name);
        for choice in choices(field).iter().filter(|choice| choice.label.is_none()) {
            let label = words.option(field.name, choice.value).map_or("", |found| found.label);
            assert!(!label.is_empty(), "{} {} {}", words.id, field.name, choice.value);
        }
    });
}

#[test]
fn no_words_are_left_over() {
    let mut shown = BTreeSet::new();
    each_field(|words, field, _| {
        // Boxes of one kind may share their words, or each may have its own.
        for name in numbered(field.name).map(|(alike, _)| alike).into_iter().chain([field.name.to_owned()]) {
            shown.extend(choices(field).iter().map(|choice| (words.id, name.clone(), choice.value)));
            shown.insert((words.id, name, ""));
        }
    });
    let is_shown = |id, name: &str, value| shown.contains(&(id, name.to_owned(), value));
    let asked = |words: &QuestionWords| {
        let of_tool = |name: &str| matches!(name, "contribution" | "care-costs" | "balance");
        TOOLS.iter().any(|tool| of_tool(tool.word_file.name) && tool.questions.contains(&words.id))
    };
    for words in questions().into_iter().filter(asked) {
        assert!(
            Tool::ALL.iter().any(|tool| tool.journey().find(words.id).is_some()),
            "{} is not asked",
            words.id
        );
        for (name, _) in fields_of(words) {
            assert!(is_shown(words.id, name, ""), "{} {name}", words.id);
            let options = below(&format!("question/{}/field/{name}/option/", words.id));
            for value in options.iter().filter_map(|(key, _)| key.strip_suffix("/label")) {
                assert!(is_shown(words.id, name, value), "{} {name} {value}", words.id);
            }
        }
        let errors = below(&format!("question/{}/error/", words.id));
        for (name, _) in errors.iter().filter_map(|(key, _)| key.split_once('.')) {
            assert!(is_shown(words.id, name, ""), "{} error.{name}", words.id);
        }
    }
}

#[test]
fn every_problem_rate_and_setting_has_words() {
    let codes = [Code::Missing, Code::NotANumber, Code::Negative, Code::TooLarge, Code::TooManyPence];
    let more = [Code::Unclear, Code::NotWhole, Code::DateIncomplete, Code::NotADate, Code::InTheFuture];
    let rest = [Code::TooLongAgo, Code::NoRates, Code::Contradiction, Code::NotAnOption];
    let new = [Code::Reversed, Code::Overlap, Code::TooLong, Code::TooSmall, Code::Twice];
    let of_time = [Code::NotATime, Code::NotALength, Code::NotQuarters];
    for code in codes.into_iter().chain(more).chain(rest).chain(new).chain(of_time) {
        assert!(row(&["error", code.key()]).is_some(), "{}", code.key());
    }
    let rates = rates::all().iter().flat_map(rates::RateYear::rates);
    let keys =
        rates.flat_map(|rate| [format!("rate.{}", rate.key), format!("standing.{}", rate.standing.key())]);
    let practices = councils::all().iter().flat_map(|council| council.practices);
    let settings = practices.map(|practice| format!("setting.{}", practice.setting.key()));
    for key in keys.chain(settings) {
        assert!(!common(&key).is_empty(), "{key}");
    }
    for help in Help::ALL {
        assert!(result(&format!("lower-{}", help.key())).is_some(), "{}", help.key());
    }
    for kind in IncomeKind::ALL {
        assert!(!common(&format!("benefit.{}", kind.key())).is_empty(), "{}", kind.key());
    }
}
