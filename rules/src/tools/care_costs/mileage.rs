//! Miles that a helper drives for the person in their own car: 55p for the first 10,000 of a tax year and 25p after them
//! (ITEPA 2003 s.230), each helper having 10,000 of their own. More may be paid, but is taxed; less may be agreed.
//!
//! 55p holds from 6 April 2026; many pages still say 45p, which was right until then. The miles are shared evenly over the
//! helpers, as nobody is asked who drives.

use rust_decimal::Decimal;

use crate::data::employment::Mileage;

impl Mileage {
    /// What miles of a year cost, shared over so many helpers.
    pub fn a_year(&self, miles: u32, helpers: usize) -> Decimal {
        let miles = Decimal::from(miles);
        let at_first = miles.min(self.first_miles.amount * Decimal::from(helpers));
        at_first * self.first.amount + (miles - at_first) * self.then.amount
    }
}
