//! Where things are in the repository, and which pages the built site has.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, ensure};

/// The repository's root folder.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The built site. The environment variable `PORTAL_DIST` names another folder.
pub fn dist() -> PathBuf {
    env::var_os("PORTAL_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

/// The folder for pictures of pages.
pub fn screenshots() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from).join("screenshots")
}

/// The script of axe-core, as npm installs it.
pub fn axe_file() -> PathBuf {
    root().join("node_modules/axe-core/axe.min.js")
}

/// The path of a page that does not exist, under which a host shows `404.html`.
pub const NOWHERE: &str = "/no-such-page/";

/// The URL path of every page of a built site, in order: one for each `index.html`, and [`NOWHERE`] for `404.html`.
pub fn pages(site: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    collect(site, "/", &mut found)?;
    found.sort();
    if site.join("404.html").is_file() {
        found.push(NOWHERE.to_owned());
    }
    ensure!(!found.is_empty(), "no pages in {}: build the site first (cargo xtask build)", site.display());
    Ok(found)
}

/// The file that a host answers a page's path with.
pub fn file_of(site: &Path, page: &str) -> PathBuf {
    match page {
        NOWHERE => site.join("404.html"),
        path => site.join(path.trim_matches('/')).join("index.html"),
    }
}

fn collect(folder: &Path, path: &str, found: &mut Vec<String>) -> Result<()> {
    let entries = fs::read_dir(folder)
        .with_context(|| format!("no {}: build the site first (cargo xtask build)", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{path}{name}/"), found)?;
        } else if name == "index.html" {
            found.push(path.to_owned());
        }
    }
    Ok(())
}
