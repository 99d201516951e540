//! Turns text that a person typed into a value, or into the reason why it can't be one.
//!
//! People write "£1,234.50", "1234.5" or " 80 ", and all are read. A comma that could be a decimal point is asked
//! about.

use chrono::{Datelike, Months, NaiveDate};
use rust_decimal::Decimal;

use crate::base::money::{self, Money, Percent};
use crate::base::number;
use crate::form::{Code, DATE_PARTS, Problem, Texts};

mod times;

pub use times::{length, length_typed, quarter_hours, time};

/// No single payment or bill of a household is as large as this.
pub const LARGEST_AMOUNT: u32 = money::LARGEST_AMOUNT;
/// Nor its savings.
pub const LARGEST_SAVINGS: u32 = money::LARGEST;
/// Nobody is responsible for more children than this.
pub const MOST_CHILDREN: u8 = 15;
/// Nobody has lived for as many years as this.
const LONGEST_LIFE_IN_YEARS: u32 = 130;
const MONTHS_A_YEAR: u32 = 12;

/// Reads pounds and pence, up to (not including) a largest amount of pounds.
///
/// # Errors
///
/// The code of what is wrong: nothing, no number, below nothing, too many pence, unclear, or too large.
pub fn money(text: &str, below: u32) -> Result<Money, Code> {
    let pounds = decimal(text)?;
    if pounds >= Decimal::from(below) {
        return Err(Code::TooLarge);
    }
    Ok(Money::of(pounds))
}

/// Reads a percentage from 0 to 100.
///
/// # Errors
///
/// The code of what is wrong: nothing, no number, below nothing, or above 100.
pub fn percent(text: &str) -> Result<Percent, Code> {
    let text = text.trim();
    let number = decimal(text.strip_suffix('%').unwrap_or(text))?;
    if number > Decimal::ONE_HUNDRED {
        return Err(Code::TooLarge);
    }
    Ok(Percent::of(number))
}

/// Reads pounds and pence within limits, both included.
///
/// # Errors
///
/// The code of what is wrong: as for [`money()`], or too small.
pub fn price(text: &str, least: Money, most: Money) -> Result<Money, Code> {
    let price = money(text, LARGEST_AMOUNT)?;
    if price > most {
        return Err(Code::TooLarge);
    }
    if price < least { Err(Code::TooSmall) } else { Ok(price) }
}

/// Reads a whole number up to and including `most`.
///
/// # Errors
///
/// The code of what is wrong: nothing, no whole number, below nothing, or too large.
pub fn count(text: &str, most: u8) -> Result<u8, Code> {
    u8::try_from(whole(text, 0, most.into())?).map_err(|_| Code::TooLarge)
}

/// Reads a whole number within limits, both included.
///
/// # Errors
///
/// The code of what is wrong: nothing, no whole number, too small, or too large.
pub fn whole(text: &str, least: u16, most: u16) -> Result<u16, Code> {
    let number =
        decimal(text).map_err(|code| if code == Code::TooManyPence { Code::NotWhole } else { code })?;
    if !number.is_integer() {
        return Err(Code::NotWhole);
    }
    let whole = u16::try_from(number).ok().filter(|whole| *whole <= most).ok_or(Code::TooLarge)?;
    if whole < least { Err(Code::TooSmall) } else { Ok(whole) }
}

fn decimal(text: &str) -> Result<Decimal, Code> {
    let bare = without_signs(text);
    if bare.is_empty() {
        return Err(if text.trim().is_empty() { Code::Missing } else { Code::NotANumber });
    }
    let (negative, digits) = match bare.strip_prefix(['-', '−', '–']) {
        Some(rest) => (true, rest),
        None => (false, bare.as_str()),
    };
    let (whole, pence) = digits.split_once('.').unwrap_or((digits, ""));
    let numeric = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if !numeric(&whole.replace(',', "")) || !numeric(pence) || (whole.is_empty() && pence.is_empty()) {
        return Err(Code::NotANumber);
    }
    if negative {
        return Err(Code::Negative);
    }
    if !grouped_in_thousands(whole) {
        return Err(Code::Unclear);
    }
    if pence.len() > 2 {
        return Err(Code::TooManyPence);
    }
    // Only digits are left, so this can fail only where there are too many.
    number::plain(&[&whole.replace(',', ""), ".", pence].concat()).ok_or(Code::TooLarge)
}

/// The text without the pound sign and outer spaces. A space between digits becomes a comma, which must then be in a
/// place where a comma may be.
fn without_signs(text: &str) -> String {
    let bare: String = text.chars().filter(|sign| *sign != '£').collect();
    let words: Vec<&str> = bare.split_whitespace().collect();
    let digits = |word: &str| word.starts_with(|sign: char| sign.is_ascii_digit());
    words.iter().enumerate().fold(String::new(), |joined, (place, word)| {
        let between = if place > 0 && digits(word) && joined.ends_with(|sign: char| sign.is_ascii_digit()) {
            ","
        } else {
            ""
        };
        joined + between + word
    })
}

