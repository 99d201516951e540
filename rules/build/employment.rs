//! `employment/<first day>.toml`: the figures of employment of one tax year each.

use std::fmt::Write;

use serde::Deserialize;

use crate::file::{File, Outcome, TEXT, day_code};
use crate::sources::Sources;
use crate::yearly::{self, Head, Kind, Reader, years};

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
    /// The year or date of the prices.
    seen: String,
    low: FigureText,
    high: FigureText,
}

/// A table of figures. The program has a struct with the same fields.
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
            fn fields(&self, reader: &mut Figures<'_, '_>, table: &str) -> Outcome<String> {
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
                    let seen = reader.seen(table, stringify!($range), &self.$range.seen)?;
                    let _ = write!(
                        code,
                        concat!(stringify!($range), ": Between {{ seen: {}, low: {}, high: {} }}, "),
                        seen,
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
    rate, threshold_year, threshold_month, threshold_four_weeks, threshold_week, lower_earnings_limit_week, allowance,
    young_age, young_limit, young_limit_month, young_limit_four_weeks, young_limit_week,
} {} {});
table!(PensionText {} {
    trigger, lower, upper, employer, youngest, pension_age, youngest_joiner, oldest_joiner,
} {} {});
table!(SickPayText {} { weekly, waiting_days, most_weeks, usual_days, } { share_of_earnings, earnings_test, } {});
table!(MileageText {} { first, first_miles, then, } {} {});
table!(RedundancyText {} {
    week_cap, years_needed, most_years, young_weeks, middle_weeks, older_weeks, middle_age, older_age,
    notice_least, notice_most,
} {} {});
table!(HolidayText {} { weeks, accrual_percent, most_days, } {} {});
table!(WorkingTimeText {} { most_hours, most_hours_young, adult_age, } {} {});
table!(ValueAddedTaxText {} { standard, } {} {});
table!(OrientationText {} {
    real_living_wage, insurance_more, payslip_first, payslip_next, payslip_fourth, check_each,
} {} {
    agency_hour, half_hour_share, sleep_in, waking_night, insurance_year, payroll_week, self_employed, introductory,
    managed, setting_up,
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

/// The law may also set a figure anew and not only raise it with prices: the Employment Allowance went from £5,000 to
/// £10,500 on 6 April 2025. A figure that is more than three times as large is a slip.
const KIND: Kind = Kind { farthest: 3, needs_note: &["derived", "memory"] };

/// All years as Rust, oldest first.
///
/// # Errors
///
/// Where a file has a mistake, or the years leave a gap: a line that names the file, the key and what would be right.
pub fn constants(files: &[File], sources: &Sources) -> Outcome<String> {
    let text = years(files, sources, &KIND, |reader| Figures { reader, notes: Vec::new() }.year())?;
    Ok(format!("static EMPLOYMENT_YEARS: [EmploymentYear; {}] = [{text}];\n", files.len()))
}

/// The figures of one file being read.
struct Figures<'a, 'f> {
    reader: &'a mut Reader<'f>,
    notes: Vec<(String, String)>,
}

impl Figures<'_, '_> {
    fn year(mut self) -> Outcome<String> {
        let year: YearText = self.reader.file.parse()?;
        let YearText { label, starts, ends, checked, minimum_wage: wages, .. } = &year;
        let head = self.reader.head(&Head { label, starts, ends, checked })?;
        let (first, last) = self.reader.period("minimum_wage.", &wages.starts, &wages.ends)?;

        let mut code = format!("EmploymentYear {{ {head},\n");
        let wages = wages.fields(&mut self, "minimum_wage")?;
        let (first, last) = (day_code(first), day_code(last));
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
        self.reader.not_a_copy("minimum_wage")?;
        let notes: Vec<String> =
            self.notes.iter().map(|(key, note)| format!("({key:?}, {note:?})")).collect();
        let _ = writeln!(code, "bank_holidays: {bank_holidays}, {TEXT} notes: &[{}] }},", notes.join(", "));
        Ok(code)
    }

    fn figure(&mut self, table: &str, name: &str, figure: &FigureText) -> Outcome<String> {
        let place = if name.is_empty() { table.to_owned() } else { format!("{table}.{name}") };
        let FigureText { amount, standing, sources, note } = figure;
        let text = yearly::FigureText { amount, standing, sources, note: note.as_deref() };
        let figure = match place.as_str() {
            "sick_pay.waiting_days" | "orientation.setting_up.low" => {
                self.reader.figure_or_nothing(&place, &text)?
            }
            _ => self.reader.figure(&place, &text)?,
        };
        let yearly::Figure { hundredths, standing, sources } = figure;
        let key = place.replace('.', "_");
        if let Some(note) = note {
            self.notes.push((key.clone(), note.clone()));
        }
        Ok(format!(
            "Dated {{ {TEXT} key: {key:?}, amount: hundredths({hundredths}), standing: {standing}, sources: {sources} }}"
        ))
    }

    fn seen(&self, table: &str, range: &str, seen: &str) -> Outcome<String> {
        self.reader.file.words(&format!("{table}.{range}.seen"), seen).map(|seen| format!("{seen:?}"))
    }

    fn in_order(&self, table: &str, range: &str) -> Outcome<()> {
        let end = |end: &str| self.reader.hundredths(&format!("{table}.{range}.{end}"));
        if end("low") <= end("high") {
            return Ok(());
        }
        let key = format!("{table}.{range}.high.amount");
        Err(self.reader.file.wrong(&key, format!("should not be less than {table}.{range}.low.amount")))
    }

    fn shares_below_a_hundred(&self) -> Outcome<()> {
        for key in [
            "national_insurance.rate",
            "pension.employer",
            "sick_pay.share_of_earnings",
            "holiday.accrual_percent",
            "vat.standard",
            "orientation.half_hour_share.high",
        ] {
            if self.reader.hundredths(key).is_some_and(|share| share >= 10_000) {
                let problem = "is a hundred per cent or more; write 15 % as \"15.00\"";
                return Err(self.reader.file.wrong(&format!("{key}.amount"), problem));
            }
        }
        Ok(())
    }
}
