//! Finds the known words that fit what people type, even with other endings and slips.

mod fold;

pub use fold::words;

/// The same word.
pub const SAME: u8 = 100;
/// The same stem: "cleaner" for "cleaning".
pub const STEM: u8 = 80;
/// The beginning of a word: "physio" for "physiotherapy".
pub const BEGINNING: u8 = 60;
/// One slip.
pub const ONE_SLIP: u8 = 40;
/// Two slips.
pub const TWO_SLIPS: u8 = 20;

/// The fewest letters that are enough to know a word by its beginning.
const LETTERS_OF_A_BEGINNING: usize = 3;
/// The fewest letters of a word that may have one slip.
const LETTERS_FOR_ONE: usize = 4;
/// The fewest letters of a word that may have two slips.
const LETTERS_FOR_TWO: usize = 8;
/// The longest text that is taken for a word.
const LONGEST: usize = 40;
/// The fewest letters that a stem keeps.
const SHORTEST_STEM: usize = 3;

const ENDINGS: [&str; 17] = [
    "ations", "ation", "ments", "ment", "ings", "ing", "ance", "able", "ers", "ors", "er", "or", "ed", "es",
    "al", "ly", "e",
];

/// How near a word that somebody typed comes to a known word, from 0 (not at all) to 100 (the same). Both are words as
/// [`words`] gives them. A slip is one letter too many, one too few, a wrong letter, or two letters that have changed
/// places.
pub fn nearness(asked: &str, known: &str) -> u8 {
    if asked == known {
        return SAME;
    }
    let (typed, letters) = (asked.chars().count(), known.chars().count());
    if typed > LONGEST || letters > LONGEST {
        return 0;
    }
    // Words that begin with different letters have different stems. This is true of most pairs, and is quick to check.
    if asked.bytes().zip(known.bytes()).take(SHORTEST_STEM).all(|(one, other)| one == other)
        && stem(asked) == stem(known)
    {
        return STEM;
    }
    if typed >= LETTERS_OF_A_BEGINNING && known.starts_with(asked) {
        return BEGINNING;
    }
    // Another number is never a slip.
    let allowed = match typed {
        _ if asked.bytes().any(|byte| byte.is_ascii_digit()) => 0,
        LETTERS_FOR_TWO.. => 2,
        LETTERS_FOR_ONE.. => 1,
        _ => 0,
    };
    if typed.abs_diff(letters) > allowed || allowed == 0 {
        return 0;
    }
    match strsim::osa_distance(asked, known) {
        1 => ONE_SLIP,
        2 if allowed == 2 => TWO_SLIPS,
        _ => 0,
    }
}

/// Whether two words are one slip apart.
pub fn is_one_slip(asked: &str, known: &str) -> bool {
    asked.len().abs_diff(known.len()) <= LONGEST && strsim::osa_distance(asked, known) == 1
}

/// A word without its ending, and with one letter in place of a double letter at the end: "swimming" is "swim".
fn stem(word: &str) -> &str {
    let long_enough = |rest: &&str| rest.chars().count() >= SHORTEST_STEM;
    let rest = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending)).find(long_enough);
    let rest = rest.unwrap_or(word);
    let mut back = rest.chars().rev();
    match (back.next(), back.next()) {
        (Some(last), Some(before)) if last == before && rest != word => {
            rest.strip_suffix(last).filter(long_enough).unwrap_or(rest)
        }
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use super::{nearness, words};

    #[test]
    fn words_are_folded() {
        for (text, folded) in [
            ("", ""),
            ("  \t …!? ", ""),
            ("Paying my son's wife", "paying my son wife"),
            ("Paying my sons’ wives", "paying my son wive"),
            ("Don't", "dont"),
            ("TAXIS, taxi", "taxi taxi"),
            ("bus buses", "bus buse"),
            ("glasses glass boxes box churches", "glass glass box box church"),
            ("nappies nappy movies movie", "nappy nappy movy movy"),
            ("gas christmas physios", "gas christmas physio"),
            ("Café, CAFE\u{301}", "cafe cafe"),
            ("Wi-Fi: £12.50", "wi fi 12 50"),
            ("tai-chi/yoga", "tai chi yoga"),
            ("is as us", "is as us"),
            ("straße", "strasse"),
            ("İstanbul 東京", "istanbul 東京"),
        ] {
            assert_eq!(words(text).join(" "), folded, "{text:?}");
        }
    }

    #[test]
    fn plural_and_possessive_are_the_word_itself() {
        for (one, many) in [
            ("taxi", "taxis"),
            ("medicine", "medicines"),
            ("class", "classes"),
            ("box", "boxes"),
            ("brush", "brushes"),
            ("watch", "watches"),
            ("nappy", "nappies"),
            ("holiday", "holidays"),
            ("cookie", "cookies"),
            ("pad", "pads"),
            ("house", "houses"),
            ("lens", "len's"),
            ("daughter", "daughter's"),
            ("tablet", "tablets'"),
        ] {
            assert_eq!(words(one), words(many), "{one}");
        }
    }

    #[test]
    fn near_is_what_people_mean() {
        for (asked, known, near) in [
            ("taxi", "taxi", 100),
            ("cleaning", "cleaner", 80),
            ("clean", "cleaner", 80),
            ("swimming", "swim", 80),
            ("employment", "employer", 80),
            ("decorating", "decorator", 80),
            ("driver", "drive", 80),
            ("physio", "physiotherapy", 60),
            ("aco", "alcohol", 0),
            ("alc", "alcohol", 60),
            ("alchol", "alcohol", 40),
            ("alcohl", "alcohol", 40),
            ("aclohol", "alcohol", 40),
            ("slcohol", "alcohol", 40),
            ("wahsing", "washing", 40),
            ("tixa", "taxi", 0),
            ("tazi", "taxi", 40),
            ("texi", "taxi", 40),
            ("car", "bar", 0),
            ("physiotheropist", "physiotherapist", 40),
            ("pysiotheropist", "physiotherapist", 20),
            ("incontinance", "incontinence", 40),
            ("incontanance", "incontinence", 20),
            ("incontanans", "incontinence", 0),
            ("", "taxi", 0),
            ("taxi", "", 0),
            ("2026", "2025", 0),
            ("mobility", "nobility", 40),
            ("gambling", "grumbling", 20),
            ("horse", "house", 40),
            ("dog", "cat", 0),
        ] {
            assert_eq!(nearness(asked, known), near, "{asked} for {known}");
        }
    }

    #[test]
    fn one_slip_from_four_letters_two_from_eight() {
        for (asked, known, near) in [
            ("pam", "pan", 0),
            ("rant", "rent", 40),
            ("rnet", "rent", 40),
            ("ent", "rent", 0),
            ("rentt", "rent", 40),
            ("dentits", "dentist", 40),
            ("dentits", "dantist", 0),
            ("daughtar", "daughter", 40),
            ("doughtar", "daughter", 20),
            ("doughtir", "daughter", 20),
            ("dooghtir", "daughter", 0),
        ] {
            assert_eq!(nearness(asked, known), near, "{asked} for {known}");
        }
    }

    #[test]
    fn a_word_is_nearest_to_itself_and_no_word_is_too_odd() {
        let odd = [
            "",
            "a",
            "ß",
            "🦽",
            "ﷺ",
            "e\u{301}",
            "\u{202e}abc",
            "x".repeat(10_000).leak(),
            "ing",
            "ed",
            "ss",
        ];
        for one in odd {
            for other in odd {
                let near = nearness(one, other);
                assert_eq!(near == 100, one == other, "{one:?} {other:?}");
                let _ = words(&format!("{one} {other}"));
            }
        }
    }
}
