//! What stands in place of Leptos' own in the browser.

mod attributes;
mod effect;
mod element;
mod erased;
mod moving;
mod tags;

/// What a file that draws needs.
pub mod prelude {
    pub use ::leptos::prelude::*;

    pub use super::effect::Effect;
    pub use super::erased::{IntoAny, IntoMaybeErased};
}

/// What `view!` calls.
pub mod tachys {
    pub use ::leptos::tachys::*;

    pub use super::tags::svg;

    /// What `view!` calls for HTML.
    pub mod html {
        pub use ::leptos::tachys::html::*;

        pub use super::super::tags::html as element;
    }
}
