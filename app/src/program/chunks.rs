//! The code of each tool: its pages and its rules are files of their own (chunks), which the pages of that tool alone
//! load. `wasm_split` says where the program is cut, and `xtask/src/hook/split.rs` cuts it. Natively it is whole, and
//! nothing has to be waited for.
//!
//! Whatever else in the program names a tool's questions, rules or pages would draw their code back into the part that
//! every page loads: all others know tools and questions by their names only.

use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(feature = "hydrate")]
use leptos::task::spawn_local;
#[cfg(feature = "hydrate")]
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use rules::journey::Tool;

use super::tools;
#[cfg(feature = "hydrate")]
use crate::state::navigation::Navigation;
#[cfg(feature = "hydrate")]
use crate::static_pages::{self, Happened};

#[cfg(feature = "hydrate")]
#[wasm_split(look_up, wasm_split_path = ::leptos::wasm_split, fallible)]
fn looking_up(council: Option<String>) -> Result<(), SplitLoaderError> {
    crate::look_up::start(council);
    Ok(())
}

#[cfg(feature = "hydrate")]
#[wasm_split(static_page, wasm_split_path = ::leptos::wasm_split, fallible)]
fn dealing_with(navigation: Navigation, happened: Happened) -> Result<(), SplitLoaderError> {
    static_pages::deal_with(navigation, &happened, |council| spawn_local(look_up(council)));
    Ok(())
}

/// Does what a page of words has the program do. Where the code does not come, it can be read as it stands.
#[cfg(feature = "hydrate")]
pub async fn static_page(navigation: Navigation, happened: Happened) {
    if dealing_with(navigation, happened).await.is_err() {
        leptos::logging::warn!("the code of switches and buttons has not come");
    }
}

/// Makes the page that stands look things up. Where the code does not come, the page says so and still has its list.
#[cfg(feature = "hydrate")]
pub async fn look_up(council: Option<String>) {
    if looking_up(council).await.is_err()
        && let Some(said) = static_pages::element("[data-look-up] [data-lost]")
    {
        said.set_text_content(said.get_attribute("data-lost").as_deref());
    }
}

/// The tools whose code has come, by their place in the list of tools.
static HERE: [AtomicBool; Tool::ALL.len()] = [const { AtomicBool::new(false) }; Tool::ALL.len()];

fn here(tool: Tool) -> Option<&'static AtomicBool> {
    HERE.iter().zip(Tool::ALL).find_map(|(here, known)| (*known == tool).then_some(here))
}

/// Whether the code of a tool has come.
pub fn is_here(tool: Tool) -> bool {
    here(tool).is_some_and(|here| here.load(Ordering::Relaxed))
}

/// Loads the code of a tool, once. Says whether it has come.
pub async fn load(tool: Tool) -> bool {
    let loaded = tools::load(tool).await;
    if let Some(here) = here(tool) {
        here.store(loaded, Ordering::Relaxed);
    }
    loaded
}
