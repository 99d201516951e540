use std::collections::BTreeSet;

use super::*;

/// Every row there is, of the program and of all word files.
pub(super) fn every_row() -> impl Iterator<Item = rows::Row> {
    let own = rows::all(BUILT_IN).chain(rows::all(DOCUMENTS));
    own.chain(word_files().flat_map(|word_file| rows::all(word_file.words())))
}

/// Every question that a tool asks.
pub(super) fn questions() -> Vec<QuestionWords> {
    let ids: BTreeSet<_> = TOOLS.iter().flat_map(|tool| tool.questions).collect();
    ids.into_iter().filter_map(|id| question(id)).collect()
}

/// The rows whose key begins with this, each with the rest of its key.
pub(super) fn below(above: &str) -> Vec<(&'static str, &'static str)> {
    every_row().filter_map(|(key, text)| Some((key.strip_prefix(above)?, text))).collect()
}

#[test]
fn every_text_can_be_spoken_both_ways() {
    for (_, text) in every_row().filter(|(key, _)| !key.starts_with("page/")) {
        for person in [Person::Me, Person::Other] {
            assert!(!speak(text, person).contains(['{', '|', '}']), "{text}");
        }
    }
}

#[test]
fn look_ups_find_each_row_and_nothing_else() {
    assert!(every_row().all(|found| row(&[found.0]) == Some(found)));
    assert!(TOOLS.iter().all(|tool| tool.questions.iter().all(|id| question(id).is_some())));
    assert!(
        questions().iter().all(|words| question(words.id).is_some_and(|found| found.title == words.title))
    );
    assert!(pages().all(|words| page(words.slug).is_some_and(|found| found.route == words.route)));
    assert!(pages().all(|words| page_at(words.route).is_some_and(|found| found.slug == words.slug)));
    assert_eq!(step("tariff-income").map(|words| words.id), Some("tariff-income"));
    assert_eq!(result("exact").map(|words| words.id), Some("exact"));
    assert_eq!(
        part("contribution/result/exact").map(|words| words.title),
        result("exact").map(|words| words.title)
    );
    assert!(
        question("nothing").is_none() && page("").is_none() && step("x").is_none() && result("x").is_none()
    );
    assert!(question("").is_none() && part("contribution/result").is_none() && page_at("/no/").is_none());
    assert_eq!(common("nothing"), "");
}

/// Where a key is in two word files, only the first is ever found.
#[test]
fn no_key_stands_twice() {
    let mut seen = BTreeSet::new();
    for (key, _) in every_row() {
        assert!(seen.insert(key), "{key}");
    }
}

#[test]
fn words_that_have_not_come_are_missed_and_found_later() {
    let word_file = WordFile::new("later", "");
    assert_eq!(rows::find(word_file.words(), "question/age/title"), None);
    word_file.load("question/age/title\tHow old?\n".to_owned());
    word_file.load("question/age/title\tA second time\n".to_owned());
    assert_eq!(rows::find(word_file.words(), "question/age/title").map(|row| row.1), Some("How old?"));
}

#[test]
fn a_page_has_its_own_words_or_the_shared_ones() -> Result<(), &'static str> {
    let pip = question("income-pip").ok_or("no PIP")?;
    assert_eq!(pip.option("choice", "enhanced").map(|option| option.label), Some("Enhanced rate"));
    assert_eq!(pip.option("choice", "not-sure").map(|option| option.label), Some("I’m not sure"));
    assert_eq!(pip.option("every", "month").map(|option| option.label), Some("a month"));
    assert!(pip.option("choice", "highest").is_none());
    let amount = pip.field("amount").ok_or("no amount")?;
    assert_eq!((amount.label, amount.noun), ("How much is it?", "the amount of PIP for daily living"));
    assert!(pip.field("every").is_some() && pip.field("nothing").is_none());
    Ok(())
}

