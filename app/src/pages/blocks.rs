//! Draws what the build has made as data (the crate in `build/`): static pages, and the tables on the pages of figures.
//! This happens when the documents are written, never in the browser.

mod controls;

use chrono::NaiveDate;
use content_build::dated::{Days, Shown, html_on};
use content_build::markdown::NEW_TAB;
use content_build::page::{
    Block, GlossaryEntry, Inline, Line, Link, Links, ListItem, Page, SpendingItem, Table,
};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;

use super::{heading, main, outside_link};
use crate::components::details::details;
use crate::components::table::{self, Column, table};
use crate::state::record::use_record;
use crate::words::common;

/// A page with its trail.
pub fn page(page: Page) -> AnyView {
    let inside = view! { {heading(page.title)} {blocks(page.inside)} };
    view! { {page.trail.map(trail)} {main(inside.into_any())} }.into_any()
}

/// Parts of a page, one after the other.
pub fn blocks(blocks: Vec<Block>) -> AnyView {
    blocks.into_iter().map(block).collect::<Vec<_>>().into_any()
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Html(html) => as_written(&html),
        Block::Paragraph(words) => paragraph("govuk-body", words),
        Block::CitedParagraph(words) => paragraph("govuk-body cited", words),
        Block::Inset(words) => paragraph("govuk-inset-text", words),
        Block::DatedInset { days, line: words } => dated(days, today(), "govuk-inset-text", line(words)),
        Block::EasyLink(to) => paragraph("govuk-body easy-link", vec![Inline::Link(to)]),
        Block::Heading { place, text } => {
            view! { <h2 class="govuk-heading-m" id=place>{text}</h2> }.into_any()
        }
        Block::List(items) => list(items),
        Block::Details { council, summary, inside } => of_council(council, details(summary, blocks(inside))),
        Block::Table(data) => table_of(data),
        Block::Contents(to) => contents(to),
        Block::About(lines) => about(lines),
        Block::Glossary(terms) => glossary(terms),
        Block::SpendingItem(item) => spending_item(item),
        Block::PartOfGuide { part, pages } => part_of_guide(part, pages),
        Block::EasyRead(inside) => view! { <div class="easy-page">{blocks(inside)}</div> }.into_any(),
        Block::Longer(inside) => view! { <div class="longer">{blocks(inside)}</div> }.into_any(),
        Block::ReadAloud(words) => controls::read_aloud(words),
        Block::ChooseCouncil(words) => controls::choose_council(words),
        Block::RememberEasyRead(words) => controls::remember_easy_read(words),
        Block::LookUp(words) => controls::look_up(words),
    }
}

/// HTML that the build has made from Markdown.
fn as_written(html: &str) -> AnyView {
    let html = html_on(html, today()).replace(NEW_TAB, common("link.new-tab"));
    InertElement::new(html).into_any()
}

/// The day on which the page is written.
fn today() -> NaiveDate {
    use_record().today.get_untracked()
}

/// A paragraph that is shown on some days only (`content_build::dated`).
pub(crate) fn dated(
    days: Days,
    today: NaiveDate,
    class: &'static str,
    says: impl IntoView + 'static,
) -> AnyView {
    let hidden = match days.on(today) {
        Shown::Past => return ().into_any(),
        Shown::Now => return view! { <p class=class>{says}</p> }.into_any(),
        shown => shown == Shown::Later,
    };
    view! { <p class=class data-from=attribute(days.from) data-to=attribute(days.to) hidden=hidden>{says}</p> }.into_any()
}

/// Words in a line that are shown on some days only.
fn dated_words(days: Days, words: Line) -> AnyView {
    let hidden = match days.on(today()) {
        Shown::Past => return ().into_any(),
        Shown::Now => return line(words),
        shown => shown == Shown::Later,
    };
    view! { <span data-from=attribute(days.from) data-to=attribute(days.to) hidden=hidden>{line(words)}</span> }.into_any()
}

fn attribute(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}

fn paragraph(class: &'static str, words: Line) -> AnyView {
    view! { <p class=class>{line(words)}</p> }.into_any()
}

