//! Councils: a page for each, made of its data file, and the list of them.

use std::collections::BTreeSet;

use rules::data::councils::{self, Council, Topic};

use super::parts::{self, Linked};
use super::prose::{Prose, place_name};
use super::{Maker, Page, linked};
use crate::employment;
use crate::files::problem;
use crate::table::escape;

const LIST: &str = "/councils/";
const ANOTHER: &str = "/councils/another/";

impl Maker<'_, '_> {
    pub fn councils(&mut self) {
        self.groups();
        // Those of which much is known come first.
        let (much, little): (Vec<&Council>, Vec<&Council>) =
            councils::all().iter().partition(|council| !council.facts.is_empty());
        for council in much.iter().chain(&little) {
            self.council(council);
        }
        let path = self.content.join("still.toml");
        let words = &self.frame.councils;
        let anchor = |council: &&Council| parts::anchor(&address(council), council.name);
        let inside = [
            format!("<p class=\"govuk-body\">{}</p>", escape(&words.lead)),
            parts::section(&words.much, &parts::list(much.iter().map(anchor))),
            parts::section(&words.little, &parts::list(little.iter().map(anchor))),
            format!("<p class=\"govuk-body\">{}</p>", parts::anchor(ANOTHER, &words.another)),
        ];
        self.search.page(LIST, "councils", &words.title, &words.description, &[]);
        let page = Page {
            path: &path,
            slug: "councils",
            route: LIST,
            title: &words.title,
            description: &words.description,
            trail: parts::trail(self.frame, &[]),
            inside: inside.concat(),
        };
        self.put(&page, &Prose::default());
    }

    /// Every topic belongs to one group.
    fn groups(&mut self) {
        let path = self.content.join("still.toml");
        let mut seen = BTreeSet::new();
        for group in &self.frame.councils.group {
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
        let path = self.content.join("still.toml");
        let words = &self.frame.councils;
        let named = |text: &str| text.replace("[council]", council.name);
        let mut prose = Prose::default();
        let mut body = String::new();
        for group in &words.group {
            let said =
                parts::topics(&group.topics).and_then(|topics| parts::said(self.frame, council, &topics));
            let said = said.unwrap_or_else(|what| {
                self.problems.push(problem(&path, &what));
                Vec::new()
            });
            if said.is_empty() {
                continue;
            }
            body.push_str(&self.part(&group.heading, &parts::list(said.into_iter()), &mut prose));
            if let Some(page) = self.page_of_group(&group.page) {
                body.push_str(&format!(
                    "<p class=\"govuk-body\">{}</p>",
                    parts::anchor(&page.address, &page.title)
                ));
            }
        }
        if !council.remarks.is_empty() || !council.practices.is_empty() {
            let lead = escape(&words.charges_lead);
            let link = parts::anchor("/about-these-figures/", &words.charges);
            let remarks = council.remarks.iter().map(|remark| {
                let seen = escape(&words.seen.replace("[seen]", remark.seen));
                format!(
                    "{} <span class=\"cited\">{}. {seen}</span>",
                    escape(remark.text),
                    escape(remark.source_title)
                )
            });
            let remarks: Vec<String> = remarks.collect();
            let list = if remarks.is_empty() { String::new() } else { parts::list(remarks.into_iter()) };
            let inside = format!("{list}<p class=\"govuk-body\">{lead} {link}</p>");
            body.push_str(&self.part(&words.charges, &inside, &mut prose));
        }
        if !council.rates.is_empty() {
            let table = employment::rates_of(council.rates, self.voice);
            body.push_str(&self.part(&words.rates, &table, &mut prose));
        }
        let (title, description) = (named(&words.page_title), named(&words.page_description));
        prose.rest = body;
        let inside = [
            parts::aloud(self.frame),
            format!("<p class=\"govuk-body\">{}</p>", escape(&named(&words.page_lead))),
            self.choose(council),
            self.contents(&prose),
            prose.rest.clone(),
            format!("<p class=\"govuk-body\">{}</p>", parts::anchor(LIST, &words.title)),
        ];
        self.search_page(&address(council), "councils", &title, &description, &prose, &[]);
        let page = Page {
            path: &path,
            slug: &format!("council-{}", council.id),
            route: &address(council),
            title: &title,
            description: &description,
            trail: parts::trail(self.frame, &[(LIST, &words.title)]),
            inside: inside.concat(),
        };
        self.put(&page, &prose);
    }

    fn part(&self, heading: &str, inside: &str, prose: &mut Prose) -> String {
        let place = place_name(heading);
        let html = format!("<h2 class=\"govuk-heading-m\" id=\"{place}\">{}</h2>{inside}", escape(heading));
        prose.headings.push((place, heading.to_owned()));
        html
    }

    /// The page of advice that a group belongs to. Advice is made first, so its title is there.
    fn page_of_group(&mut self, name: &str) -> Option<Linked> {
        let slug = name.replace('/', "-");
        let title = self.words.documents.get(&["page", &slug, "title"]).map(str::to_owned);
        if title.is_none() {
            let path = self.content.join("still.toml");
            self.problems.push(problem(&path, &format!("councils.group: there is no page {name}")));
        }
        Some(linked(&format!("/{name}/"), &title?, ""))
    }

    /// Once chosen, the whole guide knows it. The program makes the button work.
    fn choose(&self, council: &Council) -> String {
        let words = &self.frame.councils;
        format!(
            "<div class=\"needs-program\"><button type=\"button\" class=\"govuk-button govuk-button--secondary\" \
             data-choose=\"{}\">{}</button><p class=\"govuk-body\" role=\"status\" id=\"chosen\" data-chosen=\"{}\"></p></div>",
            council.id,
            escape(&words.choose),
            escape(&words.chosen.replace("[council]", council.name))
        )
    }
}

fn address(council: &Council) -> String {
    format!("{LIST}{}/", council.id)
}
