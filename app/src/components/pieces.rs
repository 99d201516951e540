//! The small pieces that results are put together from. Each is one view type, however often it is used, so that a page
//! made of them costs little more than its words.

use leptos::prelude::*;
use leptos::tachys::reactive_graph::ReactiveFunction;

/// Pieces one after the other.
pub fn all(pieces: Vec<AnyView>) -> AnyView {
    pieces.into_any()
}

/// A piece that is redrawn when what it depends on changes. Without this, each closure would be a view type of its own.
pub fn redrawn(draw: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    draw.into_shared().into_any()
}

/// A list without bullets, unless the class brings some.
pub fn list(class: &'static str, items: Vec<AnyView>) -> AnyView {
    let items: Vec<AnyView> = items.into_iter().map(|item| view! { <li>{item}</li> }.into_any()).collect();
    view! { <ul class=class>{items}</ul> }.into_any()
}

/// A list whose order matters.
pub fn steps(class: &'static str, items: Vec<AnyView>) -> AnyView {
    let items: Vec<AnyView> = items.into_iter().map(|item| view! { <li>{item}</li> }.into_any()).collect();
    view! { <ol class=class>{items}</ol> }.into_any()
}

/// A line of text.
pub fn line(class: &'static str, text: impl IntoAny) -> AnyView {
    view! { <p class=class>{text.into_any()}</p> }.into_any()
}

/// A line in bold.
pub fn strong(text: String) -> AnyView {
    line("govuk-body", view! { <strong>{text}</strong> })
}

/// A line that is a link, which print leaves out.
pub fn link_line(text: String, href: String) -> AnyView {
    view! { <p class="govuk-body no-print"><a class="govuk-link" href=href>{text}</a></p> }.into_any()
}
