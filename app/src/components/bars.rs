//! Amounts side by side as bars. A table with the same figures stands beneath. The bars are for people who would rather
//! look; a screen reader reads them as one sentence.

use leptos::prelude::*;

/// One bar: a range reaches from its lowest to its highest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// What it is.
    pub label: String,
    /// The amount as it is read.
    pub figure: String,
    /// The lowest amount, in pence.
    pub low: u32,
    /// The highest amount, in pence. It equals the lowest where the amount is known.
    pub high: u32,
}

/// The bars, the longest over the whole width. `id` is unique on the page.
pub fn bars(id: &'static str, caption: &str, all: Vec<Bar>) -> AnyView {
    let longest = all.iter().map(|bar| bar.high).max().unwrap_or_default().max(1);
    let spoken: Vec<String> = all.iter().map(|bar| [&bar.label, " ", &bar.figure].concat()).collect();
    let label = format!("{caption}: {}.", spoken.join(", "));
    let rows: Vec<AnyView> = all.into_iter().map(|bar| row(id, bar, longest)).collect();
    view! { <div class="bars" role="img" aria-label=label>{rows}</div> }.into_any()
}

fn row(id: &'static str, bar: Bar, longest: u32) -> AnyView {
    let pattern = [id, "-", &bar.low.to_string(), "-", &bar.high.to_string()].concat();
    let open = (bar.high > bar.low).then(|| {
        let fill = format!("url(#{pattern})");
        view! {
            <defs>
                <pattern id=pattern width="8" height="8" patternUnits="userSpaceOnUse">
                    <rect class="income-bar__paper" width="8" height="8"></rect>
                    <path class="income-bar__ink" d="M-2 2l4-4M0 8l8-8M6 10l4-4"></path>
                </pattern>
            </defs>
            <rect class="income-bar__part" width=percent(bar.high, longest) height="100%" fill=fill></rect>
        }
    });
    view! {
        <div class="bars__row">
            <p class="bars__label"><span>{bar.label}</span> " " <strong translate="no">{bar.figure}</strong></p>
            <svg class="bars__bar" width="100%" height="28" focusable="false">
                {open}
                <rect class="income-bar__part income-bar__part--pays" width=percent(bar.low, longest) height="100%"></rect>
            </svg>
        </div>
    }
    .into_any()
}

/// "12.3%", without floating point.
pub(super) fn percent(part: u32, whole: u32) -> String {
    let tenths = u64::from(part) * 1000 / u64::from(whole.max(1));
    format!("{}.{}%", tenths / 10, tenths % 10)
}
