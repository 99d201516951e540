//! How fast the built site is for a weak phone, in milliseconds: a slow connection, a processor four times slower,
//! files packed with Brotli as hosts do it.
//!
//! Run by hand on a quiet machine, for the figures depend on it:
//! `cargo run -p portal-tests --features browser --example speed`

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use portal_tests::answers::{BASE, NOT_SURE, with_base};
use portal_tests::browser::{Browser, NARROW};
use portal_tests::devtools::Connection;
use portal_tests::form::CONTINUE;
use portal_tests::journey::{Answer, ESTIMATOR};
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::server::Server;
use serde::Deserialize;
use serde_json::json;

const TIMES_SLOWER: u32 = 4;
const RUNS: usize = 5;
const CARE_COST: &str = "/what-you-might-pay/care-cost/";
const EARLY: &str = "/what-you-might-pay/early-figure/";
const CHECK: &str = "/what-you-might-pay/check-answers/";
const RESULT: &str = "/what-you-might-pay/result/";
const COLD: [&str; 3] = ["/", "/what-you-might-pay/savings/", "/what-you-might-pay/income/"];
/// How `cargo xtask size` packs, too.
const PACK: &str = "const fs = require('fs'), zlib = require('zlib'); \
    for (const file of process.argv.slice(1)) fs.writeFileSync(file + '.br', zlib.brotliCompressSync(fs.readFileSync(file)));";

/// What a cold load took.
#[derive(Debug, Deserialize)]
struct Load {
    painted: f64,
    ready: f64,
    kilobytes: f64,
}

/// What one press took: until the new page stands in the document, and until it is painted.
#[derive(Debug, Deserialize)]
struct Press {
    drawn: f64,
    painted: f64,
}

fn main() -> Result<()> {
    let site = packed(&dist())?;
    let outcome = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?
        .block_on(measure(&site));
    fs::remove_dir_all(&site)?;
    outcome
}

/// A copy of the site with a packed file beside every file that hosts pack.
fn packed(site: &Path) -> Result<PathBuf> {
    let copy = env::temp_dir().join(format!("portal-speed-{}", std::process::id()));
    let mut files = Vec::new();
    copy_folder(site, &copy, &mut files)?;
    let done =
        Command::new("node").arg("-e").arg(PACK).args(&files).status().context("node does not start")?;
    ensure!(done.success(), "the files were not packed");
    Ok(copy)
}

fn copy_folder(from: &Path, to: &Path, texts: &mut Vec<PathBuf>) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("no {}: build the site first", from.display()))? {
        let entry = entry?;
        let (old, new) = (entry.path(), to.join(entry.file_name()));
        if entry.file_type()?.is_dir() {
            copy_folder(&old, &new, texts)?;
        } else {
            fs::copy(&old, &new)?;
            texts.push(new);
        }
    }
    Ok(())
}

async fn measure(site: &Path) -> Result<()> {
    let server = Arc::new(Server::start_packed(site)?);
    let browser = Browser::start(NARROW).await?;
    let Connection { latency, kilobits } = Connection::SLOW_4G;
    println!(
        "{latency} ms, {kilobits} kbit/s, processor {TIMES_SLOWER} times slower; middle one of {RUNS} runs\n"
    );
    println!("cold load                                first paint   ready       kB");
    for path in COLD {
        let mut loads = Vec::new();
        for _ in 0..RUNS {
            loads.push(cold(&Page::fresh(browser.driver(), &server).await?, path).await?);
        }
        println!(
            "{path:<40} {:>8.0} ms {:>6.0} ms {:>6.0}",
            middle(loads.iter().map(|load| load.painted)),
            middle(loads.iter().map(|load| load.ready)),
            middle(loads.iter().map(|load| load.kilobytes)),
        );
    }
    println!("\none recalculation                        drawn         painted");
    for (who, own) in [("knows everything", BASE), ("not sure of anything", NOT_SURE)] {
        let page = Page::fresh(browser.driver(), &server).await?;
        for (what, presses) in recalculations(&page, own).await? {
            println!(
                "{:<40} {:>8.0} ms {:>8.0} ms",
                format!("{who}: {what}"),
                middle(presses.iter().map(|press| press.drawn)),
                middle(presses.iter().map(|press| press.painted)),
            );
        }
    }
    Ok(())
}

