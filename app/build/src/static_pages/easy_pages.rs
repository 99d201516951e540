//! The guide in easy read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::advice::Written;
use super::page_words::Easy;
use super::parts::{self, Linked};
use super::prose::Prose;
use super::{Draft, EASY_AGE, Maker, STAGES, easy, linked};
use crate::files::problem;
use crate::markdown;
use crate::page::{Block, RememberEasyRead};

type File = (String, PathBuf, Easy, String);

/// The name of the first page.
const FIRST: &str = "index";

impl Maker<'_, '_> {
    pub fn easy_pages(&mut self, advice: &Written) {
        let mut files: Vec<File> = self.folder("easy");
        files.sort_by_key(|(slug, _, front, _)| {
            let stage = STAGES.iter().position(|stage| *stage == front.stage);
            (slug != FIRST, stage, front.order, slug.clone())
        });
        let all: BTreeMap<String, Linked> = files
            .iter()
            .map(|(slug, _, front, _)| {
                (slug.clone(), linked(&address(slug), &front.title, &front.description))
            })
            .collect();
        for name in advice.by_easy.keys().filter(|name| !all.contains_key(*name)) {
            self.problems.push(format!(
                "content: a page of advice names the easy-read page {name}, which is not there"
            ));
        }
        for file in &files {
            self.easy_page(file, &all, advice);
        }
    }

    fn easy_page(
        &mut self,
        (slug, path, front, body): &File,
        all: &BTreeMap<String, Linked>,
        advice: &Written,
    ) {
        let lines = easy::lines(body).unwrap_or_else(|what| {
            self.problems.push(problem(path, &what));
            easy::Lines::default()
        });
        self.pictures.extend(lines.pictures);
        self.links(path, lines.links);
        let prose = self.ready(path, lines.events, false);
        self.age(path, &markdown::sentences(&prose.events()), EASY_AGE);
        let is_first = slug == FIRST;
        if !is_first && (!STAGES.contains(&front.stage.as_str()) || front.order == 0) {
            self.problems.push(problem(path, "it needs stage and order"));
        }
        let longer = advice.by_easy.get(slug).map_or(&[][..], Vec::as_slice);
        let longer: Vec<Linked> = longer.iter().map(short).collect();
        if !is_first && longer.is_empty() {
            self.problems.push(problem(path, "no page of advice names it"));
        }
        let words = &self.page_words.easy;
        let next: Vec<Linked> = front.next.iter().filter_map(|name| all.get(name)).map(short).collect();
        if next.len() < front.next.len() {
            self.problems.push(problem(path, "next: there is no such easy-read page"));
        }
        let mut inside =
            vec![parts::read_aloud(self.page_words), Block::Html(markdown::html(&prose.events()))];
        if is_first {
            inside.push(self.remember());
        }
        inside.extend(parts::next(&words.next, &next));
        if !is_first {
            inside.push(parts::link_paragraph("/easy-read/", &words.all));
        }
        inside.push(Block::Longer(parts::next(&words.longer, &longer)));
        inside.extend(self.sources(path, &front.sources, &front.checked));
        let above: &[(&str, &str)] = if is_first {
            &[]
        } else {
            &[("/easy-read/", self.page_words.stage.get("easy").map_or("", String::as_str))]
        };
        let trail = parts::trail(self.page_words, above);
        self.search_page(&address(slug), "easy", &front.title, &front.description, &Prose::default(), &[]);
        let page = Draft {
            path,
            slug: &format!("easy-{slug}"),
            route: &address(slug),
            title: &front.title,
            description: &front.description,
            trail,
            inside: vec![Block::EasyRead(inside)],
        };
        self.put(page, &prose);
    }

    /// Easy read is forgotten after the visit, unless somebody asks to have it remembered. The program makes the buttons
    /// work.
    fn remember(&self) -> Block {
        let words = &self.page_words.easy;
        Block::RememberEasyRead(RememberEasyRead {
            lead: words.remember_lead.clone(),
            remember: words.remember.clone(),
            forget: words.forget.clone(),
            remembered: words.remembered.clone(),
            forgotten: words.forgotten.clone(),
            not_kept: words.not_kept.clone(),
        })
    }
}

/// In easy read a link has its title alone.
fn short(page: &Linked) -> Linked {
    Linked { description: String::new(), ..page.clone() }
}

fn address(slug: &str) -> String {
    if slug == FIRST { "/easy-read/".to_owned() } else { format!("/easy-read/{slug}/") }
}
