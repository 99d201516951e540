//! What the form renderer asks of the words.

use rules::base::money::Amount;
use rules::form::{HourlyFigure, Problem};

/// The words of one question page, spoken to one person. Field names are those of the form, options their values.
pub trait FormWords: Send + Sync {
    /// The question, the page's heading.
    fn title(&self) -> String;
    /// A line under it.
    fn hint(&self) -> Option<String>;
    /// HTML under the hint.
    fn help(&self) -> Option<String>;
    /// The summary and the HTML of what is shown when asked for.
    fn details(&self) -> Option<(String, String)>;
    /// The label or legend of a field that is not the page's only one.
    fn label(&self, field: &str) -> String;
    /// A line under it.
    fn field_hint(&self, field: &str) -> Option<String>;
    /// The words of an option.
    fn option(&self, field: &str, value: &str) -> String;
    /// A line under them.
    fn option_hint(&self, field: &str, value: &str) -> Option<String>;
    /// An amount beside an option: "£114.60 a week".
    fn figure(&self, amount: &Amount) -> String;
    /// A price of an hour beside an option, with its date.
    fn hourly(&self, figure: &HourlyFigure) -> String;
    /// What to do about a problem.
    fn error(&self, problem: &Problem) -> String;
    /// Words that no question owns.
    fn common(&self, word: Common) -> String;
    /// Whether a date is the visitor's own date of birth.
    fn is_birthday(&self, field: &str) -> bool;
}

/// Words that no question owns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Common {
    /// The heading of the error summary.
    ErrorTitle,
    /// What is said before an error.
    ErrorPrefix,
    /// Between options and the one that stands alone.
    Or,
    /// The box for a day.
    Day,
    /// The box for a month.
    Month,
    /// The box for a year.
    Year,
    /// The empty first line of a long list.
    PickOne,
}
