//! What was wrong with what was typed.

use crate::base::keyed::keyed;

/// Why a page was not accepted: which field, which kind of problem, and what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The field's name. For a date of which one box is wrong, it is the name of that box.
    pub field: String,
    /// What was wrong.
    pub code: Code,
    /// What was typed, unchanged.
    pub typed: String,
}

keyed! {
    /// The kinds of problem. Each has a sentence in the content, and a question may have a sentence of its own.
    Code {
        /// Nothing was chosen or typed.
        Missing = "missing",
        /// Letters or signs where a number should be.
        NotANumber = "not-a-number",
        /// Less than nothing.
        Negative = "negative",
        /// More than a household could have.
        TooLarge = "too-large",
        /// Less than the least that is possible.
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
        /// Not a time of the day.
        NotATime = "not-a-time",
        /// Not a length of time, or one that could be hours or minutes.
        NotALength = "not-a-length",
        /// Hours that are not whole quarters.
        NotQuarters = "not-quarters",
        /// The same thing a second time.
        Twice = "twice",
        /// A value that is not among the options (a broken link or an old page).
        NotAnOption = "not-an-option",
    }
}
