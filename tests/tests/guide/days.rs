//! A page is read long after it was written. It says which rates hold on the day on which it is read, and says so when
//! there are none yet.

use anyhow::{Context, Result, ensure};
use chrono::{Days, NaiveDate};
use portal_tests::answers::BASE;
use portal_tests::journey::ESTIMATOR;
use portal_tests::page::Page;
use rules::data::rates;

/// What can be seen of these elements.
const FOOT: &str = "return [...document.querySelectorAll('footer p')].filter((part) => part.checkVisibility()) \
    .map((part) => part.innerText).join(' ')";
const INSET: &str = "return [...document.querySelectorAll('main .govuk-inset-text')].filter((part) => part.checkVisibility()) \
    .map((part) => part.innerText).join(' ')";

const FIGURES: &str = "/about-these-figures/";

/// The label and the last day of the newest rates.
fn newest() -> Result<(&'static str, NaiveDate)> {
    rates::all().last().map(|year| (year.label, year.ends)).context("rates")
}

/// What is said on a day at the foot, on the page of figures, and after a move within the site.
async fn said_on(page: &Page, day: NaiveDate) -> Result<[String; 3]> {
    page.on_day(day).await?;
    page.open("/").await?;
    let foot = page.read(FOOT).await?;
    page.open(FIGURES).await?;
    let figures = page.read(INSET).await?;
    page.open("/privacy/").await?;
    page.press(&format!("footer a[href='{FIGURES}']")).await?;
    Ok([foot, figures, page.read(INSET).await?])
}

pub async fn a_page_of_its_day(page: &Page) -> Result<()> {
    let (label, last) = newest()?;
    let notice = last.checked_sub_days(Days::new(60)).context("a day")?;
    let [due, ended] = ["New rates are due", "The newest rates ended"];

    let before = notice.pred_opt().context("a day")?;
    let [foot, figures, moved] = said_on(page, before).await?;
    ensure!(foot.contains(label) && !foot.contains(ended), "{before}: “{foot}”");
    ensure!(
        figures == moved && !figures.contains(due) && !figures.contains(ended),
        "{before}: “{figures}”, “{moved}”"
    );

    for day in [notice, last] {
        let [foot, figures, moved] = said_on(page, day).await?;
        ensure!(foot.contains(label) && !foot.contains(ended), "{day}: “{foot}”");
        ensure!(
            figures == moved && figures.contains(due) && !figures.contains(ended),
            "{day}: “{figures}”, “{moved}”"
        );
    }

    let first_after = last.succ_opt().context("a day")?;
    let far =
        [NaiveDate::from_ymd_opt(2028, 2, 29), NaiveDate::from_ymd_opt(2031, 1, 1)].into_iter().flatten();
    for day in [first_after].into_iter().chain(far.filter(|day| *day > last)) {
        let [foot, figures, moved] = said_on(page, day).await?;
        ensure!(!foot.contains(label) && foot.contains(ended), "{day}: “{foot}”");
        ensure!(
            figures == moved && !figures.contains(due) && figures.contains(ended),
            "{day}: “{figures}”, “{moved}”"
        );
    }
    page.quiet("reading a page on another day").await
}

/// A day without rates gets no figure of the year before.
pub async fn no_figure_of_last_year(page: &Page) -> Result<()> {
    let (_, last) = newest()?;
    page.on_day(last.succ_opt().context("a day")?).await?;
    page.open(ESTIMATOR).await?;
    page.walk(BASE, &format!("{ESTIMATOR}early-figure/")).await?;
    let main: String = page.read("return document.querySelector('main').innerText").await?;
    ensure!(!main.contains('£'), "a figure without rates: {main}");
    page.axe_clean("a result without rates").await?;
    page.quiet("a day without rates").await
}
