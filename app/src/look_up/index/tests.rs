use super::*;
use crate::words;

/// What people type, slips included, and the page that must be among the first three.
const EVERYDAY: [(&str, &str); 32] = [
    ("what is a direct payment", "/deciding/what-a-direct-payment-is/"),
    ("direct paymant", "/deciding/what-a-direct-payment-is/"),
    ("finding a carer", "/setting-up/finding-help/"),
    ("find a personal asistant", "/setting-up/finding-help/"),
    ("before I sign the agreement", "/setting-up/agreement/"),
    ("sign agreemnt with council", "/setting-up/agreement/"),
    ("prepaid card", "/setting-up/account-or-card/"),
    ("bank acount", "/setting-up/account-or-card/"),
    ("pay my daughter", "/setting-up/paying-family/"),
    ("paying familly", "/setting-up/paying-family/"),
    ("payslip", "/glossary/#payslip"),
    ("payslp", "/glossary/#payslip"),
    ("keep receipts", "/managing/records/"),
    ("keeping recieps", "/managing/records/"),
    ("money left over", "/managing/money-left-over/"),
    ("complaint", "/managing/complaints/"),
    ("make a complant", "/managing/complaints/"),
    ("redundancy", "/managing/saving-for-redundancy/"),
    ("reduncancy pay", "/managing/saving-for-redundancy/"),
    ("holidays", "/managing/holidays-and-sickness/"),
    ("my pa is sick", "/managing/holidays-and-sickness/"),
    ("review", "/managing/reviews/"),
    ("am I eligible", "/could-you-get-support/"),
    ("what might I pay for care at home", "/what-you-might-pay/"),
    ("means test", "/what-you-might-pay/"),
    ("agency or personal assistant", "/personal-assistant-or-agency/"),
    ("too much money in account", "/too-much-in-the-account/"),
    ("gym", "/can-i-spend-it-on-this/#gym"),
    ("washing mashine", "/can-i-spend-it-on-this/#washing-machine"),
    ("leicester council", "/councils/leicester/"),
    ("leicestershre", "/councils/leicestershire/"),
    ("carers assesment", "/glossary/#carers-assessment"),
];

fn index() -> Index<'static> {
    let Some(index) = Index::of(words::search_index().words()) else {
        unreachable!("the index has no parts")
    };
    index
}

#[test]
fn everyday_words_find_the_page_among_the_first_three() {
    let index = index();
    let mut wrong = Vec::new();
    for (asked, address) in EVERYDAY {
        let found: Vec<&str> = index.find(asked).iter().map(|page| page.address).collect();
        if !found.iter().take(3).any(|found| *found == address) {
            let at = found.iter().position(|found| *found == address);
            wrong.push(format!(
                "{asked}: {address} at {at:?}; {:?}",
                found.iter().take(4).collect::<Vec<_>>()
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_part_of_the_best_page_comes_first() {
    let index = index();
    for (asked, _) in EVERYDAY {
        let (found, groups) = (index.find(asked), index.grouped(asked));
        let first = groups.first().and_then(|group| group.pages.first());
        assert_eq!(first, found.first(), "{asked}");
        for group in &groups {
            assert!(group.pages.len() <= MOST_OF_A_PART, "{asked}");
            assert!(group.pages.iter().all(|page| page.part == group.part), "{asked}");
        }
        assert!(groups.iter().map(|group| group.pages.len()).sum::<usize>() <= MOST, "{asked}");
    }
}

#[test]
fn every_page_of_the_index_is_there_and_is_found_by_its_title() {
    let index = index();
    let pages: Vec<Page<'_>> = index.pages().collect();
    assert!(pages.len() > 100, "pages have gone");
    for page in &pages {
        let route = page.address.split('#').next().unwrap_or_default();
        assert!(crate::words::routes::exists(route), "{}", page.address);
        // A title made only of ignored words cannot be found by its words.
        let found = index.find(page.title);
        assert!(
            page.title == "Is it for me?" || found.iter().take(8).any(|found| found.title == page.title),
            "{}",
            page.title
        );
    }
}

#[test]
fn every_tool_can_be_found() {
    let index = index();
    for tool in rules::journey::Tool::ALL {
        let start = crate::words::routes::start(*tool);
        assert!(index.pages().any(|page| page.address == start && page.part == "tools"), "{start}");
    }
}

#[test]
fn nothing_is_found_for_what_nobody_means() {
    let index = index();
    for asked in ["", "   ", "?!", "xqzvbn", "zzzzzzzzzzzzzzzzzz", "東京", "0000000"] {
        assert_eq!(index.find(asked), [], "{asked:?}");
    }
    let _ = index.grouped(&"very long ".repeat(10_000));
}

/// An index with one word, which stands on each of these pages: its part, and the letter of what it counts there.
fn one_word(pages: &[(&str, char)]) -> String {
    let lines: Vec<_> = pages.iter().map(|(part, _)| format!("/{part}/\t{part}\tA page\tAbout it")).collect();
    let place =
        |(number, (_, letter)): (usize, &(&str, char))| format!("{}{letter}", usize::from(number > 0));
    let places: String = pages.iter().enumerate().map(place).collect();
    format!("{}\n\nhoist\t{places}\n\n", lines.join("\n"))
}

fn parts_found<'t>(text: &'t str, asked: &str) -> Vec<&'t str> {
    let Some(index) = Index::of(text) else { unreachable!("the index has no parts") };
    index.find(asked).iter().map(|page| page.part).collect()
}

/// A tool answers a question, advice explains it, and the other parts repeat what advice says: each lower than the one
/// before, wherever it stands in the index.
#[test]
fn a_tool_comes_before_advice_and_advice_before_what_repeats_it() {
    let order = ["tools", "managing", "about", "councils", "spending", "contact", "glossary"];
    let backwards: Vec<_> = order.iter().rev().map(|part| (*part, 'a')).collect();
    assert_eq!(parts_found(&one_word(&backwards), "hoist"), order);
    // Easy read says the same as advice, in other words.
    let easy = one_word(&[("easy", 'a'), ("about", 'a'), ("managing", 'a')]);
    assert_eq!(parts_found(&easy, "hoist"), ["managing", "about", "easy"]);
}

/// A page that has the word in passing is no answer beside one that is about it.
#[test]
fn pages_far_behind_the_best_are_left_out() {
    // In the title it counts ten, in a heading five or three, in passing one.
    let text = one_word(&[("passing", 'a'), ("heading", 'b'), ("title", 'd'), ("summary", 'c')]);
    assert_eq!(parts_found(&text, "hoist"), ["title", "summary", "heading"]);
    // Where nothing better is there, it is found.
    let passing = one_word(&[("passing", 'a'), ("elsewhere", 'a')]);
    assert_eq!(parts_found(&passing, "hoist"), ["passing", "elsewhere"]);
}
