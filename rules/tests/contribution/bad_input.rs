//! What a page refuses: for every box of every question, what was wrong is named with its field and what was typed, and
//! the record stays as it was.

use chrono::Datelike;
use rules::base::known::NOT_SURE;
use rules::data::rates;
use rules::form::{Choice, Code, Control, Field, Problem, Texts};
use rules::journey::Asked;
use rules::record::Answers;
use rules::tools::contribution::questions::JOURNEY;

use super::pages::{pages, people, today};

/// The fields that stand on a page once what is in `texts` is chosen.
fn on_page(fields: &[Field], texts: &Texts) -> Vec<Field> {
    let mut all = Vec::new();
    for field in fields {
        all.push(field.clone());
        if let Control::One(choices) | Control::Any(choices) | Control::Pick(choices) = &field.control {
            let chosen = choices.iter().filter(|choice| texts.has(field.name, choice.value));
            chosen.for_each(|choice| all.extend(on_page(&choice.reveals, texts)));
        }
    }
    all
}

/// Pages filled in as they should be: one for each option of the first group, with all it reveals.
fn filled(fields: &[Field]) -> Vec<Texts> {
    let options = fields.iter().find_map(|field| match &field.control {
        Control::One(choices) if field.name != "paid-for" => Some(choices.len()),
        _ => None,
    });
    (0..options.unwrap_or(1))
        .map(|option| fields.iter().fold(Texts::default(), |texts, field| fill(field, texts, option)))
        .collect()
}

fn fill(field: &Field, mut texts: Texts, option: usize) -> Texts {
    let name = field.name;
    let choose = |mut texts: Texts, choice: &Choice| {
        texts.set(name, choice.value);
        choice.reveals.iter().fold(texts, |texts, field| fill(field, texts, 0))
    };
    match &field.control {
        Control::One(choices) if name == "paid-for" => return choose(texts, choices.first().unwrap()),
        Control::One(choices) => return choose(texts, choices.get(option).or(choices.first()).unwrap()),
        Control::Pick(choices) => return choose(texts, choices.first().unwrap()),
        Control::Any(_) if name == "unsure" => {}
        Control::Any(choices) => texts.set(name, choices.first().unwrap().value),
        Control::Money => texts.set(name, "12.50"),
        Control::Count => texts.set(name, "2"),
        Control::Percent => texts.set(name, "50"),
        Control::Words => texts.set(name, "a few words"),
        Control::Hours | Control::Time | Control::Length => texts.set(name, "8"),
        Control::Date => {
            ["14", "2", "2020"].into_iter().zip(["day", "month", "year"]).for_each(|(typed, part)| {
                texts.set(format!("{name}-{part}"), typed);
            })
        }
    }
    texts
}

