//! Pages drawn for whole people, not only for the empty record: every word is there and every figure is filled in.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use app::navigation::Navigation;
use app::pages;
use app::record::Record;
use leptos::prelude::*;
use rules::answers::Answers;
use rules::contribution::questions::JOURNEY;

const PEOPLE: &[(&str, &str)] = &[
    (
        "nobody sure of anything",
        r#"{"date":"2026-11-22","who":"me","council":"other","free_care":"not-sure","age":"not-sure",
        "partner":"not-sure","partner_age":"not-sure","income":"not-sure","savings":"not-sure","care_cost":"not-sure",
        "children":"not-sure","carer":"not-sure","partner_benefits":"not-sure","housing":"not-sure","extra_costs":"not-sure"}"#,
    ),
    (
        "every income, exact",
        r#"{"date":"2026-11-22","who":"other","council":"bromley","free_care":[],"age":{"born":"1990-05-01"},
        "partner":true,"partner_age":false,
        "income":{"state-pension":{"choice":"new-full"},"private-pension":{"amount":"100.00","every":"month"},
          "pension-credit":{"amount":"20.00","every":"week","paid_for":"both"},"savings-credit":{"amount":"10.00","every":"week","paid_for":"me"},
          "universal-credit":{"choice":"another","amount":"600.00","every":"month","paid_for":"both"},
          "esa":{"choice":"support","paid_for":"me"},"jsa":{"amount":"10.00","every":"fortnight","paid_for":"me"},
          "income-support":{"amount":"10.00","every":"week","paid_for":"me"},"carers-allowance":{"choice":"full"},
          "pip":{"choice":"enhanced"},"dla":{"choice":"highest"},"attendance-allowance":{"choice":"higher"},
          "industrial-injuries":{"amount":"30.00","every":"four-weeks"},"rent-received":{"amount":"500.00","every":"quarter","paid_for":"both"},
          "other":{"amount":"1000.00","every":"year","paid_for":"me"}},
        "savings":{"own":"10000.00","joint":"20000.00"},"care_cost":{"amount":"400.00","every":"week"},"children":2,
        "partner_benefits":"higher","night_care":false,
        "housing":{"rent":{"amount":"50.00","every":"week"},"mortgage":{"amount":"10.00","every":"month"},
          "council-tax":{"amount":"1200.00","every":"year"},"service-charge":{"amount":"10.00","every":"quarter"}},
        "extra_costs":{"heating":{"amount":"5.00","every":"week"},"laundry":{"amount":"5.00","every":"week"},"clothing":{"amount":"5.00","every":"week"},
          "diet":{"amount":"5.00","every":"week"},"equipment":{"amount":"5.00","every":"week"},"alarm":{"amount":"5.00","every":"week"},
          "transport":{"amount":"5.00","every":"week"},"care-bought":{"amount":"5.00","every":"week"},
          "garden-cleaning":{"amount":"5.00","every":"week"},"phone-internet":{"amount":"5.00","every":"week"},"other":{"amount":"5.00","every":"week"}}}"#,
    ),
    (
        "above the limit, cost known",
        r#"{"date":"2026-11-22","who":"me","age":{"band":"pension-age"},"partner":false,"income":{},
        "savings":{"own":"30000.00"},"care_cost":{"amount":"400.00","every":"week"}}"#,
    ),
    (
        "above the limit, cost open",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,"income":{},
        "savings":{"band":"above-upper"},"care_cost":"not-sure"}"#,
    ),
    (
        "a band of savings",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"private-pension":{"amount":"300.00","every":"week"}},"savings":{"band":"between"},"care_cost":{"amount":"400.00","every":"week"}}"#,
    ),
    (
        "only the cost is open",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"private-pension":{"amount":"300.00","every":"week"}},"savings":{"own":"0.00"},"care_cost":"not-sure"}"#,
    ),
    (
        "a year whose limit for Savings Credit we lack",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"private-pension":{"amount":"300.00","every":"week"},"savings-credit":{"amount":"10.00","every":"week"}},
        "savings":{"own":"16000.00"},"care_cost":{"amount":"400.00","every":"week"}}"#,
    ),
    (
        "a year whose rates for the night we lack",
        r#"{"date":"2020-06-01","age":{"band":"25-to-pension-age"},"partner":false,
        "income":{"private-pension":{"amount":"300.00","every":"week"},
          "pip":{"choice":"enhanced","amount":"89.15","every":"week"}},"savings":{"own":"0.00"},
        "care_cost":{"amount":"400.00","every":"week"},"council_rules":{"night_pip":"ignore"}}"#,
    ),
    (
        "support for a carer",
        r#"{"date":"2026-11-22","who":"other","free_care":["carer-support"],"all_free":true}"#,
    ),
    ("free care", r#"{"date":"2026-11-22","free_care":["reablement"],"all_free":true}"#),
    ("continuing healthcare", r#"{"date":"2026-11-22","who":"other","free_care":["nhs-continuing"]}"#),
    ("a council that does not charge", r#"{"date":"2026-11-22","council":"hammersmith-and-fulham"}"#),
    ("a child", r#"{"date":"2026-11-22","age":{"born":"2015-01-01"}}"#),
    ("a day without rates", r#"{"date":"2031-01-01","age":{"band":"pension-age"}}"#),
    (
        "an old bill at Knowsley",
        r#"{"date":"2024-06-01","council":"knowsley","age":{"born":"2002-01-01"},"partner":false,
        "income":{"pip":{"choice":"enhanced"},"universal-credit":{"choice":"another","amount":"167.96","every":"week"}},
        "savings":{"own":"0.00"},"care_cost":{"amount":"391.95","every":"week"},"night_care":false,
        "extra_costs":{"laundry":{"amount":"6.42","every":"week"},"clothing":{"amount":"6.18","every":"week"}}}"#,
    ),
    (
        "local rules by hand",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"state-pension":{"choice":"new-full"},"attendance-allowance":{"choice":"higher"}},"savings":{"own":"14250.01"},
        "care_cost":{"amount":"400.00","every":"week"},"extra_costs":{"alarm":{"amount":"3.00","every":"week"}},
        "council_rules":{"top_up":{"percent":"25"},"night_aa_dla":"ignore","flat_extra_costs":"20.00","share":"80","smallest":"5.00",
          "largest":"30.00","month":"days","payment":"gross"}}"#,
    ),
    (
        "a charge too small to collect",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"private-pension":{"amount":"242.45","every":"week"}},"savings":{"own":"0.00"},"care_cost":{"amount":"400.00","every":"week"},
        "extra_costs":{"alarm":{"amount":"3.00","every":"week"}},"council_rules":{"smallest":"5.00","top_up":{"pounds":"0.50"}}}"#,
    ),
];

