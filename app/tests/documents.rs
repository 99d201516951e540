//! What the council documents say stands on pages that are there (`rules/data/councils/documents.md`).
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use app::words::routes;

const TABLE: &str = include_str!("../../rules/data/councils/documents.md");

/// The addresses that the table names.
fn addresses() -> BTreeSet<&'static str> {
    let code = TABLE.split('`').skip(1).step_by(2);
    // `/councils/<id>/` says how they are made.
    let code = code.filter(|text| text.starts_with('/') && !text.contains('<'));
    code.map(|address| address.split('#').next().unwrap()).collect()
}

#[test]
fn every_page_that_the_table_names_is_there() {
    let addresses = addresses();
    assert!(addresses.len() > 30, "only {} addresses were found", addresses.len());
    for address in addresses {
        assert!(routes::exists(address), "{address} is no page");
    }
}

#[test]
fn every_page_of_advice_but_a_few_has_its_row() {
    let addresses = addresses();
    let advice = routes::all().into_iter().filter(|path| {
        ["/deciding/", "/setting-up/", "/managing/"]
            .iter()
            .any(|stage| path.starts_with(stage) && path != stage)
    });
    let (told, silent): (Vec<_>, Vec<_>) = advice.partition(|path| addresses.contains(path.as_str()));
    assert!(told.len() >= 30, "the documents say nothing on {silent:?}");
}
