//! Enums whose values have one key each: the option's value on a page, the last part of a page's address and
//! the word in the JSON API are the same text.

/// Declares an enum with a key for every value; with `at "prefix-"`, each value has a page of its own as well.
macro_rules! keyed {
    ($(#[$about:meta])* $name:ident at $prefix:literal { $($(#[$about_value:meta])* $value:ident = $key:literal,)+ }) => {
        $crate::base::keyed::keyed! { $(#[$about])* $name { $($(#[$about_value])* $value = $key,)+ } }

        impl $name {
            /// The id of its question, and of its line in the statement.
            pub const fn page(self) -> &'static str {
                match self { $(Self::$value => concat!($prefix, $key),)+ }
            }
        }
    };
    ($(#[$about:meta])* $name:ident { $($(#[$about_value:meta])* $value:ident = $key:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $name {
            $($(#[$about_value])* #[serde(rename = $key)] $value,)+
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
            // Only text is read. A derived reader would take {"yes": null} for "yes" as well.
            fn deserialize<D: serde::Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                let key = <String as serde::Deserialize>::deserialize(input)?;
                let unknown = || <D::Error as serde::de::Error>::unknown_variant(&key, &[$($key,)+]);
                Self::from_key(&key).ok_or_else(unknown)
            }
        }
    };
}

pub(crate) use keyed;
