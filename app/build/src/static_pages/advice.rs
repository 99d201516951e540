//! Advice: a page of its own for each matter, in three stages, and a page for each stage.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::front::Advice;
use super::parts::{self, Linked};
use super::{ADVICE_AGE, Maker, Page, STAGES, linked};
use crate::files::problem;
use crate::markdown;
use crate::table::escape;

/// What other pages need to know of the pages of advice.
#[derive(Debug, Default)]
pub struct Written {
    /// By the easy-read page that has the same matter.
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
        let html = markdown::html(body).unwrap_or_else(|what| {
            self.problems.push(problem(path, &what));
            markdown::Html::default()
        });
        self.links(path, html.links);
        let prose = self.ready(path, &html.text, true);
        self.age(path, &format!("{}{}", prose.lead, prose.rest), ADVICE_AGE);
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
        let inside = [
            self.easy_link(front),
            parts::aloud(self.frame),
            prose.lead.clone(),
            self.about(front),
            self.tool_link(path, front),
            self.contents(&prose),
            prose.rest.clone(),
            self.what_councils_say(path, front),
            if is_stage { self.of_stage(stage, of_stage) } else { String::new() },
            self.read_next(path, front, all),
            self.figures(path, &prose),
            if front.sources.is_empty() {
                String::new()
            } else {
                self.cited(path, &front.sources, &front.checked)
            },
        ];
        let own = [front.search.as_slice(), front.covers.as_slice()].concat();
        self.search_page(&address, stage, &front.title, &front.description, &prose, &own);
        let page = Page {
            path,
            slug: &format!("{stage}-{slug}"),
            route: &address,
            title: &front.title,
            description: &front.description,
            trail: parts::trail(self.frame, &above),
            inside: inside.concat(),
        };
        self.put(&page, &prose);
    }

    fn easy_link(&self, front: &Advice) -> String {
        if front.easy.is_empty() {
            return String::new();
        }
        let link = parts::anchor(&format!("/easy-read/{}/", front.easy), &self.frame.easy.link);
        format!("<p class=\"govuk-body easy-link\">{link}</p>")
    }

    /// Who it is for and what it covers.
    fn about(&self, front: &Advice) -> String {
        if front.r#for.is_empty() {
            return String::new();
        }
        let words = &self.frame.advice;
        let line = |name: &str, text: &str| format!("<dt>{}</dt><dd>{}</dd>", escape(name), escape(text));
        let covers = front.covers.join("; ");
        format!(
            "<dl class=\"about-page\">{}{}</dl>",
            line(&words.r#for, &front.r#for),
            line(&words.covers, &covers)
        )
    }

    fn tool_link(&mut self, path: &std::path::Path, front: &Advice) -> String {
        if front.tool.is_empty() {
            return String::new();
        }
        let Some((text, address)) = self.frame.tool.get(&front.tool).and_then(|tool| tool.split_once(" | "))
        else {
            let what = format!("{} is no tool of still.toml, which has “what it says | address”", front.tool);
            self.problems.push(problem(path, &what));
            return String::new();
        };
        let link = parts::anchor(address, text);
        self.links(path, vec![address.to_owned()]);
        format!("<p class=\"govuk-inset-text\">{} {link}</p>", escape(&self.frame.advice.tool))
    }

    fn what_councils_say(&mut self, path: &std::path::Path, front: &Advice) -> String {
        let said = parts::topics(&front.topics).and_then(|topics| parts::councils(self.frame, &topics));
        self.or_empty(path, said)
    }

    /// Every page of a stage.
    fn of_stage(&self, stage: &str, files: &[File]) -> String {
        let pages = files.iter().filter(|(slug, ..)| slug != OF_STAGE);
        let pages: Vec<Linked> = pages
            .map(|(slug, _, front, _)| linked(&address(stage, slug), &front.title, &front.description))
            .collect();
        parts::next(&self.frame.advice.in_this_stage, &pages)
    }

    fn read_next(
        &mut self,
        path: &std::path::Path,
        front: &Advice,
        all: &BTreeMap<String, Linked>,
    ) -> String {
        let mut pages = Vec::new();
        for name in &front.next {
            match all.get(name) {
                Some(page) => pages.push(page.clone()),
                None => self.problems.push(problem(path, &format!("next: there is no page {name}"))),
            }
        }
        parts::next(&self.frame.advice.next, &pages)
    }
}

fn address(stage: &str, slug: &str) -> String {
    if slug == OF_STAGE { format!("/{stage}/") } else { format!("/{stage}/{slug}/") }
}
