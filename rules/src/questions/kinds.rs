//! Questions that are one field of the record with keys: a line each.

/// A page with a radio for each value of a keyed type, and "not sure".
macro_rules! one {
    ($(#[$about:meta])* $name:ident = $id:literal, $field:ident: $kind:ty, if $relevant:expr, settles $settles:expr) => {
        $(#[$about])*
        pub static $name: $crate::questions::parts::One = $crate::questions::parts::One {
            id: $id,
            keys: |_, _| {
                let keys = <$kind>::ALL.iter().map(|kind| kind.key());
                keys.chain([$crate::known::NOT_SURE]).collect()
            },
            relevant: $relevant,
            settles: $settles,
            get: |answers| {
                answers.$field.map(|answer| answer.value().map_or($crate::known::NOT_SURE, |kind| kind.key()))
            },
            set: |answers, key| {
                answers.$field = key.map(|key| {
                    <$kind>::from_key(key).map_or($crate::known::Known::NotSure, $crate::known::Known::Known)
                });
            },
        };
    };
}

/// A page that asks yes or no, or "not sure".
macro_rules! yes_or_no {
    ($(#[$about:meta])* $name:ident = $id:literal, $field:ident, if $relevant:expr, settles $settles:expr) => {
        $(#[$about])*
        pub static $name: $crate::questions::parts::One = $crate::questions::parts::One {
            id: $id,
            keys: $crate::questions::parts::yes_no_not_sure,
            relevant: $relevant,
            settles: $settles,
            get: |answers| $crate::questions::parts::yes_no_key(answers.$field),
            set: |answers, key| answers.$field = $crate::questions::parts::yes_no(key),
        };
    };
}

/// A page with a checkbox for each value of a keyed type, "none of these" and "not sure".
macro_rules! any {
    ($(#[$about:meta])* $name:ident = $id:literal, $field:ident: $kind:ty, keys $keys:expr, if $relevant:expr, settles $settles:expr) => {
        $(#[$about])*
        pub static $name: $crate::questions::parts::Any = $crate::questions::parts::Any {
            id: $id,
            keys: $keys,
            relevant: $relevant,
            settles: $settles,
            get: |answers| {
                let answer = answers.$field.as_ref()?;
                let keys = answer.value().map(|kinds| kinds.iter().map(|kind| kind.key()).collect());
                Some(keys.map_or($crate::known::Known::NotSure, $crate::known::Known::Known))
            },
            set: |answers, keys| {
                answers.$field = keys.map(|keys| match keys {
                    $crate::known::Known::NotSure => $crate::known::Known::NotSure,
                    $crate::known::Known::Known(keys) => $crate::known::Known::Known($crate::ordered::set(
                        &mut keys.iter().copied().filter_map(<$kind>::from_key),
                    )),
                });
            },
        };
    };
}

pub(crate) use {any, one, yes_or_no};
