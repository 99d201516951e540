//! The page that asks for the visits of a week: a typical week to start from, or up to twelve visits.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::base::known::{Known, NOT_SURE};
use crate::base::sorted::Set;
use crate::form::reading;
use crate::form::{Choice, Code, Control, Field, Form, Problem, Texts};
use crate::journey::Question;
use crate::journey::parts::{CHOICE, alone, one_of, option, problem};
use crate::record::{Answers, CareHours, Day, Visit, VisitKind};
use crate::tools::care_costs::check;
use crate::tools::care_costs::typical;
use crate::tools::care_costs::visits::{same_on_a_day, totals};

/// The option that shows the boxes.
const OWN: &str = "own";
/// How many helpers come at once.
const HELPERS: &[&str] = &["one-helper", "two-helpers"];
/// As many visits as the page has room for.
pub const MOST_VISITS: usize = VISIT_BOXES.len();

/// The names of the boxes of one visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VisitBoxes {
    /// When it starts.
    pub start: &'static str,
    /// How long it is.
    pub length: &'static str,
    /// What it is for.
    pub kind: &'static str,
    /// How many helpers come at once.
    pub helpers: &'static str,
    /// The days on which it starts.
    pub days: &'static str,
}

macro_rules! boxes {
    ($number:literal) => {
        VisitBoxes {
            start: concat!("visit-", $number, "-start"),
            length: concat!("visit-", $number, "-length"),
            kind: concat!("visit-", $number, "-kind"),
            helpers: concat!("visit-", $number, "-helpers"),
            days: concat!("visit-", $number, "-days"),
        }
    };
}

/// The boxes of each visit, which the plain form and the grid share.
pub const VISIT_BOXES: [VisitBoxes; 12] = [
    boxes!(1),
    boxes!(2),
    boxes!(3),
    boxes!(4),
    boxes!(5),
    boxes!(6),
    boxes!(7),
    boxes!(8),
    boxes!(9),
    boxes!(10),
    boxes!(11),
    boxes!(12),
];

/// The page.
pub(super) struct CareWeekPage;

impl VisitBoxes {
    /// The fields of one visit.
    pub fn fields(self) -> [Field; 5] {
        let keys = |keys: &mut dyn Iterator<Item = &'static str>| keys.map(option).collect::<Vec<_>>();
        let days = keys(&mut Day::ALL.iter().map(|day| day.key()));
        let kinds = keys(&mut VisitKind::ALL.iter().map(|kind| kind.key()));
        let helpers = keys(&mut HELPERS.iter().copied());
        [
            Field { name: self.start, control: Control::Time },
            Field { name: self.length, control: Control::Length },
            Field { name: self.days, control: Control::Any(days) },
            Field { name: self.kind, control: Control::Pick(kinds) },
            Field { name: self.helpers, control: Control::Pick(helpers) },
        ]
    }

    /// What stands in the boxes for a visit.
    pub fn write(self, visit: &Visit, texts: &mut Texts) {
        texts.set(self.start, visit.start.typed());
        texts.set(self.length, reading::length_typed(visit.minutes));
        texts.set(self.kind, visit.kind.key());
        texts.set(self.helpers, helpers_key(visit.helpers));
        texts.clear(self.days);
        visit.days.iter().for_each(|day| texts.toggle(self.days, day.key(), true));
    }

    /// Whether nothing was said of this visit.
    pub fn is_empty(self, texts: &Texts) -> bool {
        [self.start, self.length, self.days].into_iter().all(|name| texts.get(name).is_empty())
    }

