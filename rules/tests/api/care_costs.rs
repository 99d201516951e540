//! The APIs of the cost comparison and of the budget are what `rules/schema/` says: the examples, the keys, what is
//! taken and what is refused.

use std::collections::BTreeSet;

use rules::data::councils::Basis;
use rules::record::{Day, LeaveCover, PayPeriod, PensionChoice, VisitKind};
use rules::tools::care_costs::questions::{JOURNEY, MOST_HELPERS, MOST_VISITS};
use rules::tools::care_costs::{LineRule, Warning, Way};
use serde_json::{Value, json};

use crate::common::random::Random;
use crate::schemas::{ANSWERS, Api, api, are_known, at, dated, keys, parsed, program, refused, set, words};

/// Requests that are refused, and the field that is named; a few of them a schema cannot tell.
const REFUSED: &str = include_str!("../../schema/care-costs.refused.json");

static COSTS: Api = api!("care-costs");
static BUDGET: Api = api!("budget");

/// Both take the same record.
fn both() -> [&'static Api; 2] {
    [&COSTS, &BUDGET]
}

fn way<'a>(answer: &'a Value, way: &str) -> &'a Value {
    let ways = answer["ways"].as_array().unwrap();
    ways.iter().find(|one| one["way"] == way).unwrap_or_else(|| panic!("no {way} in {answer}"))
}

#[test]
fn the_examples_are_answered_as_stored() {
    // Medway's own sums for 14 hours a week in its report of 16 January 2025: £14,793 and £11,102.
    let answer = COSTS.example();
    BUDGET.example();
    assert_eq!(way(&answer, "agency")["low"]["year"], "14792.96");
    assert_eq!(way(&answer, "pa-all-in")["high"]["year"], "11102.00");
    assert_eq!(answer["is_exact"], true);
}

#[test]
fn words_of_the_schemas_are_the_keys_of_the_code() {
    let answers = parsed(ANSWERS);
    let visit = "/properties/care_week/anyOf/0/items/properties";
    for (pointer, keys) in [
        (format!("{visit}/kind/enum"), keys!(VisitKind)),
        (format!("{visit}/days/items/enum"), keys!(Day)),
        ("/properties/leave_cover/anyOf/0/enum".to_owned(), keys!(LeaveCover)),
        ("/properties/pension_choice/anyOf/0/enum".to_owned(), keys!(PensionChoice)),
        ("/properties/pay_period/anyOf/0/enum".to_owned(), keys!(PayPeriod)),
    ] {
        assert_eq!(words(&answers, &pointer), keys, "{pointer}");
    }
    let most = |pointer: &str| at(&answers, pointer).as_u64().unwrap();
    assert_eq!(most("/properties/care_week/anyOf/0/maxItems"), MOST_VISITS as u64);
    assert_eq!(most("/properties/helpers/oneOf/1/properties/each/maxItems"), MOST_HELPERS as u64);
    let [costs, budget] = both().map(Api::response);
    let questions = set(JOURNEY.questions().map(|question| question.id()));
    for schema in [&costs, &budget] {
        assert_eq!(words(schema, "/$defs/Question/enum"), questions);
        assert_eq!(words(schema, "/$defs/Way/enum"), keys!(Way));
        assert_eq!(words(schema, "/$defs/Warned/properties/warning/enum"), keys!(Warning));
    }
    assert_eq!(words(&costs, "/$defs/Line/properties/rule/enum"), keys!(LineRule));
    let basis = "/$defs/Indicative/properties/basis/enum";
    assert_eq!(words(&budget, basis), keys!(Basis));
    for id in JOURNEY.questions().map(|question| question.id()).filter(|id| *id != "when") {
        assert!(answers["properties"][id.replace('-', "_")].is_object(), "{id}");
    }
}

#[test]
fn fields_of_the_schema_are_those_of_the_code() {
    let schema = parsed(ANSWERS);
    let object = |field: &str, rest: &str| format!("/properties/{field}{rest}/properties");
    for (request, pointer) in [
        (json!({ "care_hours": "visits", "care_week": [{ "?": 1 }] }), object("care_week", "/anyOf/0/items")),
        (json!({ "night_prices": { "?": 1 } }), object("night_prices", "/anyOf/0")),
        (json!({ "other_prices": { "?": 1 } }), object("other_prices", "/anyOf/0")),
        (json!({ "agency_more": { "?": 1 } }), object("agency_more", "")),
        (json!({ "other_ways": { "?": 1 } }), object("other_ways", "")),
    ] {
        assert_eq!(words(&schema, &pointer), COSTS.fields_beside(&dated(request)), "{pointer}");
    }
}

