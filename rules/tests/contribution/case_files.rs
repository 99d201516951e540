//! The cases of two files, to the penny: public ones (`tests/cases/contribution-public.json`), and those written from the
//! text of the law (`tests/cases/charging-law.json`, `charging-capital.json`).

use serde_json::Value;

const PUBLIC: &str = include_str!("../../../tests/cases/contribution-public.json");
const LAW: &str = include_str!("../../../tests/cases/charging-law.json");

const CAPITAL: &str = include_str!("../../../tests/cases/charging-capital.json");

fn cases(file: &str) -> Vec<Value> {
    let file: Value = serde_json::from_str(file).unwrap();
    file["cases"].as_array().unwrap().clone()
}

/// What is wrong with a case; nothing where both ends are as they should be.
fn wrong(id: &str, request: Value, expected: &Value) -> Option<String> {
    let answer = rules::api::answer("contribution", &request.to_string());
    let answer: Value =
        serde_json::from_str(&answer.unwrap_or_else(|refused| panic!("{id}: {refused}"))).unwrap();
    let found = ["lowest", "highest"].map(|end| &answer[end]["charge"]["weekly"]);
    let right = ["lowest", "highest"].map(|end| &expected[end]);
    (found != right).then(|| format!("{id}: {found:?}, should be {right:?}"))
}

fn assert_all_right(wrong: impl Iterator<Item = String>) {
    let wrong: Vec<_> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_public_case_gives_its_figure() {
    let cases = cases(PUBLIC);
    assert_eq!(cases.len(), 28);
    assert_all_right(cases.iter().filter_map(|case| {
        let mut request = case["request"].clone();
        if let Some(instead) = case["now"]["request"].as_object() {
            request.as_object_mut().unwrap().extend(instead.clone());
        }
        wrong(case["id"].as_str().unwrap(), request, &case["now"])
    }));
}

#[test]
fn every_case_of_the_law_gives_its_figure() {
    for (file, count) in [(LAW, 47), (CAPITAL, 23)] {
        let cases = cases(file);
        assert_eq!(cases.len(), count);
        let each = cases
            .iter()
            .filter_map(|case| wrong(case["id"].as_str().unwrap(), case["request"].clone(), case));
        assert_all_right(each);
    }
}
