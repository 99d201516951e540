//! JSON schemas of the values without law, and what turns several of them into one.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map as Object, Value, json};

use super::known::{Known, NOT_SURE};
use super::sorted::{Map, Set};

/// An enum whose values have one key each (`keyed.rs`), with its documentation.
pub(crate) trait Keyed {
    /// What the enum says.
    const ABOUT: &'static str;
    /// Each key with what its value stands for.
    const VALUES: &'static [(&'static str, &'static str)];
}

/// The keys as the only texts that are taken, each with what it stands for.
pub(crate) fn of_keys<T: Keyed>() -> Schema {
    let keys: Vec<_> = T::VALUES.iter().map(|(key, _)| *key).collect();
    of_these_keys::<T>(T::ABOUT, &keys)
}

/// The same for some of the keys.
pub(crate) fn of_these_keys<T: Keyed>(about: &str, keys: &[&str]) -> Schema {
    let values = T::VALUES.iter().filter(|(key, _)| keys.contains(key));
    let lines = values.map(|(key, stands_for)| format!("- {key}: {}", sentence(stands_for)));
    let about: Vec<_> = [sentence(about)].into_iter().chain(lines).collect();
    json_schema!({ "description": about.join("\n"), "type": "string", "enum": keys })
}

/// Documentation as one line.
fn sentence(docs: &str) -> String {
    docs.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Gives a type a schema under its own name, which stands once among the definitions.
macro_rules! named {
    ($name:ty, $called:literal, $schema:expr) => {
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $called.into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", $called).into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let schema: fn(&mut schemars::SchemaGenerator) -> schemars::Schema = $schema;
                schema(generator)
            }
        }
    };
}
pub(crate) use named;

/// The answer "not sure".
pub(crate) struct NotSure;

named!(NotSure, "NotSure", |_| json_schema!({
    "description": "The answer is not known. It is an answer: every possible value is tried, and the result may become a range.",
    "const": NOT_SURE,
}));

/// A day of the calendar.
pub(crate) struct Date;

named!(Date, "Date", |_| json_schema!({
    "description": "A day of the calendar as year-month-day, \"2026-11-22\".",
    "type": "string",
    "format": "date",
    "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
}));

impl<T: JsonSchema> JsonSchema for Known<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Known{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (known, not_sure) = (generator.subschema_for::<T>(), generator.subschema_for::<NotSure>());
        json_schema!({ "anyOf": [known, not_sure] })
    }
}

impl<T: JsonSchema> JsonSchema for Set<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("SetOf{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": generator.subschema_for::<T>() })
    }
}

impl<K: Keyed, V: JsonSchema> JsonSchema for Map<K, Option<V>> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("MapOf{}", V::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut properties = Object::new();
        for (key, stands_for) in K::VALUES {
            let mut value = generator.subschema_for::<V>();
            or_null(&mut value);
            value.insert("description".to_owned(), sentence(stands_for).into());
            properties.insert((*key).to_owned(), value.to_value());
        }
        json_schema!({ "type": "object", "additionalProperties": false, "properties": properties })
    }
}

/// Takes null as well, which stands for what has not been asked yet.
fn or_null(schema: &mut Schema) {
    let null = json!({ "description": "It is there, and has not been asked about yet.", "type": "null" });
    match schema.get_mut("anyOf").and_then(Value::as_array_mut) {
        Some(any) => any.push(null),
        None => *schema = json_schema!({ "anyOf": [schema, null] }),
    }
}

/// A field that may be left out is no field that may be null: takes null from each field of an object.
pub(crate) fn without_null(schema: &mut Schema) {
    let fields = schema.get_mut("properties").and_then(Value::as_object_mut);
    for field in fields.into_iter().flatten().filter_map(|(_, field)| field.as_object_mut()) {
        if let Some(Value::Array(types)) = field.get_mut("type") {
            types.retain(|one| one != "null");
            if let [one] = types.as_slice() {
                let one = one.clone();
                field.insert("type".to_owned(), one);
            }
        }
        let Some(Value::Array(any)) = field.get("anyOf") else { continue };
        let is_null = |one: &Value| one.get("type").is_some_and(|kind| kind == "null");
        let rest: Vec<_> = any.iter().filter(|one| !is_null(one)).cloned().collect();
        match rest.as_slice() {
            // The field's own description says more than that of its value.
            [Value::Object(one)] => {
                field.remove("anyOf");
                for (word, value) in one {
                    field.entry(word.clone()).or_insert_with(|| value.clone());
                }
            }
            _ => drop(field.insert("anyOf".to_owned(), rest.into())),
        }
    }
}

/// A field that can be true, and is left out otherwise.
pub(crate) fn only_true(schema: &mut Schema, field: &str) {
    let field = schema.pointer_mut(&format!("/properties/{field}")).and_then(Value::as_object_mut);
    if let Some(field) = field {
        field.remove("type");
        field.insert("const".to_owned(), true.into());
    }
}

/// One way to fill an object whose fields exclude each other.
pub(crate) struct OneWay {
    /// What it stands for.
    pub about: &'static str,
    /// The fields that must be there.
    pub all: &'static [&'static str],
    /// Fields of which one must be there, where none must.
    pub any: &'static [&'static str],
}

/// Makes an object with fields that exclude each other a choice between objects with some of them.
pub(crate) fn one_of(schema: &mut Schema, ways: &[OneWay]) {
    let Some(Value::Object(fields)) = schema.remove("properties") else { return };
    let way = |way: &OneWay| {
        let taken: Object<_, _> = way
            .all
            .iter()
            .chain(way.any)
            .filter_map(|name| Some(((*name).to_owned(), fields.get(*name)?.clone())))
            .collect();
        let rule =
            if way.all.is_empty() { ("minProperties", json!(1)) } else { ("required", json!(way.all)) };
        let mut object = json_schema!({
            "description": way.about,
            "type": "object",
            "additionalProperties": false,
            "properties": taken,
        });
        object.insert(rule.0.to_owned(), rule.1);
        object
    };
    let ways: Vec<_> = ways.iter().map(way).map(Schema::to_value).collect();
    for word in ["type", "additionalProperties", "required"] {
        schema.remove(word);
    }
    schema.insert("oneOf".to_owned(), ways.into());
}
