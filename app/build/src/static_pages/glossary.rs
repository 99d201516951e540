//! The page of hard words.

use super::prose::Prose;
use super::{Maker, Page, parts};
use crate::table::escape;

const ROUTE: &str = "/glossary/";

impl Maker<'_, '_> {
    pub fn glossary(&mut self) {
        let words = &self.frame.glossary;
        let path = self.content.join("glossary.toml");
        let mut list = String::new();
        let mut prose = Prose::default();
        for term in self.terms.by_name() {
            list.push_str(&format!(
                "<dt id=\"{}\">{}</dt><dd>{}</dd>",
                term.id,
                escape(&term.term),
                escape(&term.text)
            ));
            prose.headings.push((term.id.clone(), term.term.clone()));
            let address = format!("{ROUTE}#{}", term.id);
            // The first sentence says what it is; the rest is on the page.
            let first =
                term.text.split_once(". ").map_or(term.text.clone(), |(first, _)| format!("{first}."));
            self.search.page(&address, "glossary", &term.term, &first, &[]);
        }
        self.age(&path, &list, super::ADVICE_AGE);
        let lead = format!("<p class=\"govuk-body\">{}</p>", escape(&words.lead));
        let inside = format!("{}{lead}<dl class=\"glossary\">{list}</dl>", parts::aloud(self.frame));
        self.search.page(ROUTE, "glossary", &words.title, &words.description, &[]);
        let page = Page {
            path: &path,
            slug: "glossary",
            route: ROUTE,
            title: &words.title,
            description: &words.description,
            trail: parts::trail(self.frame, &[]),
            inside,
        };
        self.put(&page, &prose);
    }
}
