//! An indicative budget: the week priced at a council's rates, or at what the person types. The council sets the real
//! one, which must be enough to meet the needs it has agreed to meet (Care Act 2014 s.26).

use crate::base::money::{Every, Hourly, Money};
use crate::tools::care_costs::{Inputs, Line, Problem, WayCost, all_in, check};

/// A budget for the week as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicative(WayCost);

impl Indicative {
    /// Pounds a year.
    pub const fn year(&self) -> Money {
        self.0.year
    }

    /// Pounds over a period.
    pub fn every(&self, every: Every) -> Money {
        self.0.every(every)
    }

    /// What it is made up of.
    pub fn lines(&self) -> &[Line] {
        &self.0.lines
    }
}

/// The week at one rate for each hour, with the prices of `inputs` for nights, day services and respite.
///
/// # Errors
///
/// A [`Problem`] where the rate or a field of `inputs` is out of range.
pub fn indicative(inputs: &Inputs, rate: Hourly) -> Result<Indicative, Problem> {
    let mut priced = inputs.clone();
    priced.pa = Some(crate::tools::care_costs::PaPay::AllIn(rate));
    check::inputs(&priced)?;
    all_in::cost(&priced, rate).map(Indicative)
}
