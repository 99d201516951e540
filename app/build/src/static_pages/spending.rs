//! What a direct payment may be spent on: the whole list as a page, made of the data and of `spending.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rules::data::councils::{self, Council};
use rules::tools::spending::{self, Answer, Cited, Item, Payer, Said, Why};
use serde::Deserialize;

use super::parts;
use super::prose::{Prose, place_name};
use super::search::{self, Headed, LookUp};
use super::{ADVICE_AGE, Maker, Page};
use crate::collect::Still;
use crate::files::{self, problem};
use crate::table::{details, escape};

pub const ROUTE: &str = "/can-i-spend-it-on-this/";

/// `spending.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    councils: String,
    councils_lead: String,
    councils_more: String,
    sources: String,
    unconfirmed: String,
    said: String,
    choose: String,
    choose_lead: String,
    search: BoxWords,
    answers: BTreeMap<String, AnswerWords>,
    decides: Headed,
    unknown: Headed,
    ask: Headed,
    why: BTreeMap<String, String>,
    payer: BTreeMap<String, String>,
    kind: Vec<Kind>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct BoxWords {
    label: String,
    hint: String,
    button: String,
    one: String,
    many: String,
    near: String,
    none: String,
    empty: String,
    lost: String,
    also: String,
    nearest: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerWords {
    label: String,
    text: String,
}

/// Things of one kind, which stand together in the data.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    heading: String,
    first: String,
}

/// The texts that items share, as HTML without their paragraphs.
struct Texts {
    answers: BTreeMap<String, String>,
    why: BTreeMap<String, String>,
    payer: BTreeMap<String, String>,
}

impl Maker<'_, '_> {
    pub fn spending(&mut self, still: &Still) {
        let path = self.content.join("spending.toml");
        let words: Words = files::toml(&path).unwrap_or_else(|what| {
            self.problems.push(what);
            Words::default()
        });
        self.every_key(&path, &words);
        let mut page = self.ready(&still.path, &still.html, true);
        let texts = Texts {
            answers: words
                .answers
                .iter()
                .map(|(key, answer)| (key.clone(), self.inline(&path, &answer.text, &mut page)))
                .collect(),
            why: self.inlines(&path, &words.why, &mut page),
            payer: self.inlines(&path, &words.payer, &mut page),
        };
        let decides = self.text(&path, &words.decides.text, &mut page);
        let unknown = self.text(&path, &words.unknown.text, &mut page);
        let ask = self.text(&path, &words.ask.text, &mut page);
        let lead = format!("{}{}", page.lead, page.rest);
        let all: Vec<&str> = [&texts.answers, &texts.why, &texts.payer]
            .into_iter()
            .flat_map(BTreeMap::values)
            .map(String::as_str)
            .collect();
        self.age(&path, &format!("{lead}{decides}{unknown}{ask}<p>{}</p>", all.join("</p><p>")), ADVICE_AGE);

        let means = words.answers_in_order().map(|answer| {
            let text = texts.answers.get(answer.0).map_or("", String::as_str);
            format!("<strong>{}.</strong> {text}", escape(&answer.1.label))
        });
        let means = parts::list(means);
        let decides = self.headed(&words.decides.heading, &format!("{decides}{means}"), &mut page);
        let list = self.list(&path, &words, &texts, &mut page);
        let ask = self.headed(&words.ask.heading, &ask, &mut page);
        let councils = self.statements(&words);
        let councils = self.headed(&words.councils, &councils, &mut page);
        let form = words.form(&unknown);
        let figures = self.figures(&path, &page);
        let inside = [lead, form, decides, self.contents(&page), list, ask, councils, figures];

        let Still { slug, route, title, description, .. } = still;
        self.search_page(
            route,
            "spending",
            title,
            description,
            &Prose::default(),
            std::slice::from_ref(&words.search.label),
        );
        for item in spending::all() {
            let typed: Vec<String> = item.phrases().collect();
            let label = words.answers.get(item.answer.key()).map_or("", |answer| answer.label.as_str());
            let address = format!("{ROUTE}#{}", item.id);
            self.search.page(&address, "spending", item.name, label, &[(&typed.join(" "), search::HEADING)]);
        }
        let trail = parts::trail(self.frame, &[]);
        let made =
            Page { path: &still.path, slug, route, title, description, trail, inside: inside.concat() };
        self.put(&made, &page);
        if let Some(places) = self.places.get_mut(ROUTE) {
            places.extend(spending::all().iter().map(|item| item.id.to_owned()));
        }
    }