fn line(line: Line) -> AnyView {
    line.into_iter().map(inline).collect::<Vec<_>>().into_any()
}

fn inline(inline: Inline) -> AnyView {
    match inline {
        Inline::Text(text) => text.into_any(),
        Inline::Strong(text) => view! { <strong>{text}</strong> }.into_any(),
        Inline::Link(to) => link(to),
        Inline::Outside(Link { address, text }) => outside_link(address, text),
        Inline::Figure(figure) => view! { <span translate="no">{figure}</span> }.into_any(),
        Inline::Cited(words) => view! { <span class="cited">{line(words)}</span> }.into_any(),
        Inline::Html(html) => as_written(&html),
        Inline::Dated { days, inside } => dated_words(days, inside),
    }
}

fn link(Link { address, text }: Link) -> AnyView {
    view! { <a class="govuk-link" href=address>{text}</a> }.into_any()
}

fn list(items: Vec<ListItem>) -> AnyView {
    let item = |item: ListItem| {
        view! { <li data-topic=item.topic data-of=item.council>{line(item.line)}</li> }.into_any()
    };
    let items: Vec<AnyView> = items.into_iter().map(item).collect();
    view! { <ul class="govuk-list govuk-list--bullet">{items}</ul> }.into_any()
}

fn list_of_links(links: Vec<Link>) -> AnyView {
    list(
        links
            .into_iter()
            .map(|to| ListItem { topic: None, council: None, line: vec![Inline::Link(to)] })
            .collect(),
    )
}

/// The way from the home page to here.
fn trail(Links { name, links }: Links) -> AnyView {
    let links: Vec<AnyView> = links.into_iter().map(|to| view! { <li>{link(to)}</li> }.into_any()).collect();
    view! { <nav class="trail" aria-label=name><ol>{links}</ol></nav> }.into_any()
}

fn contents(Links { name, links }: Links) -> AnyView {
    view! {
        <nav class="contents" aria-labelledby="contents">
            <h2 class="govuk-heading-s" id="contents">{name}</h2>
            {list_of_links(links)}
        </nav>
    }
    .into_any()
}

/// Marks what a council says with the council's id, so that the program opens it where that council is chosen.
fn of_council(council: Option<String>, details: AnyView) -> AnyView {
    match council {
        Some(council) => details.add_any_attr(custom_attribute("data-council", council)).into_any(),
        None => details,
    }
}

fn table_of(Table { caption, columns, rows }: Table) -> AnyView {
    let columns = columns.into_iter().map(Column::words).collect();
    let rows = rows.into_iter().map(|cells| cells.into_iter().map(line).collect()).collect();
    table(table::Table { caption, columns, rows, stacks: true })
}

fn about(lines: Vec<(String, String)>) -> AnyView {
    let line = |(name, text)| view! { <dt>{name}</dt> <dd>{text}</dd> }.into_any();
    let lines: Vec<AnyView> = lines.into_iter().map(line).collect();
    view! { <dl class="about-page">{lines}</dl> }.into_any()
}

fn glossary(terms: Vec<GlossaryEntry>) -> AnyView {
    let term =
        |GlossaryEntry { place, term, text }| view! { <dt id=place>{term}</dt> <dd>{text}</dd> }.into_any();
    let terms: Vec<AnyView> = terms.into_iter().map(term).collect();
    view! { <dl class="glossary">{terms}</dl> }.into_any()
}

/// A link to the place inside opens the item, even without the program.
fn spending_item(item: SpendingItem) -> AnyView {
    let SpendingItem { place, name, answer, topics, inside } = item;
    view! {
        <details class="govuk-details spend">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{name}</span>
                " "
                <span class="spend__answer">{answer}</span>
            </summary>
            <div class="govuk-details__text" id=place data-topics=topics.join(" ")>
                {blocks(inside)}
            </div>
        </details>
    }
    .into_any()
}

fn part_of_guide(part: String, Links { name, links }: Links) -> AnyView {
    view! {
        <section>
            <h3 class="govuk-heading-s" data-part=part>{name}</h3>
            {list_of_links(links)}
        </section>
    }
    .into_any()
}

#[cfg(test)]
mod tests;