fn middle(figures: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<f64> = figures.collect();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

async fn cold(page: &Page, path: &str) -> Result<Load> {
    let watch = "new MutationObserver(() => { \
            if (document.documentElement?.dataset.app === 'ready') globalThis.readyAt ??= performance.now(); \
        }).observe(document, { attributes: true, childList: true, subtree: true });";
    page.before_scripts(watch).await?;
    page.slow_network(Connection::SLOW_4G).await?;
    page.slow_processor(TIMES_SLOWER).await?;
    page.open(path).await?;
    let script = "const paint = performance.getEntriesByName('first-contentful-paint')[0]; \
        const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]; \
        return { painted: paint.startTime, ready: readyAt, kilobytes: files.reduce((sum, file) => sum + file.transferSize, 0) / 1000 }";
    page.read(script).await
}

/// An answer is changed and sent: after the last early question, and from the list of all answers.
async fn recalculations(page: &Page, own: &[Answer]) -> Result<Vec<(&'static str, Vec<Press>)>> {
    let answers = with_base(own);
    page.open(ESTIMATOR).await?;
    page.walk(&answers, EARLY).await?;
    let (mut early, mut checked, mut result) = (Vec::new(), Vec::new(), Vec::new());
    for run in 0..RUNS {
        page.back().await?;
        change(page, &answers, run).await?;
        early.push(pressed(page, CONTINUE, "[data-figure=charge]").await?);
    }
    page.walk(&answers, RESULT).await?;
    for run in 0..RUNS {
        page.back().await?;
        page.press(&format!("dl a[href='{CARE_COST}']")).await?;
        change(page, &answers, run).await?;
        checked.push(pressed(page, CONTINUE, "dl.govuk-summary-list").await?);
        ensure!(page.state().await?.path == CHECK, "Change does not lead back");
        result.push(pressed(page, &format!("main a[href='{RESULT}']"), "[data-figure=charge]").await?);
    }
    Ok(vec![
        ("Continue to the early figure", early),
        ("Continue to the list of answers", checked),
        ("from there to the result", result),
    ])
}

/// Another cost of care for someone who knows it; the same answer for someone who is not sure.
async fn change(page: &Page, answers: &[Answer], run: usize) -> Result<()> {
    let unsure = answers.iter().any(|answer| answer.0 == "care-cost" && answer.1.len() == 1);
    if unsure { Ok(()) } else { page.type_into("amount", &format!("{}", 250 + run)).await }
}

async fn pressed(page: &Page, selector: &str, shows: &str) -> Result<Press> {
    page.slow_processor(TIMES_SLOWER).await?;
    let script = "const [selector, shows, done] = arguments; \
        const path = location.pathname, begun = performance.now(); \
        const look = () => { \
            if (location.pathname === path || !document.querySelector(shows)) return; \
            observer.disconnect(); \
            const drawn = performance.now() - begun; \
            requestAnimationFrame(() => { \
                const late = new MessageChannel(); \
                late.port1.onmessage = () => done({ drawn, painted: performance.now() - begun }); \
                late.port2.postMessage(0); \
            }); \
        }; \
        const observer = new MutationObserver(look); \
        observer.observe(document, { childList: true, subtree: true }); \
        document.querySelector(selector).click(); look();";
    let press = page.driver().execute_async(script, vec![json!(selector), json!(shows)]).await?.convert()?;
    page.slow_processor(1).await?;
    page.frames().await?;
    Ok(press)
}
