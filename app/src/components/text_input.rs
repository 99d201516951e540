//! A line of text: pounds, a count, a percentage. It is never `type="number"`, which refuses "£" and changes when the
//! mouse wheel turns.

use leptos::html::Input;
use leptos::prelude::*;

use super::form_state::FormState;
use super::frame::Frame;
use super::label::labelled;

/// What kind of text is expected, and how wide its box is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// The keyboard a phone shows.
    pub inputmode: Option<&'static str>,
    /// The box's classes.
    pub class: &'static str,
    /// Before the box ("£").
    pub prefix: Option<&'static str>,
    /// After the box ("%").
    pub suffix: Option<&'static str>,
}

impl Shape {
    /// Anything.
    pub const TEXT: Self = Self { inputmode: None, class: "govuk-input", prefix: None, suffix: None };
    /// A few letters and numbers: "14h 30", "8.30pm".
    pub const SHORT: Self = Self { class: "govuk-input govuk-input--width-10", ..Self::TEXT };
    /// Pounds and pence.
    pub const MONEY: Self = Self {
        inputmode: Some("decimal"),
        class: "govuk-input govuk-input--width-5",
        prefix: Some("£"),
        ..Self::TEXT
    };
    /// A whole number.
    pub const COUNT: Self =
        Self { inputmode: Some("numeric"), class: "govuk-input govuk-input--width-3", ..Self::TEXT };
    /// A share of one hundred.
    pub const PERCENT: Self = Self {
        inputmode: Some("decimal"),
        class: "govuk-input govuk-input--width-3",
        suffix: Some("%"),
        ..Self::TEXT
    };
}

/// A box under its label.
pub fn text_input(frame: Frame, name: String, shape: Shape, held: FormState) -> AnyView {
    let error = frame.error;
    let input = line(Line {
        id: frame.id.clone(),
        name,
        shape,
        autocomplete: None,
        described_by: frame.described_by(),
        wrong: Signal::derive(move || error.with(Option::is_some)),
        held,
    });
    let control = if shape.prefix.is_none() && shape.suffix.is_none() {
        input
    } else {
        let prefix = shape.prefix.map(|text| beside("govuk-input__prefix", text));
        let suffix = shape.suffix.map(|text| beside("govuk-input__suffix", text));
        view! { <div class="govuk-input__wrapper">{prefix}{input}{suffix}</div> }.into_any()
    };
    labelled(frame, control)
}

fn beside(class: &'static str, text: &'static str) -> AnyView {
    view! { <div class=class aria-hidden="true">{text}</div> }.into_any()
}

/// A bare box.
pub(super) struct Line {
    pub id: String,
    pub name: String,
    pub shape: Shape,
    pub autocomplete: Option<&'static str>,
    pub described_by: Signal<Option<String>>,
    pub wrong: Signal<bool>,
    pub held: FormState,
}

pub(super) fn line(line: Line) -> AnyView {
    let Line { id, name, shape, autocomplete, described_by, wrong, held } = line;
    let shown = name.clone();
    let typed = name.clone();
    let place = NodeRef::<Input>::new();
    // Written only where the text differs, because writing moves the caret of someone who is typing.
    Effect::new(move || {
        if let (Some(input), Some(text)) = (place.get(), held.text(&shown))
            && input.value() != text
        {
            input.set_value(&text);
        }
    });
    view! {
        <input
            node_ref=place
            class=shape.class
            class:govuk-input--error=move || wrong.get()
            id=id
            value=held.text_at_first(&name)
            name=name
            type="text"
            inputmode=shape.inputmode
            autocomplete=autocomplete
            aria-describedby=move || described_by.get()
            on:input=move |event| held.type_in(&typed, event_target_value(&event))
        />
    }
    .into_any()
}
