//! The code of each tool: its pages and its rules are files of their own (chunks), which only the pages of that tool
//! load. `wasm_split` says where the program is cut, and `xtask/src/hook/split.rs` cuts it. A native build is not cut,
//! so nothing has to be loaded.
//!
//! Only the functions with `wasm_split`, here and in `tools.rs`, may name a tool's questions, rules or pages. Other
//! code that names them moves them into the part of the program that every page loads. It must refer to tools and
//! questions by name only.

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

#[cfg(feature = "hydrate")]
#[wasm_split(kept, wasm_split_path = ::leptos::wasm_split, preload(load_kept), fallible)]
fn keeping(navigation: Navigation) -> Result<(), SplitLoaderError> {
    crate::kept::begin(navigation);
    Ok(())
}

/// Loads the code that keeps answers.
#[cfg(feature = "hydrate")]
pub async fn load_keeping() {
    if load_kept().await.is_err() {
        leptos::logging::warn!("the code that keeps answers has not come");
    }
}

/// Keeps the answers in this tab from now on. If the code cannot be loaded, they are lost with the page.
#[cfg(feature = "hydrate")]
pub async fn keep(navigation: Navigation) {
    if keeping(navigation).await.is_err() {
        leptos::logging::warn!("the code that keeps answers has not come");
    }
}

/// Runs what the program adds to a page of words. If the code cannot be loaded, the page can still be read.
#[cfg(feature = "hydrate")]
pub async fn static_page(navigation: Navigation, happened: Happened) {
    if dealing_with(navigation, happened).await.is_err() {
        leptos::logging::warn!("the code of switches and buttons has not come");
    }
}

/// Makes the search box of the page work. If the code cannot be loaded, the page says so and still has its list.
#[cfg(feature = "hydrate")]
pub async fn look_up(council: Option<String>) {
    if looking_up(council).await.is_err()
        && let Some(said) = static_pages::element("[data-look-up] [data-lost]")
    {
        said.set_text_content(said.get_attribute("data-lost").as_deref());
    }
}

/// Whether the code of each tool has been loaded, in the order of the list of tools.
static HERE: [AtomicBool; Tool::ALL.len()] = [const { AtomicBool::new(false) }; Tool::ALL.len()];

fn here(tool: Tool) -> Option<&'static AtomicBool> {
    HERE.iter().zip(Tool::ALL).find_map(|(here, known)| (*known == tool).then_some(here))
}

/// Whether the code of a tool has been loaded.
pub fn is_here(tool: Tool) -> bool {
    here(tool).is_some_and(|here| here.load(Ordering::Relaxed))
}

/// Loads the code of a tool, once. Returns whether it has been loaded.
pub async fn load(tool: Tool) -> bool {
    let loaded = tools::load(tool).await;
    // Code that is here stays, whatever becomes of a second request for it.
    here(tool).is_some_and(|here| here.fetch_or(loaded, Ordering::Relaxed) || loaded)
}
