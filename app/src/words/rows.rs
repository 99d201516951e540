//! Words as one text, with a line for each: a key, a tab, the words. The lines are sorted by key
//! (`app/build/src/rows.rs` writes them). Nothing is parsed beforehand: a look-up is a binary search in the text.

/// A key and its words.
pub type Row = (&'static str, &'static str);

/// Finds the row of a key.
pub fn find(text: &'static str, key: &str) -> Option<Row> {
    // Both are always at the beginning of a line, or at the end of the text.
    let (mut low, mut high) = (0, text.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let before = text.as_bytes().get(low..middle)?;
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(low, |at| low + at + 1);
        let line = text.get(start..)?.split('\n').next()?;
        let row = line.split_once('\t')?;
        match row.0.cmp(key) {
            std::cmp::Ordering::Equal => return Some(row),
            std::cmp::Ordering::Less => low = start + line.len() + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    None
}

/// Every row.
pub fn all(text: &'static str) -> impl Iterator<Item = Row> {
    text.split('\n').filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests;
