//! What a direct payment may be spent on: the whole list as a page, made of the data and of `spending.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rules::data::councils::{self, Statement, Topic};
use rules::tools::spending::{self, Answer, Cited, Payer, Said, Why};
use serde::Deserialize;

use super::prose::Prose;
use super::search::{self, Headed};
use super::{ADVICE_AGE, Draft, Maker, parts};
use crate::collect::WrittenPage;
use crate::files::{self, problem};
use crate::markdown::{self, Events};
use crate::page::{Block, Inline, ListItem, LookUp, SpendingItem};

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

/// Items of one kind. The data has them one after the other, beginning with `first`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    heading: String,
    first: String,
}

/// The texts that items share.
struct Texts {
    answers: BTreeMap<String, Events>,
    why: BTreeMap<String, Events>,
    payer: BTreeMap<String, Events>,
}

impl Texts {
    /// All of them as sentences.
    fn sentences(&self) -> String {
        let all = [&self.answers, &self.why, &self.payer].into_iter().flat_map(BTreeMap::values);
        all.map(|text| markdown::sentences(text)).collect()
    }
}

/// The text of a key, without its paragraph.
fn of_key(texts: &BTreeMap<String, Events>, key: &str) -> Inline {
    let events = texts.get(key).map(|events| markdown::without_paragraph(events));
    Inline::Html(markdown::html(events.unwrap_or_default()))
}

impl Maker<'_, '_> {
    pub fn spending(&mut self, written: &WrittenPage) {
        let path = self.content.join("spending.toml");
        let words: Words = files::toml(&path).unwrap_or_else(|what| {
            self.problems.push(what);
            Words::default()
        });
        self.every_key(&path, &words);
        let mut page = self.ready(&written.path, written.body.clone(), true);
        let answers = words.answers.iter().map(|(key, answer)| (key.clone(), answer.text.clone())).collect();
        let texts = Texts {
            answers: self.words_by_key(&path, &answers, &mut page),
            why: self.words_by_key(&path, &words.why, &mut page),
            payer: self.words_by_key(&path, &words.payer, &mut page),
        };
        let decides = self.words_of(&path, &words.decides.text, &mut page);
        let unknown = self.words_of(&path, &words.unknown.text, &mut page);
        let ask = self.words_of(&path, &words.ask.text, &mut page);
        let lead = page.events();
        let measured = [lead.as_slice(), &decides, &unknown, &ask].concat();
        self.age(&path, &(markdown::sentences(&measured) + &texts.sentences()), ADVICE_AGE);

        let decides = vec![
            page.heading(&words.decides.heading),
            Block::Html(markdown::html(&decides)),
            words.what_answers_mean(&texts),
        ];
        let list = self.list(&path, &words, &texts, &mut page);
        let ask = vec![page.heading(&words.ask.heading), Block::Html(markdown::html(&ask))];
        let councils_heading = page.heading(&words.councils);
        let mut inside = vec![Block::Html(markdown::html(&lead)), words.look_up(&unknown)];
        inside.extend(decides);
        inside.extend(self.contents(&page));
        inside.extend(list);
        inside.extend(ask);
        inside.push(councils_heading);
        inside.extend(self.statements(&words));
        inside.extend(self.figures(&path, &page));
        self.search_spending(written, &words);
        let WrittenPage { slug, route, title, description, .. } = written;
        let trail = parts::trail(self.page_words, &[]);
        self.put(Draft { path: &written.path, slug, route, title, description, trail, inside }, &page);
        if let Some(places) = self.places.get_mut(ROUTE) {
            places.extend(spending::all().iter().map(|item| item.id.to_owned()));
        }
    }

    /// Adds the page and each item to the search.
    fn search_spending(&mut self, written: &WrittenPage, words: &Words) {
        let WrittenPage { route, title, description, .. } = written;
        let own = std::slice::from_ref(&words.search.label);
        self.search_page(route, "spending", title, description, &Prose::default(), own);
        for item in spending::all() {
            let typed: Vec<String> = item.phrases().collect();
            let address = format!("{ROUTE}#{}", item.id);
            let texts = [(typed.join(" "), search::HEADING)];
            let texts = texts.each_ref().map(|(text, weight)| (text.as_str(), *weight));
            self.search.page(&address, "spending", item.name, words.label(item.answer), &texts);
        }
    }

