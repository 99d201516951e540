//! Reads a type from JSON, and says of a value that does not fit where it stands and what would be right.
//!
//! Each kind of value is checked here, before the type sees it: only here is it known what was given and what is asked for.

use serde::de::value::StrDeserializer;
use serde::de::{self, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer, VariantAccess, Visitor};
use serde_json::Number;

use super::node::Node;
use super::refusal::{Refusal, Step, listed};
use crate::base::known::{KNOWN, NOT_SURE};

/// A value where it stands.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    node: &'a Node,
    /// A field that may be left out, where null stands for nothing.
    is_field: bool,
}

impl<'a> Reader<'a> {
    pub(super) const fn of(node: &'a Node) -> Self {
        Self { node, is_field: false }
    }

    fn is_not<T>(self, right: impl std::fmt::Display) -> Result<T, Refusal> {
        Err(Refusal::is_not(self.node, right))
    }

    fn whole(self, most: u64) -> Result<u64, Refusal> {
        let read = |number: &Number| {
            let text = number.to_string();
            // 2.0 is a whole number.
            text.strip_suffix(".0").unwrap_or(&text).parse().ok().filter(|whole| *whole <= most)
        };
        let whole = if let Node::Number(number) = self.node { read(number) } else { None };
        whole.map_or_else(|| self.is_not(format_args!("a whole number from 0 to {most}")), Ok)
    }

    fn fields(self, are_fields: bool, fields: &'a [(String, Node)]) -> Fields<'a> {
        Fields { fields: fields.iter(), are_fields, value: None }
    }
}

/// Values of an enum that are more than a key, as a request has them.
fn shape(name: &str) -> Option<&'static str> {
    match name {
        "Age" => Some("{\"born\": \"1956-03-27\"} or {\"band\": \"pension-age\"}"),
        "GivenAway" => Some("\"no\", \"not-foreseen\" or {\"worth\": \"9000\"}"),
        "JointShare" => Some("\"equal\" or {\"own\": \"2000\"}"),
        "TopUp" => Some("\"none\", {\"percent\": \"10\"} or {\"pounds\": \"5.00\"}"),
        _ => None,
    }
}

macro_rules! whole_numbers {
    ($($read:ident $visit:ident $kind:ty,)+) => {
        $(fn $read<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
            let whole = self.whole(<$kind>::MAX.into())?;
            match <$kind>::try_from(whole) {
                Ok(whole) => visitor.$visit(whole),
                Err(_) => self.is_not("a whole number that fits"),
            }
        })+
    };
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Refusal;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.node {
            Node::Null => visitor.visit_unit(),
            Node::Bool(is) => visitor.visit_bool(*is),
            Node::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(number), ..) => visitor.visit_u64(number),
                (_, Some(number), _) => visitor.visit_i64(number),
                (.., Some(number)) => visitor.visit_f64(number),
                _ => self.is_not("a number"),
            },
            Node::Text(text) => visitor.visit_str(text),
            Node::List(items) => visitor.visit_seq(Items(items.iter().enumerate())),
            Node::Object(fields) => visitor.visit_map(self.fields(false, fields)),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        if let Node::Bool(is) = self.node { visitor.visit_bool(*is) } else { self.is_not("true or false") }
    }

    whole_numbers! {
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.node {
            Node::Text(text) => visitor.visit_str(text),
            Node::Number(_) => self.is_not("text; put it in quotes"),
            _ => self.is_not("text"),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.node {
            Node::Null if self.is_field => {
                Err(Refusal::because("it is null; leave it out where it is not answered"))
            }
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        match self.node {
            Node::Text(text) if name == KNOWN && text == NOT_SURE => visitor.visit_none(),
            _ if name == KNOWN => visitor.visit_some(self),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.node {
            Node::List(items) => visitor.visit_seq(Items(items.iter().enumerate())),
            _ => self.is_not("a list"),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refusal> {
        match self.node {
            Node::Object(fields) => visitor.visit_map(self.fields(false, fields)),
            _ => self.is_not("an object by kind, such as {} for none"),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        match self.node {
            Node::Object(fields) => visitor.visit_map(self.fields(true, fields)),
            _ => self.is_not(format_args!("an object with {}", listed(names))),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        keys: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Refusal> {
        let right = || shape(name).map_or_else(|| format!("one of {}", listed(keys)), str::to_owned);
        let (key, value) = match self.node {
            Node::Text(key) => (key, None),
            Node::Object(fields) => match fields.as_slice() {
                [(key, value)] if shape(name).is_some() => (key, Some(value)),
                _ => return self.is_not(right()),
            },
            _ => return self.is_not(right()),
        };
        visitor.visit_enum(Choice { key, value, right: right() })
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u64 u128 f32 f64 char str bytes byte_buf unit unit_struct tuple tuple_struct identifier
        ignored_any
    }
}

/// The items of a list.
struct Items<'a>(std::iter::Enumerate<std::slice::Iter<'a, Node>>);

impl<'de> de::SeqAccess<'de> for Items<'_> {
    type Error = Refusal;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Refusal> {
        let Some((place, node)) = self.0.next() else { return Ok(None) };
        seed.deserialize(Reader::of(node)).map(Some).map_err(|refusal| refusal.below(Step::Item(place)))
    }
}

/// The fields of an object.
struct Fields<'a> {
    fields: std::slice::Iter<'a, (String, Node)>,
    are_fields: bool,
    value: Option<&'a (String, Node)>,
}

impl<'de> de::MapAccess<'de> for Fields<'_> {
    type Error = Refusal;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Refusal> {
        self.value = self.fields.next();
        let Some((key, _)) = self.value else { return Ok(None) };
        let name: StrDeserializer<'_, Refusal> = key.as_str().into_deserializer();
        seed.deserialize(name).map(Some).map_err(|refusal| refusal.below(Step::Field(key.clone())))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Refusal> {
        let Some((key, node)) = self.value.take() else { return Err(Refusal::because("it has no value")) };
        let reader = Reader { node, is_field: self.are_fields };
        seed.deserialize(reader).map_err(|refusal| refusal.below(Step::Field(key.clone())))
    }
}

/// A key of an enum, with what belongs to it.
struct Choice<'a> {
    key: &'a str,
    value: Option<&'a Node>,
    right: String,
}

impl<'de> EnumAccess<'de> for Choice<'_> {
    type Error = Refusal;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Refusal> {
        let name: StrDeserializer<'_, Refusal> = self.key.into_deserializer();
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Choice<'_> {
    type Error = Refusal;

    fn unit_variant(self) -> Result<(), Refusal> {
        if self.value.is_some() { Err(Refusal::is_not(self.key, self.right)) } else { Ok(()) }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Refusal> {
        let Some(node) = self.value else { return Err(Refusal::is_not(self.key, self.right)) };
        let below = |refusal: Refusal| refusal.below(Step::Field(self.key.to_owned()));
        seed.deserialize(Reader::of(node)).map_err(below)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Refusal> {
        Err(Refusal::is_not(self.key, self.right))
    }

    fn struct_variant<V: Visitor<'de>>(self, _: &'static [&'static str], _: V) -> Result<V::Value, Refusal> {
        Err(Refusal::is_not(self.key, self.right))
    }
}
