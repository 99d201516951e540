//! What a council's rate is for. The build reads this file too, so that the data can have no other value.

use crate::base::keyed::keyed;

keyed! {
    /// What a council's rate is for.
    Basis {
        /// Home care by an agency: what the council pays, charges, or puts into a direct payment.
        Agency = "agency",
        /// An employed personal assistant, with the employer's costs included.
        PaAllIn = "pa-all-in",
        /// The same, where needs are more complex.
        PaComplex = "pa-complex",
        /// Only the wage of a personal assistant.
        PaWage = "pa-wage",
        /// A self-employed personal assistant.
        SelfEmployed = "self-employed",
        /// A night on which the helper may sleep.
        SleepIn = "sleep-in",
        /// A waking night.
        WakingNight = "waking-night",
    }
}
