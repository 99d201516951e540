//! "About these figures": every rate, its source, how far it is confirmed and when it was checked, from the data.

use chrono::NaiveDate;
use content_build::dated::Days;
use leptos::prelude::*;
use rules::data::councils::{self, Council, Practice, Remark};
use rules::data::due;
use rules::data::pension_age;
use rules::data::rates::{self, Rate, RateYear, Unit};

use crate::components::details::details;
use crate::components::prose::prose;
use crate::components::table::{Column, Table, table};
use crate::pages::blocks::dated;
use crate::pages::{cite, heading, main, outside, paragraph, section};
use crate::state::record::use_record;
use crate::words::figures::date;
use crate::words::head::set_head;
use crate::words::{self, common};

/// The page.
pub fn page() -> AnyView {
    let Some(words) = words::page("about-these-figures") else { return ().into_any() };
    set_head(move || words.title, words.description);
    let ending: Vec<AnyView> =
        rates::all().last().into_iter().flat_map(|newest| ending(newest.ends)).collect();
    let years: Vec<AnyView> = rates::all().iter().rev().map(year).collect();
    // About some councils we know only who can have a direct payment. That is no figure, so they are left out.
    let has_figures = |council: &&Council| !council.practices.is_empty() || !council.remarks.is_empty();
    let councils: Vec<AnyView> = councils::all().iter().filter(has_figures).map(council).collect();
    let inside = view! {
        {heading(words.title.to_owned())}
        {prose(words.body)}
        {ending}
        {years}
        {section(common("figures.pension-age").to_owned())}
        {pension_ages()}
        {section(common("figures.councils").to_owned())}
        {councils}
    };
    view! { {crate::pages::back("/".to_owned())} {main(inside.into_any())} }.into_any()
}

/// What is said where the newest rates end soon, or have ended.
fn ending(last: NaiveDate) -> [AnyView; 2] {
    let soon = Days { from: Some(due::since(last)), to: Some(last) };
    let over = Days { from: last.succ_opt(), to: None };
    let today = use_record().today.get_untracked();
    [(soon, "figures.due"), (over, "figures.ended")]
        .map(|(days, key)| dated(days, today, "govuk-inset-text", common(key).replace("[day]", &date(last))))
}

fn year(year: &'static RateYear) -> AnyView {
    let title = common("figures.year").replace("[year]", year.label);
    let from = common("figures.from").replace("[from]", &date(year.starts));
    let to = common("figures.to").replace("[to]", &date(year.ends));
    let checked = format!("{} {}", common("figures.checked-column"), date(year.checked));
    let rows: Vec<Vec<AnyView>> = year.rates().map(|rate| row(year, rate)).collect();
    let columns = vec![
        Column::words(common("figures.rate-column")),
        Column::figures(common("figures.amount-column")),
        Column::words(common("figures.standing-column")),
        Column::words(common("figures.source-column")),
    ];
    let inside = view! {
        {paragraph(format!("{from} {to}. {checked}."))}
        {table(Table { caption: title.clone(), columns, rows, stacks: true })}
    };
    details(title, inside.into_any())
}

fn row(year: &'static RateYear, rate: &'static Rate) -> Vec<AnyView> {
    let unit = match rate.unit {
        Unit::Week => common("period.week"),
        Unit::Month => common("period.month"),
        Unit::Sum => "",
    };
    let amount = format!("{} {unit}", rate.amount);
    let standing = common(&format!("standing.{}", rate.standing.key())).to_owned();
    let sources: Vec<AnyView> = rate.sources.iter().map(|source| cite(source)).collect();
    let note = Some(words::sources::rate_note(year, rate)).filter(|note| !note.is_empty());
    vec![
        common(&format!("rate.{}", rate.key)).into_any(),
        view! { <span translate="no">{amount.trim_end().to_owned()}</span> }.into_any(),
        standing.into_any(),
        view! { {sources} {note} }.into_any(),
    ]
}

fn pension_ages() -> AnyView {
    let rows: Vec<Vec<AnyView>> = pension_age::bands()
        .map(|band| {
            let standing = common(&format!("standing.{}", band.standing.key())).to_owned();
            vec![born(band).into_any(), reached(band.rule).into_any(), standing.into_any()]
        })
        .collect();
    let columns = vec![
        Column::words(common("figures.born-column")),
        Column::words(common("figures.reached-column")),
        Column::words(common("figures.standing-column")),
    ];
    let title = common("figures.pension-age").to_owned();
    details(title.clone(), table(Table { caption: title, columns, rows, stacks: true }))
}

