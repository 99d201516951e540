//! Puts lines into the right place of a text.

/// Where a line goes among others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// In alphabetical order with the lines that are there.
    Sorted,
    /// After the lines that are there.
    Last,
}

/// Adds a line to the first run of lines that begin with `like`, in alphabetical order.
pub fn beside(text: &str, like: &str, line: &str) -> Result<String, String> {
    let lines: Vec<_> = text.lines().collect();
    let first = lines.iter().position(|found| found.starts_with(like));
    let first = first.ok_or_else(|| format!("no line begins with “{like}”"))?;
    let end = lines.iter().skip(first).position(|found| !found.starts_with(like));
    let end = end.map_or(lines.len(), |count| first + count);
    Ok(with(&lines, place(&lines, first, end, line, Order::Sorted), line))
}

/// Adds lines to a list within a text. The list begins below the line with the last of `starts`; each of them is looked
/// for below the one before. It ends before the line that begins with `end`. If `end` is empty, it ends at an empty
/// line or at the end of the text.
pub fn within(text: &str, starts: &[&str], end: &str, line: &str, order: Order) -> Result<String, String> {
    let lines: Vec<_> = text.lines().collect();
    let mut first = 0;
    for start in starts {
        let found = lines.iter().skip(first).position(|found| found.trim_start().starts_with(start));
        first += found.ok_or_else(|| format!("no line “{start}”"))? + 1;
    }
    let is_end = |found: &&str| if end.is_empty() { found.is_empty() } else { found.starts_with(end) };
    let last = match lines.iter().skip(first).position(is_end) {
        Some(count) => first + count,
        None if end.is_empty() => lines.len(),
        None => return Err(format!("no line “{end}” below “{}”", starts.join(" … "))),
    };
    Ok(with(&lines, place(&lines, first, last, line, order), line))
}

fn place(lines: &[&str], first: usize, end: usize, line: &str, order: Order) -> usize {
    let greater = lines[first..end].iter().position(|found| *found > line);
    match greater.filter(|_| order == Order::Sorted) {
        Some(count) => first + count,
        // The new line goes before the empty lines at the end, because these belong to what follows.
        None => {
            lines[first..end].iter().rposition(|found| !found.is_empty()).map_or(first, |at| first + at + 1)
        }
    }
}

fn with(lines: &[&str], place: usize, line: &str) -> String {
    let (before, after) = lines.split_at(place);
    let all = before.iter().copied().chain([line.trim_end_matches('\n')]).chain(after.iter().copied());
    all.flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::{Order, beside, within};

    #[test]
    fn a_line_goes_to_its_place_among_those_like_it() {
        let text = "//! Tools.\n\nmod balance;\nmod spending;\n\nmod common;\n";
        let with = |line| beside(text, "mod ", line);
        assert_eq!(
            with("mod car;"),
            Ok("//! Tools.\n\nmod balance;\nmod car;\nmod spending;\n\nmod common;\n".into())
        );
        assert_eq!(
            with("mod tea;"),
            Ok("//! Tools.\n\nmod balance;\nmod spending;\nmod tea;\n\nmod common;\n".into())
        );
        assert_eq!(beside(text, "pub mod ", "pub mod x;"), Err("no line begins with “pub mod ”".into()));
    }

    #[test]
    fn a_line_goes_to_the_end_of_its_list_or_into_its_order() {
        let text = "[a]\nlist = [\n  \"x\",\n]\n\n[b]\nlist = [\n  \"b\",\n  \"d\",\n]\n";
        let with = |order| within(text, &["[b]", "list = ["], "]", "  \"c\",", order);
        let (above, _) = text.split_at(text.len() - "  \"d\",\n]\n".len());
        assert_eq!(with(Order::Sorted), Ok(format!("{above}  \"c\",\n  \"d\",\n]\n")));
        assert_eq!(with(Order::Last), Ok(format!("{above}  \"d\",\n  \"c\",\n]\n")));
        assert!(within(text, &["[c]"], "]", "x", Order::Last).is_err_and(|said| said.contains("[c]")));
        assert!(within(text, &["[b]"], "}", "x", Order::Last).is_err_and(|said| said.contains('}')));
    }

    #[test]
    fn a_table_ends_with_an_empty_line_or_the_text() {
        let text = "[tool]\na = 1\n\n[tools]\nb = 2\n";
        let first = within(text, &["[tool]"], "", "c = 3", Order::Last);
        assert_eq!(first, Ok("[tool]\na = 1\nc = 3\n\n[tools]\nb = 2\n".into()));
        let last = within(text, &["[tools]"], "", "c = 3", Order::Last);
        assert_eq!(last, Ok("[tool]\na = 1\n\n[tools]\nb = 2\nc = 3\n".into()));
    }
}
