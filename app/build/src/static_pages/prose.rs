//! A body's HTML, made ready for its page: places to link to, figures put in, hard words explained, do and don't.

use std::collections::{BTreeMap, BTreeSet};

use super::front::AdviceWords;
use super::terms::Terms;
use super::values::Value;
use crate::table::escape;

/// A body in the pieces that a page is made of.
#[derive(Debug, Default)]
pub struct Prose {
    /// What stands above the first heading.
    pub lead: String,
    /// Everything from there on.
    pub rest: String,
    /// Headings that a link can lead to: place and words.
    pub headings: Vec<(String, String)>,
    /// The figures that it names.
    pub figures: BTreeSet<String>,
    /// What is wrong with it.
    pub problems: Vec<String>,
}

/// Numbers that texts may hold: they are names, not figures.
pub type Plain = [String];

/// Makes a body ready; `explain` says whether hard words are explained in it.
pub fn ready(
    html: &str,
    words: &AdviceWords,
    values: &BTreeMap<String, Value>,
    terms: Option<&Terms>,
    plain: &Plain,
) -> Prose {
    let mut prose = Prose::default();
    prose.problems.extend(
        number_in(html, plain).map(|number| {
            format!("“{number}” is a figure in the words: figures are data, named in brackets")
        }),
    );
    let html = with_places(html, &mut prose.headings);
    let html = with_lists(&html, words);
    let html = with_figures(&html, values, &mut prose);
    let html = terms.map_or_else(|| html.clone(), |terms| terms.explained(&html));
    let at = html.find("<h2").unwrap_or(html.len());
    let (lead, rest) = html.split_at(at);
    prose.lead = lead.to_owned();
    prose.rest = rest.to_owned();
    prose
}

/// Text without its tags.
pub fn without_tags(html: &str) -> String {
    let pieces = html.split('<').enumerate().map(|(place, piece)| match piece.split_once('>') {
        Some((_, text)) if place > 0 => text,
        _ => piece,
    });
    let text: Vec<&str> = pieces.collect();
    let text = text.join(" ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&amp;", "&")
}

/// A name for a place on a page, from its heading.
pub fn place_name(heading: &str) -> String {
    let kept = heading.to_lowercase().replace(['’', '\''], "");
    let words: Vec<&str> =
        kept.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The first word with a digit that is not a name.
fn number_in(html: &str, plain: &Plain) -> Option<String> {
    let text = without_tags(html);
    let outside = text.split('[').enumerate().map(|(place, piece)| match piece.split_once(']') {
        Some((_, after)) if place > 0 => after,
        _ => piece,
    });
    let outside: Vec<&str> = outside.collect();
    let outside = outside.join(" ");
    let words = outside.split(|sign: char| !(sign.is_alphanumeric() || "£%.,".contains(sign)));
    let words = words.map(|word| word.trim_matches(['.', ',']));
    words
        .filter(|word| word.chars().any(|sign| sign.is_ascii_digit()))
        .find(|word| !plain.iter().any(|name| name == word))
        .map(str::to_owned)
}

fn with_places(html: &str, headings: &mut Vec<(String, String)>) -> String {
    const OPEN: &str = "<h2 class=\"govuk-heading-m\">";
    let mut parts = html.split(OPEN);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (heading, after) = part.split_once("</h2>").unwrap_or((part, ""));
        let text = without_tags(heading).trim().to_owned();
        let name = place_name(&text);
        out.push_str(&format!("<h2 class=\"govuk-heading-m\" id=\"{name}\">{heading}</h2>{after}"));
        headings.push((name, text));
    }
    out
}

fn with_lists(html: &str, words: &AdviceWords) -> String {
    let list = |heading: &str| {
        format!("<h3 class=\"govuk-heading-s\">{}</h3><ul class=\"govuk-list", escape(heading))
    };
    let marked = |html: String, heading: &str, class: &str| {
        let (plain, before) = (list(heading) + " govuk-list--bullet\">", list(heading));
        html.replace(&plain, &format!("{before} {class}\">"))
    };
    let html = marked(html.to_owned(), &words.r#do, "do-list");
    marked(html, &words.dont, "dont-list")
}

fn with_figures(html: &str, values: &BTreeMap<String, Value>, prose: &mut Prose) -> String {
    let mut parts = html.split('[');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((name, after)) if is_name(name) => match values.get(name) {
                Some(value) => {
                    prose.figures.insert(name.to_owned());
                    out.push_str(&escape(&value.shown));
                    out.push_str(after);
                }
                None => prose.problems.push(format!("[{name}] is not a figure of the data")),
            },
            _ => {
                out.push('[');
                out.push_str(part);
            }
        }
    }
    out
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}
