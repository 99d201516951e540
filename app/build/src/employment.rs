//! Every figure of employment and every rate of a council, as tables of a page. They are made here, so that the browser's
//! program has neither the list nor the code that would draw it.

use std::collections::BTreeMap;
use std::path::Path;

use chrono::NaiveDate;
use rules::data::councils::{self, CouncilRate};
use rules::data::due;
use rules::data::employment::{self, EmploymentYear};
use rules::data::sources::Source;
use rules::tools::care_costs::{Group, Listed};

use crate::collect;
use crate::dated::Days;
use crate::figures::with_figure;
use crate::page::{Block, Inline, Line, Table};
use crate::table_words::TableWords;

/// Adds the tables of the page, and one line for each thing that is wrong with their words or the data.
pub(crate) fn put_into(words: &mut collect::Words, content: &Path, problems: &mut Vec<String>) {
    let tables = tables(content, problems);
    if let Err(what) = words.static_pages.put_data("employment-figures-tables", &tables) {
        problems.push(format!("rules/data: {what}"));
    }
}

/// All tables, the newest year first, and one line for each thing that is wrong.
pub fn tables(content: &Path, problems: &mut Vec<String>) -> Vec<Block> {
    let years: Vec<Vec<Group>> = employment::all().iter().map(EmploymentYear::figures).collect();
    let mut words = TableWords::read_and_check(content, &years, problems);
    let newest_first = employment::all().iter().zip(&years).rev();
    let mut blocks: Vec<Block> = employment::all()
        .last()
        .map(|newest| ending(newest.minimum_wage.ends, &mut words))
        .into_iter()
        .flatten()
        .collect();
    blocks.extend(newest_first.map(|(year, groups)| of_year(year, groups, &mut words)));
    blocks.push(of_councils(&mut words));
    blocks
}

/// What is said where the newest figures end soon, or have ended.
fn ending(last: NaiveDate, words: &mut TableWords<'_>) -> [Block; 2] {
    let soon = Days { from: Some(due::since(last)), to: Some(last) };
    let over = Days { from: last.succ_opt(), to: None };
    [(soon, "figures.due"), (over, "figures.ended")].map(|(days, key)| {
        let says = words.with_day(key, "[day]", last);
        Block::DatedInset { days, line: vec![Inline::text(says)] }
    })
}

/// What councils pay or charge, as rows of a table.
pub(crate) fn rates_of(rates: &[CouncilRate], words: &mut TableWords<'_>) -> Block {
    let caption = words.figures.councils.clone();
    Block::Table(table_of_rates(caption, rates, words))
}

fn of_year(year: &EmploymentYear, groups: &[Group], words: &mut TableWords<'_>) -> Block {
    let summary = words.common("figures.year").replace("[year]", year.label);
    let from = words.with_day("figures.from", "[from]", year.starts);
    let to = words.with_day("figures.to", "[to]", year.ends);
    let checked = words.with_day("figures.checked", "[day]", year.checked);
    let mut inside = vec![Block::paragraph(format!("{from} {to}. {checked}"))];
    for group in groups {
        if group.key == "minimum_wage" {
            let wages = &year.minimum_wage;
            let (from, to) = (words.day(wages.starts), words.day(wages.ends));
            inside.push(Block::paragraph(words.figures.wages.replace("[from]", &from).replace("[to]", &to)));
        }
        let rows = group.figures.iter().map(|figure| row_of_figure(year, figure, words)).collect();
        // The year's name in each caption tells its tables from those of other years.
        let caption = format!("{}, {}", words.figures.group(group.key), year.label);
        let columns = ["rate", "amount", "standing", "source"];
        let columns = columns.map(|column| words.common(&format!("figures.{column}-column"))).into();
        inside.push(Block::Table(Table { caption, columns, rows }));
    }
    Block::details(summary, inside)
}

fn row_of_figure(year: &EmploymentYear, listed: &Listed, words: &mut TableWords<'_>) -> Vec<Line> {
    let between = words.common("care-costs.between");
    // Words that are missing have been said.
    let (label, amount) = words.figures.figure(listed, &between).unwrap_or_default();
    let label = vec![Inline::text(label)];
    let (mut standings, mut sources, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for end in [Some(&listed.low), listed.high.as_ref()].into_iter().flatten() {
        push_once(&mut standings, words.common(&format!("standing.{}", end.standing.key())));
        end.sources.iter().for_each(|source| push_once(&mut sources, *source));
        let own = year.notes.iter().filter(|(key, _)| *key == end.key);
        own.for_each(|(_, note)| push_once(&mut notes, *note));
    }
    let mut rests_on: Vec<Line> = sources.into_iter().map(|source| cite(source, words)).collect();
    rests_on.extend(notes.into_iter().map(|note| vec![Inline::text(note)]));
    vec![label, amount, vec![Inline::text(standings.join(", "))], rests_on.join(&Inline::text(" "))]
}

/// A source, the day from which it holds, and what of it we did not see.
fn cite(source: &Source, words: &mut TableWords<'_>) -> Line {
    let mut after = ".".to_owned();
    if let Some(from) = source.from {
        after.push_str(&format!(" {}.", words.with_day("figures.from", "[from]", from)));
    }
    if let Some(note) = source.note {
        after.push_str(&format!(" {note}"));
    }
    vec![words.source(source.title, source.url), Inline::text(after)]
}

/// A table for each council. A column with its name would make the tables wider than a small screen.
fn of_councils(words: &mut TableWords<'_>) -> Block {
    let mut by_name: BTreeMap<&str, Vec<&CouncilRate>> = BTreeMap::new();
    let own = councils::all().iter().flat_map(|council| council.rates);
    for rate in own.chain(councils::rates_elsewhere()) {
        by_name.entry(rate.council).or_default().push(rate);
    }
    let mut inside = vec![Block::paragraph(words.figures.councils_lead.clone())];
    for (name, rates) in by_name {
        inside.push(Block::Table(table_of_rates(name.to_owned(), rates, words)));
    }
    Block::details(words.figures.councils.clone(), inside)
}

fn table_of_rates<'r>(
    caption: String,
    rates: impl IntoIterator<Item = &'r CouncilRate>,
    words: &mut TableWords<'_>,
) -> Table {
    let columns = ["care-costs.what", "care-costs.rate", "care-costs.seen", "figures.source"];
    let columns = columns.iter().map(|column| words.common(&format!("{column}-column"))).collect();
    let rows = rates.into_iter().map(|rate| row_of_rate(rate, words)).collect();
    Table { caption, columns, rows }
}

fn row_of_rate(rate: &CouncilRate, words: &mut TableWords<'_>) -> Vec<Line> {
    let basis = words.common(&format!("care-costs.basis.{}", rate.basis.key()));
    let unit = if rate.is_night { "night" } else { "hour" };
    let unit = words.common(&format!("care-costs.unit.{unit}"));
    let standing = words.common(&format!("standing.{}", rate.standing.key()));
    let source = words.source(rate.source_title, rate.source_url);
    let note = rate.note.map(|note| format!(" {note}")).unwrap_or_default();
    vec![
        vec![Inline::text(format!("{basis}: {}", rate.what))],
        with_figure(&unit, "[amount]", rate.amount.to_string()).unwrap_or_default(),
        vec![Inline::text(rate.seen)],
        vec![Inline::text(format!("{standing}: ")), source, Inline::text(format!(".{note}"))],
    ]
}

fn push_once<T: PartialEq>(all: &mut Vec<T>, one: T) {
    if !all.contains(&one) {
        all.push(one);
    }
}
