//! The head of each page: the portal's own name and mark.

use leptos::prelude::*;

/// A link in the header or the footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub href: &'static str,
    /// Its words.
    pub text: String,
}

/// The portal's name, the links that serve the whole portal, and the links to its main parts. `label` names the latter
/// for people who listen. `path` is the page that is shown.
pub fn site_header(
    name: String,
    tools: AnyView,
    label: String,
    links: Vec<Link>,
    path: Signal<String>,
) -> AnyView {
    let links: Vec<AnyView> = links.into_iter().map(|link| part(link, path)).collect();
    let nav = (!links.is_empty()).then(|| {
        view! {
            <nav class="site-header__nav" aria-label=label>
                <ul class="site-header__links">{links}</ul>
            </nav>
        }
    });
    view! {
        <header class="site-header">
            <div class="govuk-width-container site-header__inside">
                <a class="site-header__name" href="/">
                    {mark()}
                    {name}
                </a>
                {tools}
                {nav}
            </div>
        </header>
    }
    .into_any()
}

fn part(link: Link, path: Signal<String>) -> AnyView {
    let is_here = move || path.with(|path| path.starts_with(link.href));
    view! {
        <li>
            <a class="site-header__link" href=link.href aria-current=move || is_here().then_some("page")>
                {link.text}
            </a>
        </li>
    }
    .into_any()
}

/// Two ways that part: the choice that a direct payment gives.
fn mark() -> AnyView {
    view! {
        <svg class="site-header__mark" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <circle cx="16" cy="16" r="15" fill="none" stroke="currentColor" stroke-width="2"></circle>
            <path
                d="M16 26V17L9 10M16 17l7-7M9 15V10h5M23 15V10h-5"
                fill="none"
                stroke="currentColor"
                stroke-width="2.5"
            ></path>
        </svg>
    }
    .into_any()
}
