//! Markdown, read as events and written as HTML with the classes of GOV.UK Frontend. Between the two the events can be
//! changed. Words need paragraphs, headings, lists, links, emphasis, and quotes as inset text; anything else is refused.

use chrono::NaiveDate;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd, TextMergeStream, html};

use crate::dated::{CLOSE, Days, OPEN};

/// The events of a text.
pub type Events = Vec<Event<'static>>;

/// A text, and the addresses that it links to.
#[derive(Debug, Default)]
pub struct Body {
    /// Its events.
    pub events: Events,
    /// The addresses.
    pub links: Vec<String>,
}

/// Reads Markdown. The problem is what a text may not have.
pub fn read(markdown: &str) -> Result<Body, String> {
    let mut body = Body::default();
    // A line break within a paragraph is a space. Each text is one event, so that names in brackets are whole.
    let on_one_line = Parser::new(markdown).map(|event| match event {
        Event::SoftBreak => Event::Text(" ".into()),
        other => other,
    });
    for event in TextMergeStream::new(on_one_line) {
        check(&event)?;
        if let Event::Start(Tag::Link { dest_url, .. }) = &event {
            body.links.push(dest_url.to_string());
        }
        body.events.push(event.into_static());
    }
    Ok(body)
}

fn check(event: &Event<'_>) -> Result<(), String> {
    match event {
        Event::Start(Tag::Heading { level: HeadingLevel::H2 | HeadingLevel::H3, .. }) => Ok(()),
        Event::Start(Tag::Heading { .. }) => Err("headings in words are ## or ###".to_owned()),
        Event::Start(Tag::Link { dest_url, .. }) => check_address(dest_url),
        Event::Start(
            Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::BlockQuote(_) | Tag::Emphasis | Tag::Strong,
        )
        | Event::End(_)
        | Event::Text(_)
        | Event::HardBreak => Ok(()),
        _ => Err("words hold no pictures, code or HTML".to_owned()),
    }
}

fn check_address(address: &str) -> Result<(), String> {
    let clean = !address.contains(['"', '<', '>', '&', '\'']);
    if clean && (address.starts_with('/') || is_elsewhere(address)) {
        Ok(())
    } else {
        Err(format!("the link to {address} begins with neither / nor https://"))
    }
}

fn is_elsewhere(address: &str) -> bool {
    address.starts_with("https://")
}

/// Stands for the words that say that a link opens in a new tab.
pub const NEW_TAB: &str = "[new-tab]";
/// Its name among the values that texts name in brackets.
pub const NAME_OF_NEW_TAB: &str = "new-tab";
const END_OF_OUTSIDE: &str = "<span class=\"no-print\"> [new-tab]</span></a>";

