//! Where the money goes: a bar and the same figures in a table.

use leptos::prelude::*;
use rules::base::money::Money;

use super::bars::percent;
use super::table::{Column, Table, table};

/// One part of the bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarPart {
    /// What it is.
    pub label: String,
    /// How much, in pence.
    pub pence: u32,
    /// Its look.
    pub look: Look,
}

/// How a part is drawn: each differs by pattern and letter as well as by colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Plain: what the person keeps.
    Keeps,
    /// Stripes: what is left out of the sum.
    LeftOut,
    /// Dots: what is allowed for costs.
    Costs,
    /// Solid and dark: what is asked for.
    Pays,
}

/// The words around the bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BarWords {
    /// What the bar shows. It is read before the parts and stands above the table.
    pub caption: String,
    /// The heading of the column of names.
    pub part: String,
    /// The heading of the column of amounts.
    pub amount: String,
    /// The word before the total.
    pub total: String,
}

/// A bar of the parts, side by side, with a table beneath. `id` is unique on the page.
pub fn income_bar(id: &'static str, words: BarWords, parts: Vec<BarPart>) -> AnyView {
    let total = parts.iter().fold(0, |sum: u32, part| sum.saturating_add(part.pence));
    let spoken: Vec<String> =
        parts.iter().map(|part| format!("{} {}", part.label, pounds(part.pence))).collect();
    let label = format!("{}: {}.", words.caption, spoken.join(", "));
    let mut start = 0;
    let mut pieces = Vec::new();
    for (letter, part) in ('A'..='Z').zip(&parts) {
        pieces.push(piece(id, letter, part, start, total));
        start = start.saturating_add(part.pence);
    }
    view! {
        <div class="income-bar">
            <svg class="income-bar__bar" role="img" aria-label=label width="100%" height="64" focusable="false">
                <defs>{patterns(id)}</defs>
                {pieces}
            </svg>
            {figures(words, parts, total, id)}
        </div>
    }
    .into_any()
}

fn piece(id: &str, letter: char, part: &BarPart, start: u32, total: u32) -> AnyView {
    if part.pence == 0 || total == 0 {
        return ().into_any();
    }
    let middle = percent(start.saturating_mul(2).saturating_add(part.pence), total.saturating_mul(2));
    // A narrower part has no room for its letter; the table has it.
    let letter = (part.pence.saturating_mul(100) / total >= 9).then(|| badge(&middle, "50%", letter));
    view! {
        <svg x=percent(start, total) width=percent(part.pence, total) height="100%">
            <rect class=part.look.class() width="100%" height="100%" fill=part.look.fill(id)></rect>
        </svg>
        {letter}
    }
    .into_any()
}

/// A letter on a ground that keeps it legible on every pattern.
fn badge(across: &str, down: &str, letter: char) -> AnyView {
    view! {
        <circle class="income-bar__ground" cx=across.to_owned() cy=down.to_owned() r="11"></circle>
        <text class="income-bar__letter" x=across.to_owned() y=down.to_owned() dy="0.35em" text-anchor="middle">
            {letter.to_string()}
        </text>
    }
    .into_any()
}

impl Look {
    const fn class(self) -> &'static str {
        match self {
            Self::Keeps => "income-bar__part income-bar__part--keeps",
            Self::LeftOut => "income-bar__part income-bar__part--left-out",
            Self::Costs => "income-bar__part income-bar__part--costs",
            Self::Pays => "income-bar__part income-bar__part--pays",
        }
    }

    fn fill(self, id: &str) -> Option<String> {
        match self {
            Self::LeftOut => Some(format!("url(#{id}-stripes)")),
            Self::Costs => Some(format!("url(#{id}-dots)")),
            Self::Keeps | Self::Pays => None,
        }
    }
}

fn patterns(id: &str) -> AnyView {
    view! {
        <pattern id=format!("{id}-stripes") width="8" height="8" patternUnits="userSpaceOnUse">
            <rect class="income-bar__paper" width="8" height="8"></rect>
            <path class="income-bar__ink" d="M-2 2l4-4M0 8l8-8M6 10l4-4"></path>
        </pattern>
        <pattern id=format!("{id}-dots") width="8" height="8" patternUnits="userSpaceOnUse">
            <rect class="income-bar__paper" width="8" height="8"></rect>
            <circle class="income-bar__dot" cx="4" cy="4" r="1.75"></circle>
        </pattern>
    }
    .into_any()
}

fn figures(words: BarWords, parts: Vec<BarPart>, total: u32, id: &'static str) -> AnyView {
    let mut rows: Vec<Vec<AnyView>> = Vec::new();
    for (letter, part) in ('A'..='Z').zip(parts) {
        rows.push(vec![key(id, letter, part.look, part.label), pounds(part.pence).into_any()]);
    }
    rows.push(vec![words.total.into_any(), pounds(total).into_any()]);
    table(Table {
        caption: words.caption,
        columns: vec![Column::words(words.part), Column::figures(words.amount)],
        rows,
        stacks: false,
    })
}

fn key(id: &str, letter: char, look: Look, label: String) -> AnyView {
    view! {
        <span class="income-bar__key">
            <svg class="income-bar__swatch" width="40" height="28" aria-hidden="true" focusable="false">
                <rect class=look.class() width="100%" height="100%" fill=look.fill(id)></rect>
                {badge("50%", "50%", letter)}
            </svg>
            <span>{label}</span>
        </span>
    }
    .into_any()
}

fn pounds(pence: u32) -> String {
    Money::of_pence(pence).to_string()
}
