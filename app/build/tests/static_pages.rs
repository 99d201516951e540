//! How static pages are made of their words: what is put in, measured and refused.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use content_build::static_pages::reading_age;
use content_build::{Words, markdown};

const PAGE: &str = "advice/deciding/what-a-direct-payment-is.md";

/// The words of the portal.
static SOUND: LazyLock<(Words, Vec<String>)> = LazyLock::new(|| made(&content()));

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

fn made(content: &Path) -> (Words, Vec<String>) {
    let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/pictures");
    let mut problems = Vec::new();
    let words = content_build::everything(content, &pictures, "en-GB", &mut problems);
    (words, problems)
}

/// What is wrong after a file has been changed.
fn wrong(name: &str, file: &str, change: impl Fn(String) -> String) -> Vec<String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("static pages {name}"));
    // What an earlier run has left.
    let _ = fs::remove_dir_all(&folder);
    copy(&content(), &folder);
    let path = folder.join("en-GB").join(file);
    let before = fs::read_to_string(&path).unwrap();
    let after = change(before.clone());
    assert_ne!(before, after, "{name} changes nothing");
    fs::write(&path, after).unwrap();
    made(&folder).1
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn says(problems: &[String], what: &str) {
    assert!(problems.iter().any(|problem| problem.contains(what)), "no “{what}” among {problems:#?}");
}

#[test]
fn nothing_is_wrong_with_the_words_of_the_portal() {
    assert_eq!(SOUND.1, Vec::<String>::new());
}

#[test]
fn figures_are_data() {
    let add = |text: &'static str| move |page: String| page + text;
    says(&wrong("typed figure", PAGE, add("\nIt is £23,250.\n")), "“£23,250” is a figure in the words");
    says(&wrong("typed number", PAGE, add("\nWait 6 weeks.\n")), "“6” is a figure in the words");
    says(&wrong("no figure", PAGE, add("\nIt is [nothing-known].\n")), "[nothing-known] is not a figure");
    assert_eq!(wrong("a name", PAGE, add("\nRing 999, or see section 117.\n")), Vec::<String>::new());
}

#[test]
fn what_a_page_rests_on_is_there() {
    let swap = |from: &'static str, to: &'static str| move |page: String| page.replacen(from, to, 1);
    says(&wrong("source", PAGE, swap("CARE_ACT_25", "CARE_ACT_999")), "CARE_ACT_999 is not in rules/data");
    says(&wrong("topic", PAGE, swap("\"choice\"", "\"choices\"")), "choices is not a topic");
    says(
        &wrong("next", PAGE, swap("deciding/ways-to-take-it\"", "deciding/gone\"")),
        "no page deciding/gone",
    );
    says(&wrong("tool", PAGE, swap("tool = \"suitability\"", "tool = \"magic\"")), "magic is no tool");
    says(&wrong("easy", PAGE, swap("easy = \"what-is-it\"", "easy = \"gone\"")), "the easy-read page gone");
    says(&wrong("day", PAGE, swap("2026-11-22", "2026-13-22")), "checked is “2026-13-22”");
    says(&wrong("key", PAGE, swap("covers =", "cover =")), "unknown field");
    says(
        &wrong("link", PAGE, swap("(/can-i-spend-it-on-this/)", "(/can-i/)")),
        "the link to /can-i/ leads to no page",
    );
    let place = wrong("place", PAGE, |page| page + "\n[Words](/glossary/#no-such-word)\n");
    says(&place, "/glossary/ has no place called no-such-word");
}

#[test]
fn easy_read_is_a_picture_and_an_idea() {
    let easy = "easy/what-is-it.md";
    says(&wrong("no picture", easy, |page| page + "\n\nA line alone.\n"), "is not picture | one idea");
    let hard = "\n\nmoney | Notwithstanding aforementioned stipulations, municipal authorities habitually \
        necessitate comprehensive documentation demonstrating appropriate expenditure.\n";
    says(&wrong("hard", easy, |page| page + &hard.repeat(12)), "its reading age is");
    let unknown =
        wrong("front", easy, |page| page.replacen("stage = \"deciding\"", "stage = \"dreaming\"", 1));
    says(&unknown, "it needs stage and order");
}

/// Worked out by hand: 39 hundredths of the words in a sentence, 11.8 times the syllables in a word, less 15.59, and five
/// years.
#[test]
fn reading_age_follows_the_formula() {
    // 6 words, 1 sentence, 6 syllables: 2.34 + 11.8 - 15.59 + 5 = 3.55.
    assert_eq!(reading_age::of("The cat sat on the mat."), 36);
    // 4 words, 1 sentence, 10 syllables (mu-ni-ci-pal 4, re-ports 2, are 1, a-vail-able): 1.56 + 29.5 - 10.59 = 20.47.
    let hard = reading_age::of("Municipal reports are available.");
    assert!((190..=235).contains(&hard), "{hard}");
    // Each item of a list is a sentence of its own.
    let age = |text| reading_age::of(&markdown::sentences(&markdown::read(text).unwrap().events));
    let list = age("- pay people\n- keep the papers");
    let one = age("pay people keep the papers");
    assert!(list < one, "{list} {one}");
}

#[test]
fn every_page_of_advice_is_measured_and_young_enough() {
    let ages = &SOUND.0.reading_ages;
    let of = |folder: &str| ages.iter().filter(|(name, _)| name.starts_with(folder)).collect::<Vec<_>>();
    assert!(of("advice/").len() >= 38 && of("easy/").len() >= 20, "{ages:?}");
    assert!(of("advice/").iter().all(|(_, age)| (40..=110).contains(age)), "{ages:?}");
    assert!(of("easy/").iter().all(|(_, age)| (30..=90).contains(age)), "{ages:?}");
}
