//! The questions of the new tool, in the order in which they are asked.

mod new_question;

use crate::journey::Tool;
use crate::journey::parts::never;
use crate::journey::{Asked, Journey};
use crate::shared::CouncilPage;

/// The journey.
pub static JOURNEY: Journey = Journey { tool: Tool::NewTool, early: ASKED, later: &[], aside: &[] };

const ASKED: &[Asked] = &[&CouncilPage { settles: never }, &new_question::NEW_QUESTION];
