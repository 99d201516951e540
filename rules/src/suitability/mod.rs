//! Whether a direct payment may be made, and what for.

pub mod care_home;
