//! JSON schemas of money, hours and shares: text in a request as `number.rs` reads it, text in a response as it is written.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::{Hourly, Hours, LARGEST, LARGEST_AMOUNT, Money, Percent, Weekly};
use crate::base::schema::named;

/// Pounds as large as anyone's savings may be.
pub(crate) struct Saved;

named!(Money, "Pounds", |generator| pounds(generator, "Pounds", LARGEST_AMOUNT));
named!(Saved, "PoundsSaved", |generator| pounds(generator, "Pounds", LARGEST));
named!(Weekly, "PoundsAWeek", |generator| pounds(generator, "Pounds a week", LARGEST_AMOUNT));
named!(Hourly, "PoundsAnHour", |generator| pounds(generator, "Pounds an hour", LARGEST_AMOUNT));

fn pounds(generator: &SchemaGenerator, unit: &str, below: u32) -> Schema {
    if generator.contract().is_serialize() {
        return json_schema!({
            "description": format!("{unit} as text, always with two figures after the point."),
            "type": "string",
            "pattern": "^[0-9]+\\.[0-9]{2}$",
        });
    }
    // As many figures as the largest whole number below has.
    let figures = below.saturating_sub(1).to_string().len();
    json_schema!({
        "description": format!("{unit} as text, \"12.50\"; less than {below}. Never a JSON number."),
        "type": "string",
        "pattern": format!("^(0*[0-9]{{1,{figures}}}(\\.[0-9]{{0,2}})?|\\.[0-9]{{1,2}})$"),
    })
}

/// Pounds that may be less than nothing.
pub(crate) struct PoundsOrLess;

named!(PoundsOrLess, "PoundsOrLess", |_| json_schema!({
    "description": "Pounds as text, always with two figures after the point; less than nothing where money comes back.",
    "type": "string",
    "pattern": "^-?[0-9]+\\.[0-9]{2}$",
}));

named!(Hours, "Hours", |_| json_schema!({
    "description": "Hours a week as text, \"14\" or \"14.25\".",
    "type": "string",
    "pattern": "^[0-9]+(\\.[0-9]{1,2})?$",
}));

named!(Percent, "Percent", |_| json_schema!({
    "description": "Percent as text, \"85\" or \"33.33\", from 0 to 100.",
    "type": "string",
    "pattern": "^(0*[0-9]{1,2}(\\.[0-9]{0,2})?|0*100(\\.0{0,2})?|\\.[0-9]{1,2})$",
}));