#[test]
fn a_day_without_figures_and_a_request_without_a_budget_say_so() {
    for api in both() {
        for day in ["2024-04-05", "2031-01-01"] {
            let budget = json!({ "amount": "250", "every": "week" });
            let none = api.taken(&json!({ "date": day, "care_hours": "14", "care_cost": budget }));
            assert_eq!(none["outcome"], "no-rates", "{} {day}", api.name);
        }
    }
    for budget in [json!(null), json!("not-sure")] {
        let mut request = json!({ "date": "2026-11-22", "care_hours": "14" });
        if !budget.is_null() {
            request["care_cost"] = budget;
        }
        BUDGET.refuses("care_cost", &request);
    }
}

/// Wages of 1 to 5 April are those of the new year, with the tax of the old.
#[test]
fn the_first_days_of_april_have_the_new_wage_and_the_old_year() {
    let on = |date: &str| {
        COSTS.taken(&json!({ "date": date, "care_hours": "14", "pa_pay": { "legal_minimum": true }, "leave_cover": "stops" }),
        )
    };
    for (date, year, wages) in [
        ("2026-03-31", "2025/26", "2025-04-01"),
        ("2026-04-03", "2025/26", "2026-04-01"),
        ("2026-04-06", "2026/27", "2026-04-01"),
    ] {
        let answer = on(date);
        assert_eq!(
            (&answer["tax_year"], &answer["minimum_wage_from"]),
            (&json!(year), &json!(wages)),
            "{date}"
        );
    }
}

#[test]
fn what_is_not_known_widens_and_is_named() {
    let base = json!({
        "date": "2026-11-22", "care_hours": "14", "agency_rate": "24.50", "pa_pay": { "wage": "13.50" },
        "leave_cover": "on-top", "running_costs": { "council_pays": true },
    });
    let exact = COSTS.taken(&base);
    assert_eq!((&exact["is_exact"], &exact["unknowns"]), (&json!(true), &json!([])));
    for (field, id, moved) in [
        ("care_hours", "care-week", "agency"),
        ("agency_rate", "agency-rate", "agency"),
        ("pa_pay", "pa-pay", "pa-employed"),
        ("leave_cover", "leave-cover", "pa-employed"),
        ("running_costs", "running-costs", "pa-employed"),
        ("pension_choice", "pension-choice", "pa-employed"),
        ("allowance", "allowance", "pa-employed"),
    ] {
        let mut open = base.clone();
        open[field] = json!("not-sure");
        let answer = COSTS.taken(&open);
        assert!(
            answer["unknowns"].as_array().unwrap().contains(&json!(id)),
            "{field}: {}",
            answer["unknowns"]
        );
        let (low, high) = (&way(&answer, moved)["low"]["year"], &way(&answer, moved)["high"]["year"]);
        assert_ne!(low, high, "{field}");
    }
}

