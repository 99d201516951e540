//! A function for each tag. A new one is a word in the lists below.

use super::element::Element;

macro_rules! tags {
    ($namespace:expr, $($tag:ident)*) => {
        $(
            #[doc = concat!("`<", stringify!($tag), ">`")]
            #[must_use]
            pub fn $tag() -> Element {
                Element::new(stringify!($tag), $namespace)
            }
        )*
    };
}

/// The tags of HTML.
pub mod html {
    use super::Element;

    tags! {
        None,
        a abbr address article aside b blockquote br button caption cite code col colgroup dd del details dfn div dl dt em
        fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd label legend li main mark
        nav noscript ol optgroup option output p picture pre progress q section select small span strong sub summary sup
        table tbody td template textarea tfoot th thead time tr u ul
    }
}

/// The tags of pictures.
pub mod svg {
    pub use leptos::tachys::svg::InertElement;

    use super::Element;

    tags! {
        Some("http://www.w3.org/2000/svg"),
        circle defs ellipse g line path pattern polygon polyline rect svg text tspan
    }
}
