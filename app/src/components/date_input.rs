//! A calendar day in three boxes.

use leptos::prelude::*;
use rules::form::DATE_PARTS;

use super::fieldset::fieldset;
use super::form_state::FormState;
use super::frame::Frame;
use super::text_input::{Line, Shape, line};

/// Words and state of a date.
pub struct DateInput {
    /// Question, hint, error.
    pub frame: Frame,
    /// What the boxes' names begin with.
    pub name: String,
    /// The labels of day, month and year.
    pub labels: [String; 3],
    /// Which boxes are marked while there is an error: day, month, year.
    pub wrong: Signal<[bool; 3]>,
    /// Whether it is the visitor's own date of birth, which a browser may fill in.
    pub birthday: bool,
}

/// Three boxes under a legend.
pub fn date_input(date: DateInput, held: FormState) -> AnyView {
    let DateInput { frame, name, labels, wrong, birthday } = date;
    let fill = if birthday { BIRTHDAY } else { [None; 3] };
    let boxes: Vec<AnyView> = DATE_PARTS
        .into_iter()
        .zip(labels)
        .zip(fill)
        .enumerate()
        .map(|(place, ((part, label), autocomplete))| {
            let wrong = Signal::derive(move || wrong.with(|all| all.get(place).copied().unwrap_or_default()));
            let name = format!("{name}-{part}");
            let id = format!("{}-{part}", frame.id);
            item(
                label,
                Line {
                    id,
                    name,
                    shape: shape(part),
                    autocomplete,
                    described_by: Signal::stored(None),
                    wrong,
                    held,
                },
            )
        })
        .collect();
    let controls = view! { <div class="govuk-date-input" id=frame.id.clone()>{boxes}</div> };
    fieldset(frame, Some("group"), controls.into_any())
}

const BIRTHDAY: [Option<&str>; 3] = [Some("bday-day"), Some("bday-month"), Some("bday-year")];

fn shape(part: &str) -> Shape {
    let class = match part {
        "year" => "govuk-input govuk-date-input__input govuk-input--width-4",
        _ => "govuk-input govuk-date-input__input govuk-input--width-2",
    };
    Shape { inputmode: Some("numeric"), class, ..Shape::TEXT }
}

fn item(label: String, input: Line) -> AnyView {
    view! {
        <div class="govuk-date-input__item">
            <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for=input.id.clone()>{label}</label>
                {line(input)}
            </div>
        </div>
    }
    .into_any()
}
