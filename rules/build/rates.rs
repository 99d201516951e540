//! The data files of amounts, one for each year.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;

use crate::file::{File, Outcome, TEXT};
use crate::sources::Sources;
use crate::yearly::{Figure, FigureText, Head, Kind, Reader, years};

const GUARANTEE: [&str; 12] = [
    "single_18_24",
    "single_25_plus",
    "single_pension_age",
    "lone_parent",
    "couple_working_age",
    "couple_pension_age",
    "child",
    "carer",
    "disability_single",
    "disability_couple",
    "enhanced_single",
    "enhanced_couple",
];
const CAPITAL: [&str; 4] = ["lower_limit", "upper_limit", "step", "income_per_step"];
const SAVINGS_CREDIT: [&str; 2] = ["single", "couple"];
/// What a year names whose sum was not seen: the least and the most it can be.
const SAVINGS_CREDIT_BETWEEN: [&str; 4] =
    ["single_at_least", "single_at_most", "couple_at_least", "couple_at_most"];
const DISREGARDS: [&str; 1] = ["survivors_pension"];
const DEEMED_INCOME: [&str; 3] = ["deemed_above", "deemed_step", "deemed_income_per_step"];
/// The benefits that a file may have. A new benefit must be added here too, so that a misspelt key is noticed.
const BENEFITS: [&str; 34] = [
    "aa_higher",
    "aa_lower",
    "pip_daily_living_enhanced",
    "pip_daily_living_standard",
    "pip_mobility_enhanced",
    "pip_mobility_standard",
    "dla_care_highest",
    "dla_care_middle",
    "dla_care_lowest",
    "dla_mobility_higher",
    "dla_mobility_lower",
    "carers_allowance",
    "new_state_pension_full",
    "basic_state_pension_cat_a",
    "pension_credit_smg_single",
    "pension_credit_smg_couple",
    "pension_credit_severe_disability_addition_single",
    "pension_credit_carer_addition",
    "savings_credit_threshold_single",
    "savings_credit_threshold_couple",
    "savings_credit_max_single",
    "savings_credit_max_couple",
    "esa_contributory_25_plus",
    "esa_contributory_under_25",
    "esa_work_related_component",
    "esa_support_component",
    "uc_standard_single_under_25_per_month",
    "uc_standard_single_25_plus_per_month",
    "uc_standard_couple_both_under_25_per_month",
    "uc_standard_couple_25_plus_per_month",
    "uc_lcw_per_month",
    "uc_lcwra_higher_per_month",
    "uc_lcwra_lower_new_claims_per_month",
    "uc_carer_per_month",
];

