//! What councils pay for an hour or a night: `[[rate]]` in a council's file, and `council-rates.toml` for the others.

use serde::Deserialize;

use crate::file::{File, Outcome, TEXT};
use crate::program::basis::Basis;

/// One rate in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RateText {
    /// The council's name, in the list of other councils only.
    council: Option<String>,
    basis: String,
    amount: String,
    unit: String,
    what: String,
    seen: String,
    standing: String,
    source: String,
    url: Option<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ListText {
    rate: Vec<RateText>,
}

/// The rates of other councils as Rust, in the order of the file.
pub fn constants(file: &File) -> Outcome<String> {
    let rates = file.parse::<ListText>()?.rate;
    let mut last = "";
    for (place, rate) in rates.iter().enumerate() {
        let key = format!("rate {} ({}).council", place + 1, rate.basis);
        match rate.council.as_deref() {
            None => return Err(file.wrong(&key, "is missing; name the council")),
            Some(name) if name < last => {
                return Err(
                    file.wrong(&key, format!("is \"{name}\", after \"{last}\"; keep councils in order"))
                );
            }
            Some(name) => last = file.words(&key, name)?,
        }
    }
    let code = codes(file, "england", "", &rates)?;
    Ok(format!("static ELSEWHERE: [CouncilRate; {}] = [{code}];\n", rates.len()))
}

/// Rates as Rust. The key of each begins with `under`.
pub fn codes(file: &File, under: &str, council: &str, rates: &[RateText]) -> Outcome<String> {
    let mut code = String::new();
    for (place, rate) in rates.iter().enumerate() {
        let key = format!("rate {} ({})", place + 1, rate.basis);
        let name = match rate.council.as_deref() {
            Some(_) if !council.is_empty() => {
                let problem = "stands there; a council's own file has its name already, take it out";
                return Err(file.wrong(&format!("{key}.council"), problem));
            }
            name => name.unwrap_or(council),
        };
        code.push_str(&rate_code(file, &key, &format!("{under}/{place}"), name, rate)?);
    }
    Ok(code)
}

fn rate_code(file: &File, key: &str, own: &str, council: &str, rate: &RateText) -> Outcome<String> {
    let RateText { basis, amount, unit, what, seen, standing, source, url, note, .. } = rate;
    let Some(basis) = Basis::from_key(basis) else {
        let known: Vec<&str> = Basis::ALL.iter().map(|basis| basis.key()).collect();
        let problem = format!("\"{basis}\" is not known; it may be {}", known.join(", "));
        return Err(file.wrong(&format!("{key}.basis"), problem));
    };
    let pence = file.hundredths(&format!("{key}.amount"), amount)?;
    let is_night = file.one_of(&format!("{key}.unit"), unit, &[("hour", "false"), ("night", "true")])?;
    let by_night = matches!(basis, Basis::SleepIn | Basis::WakingNight);
    if is_night == "true" && !by_night {
        let problem = "is \"night\"; only sleep-in and waking-night are paid for by the night";
        return Err(file.wrong(&format!("{key}.unit"), problem));
    }
    if is_night == "false" && basis == Basis::SleepIn && note.is_none() {
        let problem = "is \"hour\"; a sleep-in is paid for by the night: write \"night\", or say in a note that this \
                       council lists it by the hour";
        return Err(file.wrong(&format!("{key}.unit"), problem));
    }
    let standing = file.standing(key, standing)?;
    for (name, text) in
        [("what", Some(what)), ("seen", Some(seen)), ("source", Some(source)), ("note", note.as_ref())]
    {
        if let Some(text) = text {
            file.words(&format!("{key}.{name}"), text)?;
        }
    }
    file.address(&format!("{key}.url"), url.as_deref())?;
    Ok(format!(
        "\nCouncilRate {{ key: {own:?}, council: {council:?}, basis: Basis::{basis:?}, amount: Money::of_pence({pence}), \
         is_night: {is_night}, seen: {seen:?}, standing: {standing}, {TEXT} what: {what:?}, \
         {TEXT} source_title: {source:?}, {TEXT} source_url: {url:?}, {TEXT} note: {note:?} }},"
    ))
}
