//! The page that asks for the visits of a week. The grid of visits and days and the boxes below it show and change the
//! same texts.

mod grid;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;
use rules::base::known::NOT_SURE;
use rules::form::{Field, Form, Problem, Texts};
use rules::record::Visit;
use rules::tools::care_costs::questions::{VISIT_BOXES, VisitBoxes};
use rules::tools::care_costs::typical;

use crate::components::button::{Weight, action_button};
use crate::components::field_error::{error_id, field_error};
use crate::components::form_state::FormState;
use crate::components::form_view::FormFields;
use crate::components::form_words::{Common, FormWords};
use crate::components::pieces::{all, line, redrawn};
use crate::words::common;

/// The question's id.
pub const ID: &str = "care-week";
/// The field and the option whose boxes these are.
const CHOICE: &str = "choice";
const OWN: &str = "own";

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Week {
    texts: RwSignal<Texts>,
    held: FormState,
    /// How many visits are shown.
    shown: RwSignal<usize>,
}

/// The whole form but its button.
pub fn week(
    words: Arc<dyn FormWords>,
    texts: RwSignal<Texts>,
    problems: Signal<Vec<Problem>>,
    send: Callback<()>,
) -> AnyView {
    let filled = set_out(texts);
    let form = Form { fields: VISIT_BOXES.into_iter().flat_map(VisitBoxes::fields).collect() };
    let held = FormState::of_page(texts, &form);
    let week = Week { texts, held, shown: RwSignal::new(filled.max(1)) };
    let fields = FormFields::new(words.clone(), problems, held);
    let not_sure = Callback::new(move |()| {
        texts.update(|texts| texts.set(CHOICE, NOT_SURE));
        send.run(());
    });
    let boxes = {
        let fields = fields.clone();
        move || all((0..week.shown.get()).map(|place| visit(week, place, &fields)).collect())
    };
    let more = move || {
        if week.shown.get() == VISIT_BOXES.len() {
            return all(Vec::new());
        }
        let add = Callback::new(move |()| week.add());
        action_button(common("care-costs.visit-add").to_owned(), Weight::Second, add)
    };
    all(vec![
        fields.summary(form),
        fields.heading(),
        action_button(common("care-costs.week-not-sure").to_owned(), Weight::Second, not_sure),
        typical_weeks(week, &words),
        whole(problems, words.clone(), grid::grid(week, words)),
        view! { <div class="no-print">{redrawn(boxes)} {redrawn(more)}</div> }.into_any(),
    ])
}

/// The grid, with the problems of the week as a whole. Those of one visit are shown with the visit.
fn whole(problems: Signal<Vec<Problem>>, words: Arc<dyn FormWords>, grid: AnyView) -> AnyView {
    let prefix = words.common(Common::ErrorPrefix);
    let error = Memo::new(move |_| {
        problems.with(|all| {
            all.iter().find(|problem| problem.field == CHOICE).map(|problem| words.error(problem))
        })
    });
    view! {
        <div
            id=CHOICE
            class="govuk-form-group"
            class:govuk-form-group--error=move || error.with(Option::is_some)
            role="group"
            tabindex="-1"
            aria-label=common("care-costs.week-caption")
            aria-describedby=move || error.with(Option::is_some).then(|| error_id(CHOICE))
        >
            {move || error.get().map(|text| field_error(CHOICE, prefix.clone(), text))}
            {grid}
        </div>
    }
    .into_any()
}

/// Writes the visits of a typical week into the boxes, where one was chosen. Returns how many visits the boxes hold.
fn set_out(texts: RwSignal<Texts>) -> usize {
    let mut set = texts.get_untracked();
    let visits = typical::visits(set.get(CHOICE));
    fill(&mut set, &visits);
    set.set(CHOICE, OWN);
    let filled = VISIT_BOXES.iter().filter(|boxes| !boxes.is_empty(&set)).count();
    texts.set(set);
    filled
}

fn fill(texts: &mut Texts, visits: &[Visit]) {
    VISIT_BOXES.iter().zip(visits).for_each(|(boxes, visit)| boxes.write(visit, texts));
}

/// Buttons that put a typical week into the boxes.
fn typical_weeks(week: Week, words: &Arc<dyn FormWords>) -> AnyView {
    let each = typical::WEEKS.iter().map(|typical| {
        let (label, hint) = (words.option(CHOICE, typical.key), words.option_hint(CHOICE, typical.key));
        let start = Callback::new(move |()| week.start_from(typical.key));
        all(vec![
            action_button(label, Weight::Second, start),
            hint.map_or_else(|| all(Vec::new()), |hint| line("govuk-hint", hint)),
        ])
    });
    let each: Vec<AnyView> = each.collect();
    view! {
        <details class="govuk-details">
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{common("care-costs.week-typical")}</span>
            </summary>
            <div class="govuk-details__text">{each}</div>
        </details>
    }
    .into_any()
}

/// The boxes of one visit.
fn visit(week: Week, place: usize, fields: &FormFields) -> AnyView {
    let Some(boxes) = VISIT_BOXES.get(place) else { return all(Vec::new()) };
    let fields: Vec<AnyView> = boxes.fields().iter().map(|field: &Field| fields.small(field)).collect();
    let number = (place + 1).to_string();
    let title = common("care-costs.visit").replace("[amount]", &number);
    let remove = Callback::new(move |()| week.remove(place));
    let text = common("care-costs.visit-remove").replace("[amount]", &number);
    view! {
        <fieldset class="govuk-fieldset visit">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{title}</legend>
            {fields}
            {action_button(text, Weight::Second, remove)}
        </fieldset>
    }
    .into_any()
}

impl Week {
    fn start_from(self, key: &str) {
        let visits = typical::visits(key);
        self.texts.update(|texts| {
            VISIT_BOXES.into_iter().for_each(|boxes| clear(texts, boxes));
            fill(texts, &visits);
        });
        self.shown.set(visits.len().max(1));
    }

    fn add(self) {
        let place = self.shown.get_untracked();
        self.shown.set(place + 1);
        if let Some(boxes) = VISIT_BOXES.get(place) {
            focus(boxes.start);
        }
    }

    /// Removes a visit; those after it move up.
    fn remove(self, place: usize) {
        self.texts.update(|texts| {
            for (to, from) in VISIT_BOXES.iter().zip(VISIT_BOXES.iter().skip(1)).skip(place) {
                copy(texts, *from, *to);
            }
            VISIT_BOXES.last().into_iter().for_each(|last| clear(texts, *last));
        });
        self.shown.update(|shown| *shown = shown.saturating_sub(1).max(1));
        VISIT_BOXES.first().into_iter().for_each(|first| focus(first.start));
    }
}

fn names(boxes: VisitBoxes) -> [&'static str; 5] {
    [boxes.start, boxes.length, boxes.kind, boxes.helpers, boxes.days]
}

fn clear(texts: &mut Texts, boxes: VisitBoxes) {
    names(boxes).into_iter().for_each(|name| texts.clear(name));
}

fn copy(texts: &mut Texts, from: VisitBoxes, to: VisitBoxes) {
    for (from, to) in names(from).into_iter().zip(names(to)) {
        let values = texts.all(from).to_vec();
        texts.clear(to);
        values.iter().for_each(|value| texts.toggle(to, value, true));
    }
}

/// Gives focus to an element once it has been drawn.
fn focus(id: &'static str) {
    request_animation_frame(move || {
        let element = document().get_element_by_id(id);
        if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            // If the element cannot take focus, the page still works.
            let _ = element.focus();
        }
    });
}
