//! Figures in rows. On a narrow screen a wide table becomes a block for each row. Its roles are written out, because
//! some browsers drop a table's meaning when its display changes.

use leptos::prelude::*;

/// A table's words.
pub struct Table {
    /// What the table shows. Every table has a caption.
    pub caption: String,
    /// The columns, from the left.
    pub columns: Vec<Column>,
    /// The rows; the first cell is the row's heading.
    pub rows: Vec<Vec<AnyView>>,
    /// Whether narrow screens show each row as a block.
    pub stacks: bool,
}

/// A column's heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its words.
    pub title: String,
    /// Whether it holds figures.
    pub figures: bool,
}

impl Column {
    /// A column of words.
    pub fn words(title: impl Into<String>) -> Self {
        Self { title: title.into(), figures: false }
    }

    /// A column of figures.
    pub fn figures(title: impl Into<String>) -> Self {
        Self { title: title.into(), figures: true }
    }
}

/// A table with its caption.
pub fn table(table: Table) -> AnyView {
    let Table { caption, columns, rows, stacks } = table;
    let role = |name| stacks.then_some(name);
    let class = if stacks { "govuk-table table-stacks" } else { "govuk-table" };
    let heads: Vec<AnyView> = columns.iter().map(|column| head(column, stacks)).collect();
    let rows: Vec<AnyView> = rows.into_iter().map(|cells| row(cells, &columns, stacks)).collect();
    view! {
        <table class=class role=role("table")>
            <caption class="govuk-table__caption govuk-table__caption--m">{caption}</caption>
            <thead class="govuk-table__head" role=role("rowgroup")>
                <tr class="govuk-table__row" role=role("row")>{heads}</tr>
            </thead>
            <tbody class="govuk-table__body" role=role("rowgroup")>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn head(column: &Column, stacks: bool) -> AnyView {
    let class = match column.figures {
        true => "govuk-table__header govuk-table__header--numeric",
        false => "govuk-table__header",
    };
    view! { <th scope="col" class=class role=stacks.then_some("columnheader")>{column.title.clone()}</th> }
        .into_any()
}

fn row(cells: Vec<AnyView>, columns: &[Column], stacks: bool) -> AnyView {
    let role = stacks.then_some("rowheader");
    let mut cells = cells.into_iter();
    let name = cells
        .next()
        .map(|cell| view! { <th scope="row" class="govuk-table__header" role=role>{cell}</th> }.into_any());
    let rest: Vec<AnyView> =
        cells.zip(columns.iter().skip(1)).map(|(inside, column)| cell(inside, column, stacks)).collect();
    view! { <tr class="govuk-table__row" role=stacks.then_some("row")>{name}{rest}</tr> }.into_any()
}

fn cell(inside: AnyView, column: &Column, stacks: bool) -> AnyView {
    let class = match column.figures {
        true => "govuk-table__cell govuk-table__cell--numeric",
        false => "govuk-table__cell",
    };
    let role = stacks.then_some("cell");
    let label = stacks.then(|| column.title.clone());
    view! { <td class=class role=role data-label=label>{inside}</td> }.into_any()
}
