//! What being an employer means: the duties as a list to tick off, with what others can take over.

use leptos::prelude::*;
use rules::base::money::Money;
use rules::data::employment::Dated;
use rules::tools::care_costs::{Estimate, Way};

use super::result_context::{ResultContext, counted};
use crate::components::details::{details, details_about};
use crate::components::pieces::{all, line};
use crate::pages::findings::{Voice, nothing};
use crate::words::figures::{date, whole_pounds};
use crate::words::{common, part};

/// When each duty is due.
const GROUPS: [(&str, &[&str]); 4] = [
    (
        "duties-before",
        &[
            "status-check",
            "fair-recruitment",
            "references-and-checks",
            "right-to-work",
            "insurance",
            "car",
            "health-and-safety",
            "health-tasks",
        ],
    ),
    ("duties-first-day", &["written-statement", "paye"]),
    ("duties-payday", &["minimum-wage", "payslips", "pension"]),
    ("duties-later", &["holiday", SICK_PAY, "working-time", "family-leave", "redundancy"]),
];
/// The duty whose words depend on the year.
const SICK_PAY: &str = "sick-pay";

pub(super) fn duties(estimate: &Estimate, context: &ResultContext) -> AnyView {
    let employs = [Way::AllIn, Way::Employed].into_iter().any(|way| estimate.way(way).is_some());
    if !employs {
        return nothing();
    }
    let voice = figures(estimate, &context.voice);
    in_easy_read(estimate, &voice);
    let groups = GROUPS.into_iter().map(|(title, keys)| group(title, keys, estimate, &voice));
    let hint = line("govuk-hint no-print", common("care-costs.duties-done"));
    all(vec![context.part("duties-lead"), hint, all(groups.collect()), context.part("taken-over")])
}

/// The duties in easy read, as one part.
fn in_easy_read(estimate: &Estimate, voice: &Voice) {
    let title =
        part("care-costs/result/duties-lead").map_or_else(String::new, |words| voice.say(words.title));
    voice.note_heading(&title);
    let before = !estimate.year.sick_pay.waiting_days.amount.is_zero();
    let sick_pay = if before { "boss-sick-pay-before" } else { "boss-sick-pay" };
    for id in ["boss", sick_pay, "boss-help", "agency-does"] {
        voice.note(&["care-costs/result/", id].concat());
    }
}

fn group(title: &str, keys: &[&'static str], estimate: &Estimate, voice: &Voice) -> AnyView {
    let each: Vec<AnyView> = keys.iter().map(|key| one(key, estimate, voice)).collect();
    let title = common(&["care-costs.", title].concat());
    let list = view! { <div class="govuk-checkboxes govuk-checkboxes--small duties">{each}</div> };
    details(title.to_owned(), list.into_any())
}

/// A duty with a box to tick. Only the page holds the tick: nothing keeps it.
fn one(key: &'static str, estimate: &Estimate, voice: &Voice) -> AnyView {
    let before = key == SICK_PAY && !estimate.year.sick_pay.waiting_days.amount.is_zero();
    let file = if before { "sick-pay-before" } else { key };
    let Some(words) = part(&["care-costs/duties/", file].concat()) else { return nothing() };
    let id = ["duty-", key].concat();
    view! {
        <div class="duty">
            <div class="govuk-checkboxes__item">
                <input class="govuk-checkboxes__input" type="checkbox" id=id.clone() />
                <label class="govuk-label govuk-checkboxes__label" for=id>{voice.say(words.title)}</label>
            </div>
            {details_about(
                common("care-costs.duty-more").to_owned(),
                voice.say(words.title),
                voice.body(&words),
            )}
        </div>
    }
    .into_any()
}

fn figures(estimate: &Estimate, voice: &Voice) -> Voice {
    let (year, wages) = (estimate.year, estimate.wages);
    let pounds = |figure: &Dated| whole_pounds(&Money::of(figure.amount).to_string());
    let percent = |figure: &Dated| format!("{}%", figure.amount.normalize());
    let number = |figure: &Dated| figure.amount.normalize().to_string();
    let sick = &year.sick_pay;
    voice
        .with("minimum", pounds(&wages.adult))
        .with("wage-age", number(&wages.adult_age))
        .with("wage-from", date(wages.starts))
        .with("earnings-limit", pounds(&year.national_insurance.lower_earnings_limit_week))
        .with("trigger", pounds(&year.pension.trigger))
        .with("youngest", number(&year.pension.youngest))
        .with("percent", percent(&year.pension.employer))
        .with("sick-weekly", pounds(&sick.weekly))
        .with("sick-share", sick.share_of_earnings.as_ref().map_or_else(String::new, percent))
        .with("weeks", counted("weeks", &number(&year.holiday.weeks)))
        .with("most-hours", number(&year.working_time.most_hours))
        .with("years-needed", number(&year.redundancy.years_needed))
}
