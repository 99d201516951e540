//! Reading aloud, with a voice that the test makes.

use anyhow::{Result, ensure};
use portal_tests::page::Page;

const PAGE: &str = "/deciding/your-choice/";

/// A browser's voice that the test controls. It notes what it is asked to say, and ends a sentence when the test tells
/// it to.
const VOICE: &str = "{ const heard = []; let now = null; const voice = { heard, getVoices: () => VOICES, \
    cancel() { now = null; }, speak(words) { if (!words.voice?.localService) throw new Error(`not its own`); heard.push(words.text); now = words; }, \
    end() { const ended = now; now = null; ended?.onend?.(); } }; \
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } }; \
    Object.defineProperty(globalThis, 'speechSynthesis', { value: voice }); }";

/// A voice of the device, and one that sends the text elsewhere.
const OWN: &str = "{ localService: true, lang: 'en-GB' }";
const AWAY: &str = "{ localService: false, lang: 'en-GB' }";

async fn with_voices(page: &Page, voices: &str) -> Result<()> {
    page.before_scripts(&VOICE.replace("VOICES", &format!("[{voices}]"))).await
}

async fn heard(page: &Page) -> Result<Vec<String>> {
    page.read("return speechSynthesis.heard").await
}

async fn press(page: &Page, act: &str) -> Result<()> {
    page.one(&format!("[data-aloud={act}]")).await?.click().await?;
    // Its code is loaded when it is first needed.
    for _ in 0..20 {
        page.frames().await?;
    }
    Ok(())
}

pub async fn sentence_by_sentence(page: &Page) -> Result<()> {
    with_voices(page, OWN).await?;
    page.open(PAGE).await?;
    page.axe_clean("with the controls").await?;
    press(page, "read").await?;
    page.wait_for("the first sentence", async || Ok(!heard(page).await?.is_empty())).await?;
    let heading = page.heading().await?;
    ensure!(heard(page).await? == [heading.clone()], "{:?}", heard(page).await?);
    let marked: String = page.read("return document.querySelector('.is-read')?.textContent ?? ''").await?;
    ensure!(marked == heading, "marked: “{marked}”");
    page.read::<()>("speechSynthesis.end()").await?;
    page.read::<()>("speechSynthesis.end()").await?;
    let three = heard(page).await?;
    ensure!(three.len() == 3 && three.iter().all(|text| text.len() < 300), "{three:?}");

    // After a pause, the same sentence is read again. An end that is reported late starts nothing.
    press(page, "pause").await?;
    page.read::<()>("speechSynthesis.end()").await?;
    ensure!(heard(page).await?.len() == 3, "went on in a pause");
    press(page, "go-on").await?;
    let again = heard(page).await?;
    ensure!(again.len() == 4 && again.get(3) == again.get(2), "{again:?}");

    press(page, "stop").await?;
    ensure!(!page.has(".is-read").await?, "still marked");
    // What is closed, or there only for the eye, is not read.
    press(page, "read").await?;
    for _ in 0..400 {
        let before = heard(page).await?.len();
        page.read::<()>("speechSynthesis.end()").await?;
        if heard(page).await?.len() == before {
            break;
        }
    }
    let all = heard(page).await?.join(" ");
    let sources: String =
        page.read("return document.querySelector('main details:last-of-type li').textContent").await?;
    ensure!(!all.contains(&sources), "read what is folded up");
    page.quiet("reading aloud").await
}

pub async fn no_voice(page: &Page) -> Result<()> {
    with_voices(page, AWAY).await?;
    page.open(PAGE).await?;
    let shown: bool = page.read("return document.querySelector('.aloud').checkVisibility()").await?;
    ensure!(!shown, "controls without a voice");
    Ok(())
}

pub async fn left(page: &Page) -> Result<()> {
    with_voices(page, OWN).await?;
    page.open(PAGE).await?;
    press(page, "read").await?;
    page.wait_for("the first sentence", async || Ok(!heard(page).await?.is_empty())).await?;
    page.press("header a[href='/managing/']").await?;
    let before = heard(page).await?.len();
    for _ in 0..10 {
        page.frames().await?;
    }
    page.read::<()>("speechSynthesis.end()").await?;
    ensure!(heard(page).await?.len() == before, "the voice goes on after the page was left");
    page.quiet("leaving while it reads").await
}