    /// Notes each answer, reason and payer that has no words, and words that belong to none.
    fn every_key(&mut self, path: &Path, words: &Words) {
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

    fn words_by_key(
        &mut self,
        path: &Path,
        texts: &BTreeMap<String, String>,
        page: &mut Prose,
    ) -> BTreeMap<String, Events> {
        texts.iter().map(|(key, text)| (key.clone(), self.words_of(path, text, page))).collect()
    }

    /// Every item, by kind, in the order of the data.
    fn list(&mut self, path: &Path, words: &Words, texts: &Texts, page: &mut Prose) -> Vec<Block> {
        let mut list = Vec::new();
        let mut met = 0;
        for item in spending::all() {
            if let Some(kind) = words.kind.iter().find(|kind| kind.first == item.id) {
                met += 1;
                list.push(page.heading(&kind.heading));
            } else if list.is_empty() {
                self.problems
                    .push(problem(path, &format!("no kind begins with {}, the first item", item.id)));
            }
            list.push(words.item(item, texts));
        }
        if met != words.kind.len() {
            self.problems.push(problem(path, "a kind begins with an item that is not in the data"));
        }
        list
    }

    /// What councils' papers say on the topics of items, each council's own.
    fn statements(&self, words: &Words) -> Vec<Block> {
        let mut blocks = vec![Block::Paragraph(vec![
            Inline::text(format!("{} ", words.councils_lead)),
            Inline::link("/councils/", &words.choose),
            Inline::text(format!(" {}", words.choose_lead)),
        ])];
        let mut topics = Vec::new();
        for topic in spending::all().iter().flat_map(|item| item.topics) {
            if !topics.contains(topic) {
                topics.push(*topic);
            }
        }
        for council in councils::all() {
            // The papers and what else is known are on the council's own page.
            let said: Vec<ListItem> = topics
                .iter()
                .flat_map(|topic| council.statements_on(*topic).map(|said| self.line_of(*topic, said)))
                .collect();
            if !said.is_empty() {
                let address = format!("/councils/{}/", council.id);
                let title = self.page_words.councils.page_title.replace("[council]", council.name);
                let more =
                    vec![Inline::text(format!("{} ", words.councils_more)), Inline::link(address, title)];
                blocks.push(parts::of_council(council, vec![Block::List(said), Block::Paragraph(more)]));
            }
        }
        blocks
    }

    fn line_of(&self, topic: Topic, said: &Statement) -> ListItem {
        let words = &self.page_words.councils;
        let mut line = parts::statement(words, said);
        line.push(Inline::Cited(vec![Inline::text(words.seen.replace("[seen]", said.seen))]));
        ListItem { topic: Some(topic.key().to_owned()), council: None, line }
    }
}

impl Words {
    fn label(&self, answer: Answer) -> &str {
        self.answers.get(answer.key()).map_or("", |words| &words.label)
    }

    /// What each answer means, in the order of the rules.
    fn what_answers_mean(&self, texts: &Texts) -> Block {
        let known = Answer::ALL.iter().filter(|answer| self.answers.contains_key(answer.key()));
        Block::list(known.map(|answer| {
            let label = Inline::Strong(format!("{}.", self.label(*answer)));
            vec![label, Inline::text(" "), of_key(&texts.answers, answer.key())]
        }))
    }

    /// The box to look things up with.
    fn look_up(&self, unknown: &Events) -> Block {
        let words = &self.search;
        Block::LookUp(LookUp {
            of: "spending".to_owned(),
            label: words.label.clone(),
            hint: words.hint.clone(),
            button: words.button.clone(),
            said: search::said(&[
                ("one", &words.one),
                ("many", &words.many),
                ("near", &words.near),
                ("none", &words.none),
                ("empty", &words.empty),
                ("lost", &words.lost),
                ("also", &words.also),
                ("nearest", &words.nearest),
            ]),
            nothing: vec![Block::heading(&self.unknown.heading), Block::Html(markdown::html(unknown))],
        })
    }

    /// An item: its name and its answer, which open to why. A link to what is inside opens it without the program.
    fn item(&self, item: &spending::Item, texts: &Texts) -> Block {
        let mut why = vec![
            of_key(&texts.why, item.why.key()),
            Inline::text(" "),
            of_key(&texts.answers, item.answer.key()),
        ];
        if let Some(payer) = item.payer {
            why.extend([Inline::text(" "), of_key(&texts.payer, payer.key())]);
        }
        let mut inside = vec![Block::Paragraph(why)];
        if !item.councils.is_empty() {
            inside.push(Block::List(item.councils.iter().map(|said| self.said(said)).collect()));
        }
        let unconfirmed =
            if item.standing.confirmed() { String::new() } else { format!("{} ", self.unconfirmed) };
        let sources = cited(item.sources);
        inside.push(Block::CitedParagraph(vec![Inline::text(format!(
            "{unconfirmed}{}: {sources}.",
            self.sources
        ))]));
        Block::SpendingItem(SpendingItem {
            place: item.id.to_owned(),
            name: item.name.to_owned(),
            answer: self.label(item.answer).to_owned(),
            topics: item.topics.iter().map(|topic| topic.key().to_owned()).collect(),
            inside,
        })
    }

    /// What a council says about an item: its own practice, at its date.
    fn said(&self, said: &Said) -> ListItem {
        let line = self.said.replace("[council]", said.name).replace("[answer]", self.label(said.says));
        let cited = Inline::text(format!("{} ({}).", cited(said.sources), said.seen));
        let line = vec![Inline::text(format!("{line} ")), Inline::Cited(vec![cited])];
        ListItem { topic: None, council: Some(said.council.to_owned()), line }
    }
}

/// Sources and the places in them, without addresses: those would be a tenth of the page, and pages of advice have them.
fn cited(sources: &[Cited]) -> String {
    let title = |cited: &Cited| {
        let place = cited.place.map(|place| format!(", {place}")).unwrap_or_default();
        format!("{}{place}", cited.source.title)
    };
    sources.iter().map(title).collect::<Vec<_>>().join("; ")
}
