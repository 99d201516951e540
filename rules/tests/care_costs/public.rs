//! Public cases of `tests/cases/pa-public.json`: price cards, letters and decisions that people have put on the web. Each
//! request is that of the file, and each figure stands in what the file says is right.

use rules::api::answer;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{dec, number, tax_year};

const FILE: &str = include_str!("../../../tests/cases/pa-public.json");

fn case(id: &str) -> Value {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let cases = file["cases"].as_array().unwrap();
    cases.iter().find(|case| case["id"] == id).unwrap_or_else(|| panic!("no {id}")).clone()
}

/// A figure that the file gives, as it writes it: "4,662.11".
#[track_caller]
fn right(id: &str, figure: &str) -> Decimal {
    let case = case(id);
    let text = case["right"].as_str().unwrap();
    assert!(text.contains(figure) || text == "the same", "{id}: {figure} is not in {text}");
    dec(&figure.replace(',', ""))
}

#[track_caller]
fn asked(tool: &str, request: &Value) -> Value {
    let answer =
        answer(tool, &request.to_string()).unwrap_or_else(|refused| panic!("{refused:?}: {request}"));
    serde_json::from_str(&answer).unwrap()
}

/// The request of a case with other values.
fn with(id: &str, changes: Value) -> Value {
    let mut request = case(id)["request"].clone();
    for (key, value) in changes.as_object().unwrap() {
        request[key] = value.clone();
    }
    request
}

fn same(id: &str) -> Value {
    with(id, json!({}))
}

fn ends<'a>(answer: &'a Value, way: &str) -> [&'a Value; 2] {
    let ways = answer["ways"].as_array().unwrap();
    let found = ways.iter().find(|one| one["way"] == way).unwrap_or_else(|| panic!("no {way} in {answer}"));
    [&found["low"], &found["high"]]
}

/// A field at both ends.
fn between(answer: &Value, way: &str, field: &str) -> [Decimal; 2] {
    ends(answer, way).map(|end| number(&end[field]))
}

