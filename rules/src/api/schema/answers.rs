//! The schema of the record: what its types say, with the limits of its pages and what only the data knows.

use schemars::Schema;
use serde_json::{Map, Value, json};

use super::{Missing, add, council, read_as, tidy};
use crate::base::schema::of_these_keys;
use crate::data::local::PaymentRule;
use crate::form::reading::MOST_CHILDREN;
use crate::record::{Answers, IncomeChoice, IncomeKind};
use crate::tools::balance::questions::MOST_WEEKS;
use crate::tools::care_costs::check::{MOST_HELPERS, OLDEST, YOUNGEST};
use crate::tools::care_costs::questions as costs;
use crate::tools::eligibility::questions::MOST_SIGNS;
use crate::tools::suitability::questions::MOST_STAYS;

/// The minutes of a day: no visit is longer.
const MINUTES_A_DAY: u32 = 24 * 60;

const ABOUT: &str = "What a person has answered: one record for all tools, which every tool takes as it is and of which it uses what it asks for. A field that is left out has not been answered: its description says what stands for it. Everything but `date` may be left out, and nothing is null but where it says so. An answer that the others do not lead to is not used, and named in the response. A field that is not listed here is refused, with exit code 2 and one line that names it; so is an amount beside a rate, or `paid_for` without a partner.";

pub(super) fn schema() -> Result<Schema, Missing> {
    let mut schema = read_as::<Answers>("The record of answers");
    let incomes = incomes(&schema)?;
    add(&mut schema, "", json!({ "description": ABOUT, "required": ["date"] }))?;
    add(&mut schema, "/properties/council", json!({ "enum": council() }))?;
    add(&mut schema, "/properties/income/anyOf/0", json!({ "properties": incomes }))?;
    if let Some(definitions) = schema.get_mut("$defs").and_then(Value::as_object_mut) {
        // Each kind of income has its own instead.
        definitions.remove("IncomeAnswer");
        definitions.remove("IncomeChoice");
    }
    for (place, (least, most)) in limits() {
        add(&mut schema, place, json!({ "minimum": least, "maximum": most }))?;
    }
    for (place, most) in [
        ("/properties/care_week/anyOf/0", costs::MOST_VISITS),
        ("/properties/care_home_stays/anyOf/0", MOST_STAYS),
        ("/$defs/Helpers/oneOf/1/properties/each", costs::MOST_HELPERS),
    ] {
        add(&mut schema, place, json!({ "minItems": 1, "maxItems": most }))?;
    }
    add(&mut schema, "/$defs/Visit/properties/days", json!({ "minItems": 1 }))?;
    for words in ["/$defs/AdultWayDifficulty/properties/words", "/$defs/CarerWayDifficulty/properties/words"]
    {
        add(&mut schema, words, json!({ "maxLength": MOST_SIGNS }))?;
    }
    let payment = "/$defs/BalancePayment";
    add(
        &mut schema,
        &format!("{payment}/properties/amount"),
        json!({ "not": { "pattern": "^0*(\\.0*)?$" } }),
    )?;
    let net = json!({ "required": ["paid"], "properties": { "paid": { "const": PaymentRule::Net.key() } } });
    add(&mut schema, payment, json!({ "if": { "required": ["contribution"] }, "then": net }))?;
    Ok(schema)
}

/// Whole numbers: the least and the most.
fn limits() -> Vec<(&'static str, (u32, u32))> {
    let ages = (YOUNGEST, OLDEST);
    let years = (0, OLDEST - YOUNGEST);
    let mut limits = vec![
        ("/properties/children/anyOf/0", (0, MOST_CHILDREN.into())),
        ("/$defs/Helpers/oneOf/0/properties/count", (1, MOST_HELPERS)),
        ("/$defs/Helpers/oneOf/0/properties/age", ages),
        ("/$defs/HelperOf/properties/age", ages),
        ("/$defs/Helpers/oneOf/0/properties/years", years),
        ("/$defs/HelperOf/properties/years", years),
        ("/$defs/Visit/properties/minutes", (1, MINUTES_A_DAY)),
        ("/$defs/Visit/properties/helpers", (1, 2)),
        ("/$defs/BalancePayment/properties/weeks", (1, MOST_WEEKS.into())),
    ];
    limits.extend(costs::counts().map(|(place, (least, most))| (place, (least.into(), most.into()))));
    limits
}

/// Each kind of income with what it has: choices where it has rates, and whom it is for where a couple can have it.
fn incomes(schema: &Schema) -> Result<Value, Missing> {
    let at = |place: &str| schema.pointer(place).cloned().ok_or_else(|| Missing(place.to_owned()));
    let field = |name: &str| at(&format!("/$defs/IncomeAnswer/properties/{name}"));
    let mut incomes = at("/properties/income/anyOf/0/properties")?;
    for kind in IncomeKind::ALL {
        let mut fields = vec![("amount", field("amount")?), ("every", field("every")?)];
        let choices: Vec<_> = kind.choices().iter().map(|choice| choice.key()).collect();
        if !choices.is_empty() {
            let about =
                field("choice")?.get("description").and_then(Value::as_str).unwrap_or_default().to_owned();
            let mut choice = of_these_keys::<IncomeChoice>(&about, &choices);
            tidy(&mut choice);
            fields.push(("choice", choice.to_value()));
        }
        if kind.may_be_for_both() {
            fields.push(("paid_for", field("paid_for")?));
        }
        let required: &[&str] = match kind.choices() {
            [] => &["amount"],
            choices if choices.contains(&IncomeChoice::Another) => &[],
            _ => &["choice"],
        };
        let fields: Map<_, _> = fields.into_iter().map(|(name, field)| (name.to_owned(), field)).collect();
        let place = format!("/{}/anyOf/0", kind.key());
        let known = incomes.pointer_mut(&place).ok_or(Missing(place))?;
        *known = json!({ "type": "object", "additionalProperties": false, "required": required, "properties": fields });
    }
    Ok(incomes)
}
