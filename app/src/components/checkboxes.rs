//! A question that takes any number of options.

use leptos::prelude::AnyView;

use super::choices::{Item, Kind, choices};
use super::form_state::FormState;
use super::frame::Frame;

static CHECKBOXES: Kind = Kind {
    input_type: "checkbox",
    group: "govuk-checkboxes",
    item: "govuk-checkboxes__item",
    input: "govuk-checkboxes__input",
    label: "govuk-label govuk-checkboxes__label",
    hint: "govuk-hint govuk-checkboxes__hint",
    divider: "govuk-checkboxes__divider",
    conditional: "govuk-checkboxes__conditional",
    hidden: "govuk-checkboxes__conditional govuk-checkboxes__conditional--hidden",
    divide_after: 1,
};

/// A group of checkboxes under its legend. A lone option ("none of these") clears the others when it is ticked, and
/// they clear it. The word `or` stands before it.
pub fn checkboxes(frame: Frame, name: String, items: Vec<Item>, or: String, held: FormState) -> AnyView {
    choices(&CHECKBOXES, frame, name, items, or, held)
}
