//! What holds for every page of the built site: the program wakes it up without an error, it fits a phone, axe-core
//! finds nothing, nothing is requested from another host, and it can be read without scripts.
//!
//! With the environment variable `PORTAL_PICTURES` set, every page is also photographed at both widths.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use portal_tests::browser::{NARROW, WIDE};
use portal_tests::page::Page;
use portal_tests::paths::{NOWHERE, dist, file_of, pages};
use portal_tests::suite::Suite;

/// The fewest characters that the main part of a page has.
const FEWEST_SIGNS: usize = 60;

fn main() -> ExitCode {
    let listed = match pages(&dist()) {
        Ok(listed) => listed,
        Err(error) => {
            eprintln!("{error:#}");
            return ExitCode::from(2);
        }
    };
    let heads = listed.clone();
    let suite =
        Suite::of(dist()).plain("titles differ and descriptions stand in the HTML", move || heads_of(&heads));
    listed
        .into_iter()
        .fold(suite, |suite, path| {
            suite.test(path.clone(), async move |page: &Page| whole(page, &path).await)
        })
        .run()
}

fn heads_of(listed: &[String]) -> Result<()> {
    let mut titles: BTreeMap<String, &str> = BTreeMap::new();
    for path in listed {
        let file = file_of(&dist(), path);
        let html = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let title = between(&html, "<title>", "</title>").with_context(|| format!("{path} has no title"))?;
        ensure!(!title.trim().is_empty(), "{path} has an empty title");
        let description = html.split("<meta").find(|tag| tag.contains("name=\"description\""));
        let description = description.and_then(|tag| between(tag, "content=\"", "\"")).unwrap_or_default();
        ensure!(!description.trim().is_empty(), "{path} has no description");
        if let Some(other) = titles.insert(title.to_owned(), path) {
            anyhow::bail!("{other} and {path} share the title “{title}”");
        }
    }
    Ok(())
}

fn between<'html>(html: &'html str, before: &str, after: &str) -> Option<&'html str> {
    Some(html.split_once(before)?.1.split_once(after)?.0)
}

async fn whole(page: &Page, path: &str) -> Result<()> {
    page.size(WIDE).await?;
    let alive = page.open(path).await?;
    page.ids_differ().await?;
    page.axe_clean("at 1280 pixels").await?;
    page.size(NARROW).await?;
    page.fits_the_width("at 320 pixels").await?;
    page.axe_clean("at 320 pixels").await?;
    // The browser notes the status of the page itself as an error.
    let own_status = |message: &str| path == NOWHERE && message.contains(NOWHERE) && message.contains("404");
    page.quiet_but_for("alive", own_status).await?;
    page.stays_open("alive").await?;
    readable(page, "alive").await?;
    if env::var_os("PORTAL_PICTURES").is_some() {
        page.whole_screenshot(&format!("page {path} 1280"), WIDE).await?;
        page.whole_screenshot(&format!("page {path} 320"), NARROW).await?;
    }

    page.scripts(false).await?;
    page.open_plain(path).await?;
    readable(page, "without scripts").await?;
    page.fits_the_width("without scripts at 320 pixels").await?;
    // The page for unknown addresses has no program, so it has no notice that the program is missing.
    ensure!(path == NOWHERE || notice(page).await?, "nothing says that the questions need scripts");
    let plain = page.state().await?;
    let app: String = page.read("return document.documentElement.dataset.app || ''").await?;
    ensure!(app != "ready", "scripts were not off");
    ensure!(plain.title == alive.title, "the title changes from “{}” to “{}”", plain.title, alive.title);
    page.quiet_but_for("without scripts", own_status).await
}

async fn notice(page: &Page) -> Result<bool> {
    let script = "const notice = document.querySelector('noscript p'); \
        return !!notice && notice.checkVisibility() && notice.innerText.includes('JavaScript')";
    page.read(script).await
}

async fn readable(page: &Page, how: &str) -> Result<()> {
    let reading = page.reading().await?;
    ensure!(reading.headings.len() == 1, "{how}: one main heading expected, not {:?}", reading.headings);
    ensure!(
        reading.text.chars().count() >= FEWEST_SIGNS,
        "{how}: hardly anything to read: “{}”",
        reading.text
    );
    ensure!(reading.lang.starts_with("en"), "{how}: the language is “{}”", reading.lang);
    ensure!(!reading.description.is_empty(), "{how}: no description");
    Ok(())
}
