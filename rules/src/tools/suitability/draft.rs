//! What the rules of this tool note down while they look at the answers.

use super::next::Next;
use super::outcome::Bring;
use super::reason::Reason;
use crate::base::sorted::Set;

/// Reasons in the order in which they came up, and what follows from them.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub reasons: Vec<Reason>,
    pub next: Set<Next>,
    pub bring: Set<Bring>,
    pub open: Vec<&'static str>,
}

impl Draft {
    /// Notes a reason, once.
    pub fn say(&mut self, reason: Reason) {
        if !self.reasons.contains(&reason) {
            self.reasons.push(reason);
        }
    }

    /// Notes a reason with what to do about it.
    pub fn say_and(&mut self, reason: Reason, next: &[Next]) {
        self.say(reason);
        self.next.extend(next);
    }

    /// Notes that an answer is not known, and what follows from that.
    pub fn not_known(&mut self, question: &'static str, reason: Reason, next: &[Next]) {
        self.say_and(reason, next);
        self.open.push(question);
    }
}
