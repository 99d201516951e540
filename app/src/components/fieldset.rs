//! A group of controls under one question.

use leptos::prelude::*;

use super::frame::{Frame, Size};

/// Controls under a legend, which is the page's heading where it is the only question.
pub fn fieldset(mut frame: Frame, role: Option<&'static str>, controls: AnyView) -> AnyView {
    let legend = legend(frame.text.clone(), frame.size);
    let described_by = frame.described_by();
    let notes = frame.notes();
    let inside = view! {
        <fieldset class="govuk-fieldset" role=role aria-describedby=move || described_by.get()>
            {legend}
            {notes}
            {controls}
        </fieldset>
    };
    frame.group(inside.into_any())
}

fn legend(text: String, size: Size) -> AnyView {
    let class = match size {
        Size::Title => "govuk-fieldset__legend govuk-fieldset__legend--l",
        Size::Small => "govuk-fieldset__legend govuk-fieldset__legend--s",
        Size::Plain => "govuk-fieldset__legend",
    };
    let words = match size {
        Size::Title => view! { <h1 class="govuk-fieldset__heading" tabindex="-1">{text}</h1> }.into_any(),
        Size::Small | Size::Plain => text.into_any(),
    };
    view! { <legend class=class>{words}</legend> }.into_any()
}
