//! The HTML document round a page, written at build time only. Its frame is `index.html`.

mod surround;

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::program::app::App;
use crate::words;
use crate::words::head::Head;
use crate::words::{escape, routes};

const FRAME: &str = include_str!("../../index.html");

/// Where the built files are, as addresses from the site's root.
#[derive(Debug, Clone)]
pub struct Assets {
    /// The style sheet.
    pub styles: String,
    /// The site's icon.
    pub icon: String,
    /// Starts the program.
    pub boot: String,
    /// Says that the program cannot start, in browsers without modules.
    pub old_browser: String,
    /// The program's JavaScript half.
    pub program: String,
    /// The program's WebAssembly half, without the code of the tools.
    pub code: String,
    /// The chunks that each tool needs, by its key.
    pub chunks: Vec<(String, String)>,
    /// The word files, by name.
    pub word_files: Vec<(&'static str, String)>,
}

/// A page as a document.
#[derive(Debug, Clone)]
pub struct Document {
    /// What the page says of itself.
    pub head: Head,
    /// The whole file.
    pub html: String,
}

/// Writes the document of one page on a day; none where the page sets no title.
pub fn document(path: &str, day: NaiveDate, assets: &Assets) -> Option<Document> {
    let (head, page) = page(path, day);
    let head = head?;
    let drawn = |view: fn(&str) -> AnyView| Owner::new().with(|| view(path).to_html());
    let html = fill(&[
        ("language", words::LANGUAGE),
        ("written", &day.to_string()),
        ("title", &escape(&head.title.in_full())),
        ("description", &escape(&head.description)),
        ("styles", &assets.styles),
        ("icon", &assets.icon),
        ("program", &program(path, assets)),
        ("header", &drawn(surround::header)),
        ("notices", &drawn(surround::notices)),
        ("path", path),
        ("nodes", &nodes(path, &page)),
        ("footer", &Owner::new().with(|| surround::footer(day).to_html())),
        // Last, so that nothing in a page is taken for a place in the frame.
        ("page", &page),
    ]);
    Some(Document { head, html })
}

fn page(path: &str, day: NaiveDate) -> (Option<Head>, String) {
    let owner = Owner::new();
    let rendered = owner.with(|| {
        let head = RwSignal::new(None::<Head>);
        provide_context(head);
        let html = view! { <App path=path.to_owned() written=day/> }.to_html();
        (head.get_untracked(), html)
    });
    owner.unset_with_forced_cleanup();
    rendered
}

/// An attribute with the number of nodes that a browser makes of a page that the program wakes up node by node.
/// `boot.js` compares the number, so that it notices if something else, such as a browser extension, has changed the
/// page. Pages of words have no such number, because the program takes them as they are.
fn nodes(path: &str, page: &str) -> String {
    if routes::is_static(path) { String::new() } else { format!(r#" data-nodes="{}""#, count_nodes(page)) }
}

/// Elements, comments, and the texts between them.
fn count_nodes(html: &str) -> usize {
    let (mut count, mut rest) = (0, html);
    while let Some((text, tag)) = rest.split_once('<') {
        let end = if tag.starts_with("!--") { "-->" } else { ">" };
        count += usize::from(!text.is_empty()) + usize::from(!tag.starts_with('/'));
        rest = tag.split_once(end).map_or("", |(_, rest)| rest);
    }
    count + usize::from(!rest.is_empty())
}

/// The scripts of the program. The page for addresses that lead nowhere is shown at any address, so no program may wake
/// it up.
fn program(path: &str, assets: &Assets) -> String {
    if path == routes::NOT_FOUND {
        return String::new();
    }
    let Assets { boot, old_browser, program, code, .. } = assets;
    format!(
        r#"<link id="program" rel="modulepreload" href="{program}">
<link id="program-code" rel="preload" href="{code}" as="fetch" type="application/wasm" crossorigin>
{chunks}{word_files}<script type="module" src="{boot}"></script>
<script nomodule src="{old_browser}"></script>"#,
        chunks = chunks(path, assets),
        word_files = word_files(path, assets),
    )
}

/// Links that load the code of the page's tool at the same time as the program.
fn chunks(path: &str, assets: &Assets) -> String {
    let Some((tool, _)) = routes::place(path) else { return String::new() };
    let own = assets.chunks.iter().filter(|(key, _)| key == tool.key());
    let line = |(_, address): &(String, String)| {
        format!(
            "<link rel=\"preload\" href=\"{address}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n"
        )
    };
    own.map(line).collect()
}

/// The addresses of the word files. Those that the page needs are loaded at the same time as the program.
fn word_files(path: &str, assets: &Assets) -> String {
    let own = routes::word_files_of(path);
    let line = |(name, address): &(&str, String)| {
        if own.iter().any(|word_file| word_file.name == *name) {
            format!(
                r#"<link rel="preload" href="{address}" as="fetch" type="text/plain" crossorigin data-words="{name}">"#
            )
        } else {
            format!(r#"<meta name="words" content="{address}" data-words="{name}">"#)
        }
    };
    assets.word_files.iter().map(|word_file| line(word_file) + "\n").collect()
}

fn fill(parts: &[(&str, &str)]) -> String {
    let ours = |line: &&str| !line.starts_with("<!--") && !line.contains(r#"data-bin="api""#);
    let frame: String = FRAME.lines().map(str::trim_start).filter(ours).map(own_line).collect();
    parts.iter().fold(frame, |html, (name, value)| html.replace(&format!("{{{name}}}"), value))
}

fn own_line(line: &str) -> String {
    let line = if line.contains("data-trunk") { "{program}" } else { line };
    format!("{line}\n")
}

#[cfg(test)]
mod tests {
    use super::count_nodes;

    #[test]
    fn nodes_are_elements_comments_and_texts() {
        for (html, count) in [
            ("", 0),
            ("text", 1),
            ("<p></p>", 1),
            ("<p>one</p>", 2),
            ("<p>one<!>two<br>three</p> end", 7),
            ("<!-- <p>not one</p> --><input name=\"a\">", 2),
        ] {
            assert_eq!(count_nodes(html), count, "{html}");
        }
    }
}
