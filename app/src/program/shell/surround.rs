//! What is round every page and never changes. The browser program has no code for it.

use chrono::NaiveDate;
use content_build::dated::Days;
use leptos::prelude::*;
use rules::data::rates::{self, RateYear};

use crate::components::footer::site_footer;
use crate::components::header::{Link, site_header};
use crate::components::notice::notice;
use crate::components::skip_link::skip_link;
use crate::pages::blocks::dated;
use crate::words::figures::Figures;
use crate::words::{common, routes};

/// The id of the part of the page that the skip link leads to.
const MAIN: &str = "main";

/// The skip link, then the portal's name and main parts.
pub(super) fn header(path: &str) -> AnyView {
    let links = vec![
        link("/deciding/", "header.deciding"),
        link("/setting-up/", "header.setting-up"),
        link("/managing/", "header.managing"),
        link("/tools/", "header.tools"),
        link("/who-to-contact/", "header.who-to-contact"),
    ];
    let path = Signal::stored(path.to_owned());
    view! {
        {skip_link(text("link.skip"), MAIN)}
        {site_header(text("site.name"), whole_portal(), text("header.menu"), links, path)}
    }
    .into_any()
}

/// The link to search, and the switch for easy read. Without the program, the switch is a link to the guide in easy
/// read.
fn whole_portal() -> AnyView {
    view! {
        <p class="site-header__whole">
            <button type="button" class="site-header__link site-header__new" data-kept="ask">
                {text("kept.new-person")}
            </button>
            <a class="site-header__link" href=routes::SEARCH>{text("header.search")}</a>
            <a class="site-header__link easy-switch" href="/easy-read/">
                <span class="when-not-easy">{text("header.easy")}</span>
                <span class="when-easy">{text("header.easy-off")}</span>
            </a>
        </p>
    }
    .into_any()
}

/// Notices for when the program or a page is being loaded, cannot be loaded or cannot run. `boot.js` shows them. The
/// style sheet alone shows the one for a missing `boot.js`.
pub(super) fn notices(path: &str) -> AnyView {
    let needs_program = routes::place(path).is_some() || routes::looks_up(path);
    view! {
        <noscript>
            <div class="govuk-width-container">
                <p class="govuk-inset-text">{text("notice.no-script")}</p>
            </div>
        </noscript>
        <div class="govuk-width-container" role="status">
            {routes::is_question(path).then(|| said("notice.starting", ().into_any()))}
            {said("notice.moving", ().into_any())}
            {KEPT.map(kept).into_iter().collect_view()}
        </div>
        {held_note()}
        {time_out()}
        {new_person()}
        <div class="govuk-width-container" role="alert">
            {said("notice.failed", button("notice.again"))}
            {said("notice.lost", way("notice.again", path))}
            {said("notice.broken", way("notice.load-again", path))}
            {said("notice.no-wasm", ().into_any())}
            {needs_program.then(|| said("notice.no-boot", ().into_any()))}
        </div>
    }
    .into_any()
}

/// The notices about answers that are kept (`kept/`).
const KEPT: [&str; 5] =
    ["kept.cleared", "kept.timed-out", "kept.unreadable", "kept.not-all", "kept.not-kept"];

fn kept(key: &'static str) -> AnyView {
    notice(key.trim_start_matches("kept."), paragraph(key))
}

/// Says first that there are answers from before.
fn held_note() -> AnyView {
    view! {
        <aside class="govuk-width-container held-note no-print" aria-label=text("kept.held-title") hidden>
            <div class="app-message">
                {paragraph("kept.held")}
                <p class="govuk-body">
                    <a class="govuk-link govuk-!-font-weight-bold" href="/tools/">{text("kept.go-on")}</a>
                </p>
                {act("clear", "kept.clear", "govuk-button govuk-button--secondary")}
            </div>
        </aside>
    }
    .into_any()
}

