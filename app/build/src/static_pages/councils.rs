//! Councils: a page for each, made of its data file, and the list of them.

use std::collections::BTreeSet;

use rules::data::councils::{self, Council, Remark, Topic};

use super::page_words::CouncilWords;
use super::parts::{self, Linked};
use super::prose::Prose;
use super::{Draft, Maker, PAGE_WORDS, linked};
use crate::employment;
use crate::files::problem;
use crate::page::{self, Block, ChooseCouncil, Inline, Line};

const LIST: &str = "/councils/";
const ANOTHER: &str = "/councils/another/";

impl Maker<'_, '_> {
    pub fn councils(&mut self) {
        self.groups();
        // Councils of which we know much come first.
        let (much, little): (Vec<&Council>, Vec<&Council>) =
            councils::all().iter().partition(|council| !council.facts.is_empty());
        for council in much.iter().chain(&little) {
            self.council(council);
        }
        let path = self.content.join(PAGE_WORDS);
        let words = &self.page_words.councils;
        let list = |councils: &[&Council]| {
            Block::list(councils.iter().map(|council| vec![Inline::link(address(council), council.name)]))
        };
        let inside = vec![
            Block::paragraph(&words.lead),
            Block::heading(&words.much),
            list(&much),
            Block::heading(&words.little),
            list(&little),
            parts::link_paragraph(ANOTHER, &words.another),
        ];
        self.search.page(LIST, "councils", &words.title, &words.description, &[]);
        let page = Draft {
            path: &path,
            slug: "councils",
            route: LIST,
            title: &words.title,
            description: &words.description,
            trail: parts::trail(self.page_words, &[]),
            inside,
        };
        self.put(page, &Prose::default());
    }

    /// Notes each topic that does not belong to exactly one group.
    fn groups(&mut self) {
        let path = self.content.join(PAGE_WORDS);
        let mut seen = BTreeSet::new();
        for group in &self.page_words.councils.group {
            for key in &group.topics {
                if Topic::from_key(key).is_none() || !seen.insert(key.as_str()) {
                    let what = format!("councils.group: {key} is no topic, or stands in two groups");
                    self.problems.push(problem(&path, &what));
                }
            }
        }
        for topic in Topic::ALL.iter().filter(|topic| !seen.contains(topic.key())) {
            let what = format!("councils.group: no group has the topic {}", topic.key());
            self.problems.push(problem(&path, &what));
        }
    }

    fn council(&mut self, council: &'static Council) {
        let path = self.content.join(PAGE_WORDS);
        let words = &self.page_words.councils;
        let named = |text: &str| text.replace("[council]", council.name);
        let mut prose = Prose::default();
        let mut body = Vec::new();
        for group in &words.group {
            let said = parts::topics(&group.topics).and_then(|topics| parts::said(words, council, &topics));
            let said = self.or_none(&path, said);
            if said.is_empty() {
                continue;
            }
            body.push(prose.heading(&group.heading));
            body.push(Block::list(said));
            if let Some(page) = self.page_of_group(&group.page) {
                body.push(parts::link_paragraph(&page.address, &page.title));
            }
        }
        if !council.remarks.is_empty() || !council.practices.is_empty() {
            body.push(prose.heading(&words.charges));
            if !council.remarks.is_empty() {
                body.push(Block::list(council.remarks.iter().map(|remark| line_of(remark, words))));
            }
            let lead = format!("{} ", words.charges_lead);
            body.push(Block::Paragraph(vec![
                Inline::text(lead),
                Inline::link("/about-these-figures/", &words.charges),
            ]));
        }
        if !council.rates.is_empty() {
            body.push(prose.heading(&words.rates));
            body.push(employment::rates_of(council.rates, self.table_words));
        }
        prose.text = page::words(&body);
        let (title, description) = (named(&words.page_title), named(&words.page_description));
        let mut inside = vec![
            parts::read_aloud(self.page_words),
            Block::paragraph(named(&words.page_lead)),
            self.choose(council),
        ];
        inside.extend(self.contents(&prose));
        inside.extend(body);
        inside.push(parts::link_paragraph(LIST, &words.title));
        self.search_page(&address(council), "councils", &title, &description, &prose, &[]);
        let page = Draft {
            path: &path,
            slug: &format!("council-{}", council.id),
            route: &address(council),
            title: &title,
            description: &description,
            trail: parts::trail(self.page_words, &[(LIST, &words.title)]),
            inside,
        };
        self.put(page, &prose);
    }

    /// The page of advice that a group belongs to. Advice is made first, so its title is there.
    fn page_of_group(&mut self, name: &str) -> Option<Linked> {
        let slug = name.replace('/', "-");
        let title = self.words.documents.get(&["page", &slug, "title"]).map(str::to_owned);
        if title.is_none() {
            let path = self.content.join(PAGE_WORDS);
            self.problems.push(problem(&path, &format!("councils.group: there is no page {name}")));
        }
        Some(linked(&format!("/{name}/"), &title?, ""))
    }

    /// Once a council is chosen, the whole site knows it. The program makes the button work.
    fn choose(&self, council: &Council) -> Block {
        let words = &self.page_words.councils;
        Block::ChooseCouncil(ChooseCouncil {
            council: council.id.to_owned(),
            choose: words.choose.clone(),
            chosen: words.chosen.replace("[council]", council.name),
        })
    }
}

/// What a council says about its charges, with its source.
fn line_of(remark: &Remark, words: &CouncilWords) -> Line {
    let seen = words.seen.replace("[seen]", remark.seen);
    let source = Inline::text(format!("{}. {seen}", remark.source_title));
    vec![Inline::text(format!("{} ", remark.text)), Inline::Cited(vec![source])]
}

fn address(council: &Council) -> String {
    format!("{LIST}{}/", council.id)
}