/// What is typed, the field that is named, and what is wrong with it.
type Spoilt = (Vec<(String, &'static str)>, String, Code);

const NO_NUMBERS: [&str; 10] = ["abc", "12p", "1e3", "NaN", "∞", "٣", "１２", "1.2.3", "£", "0x10"];

/// Everything that a field must refuse.
fn spoilt(page: &str, field: &Field, choices: &[Field]) -> Vec<Spoilt> {
    let name = field.name;
    let optional = page == "council-rules" && !name.starts_with("top-up-");
    let one = |typed, code| (vec![(name.to_owned(), typed)], name.to_owned(), code);
    let may_be_empty = optional || (page == "savings" && name == "joint");
    let missing = (!may_be_empty).then(|| one("", Code::Missing));
    let numbers = |too_large: &'static str, many: Code| {
        let bad = NO_NUMBERS.map(|typed| one(typed, Code::NotANumber));
        let more = [
            ("-5", Code::Negative),
            ("−0.01", Code::Negative),
            ("12,50", Code::Unclear),
            ("1 2", Code::Unclear),
        ];
        let more = more.into_iter().chain([
            ("1.234", many),
            (too_large, Code::TooLarge),
            ("9999999999999999999999999999999999", Code::TooLarge),
        ]);
        bad.into_iter().chain(more.map(one_of(name))).chain(missing.clone()).collect::<Vec<_>>()
    };
    let mut all = match &field.control {
        Control::One(_) | Control::Pick(_) => {
            let strays = ["nonsense", "NOT-SURE", "yes!", "0", "<b>", "me both"]
                .map(|typed| one(typed, Code::NotAnOption));
            strays.into_iter().chain(missing.clone()).collect()
        }
        Control::Any(_) if name == "unsure" => Vec::new(),
        Control::Any(_) => vec![one("", Code::NotAnOption), one("nonsense", Code::NotAnOption)],
        Control::Money if matches!(page, "savings" | "joint-share" | "given-away") => {
            numbers("100000000", Code::TooManyPence)
        }
        Control::Money => numbers("100000", Code::TooManyPence),
        Control::Count => [numbers("16", Code::NotWhole), vec![one("2.5", Code::NotWhole)]].concat(),
        Control::Percent => numbers("100.01", Code::TooManyPence),
        Control::Date => dates(page, name),
        // None of this journey's pages asks for words.
        Control::Words | Control::Hours | Control::Time | Control::Length => {
            panic!("{page} asks for {:?}", field.control)
        }
    };
    if matches!(field.control, Control::Money | Control::Count)
        && choices.iter().any(|field| field.name == "unsure")
    {
        let both = vec![("unsure".to_owned(), NOT_SURE), (name.to_owned(), "12")];
        all.push((both, "unsure".to_owned(), Code::Contradiction));
    }
    all
}

fn one_of(name: &str) -> impl Fn((&'static str, Code)) -> Spoilt + '_ {
    move |(typed, code)| (vec![(name.to_owned(), typed)], name.to_owned(), code)
}

fn dates(page: &str, name: &str) -> Vec<Spoilt> {
    let typed = |[day, month, year]: [&'static str; 3]| {
        [("day", day), ("month", month), ("year", year)]
            .map(|(part, typed)| (format!("{name}-{part}"), typed))
            .into()
    };
    let date = |boxes, code| (typed(boxes), name.to_owned(), code);
    let part = |boxes, part: &str, code| (typed(boxes), format!("{name}-{part}"), code);
    let mut all = vec![
        date(["", "", ""], Code::Missing),
        part(["", "2", "2020"], "day", Code::DateIncomplete),
        part(["14", "", "2020"], "month", Code::DateIncomplete),
        part(["14", "2", ""], "year", Code::DateIncomplete),
        part(["14", "2", "20"], "year", Code::ShortYear),
        date(["31", "6", "2020"], Code::NotADate),
        date(["29", "2", "2021"], Code::NotADate),
        date(["0", "2", "2020"], Code::NotADate),
        date(["14", "13", "2020"], Code::NotADate),
        date(["14", "0", "2020"], Code::NotADate),
        date(["-1", "2", "2020"], Code::NotADate),
        date(["fourteen", "2", "2020"], Code::NotADate),
        date(["14", "m", "2020"], Code::NotADate),
        date(["4294967296", "2", "2020"], Code::NotADate),
        date(["14", "2", "0000"], Code::NotADate),
    ];
    if page == "when" {
        let after_the_newest = rates::all().last().unwrap().ends.succ_opt().unwrap();
        let after =
            [after_the_newest.day(), after_the_newest.month(), after_the_newest.year().unsigned_abs()];
        all.extend([
            date(["5", "4", "2019"], Code::NoRates),
            date(after.map(|part| &*part.to_string().leak()), Code::NoRates),
            date(["1", "1", "9999"], Code::NoRates),
        ]);
    } else {
        all.extend([
            date(["23", "11", "2026"], Code::InTheFuture),
            date(["1", "1", "1890"], Code::TooLongAgo),
            date(["1", "1", "1000"], Code::TooLongAgo),
        ]);
    }
    all
}

/// The page refuses it and says where and why; the record stays as it was.
fn refused(question: Asked, texts: &Texts, answers: &Answers) -> Vec<Problem> {
    let mut after = answers.clone();
    let read = question.read(texts, &mut after, today());
    let Err(problems) = read else { panic!("{} takes {texts:?}", question.id()) };
    assert_eq!(&after, answers, "{} changed the record: {texts:?}", question.id());
    problems
}

#[test]
fn every_box_of_every_page_refuses_what_it_can_not_use() {
    let mut tried = 0;
    for (question, answers) in pages() {
        let (page, form) = (question.id(), question.form(&answers, today()));
        for good in filled(&form.fields) {
            let taken = question.read(&good, &mut answers.clone(), today());
            assert_eq!(taken, Ok(()), "{page} {good:?}");
            // Whom money is paid for is not looked at where its amount is not known.
            let unsure = good.has("choice", NOT_SURE);
            let looked_at = |field: &Field| !(unsure && field.name == "paid-for");
            for field in on_page(&form.fields, &good).into_iter().filter(looked_at) {
                for (typed, named, code) in spoilt(page, &field, &form.fields) {
                    let mut texts = good.clone();
                    if code == Code::Missing && field.name == "choice" {
                        // An amount without a pick is "another amount": it was typed when there was nothing to pick.
                        texts.clear("amount");
                    }
                    typed.iter().for_each(|(name, value)| texts.set(name.as_str(), *value));
                    let problems = refused(question, &texts, &answers);
                    let [problem] = problems.as_slice() else { panic!("{page} {typed:?}: {problems:?}") };
                    assert_eq!(
                        (problem.field.as_str(), problem.code),
                        (named.as_str(), code),
                        "{page} {typed:?}"
                    );
                    if let [(_, alone)] = typed.as_slice() {
                        assert_eq!(&problem.typed, alone, "{page}");
                    }
                    tried += 1;
                }
            }
        }
    }
    println!("{tried} pages refused");
    assert!(tried > 3_000);
}

#[test]
fn a_page_that_is_sent_empty_asks_for_an_answer() {
    for (question, answers) in pages().filter(|(question, _)| question.id() != "council-rules") {
        let problems = refused(question, &Texts::default(), &answers);
        assert!(
            problems.iter().all(|problem| problem.code == Code::Missing),
            "{} {problems:?}",
            question.id()
        );
        let named = question
            .form(&answers, today())
            .fields
            .into_iter()
            .any(|field| problems.iter().any(|problem| problem.field == field.name));
        assert!(named, "{} {problems:?}", question.id());
    }
    // Who knows no rule of their council may leave the page empty.
    let [answers, _] = people();
    let mut after = answers.clone();
    assert_eq!(JOURNEY.find("council-rules").unwrap().read(&Texts::default(), &mut after, today()), Ok(()));
    assert_eq!(after, Answers { council_rules: None, ..answers });
}

#[test]
fn ticks_that_contradict_each_other_are_refused() {
    for (question, answers) in pages() {
        for field in question.form(&answers, today()).fields.iter().filter(|field| field.name == "choice") {
            let Control::Any(choices) = &field.control else { continue };
            let (alone, others): (Vec<_>, Vec<_>) = choices.iter().partition(|choice| choice.alone);
            assert_eq!(alone.len(), 2);
            for pair in
                [[alone[0], others[0]], [alone[1], others[0]], [alone[0], alone[1]], [others[0], alone[1]]]
            {
                let mut texts = Texts::default();
                pair.iter().for_each(|choice| texts.toggle("choice", choice.value, true));
                let problems = refused(question, &texts, &answers);
                assert_eq!((problems[0].field.as_str(), problems[0].code), ("choice", Code::Contradiction));
            }
        }
    }
}

#[test]
fn two_boxes_that_are_wrong_are_both_named() {
    let [_, couple] = people();
    let page = JOURNEY.find("income-pension-credit").unwrap();
    let mut texts = Texts::default();
    texts.set("amount", "lots");
    texts.set("every", "decade");
    texts.set("paid-for", "us");
    let problems = refused(page, &texts, &couple);
    let named: Vec<_> = problems.iter().map(|problem| (problem.field.as_str(), problem.code)).collect();
    assert_eq!(
        named,
        [("amount", Code::NotANumber), ("every", Code::NotAnOption), ("paid-for", Code::NotAnOption)]
    );
    assert_eq!(refused(page, &Texts::default(), &couple).len(), 3);
}

/// A box that was emptied is no £0.00. Only the second may be left empty: most people hold nothing with somebody else.
#[test]
fn savings_of_ones_own_are_asked_for() {
    let read = |own: &str, joint: &str| {
        let mut texts = rules::form::Texts::default();
        [("choice", "exact"), ("own", own), ("joint", joint)]
            .into_iter()
            .for_each(|(name, text)| texts.set(name, text));
        let mut answers = rules::record::Answers::default();
        let page = rules::tools::contribution::questions::JOURNEY.find("savings").unwrap();
        page.read(&texts, &mut answers, crate::common::day(crate::common::TODAY))
            .map_err(|problems| {
                problems.into_iter().map(|problem| (problem.field, problem.code)).collect::<Vec<_>>()
            })
            .map(|()| answers.savings.is_some())
    };
    let missing = Err(vec![("own".to_owned(), rules::form::Code::Missing)]);
    assert_eq!(read("", "0"), missing);
    assert_eq!(read("", ""), missing);
    assert_eq!(read("0", ""), Ok(true));
    assert_eq!(read("4200", "100"), Ok(true));
}
