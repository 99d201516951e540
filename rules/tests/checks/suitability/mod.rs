//! Whether a direct payment could be made, to whom and for what.

mod agrees_with_spending;
mod bad_input;
mod capacity;
mod care_home_rule;
mod cases;
mod differences;
mod garbage;
mod not_allowed;
mod properties;
mod the_law;
mod walk;
mod walks;
mod ways;
mod who_is_who;
