//! The browser program: wakes up the page that was written at build time.

use app::program::app::App;
use app::program::{chunks, loading};
use app::state::{failure, files, kept, navigation};
use app::words::routes;
use chrono::NaiveDate;
use js_sys::{Promise, futures::future_to_promise};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

fn main() {
    failure::show_panics();
}

/// Loads the words and the code of the page. `boot.js` calls it first; the promise is rejected if they cannot be
/// loaded.
#[wasm_bindgen]
pub fn prepare() -> Promise {
    future_to_promise(get_ready())
}

async fn get_ready() -> Result<JsValue, JsValue> {
    let path = navigation::address();
    let words = files::ask_for_page(&path, false);
    // Answers that were kept are there as soon as the page wakes up. Without this code the page can still be used.
    if kept::text().is_some() {
        chunks::load_keeping().await;
    }
    let code = loading::code_for(routes::place(&path).map(|(tool, _)| tool)).await;
    if words.all().await && code {
        Ok(JsValue::UNDEFINED)
    } else {
        Err(JsValue::from_str("the words or the code of this page have not come"))
    }
}

/// Wakes the page up in one go, so that nothing else can touch it meanwhile.
#[wasm_bindgen]
pub fn wake() {
    let path = navigation::address();
    if let Some(place) = document().get_element_by_id("app").and_then(|element| element.dyn_into().ok()) {
        leptos::mount::hydrate_from(place, move || view! { <App path written=written() /> }).forget();
    }
}

/// The day on which the document was written.
fn written() -> NaiveDate {
    let root = document().document_element();
    root.and_then(|root| day(&root.get_attribute("data-written")?)).unwrap_or_default()
}

fn day(text: &str) -> Option<NaiveDate> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Stops the program, because another takes its place.
#[wasm_bindgen]
pub fn stop() {
    failure::stop();
}
