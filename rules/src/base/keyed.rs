//! Enums whose values have one key each: the option's value on a page, the last part of a page's address and
//! the word in the JSON API are the same text.

use std::fmt;

use serde::Deserializer;
use serde::de::{EnumAccess, Error, VariantAccess, Visitor};

/// Declares an enum with a key for every value; with `at "prefix-"`, each value has a page of its own as well.
macro_rules! keyed {
    ($(#[doc = $about:literal])* $name:ident at $prefix:literal { $($(#[doc = $about_value:literal])* $value:ident = $key:literal,)+ }) => {
        $crate::base::keyed::keyed! { $(#[doc = $about])* $name { $($(#[doc = $about_value])* $value = $key,)+ } }

        impl $name {
            /// The id of its question, and of its line in the statement.
            pub const fn page(self) -> &'static str {
                match self { $(Self::$value => concat!($prefix, $key),)+ }
            }
        }
    };
    ($(#[doc = $about:literal])* $name:ident { $($(#[doc = $about_value:literal])* $value:ident = $key:literal,)+ }) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $name {
            $($(#[doc = $about_value])* #[serde(rename = $key)] $value,)+
        }

        impl $name {
            /// All values, in the order in which people are shown them.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// The value's key.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$value => $key,)+ }
            }

            /// The value with this key.
            pub fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$value),)+ _ => None }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                const KEYS: &[&str] = &[$($key,)+];
                $crate::base::keyed::read(input, stringify!($name), KEYS, Self::from_key)
            }
        }

        $crate::base::described::described! { $name ($($about,)*) $($key ($($about_value,)*))+ }
    };
}

pub(crate) use keyed;

/// Reads one of some keys.
pub(crate) fn read<'de, T, D: Deserializer<'de>>(
    input: D,
    name: &'static str,
    keys: &'static [&'static str],
    of_key: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    input.deserialize_enum(name, keys, Key { keys, of_key })
}

struct Key<T> {
    keys: &'static [&'static str],
    of_key: fn(&str) -> Option<T>,
}

impl<'de, T> Visitor<'de> for Key<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "one of {}", self.keys.join(", "))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, input: A) -> Result<T, A::Error> {
        let (key, alone): (String, A::Variant) = input.variant()?;
        alone.unit_variant()?;
        (self.of_key)(&key).ok_or_else(|| A::Error::unknown_variant(&key, self.keys))
    }
}