    /// Every answer, reason and payer has its words, and no words are for nothing.
    fn every_key(&mut self, path: &std::path::Path, words: &Words) {
        let known: [(&str, BTreeSet<&str>, BTreeSet<&str>); 3] = [
            (
                "answers",
                Answer::ALL.iter().map(|key| key.key()).collect(),
                words.answers.keys().map(String::as_str).collect(),
            ),
            (
                "why",
                Why::ALL.iter().map(|key| key.key()).collect(),
                words.why.keys().map(String::as_str).collect(),
            ),
            (
                "payer",
                Payer::ALL.iter().map(|key| key.key()).collect(),
                words.payer.keys().map(String::as_str).collect(),
            ),
        ];
        for (table, wanted, there) in known {
            for key in wanted.symmetric_difference(&there) {
                let what = if wanted.contains(key) { "is missing" } else { "is no key of the rules" };
                self.problems.push(problem(path, &format!("{table}.{key} {what}")));
            }
        }
    }

    fn inlines(
        &mut self,
        path: &std::path::Path,
        texts: &BTreeMap<String, String>,
        page: &mut Prose,
    ) -> BTreeMap<String, String> {
        texts.iter().map(|(key, text)| (key.clone(), self.inline(path, text, page))).collect()
    }

    /// One paragraph, without its tags.
    fn inline(&mut self, path: &std::path::Path, text: &str, page: &mut Prose) -> String {
        let html = self.text(path, text, page);
        let bare = html.strip_prefix("<p class=\"govuk-body\">").and_then(|rest| rest.strip_suffix("</p>"));
        bare.map_or_else(|| html.clone(), str::to_owned)
    }

    fn headed(&self, heading: &str, inside: &str, page: &mut Prose) -> String {
        let place = place_name(heading);
        page.headings.push((place.clone(), heading.to_owned()));
        format!("<h2 class=\"govuk-heading-m\" id=\"{place}\">{}</h2>{inside}", escape(heading))
    }

    /// Every item, by kind, in the order of the data.
    fn list(&mut self, path: &Path, words: &Words, texts: &Texts, page: &mut Prose) -> String {
        let mut list = String::new();
        let mut met = 0;
        for item in spending::all() {
            if let Some(kind) = words.kind.iter().find(|kind| kind.first == item.id) {
                met += 1;
                list.push_str(&self.headed(&kind.heading, "", page));
            } else if list.is_empty() {
                self.problems
                    .push(problem(path, &format!("no kind begins with {}, the first item", item.id)));
            }
            list.push_str(&words.item(item, texts));
        }
        if met != words.kind.len() {
            self.problems.push(problem(path, "a kind begins with an item that is not in the data"));
        }
        list
    }

    /// What councils' papers say on the topics of items, each council's own.
    fn statements(&self, words: &Words) -> String {
        let choose = format!(
            "<p class=\"govuk-body\">{} {} {}</p>",
            escape(&words.councils_lead),
            parts::anchor("/councils/", &words.choose),
            escape(&words.choose_lead)
        );
        let mut topics = Vec::new();
        for topic in spending::all().iter().flat_map(|item| item.topics) {
            if !topics.contains(topic) {
                topics.push(*topic);
            }
        }
        let mut html = choose;
        for council in councils::all() {
            let mut said = String::new();
            for topic in &topics {
                // The documents and what else is known are on the council's own page.
                for statement in council.statements_on(*topic) {
                    let frame = &self.frame.councils;
                    let mark = match (statement.restricts, statement.differs) {
                        (true, _) => format!(" <strong>{}</strong>", escape(&frame.stricter)),
                        (false, true) => format!(" <strong>{}</strong>", escape(&frame.differs)),
                        (false, false) => String::new(),
                    };
                    said.push_str(&format!(
                        "<li data-topic=\"{}\">{}{mark} <span class=\"cited\">{}</span></li>",
                        topic.key(),
                        escape(statement.text),
                        escape(&frame.seen.replace("[seen]", statement.seen))
                    ));
                }
            }
            if !said.is_empty() {
                html.push_str(&self.of_council(council, words, &said));
            }
        }
        html
    }

