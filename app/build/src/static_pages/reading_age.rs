//! The reading age of a page: the Flesch-Kincaid grade level of its words, plus five years.

/// Tenths of a year.
pub type Tenths = i64;

/// The reading age of a text.
pub fn of(text: &str) -> Tenths {
    let sentences = text
        .split(['.', '?', '!', ':', ';'])
        .filter(|sentence| sentence.chars().any(char::is_alphabetic))
        .count();
    let words: Vec<&str> = text
        .split(|sign: char| !(sign.is_alphabetic() || sign == '’'))
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    let syllables: usize = words.iter().map(|word| syllables_of(word)).sum();
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX / 2_000);
    let (sentences, count, syllables) =
        (whole(sentences).max(1), whole(words.len()).max(1), whole(syllables));
    // 0.39 words a sentence + 11.8 syllables a word − 15.59 + 5, in hundredths.
    let hundredths = 39 * count / sentences + 1_180 * syllables / count - 1_559 + 500;
    (hundredths + 5).div_euclid(10)
}

/// The syllables of an English word: its groups of vowels, less the silent ones.
fn syllables_of(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    if word.len() <= 3 {
        return 1;
    }
    let sounded = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let stem = if word.ends_with("es") && !sounded(&["ses", "xes", "zes", "ches", "shes", "ces", "ges"]) {
        word.trim_end_matches("es")
    } else if word.ends_with("ed") && !sounded(&["ted", "ded"]) {
        word.trim_end_matches("ed")
    } else if word.ends_with('e') && !word.ends_with("le") {
        word.trim_end_matches('e')
    } else {
        &word
    };
    let is_vowel = |sign: char| matches!(sign, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut count = stem.split(|sign| !is_vowel(sign)).filter(|group| !group.is_empty()).count();
    let apart = ["ia", "io", "eo", "ua", "uo"].iter().map(|pair| stem.matches(pair).count());
    let together = ["tion", "sion", "cial", "tial", "cious", "tious", "cian", "qua", "quo", "gua"];
    count += apart.sum::<usize>();
    count = count.saturating_sub(together.iter().map(|group| stem.matches(group).count()).sum());
    count.max(1)
}
