//! What was wrong with what was typed.

/// Why a page was not accepted: where, what kind of problem, and what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field's name; for a date with one bad part, the name of that box.
    pub field: String,
    /// What was wrong.
    pub code: Code,
    /// What was typed, as it was typed.
    pub typed: String,
}

/// The kinds of problem; each has its sentence in content, and a question may have its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Code {
    /// Nothing was chosen or typed.
    Missing,
    /// Letters or signs where a number should be.
    NotANumber,
    /// Less than nothing.
    Negative,
    /// More than a household could have.
    TooLarge,
    /// Less than it can be.
    TooSmall,
    /// More than two figures after the point.
    TooManyPence,
    /// A comma or point where it could mean two things ("1,20").
    Unclear,
    /// A number with a fraction where a whole one is needed.
    NotWhole,
    /// A date with a part left empty.
    DateIncomplete,
    /// A year that is not written with four figures.
    ShortYear,
    /// A date no calendar has, such as 31 June.
    NotADate,
    /// A date after the day of the estimate.
    InTheFuture,
    /// A date longer ago than anyone has lived.
    TooLongAgo,
    /// A day for which there are no rates.
    NoRates,
    /// "None of these" or "not sure" together with something else.
    Contradiction,
    /// An end that is not after its beginning.
    Reversed,
    /// A time that lies within another.
    Overlap,
    /// More words than there is room for.
    TooLong,
    /// No time that a clock shows.
    NotATime,
    /// No length of time, or one that could be hours or minutes.
    NotALength,
    /// Hours that are no whole number of quarters.
    NotQuarters,
    /// The same thing a second time.
    Twice,
    /// A value that is not among the options (a broken link or an old page).
    NotAnOption,
}

impl Code {
    /// The key of the sentence in content.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::NotANumber => "not-a-number",
            Self::Negative => "negative",
            Self::TooLarge => "too-large",
            Self::TooSmall => "too-small",
            Self::TooManyPence => "too-many-pence",
            Self::Unclear => "unclear",
            Self::NotWhole => "not-whole",
            Self::DateIncomplete => "date-incomplete",
            Self::ShortYear => "short-year",
            Self::NotADate => "not-a-date",
            Self::InTheFuture => "in-the-future",
            Self::TooLongAgo => "too-long-ago",
            Self::NoRates => "no-rates",
            Self::Contradiction => "contradiction",
            Self::Reversed => "reversed",
            Self::Overlap => "overlap",
            Self::TooLong => "too-long",
            Self::NotATime => "not-a-time",
            Self::NotALength => "not-a-length",
            Self::NotQuarters => "not-quarters",
            Self::Twice => "twice",
            Self::NotAnOption => "not-an-option",
        }
    }
}
