//! Advice in three stages: a page for each subject, and a page for each stage.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::page_words::Advice;
use super::parts::{self, Linked};
use super::{ADVICE_AGE, Draft, Maker, PAGE_WORDS, STAGES, linked};
use crate::files::problem;
use crate::markdown;
use crate::page::{Block, Inline, Link};

/// What other pages need to know about the pages of advice.
#[derive(Debug, Default)]
pub struct Written {
    /// By the easy-read page about the same thing.
    pub by_easy: BTreeMap<String, Vec<Linked>>,
}

type File = (String, PathBuf, Advice, String);

/// The name of the page of a stage itself.
const OF_STAGE: &str = "index";

impl Maker<'_, '_> {
    pub fn advice(&mut self) -> Written {
        let mut stages: Vec<(&str, Vec<File>)> = Vec::new();
        for stage in STAGES {
            let mut files: Vec<File> = self.folder(&format!("advice/{stage}"));
            files.sort_by_key(|(slug, _, front, _)| (slug != OF_STAGE, front.order, slug.clone()));
            stages.push((stage, files));
        }
        let all: BTreeMap<String, Linked> = stages
            .iter()
            .flat_map(|(stage, files)| {
                files.iter().map(move |(slug, _, front, _)| {
                    let page = linked(&address(stage, slug), &front.title, &front.description);
                    (format!("{stage}/{slug}"), page)
                })
            })
            .collect();
        let mut written = Written::default();
        for (stage, files) in &stages {
            for file in files {
                self.advice_page(stage, file, &all, files);
                let (slug, path, front, _) = file;
                if slug != OF_STAGE {
                    let page = all.get(&format!("{stage}/{slug}")).cloned();
                    written.by_easy.entry(front.easy.clone()).or_default().extend(page);
                    if front.order == 0 || front.easy.is_empty() {
                        self.problems.push(problem(path, "it needs order and easy"));
                    }
                }
            }
        }
        written
    }

    fn advice_page(&mut self, stage: &str, file: &File, all: &BTreeMap<String, Linked>, of_stage: &[File]) {
        let (slug, path, front, body) = file;
        let body = self.markdown(path, body);
        let prose = self.ready(path, body, true);
        self.age(path, &markdown::sentences(&prose.events()), ADVICE_AGE);
        let is_stage = slug == OF_STAGE;
        for (what, text) in [("title", &front.title), ("description", &front.description)] {
            if text.is_empty() {
                self.problems.push(problem(path, &format!("{what} is missing")));
            }
        }
        if !is_stage && (front.r#for.is_empty() || front.covers.is_empty() || front.sources.is_empty()) {
            self.problems.push(problem(path, "it needs for, covers and sources"));
        }
        let address = address(stage, slug);
        let name = self.stage(stage);
        let above: Vec<(String, String)> =
            if is_stage { Vec::new() } else { vec![(format!("/{stage}/"), name)] };
        let above: Vec<(&str, &str)> = above.iter().map(|(to, text)| (to.as_str(), text.as_str())).collect();
        let mut inside: Vec<Block> = self.easy_link(front).into_iter().collect();
        inside.extend([parts::read_aloud(self.page_words), prose.lead()]);
        inside.extend(self.about(front));
        inside.extend(self.tool_link(path, front));
        inside.extend(self.contents(&prose));
        inside.push(prose.rest());
        inside.extend(self.what_councils_say(path, front));
        if is_stage {
            inside.extend(self.of_stage(stage, of_stage));
        }
        inside.extend(self.read_next(path, front, all));
        inside.extend(self.figures(path, &prose));
        if !front.sources.is_empty() {
            inside.extend(self.sources(path, &front.sources, &front.checked));
        }
        let own = [front.search.as_slice(), front.covers.as_slice()].concat();
        self.search_page(&address, stage, &front.title, &front.description, &prose, &own);
        let page = Draft {
            path,
            slug: &format!("{stage}-{slug}"),
            route: &address,
            title: &front.title,
            description: &front.description,
            trail: parts::trail(self.page_words, &above),
            inside,
        };
        self.put(page, &prose);
    }

    fn easy_link(&self, front: &Advice) -> Option<Block> {
        let link = Link::new(format!("/easy-read/{}/", front.easy), &self.page_words.easy.link);
        (!front.easy.is_empty()).then_some(Block::EasyLink(link))
    }

    /// Whom the page is for and what it covers.
    fn about(&self, front: &Advice) -> Option<Block> {
        let words = &self.page_words.advice;
        let about =
            vec![(words.r#for.clone(), front.r#for.clone()), (words.covers.clone(), front.covers.join("; "))];
        (!front.r#for.is_empty()).then_some(Block::About(about))
    }

    fn tool_link(&mut self, path: &Path, front: &Advice) -> Option<Block> {
        if front.tool.is_empty() {
            return None;
        }
        let tool = self.page_words.tool.get(&front.tool).and_then(|tool| tool.split_once(" | "));
        let Some((text, address)) = tool else {
            let what =
                format!("{} is no tool of {PAGE_WORDS}, which has “what it says | address”", front.tool);
            self.problems.push(problem(path, &what));
            return None;
        };
        self.links(path, vec![address.to_owned()]);
        let before = format!("{} ", self.page_words.advice.tool);
        Some(Block::Inset(vec![Inline::text(before), Inline::link(address, text)]))
    }

    fn what_councils_say(&mut self, path: &Path, front: &Advice) -> Vec<Block> {
        let said = parts::topics(&front.topics).and_then(|topics| parts::councils(self.page_words, &topics));
        self.or_none(path, said)
    }

    /// Every page of a stage.
    fn of_stage(&self, stage: &str, files: &[File]) -> Vec<Block> {
        let pages = files.iter().filter(|(slug, ..)| slug != OF_STAGE);
        let pages: Vec<Linked> = pages
            .map(|(slug, _, front, _)| linked(&address(stage, slug), &front.title, &front.description))
            .collect();
        parts::next(&self.page_words.advice.in_this_stage, &pages)
    }

    fn read_next(&mut self, path: &Path, front: &Advice, all: &BTreeMap<String, Linked>) -> Vec<Block> {
        let mut pages = Vec::new();
        for name in &front.next {
            match all.get(name) {
                Some(page) => pages.push(page.clone()),
                None => self.problems.push(problem(path, &format!("next: there is no page {name}"))),
            }
        }
        parts::next(&self.page_words.advice.next, &pages)
    }
}

fn address(stage: &str, slug: &str) -> String {
    if slug == OF_STAGE { format!("/{stage}/") } else { format!("/{stage}/{slug}/") }
}
