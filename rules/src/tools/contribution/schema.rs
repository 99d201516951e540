//! JSON schemas of what no type of the estimate says: its questions, its lines, and what goes into a line.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::questions::JOURNEY;
use super::step::{Effect, Part, Step};
use crate::base::money::{Amount, Money, Percent, Weekly};
use crate::base::schema::{Keyed, named};
use crate::data::rates;
use crate::data::sources::SourceCode;
use crate::record::{ExtraCost, FreeCare, HousingCost, IncomeChoice, IncomeKind, OtherDisability};

/// A question of the estimator.
pub(crate) struct Question;
named!(Question, "Question", |_| JOURNEY.schema());

/// A question, or a rate that the data lacks.
pub(crate) struct Unanswered;
named!(Unanswered, "Unanswered", |generator| json_schema!({
    "anyOf": [generator.subschema_for::<Question>(), { "enum": ["savings-credit-cap", "qualifying-income", "joint-share-shown", "gift-counted", "night-part-counted"] }],
}));

/// A financial year that there are rates for.
pub(crate) struct Year;
named!(Year, "Year", |_| {
    let years: Vec<_> = rates::all().iter().map(|year| year.label).collect();
    json_schema!({ "description": "A financial year.", "enum": years })
});

named!(Step, "Step", step);

fn step(generator: &mut SchemaGenerator) -> Schema {
    let mut keys: Vec<_> = rates::all().iter().flat_map(|year| year.rates().map(|rate| rate.key)).collect();
    keys.sort_unstable();
    keys.dedup();
    let fields = [
        (
            "rule",
            json!({
                "description": "The rule: an income, a cost, or a rule of the law or of the council.",
                "enum": rules(),
            }),
        ),
        ("part", described(generator.subschema_for::<Part>(), "Where in the statement it stands.")),
        ("effect", described(generator.subschema_for::<Effect>(), "What it does to the sum.")),
        ("amount", described(generator.subschema_for::<Weekly>(), "What came out.")),
        ("inputs", inputs(generator)),
        (
            "rates",
            json!({
                "description": "Keys of the year's rates that were used.",
                "type": "array",
                "items": { "enum": keys },
            }),
        ),
        (
            "confirmed",
            json!({
                "description": "Whether every one of these rates has been seen in a source.",
                "type": "boolean",
            }),
        ),
        (
            "sources",
            json!({
                "description": "Codes of the law and guidance behind it.",
                "type": "array",
                "items": generator.subschema_for::<SourceCode>(),
            }),
        ),
        ("practice", described(generator.subschema_for::<Option<(String, String)>>(), PRACTICE)),
    ];
    let required = fields.each_ref().map(|(name, _)| *name);
    let properties: Map<_, _> = fields.into_iter().map(|(name, field)| (name.to_owned(), field)).collect();
    json_schema!({
        "description": "One line of the sum.",
        "type": "object",
        "required": required,
        "properties": properties,
    })
}

const PRACTICE: &str = "The council's practice behind it, where it is not the law: where it was seen, and for which year or day.";

fn described(mut schema: Schema, about: &str) -> Value {
    schema.insert("description".to_owned(), about.into());
    schema.to_value()
}

/// Every rule that a line can have.
fn rules() -> Vec<String> {
    let keyed = [
        ("income", keys::<IncomeKind>()),
        ("housing", keys::<HousingCost>()),
        ("extra-costs", keys::<ExtraCost>()),
        ("free", keys::<FreeCare>()),
    ];
    let of_kinds = keyed
        .into_iter()
        .flat_map(|(start, kinds)| kinds.into_iter().map(move |kind| format!("{start}-{kind}")));
    of_kinds.chain(RULES.map(str::to_owned)).collect()
}

fn keys<T: Keyed>() -> Vec<&'static str> {
    T::VALUES.iter().map(|(key, _)| *key).collect()
}

