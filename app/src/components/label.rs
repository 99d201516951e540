//! The question of a single control.

use leptos::prelude::*;

use super::frame::{Frame, Size};

/// A control under its label, which is the page's heading where it is the only question.
pub fn labelled(mut frame: Frame, control: AnyView) -> AnyView {
    let label = label(frame.id.clone(), frame.text.clone(), frame.size);
    let notes = frame.notes();
    frame.group(view! { {label} {notes} {control} }.into_any())
}

fn label(control: String, text: String, size: Size) -> AnyView {
    let class = match size {
        Size::Title => "govuk-label govuk-label--l",
        Size::Small => "govuk-label govuk-label--s",
        Size::Plain => "govuk-label",
    };
    let label = view! { <label class=class for=control>{text}</label> };
    match size {
        Size::Title => view! { <h1 class="govuk-label-wrapper" tabindex="-1">{label}</h1> }.into_any(),
        Size::Small | Size::Plain => label.into_any(),
    }
}
