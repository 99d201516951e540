//! A box for a few sentences.

use leptos::html::Textarea;
use leptos::prelude::*;

use super::form_state::FormState;
use super::frame::Frame;
use super::label::labelled;

/// A box of several lines under its label.
pub fn textarea(frame: Frame, name: String, held: FormState) -> AnyView {
    let error = frame.error;
    let described_by = frame.described_by();
    let (shown, typed, id) = (name.clone(), name.clone(), frame.id.clone());
    let place = NodeRef::<Textarea>::new();
    // Written only where the text differs, because writing moves the caret of someone who is typing.
    Effect::new(move || {
        if let (Some(area), Some(text)) = (place.get(), held.text(&shown))
            && area.value() != text
        {
            area.set_value(&text);
        }
    });
    let control = view! {
        <textarea
            node_ref=place
            class="govuk-textarea"
            class:govuk-textarea--error=move || error.with(Option::is_some)
            id=id
            name=name.clone()
            rows="5"
            aria-describedby=move || described_by.get()
            on:input=move |event| held.set(&typed, event_target_value(&event))
        >
            {held.text_at_first(&name)}
        </textarea>
    };
    labelled(frame, control.into_any())
}
