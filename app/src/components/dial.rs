//! A number that is typed or slid: both change the same text.

use leptos::html::Input;
use leptos::prelude::*;
use rules::form::reading;

use super::form_state::FormState;
use super::frame::Frame;
use super::text_input::{Shape, text_input};

/// A box with a slider below it.
pub struct Dial {
    /// The words around the box.
    pub frame: Frame,
    /// The name under which the text is kept.
    pub name: &'static str,
    /// The kind of text in the box.
    pub shape: Shape,
    /// The slider's least, most and step, in hundredths.
    pub range: (u32, u32, u32),
    /// What the slider is called by those who hear it.
    pub slider: String,
    /// Called once the visitor has let go of the slider or left the box.
    pub settled: Callback<()>,
}

/// The box and its slider.
pub fn dial(dial: Dial, held: FormState) -> AnyView {
    let Dial { frame, name, shape, range: (least, most, step), slider, settled } = dial;
    let place = NodeRef::<Input>::new();
    let at = move || held.text(name).and_then(|text| hundredths(&text)).map(|at| at.clamp(least, most));
    Effect::new(move || {
        if let (Some(input), Some(at)) = (place.get(), at())
            && input.value() != at.to_string()
        {
            input.set_value(&at.to_string());
        }
    });
    let at_first = held.text_at_first(name).and_then(|text| hundredths(&text)).unwrap_or(least);
    let slide = move |event| {
        if let Ok(at) = event_target_value(&event).parse() {
            held.set(name, typed(at));
        }
    };
    view! {
        <div class="dial" on:change=move |_| settled.run(())>
            {text_input(frame, name.to_owned(), shape, held)}
            <input
                node_ref=place
                class="dial__slider no-print"
                type="range"
                aria-label=slider
                aria-valuetext=move || {
                    let text = at().map(typed).unwrap_or_default();
                    [shape.prefix.unwrap_or_default(), &text].concat()
                }
                min=least.to_string()
                max=most.to_string()
                step=step.to_string()
                value=at_first.clamp(least, most).to_string()
                on:input=slide
            />
        </div>
    }
    .into_any()
}

/// "12.5" as 1250; none where the text is no number.
fn hundredths(text: &str) -> Option<u32> {
    let typed = reading::money(text, reading::LARGEST_AMOUNT).ok()?.typed();
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, "00"));
    [whole, part].concat().parse().ok()
}

/// 1250 as "12.50", 1400 as "14".
fn typed(hundredths: u32) -> String {
    match hundredths % 100 {
        0 => (hundredths / 100).to_string(),
        part => format!("{}.{part:02}", hundredths / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn box_and_slider_hold_one_number() {
        for (text, at) in [("14", 1400), ("£12.5", 1250), ("0", 0), ("1,234.05", 123_405)] {
            assert_eq!(hundredths(text), Some(at), "{text}");
        }
        for (at, text) in [(1400, "14"), (1250, "12.50"), (5, "0.05"), (0, "0")] {
            assert_eq!(typed(at), text);
        }
        for text in ["", "twelve", "-3", "1,2"] {
            assert_eq!(hundredths(text), None, "{text}");
        }
    }
}
