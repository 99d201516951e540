//! What a page must not show, whoever reads it.

/// Courts put the year of a decision in such brackets: "[2022] EWCA Civ 1047".
fn without_years(text: &str) -> String {
    let is_year = |inside: &str| inside.len() == 4 && inside.bytes().all(|byte| byte.is_ascii_digit());
    let mut pieces = text.split('[');
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| match piece.split_once(']') {
        Some((year, rest)) if is_year(year) => text + year + rest,
        _ => text + "[" + piece,
    })
}

/// The words of HTML.
pub fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut inside = true;
    for sign in html.chars() {
        match sign {
            '<' => inside = false,
            '>' => inside = true,
            sign if inside => text.push(sign),
            _ => {}
        }
    }
    text
}

/// What a page must not show: names of figures, halves of words, and elements that lost their words.
pub fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let text = without_years(&without_tags(html));
    faults.extend(["[", "]", "{", "|", "}"].iter().filter(|mark| text.contains(**mark)).map(|mark| {
        let at = text.find(mark).unwrap_or_default();
        let from =
            text.char_indices().map(|(place, _)| place).find(|place| *place + 60 > at).unwrap_or_default();
        format!("{mark} in …{}", text.get(from..).unwrap_or_default().chars().take(100).collect::<String>())
    }));
    for tag in [
        "h1", "h2", "h3", "p", "li", "a", "dt", "dd", "label", "legend", "th", "caption", "button", "span",
        "strong",
    ] {
        for piece in html.split(&format!("<{tag}")).skip(1) {
            let Some((_, rest)) = piece.split_once('>') else { continue };
            if rest.replace("<!>", "").starts_with(&format!("</{tag}>")) && !piece.starts_with("ource") {
                faults.push(format!("an empty <{tag}{}", piece.chars().take(80).collect::<String>()));
            }
        }
    }
    faults
}

#[test]
fn what_a_page_must_not_show_is_seen() {
    assert_eq!(
        faults("<p>Plain words.</p><span class=\"statement__amount\">£5.00</span>"),
        Vec::<String>::new()
    );
    assert_eq!(faults("<p>[amount] a week</p>").len(), 2);
    assert_eq!(faults("<p>{you|they}</p>").len(), 3);
    assert_eq!(faults("<p>[2022] EWCA Civ 1047</p>"), Vec::<String>::new());
    assert_eq!(faults("<p>[year] EWCA Civ 1047</p>").len(), 2);
    assert_eq!(faults("<h2 class=\"x\"></h2><p>x</p>").len(), 1);
}
