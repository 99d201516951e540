//! Questions that fill one field of the record from a list of keys. Each takes one line of code.

/// A page with a radio for each value of a keyed type, and "not sure". The words `shared` and `said_anew` may follow.
macro_rules! one {
    ($(#[$about:meta])* $name:ident = $id:literal, $field:ident: $kind:ty, if $relevant:expr, settles $settles:expr $(, $mark:ident)*) => {
        $(#[$about])*
        pub static $name: $crate::journey::parts::One = $crate::journey::parts::One {
            id: $id,
            keys: |_, _| {
                let keys = <$kind>::ALL.iter().map(|kind| kind.key());
                keys.chain([$crate::base::known::NOT_SURE]).collect()
            },
            relevant: $relevant,
            settles: $settles,
            get: |answers| {
                answers.$field.map(|answer| answer.value().map_or($crate::base::known::NOT_SURE, |kind| kind.key()))
            },
            set: |answers, key| {
                answers.$field = key.map(|key| {
                    <$kind>::from_key(key).map_or($crate::base::known::Known::NotSure, $crate::base::known::Known::Known)
                });
            },
            is_shared: false,
            can_be_said_anew: false,
        }$(.$mark())*;
    };
}

/// A page that asks yes or no, or "not sure".
macro_rules! yes_or_no {
    ($(#[$about:meta])* $name:ident = $id:literal, $field:ident, if $relevant:expr, settles $settles:expr) => {
        $(#[$about])*
        pub static $name: $crate::journey::parts::One = $crate::journey::parts::One {
            id: $id,
            keys: $crate::journey::parts::yes_no_not_sure,
            relevant: $relevant,
            settles: $settles,
            get: |answers| $crate::journey::parts::yes_no_key(answers.$field),
            set: |answers, key| answers.$field = $crate::journey::parts::yes_no(key),
            is_shared: false,
            can_be_said_anew: false,
        };
    };
}

/// A page with a checkbox for each value of a keyed type, "none of these" and "not sure".
macro_rules! any {
    ($(#[$about:meta])* $name:ident = $id:literal, $field:ident: $kind:ty, keys $keys:expr, if $relevant:expr, settles $settles:expr) => {
        $(#[$about])*
        pub static $name: $crate::journey::parts::Any = $crate::journey::parts::Any {
            id: $id,
            keys: $keys,
            relevant: $relevant,
            settles: $settles,
            get: |answers| {
                let answer = answers.$field.as_ref()?;
                let keys = answer.value().map(|kinds| kinds.iter().map(|kind| kind.key()).collect());
                Some(keys.map_or($crate::base::known::Known::NotSure, $crate::base::known::Known::Known))
            },
            set: |answers, keys| {
                answers.$field = keys.map(|keys| match keys {
                    $crate::base::known::Known::NotSure => $crate::base::known::Known::NotSure,
                    $crate::base::known::Known::Known(keys) => $crate::base::known::Known::Known(
                        keys.iter().copied().filter_map(<$kind>::from_key).collect(),
                    ),
                });
            },
        };
    };
}

pub(crate) use {any, one, yes_or_no};
