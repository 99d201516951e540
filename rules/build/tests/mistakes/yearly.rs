//! Mistakes in the file of a new year. Each figure is compared with the year before, and the days leave no gap.

use rules_build::{Outcome, employment, rates, sources};

use crate::files;

const SOURCES: &str = include_str!("../../../data/england/sources.toml");
/// For each kind of file, a year and the one before it.
const RATES: [&str; 2] = [
    include_str!("../../../data/england/2024-04-06.toml"),
    include_str!("../../../data/england/2025-04-06.toml"),
];
const EMPLOYMENT: [&str; 2] = [
    include_str!("../../../data/england/employment/2024-04-06.toml"),
    include_str!("../../../data/england/employment/2025-04-06.toml"),
];

/// A mistake: the table (empty for the top of the file), a line of it, the line that replaces it, and what the build
/// says.
type Mistake = (&'static str, &'static str, &'static str, &'static str);

/// The file with one line of one table changed.
fn with(text: &str, (table, old, new, _): Mistake) -> String {
    let head = format!("[{table}]\n");
    let start = if table.is_empty() { 0 } else { text.find(&head).unwrap_or_else(|| panic!("{table}")) };
    let (before, rest) = text.split_at(start);
    let place = rest.find(&format!("\n{old}")).unwrap_or_else(|| panic!("{table}: {old}")) + 1;
    let end = place + rest[place..].find('\n').unwrap() + 1;
    format!("{before}{}{new}{}", &rest[..place], &rest[end..])
}

fn read(kind: &str, test: &str, [before, year]: [&str; 2]) -> Outcome<String> {
    let test = format!("{kind}_{test}");
    let mut read = files(&test, &[("2024-04-06", before), ("2025-04-06", year), ("sources", SOURCES)]);
    let sources = sources::read(&read.pop().unwrap())?;
    match kind {
        "rates" => rates::constants(&read, &sources),
        _ => employment::constants(&read, &sources),
    }
}

fn are_named(kind: &str, years: [&str; 2], mistakes: &[Mistake]) {
    for (place, mistake) in mistakes.iter().enumerate() {
        let year = with(years[1], *mistake);
        let said = read(kind, &place.to_string(), [years[0], &year]).unwrap_err();
        let expected = format!("data/{kind}_{place}/2025-04-06.toml: {}", mistake.3);
        assert!(said.starts_with(&expected), "{said}\nshould start with\n{expected}");
    }
}

#[test]
fn two_years_without_a_mistake_are_taken() {
    for (kind, years) in [("rates", RATES), ("employment", EMPLOYMENT)] {
        read(kind, "right", years).unwrap();
    }
}

#[test]
fn the_days_of_a_year_leave_no_gap() {
    let days: &[Mistake] = &[
        ("", "starts", "starts = \"6 April 2025\"\n", "starts: \"6 April 2025\" is not a day; write it like"),
        (
            "",
            "starts",
            "starts = \"2025-04-07\"\n",
            "starts: is 2025-04-07; the file should then be named 2025-04-07.toml",
        ),
        (
            "",
            "ends",
            "ends = \"2025-04-06\"\n",
            "ends: is 2025-04-06; it should be after the first day, 2025-04-06",
        ),
        (
            "",
            "label",
            "label = \"2024/25\"\n",
            "label: is \"2024/25\", as in 2024-04-06.toml; give it its own",
        ),
        ("", "checked", "checked = \"soon\"\n", "checked: \"soon\" is not a day"),
    ];
    are_named("rates", RATES, days);
    are_named("employment", EMPLOYMENT, days);
    let gap = "that of 2024-04-06.toml ends on";
    let earlier = ("", "ends", "ends = \"2025-04-04\"\n", "");
    for (kind, years) in [("rates", RATES), ("employment", EMPLOYMENT)] {
        let before = with(years[0], earlier);
        let said = read(kind, "gap", [&before, years[1]]).unwrap_err();
        let expected = format!("starts: is 2025-04-06, but {gap} 2025-04-04; it should be the day after");
        assert!(said.ends_with(&expected), "{said}");
    }
    are_named(
        "employment",
        EMPLOYMENT,
        &[(
            "minimum_wage",
            "starts",
            "starts = \"2025-04-02\"\n",
            "minimum_wage.starts: is 2025-04-02, but that of 2024-04-06.toml ends on 2025-03-31; it should be the day after",
        )],
    );
}