/// The lines of these rules together, at both ends.
fn lines(answer: &Value, way: &str, rules: &[&str]) -> [Decimal; 2] {
    ends(answer, way).map(|end| {
        let lines = end["lines"].as_array().unwrap().iter();
        lines
            .filter(|line| rules.contains(&line["rule"].as_str().unwrap()))
            .map(|line| number(&line["amount"]))
            .sum()
    })
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

#[test]
fn every_case_is_looked_at_here() {
    let file: Value = serde_json::from_str(FILE).unwrap();
    let ids: Vec<_> =
        file["cases"].as_array().unwrap().iter().map(|case| case["id"].as_str().unwrap()).collect();
    let seen = [
        "PA-H1", "PA-H2", "PA-H3", "PA-H4", "PA-H7", "PA-H8", "PA-H9", "PA-H10", "PA-H11", "PA-H12",
        "PA-H13", "PA-H14", "PA-H16", "PA-H20", "PA-H21",
    ];
    assert_eq!(ids, seen);
}

#[test]
fn h1_short_calls_have_the_agencys_own_price() {
    let found = asked("care-costs", &same("PA-H1"));
    assert_eq!(found["is_exact"], false);
    assert!(names(&found["unknowns"]).contains(&"agency-more"), "{found}");
    let [low, high] = between(&found, "agency", "week");
    let card = right("PA-H1", "322.00");
    assert!(low <= card && card <= high, "{low} {high}");
    // 14 half hours at 85 % of £27.
    assert!(high >= dec("321.30") && low == dec("189.00"), "{low} {high}");
    assert!(
        found["usual"].as_array().unwrap().iter().any(|one| one["of"] == "half-hour" && one["seen"] != "")
    );
    // One price of one length is enough.
    let known = asked("care-costs", &with("PA-H1", json!({ "agency_more": { "half_hour": "23.00" } })));
    assert_eq!(between(&known, "agency", "week"), [card; 2]);
    assert!(!names(&known["unknowns"]).contains(&"agency-more"));
    // An hour that nobody knows changes nothing of it.
    let hour = json!({ "agency_rate": "not-sure", "agency_more": { "half_hour": "23.00" } });
    assert_eq!(between(&asked("care-costs", &with("PA-H1", hour)), "agency", "week"), [card; 2]);
    let open = asked("care-costs", &with("PA-H1", json!({ "agency_rate": "not-sure" })));
    let [low, high] = between(&open, "agency", "week");
    assert!(low <= card && card <= high);
    // So does a week of which nothing is known.
    let week = json!({ "care_hours": "not-sure", "care_week": "not-sure" });
    let open = asked("care-costs", &with("PA-H1", week));
    assert!(names(&open["unknowns"]).contains(&"agency-more"));
    let [_, four_calls] = between(&open, "agency", "week");
    // Of the four calls of a day three are half hours and one is three quarters.
    assert!(four_calls >= dec("27") * dec("7") + dec("21") * dec("22.95"), "{four_calls}");
}

#[test]
fn h2_the_weekend_has_a_card_of_its_own() {
    let card = json!({ "half_hour": "23.00", "weekend_hour": "29.00", "weekend_half_hour": "25.00" });
    let found = asked("care-costs", &with("PA-H1", json!({ "agency_more": card })));
    assert_eq!(between(&found, "agency", "week"), [right("PA-H2", "330.00"); 2]);
    let year = |rule| lines(&found, "agency", &[rule]);
    assert_eq!(year("agency-short-visits"), [dec("11960.00"); 2], "10 × 23 × 52");
    assert_eq!(year("agency-short-weekend"), [dec("5200.00"); 2], "4 × 25 × 52");
    // Ten hours of which the days are not known are spread over all seven: 50 ÷ 7 at 27, 20 ÷ 7 at 29.
    let hours = json!({ "agency_rate": "27.00", "agency_more": { "weekend_hour": "29.00" } });
    assert_eq!(between(&asked("care-costs", &with("PA-H2", hours)), "agency", "week"), [dec("275.71"); 2]);
}

#[test]
fn h3_one_length_is_taken_and_the_others_are_open() {
    let found = asked("care-costs", &same("PA-H3"));
    // Ten hours are no short visits, and an hour costs no less than half of one.
    assert_eq!(between(&found, "agency", "week"), [dec("240.00"), dec("380.00")]);
}

#[test]
fn h4_a_term_time_assistant_is_owed_leave_on_top() {
    for leave in ["stops", "on-top", "second-pa", "not-sure"] {
        let found = asked("care-costs", &with("PA-H4", json!({ "leave_cover": leave })));
        let pay =
            lines(&found, "pa-employed", &["gross-pay", "part-year-leave", "holiday-cover", "second-pa"]);
        assert_eq!(pay, [right("PA-H4", "4,662.11"); 2], "{leave}");
        assert_eq!(between(&found, "pa-employed", "care_hours"), [right("PA-H4", "320"); 2], "{leave}");
        assert!(!names(&found["unknowns"]).contains(&"leave-cover"), "{leave}");
    }
}

#[test]
fn h7_a_self_employed_helper_dearer_than_the_councils_rate() {
    let council = json!({ "other_ways": { "self_employed": "14.00", "self_employed_council": "11.50" } });
    let found = asked("care-costs", &with("PA-H7", council));
    assert_eq!(between(&found, "self-employed", "top_up"), [right("PA-H7", "1,300.00"); 2]);
    assert_eq!(between(&found, "self-employed", "year"), [dec("7280.00"); 2]);
    let cheaper = json!({ "other_ways": { "self_employed": "11.00", "self_employed_council": "11.50" } });
    assert_eq!(
        between(&asked("care-costs", &with("PA-H7", cheaper)), "self-employed", "top_up"),
        [dec("0"); 2]
    );
    // The same council's rate for somebody who is employed at £13: 6,760 and 340 less 5,980.
    let costs = json!({ "insurance": "80", "payroll": "260", "checks": "0", "council_rate": "11.50" });
    let employed = json!({ "pa_pay": { "wage": "13" }, "leave_cover": "stops", "running_costs": costs });
    let found = asked("care-costs", &with("PA-H7", employed));
    assert_eq!(between(&found, "pa-employed", "top_up"), [dec("1120.00"); 2]);
    // What the council pays apart is no cost of the person.
    let apart = json!({ "council_pays": true, "council_rate": "11.50" });
    let apart = json!({ "pa_pay": { "wage": "13" }, "leave_cover": "stops", "running_costs": apart });
    let found = asked("care-costs", &with("PA-H7", apart));
    assert_eq!(between(&found, "pa-employed", "top_up"), [dec("780.00"); 2]);
}

#[test]
fn h8_weeks_of_the_payment_or_of_the_budget() {
    let found = asked("balance", &same("PA-H8"));
    assert_eq!(found["outcome"], "cannot-say");
    let is = |found: &Value, field: &str, low: Decimal, high: Decimal| {
        let ends = [number(&found[field]["low"]), number(&found[field]["high"])];
        assert_eq!(ends, [low, high], "{field}");
    };
    let (over, under) = (right("PA-H8", "1,096.96"), right("PA-H8", "126.00"));
    is(&found, "limit", right("PA-H8", "403.04"), right("PA-H8", "1,626.00"));
    is(&found, "over", Decimal::ZERO, over);
    is(&found, "under", Decimal::ZERO, under);
    assert_eq!(names(&found["not_asked"]), ["balance-counts"]);
    let payment = asked("balance", &with("PA-H8", json!({ "balance_counts": "payment" })));
    assert_eq!(payment["outcome"], "above");
    is(&payment, "over", over, over);
    let budget = asked("balance", &with("PA-H8", json!({ "balance_counts": "budget" })));
    assert_eq!(budget["outcome"], "below");
    is(&budget, "under", under, under);
}

#[test]
fn h9_a_surplus_divides_between_the_councils_money_and_the_persons_own() {
    let found = asked("balance", &same("PA-H9"));
    assert_eq!(found["outcome"], "above");
    let (council, own) = (right("PA-H9", "170.29"), right("PA-H9", "516.71"));
    let at =
        |found: &Value, end: &str| ["council", "own"].map(|whose| number(&found["division"][whose][end]));
    assert_eq!(at(&found, "low"), [council, own]);
    assert_eq!(council + own, right("PA-H9", "687.00"));
    let budget = asked("balance", &with("PA-H9", json!({ "balance_counts": "budget" })));
    assert_eq!(at(&budget, "high"), [council, own]);
}

#[test]
fn h10_and_h11_weeks_of_the_whole_budget() {
    let found = asked("balance", &same("PA-H10"));
    assert_eq!(
        (&found["outcome"], number(&found["limit"]["low"])),
        (&json!("at"), right("PA-H10", "1,947.44"))
    );
    let found = asked("balance", &same("PA-H11"));
    assert_eq!(number(&found["over"]["low"]), right("PA-H11", "4,140.01"));
    assert_eq!(found["over"]["low"], found["over"]["high"]);
}

#[test]
fn h12_redundancy_of_eighteen_years() {
    // The file has 27 weeks. At 58, the first of 18 full years began at 40, and a year in which somebody was below 41 counts
    // one week (ERA 1996 s.162(2)): 17 × 1.5 and 1 are 26.5 weeks of £130, as its note says.
    let figures = &tax_year("2026/27").redundancy;
    assert_eq!(figures.statutory(58, 18, dec("130")), dec("3445.00"));
    assert!(case("PA-H12")["note"].as_str().unwrap().contains("3,445.00"));
    assert_eq!(figures.statutory(59, 18, dec("130")), right("PA-H12", "3,510.00"), "a year older");
    // The tool plans for one year at a time: a year and a half of a week's pay each.
    let found = asked("care-costs", &same("PA-H12"));
    assert_eq!(between(&found, "pa-employed", "reserve"), [dec("390.00"); 2]);
    assert_eq!(between(&found, "pa-employed", "at_end"), [Decimal::ZERO; 2], "nobody works yet");
    // With the years: notice of twelve weeks (s.86(1)(c)), and at most a year's leave of 5.6 weeks (reg 14).
    let one = json!({ "age": 58, "hours": "10", "years": 18 });
    let known = asked("care-costs", &with("PA-H12", json!({ "helpers": { "each": [one, one] } })));
    let is = |rule, each: Decimal| {
        assert_eq!(lines(&known, "pa-employed", &[rule]), [each * Decimal::TWO; 2], "{rule}");
    };
    is("redundancy-pay", dec("3445.00"));
    is("notice-pay", right("PA-H12", "1,560.00"));
    is("holiday-owed", dec("728.00"));
    assert_eq!(between(&known, "pa-employed", "at_end"), [dec("11466.00"); 2]);
    for field in ["week", "year", "first_year_only", "reserve"] {
        let [before, after] = [&found, &known].map(|found| between(found, "pa-employed", field));
        assert_eq!(before, after, "{field}: what is owed at the end is no part of it");
    }
    // The same people as two alike.
    let alike = json!({ "helpers": { "count": 2, "age": 58, "years": 18 } });
    assert_eq!(
        between(&asked("care-costs", &with("PA-H12", alike)), "pa-employed", "at_end"),
        [dec("11466.00"); 2]
    );
}

#[test]
fn h13_a_weeks_pay_is_that_of_the_regular_hours() {
    for leave in ["on-top", "second-pa", "stops"] {
        let found = asked("care-costs", &with("PA-H13", json!({ "leave_cover": leave })));
        assert_eq!(between(&found, "pa-employed", "reserve"), [right("PA-H13", "130.00"); 2], "{leave}");
        assert_eq!(lines(&found, "pa-employed", &["sick-pay"]), [right("PA-H13", "104.00"); 2], "{leave}");
    }
}

#[test]
fn h14_a_contribution_of_four_weeks_stays_what_it_is() {
    let found = asked("budget", &same("PA-H14"));
    for end in ends(&found, "pa-employed").into_iter().chain(ends(&found, "agency")) {
        let picture = &end["picture"];
        let of = |field: &str| number(&picture[field]);
        assert_eq!(of("gross"), right("PA-H14", "929.01"));
        assert_eq!(of("person_pays_in"), right("PA-H14", "87.38"));
        assert_eq!(of("council_pays_in"), right("PA-H14", "841.63"));
    }
}

#[test]
fn h16_forty_hours_of_2024() {
    let found = asked("care-costs", &same("PA-H16"));
    let is = |rule, amount| assert_eq!(lines(&found, "pa-employed", &[rule]), [dec(amount); 2], "{rule}");
    // What the firm's page claims.
    let claim = case("PA-H16")["claim"].as_str().unwrap().to_owned();
    assert!(claim.contains("2,027.94") && claim.contains("526.66") && claim.contains("1,856 hours"));
    is("employer-ni", "2027.94");
    is("pension", "526.66");
    is("gross-pay", "23795.20");
    assert_eq!(between(&found, "pa-employed", "care_hours"), [dec("1856"); 2]);
}

#[test]
fn h20_running_costs_grow_with_helpers() {
    let within = |found: [Decimal; 2], right: Decimal, what: &str| {
        assert!(found[0] <= right && right <= found[1], "{what}: {right} is not in {found:?}");
    };
    for (period, payroll) in [("month", "633.60"), ("four-weeks", "686.40"), ("week", "2,745.60")] {
        let found = asked("care-costs", &with("PA-H20", json!({ "pay_period": period })));
        within(lines(&found, "pa-employed", &["payroll"]), right("PA-H20", payroll), period);
        within(lines(&found, "pa-employed", &["insurance"]), right("PA-H20", "240"), "insurance");
        within(between(&found, "pa-employed", "first_year_only"), right("PA-H20", "312.90"), "checks");
    }
    let open = asked("care-costs", &same("PA-H20"));
    let one = asked("care-costs", &with("PA-H20", json!({ "helpers": { "count": 1, "age": 30 } })));
    for rule in ["payroll", "insurance", "checks"] {
        let [five, one] = [&open, &one].map(|found| lines(found, "pa-employed", &[rule])[1]);
        assert!(five > one, "{rule}: {five} for five, {one} for one");
    }
    for payroll in ["633.60", "2,745.60"] {
        within(lines(&open, "pa-employed", &["payroll"]), right("PA-H20", payroll), "not known how often");
    }
    let typed = json!({ "running_costs": { "payroll": "2745.60", "insurance": "240", "checks": "312.90" } });
    let typed = asked("care-costs", &with("PA-H20", typed));
    assert_eq!(lines(&typed, "pa-employed", &["payroll"]), [dec("2745.60"); 2], "what is given comes back");
}

#[test]
fn h21_care_that_the_council_arranges_costs_what_councils_pay() {
    let hour = |date: &str| {
        let found = asked("care-costs", &with("PA-H21", json!({ "date": date })));
        between(&found, "managed", "an_hour")
    };
    let said = case("PA-H21")["right"].as_str().unwrap().to_owned();
    assert_eq!(said, "about 20-29 for 2025/26, 21-30 with a rise of 3-4 %");
    assert_eq!(hour("2025-11-30"), ["20", "29"].map(dec));
    assert_eq!(hour("2026-11-30"), ["21", "30"].map(dec));
}

/// Thirty hours and two in a week of fourteen are 13.125 and 0.875, which no line shows. In quarter hours they are 13 and 1.
#[test]
fn hours_that_are_shown_are_the_hours_multiplied() {
    let shared = |each: Value, hours: &str| {
        let request = json!({
            "date": "2026-11-30", "care_hours": hours, "agency_rate": "24", "pa_pay": { "wage": "14" },
            "leave_cover": "stops", "running_costs": { "council_pays": true }, "helpers": { "each": each },
        });
        let found = asked("care-costs", &request);
        let [low, _] = ends(&found, "pa-employed");
        let lines = low["lines"].as_array().unwrap().iter().filter(|line| line["rule"] == "gross-pay");
        lines.map(|line| (number(&line["figures"]["hours"]), number(&line["amount"]))).collect::<Vec<_>>()
    };
    let two = |one: &str, other: &str| json!([{ "age": 45, "hours": one }, { "age": 30, "hours": other }]);
    let worked = [("13", "9464.00"), ("1", "728.00")].map(|(hours, pay)| (dec(hours), dec(pay)));
    assert_eq!(shared(two("30", "2"), "14"), worked, "13 × 14 × 52, and 14 × 52");
    // Two who share 34.75 hours alike would have 17.375 each.
    for (hours, pay) in shared(two("10", "10"), "34.75") {
        assert_eq!(hours * dec("728"), pay);
        assert!(hours == dec("17.25") || hours == dec("17.5"), "{hours}");
    }
    // Hours that add up are left as they are.
    let kept = [("8.25", "6006.00"), ("5.75", "4186.00")].map(|(hours, pay)| (dec(hours), dec(pay)));
    assert_eq!(shared(two("8.25", "5.75"), "14"), kept);
}

/// One sleep-in a week for 52 weeks: each way at the price of whoever sleeps there.
#[test]
fn who_sleeps_in_has_a_price_of_their_own() {
    let request = |night: Value, ways: Value| {
        json!({
            "date": "2026-11-30", "care_hours": "visits", "agency_rate": "24", "pa_pay": { "all_in": "15" },
            "care_week": [{ "start": "22:00", "minutes": 480, "kind": "sleep-in", "helpers": 1, "days": ["monday"] }],
            "night_prices": night, "other_ways": ways,
        })
    };
    let night = json!({ "pa_sleep_in": "60", "agency_sleep_in": "100" });
    let own = json!({ "self_employed": "20", "self_employed_sleep_in": "75" });
    let found = asked("care-costs", &request(night.clone(), own));
    for (way, year) in [("pa-all-in", "3120.00"), ("agency", "5200.00"), ("self-employed", "3900.00")] {
        assert_eq!(lines(&found, way, &["sleep-ins"]), [dec(year); 2], "{way}");
    }
    let without = asked("care-costs", &request(night, json!({ "self_employed": "20" })));
    assert_eq!(lines(&without, "self-employed", &["sleep-ins"]), [dec("3120.00"); 2]);
    // The price of an hour is no price of a night; nothing is one.
    let refused = |night: Value, ways: Value| {
        rules::api::answer("care-costs", &request(night, ways).to_string()).unwrap_err().field
    };
    let plain = json!({ "self_employed": "20" });
    for (person, price) in [("pa_sleep_in", "12.71"), ("pa_sleep_in", "24.99"), ("agency_sleep_in", "39.99")]
    {
        assert_eq!(refused(json!({ person: price }), plain.clone()), "night_prices", "{person} {price}");
    }
    let hour = json!({ "self_employed": "20", "self_employed_sleep_in": "20" });
    assert_eq!(refused(json!({ "pa_sleep_in": "60" }), hour), "other_ways");
    for (person, price) in [("pa_sleep_in", "0"), ("pa_sleep_in", "25"), ("agency_sleep_in", "40")] {
        asked("care-costs", &request(json!({ person: price }), plain.clone()));
    }
}
