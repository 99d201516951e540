//! What is round every control: its question, its hint, its help and its error.

use leptos::prelude::*;

use super::field_error::{error_id, field_error};
use super::hint::{hint, hint_id};

/// How large a question is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// It is the page's only question, and so the page's heading.
    Title,
    /// One of several questions on a page.
    Small,
    /// A question below an option.
    Plain,
}

/// The words around a control.
pub struct Frame {
    /// The control's id, from which the ids of hint and error are made.
    pub id: String,
    /// The question.
    pub text: String,
    /// How large it is shown.
    pub size: Size,
    /// Words under the question.
    pub hint: Option<String>,
    /// Anything longer, between the hint and the control.
    pub help: Option<AnyView>,
    /// What is wrong, if anything is.
    pub error: Signal<Option<String>>,
    /// The word that a screen reader reads before the error ("Error:").
    pub error_prefix: String,
}

impl Frame {
    /// A frame with nothing but the question.
    pub fn plain(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            size: Size::Plain,
            hint: None,
            help: None,
            error: Signal::stored(None),
            error_prefix: String::new(),
        }
    }

    /// The group around question and control; its edge shows where an error is.
    pub fn group(&self, inside: AnyView) -> AnyView {
        let error = self.error;
        view! {
            <div class="govuk-form-group" class:govuk-form-group--error=move || error.with(Option::is_some)>
                {inside}
            </div>
        }
        .into_any()
    }

    /// Hint, help and error, in the order in which they are read.
    pub fn notes(&mut self) -> AnyView {
        let (id, prefix, error) = (self.id.clone(), self.error_prefix.clone(), self.error);
        let hint = self.hint.clone().map(|text| hint(&self.id, text));
        let help = self.help.take();
        view! {
            {hint}
            {help}
            {move || error.get().map(|text| field_error(&id, prefix.clone(), text))}
        }
        .into_any()
    }

    /// The ids that the control names as its description.
    pub fn described_by(&self) -> Signal<Option<String>> {
        let hint = self.hint.as_ref().map(|_| hint_id(&self.id));
        let (id, error) = (self.id.clone(), self.error);
        Signal::derive(move || {
            let wrong = error.with(Option::is_some).then(|| error_id(&id));
            match (hint.clone(), wrong) {
                (Some(hint), Some(wrong)) => Some(format!("{hint} {wrong}")),
                (hint, wrong) => hint.or(wrong),
            }
        })
    }
}
