//! The page of the words of the field.

use super::prose::Prose;
use super::{Draft, Maker, parts};
use crate::page::{Block, GlossaryEntry};

const ROUTE: &str = "/glossary/";

impl Maker<'_, '_> {
    pub fn glossary(&mut self) {
        let words = &self.page_words.glossary;
        let path = self.content.join("glossary.toml");
        let mut list = Vec::new();
        let mut sentences = String::new();
        let mut prose = Prose::default();
        for term in self.terms.by_name() {
            list.push(GlossaryEntry {
                place: term.id.clone(),
                term: term.term.clone(),
                text: term.text.clone(),
            });
            sentences.push_str(&format!("{} . {} . ", term.term, term.text));
            prose.headings.push((term.id.clone(), term.term.clone()));
            let address = format!("{ROUTE}#{}", term.id);
            // The first sentence says what it is; the rest is on the page.
            let first =
                term.text.split_once(". ").map_or(term.text.clone(), |(first, _)| format!("{first}."));
            self.search.page(&address, "glossary", &term.term, &first, &[]);
        }
        self.age(&path, &sentences, super::ADVICE_AGE);
        let lead = Block::paragraph(&words.lead);
        let inside = vec![parts::read_aloud(self.page_words), lead, Block::Glossary(list)];
        self.search.page(ROUTE, "glossary", &words.title, &words.description, &[]);
        let page = Draft {
            path: &path,
            slug: "glossary",
            route: ROUTE,
            title: &words.title,
            description: &words.description,
            trail: parts::trail(self.page_words, &[]),
            inside,
        };
        self.put(page, &prose);
    }
}
