//! What a page needs before it can be shown: its words or its document, and the code of its tool.

use leptos::task::spawn_local;
use rules::journey::Tool;

use crate::program::{chunks, tools};
use crate::state::{files, kept};
use crate::words::routes;

/// Calls back once everything that the page at a path needs has been loaded, at once where it is there already. The
/// call says whether everything has been loaded.
pub fn when_here(path: &str, easy: bool, then: Box<dyn FnOnce(bool)>) {
    let words = files::ask_for_page(path, easy);
    let own = routes::place(path).map(|(tool, _)| tool);
    if words.is_empty() && !Tool::ALL.iter().any(|tool| needs(own, *tool)) {
        then(true);
        return;
    }
    spawn_local(async move {
        let code = code_for(own).await;
        let words = words.all().await;
        then(code && words);
    });
}

/// Loads the code that a page of a tool needs. Returns whether that of the tool itself is there.
pub async fn code_for(own: Option<Tool>) -> bool {
    let mut whole = true;
    for tool in Tool::ALL.iter().copied().filter(|tool| needs(own, *tool)) {
        let loaded = chunks::load(tool).await;
        if loaded {
            // Its questions read the answers that were kept.
            tools::view(tool, "");
        }
        whole &= loaded || own != Some(tool);
    }
    whole
}

/// Whether a page of a tool needs the code of a tool that is not there yet: its own, or that of one with answers that were
/// kept, because a tool may use what another one was told.
fn needs(own: Option<Tool>, tool: Tool) -> bool {
    own.is_some() && !chunks::is_here(tool) && (own == Some(tool) || kept::names(tool))
}
