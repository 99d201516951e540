//! Options of a group: what radios and checkboxes have in common.

use std::sync::Arc;

use leptos::prelude::*;

use super::fieldset::fieldset;
use super::form_state::FormState;
use super::frame::Frame;
use super::hint::hint_id;

/// One option of a group.
pub struct Item {
    /// What is kept when it is chosen.
    pub value: String,
    /// Its words.
    pub label: String,
    /// A figure beside the words.
    pub figure: Option<String>,
    /// Words under the label.
    pub hint: Option<String>,
    /// Whether it excludes all other options ("none of these").
    pub alone: bool,
    /// What is shown below it once it is chosen.
    pub reveal: Option<AnyView>,
}

/// Whether the group is of radios or of checkboxes, with the classes of each.
pub(super) struct Kind {
    pub input_type: &'static str,
    pub group: &'static str,
    pub item: &'static str,
    pub input: &'static str,
    pub label: &'static str,
    pub hint: &'static str,
    pub divider: &'static str,
    pub conditional: &'static str,
    pub hidden: &'static str,
    /// How many options a list must have before the lone one is set apart by a divider.
    pub divide_after: usize,
}

/// A group of options under its legend; `or` is the word on the divider.
pub(super) fn choices(
    kind: &'static Kind,
    frame: Frame,
    name: String,
    items: Vec<Item>,
    or: String,
    held: FormState,
) -> AnyView {
    let alone: Arc<[String]> =
        items.iter().filter(|item| item.alone).map(|item| item.value.clone()).collect();
    let divided = items.iter().position(|item| item.alone).filter(|place| *place >= kind.divide_after);
    let mut rows = Vec::new();
    for (place, item) in items.into_iter().enumerate() {
        if divided == Some(place) {
            rows.push(view! { <div class=kind.divider>{or.clone()}</div> }.into_any());
        }
        // The divider counts, as it does in GOV.UK Frontend.
        let number = place + 1 + usize::from(divided.is_some_and(|divider| divider <= place));
        let id = if number == 1 { frame.id.clone() } else { format!("{}-{number}", frame.id) };
        rows.push(row(kind, id, name.clone(), item, alone.clone(), held));
    }
    fieldset(frame, None, view! { <div class=kind.group>{rows}</div> }.into_any())
}

fn row(
    kind: &'static Kind,
    id: String,
    name: String,
    item: Item,
    alone: Arc<[String]>,
    held: FormState,
) -> AnyView {
    let is_checkbox = kind.input_type == "checkbox";
    let Item { value, label, figure, hint, alone: is_alone, reveal } = item;
    let key: Arc<(String, String)> = Arc::new((name.clone(), value.clone()));
    let (marked, shown) = (key.clone(), key.clone());
    let chosen = Signal::derive(move || held.has(&shown.0, &shown.1));
    let described_by = hint.as_ref().map(|_| hint_id(&format!("{id}-item")));
    let revealed = reveal.is_some().then(|| format!("conditional-{id}"));
    // A radio may not carry aria-expanded; a checkbox may.
    let expanded = (is_checkbox && reveal.is_some()).then_some(chosen);
    let change = move |event| match (is_checkbox, event_target_checked(&event)) {
        (true, on) => held.tick(&key.0, &key.1, on, &alone),
        (false, _) => held.set(&key.0, key.1.clone()),
    };
    view! {
        <div class=kind.item>
            <input
                class=kind.input
                id=id.clone()
                checked=held.has_at_first(&name, &value)
                name=name
                type=kind.input_type
                value=value
                aria-describedby=described_by.clone()
                aria-expanded=move || expanded.map(|chosen| chosen.get().to_string())
                data-aria-controls=revealed.clone()
                data-behaviour=(is_alone && is_checkbox).then_some("exclusive")
                prop:checked=move || held.mark(&marked.0, &marked.1)
                on:change=change
            />
            <label class=kind.label for=id>
                {label}
                {figure.map(|figure| view! { " "<span class="choice-figure" translate="no">{figure}</span> })}
            </label>
            {hint.map(|text| view! { <div id=described_by class=kind.hint>{text}</div> })}
        </div>
        {reveal.map(|inside| conditional(kind, revealed, chosen, inside))}
    }
    .into_any()
}

fn conditional(kind: &'static Kind, id: Option<String>, chosen: Signal<bool>, inside: AnyView) -> AnyView {
    view! {
        <div class=move || if chosen.get() { kind.conditional } else { kind.hidden } id=id>{inside}</div>
    }
    .into_any()
}