fn born(band: &pension_age::Band) -> String {
    match (band.born_from == NaiveDate::MIN, band.born_to == NaiveDate::MAX) {
        (true, _) => common("figures.until").replace("[to]", &date(band.born_to)),
        (_, true) => common("figures.since").replace("[from]", &date(band.born_from)),
        _ => format!("{} – {}", date(band.born_from), date(band.born_to)),
    }
}

fn reached(rule: pension_age::Rule) -> String {
    use pension_age::Rule;
    match rule {
        Rule::On(day) => date(day),
        Rule::Before(day) => common("figures.before").replace("[day]", &date(day)),
        Rule::NotBefore(day) => common("figures.not-before").replace("[day]", &date(day)),
        Rule::Age { years, months: 0 } => common("figures.age").replace("[years]", &years.to_string()),
        Rule::Age { years, months } => common("figures.age-months")
            .replace("[years]", &years.to_string())
            .replace("[months]", &months.to_string()),
    }
}

fn council(council: &'static Council) -> AnyView {
    let practices: Vec<AnyView> = council.practices.iter().map(practice).collect();
    let remarks: Vec<AnyView> = council.remarks.iter().map(remark).collect();
    details(
        council.name.to_owned(),
        view! { <ul class="govuk-list govuk-list--bullet">{practices} {remarks}</ul> }.into_any(),
    )
}

fn remark(remark: &'static Remark) -> AnyView {
    let Some(words) = words::sources::remark(remark) else { return ().into_any() };
    let standing = common(&format!("standing.{}", remark.standing.key()));
    view! {
        <li>
            {words.text} " " {standing} ", " {remark.seen} ": " {outside(words.source)} "."
        </li>
    }
    .into_any()
}

/// The period of a practice, as far as it is known: "1 January 2024 to 5 April 2025".
fn time_of(practice: &Practice) -> Option<String> {
    let since = |day| common("figures.since").replace("[from]", &date(day));
    let until = |day| common("figures.until").replace("[to]", &date(day));
    match (practice.from, practice.until) {
        (Some(from), Some(to)) => {
            Some(common("figures.from-to").replace("[from]", &date(from)).replace("[to]", &date(to)))
        }
        (from, to) => from.map(since).or_else(|| to.map(until)),
    }
}

fn practice(practice: &'static Practice) -> AnyView {
    let Some(words) = words::sources::practice(practice) else { return ().into_any() };
    let what = common(&format!("setting.{}", practice.setting.key()));
    let value = setting_value(practice);
    let standing = common(&format!("standing.{}", practice.standing.key()));
    view! {
        <li>
            {what} ": " {value} ". " {time_of(practice).map(|time| format!("{time}. "))}
            {standing} ", " {practice.seen} ": " {outside(words)} ". "
            {Some(words.note).filter(|note| !note.is_empty())}
        </li>
    }
    .into_any()
}

fn setting_value(practice: &Practice) -> String {
    use rules::data::councils::Setting;
    use rules::data::local::TopUp;
    let word = |key: &str| common(&format!("setting-value.{key}")).to_owned();
    let yes_no = |yes| word(if yes { "yes" } else { "no" });
    match practice.setting {
        Setting::TopUp(TopUp::None) => word("none"),
        Setting::TopUp(TopUp::Percent(share)) | Setting::Share(share) => share.to_string(),
        Setting::TopUp(TopUp::Pounds(weekly))
        | Setting::FlatExtraCosts(weekly)
        | Setting::Smallest(weekly)
        | Setting::Largest(weekly) => format!("{weekly} {}", common("period.week")),
        Setting::NightAaDla(rule) | Setting::NightPip(rule) => word(rule.key()),
        Setting::SavingsCredit(rule) => word(rule.key()),
        Setting::Month(rule) => word(rule.key()),
        Setting::Payment(rule) => word(rule.key()),
        Setting::EnhancedForEsa(yes) => {
            word(if yes { "enhanced_for_esa-yes" } else { "enhanced_for_esa-no" })
        }
        Setting::InsuranceWater(yes) | Setting::ExtraCostsForAll(yes) => yes_no(yes),
        Setting::NoCharge(yes) => word(if yes { "no_charge-yes" } else { "no_charge-no" }),
    }
}
