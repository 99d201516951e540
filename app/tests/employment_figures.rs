//! The page with every figure of the comparison.
#![cfg(feature = "ssr")]

mod drawn;

use app::words::routes::EMPLOYMENT_FIGURES;
use rules::data::councils;
use rules::data::employment as year;

#[test]
fn every_figure_and_every_rate_is_there() {
    let html = drawn::page(EMPLOYMENT_FIGURES);
    let council_rates = councils::all().iter().flat_map(|council| council.rates);
    let council_rates = council_rates.chain(councils::rates_elsewhere()).count();
    let figures: usize =
        year::all().iter().flat_map(year::EmploymentYear::figures).map(|group| group.figures.len()).sum();
    assert_eq!(html.matches("role=\"rowheader\"").count(), council_rates + figures);
    assert_eq!(html.matches("<details").count(), year::all().len() + 1);
    assert_eq!(html.matches("<table").count(), html.matches("<caption").count());
    for text in [
        "In force from 6 April 2026 to 5 April 2027. Checked on 22 November 2026.",
        "The minimum wage has days of its own: 1 April 2026 to 31 March 2027.",
        "<span translate=\"no\">£12.71</span> an hour",
        "<span translate=\"no\">£78.91 to £120.75</span> a night",
        "<span translate=\"no\">10,000</span> miles a year",
        "href=\"https://www.gov.uk/national-minimum-wage-rates\" target=\"_blank\" rel=\"noreferrer\"",
        "(M&amp;G)",
    ] {
        assert!(html.contains(text), "no {text}");
    }
    assert!(!html.contains('[') && !html.contains("href=\"http:"));
}
