//! Splits a text into words that can be compared: in small letters, without accents, plurals or possessives. The build
//! uses this for the words of data files too.

/// Words whose s is not a plural.
const WHOLE: [&str; 9] = ["bus", "gas", "yes", "this", "was", "his", "has", "news", "christmas"];

/// The words of a text, folded, in order. Everything except letters and figures separates words.
pub fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            // "Son's" is one word, and so is "don't".
            '\'' | '’' | '‘' | '`' | '\u{300}'..='\u{36f}' => {}
            sign if sign.is_alphanumeric() => word.push_str(plain(&mut [0; 4], sign)),
            _ => close(&mut words, &mut word),
        }
    }
    close(&mut words, &mut word);
    words
}

fn close(words: &mut Vec<String>, word: &mut String) {
    if !word.is_empty() {
        words.push(singular(word));
        word.clear();
    }
}

/// A letter without its accent.
fn plain(room: &mut [u8; 4], sign: char) -> &str {
    match sign {
        'à'..='å' | 'ā' => "a",
        'æ' => "ae",
        'ç' | 'č' => "c",
        'è'..='ë' | 'ē' => "e",
        'ì'..='ï' => "i",
        'ñ' => "n",
        'ò'..='ö' | 'ø' => "o",
        'œ' => "oe",
        'ù'..='ü' => "u",
        'ý' | 'ÿ' => "y",
        'š' => "s",
        'ž' => "z",
        'ł' => "l",
        'ß' => "ss",
        other => other.encode_utf8(room),
    }
}

/// A word without the s of a plural or a possessive. The result need not be English, only the same for both forms.
fn singular(word: &str) -> String {
    let kept = |ending: &str, least: usize| word.strip_suffix(ending).filter(|rest| rest.len() >= least);
    if WHOLE.contains(&word) || word.ends_with("ss") || word.ends_with("us") {
        return word.to_owned();
    }
    if let Some(rest) = kept("ies", 2).or_else(|| kept("ie", 3)) {
        return format!("{rest}y");
    }
    let hissing = ["sses", "shes", "ches", "xes", "zes"].into_iter().any(|ending| word.ends_with(ending));
    let rest = if hissing { kept("es", 2) } else { kept("s", 2) };
    rest.unwrap_or(word).to_owned()
}
