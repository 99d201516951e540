//! Every figure of employment and every rate of a council, as the HTML of a page. It is made here, so that the browser's
//! program has neither the list nor the code that would draw it.

use std::collections::BTreeMap;
use std::path::Path;

use rules::data::councils::{self, CouncilRate};
use rules::data::employment::{self, EmploymentYear};
use rules::data::sources::Source;
use rules::tools::care_costs::{Group, Listed};

use crate::collect;
use crate::table::{Table, details, escape, paragraph, untranslated};
use crate::voice::Voice;

/// Adds the tables of the page; what is wrong with their words or the data is one line for each thing.
pub fn put_into(words: &mut collect::Words, content: &Path, problems: &mut Vec<String>) {
    let tables = tables(content, problems);
    if let Err(what) = words.wholes.put(&["employment-figures-tables"], &tables) {
        problems.push(format!("rules/data: {what}"));
    }
}

/// All tables, the newest year first.
pub fn tables(content: &Path, problems: &mut Vec<String>) -> String {
    let years: Vec<Vec<Group>> = employment::all().iter().map(EmploymentYear::figures).collect();
    let mut page = Page { voice: Voice::looked_over(content, &years, problems) };
    let newest_first = employment::all().iter().zip(&years).rev();
    let of_years: String = newest_first.map(|(year, groups)| page.year(year, groups)).collect();
    of_years + &page.councils()
}

/// What councils pay or charge, as rows of a table.
pub fn rates_of(rates: &[CouncilRate], voice: &mut Voice<'_>) -> String {
    let heads = rate_heads(voice);
    let rows = rates.iter().map(|rate| row_of(rate, voice)).collect();
    let caption = voice.figures.councils.clone();
    Table { caption, heads, rows }.html()
}

struct Page<'a> {
    voice: Voice<'a>,
}

impl Page<'_> {
    fn year(&mut self, year: &EmploymentYear, groups: &[Group]) -> String {
        let summary = self.voice.common("figures.year").replace("[year]", year.label);
        let from = self.voice.with_day("figures.from", "[from]", year.starts);
        let to = self.voice.with_day("figures.to", "[to]", year.ends);
        let checked = self.voice.with_day("figures.checked", "[day]", year.checked);
        let mut inside = paragraph(&format!("{from} {to}. {checked}"));
        for group in groups {
            if group.key == "minimum_wage" {
                let wages = &year.minimum_wage;
                let (from, to) = (self.voice.day(wages.starts), self.voice.day(wages.ends));
                let days = self.voice.figures.wages.replace("[from]", &from).replace("[to]", &to);
                inside.push_str(&paragraph(&days));
            }
            let rows = group.figures.iter().map(|figure| self.figure(year, figure)).collect();
            // A year's name in each caption tells its tables from those of the others.
            let caption = format!("{}, {}", self.voice.figures.group(group.key), year.label);
            let heads = ["rate", "amount", "standing", "source"];
            let heads = heads.map(|head| self.voice.common(&format!("figures.{head}-column")));
            inside.push_str(&Table { caption, heads: heads.into(), rows }.html());
        }
        details(&summary, &inside)
    }

    fn figure(&mut self, year: &EmploymentYear, listed: &Listed) -> Vec<String> {
        let between = self.voice.common("care-costs.between");
        // Words that are missing have been said.
        let (label, amount) = self.voice.figures.figure(listed, &between).unwrap_or_default();
        let label = escape(label);
        let ends = || [Some(&listed.low), listed.high.as_ref()].into_iter().flatten();
        let (mut standings, mut sources, mut notes) = (Vec::new(), Vec::new(), Vec::new());
        for end in ends() {
            once(&mut standings, self.voice.common(&format!("standing.{}", end.standing.key())));
            end.sources.iter().for_each(|source| once(&mut sources, *source));
            let own = year.notes.iter().filter(|(key, _)| *key == end.key);
            own.for_each(|(_, note)| once(&mut notes, escape(note)));
        }
        let sources = sources.into_iter().map(|source| self.cite(source));
        let rests_on: Vec<String> = sources.collect::<Vec<_>>().into_iter().chain(notes).collect();
        vec![label, amount, escape(&standings.join(", ")), rests_on.join(" ")]
    }

    /// As `cite` in `src/pages/mod.rs` has it.
    fn cite(&mut self, source: &Source) -> String {
        let mut cited = vec![format!("{}.", self.voice.link(source.title, source.url))];
        if let Some(from) = source.from {
            let from = self.voice.with_day("figures.from", "[from]", from);
            cited.push(escape(&format!("{from}.")));
        }
        cited.extend(source.note.map(escape));
        cited.join(" ")
    }

    /// A table for each council: its name as a column would make them wider than a small screen.
    fn councils(&mut self) -> String {
        let mut by_name: BTreeMap<&str, Vec<&CouncilRate>> = BTreeMap::new();
        let own = councils::all().iter().flat_map(|council| council.rates);
        for rate in own.chain(councils::rates_elsewhere()) {
            by_name.entry(rate.council).or_default().push(rate);
        }
        let heads = rate_heads(&mut self.voice);
        let mut inside = paragraph(&self.voice.figures.councils_lead);
        for (name, rates) in by_name {
            let rows = rates.into_iter().map(|rate| row_of(rate, &mut self.voice)).collect();
            inside.push_str(&Table { caption: name.to_owned(), heads: heads.clone(), rows }.html());
        }
        details(&self.voice.figures.councils, &inside)
    }
}

fn rate_heads(voice: &mut Voice<'_>) -> Vec<String> {
    let heads = ["care-costs.what", "care-costs.rate", "care-costs.seen", "figures.source"];
    heads.iter().map(|head| voice.common(&format!("{head}-column"))).collect()
}

fn row_of(rate: &CouncilRate, voice: &mut Voice<'_>) -> Vec<String> {
    let basis = voice.common(&format!("care-costs.basis.{}", rate.basis.key()));
    let unit = if rate.is_night { "night" } else { "hour" };
    let unit = escape(&voice.common(&format!("care-costs.unit.{unit}")));
    let standing = voice.common(&format!("standing.{}", rate.standing.key()));
    let source = voice.link(rate.source_title, rate.source_url);
    let note = rate.note.map(|note| format!(" {}", escape(note))).unwrap_or_default();
    vec![
        escape(&format!("{basis}: {}", rate.what)),
        unit.replace("[amount]", &untranslated(&rate.amount.to_string())),
        escape(rate.seen),
        format!("{}: {source}.{note}", escape(&standing)),
    ]
}

fn once<T: PartialEq>(all: &mut Vec<T>, one: T) {
    if !all.contains(&one) {
        all.push(one);
    }
}
