//! New question: why it is asked, and what its answer changes.

use crate::journey::kinds::yes_or_no;
use crate::journey::parts::{always, never};

yes_or_no! {
    /// New question.
    NEW_QUESTION = "new-question", new_question,
    if always, settles never
}
