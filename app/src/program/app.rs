//! The part of every page that the browser program controls: the inside of `<div id="app">`.

use chrono::NaiveDate;
#[cfg(feature = "hydrate")]
use leptos::ev;
use leptos::prelude::*;
#[cfg(feature = "hydrate")]
use leptos::task::spawn_local;

#[cfg(feature = "hydrate")]
use crate::components::print;
#[cfg(feature = "hydrate")]
use crate::program::chunks;
use crate::program::{hooks, view};
use crate::state::navigation::Navigation;
#[cfg(feature = "hydrate")]
use crate::state::navigation::address;
use crate::state::record::Record;
#[cfg(feature = "hydrate")]
use crate::state::{failure, files, kept};
use crate::words::routes;

/// The page at the current path.
///
/// The header and the footer are not part of it: they never change, so they are only written at build time.
#[component]
pub fn App(
    /// The path to start at, with a slash at its end.
    path: String,
    /// The day on which the document was written.
    written: NaiveDate,
) -> impl IntoView {
    let record = Record::provide(written);
    let navigation = Navigation::provide(path, hooks());
    Effect::new(move |_| {
        if routes::is_stop(&navigation.path()) {
            record.changing.set(None);
        }
    });
    #[cfg(feature = "hydrate")]
    {
        print::open_details_to_print();
        // `boot.js` has read from the device whether easy read is remembered.
        Effect::new(move |_| {
            if document().document_element().is_some_and(|root| root.has_attribute("data-easy")) {
                let words = files::ask_for_page(&address(), true);
                spawn_local(async move {
                    words.all().await;
                    record.easy.set(true);
                });
            }
        });
        keep_answers(navigation, record);
        put_away_on_leaving(navigation, record);
    }
    move || view(&navigation.path())
}

/// Keeps the answers. The code for it is loaded with the first page of a tool, and not with the first answer: no request
/// tells that something was answered.
#[cfg(feature = "hydrate")]
fn keep_answers(navigation: Navigation, record: Record) {
    Effect::new(move |_| {
        if !routes::is_static(&navigation.path()) || kept::text().is_some() {
            spawn_local(chunks::keep(navigation));
        }
    });
    // On a page of words a council can be chosen. The first time nothing has been answered yet.
    Effect::new(move |before: Option<()>| {
        record.answers.track();
        if before.is_some() {
            spawn_local(chunks::keep(navigation));
        }
    });
}

/// Puts the answers away, and what is typed, when the page is left. A browser may keep a page that was left and show it
/// again on Back. Then the answers are there again, unless they were cleared meanwhile.
#[cfg(feature = "hydrate")]
fn put_away_on_leaving(navigation: Navigation, record: Record) {
    let leaving = window_event_listener(ev::pagehide, move |event| {
        if event.persisted() && !failure::has_stopped() {
            kept::put_away(true);
            record.put_away();
            navigation.draw_again();
        }
    });
    let coming = window_event_listener(ev::pageshow, move |event| {
        if event.persisted() && !failure::has_stopped() {
            kept::put_away(false);
        }
    });
    on_cleanup(move || {
        leaving.remove();
        coming.remove();
    });
}
