//! Figures that are tried on the result. They are typed or slid, the page follows at once, and they are kept or given
//! up.

use anyhow::{Result, ensure};
use portal_tests::page::{Page, State};
use serde::Deserialize;
use thirtyfour::{By, Key};

use crate::compared::{changed, check_answers, read, result, row, to_result};

/// The element that a screen reader reads when the visitor has settled on a figure.
const LIVE: &str =
    "return [...document.querySelectorAll('main [role=status]')].map(e => e.innerText.trim()).join(' ')";
const KEEP: &str = "Keep these numbers in the answers";
const UNDO: &str = "Go back to the answers";

/// The box that has the focus, and where its caret is.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Caret {
    name: String,
    value: String,
    at: Option<u32>,
}

async fn standing(page: &Page) -> Result<Caret> {
    let script = "const e = document.activeElement; \
        return { name: e.name || '', value: e.value || '', at: e.type === 'text' ? e.selectionStart : null }";
    page.read(script).await
}

async fn headline(page: &Page) -> Result<String> {
    page.figure("comparison").await
}

/// Presses a button that does not lead to another page.
async fn press(page: &Page, text: &str) -> Result<State> {
    let button = By::XPath(format!("//main//button[normalize-space()='{text}']"));
    page.driver().find(button).await?.click().await?;
    page.frames().await?;
    page.state().await
}

async fn has_button(page: &Page, text: &str) -> Result<bool> {
    let button = By::XPath(format!("//main//button[normalize-space()='{text}']"));
    Ok(!page.driver().find_all(button).await?.is_empty())
}

pub async fn typed(page: &Page) -> Result<()> {
    let mut compared = to_result(page, &[]).await?;
    ensure!(!has_button(page, KEEP).await?, "there is something to keep before anything was tried");
    // One figure after another. Each changes the sentence above, the table and the bars.
    for (field, text) in [("hours", "20"), ("wage", "25.50"), ("rate", "31")] {
        let (said, before) = (headline(page).await?, compared);
        page.type_into(field, text).await?;
        compared = changed(page, &before).await?;
        ensure!(compared.rows != before.rows && compared.bars != before.bars, "{field}: {compared:?}");
        let says = headline(page).await?;
        ensure!(says != said, "{field} {text}: it still says “{says}”");
        ensure!(standing(page).await?.name == field, "the focus left {field}");
        page.axe_clean(&format!("{field} is tried")).await?;
    }
    // 20 hours, 52 weeks, £31.
    ensure!(compared.year("agency")? == "£32,240.00", "{compared:?}");
    ensure!(has_button(page, KEEP).await? && has_button(page, UNDO).await?, "nothing to keep or to give up");
    // It is spoken once the box is left.
    page.keys(Key::Tab).await?;
    page.frames().await?;
    let live: String = page.read(LIVE).await?;
    ensure!(live.contains("about £") && live.contains(" a week"), "nothing is said of it: “{live}”");
    page.quiet("figures that are tried").await
}

pub async fn caret(page: &Page) -> Result<()> {
    to_result(page, &[]).await?;
    page.tab_to("main [name=hours]").await?;
    page.keys(Key::Home + Key::Right).await?;
    for (sign, value, at) in [("2", "124", 2), ("0", "1204", 3)] {
        page.keys(sign).await?;
        page.holds("hours", value).await?;
        page.frames().await?;
        let now = standing(page).await?;
        ensure!(now == Caret { name: "hours".into(), value: value.into(), at: Some(at) }, "{now:?}");
    }
    page.keys(Key::Backspace + "").await?;
    page.holds("hours", "124").await?;
    page.frames().await?;
    let now = standing(page).await?;
    ensure!(now.at == Some(2) && now.name == "hours", "{now:?}");
    let compared = read(page).await?;
    // 124 hours, 52 weeks, £26.
    ensure!(compared.year("agency")? == "£167,648.00", "{compared:?}");
    Ok(())
}

