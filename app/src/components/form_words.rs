//! The words that a form needs from the page it stands on.

use rules::base::money::Amount;
use rules::form::{HourlyFigure, Problem};

/// The words of one question page, spoken to one person. Fields are called by their names in the form, and options by
/// their values.
pub trait FormWords: Send + Sync {
    /// The question, the page's heading.
    fn title(&self) -> String;
    /// A line under the title.
    fn hint(&self) -> Option<String>;
    /// HTML under the hint.
    fn help(&self) -> Option<String>;
    /// A fold: the summary, and the HTML that it opens to.
    fn details(&self) -> Option<(String, String)>;
    /// The label or legend of a field that is not the page's only one.
    fn label(&self, field: &str) -> String;
    /// A line under the label.
    fn field_hint(&self, field: &str) -> Option<String>;
    /// The words of an option.
    fn option(&self, field: &str, value: &str) -> String;
    /// A line under an option.
    fn option_hint(&self, field: &str, value: &str) -> Option<String>;
    /// An amount beside an option: "£114.60 a week".
    fn figure(&self, amount: &Amount) -> String;
    /// The price of an hour beside an option, with its date.
    fn hourly(&self, figure: &HourlyFigure) -> String;
    /// The sentence that says how to put a problem right.
    fn error(&self, problem: &Problem) -> String;
    /// Words that do not belong to one question.
    fn common(&self, word: Common) -> String;
    /// Whether a date is the visitor's own date of birth.
    fn is_birthday(&self, field: &str) -> bool;
}

/// Words that do not belong to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Common {
    /// The heading of the error summary.
    ErrorTitle,
    /// What is said before an error.
    ErrorPrefix,
    /// The word between the options and the lone one.
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
