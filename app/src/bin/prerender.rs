//! Writes every page as HTML:
//! `prerender <folder> <list> <styles> <icon> <boot> <old-browser> <program> <code> <tool>=<chunk>…`.
//!
//! `<folder>` is that of the site. `<list>` is a JSON file from which the tests learn which pages there are. Each word
//! file is written too.

use std::hash::{DefaultHasher, Hasher};
use std::time::{SystemTime, UNIX_EPOCH};
use std::{env, error::Error, fs, io, path::Path};

use app::program::shell;
use app::program::shell::Assets;
use app::words;
use app::words::routes;
use chrono::{DateTime, NaiveDate};
use rules::data::due;

const DAY: &str = "PORTAL_DAY";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = env::args().skip(1).collect();
    let chunks = arguments.split_off(arguments.len().min(8));
    let [site, list, styles, icon, boot, old_browser, program, code] = <[String; 8]>::try_from(arguments)
        .map_err(|given| format!("8 arguments expected, not {}", given.len()))?;
    let pair =
        |chunk: &String| chunk.split_once('=').map(|(tool, address)| (tool.to_owned(), address.to_owned()));
    let chunks = chunks.iter().filter_map(pair).collect();
    let word_files = word_files(Path::new(&site))?;
    let assets = Assets { styles, icon, boot, old_browser, program, code, chunks, word_files };

    let day = day()?;
    let mut listed = Vec::new();
    for path in routes::all() {
        let head = write(Path::new(&site), &path, day, &assets)?;
        listed.push(serde_json::json!({ "path": path, "title": head.title.in_full(), "description": head.description }));
    }
    write(Path::new(&site), routes::NOT_FOUND, day, &assets)?;
    fs::write(list, serde_json::to_string_pretty(&listed)?)?;
    println!("{} pages written", listed.len() + 1);
    due::lines(day).iter().for_each(|line| println!("{line}"));
    println!("reading age in years (Flesch-Kincaid's grade and five):");
    for (page, tenths) in words::READING_AGES {
        println!("{:>4}.{}  {page}", tenths / 10, tenths % 10);
    }
    Ok(())
}

/// Writes the word files. Their names are made from their content, as those of all files in `/assets/` are. Returns
/// their addresses.
fn word_files(site: &Path) -> io::Result<Vec<(&'static str, String)>> {
    fs::create_dir_all(site.join("assets"))?;
    let write = |word_file: &'static words::WordFile| {
        let mut version = DefaultHasher::new();
        version.write(word_file.words().as_bytes());
        let address = format!("/assets/words-{}-{:016x}.txt", word_file.name, version.finish());
        fs::write(site.join(address.trim_start_matches('/')), with_length(word_file.words()))?;
        Ok((word_file.name, address))
    };
    words::word_files().chain([words::search_index()]).map(write).collect()
}

/// The first line of a file says how long the file is, in the units in which JavaScript counts. `boot.js` compares the
/// length, so that it notices a file that has come only in part, or another file altogether.
fn with_length(words: &str) -> String {
    format!("{}\n{words}", words.encode_utf16().count())
}

/// The day on which the pages are written: that of `PORTAL_DAY`, such as 2027-02-28, else today.
#[expect(
    clippy::disallowed_methods,
    reason = "pages are written for a day, and `PORTAL_DAY` can say another"
)]
fn day() -> Result<NaiveDate, Box<dyn Error>> {
    if let Ok(day) = env::var(DAY) {
        return day.parse().map_err(|_| format!("{DAY} is “{day}”, not a day such as 2027-02-28").into());
    }
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let now = DateTime::from_timestamp(i64::try_from(seconds)?, 0).ok_or("this machine's clock is wrong")?;
    Ok(now.date_naive())
}

fn write(
    site: &Path,
    path: &str,
    day: NaiveDate,
    assets: &Assets,
) -> Result<app::words::head::Head, Box<dyn Error>> {
    let document = shell::document(path, day, assets)
        .ok_or_else(|| format!("{path} sets no title (app::words::head::set_head)"))?;
    let file = site.join(file_name(path));
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&file, document.html)?;
    Ok(document.head)
}

fn file_name(path: &str) -> String {
    let name = path.trim_start_matches('/');
    if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() }
}