/// Comes before the answers are cleared because nobody has touched the page.
fn time_out() -> AnyView {
    let inside = act("stay", "kept.stay", "govuk-button");
    dialog("time-out", ["kept.time-out-title", "kept.time-out"], inside)
}

/// Asks before everything is cleared.
fn new_person() -> AnyView {
    let inside = view! {
        <div class="govuk-button-group">
            {act("clear", "start-again.yes", "govuk-button govuk-button--warning")}
            {act("stay", "start-again.no", "govuk-button govuk-button--secondary")}
        </div>
    };
    dialog("new-person", ["kept.new-person-title", "start-again.body"], inside.into_any())
}

fn dialog(id: &'static str, [title, body]: [&str; 2], inside: AnyView) -> AnyView {
    let (title_id, body_id) = ([id, "-title"].concat(), [id, "-body"].concat());
    let (title_of, body_of) = (title_id.clone(), body_id.clone());
    view! {
        <dialog id=id role="alertdialog" aria-labelledby=title_of aria-describedby=body_of>
            <h2 class="govuk-heading-m" id=title_id>{text(title)}</h2>
            <p class="govuk-body" id=body_id>{text(body)}</p>
            {inside}
        </dialog>
    }
    .into_any()
}

/// A button that `kept/` deals with.
fn act(act: &'static str, key: &str, class: &'static str) -> AnyView {
    view! { <button type="button" class=class data-kept=act>{text(key)}</button> }.into_any()
}

/// A notice, with the same name as its words.
fn said(key: &'static str, then: AnyView) -> AnyView {
    let said = paragraph(key);
    notice(key.trim_start_matches("notice."), view! { {said} {then} }.into_any())
}

/// The link in a notice. `boot.js` sets its address to that of a page that could not be loaded.
fn way(key: &str, path: &str) -> AnyView {
    // The page that says there is none is shown at any address. An empty link leads to the address where the visitor
    // is.
    let here = if path == routes::NOT_FOUND { "" } else { path };
    view! { <p class="govuk-body"><a class="govuk-link" href=here.to_owned()>{text(key)}</a></p> }.into_any()
}

/// A button with which `boot.js` starts the program again on the page as it is.
fn button(key: &str) -> AnyView {
    view! { <button type="button" class="govuk-button" data-again>{text(key)}</button> }.into_any()
}

/// Links about the portal, and what it is and is not.
pub(super) fn footer(day: NaiveDate) -> AnyView {
    let links = vec![
        link("/councils/", "footer.councils"),
        link("/glossary/", "footer.glossary"),
        link(routes::ABOUT_FIGURES, "footer.about-these-figures"),
        link("/accessibility/", "footer.accessibility"),
        link("/privacy/", "footer.privacy"),
    ];
    let years: Vec<AnyView> = rates::all().iter().map(|year| rates_of(year, day)).collect();
    let about = view! { {paragraph("footer.note")} {years} {rates::all().last().map(|newest| no_rates(newest, day))} };
    site_footer(text("footer.label"), links, about.into_any())
}

/// Which year the rates are for, on the days of that year.
fn rates_of(year: &RateYear, day: NaiveDate) -> AnyView {
    // The first year that a document has is also right where a clock is slow.
    let from = (day < year.starts).then_some(year.starts);
    let says = Figures::of_day(year.starts).fill(common("footer.figures"));
    dated(Days { from, to: Some(year.ends) }, day, "govuk-body", says)
}

/// What is said after the last day of the newest year.
fn no_rates(newest: &RateYear, day: NaiveDate) -> AnyView {
    let says = Figures::of_day(newest.ends).fill(common("footer.no-figures"));
    dated(Days { from: newest.ends.succ_opt(), to: None }, day, "govuk-body", says)
}

fn paragraph(key: &str) -> AnyView {
    view! { <p class="govuk-body">{text(key)}</p> }.into_any()
}

fn link(href: &'static str, key: &str) -> Link {
    Link { href, text: text(key) }
}

fn text(key: &str) -> String {
    common(key).to_owned()
}
