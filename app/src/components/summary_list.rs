//! Answers, each with a link to change it.

use leptos::prelude::*;

/// One answer.
pub struct Row {
    /// What was asked, in a few words.
    pub key: String,
    /// What was answered, a line each.
    pub value: Vec<String>,
    /// Where it is changed.
    pub change: Option<Change>,
}

/// A link that names its row for people who hear links one by one.
pub struct Change {
    /// Where it leads.
    pub href: String,
    /// "Change".
    pub text: String,
    /// What is changed, read aloud only.
    pub what: String,
}

/// A list of answers.
pub fn summary_list(rows: Vec<Row>) -> AnyView {
    let rows: Vec<AnyView> = rows.into_iter().map(row).collect();
    view! { <dl class="govuk-summary-list">{rows}</dl> }.into_any()
}

fn row(row: Row) -> AnyView {
    let class = match row.change {
        Some(_) => "govuk-summary-list__row",
        None => "govuk-summary-list__row govuk-summary-list__row--no-actions",
    };
    view! {
        <div class=class>
            <dt class="govuk-summary-list__key">{row.key}</dt>
            <dd class="govuk-summary-list__value">{lines(row.value)}</dd>
            {row.change.map(change)}
        </div>
    }
    .into_any()
}

fn lines(lines: Vec<String>) -> AnyView {
    let mut shown: Vec<AnyView> = Vec::new();
    for line in lines {
        if !shown.is_empty() {
            shown.push(view! { <br/> }.into_any());
        }
        shown.push(line.into_any());
    }
    shown.into_any()
}

fn change(change: Change) -> AnyView {
    view! {
        <dd class="govuk-summary-list__actions">
            <a class="govuk-link" href=change.href>
                {change.text}
                <span class="govuk-visually-hidden">{format!(" {}", change.what)}</span>
            </a>
        </dd>
    }
    .into_any()
}
