//! What goes on while an element stands: attributes that follow signals, listeners, notes of where it stands.

use std::any::Any;
use std::borrow::Cow;

use leptos::prelude::*;
use leptos::tachys::renderer::{Rndr, types};
use leptos::wasm_bindgen::JsValue;

/// What begins once the element is there.
pub struct Moving {
    /// The attribute that it sets.
    pub attribute: Option<&'static str>,
    begin: Begin,
}

/// Gets the element, and whether it was written at build time. Returns what ends it when it is dropped.
type Begin = Box<dyn FnOnce(&types::Element, bool) -> Box<dyn Any> + Send>;

/// Reads signals, and is called again when they change.
pub type Follow<T> = Box<dyn FnMut() -> T + Send>;

impl Moving {
    /// Begins.
    pub fn begin(self, element: &types::Element, is_written: bool) -> Box<dyn Any> {
        (self.begin)(element, is_written)
    }

    /// An attribute's text; none where the attribute is not there.
    pub fn text(name: &'static str, mut follow: Follow<Option<String>>) -> Self {
        let begin = move |element: &types::Element, is_written| {
            let element = element.clone();
            let mut before = None;
            effect(Box::new(move || {
                let text = follow();
                match (&before, &text) {
                    // It was written as it is.
                    (None, _) if is_written => {}
                    (Some(before), text) if before == text => {}
                    (_, Some(text)) => Rndr::set_attribute(&element, name, text),
                    (Some(_), None) => Rndr::remove_attribute(&element, name),
                    (None, None) => {}
                }
                before = Some(text);
            }))
        };
        Self { attribute: Some(name), begin: Box::new(begin) }
    }

    /// Whether it has one class of several.
    pub fn class(name: &'static str, mut follow: Follow<bool>) -> Self {
        let begin = move |element: &types::Element, is_written| {
            let classes = Rndr::class_list(element);
            let mut before = None;
            effect(Box::new(move || {
                let has = follow();
                match (before, has) {
                    // It was written as it is.
                    (None, _) if is_written => {}
                    (None | Some(false), true) => Rndr::add_class(&classes, name),
                    (Some(true), false) => Rndr::remove_class(&classes, name),
                    _ => {}
                }
                before = Some(has);
            }))
        };
        Self { attribute: Some("class"), begin: Box::new(begin) }
    }

    /// A property of the DOM; none leaves alone what a visitor has chosen.
    pub fn property(name: &'static str, mut follow: Follow<Option<bool>>) -> Self {
        let begin = move |element: &types::Element, _| {
            let element = element.clone();
            let mut before = None;
            effect(Box::new(move || {
                let value = follow();
                if value.is_some() || before.is_some() {
                    Rndr::set_property(&element, name, &JsValue::from(value));
                }
                before = value;
            }))
        };
        Self { attribute: None, begin: Box::new(begin) }
    }

    /// A listener. It runs as part of what the element was drawn by.
    pub fn listener(name: Cow<'static, str>, mut listen: Box<dyn FnMut(JsValue) + Send>) -> Self {
        let owner = Owner::current().unwrap_or_default();
        let begin = move |element: &types::Element, _| -> Box<dyn Any> {
            let called = Box::new(move |event| owner.with(|| listen(event)));
            Box::new(Rndr::add_event_listener(element, &name, called))
        };
        Self { attribute: None, begin: Box::new(begin) }
    }

    /// What notes where it stands.
    pub fn note(note: impl FnOnce(&types::Element) + Send + 'static) -> Self {
        let begin = move |element: &types::Element, _| -> Box<dyn Any> {
            note(element);
            Box::new(())
        };
        Self { attribute: None, begin: Box::new(begin) }
    }
}

/// One type of effect for all.
fn effect(mut run: Box<dyn FnMut()>) -> Box<dyn Any> {
    Box::new(RenderEffect::new(move |_| run()))
}