    fn of_council(&self, council: &Council, words: &Words, said: &str) -> String {
        let address = format!("/councils/{}/", council.id);
        let title = self.frame.councils.page_title.replace("[council]", council.name);
        let inside = format!(
            "<ul class=\"govuk-list govuk-list--bullet\">{said}</ul><p class=\"govuk-body\">{} {}</p>",
            escape(&words.councils_more),
            parts::anchor(&address, &title)
        );
        let marked = format!("<details data-council=\"{}\"", council.id);
        details(council.name, &inside).replacen("<details", &marked, 1)
    }
}

impl Words {
    /// The answers in the order of the rules.
    fn answers_in_order(&self) -> impl Iterator<Item = (&'static str, &AnswerWords)> {
        Answer::ALL.iter().filter_map(|answer| Some((answer.key(), self.answers.get(answer.key())?)))
    }

    fn label(&self, answer: Answer) -> String {
        escape(self.answers.get(answer.key()).map_or("", |words| &words.label))
    }

    /// The box to look things up with.
    fn form(&self, unknown: &str) -> String {
        let words = &self.search;
        let said = [
            ("one", &words.one),
            ("many", &words.many),
            ("near", &words.near),
            ("none", &words.none),
            ("empty", &words.empty),
            ("lost", &words.lost),
            ("also", &words.also),
            ("nearest", &words.nearest),
        ];
        let nothing =
            format!("<h2 class=\"govuk-heading-m\">{}</h2>{unknown}", escape(&self.unknown.heading));
        search::look_up(
            &LookUp {
                of: "spending",
                label: &words.label,
                hint: &words.hint,
                button: &words.button,
                said: &said,
            },
            &nothing,
        )
    }

    /// An item: its name and its answer, which open to why. A link to what is inside opens it without any program.
    fn item(&self, item: &Item, texts: &Texts) -> String {
        let text = |texts: &BTreeMap<String, String>, key: &str| texts.get(key).cloned().unwrap_or_default();
        let why = text(&texts.why, item.why.key());
        let answer = text(&texts.answers, item.answer.key());
        let payer = item.payer.map(|payer| format!(" {}", text(&texts.payer, payer.key())));
        let mut inside = format!("<p class=\"govuk-body\">{why} {answer}{}</p>", payer.unwrap_or_default());
        if !item.councils.is_empty() {
            let said: String = item.councils.iter().map(|said| self.said(said)).collect();
            inside.push_str(&format!("<ul class=\"govuk-list govuk-list--bullet\">{said}</ul>"));
        }
        let sources: Vec<String> = item.sources.iter().map(cited).collect();
        let unconfirmed =
            if item.standing.confirmed() { String::new() } else { format!("{} ", escape(&self.unconfirmed)) };
        inside.push_str(&format!(
            "<p class=\"govuk-body cited\">{unconfirmed}{}: {}.</p>",
            escape(&self.sources),
            sources.join("; ")
        ));
        let topics: Vec<&str> = item.topics.iter().map(|topic| topic.key()).collect();
        format!(
            "<details class=\"govuk-details spend\"><summary class=\"govuk-details__summary\">\
             <span class=\"govuk-details__summary-text\">{}</span> <span class=\"spend__answer\">{}</span></summary>\
             <div class=\"govuk-details__text\" id=\"{}\" data-topics=\"{}\">{inside}</div></details>",
            escape(item.name),
            self.label(item.answer),
            item.id,
            topics.join(" ")
        )
    }

    /// What a council says of it: its own practice, at its date.
    fn said(&self, said: &Said) -> String {
        let line = self.said.replace("[council]", said.name).replace("[answer]", &self.label(said.says));
        let sources: Vec<String> = said.sources.iter().map(cited).collect();
        format!(
            "<li data-of=\"{}\">{} <span class=\"cited\">{} ({}).</span></li>",
            said.council,
            line,
            sources.join("; "),
            escape(said.seen)
        )
    }
}

/// A source and the place in it. Its address stands where advice rests on it: here it would be a tenth of the page.
fn cited(cited: &Cited) -> String {
    let place = cited.place.map(|place| format!(", {}", escape(place))).unwrap_or_default();
    format!("{}{place}", escape(cited.source.title))
}
