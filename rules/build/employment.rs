//! `employment/<first day>.toml`: the figures of employment of one tax year each.

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::{Days, NaiveDate};
use serde::Deserialize;

use crate::file::{File, Outcome, TEXT, day_code};
use crate::sources::Sources;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FigureText {
    amount: String,
    standing: String,
    sources: Vec<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RangeText {
    low: FigureText,
    high: FigureText,
}

/// A table of figures, which the program has as a struct with the same fields.
macro_rules! table {
    ($name:ident { $($text:ident: String,)* } { $($key:ident,)+ } { $($maybe:ident,)* } { $($range:ident,)* }) => {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name {
            $($text: String,)*
            $($key: FigureText,)+
            $($maybe: Option<FigureText>,)*
            $($range: RangeText,)*
        }

        impl $name {
            fn fields(&self, reader: &mut Reader<'_>, table: &str) -> Outcome<String> {
                let mut code = String::new();
                $(
                    let figure = reader.figure(table, stringify!($key), &self.$key)?;
                    let _ = write!(code, concat!(stringify!($key), ": {}, "), figure);
                )+
                $(
                    let figure = match &self.$maybe {
                        Some(figure) => format!("Some({})", reader.figure(table, stringify!($maybe), figure)?),
                        None => "None".to_owned(),
                    };
                    let _ = write!(code, concat!(stringify!($maybe), ": {}, "), figure);
                )*
                $(
                    let low = reader.figure(table, concat!(stringify!($range), ".low"), &self.$range.low)?;
                    let high = reader.figure(table, concat!(stringify!($range), ".high"), &self.$range.high)?;
                    reader.in_order(table, stringify!($range))?;
                    let _ = write!(
                        code,
                        concat!(stringify!($range), ": Between {{ low: {}, high: {} }}, "),
                        low,
                        high,
                    );
                )*
                Ok(code)
            }
        }
    };
}

table!(WagesText { starts: String, ends: String, } {
    adult, adult_age, age_18_20, young_age, under_18,
} {} {});
table!(InsuranceText {} {
    rate, threshold_year, threshold_month, threshold_week, lower_earnings_limit_week, allowance, young_age, young_limit,
} {} {});
table!(PensionText {} {
    trigger, lower, upper, employer, youngest, pension_age, youngest_joiner, oldest_joiner,
} {} {});
table!(SickPayText {} { weekly, waiting_days, most_weeks, usual_days, } { share_of_earnings, earnings_test, } {});
table!(MileageText {} { first, first_miles, then, } {} {});
table!(RedundancyText {} {
    week_cap, years_needed, most_years, young_weeks, middle_weeks, older_weeks, middle_age, older_age,
} {} {});
table!(HolidayText {} { weeks, accrual_percent, most_days, } {} {});
table!(WorkingTimeText {} { most_hours, most_hours_young, adult_age, } {} {});
table!(ValueAddedTaxText {} { standard, } {} {});
table!(OrientationText {} { real_living_wage, } {} {
    agency_hour, sleep_in, waking_night, insurance_year, payroll_week, self_employed, introductory, checks,
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearText {
    label: String,
    starts: String,
    ends: String,
    checked: String,
    minimum_wage: WagesText,
    national_insurance: InsuranceText,
    pension: PensionText,
    sick_pay: SickPayText,
    mileage: MileageText,
    redundancy: RedundancyText,
    holiday: HolidayText,
    working_time: WorkingTimeText,
    vat: ValueAddedTaxText,
    bank_holidays: FigureText,
    orientation: OrientationText,
}

/// What a year leaves for the check of the next one.
struct Before {
    place: String,
    ends: NaiveDate,
    wages_end: NaiveDate,
    hundredths: BTreeMap<String, u32>,
}

/// All years as Rust, oldest first.
pub fn constants(files: &[File], sources: &Sources) -> Outcome<String> {
    let mut text = String::new();
    let mut before: Option<Before> = None;
    for file in files {
        let reader =
            Reader { file, sources, before: before.as_ref(), hundredths: BTreeMap::new(), notes: Vec::new() };
        let (code, year) = reader.year()?;
        text.push_str(&code);
        before = Some(year);
    }
    Ok(format!("static EMPLOYMENT_YEARS: [EmploymentYear; {}] = [{text}];\n", files.len()))
}

/// One file being read.
struct Reader<'a> {
    file: &'a File,
    sources: &'a Sources,
    before: Option<&'a Before>,
    hundredths: BTreeMap<String, u32>,
    notes: Vec<(String, String)>,
}

impl Reader<'_> {
    fn year(mut self) -> Outcome<(String, Before)> {
        let file = self.file;
        let year: YearText = file.parse()?;
        if file.stem != year.starts {
            let problem = format!("is {0}; the file should then be named {0}.toml", year.starts);
            return Err(file.wrong("starts", problem));
        }
        let due = self.before.map(|before| (before.place.as_str(), before.ends));
        let (starts, ends) = self.period("", &year.starts, &year.ends, due)?;
        let due = self.before.map(|before| (before.place.as_str(), before.wages_end));
        let wages = &year.minimum_wage;
        let (wages_start, wages_end) = self.period("minimum_wage.", &wages.starts, &wages.ends, due)?;
        let checked = file.day("checked", &year.checked)?;
        let label = file.words("label", &year.label)?;

        let mut code = format!(
            "EmploymentYear {{ label: {label:?}, starts: {}, ends: {}, checked: {},\n",
            day_code(starts),
            day_code(ends),
            day_code(checked)
        );
        let wages = wages.fields(&mut self, "minimum_wage")?;
        let (first, last) = (day_code(wages_start), day_code(wages_end));
        let _ = writeln!(code, "minimum_wage: MinimumWage {{ starts: {first}, ends: {last}, {wages}}},");
        let mut add = |field: &str, kind: &str, fields: String| {
            let _ = writeln!(code, "{field}: {kind} {{ {fields}}},");
        };
        let fields = year.national_insurance.fields(&mut self, "national_insurance")?;
        add("national_insurance", "NationalInsurance", fields);
        add("pension", "PensionFigures", year.pension.fields(&mut self, "pension")?);
        add("sick_pay", "SickPay", year.sick_pay.fields(&mut self, "sick_pay")?);
        add("mileage", "Mileage", year.mileage.fields(&mut self, "mileage")?);
        add("redundancy", "Redundancy", year.redundancy.fields(&mut self, "redundancy")?);
        add("holiday", "Holiday", year.holiday.fields(&mut self, "holiday")?);
        add("working_time", "WorkingTime", year.working_time.fields(&mut self, "working_time")?);
        add("vat", "ValueAddedTax", year.vat.fields(&mut self, "vat")?);
        add("orientation", "Orientation", year.orientation.fields(&mut self, "orientation")?);
        let bank_holidays = self.figure("bank_holidays", "", &year.bank_holidays)?;
        self.shares_below_a_hundred()?;
        let notes: Vec<String> =
            self.notes.iter().map(|(key, note)| format!("({key:?}, {note:?})")).collect();
        let _ = writeln!(code, "bank_holidays: {bank_holidays}, {TEXT} notes: &[{}] }},", notes.join(", "));

        let place = format!("{}.toml", file.stem);
        Ok((code, Before { place, ends, wages_end, hundredths: self.hundredths }))
    }

    /// A first and a last day, without a gap to the file before.
    fn period(
        &self,
        table: &str,
        first: &str,
        last: &str,
        before: Option<(&str, NaiveDate)>,
    ) -> Outcome<(NaiveDate, NaiveDate)> {
        let file = self.file;
        let (starts_key, ends_key) = (format!("{table}starts"), format!("{table}ends"));
        let starts = file.day(&starts_key, first)?;
        let ends = file.day(&ends_key, last)?;
        if ends <= starts {
            return Err(
                file.wrong(&ends_key, format!("is {ends}; it should be after the first day, {starts}"))
            );
        }
        match before {
            Some((place, end)) if end.checked_add_days(Days::new(1)) != Some(starts) => Err(file.wrong(
                &starts_key,
                format!("is {starts}, but that of {place} ends on {end}; it should be the day after"),
            )),
            _ => Ok((starts, ends)),
        }
    }

    fn figure(&mut self, table: &str, name: &str, figure: &FigureText) -> Outcome<String> {
        let file = self.file;
        let place = if name.is_empty() { table.to_owned() } else { format!("{table}.{name}") };
        // A year may have no waiting days; every other figure that is nothing would be left out.
        let none = place == "sick_pay.waiting_days" && figure.amount == "0";
        let hundredths = if none { 0 } else { file.hundredths(&format!("{place}.amount"), &figure.amount)? };
        self.not_far_from_last_year(&place, hundredths)?;
        let standing = file.standing(&place, &figure.standing)?;
        let sources = self.sources.list(file, &place, &figure.sources)?;
        let key = place.replace('.', "_");
        match &figure.note {
            Some(note) => {
                file.words(&format!("{place}.note"), note)?;
                self.notes.push((key.clone(), note.clone()));
            }
            None if matches!(figure.standing.as_str(), "derived" | "memory") => {
                let problem = "is missing; a figure that was not seen says where it comes from";
                return Err(file.wrong(&format!("{place}.note"), problem));
            }
            None => {}
        }
        if figure.standing != "derived" && figure.sources.is_empty() {
            let problem = "is empty; name at least one code from sources.toml";
            return Err(file.wrong(&format!("{place}.sources"), problem));
        }
        self.hundredths.insert(place, hundredths);
        Ok(format!(
            "Dated {{ {TEXT} key: {key:?}, amount: hundredths({hundredths}), standing: {standing}, sources: {sources} }}"
        ))
    }

    /// A point in the wrong place makes a figure ten times too large or small.
    fn not_far_from_last_year(&self, key: &str, now: u32) -> Outcome<()> {
        let Some(before) = self.before else { return Ok(()) };
        let Some(last) = before.hundredths.get(key) else { return Ok(()) };
        if now != 0 && *last != 0 && (now / 3 > *last || now < *last / 3) {
            let problem = format!(
                "is {now} hundredths, in {} it was {last}; check where the point stands",
                before.place
            );
            return Err(self.file.wrong(&format!("{key}.amount"), problem));
        }
        Ok(())
    }

    fn in_order(&self, table: &str, range: &str) -> Outcome<()> {
        let end = |end: &str| self.hundredths.get(&format!("{table}.{range}.{end}"));
        if end("low") <= end("high") {
            return Ok(());
        }
        let key = format!("{table}.{range}.high.amount");
        Err(self.file.wrong(&key, format!("should not be less than {table}.{range}.low.amount")))
    }

    fn shares_below_a_hundred(&self) -> Outcome<()> {
        for key in [
            "national_insurance.rate",
            "pension.employer",
            "sick_pay.share_of_earnings",
            "holiday.accrual_percent",
            "vat.standard",
        ] {
            if self.hundredths.get(key).is_some_and(|share| *share >= 10_000) {
                let problem = "is a hundred per cent or more; write 15 % as \"15.00\"";
                return Err(self.file.wrong(&format!("{key}.amount"), problem));
            }
        }
        Ok(())
    }
}
