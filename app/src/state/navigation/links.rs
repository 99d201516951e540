//! Which clicks on links the program follows itself.

use leptos::prelude::location;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use crate::words::routes;

/// The path, with its `#place`, of the page that a click leads to; none where the browser should follow the link.
pub(super) fn followed(click: &MouseEvent) -> Option<String> {
    if !is_plain(click) {
        return None;
    }
    let link = click.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let link = link.dyn_into::<HtmlAnchorElement>().ok()?;
    let here = location();
    let path = link.pathname();
    let stays = link.origin() == here.origin().ok()?
        && link.target().is_empty()
        && !link.has_attribute("download")
        && link.search().is_empty()
        && routes::exists(&path);
    // The browser itself finds a place on the page that is shown, such as for the skip link and the error summary.
    let on_this_page = !link.hash().is_empty() && path == here.pathname().ok()?;
    (stays && !on_this_page).then(|| path + &link.hash())
}

/// Whether it is a plain click: it does not open a new tab or save the page, and no part of the page has dealt with it.
fn is_plain(click: &MouseEvent) -> bool {
    let key_held = click.meta_key() || click.ctrl_key() || click.shift_key() || click.alt_key();
    click.button() == 0 && !key_held && !click.default_prevented()
}
