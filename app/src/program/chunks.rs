//! The code of each tool: its pages and its rules are files of their own (chunks), which the pages of that tool alone
//! load. `wasm_split` says where the program is cut, and `xtask/src/hook/split.rs` cuts it. Natively it is whole, and
//! nothing has to be waited for.
//!
//! Whatever else in the program names a tool's questions, rules or pages would draw their code back into the part that
//! every page loads: all others know tools and questions by their names only.

use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
#[cfg(feature = "hydrate")]
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use rules::journey::Journey;
use rules::journey::Tool;
use rules::tools::{balance, care_costs, contribution, eligibility, suitability};

use crate::pages;
use crate::pages::question::{OwnFields, alike};
#[cfg(feature = "hydrate")]
use crate::state::navigation::Navigation;
#[cfg(feature = "hydrate")]
use crate::static_pages::{self, Happened};
use crate::tools;
use crate::words::routes;

type Page = Result<AnyView, SplitLoaderError>;

#[wasm_split(suitability, wasm_split_path = ::leptos::wasm_split, preload(load_suitability), fallible)]
fn suitability(path: String) -> Page {
    Ok(page(&suitability::questions::JOURNEY, &path, tools::suitability::page, alike))
}

#[wasm_split(eligibility, wasm_split_path = ::leptos::wasm_split, preload(load_eligibility), fallible)]
fn eligibility(path: String) -> Page {
    Ok(page(&eligibility::questions::JOURNEY, &path, tools::eligibility::page, alike))
}

#[wasm_split(contribution, wasm_split_path = ::leptos::wasm_split, preload(load_contribution), fallible)]
fn contribution(path: String) -> Page {
    if path == routes::EARLY_FIGURE {
        return Ok(tools::contribution::early_figure::page());
    }
    Ok(page(&contribution::questions::JOURNEY, &path, tools::contribution::page, alike))
}

#[wasm_split(care_costs, wasm_split_path = ::leptos::wasm_split, preload(load_care_costs), fallible)]
fn care_costs(path: String) -> Page {
    Ok(page(&care_costs::questions::JOURNEY, &path, tools::care_costs::page, tools::care_costs::own_fields))
}

#[wasm_split(balance, wasm_split_path = ::leptos::wasm_split, preload(load_balance), fallible)]
fn balance(path: String) -> Page {
    Ok(page(&balance::questions::JOURNEY, &path, tools::balance::page, alike))
}

/// What all tools have: a first page, questions, a list of answers and a result.
fn page(journey: &'static Journey, path: &str, result: fn() -> AnyView, own: OwnFields) -> AnyView {
    match routes::place(path) {
        Some((_, "")) => pages::content::start(journey),
        _ if routes::is_check_answers(path) => pages::check_answers::page(journey),
        _ if routes::is_result(path) => result(),
        place => place.and_then(|(_, id)| pages::question::page(journey, id, own)).into_any(),
    }
}

#[cfg(feature = "hydrate")]
#[wasm_split(look_up, wasm_split_path = ::leptos::wasm_split, fallible)]
fn looking_up(council: Option<String>) -> Result<(), SplitLoaderError> {
    crate::look_up::start(council);
    Ok(())
}

#[cfg(feature = "hydrate")]
#[wasm_split(still, wasm_split_path = ::leptos::wasm_split, fallible)]
fn dealing_with(navigation: Navigation, happened: Happened) -> Result<(), SplitLoaderError> {
    static_pages::deal_with(navigation, &happened, |council| spawn_local(look_up(council)));
    Ok(())
}

/// Does what a page of words has the program do. Where the code does not come, it can be read as it stands.
#[cfg(feature = "hydrate")]
pub async fn still(navigation: Navigation, happened: Happened) {
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
    let loaded = match tool {
        Tool::Suitability => load_suitability().await,
        Tool::Eligibility => load_eligibility().await,
        Tool::Contribution => load_contribution().await,
        Tool::CareCosts => load_care_costs().await,
        Tool::Balance => load_balance().await,
    };
    if let Some(here) = here(tool) {
        here.store(loaded.is_ok(), Ordering::Relaxed);
    }
    loaded.is_ok()
}

/// A page of a tool whose code has come.
pub fn view(tool: Tool, path: &str) -> AnyView {
    let path = path.to_owned();
    match tool {
        Tool::Suitability => at_once(suitability(path)),
        Tool::Eligibility => at_once(eligibility(path)),
        Tool::Contribution => at_once(contribution(path)),
        Tool::CareCosts => at_once(care_costs(path)),
        Tool::Balance => at_once(balance(path)),
    }
}

/// Code that has come has nothing to wait for: what wakes up is then the same, node for node, as what was written.
fn at_once(page: impl Future<Output = Page>) -> AnyView {
    match pin!(page).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(page)) => page,
        Poll::Ready(Err(_)) | Poll::Pending => ().into_any(),
    }
}
