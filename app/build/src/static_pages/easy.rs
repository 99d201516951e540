//! Easy read: one idea a line, with a picture beside it.

use std::collections::BTreeSet;
use std::path::Path;

use crate::markdown;
use crate::table::escape;

/// Where the pictures are, in the site and in the repository.
const PICTURES: &str = "/pictures/";
pub const FOLDER: &str = "../public/pictures";

/// Lines as HTML, and the addresses they link to.
#[derive(Debug, Default)]
pub struct Lines {
    pub html: String,
    pub links: Vec<String>,
    pub pictures: BTreeSet<String>,
}

/// Turns `picture | one idea` and `## Heading` into HTML. A picture says what its line says, so it has no words of its own.
pub fn lines(text: &str) -> Result<Lines, String> {
    let mut lines = Lines::default();
    let mut is_open = false;
    for block in text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()) {
        if let Some(heading) = block.strip_prefix("## ") {
            close(&mut lines.html, &mut is_open);
            lines.html.push_str(&format!("<h2 class=\"govuk-heading-m\">{}</h2>", escape(heading)));
            continue;
        }
        let (picture, idea) =
            block.split_once(" | ").ok_or_else(|| format!("“{block}” is not picture | one idea"))?;
        let idea = markdown::html(idea)?;
        if !is_open {
            lines.html.push_str("<ul class=\"easy\">");
            is_open = true;
        }
        // Sizes in the markup, so that nothing moves when a picture comes.
        lines.html.push_str(&format!(
            "<li><img src=\"{PICTURES}{picture}.svg\" alt=\"\" width=\"96\" height=\"96\">\
             <div>{}</div></li>",
            idea.text
        ));
        lines.links.extend(idea.links);
        lines.pictures.insert(picture.to_owned());
    }
    close(&mut lines.html, &mut is_open);
    Ok(lines)
}

fn close(html: &mut String, is_open: &mut bool) {
    if *is_open {
        html.push_str("</ul>");
        *is_open = false;
    }
}

/// One line for each picture that is used and not there, or there and not used.
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