/// The rules that are about no kind of income or cost.
const RULES: [&str; 33] = [
    "income-joint-half",
    "savings-credit-disregard",
    "savings-disregard",
    "survivors-pension-disregard",
    "night-care-not-counted",
    "income-not-known",
    "income-amount-not-known",
    "housing-not-known",
    "extra-costs-not-known",
    "extra-costs-flat",
    "extra-costs-not-taken-off",
    "capital-joint-share",
    "capital-own-share",
    "capital-given-away",
    "tariff-income",
    "above-upper-limit",
    "guarantee-base",
    "guarantee-children",
    "guarantee-carer",
    "guarantee-disability",
    "guarantee-enhanced-disability",
    "guarantee-top-up",
    "available-income",
    "share-taken",
    "cost-of-care-cap",
    "largest-charge",
    "smallest-charge",
    "charge",
    "council-does-not-charge",
    "free-perhaps",
    "direct-payment-net",
    "direct-payment-gross",
    "direct-payment-none",
];

/// What can go into a line, by name.
fn inputs(generator: &mut SchemaGenerator) -> Value {
    let weekly = generator.subschema_for::<Weekly>();
    let pounds = generator.subschema_for::<Money>();
    let percent = generator.subschema_for::<Percent>();
    let benefits: Vec<_> =
        keys::<IncomeKind>().into_iter().chain(BENEFITS).chain(keys::<OtherDisability>()).collect();
    let people = [
        "single-under-25",
        "single-25-to-pension-age",
        "single-pension-age",
        "lone-parent",
        "couple-working-age",
        "couple-pension-age",
    ];
    let mut inputs: Map<String, Value> = [
        (
            "benefit",
            json_schema!({ "enum": benefits }),
            "The income, or the benefit at its rate, that the line is about; \"partner\" for the partner's.",
        ),
        ("choice", generator.subschema_for::<IncomeChoice>(), "What was picked on an income's page."),
        (
            "count",
            json_schema!({ "type": "integer", "minimum": 0 }),
            "A number of children, or of steps of tariff income.",
        ),
        ("percent", percent.clone(), "The share asked for."),
        ("person", json_schema!({ "enum": people }), "The household the basic amount is for."),
        (
            "top-up",
            json_schema!({ "anyOf": [percent, weekly.clone()] }),
            "Percent of the guarantee, or pounds a week, as the council's rule has it.",
        ),
        ("typed", generator.subschema_for::<Amount>(), "The amount as it was given."),
    ]
    .into_iter()
    .map(|(name, schema, about)| (name.to_owned(), described(schema, about)))
    .collect();
    for (of, named) in [(weekly, &WEEKLY[..]), (pounds, &POUNDS[..])] {
        for (name, about) in named {
            inputs.insert((*name).to_owned(), described(of.clone(), about));
        }
    }
    json!({ "description": "What went in, by name.", "type": "object", "properties": inputs })
}

/// Benefits at a rate, and the partner's.
const BENEFITS: [&str; 5] =
    ["pip-enhanced", "dla-highest", "esa-support", "attendance-allowance-higher", "partner"];

const WEEKLY: [(&str, &str); 11] = [
    ("charge", "The charge."),
    ("cost", "What the care costs."),
    ("costs", "Housing and disability costs taken off."),
    ("guarantee", "The minimum income guarantee."),
    ("higher", "The benefit's rate for day and night."),
    ("income", "The income that counts, tariff income included."),
    ("left", "What is left before the rule is applied."),
    ("limit", "The limit the rule sets."),
    ("listed", "The disability costs that were listed."),
    ("lower", "The benefit's rate for day or night."),
    ("rate", "The amount for one child."),
];

const POUNDS: [(&str, &str); 9] = [
    ("given", "What was given away and counts as if it were still there."),
    ("joint", "Savings held jointly."),
    ("lower-limit", "The lower savings limit."),
    ("own", "Savings in the person's own name."),
    ("savings", "The savings that count."),
    ("share", "The person's share of the savings held jointly."),
    ("tariff-amount", "Pounds a week for each step of savings."),
    ("tariff-step", "One step of savings."),
    ("upper-limit", "The upper savings limit."),
];
