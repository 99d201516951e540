//! The part of every page that the browser program looks after: what stands in `<div id="app">`.

#[cfg(feature = "hydrate")]
use leptos::ev;
use leptos::prelude::*;
#[cfg(feature = "hydrate")]
use leptos::task::spawn_local;

#[cfg(feature = "hydrate")]
use crate::components::print;
use crate::program::{hooks, view};
use crate::state::navigation::Navigation;
#[cfg(feature = "hydrate")]
use crate::state::navigation::address;
use crate::state::record::Record;
#[cfg(feature = "hydrate")]
use crate::state::{failure, files};
use crate::words::routes;

/// The page at the current path.
///
/// The header and the footer are not in here: they never change, so they are only written at build time.
#[component]
pub fn App(
    /// The path to start at, with a slash at its end.
    path: String,
) -> impl IntoView {
    let record = Record::provide();
    let navigation = Navigation::provide(path, hooks());
    Effect::new(move |_| {
        if routes::is_stop(&navigation.path()) {
            record.changing.set(None);
        }
    });
    #[cfg(feature = "hydrate")]
    {
        print::open_details_to_print();
        // `boot.js` has looked whether the device remembers it.
        Effect::new(move |_| {
            if document().document_element().is_some_and(|root| root.has_attribute("data-easy")) {
                let words = files::ask_for_page(&address(), true);
                spawn_local(async move {
                    words.all().await;
                    record.easy.set(true);
                });
            }
        });
        forget_on_leaving(navigation, record);
    }
    move || view(&navigation.path())
}

/// A browser may keep a page that was left as it stood, to show it again on Back. Answers that somebody else could
/// then see are forgotten first, with what is typed on the page.
#[cfg(feature = "hydrate")]
fn forget_on_leaving(navigation: Navigation, record: Record) {
    let leaving = window_event_listener(ev::pagehide, move |event| {
        if event.persisted() && !failure::has_stopped() {
            record.forget();
            navigation.draw_again();
        }
    });
    on_cleanup(move || leaving.remove());
}
