use content_build::Rows;

use super::{all, find};

/// What the build writes for some texts.
fn file(texts: &[(&str, &str)]) -> &'static str {
    let mut rows = Rows::default();
    for (key, text) in texts {
        assert_eq!(rows.put(&[key], text), Ok(()));
    }
    rows.text().leak()
}

#[test]
fn what_is_written_is_found() {
    // Keys that begin alike, characters of several bytes, spaces at the ends, and a row longer than all others
    // together.
    let long = "long “words” ".repeat(400);
    let texts = [
        ("part/a/b/title", " £5 – {you|they} [amount] "),
        ("part/a", "\u{1f4a1}\u{a0}\u{2028}é"),
        ("part/a/b", "<p class=\"x\">a &amp; b</p>"),
        ("ä", "not a letter of English"),
        ("z", "last"),
        ("part/a/b/body", &long),
        ("!", "first"),
    ];
    for count in 0..=texts.len() {
        let texts: Vec<_> = texts.into_iter().take(count).collect();
        let text = file(&texts);
        for (key, words) in &texts {
            assert_eq!(find(text, key), Some((*key, *words)));
        }
        assert_eq!(all(text).count(), count);
        assert!(all(text).map(|row| row.0).is_sorted());
        for unknown in ["", " ", "part", "part/a/", "part/a/b/bodyx", "zz", "é", "\n", "\t", "first"] {
            assert_eq!(find(text, unknown), None, "{unknown:?} of {count}");
        }
    }
}

#[test]
fn an_empty_word_file_has_nothing() {
    assert_eq!(file(&[]), "");
    assert_eq!(file(&[("left-out", "")]), "");
    assert_eq!(find("", "x"), None);
    assert_eq!(all("").count(), 0);
}

#[test]
fn an_empty_text_that_is_kept_is_found() {
    let mut rows = Rows::default();
    assert_eq!(rows.keep(&["text", "working.week"], ""), Ok(()));
    assert_eq!(find(rows.text().leak(), "text/working.week"), Some(("text/working.week", "")));
}

#[test]
fn a_text_that_is_no_row_is_not_found_and_stops_nothing() {
    for text in ["\n", "\n\n", "no tab", "no tab\nb\tx\n", "<!doctype html>\n<title>404</title>\n", "a\tx"] {
        assert_eq!(find(text, "b").filter(|row| row.1 != "x"), None, "{text:?}");
    }
    // An editor may have removed the last line break of a file.
    assert_eq!(find("a\tx\nb\ty", "b"), Some(("b", "y")));
}

#[test]
fn what_would_break_a_row_is_refused() {
    let mut rows = Rows::default();
    for (key, text) in [("a", "two\nlines"), ("a", "a\ttab"), ("a", "\r"), ("a\tb", "x"), ("a\n", "x")] {
        assert!(rows.put(&[key], text).is_err(), "{key:?} {text:?}");
    }
    assert_eq!(rows.put(&["a", "b"], "x"), Ok(()));
    assert_eq!(rows.put(&["a/b"], "y"), Err("a/b stands twice".to_owned()));
}
