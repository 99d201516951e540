//! Councils' practices: which hold on a day, and that nothing is said of a day before it was so.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rules::base::money::{Percent, Weekly};
use rules::data::councils::{self, Council, Setting};
use rules::data::local::{CouncilRules, MonthRule, NightPart, PaymentRule, SavingsCreditRule, TopUp};
use rules::data::rates::Standing;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn council(id: &str) -> &'static Council {
    councils::find(id).unwrap()
}

fn rules(id: &str, text: &str) -> CouncilRules {
    council(id).rules_on(day(text)).0
}

const TODAY: &str = "2026-11-22";

#[test]
fn councils_are_sorted_by_name_and_found_by_id() {
    let names: Vec<_> = councils::all().iter().map(|council| council.name).collect();
    assert!(names.is_sorted());
    let ids: BTreeSet<_> = councils::all().iter().map(|council| council.id).collect();
    assert_eq!(ids.len(), councils::all().len());
    for council in councils::all() {
        assert_eq!(councils::find(council.id), Some(council));
    }
    assert_eq!(councils::find("atlantis"), None);
    for id in ["leicestershire", "leicester", "medway"] {
        assert!(councils::find(id).is_some());
    }
}

#[test]
fn what_the_published_examples_rest_on() {
    assert_eq!(rules("devon", "2023-06-01").insurance_water, Some(true));
    assert_eq!(rules("knowsley", "2024-06-01").night_pip, Some(NightPart::IgnoreWithoutNightCare));
    assert_eq!(rules("leeds", "2024-06-01").extra_costs_for_all, Some(true));
    assert_eq!(rules("hampshire", TODAY).month, Some(MonthRule::Days));
    assert_eq!(rules("hampshire", TODAY).payment, Some(PaymentRule::Net));
    assert_eq!(rules("south-tyneside", TODAY).payment, Some(PaymentRule::Net));
    assert_eq!(rules("cambridgeshire", TODAY).payment, Some(PaymentRule::Net));
}

#[test]
fn nothing_holds_before_it_is_known_to() {
    assert_eq!(rules("devon", "2023-04-05"), CouncilRules::default());
    assert_eq!(rules("knowsley", "2024-04-05"), CouncilRules::default());
    assert_eq!(rules("leeds", "2024-04-05"), CouncilRules::default());
    assert_eq!(rules("reading", "2024-04-05").flat_extra_costs, None);
    assert_eq!(rules("reading", "2024-04-06").flat_extra_costs, Some(Weekly::of_pence(1085)));
    assert_eq!(rules("reading", TODAY).flat_extra_costs, Some(Weekly::of_pence(1085)));
    assert_eq!(rules("reading", "2019-04-06").smallest, Some(Weekly::of_pence(125)));
}

#[test]
fn gloucestershire_changed_in_april_2025() {
    let before = rules("gloucestershire", "2025-04-05");
    assert_eq!(before, CouncilRules { payment: Some(PaymentRule::Net), ..CouncilRules::default() });
    let after = rules("gloucestershire", "2025-04-06");
    assert_eq!(after.top_up, Some(TopUp::Pounds(Weekly::of_pence(500))));
    assert_eq!(after.night_pip, Some(NightPart::Ignore));
    assert_eq!(after.share, Some(Percent::ALL));
    assert_eq!(after.night_aa_dla, None);
}

#[test]
fn kent_left_out_all_savings_credit_until_2023() {
    assert_eq!(rules("kent", "2021-06-01").savings_credit, Some(SavingsCreditRule::IgnoreAll));
    assert_eq!(rules("kent", "2022-12-31").savings_credit, Some(SavingsCreditRule::IgnoreAll));
    assert_eq!(rules("kent", "2023-06-01").savings_credit, None);
    assert_eq!(rules("kent", "2024-01-01").savings_credit, Some(SavingsCreditRule::Cap));
    assert_eq!(rules("kent", TODAY).flat_extra_costs, Some(Weekly::of_pence(1700)));
}

#[test]
fn other_practices_in_the_facts() {
    let bromley = rules("bromley", TODAY);
    assert_eq!(bromley.night_aa_dla, Some(NightPart::IgnoreWithoutNightCare));
    assert_eq!(bromley.night_pip, Some(NightPart::Count));
    let lincolnshire = rules("lincolnshire", TODAY);
    assert_eq!(
        (lincolnshire.night_aa_dla, lincolnshire.night_pip),
        (Some(NightPart::Ignore), Some(NightPart::Ignore))
    );
    assert_eq!(lincolnshire.top_up, Some(TopUp::None));
    assert_eq!(
        rules("bath-and-north-east-somerset", TODAY).savings_credit,
        Some(SavingsCreditRule::IgnoreAll)
    );
    assert_eq!(rules("bexley", TODAY).flat_extra_costs, Some(Weekly::of_pence(3405)));
    assert_eq!(rules("hammersmith-and-fulham", TODAY).no_charge, Some(true));
    for id in ["wokingham", "herefordshire"] {
        let (rules, practices) = council(id).rules_on(day(TODAY));
        assert!(matches!(rules.top_up, Some(TopUp::Percent(share)) if share.to_string() == "25%"));
        assert!(practices.iter().all(|practice| practice.standing == Standing::Secondary));
    }
    assert_eq!(rules("hartlepool", TODAY).payment, Some(PaymentRule::Gross));
    for id in ["leicestershire", "leicester", "cheshire-west-and-chester"] {
        assert_eq!(rules(id, TODAY).payment, Some(PaymentRule::Net), "{id}");
    }
}

#[test]
fn medway_says_things_that_change_no_sum() {
    let (rules, practices) = council("medway").rules_on(day(TODAY));
    assert_eq!(rules, CouncilRules::default());
    assert!(practices.is_empty());
    assert_eq!(council("medway").remarks.len(), 2);
}

#[test]
fn each_practice_that_holds_is_returned_once_with_its_source() {
    for council in councils::all() {
        for text in ["2019-04-06", "2023-04-06", "2025-04-06", TODAY, "2027-04-05"] {
            let (_, practices) = council.rules_on(day(text));
            let keys: BTreeSet<_> = practices.iter().map(|practice| practice.setting.key()).collect();
            assert_eq!(keys.len(), practices.len(), "{} {text}", council.id);
            for practice in practices {
                assert!(practice.holds_on(day(text)));
                assert!(!practice.seen.is_empty() && !practice.source_title.is_empty());
                assert!(practice.standing != Standing::Derived || practice.note.is_some(), "{}", council.id);
            }
        }
    }
}

#[test]
fn every_practice_sets_the_field_it_names() {
    for council in councils::all() {
        for practice in council.practices {
            let on = practice.from.or(practice.until).unwrap_or(day(TODAY));
            let json = serde_json::to_value(council.rules_on(on).0).unwrap();
            assert!(json.get(practice.setting.key()).is_some(), "{} {}", council.id, practice.setting.key());
        }
    }
    assert_eq!(Setting::NoCharge(true).key(), "no_charge");
}