pub async fn slider(page: &Page) -> Result<()> {
    let mut compared = to_result(page, &[]).await?;
    // Tab goes from the box to its slider.
    for (field, keys, text) in [
        ("hours", Key::Right, "14.25"),
        ("hours", Key::Left, "14"),
        ("wage", Key::Right, "14.05"),
        ("rate", Key::Up, "26.10"),
        ("rate", Key::Down, "26"),
    ] {
        page.one(&format!("main [name={field:?}]")).await?.click().await?;
        page.tab().await?;
        let label: String = page
            .read("const e = document.activeElement; return e.type === 'range' ? e.ariaLabel || e.getAttribute('aria-label') : ''")
            .await?;
        ensure!(!label.is_empty(), "no slider with a name after {field}");
        page.keys(keys + "").await?;
        page.holds(field, text).await?;
        compared = changed(page, &compared).await?;
        let on_slider: bool = page.read("return document.activeElement.type === 'range'").await?;
        ensure!(on_slider, "the slider of {field} lost the focus");
        let value: String = page.read("return document.activeElement.getAttribute('aria-valuetext')").await?;
        ensure!(value.trim_start_matches('£') == text, "the slider says {value}, the box {text}");
    }
    let live: String = page.read(LIVE).await?;
    ensure!(live.contains("about £"), "nothing is said of it: “{live}”");
    page.axe_clean("after the sliders").await?;
    page.quiet("sliders").await
}

pub async fn letters(page: &Page) -> Result<()> {
    let before = to_result(page, &[]).await?;
    let said = headline(page).await?;
    for (field, wrong, right) in [("hours", "abc", "15"), ("wage", "£", "14.5"), ("rate", "1,2", "27")] {
        let figures = read(page).await?;
        page.type_into(field, wrong).await?;
        page.frames().await?;
        let errors = page.errors().await?;
        let [error] = errors.fields.as_slice() else { anyhow::bail!("{field} {wrong}: {errors:?}") };
        ensure!(error.field == field && !error.text.is_empty(), "{error:?}");
        ensure!(!error.text.contains(['[', ']', '{', '}']), "{error:?}");
        let described: String =
            page.read("return document.activeElement.getAttribute('aria-describedby') || ''").await?;
        ensure!(described.contains(&format!("{field}-error")), "{field} is described by “{described}”");
        ensure!(standing(page).await?.value == wrong, "what was typed is lost");
        // Where the beginning of the wrong text is right, the page may have followed it before the rest was typed.
        if field == "hours" {
            ensure!(
                read(page).await? == before && headline(page).await? == said,
                "the last figures are gone"
            );
        } else {
            ensure!(read(page).await?.rows.len() == figures.rows.len(), "the last figures are gone");
        }
        page.axe_clean(&format!("letters in {field}")).await?;
        page.type_into(field, right).await?;
        page.frames().await?;
        ensure!(page.errors().await?.fields.is_empty(), "{field}: the error stays at {right}");
        ensure!(read(page).await? != figures, "{field} {right} changes nothing");
    }
    page.quiet("letters").await
}

pub async fn kept(page: &Page) -> Result<()> {
    let mut compared = to_result(page, &[]).await?;
    for (field, text) in [("hours", "20.5"), ("wage", "15.25"), ("rate", "27.10")] {
        page.type_into(field, text).await?;
        compared = changed(page, &compared).await?;
    }
    let state = press(page, KEEP).await?;
    ensure!(state.path == result() && !has_button(page, KEEP).await?, "not kept: {state}");
    ensure!(state.focus != "body", "whoever presses this by keyboard stands nowhere afterwards");
    ensure!(read(page).await? == compared, "what was tried is gone");
    page.axe_clean("kept").await?;
    page.back().await?;
    for (key, text) in [
        ("Hours of care", "20.5"),
        ("Personal assistant, for an hour", "£15.25"),
        ("Agency, for an hour", "£27.10"),
    ] {
        let value = row(page, key).await?;
        ensure!(value.contains(text), "{key}: {value}");
    }
    page.go_on().await?;
    ensure!(read(page).await? == compared, "the answers come to something else");
    page.quiet("kept").await
}

pub async fn given_up(page: &Page) -> Result<()> {
    let before = to_result(page, &[]).await?;
    page.type_into("hours", "40").await?;
    changed(page, &before).await?;
    page.type_into("rate", "abc").await?;
    let state = press(page, UNDO).await?;
    ensure!(read(page).await? == before, "{:?}", read(page).await?);
    ensure!(
        page.typed("hours").await? == "14" && page.typed("rate").await? == "26",
        "the boxes still show it"
    );
    ensure!(page.errors().await?.fields.is_empty(), "the error stays");
    ensure!(!has_button(page, UNDO).await?, "there is still something to give up");
    ensure!(state.focus != "body", "whoever presses this by keyboard stands nowhere afterwards");
    page.back().await?;
    ensure!(page.state().await?.path == check_answers());
    ensure!(row(page, "Hours of care").await?.contains("14"));
    page.quiet("given up").await
}
