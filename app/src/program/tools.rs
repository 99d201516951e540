//! The one list of the tools' pages, with a line for each tool. The code of a tool is a file of its own, which only the
//! pages of that tool load. `wasm_split` says where the program is cut, and `xtask/src/hook/split.rs` cuts it.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use rules::journey::Tool;

use crate::pages::tool_pages::lost;
use crate::tools;

macro_rules! tools {
    ($($tool:ident => $folder:ident, loaded by $load:ident;)+) => {
        $(
            #[wasm_split($folder, wasm_split_path = ::leptos::wasm_split, preload($load), fallible)]
            fn $folder(path: String) -> Result<AnyView, SplitLoaderError> {
                Ok(tools::$folder::PAGES.page(&path))
            }
        )+

        /// Loads the code of a tool. Returns whether it has been loaded.
        pub(super) async fn load(tool: Tool) -> bool {
            match tool {
                $(Tool::$tool => $load().await.is_ok(),)+
            }
        }

        /// A page of a tool whose code has been loaded.
        pub(super) fn view(tool: Tool, path: &str) -> AnyView {
            match tool {
                $(Tool::$tool => at_once(path, $folder(path.to_owned())),)+
            }
        }
    };
}

tools! {
    Suitability => suitability, loaded by load_suitability;
    Eligibility => eligibility, loaded by load_eligibility;
    Contribution => contribution, loaded by load_contribution;
    CareCosts => care_costs, loaded by load_care_costs;
    Balance => balance, loaded by load_balance;
}

/// Draws a page whose code is there, without waiting. What wakes up is then the same, node for node, as what was
/// written at build time.
fn at_once(path: &str, page: impl Future<Output = Result<AnyView, SplitLoaderError>>) -> AnyView {
    match pin!(page).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(page)) => page,
        Poll::Ready(Err(_)) | Poll::Pending => lost(path),
    }
}
