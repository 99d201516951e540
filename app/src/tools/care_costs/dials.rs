//! Figures to try out. The page follows at once what is typed or slid here. The answers change only when the visitor
//! keeps a figure.

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::base::known::Known;
use rules::form::{Problem, Texts};
use rules::record::{Answers, CareHours, PaPay};
use rules::tools::care_costs::questions::JOURNEY;

use crate::components::dial::{Dial, dial};
use crate::components::form_state::FormState;
use crate::components::frame::{Frame, Size};
use crate::components::text_input::Shape;
use crate::state::record::Record;
use crate::words::{common, question, speak};

/// A figure to try: the question that asks for it, and the option and the box that hold it there.
struct DialFigure {
    question: &'static str,
    option: &'static str,
    field: &'static str,
    label: &'static str,
    shape: Shape,
    range: (u32, u32, u32),
}

/// The figures, each with the least, the most and the step of its slider, in hundredths. The boxes take more values
/// than the sliders, which have only as many as a hand can set apart.
static HOURS: DialFigure = DialFigure {
    question: "care-hours",
    option: "hours",
    field: "hours",
    label: "care-costs.change-hours",
    shape: Shape { inputmode: Some("decimal"), ..Shape::COUNT },
    range: (25, 60_00, 25),
};
static AGENCY: DialFigure = DialFigure {
    question: "agency-rate",
    option: "known",
    field: "rate",
    label: "care-costs.change-agency",
    shape: Shape::MONEY,
    range: (15_00, 45_00, 10),
};
static ALL_IN: DialFigure = DialFigure {
    question: "pa-pay",
    option: "all-in",
    field: "all-in",
    label: "care-costs.change-rate",
    shape: Shape::MONEY,
    range: (10_00, 30_00, 5),
};
static WAGE: DialFigure = DialFigure {
    question: "pa-pay",
    option: "wage",
    field: "wage",
    label: "care-costs.change-wage",
    shape: Shape::MONEY,
    range: (10_00, 30_00, 5),
};

impl DialFigure {
    /// The figure in the answers.
    fn held(&self, answers: &Answers) -> Option<String> {
        match (self.question, answers.pa_pay) {
            ("care-hours", _) => match answers.care_hours {
                Some(Known::Known(CareHours::Hours(hours))) => Some(hours.typed()),
                _ => None,
            },
            ("agency-rate", _) => answers.agency_rate.and_then(|rate| rate.value().map(|rate| rate.typed())),
            (_, Some(Known::Known(PaPay::AllIn(pay) | PaPay::Wage(pay)))) => Some(pay.typed()),
            _ => None,
        }
    }

    /// Reads what was typed as the question's own page would.
    fn read(&self, typed: &str, mut answers: Answers, today: NaiveDate) -> Result<Answers, Vec<Problem>> {
        let mut texts = Texts::default();
        texts.set("choice", self.option);
        texts.set(self.field, typed);
        match JOURNEY.find(self.question) {
            Some(asked) => asked.read(&texts, &mut answers, today).map(|()| answers),
            None => Ok(answers),
        }
    }
}

/// The figures for these answers: the hours, where the week is not a list of visits, and one for each price.
fn figures(answers: &Answers) -> Vec<&'static DialFigure> {
    let hours = matches!(answers.care_hours, Some(Known::Known(CareHours::Hours(_))));
    let all_in = matches!(answers.pa_pay, Some(Known::Known(PaPay::AllIn(_))));
    let pay = if all_in { &ALL_IN } else { &WAGE };
    if hours { vec![&HOURS, pay, &AGENCY] } else { vec![pay, &AGENCY] }
}

/// Whether a figure that is tried differs from the answers. Only these figures can be tried.
pub fn differ(tried: &Answers, answers: &Answers) -> bool {
    figures(tried).iter().any(|figure| figure.held(tried) != figure.held(answers))
}

/// The answers with the figures that were tried. Nothing else of the answers is touched: they may have changed meanwhile.
pub fn kept(tried: &Answers, answers: Answers, today: NaiveDate) -> Answers {
    let keep = |answers: Answers, figure: &&DialFigure| {
        let tried = figure.held(tried).filter(|text| figure.held(&answers).as_ref() != Some(text));
        tried.and_then(|text| figure.read(&text, answers.clone(), today).ok()).unwrap_or(answers)
    };
    figures(tried).iter().fold(answers, keep)
}

/// The boxes with their sliders. Figures that are tried go into `tried`; `settled` is called when the visitor has let
/// go of the slider or left the box.
pub fn dials(record: Record, tried: RwSignal<Answers>, settled: Callback<()>) -> AnyView {
    // Drawn once: a box must not be redrawn while somebody types in it.
    let figures = tried.with_untracked(figures);
    figures.into_iter().map(|figure| one(figure, record, tried, settled)).collect::<Vec<_>>().into_any()
}

fn one(
    figure: &'static DialFigure,
    record: Record,
    tried: RwSignal<Answers>,
    settled: Callback<()>,
) -> AnyView {
    let (name, shape, range) = (figure.field, figure.shape, figure.range);
    let label = speak(common(figure.label), record.person(JOURNEY.tool));
    let texts = RwSignal::new(Texts::default());
    if let Some(text) = tried.with_untracked(|answers| figure.held(answers)) {
        texts.update_untracked(|texts| texts.set(name, text));
    }
    let wrong = RwSignal::new(None::<String>);
    Effect::new(move |before: Option<String>| {
        let typed = texts.with(|texts| texts.get(name).to_owned());
        if before.is_some_and(|before| before != typed) {
            match figure.read(&typed, tried.get_untracked(), record.today.get_untracked()) {
                Ok(after) => {
                    wrong.set(None);
                    if tried.with_untracked(|before| figure.held(before) != figure.held(&after)) {
                        tried.set(after);
                    }
                }
                Err(problems) => wrong.set(problems.first().map(|problem| sentence(figure, problem, record))),
            }
        }
        typed
    });
    let frame = Frame {
        size: Size::Small,
        error: wrong.into(),
        error_prefix: common("error-summary.prefix").to_owned(),
        ..Frame::plain(name, label.clone())
    };
    let slider = common("care-costs.change-slide").replace("[title]", &label);
    dial(Dial { frame, name, shape, range, slider, settled }, FormState::new(texts))
}

fn sentence(figure: &DialFigure, problem: &Problem, record: Record) -> String {
    question(figure.question).map_or_else(String::new, |words| {
        words.problem(&problem.field, problem.code.key(), &problem.typed, record.person(JOURNEY.tool))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(text: &str) -> Result<Answers, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn what_was_tried_is_kept_and_nothing_else() -> Result<(), String> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap_or_default();
        let tried =
            answers(r#"{"care_hours":"14","agency_rate":"30.00","pa_pay":{"wage":"14.50"},"weeks":52}"#)?;
        let now =
            answers(r#"{"care_hours":"10","agency_rate":"25.00","pa_pay":{"wage":"14.50"},"weeks":40}"#)?;
        let right =
            answers(r#"{"care_hours":"14","agency_rate":"30.00","pa_pay":{"wage":"14.50"},"weeks":40}"#)?;
        assert_eq!(kept(&tried, now, today), right);
        Ok(())
    }
}
