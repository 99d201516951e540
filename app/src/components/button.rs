//! Buttons, and links that look like them.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// How much a button asks for attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do next.
    Main,
    /// Something else that can be done.
    Second,
    /// Something that cannot be undone.
    Warning,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "govuk-button",
            Self::Second => "govuk-button govuk-button--secondary",
            Self::Warning => "govuk-button govuk-button--warning",
        }
    }
}

/// A button that sends its form.
pub fn submit_button(text: String) -> AnyView {
    view! { <button type="submit" class="govuk-button">{text}</button> }.into_any()
}

/// A button that does something on the page.
pub fn action_button(text: String, weight: Weight, action: Callback<()>) -> AnyView {
    view! {
        <button type="button" class=weight.class() on:click=move |_| action.run(())>
            {text}
        </button>
    }
    .into_any()
}

/// A link that looks like a button. The space bar follows it as well as Enter.
pub fn button_link(text: String, href: String, weight: Weight) -> AnyView {
    view! {
        <a href=href role="button" draggable="false" class=weight.class() on:keydown=follow_on_space>
            {text}
        </a>
    }
    .into_any()
}

/// The link that begins a tool.
pub fn start_link(text: String, href: String) -> AnyView {
    view! {
        <a
            href=href
            role="button"
            draggable="false"
            class="govuk-button govuk-button--start"
            on:keydown=follow_on_space
        >
            {text}
            <svg
                class="govuk-button__start-icon"
                xmlns="http://www.w3.org/2000/svg"
                width="17.5"
                height="19"
                viewBox="0 0 33 40"
                aria-hidden="true"
                focusable="false"
            >
                <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"></path>
            </svg>
        </a>
    }
    .into_any()
}

fn follow_on_space(event: KeyboardEvent) {
    if event.key() == " " {
        event.prevent_default();
        if let Some(link) = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
            link.click();
        }
    }
}