/// Whether commas are in the right places. In "1,234" they are, and "1234" needs none. In "1,20" and "12,50" they are
/// not: these may be meant as pounds and pence.
fn grouped_in_thousands(whole: &str) -> bool {
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    rest.peek().is_none() || ((1..=3).contains(&first.len()) && rest.all(|group| group.len() == 3))
}

/// Reads a day typed into three boxes named `<name>-day`, `-month` and `-year`.
///
/// # Errors
///
/// A [`Problem`] with the box that is wrong: empty, incomplete, no day of the calendar, or a year of two figures.
pub fn date(texts: &Texts, name: &str) -> Result<NaiveDate, Problem> {
    let boxes = DATE_PARTS.map(|part| format!("{name}-{part}"));
    let [day, month, year] = boxes.each_ref().map(|field| texts.get(field));
    let typed = [day, month, year].join(" ").trim().to_owned();
    let problem = |field: &str, code| Problem { field: field.to_owned(), code, typed: typed.clone() };
    if typed.is_empty() {
        return Err(problem(name, Code::Missing));
    }
    if let Some(empty) = boxes.iter().find(|field| texts.get(field).is_empty()) {
        return Err(problem(empty, Code::DateIncomplete));
    }
    let year_box = format!("{name}-year");
    let parts = (number(day), month_number(month), number(year));
    let (Some(day), Some(month), Some(year)) = parts else {
        return Err(problem(name, Code::NotADate));
    };
    if texts.get(&year_box).len() != 4 {
        return Err(problem(&year_box, Code::ShortYear));
    }
    i32::try_from(year)
        .ok()
        .filter(|year| (1000..=9999).contains(year))
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        .ok_or_else(|| problem(name, Code::NotADate))
}

/// A day as the texts of the three boxes: day, month, year.
pub fn date_parts(date: NaiveDate) -> [String; 3] {
    [date.day().to_string(), date.month().to_string(), date.year().to_string()]
}

/// Reads a date of birth: a day not after `day`, and not before anyone alive was born.
///
/// # Errors
///
/// A [`Problem`] as for [`date`], or where the day is still to come or too long ago.
pub fn date_of_birth(texts: &Texts, name: &str, day: NaiveDate) -> Result<NaiveDate, Problem> {
    let born = date(texts, name)?;
    let code = born_problem(born, day);
    let typed = date_parts(born).join(" ");
    code.map_or(Ok(born), |code| Err(Problem { field: name.to_owned(), code, typed }))
}

