//! Writes every page as HTML: `prerender <folder> <list> <styles> <boot> <old-browser> <program> <code>`.
//!
//! The folder is the site's; the list, in JSON, tells the tests which pages there are. Each pack of words becomes a
//! file.

use std::hash::{DefaultHasher, Hasher};
use std::{env, error::Error, fs, io, path::Path};

use app::{
    routes,
    shell::{self, Assets},
    words,
};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [site, list, styles, boot, old_browser, program, code] = <[String; 7]>::try_from(arguments)
        .map_err(|given| format!("7 arguments expected, not {}", given.len()))?;
    let packs = packs(Path::new(&site))?;
    let assets = Assets { styles, boot, old_browser, program, code, packs };

    let mut listed = Vec::new();
    for path in routes::all() {
        let head = write(Path::new(&site), &path, &assets)?;
        listed.push(serde_json::json!({ "path": path, "title": head.title.in_full(), "description": head.description }));
    }
    write(Path::new(&site), routes::NOT_FOUND, &assets)?;
    fs::write(list, serde_json::to_string_pretty(&listed)?)?;
    println!("{} pages written", listed.len() + 1);
    Ok(())
}

/// Writes the packs, named by their content as all files in `/assets/` are. Returns their addresses.
fn packs(site: &Path) -> io::Result<Vec<(&'static str, String)>> {
    fs::create_dir_all(site.join("assets"))?;
    let write = |pack: &'static words::Pack| {
        let mut version = DefaultHasher::new();
        version.write(pack.words().as_bytes());
        let address = format!("/assets/words-{}-{:016x}.txt", pack.name, version.finish());
        fs::write(site.join(address.trim_start_matches('/')), pack.words())?;
        Ok((pack.name, address))
    };
    words::packs().map(write).collect()
}

fn write(site: &Path, path: &str, assets: &Assets) -> Result<app::head::Head, Box<dyn Error>> {
    let document =
        shell::document(path, assets).ok_or_else(|| format!("{path} sets no title (app::head::set_head)"))?;
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