#[test]
fn a_problem_has_the_nearest_sentence() -> Result<(), &'static str> {
    let age = question("age").ok_or("no age")?;
    let told = |field, code| age.problem(field, code, "", Person::Other);
    assert_eq!(told("choice", "missing"), "Give a date of birth, or choose an age");
    assert_eq!(told("born", "missing"), "Enter their date of birth");
    assert_eq!(told("born", "date-incomplete"), "Enter the day, month and year of their date of birth");
    assert_eq!(told("born-month", "date-incomplete"), "Enter the month of their date of birth");
    assert_eq!(told("born", "in-the-future"), "Check the date of birth: it must be in the past");
    let rent = question("housing-rent").ok_or("no rent")?;
    assert_eq!(
        rent.problem("amount", "unclear", "1,20", Person::Me),
        "Check the amount of the rent: “1,20” could mean two things. Use a full stop before the pence, like 12.50"
    );
    Ok(())
}

/// The fields for which a question has words of its own.
pub(super) fn fields_of(words: QuestionWords) -> Vec<(&'static str, FieldWords)> {
    let rows = below(&format!("question/{}/field/", words.id));
    let names: BTreeSet<_> = rows.iter().filter_map(|(key, _)| key.split('/').next()).collect();
    names.into_iter().map(|name| (name, words.field(name).unwrap_or_default())).collect()
}

/// The name of a box that has the words of this field. Where there are several boxes of one kind, it is the second.
fn box_of(name: &str, field: FieldWords) -> String {
    match name.split_once('-') {
        Some((before, after)) if field.noun.contains("[number]") => [before, "-2-", after].concat(),
        _ => name.to_owned(),
    }
}

#[test]
fn boxes_that_are_alike_share_words_and_name_their_number() -> Result<(), &'static str> {
    let week = question("care-week").ok_or("no week")?;
    assert_eq!(week.field("visit-3-start"), week.field("visit-start"));
    assert!(
        week.option("visit-12-kind", "sleep-in").is_some() && week.option("visit-3-start", "x").is_none()
    );
    let told = |field, code| week.problem(field, code, "x", Person::Me);
    assert_eq!(told("visit-3-start", "missing"), "Enter when visit 3 starts");
    assert!(told("visit-12-length", "not-a-length").contains("visit 12"));
    assert_eq!(numbered("helper-2-age"), Some(("helper-age".to_owned(), "2")));
    assert!(
        ["age", "helper-age", "helper-age-2", "visit-2x-start"].iter().all(|name| numbered(name).is_none())
    );
    Ok(())
}

#[test]
fn every_kind_of_problem_has_a_whole_sentence_everywhere() {
    for words in questions() {
        for (name, field) in fields_of(words) {
            for (code, _) in below("error/").iter().filter(|(key, _)| !key.contains('.')) {
                let of_a_group = matches!(*code, "missing" | "contradiction" | "not-an-option");
                if !field.noun.is_empty() || of_a_group {
                    let sentence = words.problem(&box_of(name, field), code, "x", Person::Me);
                    let whole =
                        !sentence.is_empty() && !sentence.contains("[noun]") && !sentence.contains("  ");
                    assert!(whole, "{} {name} {code}: {sentence}", words.id);
                }
            }
            let options = below(&format!("question/{}/field/{name}/option/", words.id));
            let is_group = name == "choice" || !options.is_empty() || !field.label.is_empty();
            assert!(is_group || !field.noun.is_empty(), "{} {name} has no noun", words.id);
        }
    }
}

#[test]
fn every_page_describes_itself_in_its_own_words() {
    let of_questions = questions().into_iter().map(|words| words.description);
    let all: Vec<_> = pages().map(|page| page.description).chain(of_questions).collect();
    let different: BTreeSet<_> = all.iter().collect();
    assert_eq!(different.len(), all.len());
    assert!(all.iter().all(|text| (20..160).contains(&text.len()) && !text.contains(['[', '{'])), "{all:?}");
}
