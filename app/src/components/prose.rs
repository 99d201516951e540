//! Words written in Markdown and turned into HTML when the program was built.

use leptos::prelude::*;

/// Content as it was written. The class `prose` gives plain elements their look.
pub fn prose(html: &str) -> AnyView {
    view! { <div class="prose" inner_html=html.to_owned()></div> }.into_any()
}
