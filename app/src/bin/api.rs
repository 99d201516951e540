//! The JSON API for JavaScript: `import init, { answer } from "/api/api.js"`. It is a program of its own, so that
//! visitors who only read the portal do not download it.

use wasm_bindgen::prelude::*;

/// Answers a request to a tool, as the command line does; a refused request is thrown as an error that names the field.
#[wasm_bindgen]
pub fn answer(tool: &str, request: &str) -> Result<String, JsError> {
    rules::api::answer(tool, request).map_err(|refused| JsError::new(&refused.to_string()))
}

fn main() {}
