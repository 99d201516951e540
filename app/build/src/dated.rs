//! Words that hold from one day to another. A page may be read long after it was written: it has the words of the days to
//! come beside those of its own day, each with its days, and `boot.js` shows those of the day on which it is read.

use chrono::{Days as Count, NaiveDate};
use serde::{Deserialize, Serialize};

/// The days on which words are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// The first day; none where they were always right.
    pub from: Option<NaiveDate>,
    /// The last day; none where no end is known.
    pub to: Option<NaiveDate>,
}

/// What a page that is written on some day does with words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Their days are over: it leaves them out.
    Past,
    /// It shows them, and they stay.
    Now,
    /// It shows them, until their last day.
    NowUntil,
    /// It has them hidden, until their first day.
    Later,
}

impl Days {
    /// From a day on.
    pub const fn from(day: NaiveDate) -> Self {
        Self { from: Some(day), to: None }
    }

    /// Up to the day before another.
    pub fn before(day: NaiveDate) -> Self {
        Self { from: None, to: day.checked_sub_days(Count::new(1)) }
    }

    /// What a page that is written on a day does with the words of these days.
    pub fn on(self, day: NaiveDate) -> Shown {
        match self {
            Self { to: Some(to), .. } if to < day => Shown::Past,
            Self { from: Some(from), .. } if day < from => Shown::Later,
            Self { to: Some(_), .. } => Shown::NowUntil,
            Self { to: None, .. } => Shown::Now,
        }
    }

    /// Opens an element with these days.
    pub(crate) fn open(self) -> String {
        let day = |name: &str, day: Option<NaiveDate>| day.map(|day| format!(" data-{name}=\"{day}\""));
        [Some("<span".to_owned()), day("from", self.from), day("to", self.to), Some(">".to_owned())]
            .into_iter()
            .flatten()
            .collect()
    }
}

pub(crate) const OPEN: &str = "<span data-";
pub(crate) const CLOSE: &str = "</span>";

/// The HTML of a page that is written on a day. Words with days have no other words with days in them.
pub fn html_on(html: &str, day: NaiveDate) -> String {
    let mut pieces = html.split(OPEN);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let parts = piece.split_once('>').and_then(|(days, rest)| {
            let (words, after) = rest.split_once(CLOSE)?;
            Some((days, words, after, Days { from: value(days, "from"), to: value(days, "to") }))
        });
        match parts {
            Some((tag, words, after, days)) if days != Days::default() => {
                match days.on(day) {
                    Shown::Past => {}
                    Shown::Now => out.push_str(words),
                    Shown::NowUntil => out.extend([OPEN, tag, ">", words, CLOSE]),
                    Shown::Later => out.extend([OPEN, tag, " hidden>", words, CLOSE]),
                }
                out.push_str(after);
            }
            _ => out.extend([OPEN, piece]),
        }
    }
    out
}

fn value(days: &str, name: &str) -> Option<NaiveDate> {
    let (_, after) = days.split_once(&format!("{name}=\""))?;
    after.split('"').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_the_words_of_its_day_and_of_the_days_to_come() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap_or_default();
        let turn = day("2027-04-01");
        let html = format!(
            "It is {}£1</span>{}£2</span>, <span class=\"x\">so</span>.",
            Days::before(turn).open(),
            Days::from(turn).open()
        );
        let before = "It is <span data-to=\"2027-03-31\">£1</span><span data-from=\"2027-04-01\" hidden>£2</span>, \
            <span class=\"x\">so</span>.";
        assert_eq!(html_on(&html, day("2027-03-31")), before);
        assert_eq!(html_on(&html, turn), "It is £2, <span class=\"x\">so</span>.");
        let until = Days { from: Some(turn), to: Some(turn) };
        assert_eq!((until.on(day("2027-03-31")), until.on(turn)), (Shown::Later, Shown::NowUntil));
        assert_eq!(until.on(day("2027-04-02")), Shown::Past);
    }
}
