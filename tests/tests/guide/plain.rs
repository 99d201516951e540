//! Pages without questions: their links, and how they are read without scripts and on paper.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Result, ensure};
use portal_tests::browser::NARROW;
use portal_tests::page::Page;
use portal_tests::paths::{dist, file_of, pages};

/// A page of each kind. `every_page` goes through all pages.
pub const PAGES: &[&str] = &[
    "/",
    "/tools/",
    "/deciding/",
    "/deciding/what-it-may-cost/",
    "/setting-up/employing-safely/",
    "/managing/complaints/",
    "/who-to-contact/",
    "/glossary/",
    "/councils/leicestershire/",
    "/easy-read/which-way/",
];

/// Reads the files of the site, and checks that every link leads to something.
pub fn links() -> Result<()> {
    let listed = pages(&dist())?;
    let ids = |path: &str| -> Result<BTreeSet<String>> {
        let html = fs::read_to_string(file_of(&dist(), path))?;
        Ok(html.split(" id=\"").skip(1).filter_map(|part| Some(part.split_once('"')?.0.to_owned())).collect())
    };
    let mut followed = 0;
    for path in &listed {
        let html = fs::read_to_string(file_of(&dist(), path))?;
        for link in html.split("<a ").skip(1).filter_map(|part| part.split_once("href=\"")?.1.split_once('"'))
        {
            let (route, place) =
                link.0.split_once('#').map_or((link.0, None), |(route, place)| (route, Some(place)));
            if !route.starts_with('/') && !route.is_empty() {
                continue;
            }
            let route = if route.is_empty() { path.as_str() } else { route };
            ensure!(listed.iter().any(|known| known == route), "{path} links to {route}, which is no page");
            if let Some(place) = place {
                ensure!(ids(route)?.contains(place), "{path} links to #{place}, which is not on {route}");
            }
            followed += 1;
        }
    }
    ensure!(followed > 1_000, "only {followed} links were found");
    Ok(())
}

/// Checks the page without scripts, then on paper.
pub async fn readable(page: &Page, path: &str) -> Result<()> {
    page.size(NARROW).await?;
    // axe-core is a script too, so only the portal's scripts are blocked.
    page.block(&["*/assets/*.js"]).await?;
    page.open_plain(path).await?;
    page.axe_clean("without the program").await?;
    page.block(&[]).await?;

    page.scripts(false).await?;
    page.open_plain(path).await?;
    page.fits_the_width("without scripts").await?;
    let useless: usize = page
        .read("return [...document.querySelectorAll('.needs-program, .aloud')].filter((one) => one.checkVisibility()).length")
        .await?;
    ensure!(useless == 0, "{useless} controls that only the program makes work");
    page.scripts(true).await?;

    page.open(path).await?;
    page.print_media(true).await?;
    let pressed: Vec<String> = page
        .read("return [...document.querySelectorAll('main button, main .easy-link, main .contents, header nav')].filter((one) => one.checkVisibility() && !one.matches('.term')).map((one) => one.textContent)")
        .await?;
    ensure!(pressed.is_empty(), "on paper: {pressed:?}");
    page.print_media(false).await?;
    let sheets = page.print(&format!("guide {}", path.replace('/', " "))).await?;
    println!("  {path}: {sheets} sheets");
    page.quiet(path).await
}