/// Benefits that every year has, for the sum can't be made without them: what is paid for the night (the night part), and
/// the standard minimum guarantee of Schedule 1 paragraph 40.
const NEEDED: [&str; 8] = [
    "aa_higher",
    "aa_lower",
    "pip_daily_living_enhanced",
    "pip_daily_living_standard",
    "dla_care_highest",
    "dla_care_middle",
    "pension_credit_smg_single",
    "pension_credit_smg_couple",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearText {
    label: String,
    starts: String,
    ends: String,
    checked: String,
    ages: Ages,
    guarantee: BTreeMap<String, RateText>,
    capital: BTreeMap<String, RateText>,
    savings_credit_disregard: BTreeMap<String, RateText>,
    disregards: BTreeMap<String, RateText>,
    deemed_income: BTreeMap<String, RateText>,
    #[serde(default)]
    benefits: BTreeMap<String, RateText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ages {
    adult: u32,
    full_guarantee: u32,
    savings_disregard: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RateText {
    amount: String,
    unit: Option<String>,
    standing: String,
    sources: Vec<String>,
    note: Option<String>,
}

/// The amounts of a new year follow prices or earnings. Even after the highest inflation of these years they rose by a
/// tenth (6 April 2023). An amount that is more than twice as large is a slip.
const KIND: Kind = Kind { farthest: 2, needs_note: &["derived"] };

/// All years as Rust, oldest first.
///
/// # Errors
///
/// Where a file has a mistake, or the years leave a gap: a line that names the file, the key and what would be right.
pub fn constants(files: &[File], sources: &Sources) -> Outcome<String> {
    let text = years(files, sources, &KIND, |reader| Tables(reader).year())?;
    Ok(format!("static YEARS: [RateYear; {}] = [{text}];\n", files.len()))
}

/// The tables of one file being read.
struct Tables<'a, 'f>(&'a mut Reader<'f>);

impl Tables<'_, '_> {
    fn year(mut self) -> Outcome<String> {
        let file = self.0.file;
        let year: YearText = file.parse()?;
        let YearText { label, starts, ends, checked, .. } = &year;
        let head = self.0.head(&Head { label, starts, ends, checked })?;

        let mut code = format!("RateYear {{ {head},\n");
        let Ages { adult, full_guarantee, savings_disregard } = year.ages;
        if adult == 0 || adult >= full_guarantee {
            return Err(
                file.wrong("ages.full_guarantee", "should be more than ages.adult, which is more than 0")
            );
        }
        if full_guarantee >= savings_disregard {
            return Err(file.wrong("ages.savings_disregard", "should be more than ages.full_guarantee"));
        }
        let _ = writeln!(
            code,
            "ages: Ages {{ adult: {adult}, full_guarantee: {full_guarantee}, \
             savings_disregard: {savings_disregard} }},"
        );
        let guarantee = self.table("guarantee", &year.guarantee, &GUARANTEE, true)?;
        let capital = self.table("capital", &year.capital, &CAPITAL, true)?;
        let sums = [&SAVINGS_CREDIT[..], &SAVINGS_CREDIT_BETWEEN].concat();
        let savings = self.table("savings_credit_disregard", &year.savings_credit_disregard, &sums, false)?;
        let savings = self.sums(&savings)?;
        let disregards = self.table("disregards", &year.disregards, &DISREGARDS, true)?;
        let deemed = self.table("deemed_income", &year.deemed_income, &DEEMED_INCOME, true)?;
        let benefits = self.table("benefits", &year.benefits, &BENEFITS, false)?;
        if let Some(key) = NEEDED.iter().find(|key| !benefits.contains_key(*key)) {
            let problem = "is missing; every year needs it, if need be as derived with a note";
            return Err(file.wrong(&format!("benefits.{key}"), problem));
        }
        self.limits_in_order()?;
        // The guarantee has stood still for years. Benefits never have: they follow prices each April.
        if !benefits.is_empty() {
            self.0.not_a_copy("benefits")?;
        }

        let _ = writeln!(code, "guarantee: Guarantee {{ {} }},", fields(&GUARANTEE, &guarantee));
        let _ = writeln!(code, "capital: Capital {{ {} }},", fields(&CAPITAL, &capital));
        let _ = writeln!(code, "savings_credit: SavingsCredit {{ {savings} }},");
        let _ = writeln!(code, "disregards: Disregards {{ {} }},", fields(&DISREGARDS, &disregards));
        let _ = writeln!(code, "deemed_income: DeemedIncome {{ {} }},", fields(&DEEMED_INCOME, &deemed));
        let in_order: Vec<&str> =
            BENEFITS.iter().filter_map(|key| benefits.get(key).map(String::as_str)).collect();
        let _ = writeln!(code, "benefits: &[{}] }},", in_order.join(", "));
        Ok(code)
    }

    /// The rates of one table as Rust, by key.
    fn table<'k>(
        &mut self,
        table: &str,
        rates: &BTreeMap<String, RateText>,
        keys: &[&'k str],
        all: bool,
    ) -> Outcome<BTreeMap<&'k str, String>> {
        if let Some(key) = rates.keys().find(|key| !keys.contains(&key.as_str())) {
            let problem = format!("is not known; the keys of [{table}] are {}", keys.join(", "));
            return Err(self.0.file.wrong(&format!("{table}.{key}"), problem));
        }
        let mut codes = BTreeMap::new();
        for key in keys {
            match rates.get(*key) {
                Some(rate) => {
                    codes.insert(*key, self.rate(table, key, rate)?);
                }
                None if all => {
                    let problem = "is missing; every year needs it, if need be as derived with a note";
                    return Err(self.0.file.wrong(&format!("{table}.{key}"), problem));
                }
                None => {}
            }
        }
        Ok(codes)
    }

    /// The sums of Schedule 1 paragraph 40 as Rust: each of them, or the least and the most it can be.
    fn sums(&self, codes: &BTreeMap<&str, String>) -> Outcome<String> {
        let mut sums = Vec::new();
        for name in SAVINGS_CREDIT {
            let [least, most] = ["at_least", "at_most"].map(|end| format!("{name}_{end}"));
            let found = [name, &least, &most].map(|key| codes.get(key));
            let sum = match found {
                [Some(sum), None, None] => format!("Sum::Known({sum})"),
                [None, Some(least), Some(most)] => format!("Sum::Between {{ least: {least}, most: {most} }}"),
                _ => {
                    let key = format!("savings_credit_disregard.{name}");
                    let problem = format!("should stand there alone, or {least} and {most} without it");
                    return Err(self.0.file.wrong(&key, problem));
                }
            };
            let ends =
                [&least, &most].map(|key| self.0.hundredths(&format!("savings_credit_disregard.{key}")));
            if found.iter().flatten().count() == 2 && ends.first() >= ends.last() {
                let key = format!("savings_credit_disregard.{most}.amount");
                return Err(self.0.file.wrong(&key, format!("should be more than {least}")));
            }
            sums.push(format!("{name}: {sum}"));
        }
        Ok(sums.join(", "))
    }

    fn rate(&mut self, table: &str, name: &str, rate: &RateText) -> Outcome<String> {
        let key = format!("{table}.{name}");
        let RateText { amount, standing, sources, note, .. } = rate;
        let text = FigureText { amount, standing, sources, note: note.as_deref() };
        let Figure { hundredths, standing, sources } = self.0.figure(&key, &text)?;
        let unit = self.unit(table, name, rate.unit.as_deref())?;
        let own =
            if table == "savings_credit_disregard" { format!("{table}_{name}") } else { name.to_owned() };
        Ok(format!(
            "Rate {{ key: {own:?}, amount: Money::of_pence({hundredths}), unit: {unit}, standing: {standing}, \
             sources: {sources}, {TEXT} note: {note:?} }}"
        ))
    }

    /// The period of an amount. A benefit names its period; every amount in another table has the same period.
    fn unit(&self, table: &str, name: &str, unit: Option<&str>) -> Outcome<&'static str> {
        let key = format!("{table}.{name}.unit");
        match (table, name, unit) {
            ("benefits", _, Some(unit)) => {
                self.0.file.one_of(&key, unit, &[("week", "Unit::Week"), ("month", "Unit::Month")])
            }
            ("benefits", _, None) => Err(self.0.file.wrong(&key, "is missing; write \"week\" or \"month\"")),
            (_, _, Some(_)) => {
                Err(self.0.file.wrong(&key, "stands there; only benefits have a unit, take it out"))
            }
            ("capital", "lower_limit" | "upper_limit" | "step", None)
            | ("deemed_income", "deemed_above" | "deemed_step", None) => Ok("Unit::Sum"),
            (_, _, None) => Ok("Unit::Week"),
        }
    }

    fn limits_in_order(&self) -> Outcome<()> {
        if self.0.hundredths("capital.lower_limit") < self.0.hundredths("capital.upper_limit") {
            return Ok(());
        }
        Err(self.0.file.wrong("capital.upper_limit.amount", "should be more than capital.lower_limit.amount"))
    }
}

fn fields(keys: &[&str], codes: &BTreeMap<&str, String>) -> String {
    keys.iter().filter_map(|key| Some(format!("{key}: {}", codes.get(key)?))).collect::<Vec<_>>().join(", ")
}
