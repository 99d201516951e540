//! Every bar is as long as the figures in the table say.

use anyhow::{Context, Result, ensure};
use portal_tests::journey::Act::{Take, Type};
use portal_tests::page::Page;

use crate::compared::{Compared, answer_aside, changed, to_result};

/// Widths are written in tenths of a percent.
const TOLERANCE: f64 = 0.1001;
const WEEK: &str = "A week";

/// Pence: "£1,284.48" is 128448. "£196.00 to £300.00" gives both amounts.
fn pence(text: &str) -> Result<Vec<u32>> {
    let each = text.split(" to ").map(|amount| {
        let digits: String = amount.chars().filter(char::is_ascii_digit).collect();
        digits.parse().with_context(|| text.to_owned())
    });
    each.collect()
}

/// Compares the bars with the weekly amounts in the table. Returns how many bars show a range.
#[allow(clippy::float_arithmetic, reason = "what a browser draws is measured in fractions")]
fn matches(compared: &Compared) -> Result<usize> {
    ensure!(compared.bars.len() == compared.rows.len(), "{compared:?}");
    let mut weeks = Vec::new();
    for (bar, row) in compared.bars.iter().zip(&compared.rows) {
        let way = row.first().context("an empty row")?;
        ensure!(bar.label == *way, "“{}” stands beside “{way}”", bar.label);
        let week = compared.cell(way, WEEK)?;
        ensure!(bar.figure == week, "{way}: the bar says {}, the table {week}", bar.figure);
        ensure!(compared.spoken.contains(&format!("{way} {week}")), "not said of the bars: {way} {week}");
        weeks.push(pence(week)?);
    }
    let longest = weeks.iter().flatten().max().copied().unwrap_or_default();
    ensure!(longest > 0, "all bars are empty");
    for (bar, week) in compared.bars.iter().zip(&weeks) {
        // The bar of the highest amount is drawn first, and the lowest on top of it.
        let wanted: Vec<f64> =
            week.iter().rev().map(|amount| f64::from(*amount) * 100.0 / f64::from(longest)).collect();
        for (kind, found) in [("written", &bar.widths), ("drawn", &bar.drawn)] {
            let fits = found.len() == wanted.len()
                && found.iter().zip(&wanted).all(|(found, wanted)| (found - wanted).abs() <= TOLERANCE);
            ensure!(fits, "{}: {kind} {found:?} %, where the table has {wanted:?} %", bar.label);
        }
    }
    Ok(weeks.iter().filter(|week| week.len() > 1).count())
}

pub async fn exact(page: &Page) -> Result<()> {
    let compared = to_result(page, &[]).await?;
    ensure!(matches(&compared)? == 0, "a range without anything open: {compared:?}");
    page.axe_clean("exact figures").await
}

pub async fn range(page: &Page) -> Result<()> {
    let own: &[_] = &[("agency-rate", &[Take("not-sure")] as &[_])];
    let compared = to_result(page, own).await?;
    ensure!(matches(&compared)? == 1, "{compared:?}");
    page.axe_clean("the agency's price is open").await?;

    let own: &[_] = &[
        ("agency-rate", &[Take("not-sure")] as &[_]),
        ("pa-pay", &[Take("not-sure")]),
        ("leave-cover", &[Take("not-sure")]),
        ("running-costs", &[Take("not-sure")]),
    ];
    let compared = to_result(page, own).await?;
    ensure!(matches(&compared)? == 2, "{compared:?}");
    page.axe_clean("everything is open").await?;
    page.quiet("ranges").await
}

pub async fn every_way(page: &Page) -> Result<()> {
    to_result(page, &[]).await?;
    let acts = [
        Take("self-employed"),
        Type("self-employed-rate", "18.50"),
        Take("introductory-agency"),
        Type("introductory-rate", "17"),
        Take("managed"),
        Type("managed-rate", "22"),
    ];
    let compared = answer_aside(page, "other-ways", &acts).await?;
    ensure!(compared.bars.len() == 5 && matches(&compared)? == 0, "{compared:?}");
    page.axe_clean("every way").await?;
    page.quiet("every way").await
}

pub async fn tried(page: &Page) -> Result<()> {
    let mut compared = to_result(page, &[]).await?;
    for (field, text) in [("hours", "30"), ("wage", "19.99"), ("rate", "20"), ("hours", "0.25")] {
        page.type_into(field, text).await?;
        compared = changed(page, &compared).await?;
        matches(&compared).with_context(|| format!("{field} {text}"))?;
    }
    Ok(())
}
