//! Makes a text fit one person or another, and puts figures into it.

use super::person::Person;

/// Chooses between the two halves of every `{you|they}`.
pub fn speak(text: &str, person: Person) -> String {
    let mut spoken = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some(((mine, theirs), later)) =
            after.split_once('}').and_then(|(inside, later)| Some((inside.split_once('|')?, later)))
        else {
            break;
        };
        spoken.push_str(before);
        spoken.push_str(match person {
            Person::Me => mine,
            Person::Other => theirs,
        });
        rest = later;
    }
    spoken.push_str(rest);
    spoken
}

/// Replaces names in brackets with their figures. A name without a figure stays as it is.
pub fn fill(text: &str, figures: &[(&str, &str)]) -> String {
    filled(text, figures, |value| value.to_owned())
}

/// The same for a text that is HTML. What a person typed cannot become markup.
pub fn fill_html(text: &str, figures: &[(&str, &str)]) -> String {
    filled(text, figures, escape)
}

/// Escapes a text for HTML, including quoted attributes.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn filled(text: &str, figures: &[(&str, &str)], write: impl Fn(&str) -> String) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        out.push_str(before);
        let named = after.split_once(']').and_then(|(name, later)| {
            figures.iter().find(|(known, _)| *known == name).map(|(_, value)| (value, later))
        });
        match named {
            Some((value, later)) => {
                out.push_str(&write(value));
                rest = later;
            }
            None => {
                out.push('[');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speaks_to_the_reader_or_about_another() {
        let text = "How old {are you|is the person you help}? {Your|Their} age";
        assert_eq!(speak(text, Person::Me), "How old are you? Your age");
        assert_eq!(speak(text, Person::Other), "How old is the person you help? Their age");
        assert_eq!(speak("{|s}top{s|}", Person::Other), "stop");
    }

    #[test]
    fn leaves_what_is_not_a_choice() {
        for text in ["", "plain £5 – ’", "{broken", "{one}", "{", "a } b"] {
            assert_eq!(speak(text, Person::Me), text);
        }
        assert_eq!(speak("{a|b} {one} {c|d}", Person::Me), "a {one} {c|d}");
    }

    #[test]
    fn fills_figures_by_name() {
        let figures = [("amount", "£12.50"), ("period", "a week")];
        assert_eq!(fill("[amount] [period]. [amount]", &figures), "£12.50 a week. £12.50");
        assert_eq!(fill("[limit] and [amount]", &figures), "[limit] and £12.50");
        assert_eq!(fill("[ [amount", &figures), "[ [amount");
        assert_eq!(fill("[[amount]]", &figures), "[£12.50]");
    }

    #[test]
    fn a_figure_is_not_filled_twice() {
        assert_eq!(fill("[typed]", &[("typed", "[amount]"), ("amount", "£1")]), "[amount]");
    }

    #[test]
    fn what_was_typed_stays_text_in_html() {
        assert_eq!(fill_html("<p>[typed]</p>", &[("typed", "<b>&\"")]), "<p>&lt;b&gt;&amp;&quot;</p>");
        assert_eq!(fill("[typed]", &[("typed", "<b>")]), "<b>");
    }
}
