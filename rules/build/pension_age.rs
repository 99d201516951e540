//! `state-pension-age.toml`: bands of birth dates, each with the day or age at which the people in it reach State
//! Pension age.

use chrono::{Days, NaiveDate};
use serde::Deserialize;

use crate::file::{File, Outcome, TEXT, day_code};
use crate::sources::Sources;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    band: Vec<BandText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BandText {
    born_from: Option<String>,
    born_to: Option<String>,
    on: Option<String>,
    before: Option<String>,
    not_before: Option<String>,
    years: Option<u32>,
    months: Option<u32>,
    standing: String,
    sources: Vec<String>,
    note: Option<String>,
}

/// The bands as Rust: the first, which has no start, and the rest in order.
pub fn constants(file: &File, sources: &Sources) -> Outcome<String> {
    let table: Table = file.parse()?;
    let mut codes = Vec::new();
    let mut due: Option<NaiveDate> = None;
    let count = table.band.len();
    for (place, band) in table.band.iter().enumerate() {
        let key = format!("band {}", place + 1);
        let from = file.day_if_any(&format!("{key}.born_from"), band.born_from.as_deref())?;
        let to = file.day_if_any(&format!("{key}.born_to"), band.born_to.as_deref())?;
        if from != due {
            let right = due.map_or("left out in the first band".to_owned(), |day| format!("\"{day}\""));
            return Err(file.wrong(
                &format!("{key}.born_from"),
                format!("leaves a gap or overlaps; it should be {right}"),
            ));
        }
        if to.is_none() != (place + 1 == count) || (to.is_some() && to < from) {
            let right = "every band but the last has a last day, after its first";
            return Err(file.wrong(&format!("{key}.born_to"), right));
        }
        let rule = rule(file, &key, band)?;
        let standing = file.standing(&key, &band.standing)?;
        let list = sources.list(file, &key, &band.sources)?;
        let from_code = from.map_or_else(|| "NaiveDate::MIN".to_owned(), day_code);
        let to_code = to.map_or_else(|| "NaiveDate::MAX".to_owned(), day_code);
        codes.push(format!(
            "Band {{ born_from: {from_code}, born_to: {to_code}, rule: {rule}, standing: {standing}, \
             sources: {list}, {TEXT} note: {:?} }}",
            band.note
        ));
        due = to.and_then(|day| day.checked_add_days(Days::new(1)));
    }
    let Some((first, rest)) = codes.split_first() else {
        return Err(file.wrong("band", "there is none; write at least one [[band]]"));
    };
    Ok(format!(
        "static OLDEST: Band = {first};\nstatic YOUNGER: [Band; {}] = [{}];\n",
        rest.len(),
        rest.join(",\n")
    ))
}

fn rule(file: &File, key: &str, band: &BandText) -> Outcome<String> {
    let at = |name: &str, text: &str| file.day(&format!("{key}.{name}"), text).map(day_code);
    match (&band.on, &band.before, &band.not_before, band.years, band.months) {
        (Some(day), None, None, None, None) => Ok(format!("Rule::On({})", at("on", day)?)),
        (None, Some(day), None, None, None) => Ok(format!("Rule::Before({})", at("before", day)?)),
        (None, None, Some(day), None, None) => Ok(format!("Rule::NotBefore({})", at("not_before", day)?)),
        (None, None, None, Some(years @ 60..=75), Some(months @ 0..=11)) => {
            Ok(format!("Rule::Age {{ years: {years}, months: {months} }}"))
        }
        _ => {
            let right = "say when with one of: on; before; not_before; years (60 to 75) and months (0 to 11)";
            Err(file.wrong(key, right))
        }
    }
}
