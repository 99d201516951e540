//! JSON schemas of what no type of the eligibility check says: its questions, and what it finds of a part of the test.

use schemars::json_schema;

use super::questions::JOURNEY;
use super::{Finding, Fits, Part};
use crate::base::schema::{Keyed, named};
use crate::data::sources::SourceCode;
use crate::record::{AdultOutcome, CarerOutcome};

/// A question of the check.
pub(crate) struct Question;
named!(Question, "Question", |_| JOURNEY.schema());

/// A part of life, of an adult with needs or of a carer.
pub(crate) struct LifeOutcome;
named!(LifeOutcome, "LifeOutcome", |_| {
    let mut keys: Vec<_> =
        AdultOutcome::VALUES.iter().chain(CarerOutcome::VALUES).map(|(key, _)| *key).collect();
    keys.sort_unstable();
    keys.dedup();
    json_schema!({ "description": "A part of life.", "enum": keys })
});

named!(Finding, "Finding", |generator| json_schema!({
    "description": "How the answers compare with one part of the test.",
    "type": "object",
    "required": ["part", "fits", "paragraph", "sources"],
    "properties": {
        "part": generator.subschema_for::<Part>(),
        "fits": generator.subschema_for::<Fits>(),
        "paragraph": { "description": "Where exactly it stands.", "type": "string" },
        "sources": { "type": "array", "minItems": 1, "items": generator.subschema_for::<SourceCode>() },
    },
}));
