//! Who decides a point: each reason of a check says so.

use crate::base::keyed::keyed;

keyed! {
    /// Who decides a point.
    Decides {
        /// The law; the council applies it to the facts and cannot waive it.
        Law = "law",
        /// The council, with reasons.
        Council = "council",
        /// The person.
        Person = "person",
        /// Another body: the NHS, children's services, probation.
        Other = "other",
    }
}
