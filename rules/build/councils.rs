//! The data files of councils, one for each: what is known of how the council works out what a person pays.

use std::collections::BTreeSet;
use std::fmt::Write;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::council_facts::{self, FactText};
use crate::council_rates::{self, RateText};
use crate::file::{File, Outcome, TEXT, day_if_any_code};
use crate::program::topic::Topic;

const NIGHT: [(&str, &str); 3] = [
    ("count", "NightPart::Count"),
    ("ignore-without-night-care", "NightPart::IgnoreWithoutNightCare"),
    ("ignore", "NightPart::Ignore"),
];
const SAVINGS_CREDIT: [(&str, &str); 4] = [
    ("cap", "SavingsCreditRule::Cap"),
    ("credit-only", "SavingsCreditRule::CreditOnly"),
    ("ignore-all", "SavingsCreditRule::IgnoreAll"),
    ("count-all", "SavingsCreditRule::CountAll"),
];
const MONTH: [(&str, &str); 2] = [("weeks", "MonthRule::Weeks"), ("days", "MonthRule::Days")];
const PAYMENT: [(&str, &str); 2] = [("net", "PaymentRule::Net"), ("gross", "PaymentRule::Gross")];
const YES_NO: [(&str, &str); 2] = [("yes", "true"), ("no", "false")];
const SETTINGS: &str = "top_up, night_aa_dla, night_pip, flat_extra_costs, share, smallest, largest, \
                        savings_credit, enhanced_for_esa, insurance_water, extra_costs_for_all, month, payment, no_charge";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CouncilText {
    id: String,
    name: String,
    #[serde(default)]
    practice: Vec<PracticeText>,
    #[serde(default)]
    remark: Vec<RemarkText>,
    #[serde(default)]
    statement: Vec<StatementText>,
    #[serde(default)]
    fact: Vec<FactText>,
    #[serde(default)]
    rate: Vec<RateText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PracticeText {
    setting: String,
    value: String,
    from: Option<String>,
    until: Option<String>,
    seen: String,
    standing: String,
    source: String,
    url: Option<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RemarkText {
    text: String,
    seen: String,
    standing: String,
    source: String,
    url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StatementText {
    about: String,
    text: String,
    differs: bool,
    #[serde(default)]
    restricts: bool,
    seen: String,
    standing: String,
    source: String,
    url: Option<String>,
}

/// All councils as Rust, by name.
///
/// # Errors
///
/// Where a file has a mistake: a line that names the file, the key and what would be right.
pub fn constants(files: &[File]) -> Outcome<String> {
    let mut councils = Vec::new();
    for file in files {
        let council: CouncilText = file.parse()?;
        if council.id != file.stem {
            let problem = format!("is \"{}\"; it should be \"{}\" like the file", council.id, file.stem);
            return Err(file.wrong("id", problem));
        }
        if !council.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-') {
            return Err(file.wrong("id", "should be small letters and hyphens, like \"south-tyneside\""));
        }
        if councils.iter().any(|(name, _)| *name == council.name) {
            return Err(file.wrong("name", format!("\"{}\" stands in another file too", council.name)));
        }
        let code = council_code(file, &council)?;
        councils.push((council.name, code));
    }
    councils.sort();
    let codes: Vec<&str> = councils.iter().map(|(_, code)| code.as_str()).collect();
    Ok(format!("static COUNCILS: [Council; {}] = [{}];\n", codes.len(), codes.join(",\n")))
}

fn council_code(file: &File, council: &CouncilText) -> Outcome<String> {
    let name = file.words("name", &council.name)?;
    let mut practices = Vec::new();
    let mut starts: BTreeSet<(&str, Option<NaiveDate>)> = BTreeSet::new();
    for (place, practice) in council.practice.iter().enumerate() {
        let key = format!("practice {} ({})", place + 1, practice.setting);
        let from = file.day_if_any(&format!("{key}.from"), practice.from.as_deref())?;
        if !starts.insert((&practice.setting, from)) {
            return Err(
                file.wrong(&key, "stands there twice from the same day; keep one, or give each its own from")
            );
        }
        practices.push((from, practice_code(file, &key, practice, from)?));
    }
    // Practices without a first day come first, the others by their first day. So the last one that fits a day is the
    // one that holds.
    practices.sort_by_key(|(from, _)| *from);
    let mut code = format!("Council {{ id: {:?}, name: {name:?}, practices: &[", council.id);
    for (place, (_, fields)) in practices.iter().enumerate() {
        let _ = write!(code, "\nPractice {{ key: \"{}/{place}\", {fields} }},", file.stem);
    }
    code.push_str("], remarks: &[");
    for (place, remark) in council.remark.iter().enumerate() {
        let key = format!("remark {}", place + 1);
        let RemarkText { text, seen, standing, source, url } = remark;
        let standing = file.standing(&key, standing)?;
        known_source(file, &key, seen, source, url.as_deref())?;
        file.words(&format!("{key}.text"), text)?;
        let _ = write!(
            code,
            "\nRemark {{ key: \"{}/{place}\", seen: {seen:?}, standing: {standing}, {TEXT} text: {text:?}, \
             {TEXT} source_title: {source:?}, {TEXT} source_url: {url:?} }},",
            file.stem,
        );
    }
    code.push_str("], statements: &[");
    for (place, statement) in council.statement.iter().enumerate() {
        let key = format!("statement {} ({})", place + 1, statement.about);
        let fields = statement_code(file, &key, statement)?;
        let _ = write!(code, "\nStatement {{ key: \"{}/{place}\", {fields} }},", file.stem);
    }
    let _ = write!(code, "], {TEXT} facts: &[{}", council_facts::codes(file, &council.fact)?);
    code.push_str("], rates: &[");
    code.push_str(&council_rates::codes(file, &file.stem, name, &council.rate)?);
    code.push_str("] }");
    Ok(code)
}

fn statement_code(file: &File, key: &str, statement: &StatementText) -> Outcome<String> {
    let StatementText { about, text, differs, restricts, seen, standing, source, url } = statement;
    let topic = known_topic(file, key, about)?;
    if topic.is_for_facts_alone() {
        let problem =
            format!("\"{about}\" is for facts; write it as [[fact]], without differs and restricts");
        return Err(file.wrong(&format!("{key}.about"), problem));
    }
    file.words(&format!("{key}.text"), text)?;
    if *restricts && !differs {
        let problem = "is true, but differs is false; what is stricter than the law differs from it";
        return Err(file.wrong(&format!("{key}.restricts"), problem));
    }
    let standing = file.standing(key, standing)?;
    known_source(file, key, seen, source, url.as_deref())?;
    Ok(format!(
        "about: Topic::{topic:?}, differs: {differs}, restricts: {restricts}, seen: {seen:?}, standing: {standing}, \
         {TEXT} text: {text:?}, {TEXT} source_title: {source:?}, {TEXT} source_url: {url:?}"
    ))
}

fn practice_code(
    file: &File,
    key: &str,
    practice: &PracticeText,
    from: Option<NaiveDate>,
) -> Outcome<String> {
    let PracticeText { seen, source, url, note, .. } = practice;
    let until = file.day_if_any(&format!("{key}.until"), practice.until.as_deref())?;
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        return Err(file.wrong(&format!("{key}.until"), "is before from; it should be the last day it held"));
    }
    let setting = setting_code(file, key, &practice.setting, &practice.value)?;
    let standing = file.standing(key, &practice.standing)?;
    known_source(file, key, seen, source, url.as_deref())?;
    Ok(format!(
        "setting: {setting}, from: {}, until: {}, seen: {seen:?}, standing: {standing}, \
         {TEXT} source_title: {source:?}, {TEXT} source_url: {url:?}, {TEXT} note: {note:?}",
        day_if_any_code(from),
        day_if_any_code(until),
    ))
}

/// The topic that a statement or a fact is about.
///
/// # Errors
///
/// Where it is none of them: a line that names the file, the key and what would be right.
pub fn known_topic(file: &File, key: &str, about: &str) -> Outcome<Topic> {
    Topic::from_key(about).ok_or_else(|| {
        let known: Vec<&str> = Topic::ALL.iter().map(|topic| topic.key()).collect();
        let problem = format!("\"{about}\" is not known; it may be {}", known.join(", "));
        file.wrong(&format!("{key}.about"), problem)
    })
}

/// Checks that it is said when something was seen, and in which source.
///
/// # Errors
///
/// Where one of them is missing or misspelt: a line that names the file, the key and what would be right.
pub fn known_source(file: &File, key: &str, seen: &str, source: &str, url: Option<&str>) -> Outcome<()> {
    file.words(&format!("{key}.seen"), seen)?;
    file.words(&format!("{key}.source"), source)?;
    file.address(&format!("{key}.url"), url)
}

fn setting_code(file: &File, key: &str, setting: &str, value: &str) -> Outcome<String> {
    let value_key = format!("{key}.value");
    let word = |words| file.one_of(&value_key, value, words);
    let pounds =
        |text: &str| file.hundredths(&value_key, text).map(|pence| format!("Weekly::of_pence({pence})"));
    Ok(match setting {
        "top_up" => match (value.strip_suffix('%'), value.strip_prefix('£')) {
            // More than the guarantee on top of it has not been seen anywhere: a point is in the wrong place.
            (Some(share), None) => match file.hundredths(&value_key, share)? {
                hundredths @ ..=10_000 => format!("Setting::TopUp(TopUp::Percent(percent({hundredths})))"),
                _ => {
                    let right = "a top-up of a quarter is \"25%\"; check where the point stands";
                    return Err(file.wrong(&value_key, format!("\"{value}\" is more than 100%; {right}")));
                }
            },
            (None, Some(sum)) => format!("Setting::TopUp(TopUp::Pounds({}))", pounds(sum)?),
            _ if value == "none" => "Setting::TopUp(TopUp::None)".to_owned(),
            _ => {
                let right = "write \"none\", a share like \"25%\" or pounds a week like \"£5.00\"";
                return Err(file.wrong(&value_key, format!("\"{value}\" is not known; {right}")));
            }
        },
        "night_aa_dla" => format!("Setting::NightAaDla({})", word(&NIGHT)?),
        "night_pip" => format!("Setting::NightPip({})", word(&NIGHT)?),
        "flat_extra_costs" => format!("Setting::FlatExtraCosts({})", pounds(value)?),
        "share" => {
            match value.strip_suffix('%').map(|share| file.hundredths(&value_key, share)).transpose()? {
                Some(hundredths @ ..=10_000) => format!("Setting::Share(percent({hundredths}))"),
                _ => {
                    return Err(
                        file.wrong(&value_key, format!("\"{value}\" is not a share; write it like \"85%\""))
                    );
                }
            }
        }
        "smallest" => format!("Setting::Smallest({})", pounds(value)?),
        "largest" => format!("Setting::Largest({})", pounds(value)?),
        "savings_credit" => format!("Setting::SavingsCredit({})", word(&SAVINGS_CREDIT)?),
        "enhanced_for_esa" => format!("Setting::EnhancedForEsa({})", word(&YES_NO)?),
        "insurance_water" => format!("Setting::InsuranceWater({})", word(&YES_NO)?),
        "extra_costs_for_all" => format!("Setting::ExtraCostsForAll({})", word(&YES_NO)?),
        "month" => format!("Setting::Month({})", word(&MONTH)?),
        "payment" => format!("Setting::Payment({})", word(&PAYMENT)?),
        "no_charge" => format!("Setting::NoCharge({})", word(&YES_NO)?),
        _ => return Err(file.wrong(key, format!("there is no setting \"{setting}\"; it may be {SETTINGS}"))),
    })
}