/// Events as HTML on one line. What says that a link opens in a new tab is left to be filled in ([`NEW_TAB`]).
pub fn html(events: &[Event<'_>]) -> String {
    let mut text = String::new();
    let mut leads_away = false;
    let marked = events.iter().cloned().map(|event| match &event {
        Event::Start(Tag::Link { dest_url, .. }) => {
            leads_away = is_elsewhere(dest_url);
            with_classes(event)
        }
        Event::End(TagEnd::Link) if std::mem::take(&mut leads_away) => {
            Event::InlineHtml(END_OF_OUTSIDE.into())
        }
        _ => with_classes(event),
    });
    html::push_html(&mut text, marked);
    text
}

/// Tags are written here, because those of the library have no classes and stand on lines of their own.
fn with_classes(event: Event<'_>) -> Event<'_> {
    let tag = match event {
        Event::Start(tag) => match tag {
            Tag::Paragraph => "<p class=\"govuk-body\">".into(),
            Tag::Heading { level: HeadingLevel::H2, id: Some(place), .. } => {
                format!("<h2 class=\"govuk-heading-m\" id=\"{place}\">").into()
            }
            Tag::Heading { level: HeadingLevel::H2, .. } => "<h2 class=\"govuk-heading-m\">".into(),
            Tag::Heading { .. } => "<h3 class=\"govuk-heading-s\">".into(),
            Tag::List(None) => "<ul class=\"govuk-list govuk-list--bullet\">".into(),
            Tag::List(Some(_)) => "<ol class=\"govuk-list govuk-list--number\">".into(),
            Tag::Item => "<li>".into(),
            Tag::BlockQuote(_) => "<div class=\"govuk-inset-text\">".into(),
            // A page elsewhere opens in a new tab, because answers stay with this one. It is not told where its visitor
            // came from.
            Tag::Link { dest_url, .. } if is_elsewhere(&dest_url) => {
                format!("<a class=\"govuk-link\" href=\"{dest_url}\" target=\"_blank\" rel=\"noreferrer\">")
                    .into()
            }
            Tag::Link { dest_url, .. } => format!("<a class=\"govuk-link\" href=\"{dest_url}\">").into(),
            other => return Event::Start(other),
        },
        Event::End(TagEnd::Paragraph) => "</p>".into(),
        Event::End(TagEnd::Heading(HeadingLevel::H2)) => "</h2>".into(),
        Event::End(TagEnd::Heading(_)) => "</h3>".into(),
        Event::End(TagEnd::List(true)) => "</ol>".into(),
        Event::End(TagEnd::List(false)) => "</ul>".into(),
        Event::End(TagEnd::Item) => "</li>".into(),
        Event::End(TagEnd::BlockQuote(_)) => "</div>".into(),
        Event::HardBreak => "<br> ".into(),
        other => return other,
    };
    Event::InlineHtml(tag)
}

/// The words of events, with a space for each tag.
pub fn text(events: &[Event<'_>]) -> String {
    words(events, " ")
}

/// The words of events as sentences: a paragraph, an item of a list and a heading are sentences of their own.
pub fn sentences(events: &[Event<'_>]) -> String {
    words(events, " . ")
}

fn words(events: &[Event<'_>], end: &str) -> String {
    let word = |event: &Event<'_>| match event {
        Event::Text(text) => text.to_string(),
        Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => end.to_owned(),
        // Marks of days stand within a line.
        Event::InlineHtml(html) if is_mark(html) => String::new(),
        _ => " ".to_owned(),
    };
    events.iter().map(word).collect()
}

/// Events with figures in the place of their names in brackets. `figure` gives the events for a name, or nothing where the
/// name has to stay.
pub fn with_figures(events: Events, mut figure: impl FnMut(&str) -> Option<Events>) -> Events {
    let fill = |event| match event {
        Event::Text(text) => filled(&text, &mut figure),
        other => vec![other],
    };
    let filled: Events = events.into_iter().flat_map(fill).collect();
    // Each text is one event again.
    TextMergeStream::new(filled.into_iter()).collect()
}

fn filled(text: &str, figure: &mut impl FnMut(&str) -> Option<Events>) -> Events {
    let of = |text: &str| Event::Text(text.to_owned().into());
    let mut parts = text.split('[');
    let mut out = vec![of(parts.next().unwrap_or_default())];
    for part in parts {
        let known = part
            .split_once(']')
            .filter(|(name, _)| is_name(name))
            .and_then(|(name, after)| Some((figure(name)?, after)));
        match known {
            Some((shown, after)) => out.extend(shown.into_iter().chain([of(after)])),
            None => out.extend([of("["), of(part)]),
        }
    }
    out
}

/// A text as the events of a figure.
pub fn figure(shown: &str) -> Events {
    vec![Event::Text(shown.to_owned().into())]
}

/// A figure that changes on a day. The words of a page are those with the new one, for its reading age and the search.
pub fn changing_figure(before: &str, day: NaiveDate, after: &str) -> Events {
    let html = |text: String| Event::InlineHtml(text.into());
    let mut old = String::new();
    html::push_html(&mut old, figure(before).into_iter());
    let text = Event::Text(after.to_owned().into());
    let old = Days::before(day).open() + &old + CLOSE;
    vec![html(old), html(Days::from(day).open()), text, html(CLOSE.to_owned())]
}

fn is_mark(html: &str) -> bool {
    html == CLOSE || html.starts_with(OPEN)
}

/// Whether a text in brackets names a figure: small letters, digits and hyphens.
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// The events of a text that is one paragraph, without the paragraph.
pub fn without_paragraph<'e>(events: &'e [Event<'static>]) -> &'e [Event<'static>] {
    match events {
        [Event::Start(Tag::Paragraph), inside @ .., Event::End(TagEnd::Paragraph)]
            if !inside.contains(&Event::End(TagEnd::Paragraph)) =>
        {
            inside
        }
        _ => events,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(markdown: &str) -> Result<String, String> {
        Ok(html(&read(markdown)?.events))
    }

    #[test]
    fn a_text_is_one_line_with_classes() {
        let text =
            "## One & two\n\nA *line*\nand **more**.\n\n- [x](/y/)\n- [z](https://z.z)\n\n> Set\n\n1. a";
        let expected = "<h2 class=\"govuk-heading-m\">One &amp; two</h2>\
            <p class=\"govuk-body\">A <em>line</em> and <strong>more</strong>.</p>\
            <ul class=\"govuk-list govuk-list--bullet\"><li><a class=\"govuk-link\" href=\"/y/\">x</a></li>\
            <li><a class=\"govuk-link\" href=\"https://z.z\" target=\"_blank\" rel=\"noreferrer\">z\
            <span class=\"no-print\"> [new-tab]</span></a></li></ul>\
            <div class=\"govuk-inset-text\"><p class=\"govuk-body\">Set</p></div>\
            <ol class=\"govuk-list govuk-list--number\"><li>a</li></ol>";
        assert_eq!(written(text).as_deref(), Ok(expected));
        assert_eq!(read(text).map(|body| body.links), Ok(vec!["/y/".to_owned(), "https://z.z".to_owned()]));
    }

    #[test]
    fn what_words_may_not_have_is_refused() {
        for text in ["# One", "#### Four", "`code`", "<b>x</b>", "![x](/y.svg)", "a\n\n***", "    code"] {
            assert!(written(text).is_err(), "{text}");
        }
        for address in ["http://x.y", "x/y", "/x\"y", "https://x.y?a=1&b=2"] {
            assert!(written(&format!("[x]({address})")).is_err(), "{address}");
        }
    }

    #[test]
    fn figures_take_the_places_of_their_names() {
        let events = read("At [age], not [other] or\n[Age] [age").map(|body| body.events).unwrap_or_default();
        let figure = |name: &str| (name == "age").then(|| super::figure("<18>"));
        let expected = "<p class=\"govuk-body\">At &lt;18&gt;, not [other] or [Age] [age</p>";
        assert_eq!(html(&with_figures(events, figure)), expected);
    }
}
