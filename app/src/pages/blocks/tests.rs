use content_build::page::{Block, Inline, Link, ListItem, Table};
use leptos::prelude::RenderHtml;

use super::blocks;

fn drawn(block: Block) -> String {
    blocks(vec![block]).to_html()
}

#[test]
fn text_of_the_data_is_never_markup() {
    let html = drawn(Block::paragraph("<b> & \"c\""));
    assert!(html.contains("&lt;b&gt; &amp; \"c\"") && !html.contains("<b>"), "{html}");
    let source = Inline::Outside(Link::new("https://a.b/?c=\"d\"&e", "A & B"));
    let html = drawn(Block::Paragraph(vec![source]));
    assert!(html.contains("href=\"https://a.b/?c=&quot;d&quot;&amp;e\""), "{html}");
    assert!(html.contains(" rel=\"noreferrer\"") && html.contains(">A &amp; B"), "{html}");
    let cell = vec![Inline::Figure("<5".to_owned())];
    let table = Table {
        caption: "a < b".to_owned(),
        columns: vec!["\"x\"".to_owned(), "\"<y>\"".to_owned()],
        rows: vec![vec![vec![Inline::text("<z>")], cell]],
    };
    let html = drawn(Block::Table(table));
    for text in ["a &lt; b", "&lt;z&gt;", "&lt;5", "data-label=\"&quot;&lt;y&gt;&quot;\""] {
        assert!(html.contains(text), "no {text} in {html}");
    }
}

#[test]
fn what_a_council_says_is_marked_with_the_council() {
    let details = Block::Details {
        council: Some("kent".to_owned()),
        summary: "Kent".to_owned(),
        inside: vec![Block::list([vec![Inline::text("No.")]])],
    };
    let html = drawn(details);
    let (tag, _) = html.split_once('>').unwrap_or_default();
    assert!(tag.starts_with("<details ") && tag.contains(" data-council=\"kent\""), "{html}");
    let plain = drawn(Block::details("More", Vec::new()));
    assert!(plain.contains("<details class=\"govuk-details\">"), "{plain}");
}

#[test]
fn a_line_has_its_topic_or_none() {
    let item = ListItem { topic: Some("choice".to_owned()), council: None, line: vec![Inline::text("x")] };
    assert!(drawn(Block::List(vec![item])).contains("<li data-topic=\"choice\">"));
    assert!(drawn(Block::list([vec![Inline::text("x")]])).contains("<li>"));
}
