//! What was wrong with what was typed.

use crate::base::keyed::keyed;

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

keyed! {
    /// The kinds of problem; each has its sentence in content, and a question may have its own.
    Code {
        /// Nothing was chosen or typed.
        Missing = "missing",
        /// Letters or signs where a number should be.
        NotANumber = "not-a-number",
        /// Less than nothing.
        Negative = "negative",
        /// More than a household could have.
        TooLarge = "too-large",
        /// Less than it can be.
        TooSmall = "too-small",
        /// More than two figures after the point.
        TooManyPence = "too-many-pence",
        /// A comma or point where it could mean two things ("1,20").
        Unclear = "unclear",
        /// A number with a fraction where a whole one is needed.
        NotWhole = "not-whole",
        /// A date with a part left empty.
        DateIncomplete = "date-incomplete",
        /// A year that is not written with four figures.
        ShortYear = "short-year",
        /// A date no calendar has, such as 31 June.
        NotADate = "not-a-date",
        /// A date after the day of the estimate.
        InTheFuture = "in-the-future",
        /// A date longer ago than anyone has lived.
        TooLongAgo = "too-long-ago",
        /// A day for which there are no rates.
        NoRates = "no-rates",
        /// "None of these" or "not sure" together with something else.
        Contradiction = "contradiction",
        /// An end that is not after its beginning.
        Reversed = "reversed",
        /// A time that lies within another.
        Overlap = "overlap",
        /// More words than there is room for.
        TooLong = "too-long",
        /// No time that a clock shows.
        NotATime = "not-a-time",
        /// No length of time, or one that could be hours or minutes.
        NotALength = "not-a-length",
        /// Hours that are no whole number of quarters.
        NotQuarters = "not-quarters",
        /// The same thing a second time.
        Twice = "twice",
        /// A value that is not among the options (a broken link or an old page).
        NotAnOption = "not-an-option",
    }
}
