//! What a visitor has to download, compared with the limits of the design.

use std::fs;
use std::path::{Path, PathBuf};

use crate::run::{Outcome, root};

/// A limit on sizes after the strongest Brotli compression, in bytes.
struct Limit {
    what: String,
    bytes: usize,
    files: Vec<PathBuf>,
}

/// What the WebAssembly of a page may weigh, by its address.
const PAGES: [(&str, usize); 3] =
    [("", 64_000), ("what-you-might-pay/", 210_000), ("could-a-direct-payment-work/", 185_000)];
/// Any other tool.
const TOOL: usize = 235_000;
/// The most requests for WebAssembly that a page makes before it is awake.
const MOST_FILES: usize = 8;
/// What search may load besides what every page loads: its code and its index.
const SEARCH: usize = 95_000;

/// Pages with a limit of their own, by their addresses.
const LONG: [&str; 3] =
    ["can-i-spend-it-on-this", "about-these-figures", "personal-assistant-or-agency/figures"];

/// Prints a table, and fails where a size is above its limit.
pub fn check() -> Outcome {
    let site = root().join("dist");
    let mut all =
        files(&site).map_err(|error| format!("{}: {error}: run cargo xtask build first", site.display()))?;
    all.sort_by_key(|file| (file.components().count(), file.clone()));
    let of_kind = |kind: &str| -> Vec<PathBuf> {
        // The JSON API is a program of its own, which no page loads.
        let of_pages = all.iter().filter(|file| !file.starts_with(site.join("api")));
        of_pages.filter(|file| file.extension().is_some_and(|found| found == kind)).cloned().collect()
    };
    let word_file =
        |file: PathBuf| Some(Limit { what: word_file_name(&file)?, bytes: 30_000, files: vec![file] });
    let word_files = of_kind("txt").into_iter().filter_map(word_file);
    let limit = |what: &str, bytes, files| Limit { what: what.to_owned(), bytes, files };
    let mut codes: Vec<Limit> = Vec::new();
    for page in of_kind("html") {
        let files = code_of(&page, &site)?;
        // Most pages load the same as the first page of their tool.
        if !files.is_empty() && codes.iter().all(|known| known.files != files) {
            let address = page.strip_prefix(&site)?.with_file_name("").display().to_string();
            let known = PAGES.iter().find(|(known, _)| *known == address);
            let bytes = known.map_or(TOOL, |(_, bytes)| *bytes);
            codes.push(limit(&format!("WebAssembly: /{address}"), bytes, files));
        }
    }
    if codes.is_empty() {
        return Err("no page loads a program".into());
    }
    let limits = [
        limit("search: its code and its index", SEARCH, search(&all, &codes[0].files)?),
        limit("JavaScript", 8_000, of_kind("js")),
        limit("style sheet", 10_000, of_kind("css")),
        limit("largest page", 12_000, largest(of_kind("html"), |page| !is_long(page))?),
        limit("largest list or page of figures", 24_000, largest(of_kind("html"), is_long)?),
    ];

    println!("{:<43}{:>10}{:>10}{:>10}{:>10}", "", "files", "raw", "Brotli", "limit");
    let mut broken = Vec::new();
    for limit in codes.into_iter().chain(limits).chain(word_files) {
        let (raw, packed) = limit.files.iter().try_fold((0, 0), |(raw, packed), file| -> Outcome<_> {
            let bytes = fs::read(file)?;
            Ok((raw + bytes.len(), packed + brotli(&bytes)?))
        })?;
        println!("{:<43}{:>10}{raw:>10}{packed:>10}{:>10}", limit.what, limit.files.len(), limit.bytes);
        if limit.files.is_empty() {
            broken.push(format!("{}: no file in dist/", limit.what));
        } else if packed > limit.bytes {
            broken.push(format!("{}: {packed} bytes are over the limit of {}", limit.what, limit.bytes));
        }
        let code =
            limit.files.iter().filter(|file| file.extension().is_some_and(|kind| kind == "wasm")).count();
        if code > MOST_FILES {
            broken.push(format!(
                "{}: {code} files of WebAssembly are over the limit of {MOST_FILES}",
                limit.what
            ));
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(broken.join("\n").into()) }
}

/// The WebAssembly that a page loads. The page's document names all of it.
fn code_of(page: &Path, site: &Path) -> Outcome<Vec<PathBuf>> {
    let html = fs::read_to_string(page)?;
    let addresses = html.split('"').filter(|part| part.starts_with("/assets/") && part.ends_with(".wasm"));
    Ok(addresses.map(|address| site.join(address.trim_start_matches('/'))).collect())
}

/// What search loads besides what every page loads. No document names it; the script that loads chunks does.
fn search(all: &[PathBuf], every_page: &[PathBuf]) -> Outcome<Vec<PathBuf>> {
    let named = |name: &str| all.iter().find(|file| file.file_name().is_some_and(|found| found == name));
    let script = named("portal.js").ok_or("no file loads chunks")?;
    let text = fs::read_to_string(script)?;
    // The script names the chunk of search first, the shared ones after it.
    let chunks = text.split_once("\"split_look_up\"").and_then(|(_, rest)| rest.split_once(')'));
    let (shared, _) = chunks.ok_or("portal.js does not load the code of search")?;
    let names = ["split_look_up"].into_iter().chain(shared.split('"').skip(1).step_by(2));
    let chunks = names.map(|name| script.with_file_name(name).with_extension("wasm"));
    let index = all.iter().filter(|file| word_file_name(file).is_some_and(|name| name == "words: search"));
    Ok(chunks.chain(index.cloned()).filter(|file| !every_page.contains(file)).collect())
}

/// The name of a word file: `/assets/words-<name>-<version>.txt`.
fn word_file_name(file: &Path) -> Option<String> {
    let (name, _version) = file.file_stem()?.to_str()?.strip_prefix("words-")?.rsplit_once('-')?;
    Some(format!("words: {name}"))
}

/// Whether a page is the list of what a payment may be spent on, or one of figures. They are long by nature.
fn is_long(page: &Path) -> bool {
    LONG.iter().any(|address| page.ends_with(Path::new(address).join("index.html")))
}

fn largest(pages: Vec<PathBuf>, counts: impl Fn(&Path) -> bool) -> Outcome<Vec<PathBuf>> {
    let mut largest = None;
    for page in pages.into_iter().filter(|page| counts(page)) {
        let size = brotli(&fs::read(&page)?)?;
        if largest.as_ref().is_none_or(|(found, _)| size > *found) {
            largest = Some((size, page));
        }
    }
    Ok(largest.into_iter().map(|(_, page)| page).collect())
}

fn brotli(bytes: &[u8]) -> Outcome<usize> {
    let mut packed = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &best)?;
    Ok(packed.len())
}

fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path())?);
        } else {
            found.push(entry.path());
        }
    }
    Ok(found)
}
