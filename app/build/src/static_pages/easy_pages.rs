//! The guide in easy read.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::advice::Written;
use super::front::Easy;
use super::parts::{self, Linked};
use super::prose::Prose;
use super::{EASY_AGE, Maker, Page, STAGES, easy, linked};
use crate::files::problem;
use crate::table::escape;

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
        let prose = self.ready(path, &lines.html, false);
        let html = format!("{}{}", prose.lead, prose.rest);
        self.age(path, &html, EASY_AGE);
        let is_first = slug == FIRST;
        if !is_first && (!STAGES.contains(&front.stage.as_str()) || front.order == 0) {
            self.problems.push(problem(path, "it needs stage and order"));
        }
        let longer = advice.by_easy.get(slug).map_or(&[][..], Vec::as_slice);
        let longer: Vec<Linked> = longer.iter().map(short).collect();
        if !is_first && longer.is_empty() {
            self.problems.push(problem(path, "no page of advice names it"));
        }
        let words = &self.frame.easy;
        let next: Vec<Linked> = front.next.iter().filter_map(|name| all.get(name).cloned()).collect();
        if next.len() < front.next.len() {
            self.problems.push(problem(path, "next: there is no such easy-read page"));
        }
        let all_pages = format!("<p class=\"govuk-body\">{}</p>", parts::anchor("/easy-read/", &words.all));
        let inside = [
            parts::aloud(self.frame),
            html,
            if is_first { self.remember() } else { String::new() },
            parts::next(&words.next, &next.iter().map(short).collect::<Vec<_>>()),
            if is_first { String::new() } else { all_pages },
            format!("<div class=\"longer\">{}</div>", parts::next(&words.longer, &longer)),
            self.cited(path, &front.sources, &front.checked),
        ];
        let above: &[(&str, &str)] = if is_first {
            &[]
        } else {
            &[("/easy-read/", self.frame.stage.get("easy").map_or("", String::as_str))]
        };
        let trail = parts::trail(self.frame, above);
        self.search_page(&address(slug), "easy", &front.title, &front.description, &Prose::default(), &[]);
        let page = Page {
            path,
            slug: &format!("easy-{slug}"),
            route: &address(slug),
            title: &front.title,
            description: &front.description,
            trail,
            inside: format!("<div class=\"easy-page\">{}</div>", inside.concat()),
        };
        self.put(&page, &prose);
    }

    /// Easy read is forgotten with the visit, unless somebody asks to have it remembered. The program makes it work.
    fn remember(&self) -> String {
        let words = &self.frame.easy;
        let button = |act: &str, text: &str| {
            format!(
                "<button type=\"button\" class=\"govuk-button govuk-button--secondary\" data-easy-act=\"{act}\">{}</button>",
                escape(text)
            )
        };
        format!(
            "<div class=\"needs-program\"><p class=\"govuk-body\">{}</p>{}{}<p class=\"govuk-body\" role=\"status\" \
             id=\"easy-kept\" data-remember=\"{}\" data-forget=\"{}\" data-not-kept=\"{}\"></p></div>",
            escape(&words.remember_lead),
            button("remember", &words.remember),
            button("forget", &words.forget),
            escape(&words.remembered),
            escape(&words.forgotten),
            escape(&words.not_kept)
        )
    }
}

/// In easy read a link is its title.
fn short(page: &Linked) -> Linked {
    Linked { description: String::new(), ..page.clone() }
}

fn address(slug: &str) -> String {
    if slug == FIRST { "/easy-read/".to_owned() } else { format!("/easy-read/{slug}/") }
}
