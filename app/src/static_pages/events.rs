//! What happens on a page, and what is done about it.

use leptos::prelude::*;
use web_sys::Element;

use super::{aloud, easy};
use crate::state::navigation::Navigation;
use crate::state::record::Record;
use crate::words::routes;

/// The attribute of a button that chooses a council; it holds the council's id.
const CHOOSE: &str = "data-choose";
const COUNCIL: &str = "data-council";

/// An event that pages of words deal with.
#[derive(Debug)]
pub enum Happened {
    /// A page has been reached, in whichever way.
    Reached(String),
    /// A switch or a button was pressed.
    Pressed(Element),
}

/// Makes the search box of the page work. It gets the id of the chosen council, where one was chosen.
pub type LookUp = fn(Option<String>);

/// Deals with what has happened.
pub fn deal_with(navigation: Navigation, happened: &Happened, look_up: LookUp) {
    match happened {
        Happened::Reached(path) => reached(navigation.record(), path, look_up),
        Happened::Pressed(button) => pressed(navigation, button),
    }
}

fn reached(record: Record, path: &str, look_up: LookUp) {
    aloud::stop();
    easy::reached(record, path);
    open_chosen(record);
    aloud::offer();
    if routes::looks_up(path) {
        look_up(record.answers.with_untracked(|answers| answers.council.clone()));
    }
}

fn pressed(navigation: Navigation, button: &Element) {
    let record = navigation.record();
    if let Some(act) = button.get_attribute("data-easy-act") {
        easy::remember(record, &act);
    } else if let Some(council) = button.get_attribute(CHOOSE) {
        record.answers.update(|answers| answers.council = Some(council));
        open_chosen(record);
    } else if let Some(act) = button.get_attribute("data-aloud") {
        aloud::act(&act);
    } else {
        easy::switched(record, navigation);
    }
}

/// Opens what the chosen council says, and shows the guide's answer to the choice.
fn open_chosen(record: Record) {
    let Some(council) = record.answers.with_untracked(|answers| answers.council.clone()) else { return };
    let own = |name: &str| element(&[".static-page [", name, "='", &council, "']"].concat());
    if let Some(details) = own(COUNCIL) {
        let _ = details.set_attribute("open", "");
    }
    if own(CHOOSE).is_some()
        && let Some(said) = element("#chosen")
    {
        said.set_text_content(said.get_attribute("data-chosen").as_deref());
    }
}

pub(crate) fn element(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}
