//! One record, one figure: what two pages show of one amount is the same text on both.

use app::words::{Person, common, routes, speak};
use rules::journey::Tool;
use rules::record::Answers;
use rules::tools::contribution::{Outcome, estimate};
use serde_json::json;

use super::faults::without_tags;
use super::{draw, read, today};

/// The rows of a page's tables: the texts of their cells.
fn rows(html: &str) -> Vec<Vec<String>> {
    let cells = |row: &str| {
        let ends = row.replace("</th>", "\u{1}").replace("</td>", "\u{1}");
        let mut cells: Vec<String> = ends.split('\u{1}').map(text).collect();
        cells.pop();
        cells
    };
    html.split("<tr").skip(1).map(|row| cells(row.split("</tr>").next().unwrap_or_default())).collect()
}

/// A piece without its elements.
fn text(html: &str) -> String {
    // The row's own attributes come first.
    let html = html.split_once('>').filter(|(start, _)| !start.contains('<')).map_or(html, |(_, rest)| rest);
    without_tags(html).trim().to_owned()
}

/// The amount beside a label, on every table of the page that has it.
fn beside(html: &str, key: &str, column: usize) -> Vec<String> {
    let labels = [Person::Me, Person::Other].map(|person| speak(common(key), person));
    rows(html)
        .into_iter()
        .filter(|row| row.first().is_some_and(|first| labels.contains(first)))
        .filter_map(|row| row.get(column).cloned())
        .collect()
}

/// Pennies of an amount as pages write it.
fn pence(amount: &str) -> i64 {
    let digits: String = amount.chars().filter(char::is_ascii_digit).collect();
    assert!(amount.starts_with('£') && amount.contains('.'), "{amount}");
    digits.parse().unwrap()
}

/// A made-up person in both tools, by a fixed seed.
fn person(seed: usize) -> Answers {
    let pick =
        |of: &[&'static str], step: usize| *of.get((seed * step + seed / of.len()) % of.len()).unwrap();
    let all = json!({
        "date": "2026-11-22", "who": pick(&["me", "other"], 1), "free_care": [], "partner": false,
        "council": pick(&["other", "medway", "hartlepool", "devon", "kent"], 3),
        "age": { "band": pick(&["pension-age", "25-to-pension-age"], 1) },
        "income": { "private-pension": { "amount": pick(&["120.37", "245.99", "301.02", "410.55", "999.99"], 7), "every": "week" } },
        "savings": { "own": pick(&["0", "15000.01", "23250", "40000", "0"], 11) },
        "children": 0, "carer": false, "housing": {}, "extra_costs": {},
        "care_cost": { "amount": pick(&["48.91", "333.33", "612.50", "1000.00", "2750.00"], 13),
            "every": pick(&["week", "four-weeks", "month", "year"], 1) },
        "care_hours": pick(&["3.25", "10", "14.75", "41"], 5), "agency_rate": pick(&["20.32", "27.45"], 1),
        "pa_pay": { "all_in": pick(&["15.25", "17.10", "19.99"], 1) },
    });
    read("made up", &all.to_string())
}

#[test]
fn what_two_pages_show_is_the_same() {
    let (mut shared, mut capped, mut nothing) = (0, 0, 0);
    for seed in 0..240 {
        let mut answers = person(seed);
        let Outcome::Estimate(found) = estimate(&answers, today()) else { panic!("no estimate") };
        let Some(charge) = found.pays_in(&answers) else { continue };
        answers.pays_in = Some(rules::base::known::Known::Known(charge));
        let of_charge = draw(&routes::result(Tool::Contribution), &answers);
        let of_costs = draw(&routes::result(Tool::CareCosts), &answers);
        let who = serde_json::to_string(&answers).unwrap();
        let pays = beside(&of_charge, "periods.four-weeks", 1);
        let council = beside(&of_charge, "periods.four-weeks", 2);
        let ([pays], [council]) = (pays.as_slice(), council.as_slice()) else { continue };
        // An amount between two ends is not one figure.
        if [pays, council].into_iter().any(|amount| amount.matches('£').count() > 1) {
            continue;
        }
        let pictures = beside(&of_costs, "care-costs.picture-council", 1);
        assert!(!pictures.is_empty(), "{who}");
        assert!(pictures.iter().all(|shown| shown == council), "{council} and {pictures:?}: {who}");
        let persons = [
            beside(&of_costs, "care-costs.picture-person", 1),
            beside(&of_costs, "care-costs.picture-bill", 1),
        ];
        let persons = persons.concat();
        let costs = beside(&of_costs, "care-costs.picture-cost", 1);
        let gross = beside(&of_costs, "care-costs.picture-gross", 1);
        assert_eq!((persons.len(), costs.len()), (pictures.len(), pictures.len()), "{who}");
        for (person, cost) in persons.iter().zip(&costs) {
            let asked = pence(pays).min(pence(cost));
            assert_eq!(pence(person), asked, "{pays}, at most {cost}: {who}");
            capped += usize::from(asked < pence(pays));
        }
        let is_gross = !beside(&of_costs, "care-costs.picture-bill", 1).is_empty();
        let whole = if is_gross { pence(council) } else { pence(council) + pence(pays) };
        assert!(gross.iter().all(|gross| pence(gross) == whole), "{gross:?}, {whole}: {who}");
        // Nothing is the council's, and nothing may be asked back, where it pays nothing in.
        if pence(council) == 0 {
            assert!(beside(&of_costs, "care-costs.picture-left", 1).is_empty(), "{who}");
            nothing += 1;
        }
        shared += 1;
    }
    assert!(shared > 100 && capped > 3 && nothing > 3, "{shared} {capped} {nothing}");
}
