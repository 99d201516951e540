//! The browser program: wakes up the page that was written at build time.

use app::program::app::App;
use app::program::chunks;
use app::state::{failure, files, navigation};
use app::words::routes;
use js_sys::{Promise, futures::future_to_promise};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

fn main() {
    failure::show_panics();
}

/// Wakes the page up as soon as the code of its tool is there. `boot.js` calls it, and has its words ready.
#[wasm_bindgen]
pub fn wake() -> Promise {
    future_to_promise(wake_up())
}

async fn wake_up() -> Result<JsValue, JsValue> {
    let path = navigation::address();
    if let Some((tool, _)) = routes::place(&path)
        && !chunks::load(tool).await
    {
        return Err(JsValue::from_str("the code of this page has not come"));
    }
    if let Some(place) = document().get_element_by_id("app").and_then(|element| element.dyn_into().ok()) {
        files::take(&path);
        leptos::mount::hydrate_from(place, move || view! { <App path/> }).forget();
    }
    Ok(JsValue::UNDEFINED)
}
