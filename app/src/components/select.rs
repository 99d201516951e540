//! One of a long list.

use leptos::prelude::*;

use super::form_state::FormState;
use super::frame::Frame;
use super::label::labelled;

/// A list under its label. Each option is a pair: what is kept and what is read. The caller adds the empty first line.
pub fn select(frame: Frame, name: String, options: Vec<(String, String)>, held: FormState) -> AnyView {
    let (error, described_by) = (frame.error, frame.described_by());
    let key = name.clone();
    let options: Vec<AnyView> =
        options.into_iter().map(|(value, label)| option(&name, value, label, held)).collect();
    let control = view! {
        <select
            class="govuk-select"
            class:govuk-select--error=move || error.with(Option::is_some)
            id=frame.id.clone()
            name=name
            aria-describedby=move || described_by.get()
            on:change=move |event| held.set(&key, event_target_value(&event))
        >
            {options}
        </select>
    };
    labelled(frame, control.into_any())
}

fn option(name: &str, value: String, label: String, held: FormState) -> AnyView {
    let key = (name.to_owned(), value.clone());
    view! {
        <option
            selected=held.has_at_first(name, &value)
            value=value
            prop:selected=move || held.mark(&key.0, &key.1)
        >
            {label}
        </option>
    }
    .into_any()
}