/// Somebody's answers, each of them missing or not sure now and then.
pub fn person(random: &mut Random) -> Value {
    let visit = |random: &mut Random, place: usize| {
        json!({
            "start": format!("{:02}:{:02}", 2 * place, random.below(60)), "minutes": 15 * (1 + random.below(32)),
            "kind": random.pick(VisitKind::ALL).key(), "helpers": 1 + random.below(2),
            "days": [random.pick(Day::ALL).key()],
        })
    };
    let week: Vec<_> = (0..=random.below(MOST_VISITS - 1)).map(|place| visit(random, place)).collect();
    let pence = |random: &mut Random, from: usize, to: usize| {
        let pence = from + random.below(to - from);
        json!(format!("{}.{:02}", pence / 100, pence % 100))
    };
    let pay = match random.below(3) {
        0 => json!({ "all_in": pence(random, 500, 6_000) }),
        1 => json!({ "wage": pence(random, 1, 10_000) }),
        _ => json!({ "legal_minimum": true }),
    };
    let hours = json!(format!("{}.25", random.below(168)));
    let helpers = match random.below(3) {
        0 => {
            json!({ "count": 1 + random.below(20), "age": 36 + random.below(64), "years": random.below(20) })
        }
        _ => {
            json!({ "each": [{ "age": 16 + random.below(84), "hours": "5" }, { "age": 40, "hours": "9.5", "wage": "14" }] })
        }
    };
    let length = [pence(random, 100, 200), pence(random, 200, 300), pence(random, 300, 500)];
    let fields = [
        ("council", json!(random.pick(&["medway", "other", "wokingham"]))),
        ("care_hours", random.pick(&[0, 1, 1]).eq(&0).then(|| hours.clone()).unwrap_or(json!("visits"))),
        ("care_week", json!(week)),
        ("agency_rate", pence(random, 500, 10_000)),
        ("pa_pay", pay),
        ("leave_cover", json!(random.pick(LeaveCover::ALL).key())),
        (
            "running_costs",
            json!({ "insurance": pence(random, 0, 50_000), "other": "12.00", "checks": pence(random, 0, 30_000) }),
        ),
        ("helpers", helpers),
        ("pension_choice", json!(random.pick(PensionChoice::ALL).key())),
        ("allowance", json!(random.one_in(2))),
        ("pay_period", json!(random.pick(PayPeriod::ALL).key())),
        ("weeks", json!(1 + random.below(53))),
        ("sickness", json!(random.below(29))),
        ("mileage", json!(random.below(20_001))),
        (
            "agency_more",
            json!({ "quarter_hour": length[0], "half_hour": length[1], "three_quarters": length[2],
            "weekend_hour": "29.00", "weekend_half_hour": "25.00", "bank_holiday_extra": "50", "vat": "20", "council_rate": "20.00" }),
        ),
        (
            "other_ways",
            json!({ "self_employed": pence(random, 500, 10_000), "self_employed_council": "16.00", "introductory": "not-sure",
                    "introductory_fee": "25.00", "managed": "22.00" }),
        ),
        ("care_cost", json!({ "amount": pence(random, 0, 200_000), "every": "week" })),
        ("pays_in", json!({ "amount": pence(random, 0, 20_000), "every": "week" })),
    ];
    let mut record = serde_json::Map::new();
    for (field, value) in fields {
        let sure = matches!(
            field,
            "council"
                | "helpers"
                | "weeks"
                | "sickness"
                | "mileage"
                | "agency_more"
                | "other_ways"
                | "care_cost"
        );
        match random.below(12) {
            0 if field != "care_cost" => {}
            1 if !sure => drop(record.insert(field.to_owned(), json!("not-sure"))),
            _ => drop(record.insert(field.to_owned(), value)),
        }
    }
    record.insert("date".to_owned(), json!(random.pick(&["2026-11-22", "2025-04-03", "2024-06-01"])));
    Value::Object(record)
}

#[test]
fn random_people_are_answered_as_documented_by_both_tools() {
    let (mut random, mut rules, mut warnings) = (Random::seeded(20), BTreeSet::new(), BTreeSet::new());
    let mut answered = 0;
    for _ in 0..1_000 {
        let request = person(&mut random);
        for api in both() {
            let answer = match api.answered(&request) {
                Ok(answer) => answer,
                // Visits that repeat or come to more than there is time for, and helpers with more hours than a week has.
                Err(refused) => {
                    let fields = ["care_week", "helpers", "agency_more"];
                    assert!(fields.contains(&refused.field.as_str()), "{request}: {refused}");
                    continue;
                }
            };
            answered += 1;
            warnings
                .extend(answer["warnings"].as_array().unwrap().iter().map(|one| one["warning"].to_string()));
            for end in answer["ways"].as_array().unwrap().iter().flat_map(|way| [&way["low"], &way["high"]]) {
                for line in end["lines"].as_array().into_iter().flatten() {
                    rules.insert(line["rule"].as_str().unwrap().to_owned());
                    are_known(&line["sources"]);
                }
            }
        }
    }
    println!("{answered} answers, {} warnings seen", warnings.len());
    assert!(answered > 1_500);
    // None of the lines that are documented is never made.
    assert_eq!(rules, set(LineRule::ALL.iter().map(|rule| rule.key())));
}

#[test]
fn what_a_request_can_not_be_is_refused_with_its_field() {
    for one in parsed(REFUSED).as_array().unwrap() {
        let (field, mut request) = (one["field"].as_str().unwrap(), one["request"].clone());
        assert_eq!(COSTS.takes(&request), one["fits_the_schema"] == true, "{request}");
        for api in both() {
            request["care_cost"] = json!({ "amount": "250", "every": "week" });
            let error = rules::api::answer(api.name, &request.to_string()).unwrap_err();
            assert_eq!(error.field, field, "{request}: {error}");
        }
    }
    // On the command line: exit code 2, and one line that names the field.
    let slip = br#"{"date":"2026-11-22","agency_rate":"4.99"}"#;
    refused(&[COSTS.name], slip, "`agency_rate`: ");
    refused(&[BUDGET.name], b"{}", "`date`: ");
    // £20,000 a week is more than £1,000,000 a year.
    let slip = br#"{"date":"2026-11-22","agency_rate":"25","care_cost":{"amount":"20000","every":"week"}}"#;
    refused(&[BUDGET.name], slip, "`care_cost`: ");
    BUDGET.is_not("budgets");
    let (code, _, error) = program(&[], b"");
    assert_eq!(code, Some(2));
    assert!(both().iter().all(|api| error.contains(api.name)), "{error}");
}
