//! What may be wrong with a text: braces for two ways of speaking, brackets for figures.

use crate::markdown::is_name;

/// Checks a text; `figures` are the names that it may have in brackets.
pub fn text(text: &str, figures: &[String]) -> Result<(), String> {
    braces(text)?;
    match names(text).into_iter().find(|name| !figures.iter().any(|figure| figure == name)) {
        Some(unknown) => {
            Err(format!("[{unknown}] is not a figure that index.toml names for this kind of text"))
        }
        None => Ok(()),
    }
}

/// `{for me|for someone else}`: two parts, not nested.
fn braces(text: &str) -> Result<(), String> {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        if before.contains('}') {
            return Err(format!("a }} without its {{ in “{}”", tail(before)));
        }
        let (inside, later) =
            after.split_once('}').ok_or_else(|| format!("a {{ without its }} in “{}”", head(after)))?;
        if inside.contains('{') || inside.matches('|').count() != 1 {
            return Err(format!("{{{inside}}} must have two parts, as in {{you|they}}"));
        }
        rest = later;
    }
    if rest.contains('}') {
        return Err(format!("a }} without its {{ in “{}”", tail(rest)));
    }
    Ok(())
}

/// The names in brackets.
fn names(text: &str) -> Vec<&str> {
    text.split('[')
        .skip(1)
        .filter_map(|part| part.split_once(']').map(|(name, _)| name))
        .filter(|name| is_name(name))
        .collect()
}

fn head(text: &str) -> String {
    text.chars().take(30).collect()
}

fn tail(text: &str) -> String {
    let from = text.chars().count().saturating_sub(30);
    text.chars().skip(from).collect()
}
