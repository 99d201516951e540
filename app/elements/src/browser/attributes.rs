//! A method for each attribute. A new one is a line in the list below.

use std::borrow::Cow;

use leptos::prelude::*;
use leptos::tachys::html::element::ElementType;
use leptos::tachys::html::event::EventDescriptor;
use leptos::tachys::html::node_ref::NodeRefContainer;
use leptos::tachys::reactive_graph::{ReactiveFunction, SharedReactiveFunction};
use leptos::wasm_bindgen::JsValue;

use super::element::Element;
use super::moving::Moving;

/// What an attribute can be set to.
pub trait Value {
    /// Sets it.
    fn put(self, name: &'static str, element: &mut Element);
}

impl Value for &'static str {
    fn put(self, name: &'static str, element: &mut Element) {
        element.parts().fixed.push((name, Cow::Borrowed(self)));
    }
}

impl Value for String {
    fn put(self, name: &'static str, element: &mut Element) {
        element.parts().fixed.push((name, Cow::Owned(self)));
    }
}

impl Value for bool {
    fn put(self, name: &'static str, element: &mut Element) {
        self.then_some("").put(name, element);
    }
}

impl<V: Value> Value for Option<V> {
    fn put(self, name: &'static str, element: &mut Element) {
        if let Some(value) = self {
            value.put(name, element);
        }
    }
}

/// It follows the signals that the function reads.
impl<T: Text + 'static> Value for SharedReactiveFunction<T> {
    fn put(mut self, name: &'static str, element: &mut Element) {
        element.parts().moving.push(Moving::text(name, Box::new(move || self.invoke().text())));
    }
}

/// `class:name=…`: one class of several.
impl Value for (&'static str, SharedReactiveFunction<bool>) {
    fn put(self, _: &'static str, element: &mut Element) {
        let (name, mut follow) = self;
        element.parts().moving.push(Moving::class(name, Box::new(move || follow.invoke())));
    }
}

/// What an attribute can follow.
pub trait Text {
    /// The attribute's text; none where the attribute is not there.
    fn text(self) -> Option<String>;
}

impl Text for &'static str {
    fn text(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl Text for String {
    fn text(self) -> Option<String> {
        Some(self)
    }
}

impl<T: Text> Text for Option<T> {
    fn text(self) -> Option<String> {
        self.and_then(Text::text)
    }
}

macro_rules! attributes {
    ($($method:ident $name:literal)*) => {
        impl Element {
            $(
                #[doc = concat!("With `", $name, "`.")]
                #[must_use]
                pub fn $method(self, value: impl Value) -> Self {
                    self.attr($name, value)
                }
            )*
        }
    };
}

attributes! {
    aria_checked "aria-checked"
    aria_controls "aria-controls"
    aria_current "aria-current"
    aria_describedby "aria-describedby"
    aria_disabled "aria-disabled"
    aria_expanded "aria-expanded"
    aria_hidden "aria-hidden"
    aria_label "aria-label"
    aria_labelledby "aria-labelledby"
    aria_live "aria-live"
    aria_pressed "aria-pressed"
    aria_valuetext "aria-valuetext"
    alt "alt"
    autocomplete "autocomplete"
    checked "checked"
    class "class"
    colspan "colspan"
    dir "dir"
    disabled "disabled"
    download "download"
    draggable "draggable"
    enterkeyhint "enterkeyhint"
    r#for "for"
    height "height"
    hidden "hidden"
    href "href"
    id "id"
    inputmode "inputmode"
    lang "lang"
    max "max"
    maxlength "maxlength"
    method "method"
    min "min"
    name "name"
    novalidate "novalidate"
    open "open"
    placeholder "placeholder"
    readonly "readonly"
    rel "rel"
    required "required"
    role "role"
    rows "rows"
    rowspan "rowspan"
    scope "scope"
    selected "selected"
    spellcheck "spellcheck"
    src "src"
    step "step"
    tabindex "tabindex"
    target "target"
    title "title"
    translate "translate"
    r#type "type"
    value "value"
    width "width"
}

impl Element {
    /// With an attribute of any name.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Value) -> Self {
        value.put(name, &mut self);
        self
    }

    /// With HTML in it.
    #[must_use]
    pub fn inner_html(mut self, html: impl Into<Cow<'static, str>>) -> Self {
        self.parts().html = Some(html.into());
        self
    }

    /// With a property of the DOM that follows signals.
    #[must_use]
    pub fn prop(mut self, name: &'static str, mut follow: SharedReactiveFunction<Option<bool>>) -> Self {
        self.parts().moving.push(Moving::property(name, Box::new(move || follow.invoke())));
        self
    }

    /// With a listener.
    #[must_use]
    pub fn on<E>(mut self, event: E, mut listen: impl FnMut(E::EventType) + Send + 'static) -> Self
    where
        E: EventDescriptor<EventType: From<JsValue>>,
    {
        let called = Box::new(move |event| listen(E::EventType::from(event)));
        self.parts().moving.push(Moving::listener(event.name(), called));
        self
    }

    /// With a note of where it stands.
    #[must_use]
    pub fn node_ref<E>(mut self, place: NodeRef<E>) -> Self
    where
        E: ElementType,
        NodeRef<E>: NodeRefContainer<E>,
    {
        self.parts().moving.push(Moving::note(move |element| place.load(element)));
        self
    }
}
