//! What a page needs before it can be shown: its words or its document, and the code of its tool.

use leptos::task::spawn_local;

use crate::program::chunks;
use crate::state::files;
use crate::words::routes;

/// Calls back once everything that the page at a path needs has been loaded, at once where it is there already. The
/// call says whether everything has been loaded.
pub fn when_here(path: &str, easy: bool, then: Box<dyn FnOnce(bool)>) {
    let words = files::ask_for_page(path, easy);
    let code = routes::place(path).map(|(tool, _)| tool).filter(|tool| !chunks::is_here(*tool));
    if words.is_empty() && code.is_none() {
        then(true);
        return;
    }
    spawn_local(async move {
        let code = match code {
            Some(tool) => chunks::load(tool).await,
            None => true,
        };
        let words = words.all().await;
        then(code && words);
    });
}