fn draw(path: &str, answers: &Answers) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        Navigation::provide(path.to_owned());
        let record = Record::provide();
        record.answers.set(answers.clone());
        record.awake.set(true);
        pages::view(path).to_html()
    });
    owner.unset_with_forced_cleanup();
    html
}

/// What a page must not show: names of figures, halves of words, and elements that lost their words.
fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut text = String::new();
    let mut inside = true;
    for sign in html.chars() {
        match sign {
            '<' => inside = false,
            '>' => inside = true,
            sign if inside => text.push(sign),
            _ => {}
        }
    }
    faults.extend(["[", "]", "{", "|", "}"].iter().filter(|mark| text.contains(**mark)).map(|mark| {
        let at = text.find(mark).unwrap_or_default();
        let from =
            text.char_indices().map(|(place, _)| place).find(|place| *place + 60 > at).unwrap_or_default();
        format!("{mark} in …{}", text.get(from..).unwrap_or_default().chars().take(100).collect::<String>())
    }));
    for tag in [
        "h1", "h2", "h3", "p", "li", "a", "dt", "dd", "label", "legend", "th", "caption", "button", "span",
        "strong",
    ] {
        for piece in html.split(&format!("<{tag}")).skip(1) {
            let Some((_, rest)) = piece.split_once('>') else { continue };
            if rest.replace("<!>", "").starts_with(&format!("</{tag}>")) && !piece.starts_with("ource") {
                faults.push(format!("an empty <{tag}{}", piece.chars().take(80).collect::<String>()));
            }
        }
    }
    faults
}

#[test]
fn every_page_says_everything_for_everyone() {
    let mut found = Vec::new();
    for (who, request) in PEOPLE {
        let answers: Answers = serde_json::from_str(request).unwrap_or_else(|error| panic!("{who}: {error}"));
        let questions = JOURNEY.questions().map(|question| format!("/what-you-might-pay/{}/", question.id()));
        let pages =
            ["early-figure", "check-answers", "result"].map(|page| format!("/what-you-might-pay/{page}/"));
        for path in questions.chain(pages) {
            let html = draw(&path, &answers);
            assert!(html.contains("<h1"), "{who}: {path} has no heading");
            found.extend(faults(&html).into_iter().map(|fault| format!("{who}: {path}: {fault}")));
        }
    }
    found.truncate(40);
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_browser_may_fill_in_the_visitors_own_date_of_birth() {
    let fills = |request: &str| {
        let answers: Answers = serde_json::from_str(request).unwrap();
        draw("/what-you-might-pay/age/", &answers).contains("autocomplete=\"bday-day\"")
    };
    assert!(fills(r#"{"who":"me"}"#));
    assert!(!fills(r#"{"who":"other"}"#) && !fills("{}"));
}

#[test]
fn what_a_page_must_not_show_is_seen() {
    assert_eq!(
        faults("<p>Plain words.</p><span class=\"statement__amount\">£5.00</span>"),
        Vec::<String>::new()
    );
    assert_eq!(faults("<p>[amount] a week</p>").len(), 2);
    assert_eq!(faults("<p>{you|they}</p>").len(), 3);
    assert_eq!(faults("<h2 class=\"x\"></h2><p>x</p>").len(), 1);
}