#[test]
fn a_point_in_the_wrong_place_is_seen() {
    // The amounts in the data files: 89.15 in 2025/26 and 87.65 in 2024/25.
    let check = "; check where the point stands";
    for (amount, shown) in [("891.50", "891.50"), ("8.91", "8.91"), ("43.81", "43.81"), ("175.32", "175.32")]
    {
        let line = format!("amount = \"{amount}\"\n");
        let year = with(RATES[1], ("guarantee.single_18_24", "amount", line.leak(), ""));
        let said = read("rates", "point", [RATES[0], &year]);
        let problem =
            format!("guarantee.single_18_24.amount: is {shown}, in 2024-04-06.toml it was 87.65{check}");
        assert!(said.unwrap_err().ends_with(&problem), "{amount}");
    }
    // Up to twice as much is accepted, and down to half.
    for amount in ["43.82", "175.31"] {
        let line = format!("amount = \"{amount}\"\n");
        let year = with(RATES[1], ("guarantee.single_18_24", "amount", line.leak(), ""));
        read("rates", "near", [RATES[0], &year]).unwrap();
    }
    are_named(
        "employment",
        EMPLOYMENT,
        &[
            (
                "minimum_wage.adult",
                "amount",
                "amount = \"122.10\"\n",
                "minimum_wage.adult.amount: is 122.10, in 2024-04-06.toml it was 11.44; check where the point stands",
            ),
            (
                "minimum_wage.adult",
                "amount",
                "amount = \"1.22\"\n",
                "minimum_wage.adult.amount: is 1.22, in 2024-04-06.toml it was 11.44; check where the point stands",
            ),
        ],
    );
    // The Employment Allowance more than doubled that year.
    let before = with(EMPLOYMENT[0], ("national_insurance.allowance", "amount", "amount = \"3000\"\n", ""));
    let said = read("employment", "allowance", [&before, EMPLOYMENT[1]]).unwrap_err();
    assert!(
        said.contains("national_insurance.allowance.amount: is 10500.00, in 2024-04-06.toml it was 3000.00")
    );
}

#[test]
fn figures_that_do_not_fit_together_are_refused() {
    are_named(
        "rates",
        RATES,
        &[
            (
                "capital.upper_limit",
                "amount",
                "amount = \"14250\"\n",
                "capital.upper_limit.amount: should be more than capital.lower_limit.amount",
            ),
            ("ages", "full_guarantee", "full_guarantee = 18\n", "ages.full_guarantee: should be more than"),
            (
                "ages",
                "savings_disregard",
                "savings_disregard = 25\n",
                "ages.savings_disregard: should be more than",
            ),
            (
                "savings_credit_disregard.single_at_most",
                "amount",
                "amount = \"6.95\"\n",
                "savings_credit_disregard.single_at_most.amount: should be more than single_at_least",
            ),
            (
                "",
                "[savings_credit_disregard.couple_at_most]",
                "[savings_credit_disregard.couple]\n",
                "savings_credit_disregard.couple: should stand there alone, or couple_at_least and couple_at_most",
            ),
            (
                "",
                "[benefits.pension_credit_smg_couple]",
                "[benefits.uc_lcwra_lower_new_claims_per_month]\n",
                "benefits.pension_credit_smg_couple: is missing; every year needs it",
            ),
            (
                "",
                "[guarantee.child]",
                "[guarantee.kid]\n",
                "guarantee.kid: is not known; the keys of [guarantee] are single_18_24, ",
            ),
        ],
    );
    let share = "is a hundred per cent or more; write 15 % as \"15.00\"";
    let [rate, accrual] = ["national_insurance.rate.amount: ", "holiday.accrual_percent.amount: "]
        .map(|key| format!("{key}{share}"));
    // The year before is changed too, so that the comparison with it would let these figures pass. What refuses them is
    // that a share is above 100.
    for (table, problem) in [("national_insurance.rate", rate), ("holiday.accrual_percent", accrual)] {
        let large = |amount| (table, "amount", amount, "");
        let before = with(EMPLOYMENT[0], large("amount = \"99.99\"\n"));
        let year = with(EMPLOYMENT[1], large("amount = \"100.00\"\n"));
        let said = read("employment", "share", [&before, &year]).unwrap_err();
        assert!(said.ends_with(&problem), "{said}");
        let year = with(EMPLOYMENT[1], large("amount = \"99.99\"\n"));
        read("employment", "below", [&before, &year]).unwrap();
    }
    are_named(
        "employment",
        EMPLOYMENT,
        &[(
            "orientation.agency_hour.high",
            "amount",
            "amount = \"23.00\"\n",
            "orientation.agency_hour.high.amount: should not be less than orientation.agency_hour.low.amount",
        )],
    );
}

