//! Markdown to HTML with the classes of GOV.UK Frontend. Only what words need: paragraphs, headings, lists,
//! links, emphasis, and quotes as inset text.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};

/// A body as HTML, and the addresses it links to.
#[derive(Debug, Default)]
pub struct Html {
    pub text: String,
    pub links: Vec<String>,
}

/// Turns Markdown into HTML; the problem is what the text may not hold.
pub fn html(markdown: &str) -> Result<Html, String> {
    let mut links = Vec::new();
    let events: Vec<_> =
        Parser::new(markdown).map(|event| with_classes(event, &mut links)).collect::<Result<_, String>>()?;
    let mut text = String::new();
    html::push_html(&mut text, events.into_iter());
    Ok(Html { text: text.replace(">\n<", "><").trim().replace('\n', " "), links })
}

fn with_classes<'a>(event: Event<'a>, links: &mut Vec<String>) -> Result<Event<'a>, String> {
    let tag = match event {
        Event::Start(Tag::Paragraph) => "<p class=\"govuk-body\">".into(),
        Event::End(TagEnd::Paragraph) => "</p>".into(),
        Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => "<h2 class=\"govuk-heading-m\">".into(),
        Event::Start(Tag::Heading { level: HeadingLevel::H3, .. }) => "<h3 class=\"govuk-heading-s\">".into(),
        Event::Start(Tag::Heading { .. }) => return Err("headings in words are ## or ###".to_owned()),
        Event::Start(Tag::List(None)) => "<ul class=\"govuk-list govuk-list--bullet\">".into(),
        Event::Start(Tag::List(Some(_))) => "<ol class=\"govuk-list govuk-list--number\">".into(),
        Event::Start(Tag::BlockQuote(_)) => "<div class=\"govuk-inset-text\">".into(),
        Event::End(TagEnd::BlockQuote(_)) => "</div>".into(),
        Event::Start(Tag::Link { dest_url, .. }) => link(&dest_url, links)?,
        Event::Start(Tag::Image { .. } | Tag::CodeBlock(_) | Tag::HtmlBlock)
        | Event::Html(_)
        | Event::InlineHtml(_) => return Err("words hold no pictures, code or HTML".to_owned()),
        Event::SoftBreak => return Ok(Event::Text(" ".into())),
        other => return Ok(other),
    };
    Ok(Event::Html(tag))
}

/// A page elsewhere is not told where its visitor came from.
fn link<'a>(address: &str, links: &mut Vec<String>) -> Result<CowStr<'a>, String> {
    links.push(address.to_owned());
    let clean = !address.contains(['"', '<', '>', '&', '\'']);
    match address {
        inside if clean && inside.starts_with('/') => {
            Ok(format!("<a class=\"govuk-link\" href=\"{inside}\">").into())
        }
        outside if clean && outside.starts_with("https://") => {
            Ok(format!("<a class=\"govuk-link\" href=\"{outside}\" rel=\"noreferrer\">").into())
        }
        _ => Err(format!("the link to {address} begins with neither / nor https://")),
    }
}
