//! The texts of the data in `rules` as rows: the titles of sources, what we saw of them, and what councils say.

use rules::data::councils::{self, Council};
use rules::data::rates::{self, RateYear};
use rules::data::sources;

use crate::rows::Rows;

/// Adds every text of the data that a page may show.
pub fn put_into(rows: &mut Rows) -> Result<(), String> {
    for source in sources::all() {
        let texts = [("title", Some(source.title)), ("url", source.url), ("note", source.note)];
        put(rows, &["source", source.code], &texts)?;
    }
    for year in rates::all() {
        of_year(rows, year)?;
    }
    for council in councils::all() {
        of_council(rows, council)?;
    }
    Ok(())
}

fn of_year(rows: &mut Rows, year: &'static RateYear) -> Result<(), String> {
    year.rates().try_for_each(|rate| put(rows, &["rate", year.label, rate.key], &[("note", rate.note)]))
}

fn of_council(rows: &mut Rows, council: &Council) -> Result<(), String> {
    for practice in council.practices {
        let texts =
            [("title", Some(practice.source_title)), ("url", practice.source_url), ("note", practice.note)];
        put(rows, &["practice", practice.key], &texts)?;
    }
    for remark in council.remarks {
        let texts =
            [("text", Some(remark.text)), ("title", Some(remark.source_title)), ("url", remark.source_url)];
        put(rows, &["remark", remark.key], &texts)?;
    }
    for said in council.statements {
        let texts = [("text", Some(said.text)), ("title", Some(said.source_title)), ("url", said.source_url)];
        put(rows, &["statement", said.key], &texts)?;
    }
    Ok(())
}

fn put(rows: &mut Rows, key: &[&str], texts: &[(&str, Option<&str>)]) -> Result<(), String> {
    texts.iter().try_for_each(|(part, text)| rows.put(&[key, &[part]].concat(), text.unwrap_or_default()))
}
