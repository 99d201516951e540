//! What a form holds, and when the program begins to write it to the page.
//!
//! A page can be read and filled in before the program runs. When the program wakes the page up, it reads what the
//! boxes hold by then. It writes nothing to them until the page is fully awake.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsValue;
use rules::base::known::NOT_SURE;
use rules::form::{Control, DATE_PARTS, Field, Form, Texts};
use rules::journey::parts::UNSURE;

/// The texts of a form, shared by its controls.
#[derive(Debug, Clone, Copy)]
pub struct FormState {
    texts: RwSignal<Texts>,
    awake: RwSignal<bool>,
}

impl FormState {
    /// A form's texts.
    pub fn new(texts: RwSignal<Texts>) -> Self {
        Self { texts, awake: RwSignal::new(true) }
    }

    /// The texts of a page's form, with what was typed or chosen before the program woke up.
    pub fn of_page(texts: RwSignal<Texts>, form: &Form) -> Self {
        if !is_waking() {
            return Self::new(texts);
        }
        let held = Self { texts, awake: RwSignal::new(false) };
        let mut found = texts.get_untracked();
        form.fields.iter().for_each(|field| find(field, &mut found));
        // Not at once: on its first pass the program must draw exactly what was written at build time. The page may
        // have been redrawn by the time this runs; then only its texts are left to set.
        queue_microtask(move || {
            let _ = texts.try_set(found);
            let _ = held.awake.try_set(true);
        });
        held
    }

    /// What a box shows; none where the text that is already in the page must be left alone.
    pub fn text(self, name: &str) -> Option<String> {
        let held = self.texts.with(|texts| texts.all(name).first().cloned());
        if self.awake.get() { Some(held.unwrap_or_default()) } else { held }
    }

    /// What a box holds when the page is written.
    pub fn text_at_first(self, name: &str) -> Option<String> {
        self.texts.with_untracked(|texts| texts.all(name).first().cloned())
    }

    /// Whether an option is chosen when the page is written.
    pub fn has_at_first(self, name: &str, value: &str) -> bool {
        self.texts.with_untracked(|texts| texts.has(name, value))
    }

    /// Whether an option is chosen; none where the mark that is already in the page must be left alone.
    pub fn mark(self, name: &str, value: &str) -> Option<bool> {
        let chosen = self.has(name, value);
        (self.awake.get() || chosen).then_some(chosen)
    }

    /// Whether an option is chosen.
    pub fn has(self, name: &str, value: &str) -> bool {
        self.texts.with(|texts| texts.has(name, value))
    }

    /// Replaces what a box or a group of radios holds.
    pub fn set(self, name: &str, value: String) {
        self.texts.update(|texts| texts.set(name, value));
    }

    /// Replaces what a box to type in holds. Whoever types an amount is no longer unsure of it.
    pub fn type_in(self, name: &str, value: String) {
        self.texts.update(|texts| {
            if !value.trim().is_empty() {
                texts.toggle(UNSURE, NOT_SURE, false);
            }
            texts.set(name, value);
        });
    }

    /// Ticks or clears a checkbox. `alone` lists the options that exclude all others.
    pub fn tick(self, name: &str, value: &str, on: bool, alone: &[String]) {
        self.texts.update(|texts| {
            if on && alone.iter().any(|lone| lone == value) {
                texts.clear(name);
            } else if on {
                alone.iter().for_each(|lone| texts.toggle(name, lone, false));
            }
            texts.toggle(name, value, on);
        });
    }
}

#[cfg(feature = "hydrate")]
fn is_waking() -> bool {
    Owner::current_shared_context().is_some_and(|context| context.during_hydration())
}

#[cfg(not(feature = "hydrate"))]
fn is_waking() -> bool {
    false
}

fn find(field: &Field, texts: &mut Texts) {
    match &field.control {
        Control::One(choices) | Control::Any(choices) => {
            // This is read before the loop, because every option that is ticked counts and not only the first.
            let untouched = texts.all(field.name).is_empty();
            for choice in choices {
                let path = format!("input[name='{}'][value='{}']", field.name, choice.value);
                if untouched && read(&path, "checked").is_some_and(|mark| mark.is_truthy()) {
                    texts.toggle(field.name, choice.value, true);
                }
                choice.reveals.iter().for_each(|inner| find(inner, texts));
            }
        }
        Control::Date => {
            for part in DATE_PARTS {
                find_text(&format!("{}-{part}", field.name), texts);
            }
        }
        _ => find_text(field.name, texts),
    }
}

fn find_text(name: &str, texts: &mut Texts) {
    let typed = read(&format!("form [name='{name}']"), "value")
        .and_then(|value| value.as_string())
        .unwrap_or_default();
    if texts.all(name).is_empty() && !typed.is_empty() {
        texts.set(name, typed);
    }
}

fn read(path: &str, property: &str) -> Option<JsValue> {
    let element = document().query_selector(path).ok()??;
    js_sys::Reflect::get(&element, &property.into()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_an_amount_is_no_longer_not_sure() {
        Owner::new().with(|| {
            let texts = RwSignal::new(Texts::default());
            let form = FormState::new(texts);
            form.tick(UNSURE, NOT_SURE, true, &[]);
            form.type_in("amount", " ".to_owned());
            assert!(form.has(UNSURE, NOT_SURE));
            form.type_in("amount", "12.50".to_owned());
            assert!(!form.has(UNSURE, NOT_SURE));
            assert_eq!(form.text("amount").as_deref(), Some("12.50"));
        });
    }
}
