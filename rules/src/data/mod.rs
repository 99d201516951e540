//! Dated data: rates, limits, sources, and what councils do.

pub mod care_home;
pub mod councils;
#[cfg(feature = "texts")]
pub mod due;
pub mod employment;
#[cfg(feature = "texts")]
pub mod limits;
pub mod local;
pub mod pension_age;
pub mod rates;
pub mod sources;