    /// The visit that stands in the boxes; without a kind it is for care, and one helper comes.
    ///
    /// # Errors
    ///
    /// A [`Problem`] for each box that is empty or wrong.
    pub fn read(self, texts: &Texts) -> Result<Visit, Vec<Problem>> {
        let typed = |name| texts.get(name);
        let start =
            reading::time(typed(self.start)).map_err(|code| problem(self.start, code, typed(self.start)));
        let minutes = reading::length(typed(self.length))
            .map_err(|code| problem(self.length, code, typed(self.length)));
        let ticked = texts.all(self.days);
        let days: Set<Day> = ticked.iter().filter_map(|day| Day::from_key(day)).collect();
        let days = match ticked.iter().find(|day| Day::from_key(day).is_none()) {
            Some(stray) => Err(problem(self.days, Code::NotAnOption, stray)),
            None if days.is_empty() => Err(problem(self.days, Code::Missing, "")),
            None => Ok(days),
        };
        let kind = match (typed(self.kind), VisitKind::from_key(typed(self.kind))) {
            ("", _) => Ok(VisitKind::Care),
            (_, Some(kind)) => Ok(kind),
            (stray, None) => Err(problem(self.kind, Code::NotAnOption, stray)),
        };
        let helpers = match typed(self.helpers) {
            "" => Ok(1),
            key => one_of(texts, self.helpers, HELPERS).map(|_| if key == helpers_key(2) { 2 } else { 1 }),
        };
        match (start, minutes, days, kind, helpers) {
            (Ok(start), Ok(minutes), Ok(days), Ok(kind), Ok(helpers)) => {
                Ok(Visit { start, minutes, kind, helpers, days })
            }
            (start, minutes, days, kind, helpers) => {
                let problems = [start.err(), minutes.err(), days.err(), kind.err(), helpers.err()];
                Err(problems.into_iter().flatten().flatten().collect())
            }
        }
    }
}

fn helpers_key(count: u8) -> &'static str {
    if count == 2 { "two-helpers" } else { "one-helper" }
}

impl Question for CareWeekPage {
    fn id(&self) -> &'static str {
        "care-week"
    }

    fn relevant(&self, answers: &Answers, _today: NaiveDate) -> bool {
        matches!(answers.care_hours, Some(Known::NotSure | Known::Known(CareHours::Visits)))
    }

    fn answered(&self, answers: &Answers) -> bool {
        answers.care_week.is_some()
    }

    fn form(&self, _answers: &Answers, _today: NaiveDate) -> Form {
        let boxes = VISIT_BOXES.into_iter().flat_map(VisitBoxes::fields).collect();
        let mut choices: Vec<_> = typical::WEEKS.iter().map(|week| option(week.key)).collect();
        choices.push(Choice { reveals: boxes, ..option(OWN) });
        choices.push(alone(NOT_SURE));
        Form { fields: vec![Field { name: CHOICE, control: Control::One(choices) }] }
    }

    fn texts(&self, answers: &Answers) -> Texts {
        let mut texts = Texts::default();
        match &answers.care_week {
            None => {}
            Some(Known::NotSure) => texts.set(CHOICE, NOT_SURE),
            Some(Known::Known(visits)) => match typical::key_of(visits) {
                Some(key) => texts.set(CHOICE, key),
                None => {
                    texts.set(CHOICE, OWN);
                    VISIT_BOXES.iter().zip(visits).for_each(|(boxes, visit)| boxes.write(visit, &mut texts));
                }
            },
        }
        texts
    }

    fn read(&self, texts: &Texts, answers: &mut Answers, _today: NaiveDate) -> Result<(), Vec<Problem>> {
        let typical = typical::WEEKS.iter().map(|week| week.key);
        let keys: Vec<_> = typical.chain([OWN, NOT_SURE]).collect();
        let week = match one_of(texts, CHOICE, &keys)? {
            NOT_SURE => Known::NotSure,
            OWN => Known::Known(own_visits(texts)?),
            key => Known::Known(typical::visits(key)),
        };
        answers.care_week = Some(week);
        Ok(())
    }

    fn forget(&self, answers: &mut Answers) {
        answers.care_week = None;
    }
}

/// The visits that stand in the boxes; empty rows between them are passed over.
fn own_visits(texts: &Texts) -> Result<Vec<Visit>, Vec<Problem>> {
    let mut filled: Vec<_> = VISIT_BOXES.into_iter().filter(|boxes| !boxes.is_empty(texts)).collect();
    if filled.is_empty() {
        // The first visit is asked for; the others are there for those who have more.
        filled.extend(VISIT_BOXES.first());
    }
    let (mut visits, mut problems) = (Vec::new(), Vec::new());
    for boxes in &filled {
        match boxes.read(texts) {
            Ok(visit) => visits.push(visit),
            Err(wrong) => problems.extend(wrong),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let week = totals(&visits);
    let nights = week.sleep_ins.max(week.day_services).max(week.respite_nights);
    if week.hours() > Decimal::from(check::MOST_CARE) || nights > check::MOST_NIGHTS {
        return Err(problem(CHOICE, Code::TooLarge, OWN));
    }
    match (same_on_a_day(&visits).and_then(|place| filled.get(place))).copied() {
        Some(boxes) => Err(problem(boxes.start, Code::Twice, texts.get(boxes.start))),
        None => Ok(visits),
    }
}
