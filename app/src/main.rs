//! The browser program: wakes up the page that was written at build time.

use app::{app::App, failure, navigation, packs};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn main() {
    failure::show_panics();
    let place = document().get_element_by_id("app").and_then(|element| element.dyn_into().ok());
    if let Some(place) = place {
        let path = navigation::address();
        packs::take(&path);
        leptos::mount::hydrate_from(place, move || view! { <App path/> }).forget();
    }
}
