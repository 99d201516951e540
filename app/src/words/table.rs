//! The tables that the build makes from `content/` (`build/emit.rs`), sorted by key.

use super::{FieldWords, OptionWords, PageWords, QuestionWords, ResultWords, StepWords};

include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// Finds a row of a sorted table.
pub(super) fn find<T>(
    rows: &'static [T],
    key: &str,
    key_of: impl Fn(&T) -> &'static str,
) -> Option<&'static T> {
    let at = rows.binary_search_by(|row| key_of(row).cmp(key)).ok()?;
    rows.get(at)
}

/// Finds a text of a sorted table.
pub(super) fn text(rows: &'static [(&'static str, &'static str)], key: &str) -> Option<&'static str> {
    find(rows, key, |row| row.0).map(|row| row.1)
}
