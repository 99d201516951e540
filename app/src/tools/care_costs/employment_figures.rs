//! Every figure of the comparison of care costs, and every council's rate. The build makes the tables
//! (`app/build/src/employment.rs`), so that they cost the program nothing.

use leptos::prelude::*;
use rules::journey::Tool;

use crate::components::prose::prose;
use crate::pages::blocks::blocks;
use crate::pages::{heading, main};
use crate::words;
use crate::words::head::set_head;
use crate::words::routes;

/// The page.
pub fn page() -> AnyView {
    let Some(words) = words::page("employment-figures") else { return ().into_any() };
    set_head(move || words.title, words.description);
    let back = crate::pages::back(routes::start(Tool::CareCosts).to_owned());
    let inside = view! {
        {heading(words.title.to_owned())}
        {prose(words.body)}
        <div class="prose">{words::data("employment-figures-tables").map(blocks)}</div>
    };
    view! { {back} {main(inside.into_any())} }.into_any()
}
