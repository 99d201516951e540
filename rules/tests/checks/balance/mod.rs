//! Whether there is more in the account than may stay there.

mod sums;
mod walk;
