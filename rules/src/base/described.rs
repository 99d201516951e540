//! Gives an enum of keys (`keyed.rs`) its JSON schema from its documentation, where there are schemas.

#[cfg(feature = "schema")]
macro_rules! described {
    ($name:ident ($($about:literal,)*) $($key:literal ($($stands_for:literal,)*))+) => {
        impl $crate::base::schema::Keyed for $name {
            const ABOUT: &'static str = concat!($($about,)*);
            const VALUES: &'static [(&'static str, &'static str)] = &[$(($key, concat!($($stands_for,)*)),)+];
        }

        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::base::schema::of_keys::<Self>()
            }
        }
    };
}

#[cfg(not(feature = "schema"))]
macro_rules! described {
    ($($any:tt)*) => {};
}

pub(crate) use described;
