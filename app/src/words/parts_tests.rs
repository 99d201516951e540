//! Compares the parts of the checks' results with the rules: each part has words, and no words are left over.

use std::collections::BTreeSet;

use rules::shared::Decides;
use rules::tools::suitability::{Bring, Contradiction, Next, Outcome, Reason, Way};

use super::*;

/// The files of a folder of a tool.
fn files(folder: &str) -> BTreeSet<&'static str> {
    let path = format!("part/{folder}/");
    let of_tool = |tool: &'static ToolWords| rows::all(tool.word_file.words());
    let keys = tools().iter().flat_map(of_tool).map(|(key, _)| key);
    keys.filter_map(|key| key.strip_prefix(&path)?.strip_suffix("/title")).collect()
}

fn same(folder: &str, keys: impl IntoIterator<Item = &'static str>) {
    assert_eq!(files(folder), keys.into_iter().collect(), "{folder}");
}

#[test]
fn every_part_of_the_suitability_check_has_words_and_no_words_are_left_over() {
    // One conclusion has words of its own where only the council's finding stands before it (`tools/suitability`).
    same("suitability/outcomes", Outcome::ALL.iter().map(|one| one.key()).chain(["if-necessary"]));
    same("suitability/reasons", Reason::ALL.iter().map(|one| one.key()));
    same("suitability/next", Next::ALL.iter().map(|one| one.key()));
    same("suitability/ways", Way::ALL.iter().map(|one| one.key()));
    same("suitability/bring", Bring::ALL.iter().map(|one| one.key()));
    same("suitability/contradictions", Contradiction::ALL.iter().map(|one| one.key()));
}

/// Every outcome of a check has lines in easy read.
#[test]
fn every_part_of_the_checks_has_easy_lines() {
    use rules::tools::eligibility;
    let has = |folder: &str, key: &str| {
        assert!(easy(&[folder, key].concat()).contains("<img"), "{folder}{key}");
    };
    Outcome::ALL.iter().for_each(|one| has("suitability/outcomes/", one.key()));
    Reason::ALL.iter().for_each(|one| has("suitability/reasons/", one.key()));
    Next::ALL.iter().for_each(|one| has("suitability/next/", one.key()));
    eligibility::Outcome::ALL.iter().for_each(|one| has("eligibility/outcomes/", one.key()));
    eligibility::Reason::ALL.iter().for_each(|one| has("eligibility/reasons/", one.key()));
    eligibility::Part::ALL.iter().for_each(|one| has("eligibility/test-parts/", one.key()));
}

#[test]
fn every_outcome_and_who_decides_has_a_short_text() {
    for outcome in Outcome::ALL {
        assert!(!common(&format!("outcome.{}", outcome.key())).is_empty(), "{}", outcome.key());
    }
    for decides in Decides::ALL {
        assert!(!common(&format!("decides.{}", decides.key())).is_empty(), "{}", decides.key());
    }
}

#[test]
fn every_part_of_the_eligibility_check_has_words_and_no_words_are_left_over() {
    use rules::tools::eligibility::{Fits, Outcome, Part, Reason};
    same("eligibility/outcomes", Outcome::ALL.iter().map(|one| one.key()));
    same("eligibility/reasons", Reason::ALL.iter().map(|one| one.key()));
    same("eligibility/test-parts", Part::ALL.iter().map(|one| one.key()));
    let of_age = [Contradiction::PensionUnder18, Contradiction::YoungButAdult];
    same("eligibility/contradictions", of_age.map(Contradiction::key));
    for fits in Fits::ALL {
        assert!(!common(&format!("fits.{}", fits.key())).is_empty(), "{}", fits.key());
    }
}

#[test]
fn every_part_of_the_cost_comparison_has_words_and_no_words_are_left_over() {
    use rules::tools::care_costs::{LineRule, Warning, Way};
    same("care-costs/lines", LineRule::ALL.iter().map(|one| one.key()));
    same("care-costs/warnings", Warning::ALL.iter().map(|one| one.key()));
    same("care-costs/ways", Way::ALL.iter().map(|one| one.key()));
    for way in Way::ALL {
        assert!(!common(&format!("care-costs.way.{}", way.key())).is_empty(), "{}", way.key());
    }
}

#[test]
fn every_part_of_the_balance_has_words_and_no_words_are_left_over() {
    use rules::record::BalanceWhy;
    use rules::tools::balance::{Ask, Next, Outcome, Reason, Say, StepRule};
    same("balance/outcomes", Outcome::ALL.iter().map(|one| one.key()));
    same("balance/lines", StepRule::ALL.iter().map(|one| one.key()));
    same("balance/reasons", Reason::ALL.iter().map(|one| one.key()));
    same("balance/asks", Ask::ALL.iter().map(|one| one.key()));
    same("balance/say", Say::ALL.iter().map(|one| one.key()));
    same("balance/next", Next::ALL.iter().map(|one| one.key()));
    for why in BalanceWhy::ALL {
        assert!(files("balance/say").contains(why.key()), "nothing to say for {}", why.key());
    }
}

/// Nobody is told that the number of weeks is a rule of the law.
#[test]
fn whose_rule_the_weeks_are_is_never_the_laws() {
    for key in ["council-says-weeks", "no-number-known", "unspent-goes-back"] {
        let words = part(&format!("balance/reasons/{key}")).map_or("", |words| words.body);
        assert!(words.contains("not the law") || words.contains("No law says"), "{key}: {words}");
    }
}

/// Parts of the result and duties have no rule; the program names them. Every one must be named there.
#[test]
fn parts_that_no_rule_names_are_shown() -> std::io::Result<()> {
    let quoted = super::keys_tests::quoted(".")?;
    for folder in ["care-costs/result", "care-costs/duties", "balance/parts", "balance/variants"] {
        for key in files(folder) {
            let path = format!("{folder}/{key}");
            assert!(quoted.contains(key) || quoted.contains(&path), "nothing shows {path}");
        }
    }
    Ok(())
}

/// Whatever can be unknown, assumed or left out has the id of the question that answers it.
#[test]
fn what_is_open_in_the_cost_comparison_can_be_answered() {
    let journey = rules::journey::Tool::CareCosts.journey();
    for folder in ["care-costs/unknown", "care-costs/assumed", "care-costs/left-out"] {
        for key in files(folder) {
            assert!(journey.find(key).is_some(), "{folder}/{key} is no question");
        }
    }
}

/// The portal never says that, because the council decides.
#[test]
fn no_text_says_that_somebody_is_not_eligible_or_barred() {
    let rows = word_files().flat_map(|word_file| rows::all(word_file.words())).chain(rows::all(BUILT_IN));
    for (key, text) in rows {
        let text = text.to_lowercase();
        for never in [
            "you are not eligible",
            "they are not eligible",
            "not entitled",
            "barred",
            "offender",
            "service user",
        ] {
            assert!(!text.contains(never), "{key}: {never}");
        }
    }
}
