use super::*;

fn every_text() -> Vec<&'static str> {
    let questions = questions().iter().flat_map(|words| {
        let fields = words.fields.iter().flat_map(|field| {
            let options = field.options.iter().flat_map(|option| [option.label, option.hint]);
            [field.label, field.hint, field.noun].into_iter().chain(options)
        });
        let errors = words.errors.iter().map(|error| error.1);
        let own = [words.title, words.short, words.hint, words.body, words.details, words.details_body];
        own.into_iter().chain(fields).chain(errors)
    });
    let steps = table::STEPS.iter().flat_map(|words| [words.line, words.why]);
    let results = table::RESULTS.iter().flat_map(|words| [words.title, words.body]);
    let common = table::TEXTS.iter().chain(table::ERRORS).map(|text| text.1);
    questions.chain(steps).chain(results).chain(common).collect()
}

#[test]
fn every_text_can_be_spoken_both_ways() {
    for text in every_text() {
        for person in [Person::Me, Person::Other] {
            assert!(!speak(text, person).contains(['{', '|', '}']), "{text}");
        }
    }
}

#[test]
fn look_ups_find_each_row_and_nothing_else() {
    assert!(questions().iter().all(|words| question(words.id).is_some_and(|found| found.id == words.id)));
    assert!(pages().iter().all(|words| page(words.slug).is_some_and(|found| found.slug == words.slug)));
    assert!(table::STEPS.iter().all(|words| step(words.id).is_some_and(|found| found.id == words.id)));
    assert!(table::RESULTS.iter().all(|words| result(words.id).is_some_and(|found| found.id == words.id)));
    assert!(table::TEXTS.iter().all(|(key, text)| common(key) == *text));
    assert!(
        question("nothing").is_none() && page("").is_none() && step("x").is_none() && result("x").is_none()
    );
    assert_eq!(common("nothing"), "");
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

#[test]
fn every_kind_of_problem_has_a_whole_sentence_everywhere() {
    for words in questions() {
        for field in words.fields {
            for (code, _) in table::ERRORS.iter().filter(|(key, _)| !key.contains('.')) {
                let of_a_group = matches!(*code, "missing" | "contradiction" | "not-an-option");
                if !field.noun.is_empty() || of_a_group {
                    let sentence = words.problem(field.name, code, "x", Person::Me);
                    let whole =
                        !sentence.is_empty() && !sentence.contains("[noun]") && !sentence.contains("  ");
                    assert!(whole, "{} {} {code}: {sentence}", words.id, field.name);
                }
            }
            let is_group = field.name == "choice" || !field.options.is_empty() || !field.label.is_empty();
            assert!(is_group || !field.noun.is_empty(), "{} {} has no noun", words.id, field.name);
        }
    }
}

#[test]
fn every_page_describes_itself_in_its_own_words() {
    let of_questions = questions().iter().map(|words| words.description);
    let all: Vec<_> = pages().iter().map(|page| page.description).chain(of_questions).collect();
    let different: std::collections::BTreeSet<_> = all.iter().collect();
    assert_eq!(different.len(), all.len());
    assert!(all.iter().all(|text| (20..160).contains(&text.len()) && !text.contains(['[', '{'])), "{all:?}");
}