#[test]
fn a_figure_says_what_it_rests_on() {
    let none = "is empty; name at least one code from sources.toml";
    for (kind, years, table) in
        [("rates", RATES, "guarantee.single_18_24"), ("employment", EMPLOYMENT, "minimum_wage.adult")]
    {
        for (line, new, problem) in [
            ("sources", "sources = []\n", format!("{table}.sources: {none}")),
            (
                "sources",
                "sources = [\"NO_SUCH\"]\n",
                format!("{table}.sources: there is no source \"NO_SUCH\""),
            ),
            (
                "standing",
                "standing = \"sure\"\n",
                format!("{table}.standing: \"sure\" is not known; it may be"),
            ),
            (
                "standing",
                "standing = \"derived\"\n",
                format!("{table}.note: is missing; a figure that was not seen says where it comes from"),
            ),
            ("amount", "amount = \"-1\"\n", format!("{table}.amount: \"-1\" is not an amount")),
            ("amount", "amount = \"0\"\n", format!("{table}.amount: \"0\" is not an amount")),
        ] {
            let year = with(years[1], (table, line, new, ""));
            let said = read(kind, "rests", [years[0], &year]).unwrap_err();
            assert!(said.contains(&format!("2025-04-06.toml: {problem}")), "{said}\n{problem}");
        }
        // A figure that is worked out may have no source. Then its note must say how it is worked out.
        let year =
            with(years[1], (table, "sources", "sources = []\nnote = \"Last year's and 1.7 %.\"\n", ""));
        let year = with(&year, (table, "standing", "standing = \"derived\"\n", ""));
        read(kind, "derived", [years[0], &year]).unwrap();
    }
    let memory = (
        "minimum_wage.adult",
        "standing",
        "standing = \"memory\"\n",
        "minimum_wage.adult.note: is missing; ",
    );
    are_named("employment", EMPLOYMENT, &[memory]);
}

#[test]
fn benefits_alone_name_their_period() {
    are_named(
        "rates",
        RATES,
        &[
            (
                "guarantee.child",
                "amount",
                "amount = \"100.00\"\nunit = \"week\"\n",
                "guarantee.child.unit: stands there; only benefits have a unit, take it out",
            ),
            (
                "benefits.aa_higher",
                "unit",
                "",
                "benefits.aa_higher.unit: is missing; write \"week\" or \"month\"",
            ),
            (
                "benefits.aa_higher",
                "unit",
                "unit = \"day\"\n",
                "benefits.aa_higher.unit: \"day\" is not known; it may be week, month",
            ),
        ],
    );
}
