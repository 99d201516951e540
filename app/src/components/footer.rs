//! The foot of each page.

use leptos::prelude::*;

use super::header::Link;

/// Links about the portal (`label` names them for people who listen), and what it is and is not.
pub fn site_footer(label: String, links: Vec<Link>, about: AnyView) -> AnyView {
    let links: Vec<AnyView> = links
        .into_iter()
        .map(|link| view! { <li><a class="govuk-link" href=link.href>{link.text}</a></li> }.into_any())
        .collect();
    view! {
        <footer class="site-footer">
            <div class="govuk-width-container">
                <nav aria-label=label>
                    <ul class="site-footer__links">{links}</ul>
                </nav>
                <div class="site-footer__about">{about}</div>
            </div>
        </footer>
    }
    .into_any()
}
