//! What is wrong with a page, above its heading; it takes focus when it appears.

use leptos::ev::MouseEvent;
use leptos::html::Div;
use leptos::prelude::*;

use super::focus::{focus_on, show_control};
use super::pieces::redrawn;

/// One thing to put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The id of the control.
    pub control: String,
    /// What to do.
    pub text: String,
}

/// The summary while anything is wrong. It takes focus each time the list is set.
pub fn error_summary(title: String, all: Signal<Vec<Wrong>>) -> AnyView {
    let place = NodeRef::<Div>::new();
    Effect::new(move || {
        if all.with(Vec::is_empty) {
            return;
        }
        request_animation_frame(move || {
            if let Some(summary) = place.get_untracked() {
                focus_on(&summary);
            }
        });
    });
    redrawn(move || {
        let all = all.get();
        if all.is_empty() { ().into_any() } else { summary(title.clone(), all, place) }
    })
}

fn summary(title: String, all: Vec<Wrong>, place: NodeRef<Div>) -> AnyView {
    let lines: Vec<AnyView> = all.into_iter().map(line).collect();
    view! {
        <div class="govuk-error-summary" tabindex="-1" node_ref=place>
            <div role="alert">
                <h2 class="govuk-error-summary__title">{title}</h2>
                <div class="govuk-error-summary__body">
                    <ul class="govuk-list govuk-error-summary__list">{lines}</ul>
                </div>
            </div>
        </div>
    }
    .into_any()
}

fn line(wrong: Wrong) -> AnyView {
    let href = format!("#{}", wrong.control);
    let follow = move |event: MouseEvent| {
        event.prevent_default();
        show_control(&wrong.control);
    };
    view! {
        <li>
            <a href=href on:click=follow>{wrong.text}</a>
        </li>
    }
    .into_any()
}
