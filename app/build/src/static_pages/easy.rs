//! Easy read: one idea a line, with a picture beside it.

use std::collections::BTreeSet;
use std::path::Path;

use pulldown_cmark::{Event, HeadingLevel, Tag};

use crate::markdown::{self, Events};

/// Lines, the addresses that they link to, and their pictures.
#[derive(Debug, Default)]
pub struct Lines {
    pub events: Events,
    pub links: Vec<String>,
    pub pictures: BTreeSet<String>,
}

/// Reads `picture | one idea` and `## Heading`. A picture shows what its line says, so it has no words of its own.
pub fn lines(text: &str) -> Result<Lines, String> {
    let html = |html: String| Event::InlineHtml(html.into());
    let mut lines = Lines::default();
    let mut is_open = false;
    for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
        let heading = block.strip_prefix("## ");
        if is_open != heading.is_none() {
            lines.events.push(html(if is_open { "</ul>" } else { "<ul class=\"easy\">" }.to_owned()));
            is_open = !is_open;
        }
        if let Some(heading) = heading {
            lines.events.extend(as_heading(heading));
            continue;
        }
        let (picture, idea) =
            block.split_once(" | ").ok_or_else(|| format!("“{block}” is not picture | one idea"))?;
        if !markdown::is_name(picture) {
            return Err(format!("the picture “{picture}” has more than small letters, digits and hyphens"));
        }
        let idea = markdown::read(idea)?;
        // The markup gives its size, so that nothing moves when the picture is loaded.
        lines.events.push(html(format!(
            "<li><img src=\"/pictures/{picture}.svg\" alt=\"\" width=\"96\" height=\"96\"><div>"
        )));
        lines.events.extend(idea.events);
        lines.events.push(html("</div></li>".to_owned()));
        lines.links.extend(idea.links);
        lines.pictures.insert(picture.to_owned());
    }
    if is_open {
        lines.events.push(html("</ul>".to_owned()));
    }
    Ok(lines)
}

fn as_heading(text: &str) -> Events {
    let heading = Tag::Heading { level: HeadingLevel::H2, id: None, classes: Vec::new(), attrs: Vec::new() };
    let end = heading.to_end();
    vec![Event::Start(heading), Event::Text(text.to_owned().into()), Event::End(end)]
}

/// One line for each picture that is used and missing, or there and not used.
pub fn differences(used: &BTreeSet<String>, folder: &Path) -> Vec<String> {
    let there: BTreeSet<String> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(".svg").map(str::to_owned))
        .collect();
    let missing = used.difference(&there).map(|name| format!("public/pictures/{name}.svg is missing"));
    let unused = there.difference(used).map(|name| format!("public/pictures/{name}.svg is used nowhere"));
    missing.chain(unused).collect()
}
