//! New tool: which question of a visitor it answers, and what the law says of it, with its paragraph.
//!
//! [`check`] is the way in. Each rule of law is a file of its own beside this one.
//!
//! # Example
//!
//! ```
//! use chrono::NaiveDate;
//! use rules::record::Answers;
//! use rules::tools::new_tool::{Outcome, check};
//!
//! let answers: Answers = serde_json::from_str(r#"{ "new_question": "not-sure" }"#)?;
//! let day = NaiveDate::from_ymd_opt(2026, 11, 30).ok_or("no such day")?;
//! assert_eq!(check(&answers, day).outcome, Outcome::CannotSay);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod questions;

use chrono::NaiveDate;

use crate::base::keyed::keyed;
use crate::journey::Asked;
use crate::record::{Answers, Known};

use self::questions::JOURNEY;

keyed! {
    /// The conclusion.
    Outcome {
        /// The answer is yes.
        Yes = "yes",
        /// The answer is no.
        No = "no",
        /// It depends on what is not known.
        CannotSay = "cannot-say",
    }
}

/// What the answers come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTool {
    /// The conclusion.
    pub outcome: Outcome,
    /// Questions that have not been answered yet, in order: they stand for "not sure".
    pub not_asked: Vec<&'static str>,
}

/// Works out what the answers come to.
pub fn check(answers: &Answers, today: NaiveDate) -> NewTool {
    let (asked, answers) = JOURNEY.walk(answers, today);
    let outcome = match answers.new_question {
        Some(Known::Known(true)) => Outcome::Yes,
        Some(Known::Known(false)) => Outcome::No,
        Some(Known::NotSure) | None => Outcome::CannotSay,
    };
    let open = |question: &&Asked| !question.answered(&answers);
    NewTool { outcome, not_asked: asked.iter().filter(open).map(|question| question.id()).collect() }
}