/// Why this can't be the date of birth of anyone alive on a day.
pub fn born_problem(born: NaiveDate, day: NaiveDate) -> Option<Code> {
    let oldest = day.checked_sub_months(Months::new(LONGEST_LIFE_IN_YEARS * MONTHS_A_YEAR));
    if born > day {
        Some(Code::InTheFuture)
    } else if oldest.is_some_and(|oldest| born < oldest) {
        Some(Code::TooLongAgo)
    } else {
        None
    }
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// A month as a number or by its English name, which may be shortened to three letters or more.
fn month_number(text: &str) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    number(text).or_else(|| {
        let name = text.to_ascii_lowercase();
        let place = NAMES.iter().position(|month| name.len() >= 3 && month.starts_with(&name))?;
        u32::try_from(place + 1).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_box_takes_what_people_write() {
        for (typed, pounds) in [
            ("12", "12.00"),
            ("12.5", "12.50"),
            ("12.50", "12.50"),
            ("£12.50", "12.50"),
            ("£ 12.50 ", "12.50"),
            (".50", "0.50"),
            ("12.", "12.00"),
            ("0", "0.00"),
            ("1,234", "1234.00"),
            ("£1,234,567.89", "1234567.89"),
            ("1 234.50", "1234.50"),
            ("007", "7.00"),
            ("99999999.99", "99999999.99"),
            ("\u{a0}80", "80.00"),
        ] {
            let read = money(typed, LARGEST_SAVINGS).map(|money| money.pounds().to_string());
            assert_eq!(read.as_deref(), Ok(pounds), "{typed:?}");
        }
    }

    #[test]
    fn money_box_refuses_what_it_cannot_be_sure_of() {
        for (typed, code) in [
            ("", Code::Missing),
            ("   ", Code::Missing),
            ("£", Code::NotANumber),
            ("abc", Code::NotANumber),
            ("12p", Code::NotANumber),
            ("1e5", Code::NotANumber),
            ("twelve", Code::NotANumber),
            (".", Code::NotANumber),
            ("1.2.3", Code::NotANumber),
            ("12-50", Code::NotANumber),
            ("٣", Code::NotANumber),
            ("１２", Code::NotANumber),
            ("-5", Code::Negative),
            ("−5", Code::Negative),
            ("£-5.00", Code::Negative),
            ("-0.01", Code::Negative),
            ("12,50", Code::Unclear),
            ("1,20", Code::Unclear),
            ("1,2345", Code::Unclear),
            (",123", Code::Unclear),
            ("1234,567", Code::Unclear),
            ("62 40", Code::Unclear),
            ("1 2", Code::Unclear),
            ("1.234", Code::TooManyPence),
            ("0.001", Code::TooManyPence),
            ("100000000", Code::TooLarge),
            ("99999999999999999999999999999999999999", Code::TooLarge),
        ] {
            assert_eq!(money(typed, LARGEST_SAVINGS), Err(code), "{typed:?}");
        }
    }

    #[test]
    fn counts_are_whole_and_of_a_household_size() {
        for (typed, read) in [
            ("0", Ok(0)),
            ("3", Ok(3)),
            (" 15 ", Ok(15)),
            ("16", Err(Code::TooLarge)),
            ("300", Err(Code::TooLarge)),
            ("2.5", Err(Code::NotWhole)),
            ("1.234", Err(Code::NotWhole)),
            ("-1", Err(Code::Negative)),
            ("two", Err(Code::NotANumber)),
            ("", Err(Code::Missing)),
        ] {
            assert_eq!(count(typed, MOST_CHILDREN), read, "{typed:?}");
        }
    }

    #[test]
    fn percentages_stop_at_all_of_it() {
        for (typed, read) in [
            ("85", Ok("85.00")),
            ("100%", Ok("100.00")),
            ("12.5 %", Ok("12.50")),
            ("101", Err(Code::TooLarge)),
        ] {
            assert_eq!(
                percent(typed).map(|share| share.hundredths().to_string()),
                read.map(str::to_owned),
                "{typed:?}"
            );
        }
    }

    fn boxes(day: &str, month: &str, year: &str) -> Texts {
        let mut texts = Texts::default();
        texts.set("born-day", day);
        texts.set("born-month", month);
        texts.set("born-year", year);
        texts
    }

    #[test]
    fn dates_are_days_that_a_calendar_has() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
        for (day, month, year, read) in [
            ("27", "3", "1958", Ok("1958-03-27")),
            ("1", "March", "1958", Ok("1958-03-01")),
            ("01", "sept", "1958", Ok("1958-09-01")),
            ("29", "2", "1960", Ok("1960-02-29")),
            ("22", "11", "2026", Ok("2026-11-22")),
            ("", "", "", Err(("born", Code::Missing))),
            ("", "3", "1958", Err(("born-day", Code::DateIncomplete))),
            ("27", "", "1958", Err(("born-month", Code::DateIncomplete))),
            ("27", "3", "", Err(("born-year", Code::DateIncomplete))),
            ("31", "6", "1958", Err(("born", Code::NotADate))),
            ("29", "2", "1959", Err(("born", Code::NotADate))),
            ("0", "3", "1958", Err(("born", Code::NotADate))),
            ("27", "13", "1958", Err(("born", Code::NotADate))),
            ("27", "ma", "1958", Err(("born", Code::NotADate))),
            ("27", "3", "58", Err(("born-year", Code::ShortYear))),
            ("-1", "3", "1958", Err(("born", Code::NotADate))),
            ("27", "3", "99999999999", Err(("born", Code::NotADate))),
            ("23", "11", "2026", Err(("born", Code::InTheFuture))),
            ("1", "1", "1890", Err(("born", Code::TooLongAgo))),
        ] {
            let texts = boxes(day, month, year);
            let got = date_of_birth(&texts, "born", today).map(|date| date.to_string());
            let got =
                got.as_ref().map(String::as_str).map_err(|problem| (problem.field.as_str(), problem.code));
            assert_eq!(got, read, "{day} {month} {year}");
        }
    }

    #[test]
    fn percentages() {
        for (text, read) in [
            ("85", Ok(85)),
            ("85%", Ok(85)),
            (" 85 % ", Ok(85)),
            ("100%", Ok(100)),
            ("85%%", Err(Code::NotANumber)),
            ("%85", Err(Code::NotANumber)),
            ("100.01", Err(Code::TooLarge)),
            ("", Err(Code::Missing)),
        ] {
            let got = percent(text).map(Percent::hundredths);
            assert_eq!(got, read.map(Decimal::from), "{text}");
        }
    }
}
