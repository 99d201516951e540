//! One of several.

use leptos::prelude::AnyView;

use super::choices::{Item, Kind, choices};
use super::form_state::FormState;
use super::frame::Frame;

static RADIOS: Kind = Kind {
    input_type: "radio",
    group: "govuk-radios",
    item: "govuk-radios__item",
    input: "govuk-radios__input",
    label: "govuk-label govuk-radios__label",
    hint: "govuk-hint govuk-radios__hint",
    divider: "govuk-radios__divider",
    conditional: "govuk-radios__conditional",
    hidden: "govuk-radios__conditional govuk-radios__conditional--hidden",
    // A short list such as "Yes, no, not sure" needs no divider.
    divide_after: 3,
};

/// A group of radios under its legend; `or` stands before a lone option at the end of a longer list.
pub fn radios(frame: Frame, name: String, items: Vec<Item>, or: String, held: FormState) -> AnyView {
    choices(&RADIOS, frame, name, items, or, held)
}
