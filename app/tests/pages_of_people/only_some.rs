//! What pages say to some people and not to others: "not yet confirmed", a tip, the words on a button.

use app::program;
use app::state::navigation::{Hooks, Navigation};
use app::state::record::Record;
use app::words::{self, routes};
use leptos::prelude::*;
use rules::base::known::Known;
use rules::data::sources::Standing;
use rules::journey::Tool;
use rules::record::Answers;
use rules::tools::contribution::{Outcome, estimate};

use super::{draw, read, today};

fn result(request: &str) -> (Answers, String) {
    let answers = read("somebody", request);
    let html = draw(&routes::result(Tool::Contribution), &answers).replace("<!>", "");
    (answers, html)
}

/// Somebody alone with an exact charge.
fn alone(more: &str) -> String {
    format!(
        r#"{{"date":"2026-11-22","who":"me","council":"other","free_care":[],"partner":false,"carer":false,
        "housing":{{}},"extra_costs":{{}},"care_cost":{{"amount":"400.00","every":"week"}},"other_disability":[],{more}}}"#
    )
}

/// Each line with a figure that was worked out or remembered has the mark, and no other.
#[test]
fn what_is_not_confirmed_is_marked_line_by_line() {
    let working = |children: u8| {
        alone(&format!(
            r#""age":{{"born":"1990-05-01"}},"children":{children},"savings":{{"own":"0"}},
            "income":{{"private-pension":{{"amount":"500.00","every":"week"}}}}"#
        ))
    };
    let mark = format!(r#"<strong class="govuk-tag">{}</strong>"#, words::common("statement.unconfirmed"));
    let mut met = Vec::new();
    for children in [0, 2] {
        let (answers, html) = result(&working(children));
        let Outcome::Estimate(found) = estimate(&answers, today()) else { panic!("no estimate") };
        assert!(found.is_exact());
        let guessed = found.highest.steps.iter().filter(|step| {
            step.rates.iter().any(|rate| matches!(rate.standing, Standing::Derived | Standing::Memory))
        });
        let guessed = guessed.count();
        assert_eq!(html.matches(&mark).count(), guessed, "{children} children");
        met.push(guessed > 0);
    }
    // A lone parent's amounts of 2026/27 are worked out; those of somebody of 36 alone were seen.
    assert_eq!(met, [false, true], "the data has changed: take another person");
}

/// Pension Credit is for people of State Pension age (State Pension Credit Act 2002 s.1) with less than its guarantee, £238
/// a week in 2026/27 (s.2). Nobody who has it needs the tip.
#[test]
fn the_tip_on_pension_credit_is_for_those_who_could_claim_it() {
    let tip = words::result("lower-pension-credit").unwrap().title;
    let shown = |more: &str| result(&alone(more)).1.contains(tip);
    let pension = r#""private-pension":{"amount":"200.00","every":"week"}"#;
    let old = r#""age":{"born":"1946-05-01"},"savings":{"own":"1000"}"#;
    assert!(shown(&format!(r#"{old},"income":{{{pension}}}"#)));
    let enough = r#""private-pension":{"amount":"300.00","every":"week"}"#;
    assert!(!shown(&format!(r#"{old},"income":{{{enough}}}"#)));
    let has_it = format!(r#"{pension},"pension-credit":{{"amount":"10.00","every":"week","paid_for":"me"}}"#);
    assert!(!shown(&format!(r#"{old},"income":{{{has_it}}}"#)));
    let young = r#""age":{"born":"1990-05-01"},"children":0,"savings":{"own":"1000"}"#;
    assert!(!shown(&format!(r#"{young},"income":{{{pension}}}"#)));
}

/// A check ends with an answer, a sum with a figure.
#[test]
fn the_button_to_a_result_says_what_comes() {
    let [answer, figure] = ["button.see-answer", "button.see-result"].map(words::common);
    assert_ne!(answer, figure);
    let answers = read(
        "somebody",
        r#"{"date":"2026-11-22","who":"me","council":"other","support_for":"care","home":"own-home","cause":"not-sure",
        "partner":false,"agency_rate":"24.50","balance_held":"10.00"}"#,
    );
    for tool in Tool::ALL {
        let html = draw(&routes::check_answers(*tool), &answers).replace("<!>", "");
        let is_check = matches!(tool, Tool::Eligibility | Tool::Suitability);
        let has = [html.contains(answer), html.contains(figure)];
        assert_eq!(has, [is_check, !is_check], "{}", tool.key());
    }
}

/// A page that several tools have is told apart by its title: the list of answers says whose it is.
#[test]
fn the_title_of_a_list_of_answers_names_its_tool() {
    use app::words::head::Title;
    for tool in Tool::ALL {
        let title = Title::of_tool("Check".to_owned(), *tool, false).in_full();
        let own = words::common(&format!("tool.{}", tool.key()));
        assert!(title.contains(own), "{title}");
        let others = Tool::ALL.iter().filter(|other| *other != tool);
        let mut others = others.map(|other| words::common(&format!("tool.{}", other.key())));
        assert!(!others.any(|other| title.contains(other)), "{title}");
    }
}

/// The estimate is filled in as what the person pays in, and the comparison shows it without a question.
#[test]
fn the_comparison_starts_from_the_estimate() {
    let answers = read(
        "somebody",
        &alone(
            r#""age":{"born":"1990-05-01"},"children":0,"savings":{"own":"0"},
            "income":{"private-pension":{"amount":"300.00","every":"week"}}"#,
        ),
    );
    let Outcome::Estimate(found) = estimate(&answers, today()) else { panic!("no estimate") };
    let charge = found.pays_in(&answers).expect("an exact charge");
    let owner = Owner::new();
    owner.with(|| {
        let path = routes::result(Tool::Contribution);
        Navigation::provide(path.clone(), Hooks::NONE);
        let record = Record::provide(today());
        record.answers.set(answers.clone());
        record.awake.set(true);
        let _ = program::view(&path).to_html();
        assert_eq!(record.answers.with_untracked(|answers| answers.pays_in), Some(Known::Known(charge)));
    });
    owner.unset_with_forced_cleanup();
}
