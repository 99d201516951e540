//! What a visitor has told us. It is kept in the storage of this tab until it is cleared (`state/kept.rs`).

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::base::known::Known;
use rules::base::money::Amount;
use rules::journey::Tool;
use rules::record::{Answers, SupportFor, Who};

#[cfg(feature = "hydrate")]
use crate::state::kept;
use crate::words::Person;

/// The question whose answer the estimator can fill in.
const PAYS_IN: &str = "pays-in";

/// The record of answers, and what every page needs with it.
#[derive(Debug, Clone, Copy)]
pub struct Record {
    /// The answers, shared by all tools.
    pub answers: RwSignal<Answers>,
    /// Today. Until the page is awake it is the day on which the page was written, so that what the document has and what
    /// the browser draws first are the same.
    pub today: RwSignal<NaiveDate>,
    /// Whether the browser program has taken the page over.
    pub awake: RwSignal<bool>,
    /// Whether easy read is on.
    pub easy: RwSignal<bool>,
    /// The change that has begun, where a visitor has followed a link to change an answer.
    pub changing: RwSignal<Option<Change>>,
    /// The lines in easy read of the result that is being drawn (`pages/easy.rs`).
    pub(crate) gathered: StoredValue<Option<String>>,
    /// What the estimator has filled in as the person's part of the cost.
    estimated: StoredValue<Option<Amount>>,
}

/// An answer that is being changed.
#[derive(Debug, Clone)]
pub struct Change {
    /// The answers as they were before.
    pub before: Answers,
    /// The page on which the change began, and to which it leads back.
    pub from: String,
}

impl Record {
    /// Makes an empty record for the pages inside, which were written on this day.
    pub fn provide(written: NaiveDate) -> Self {
        let record = Self {
            answers: RwSignal::new(Answers::default()),
            today: RwSignal::new(written),
            awake: RwSignal::new(false),
            easy: RwSignal::new(false),
            changing: RwSignal::new(None),
            gathered: StoredValue::new(None),
            estimated: StoredValue::new(None),
        };
        provide_context(record);
        #[cfg(feature = "hydrate")]
        Effect::new(move |_| {
            if let Some(today) = clock::today() {
                record.today.set(today);
            }
            record.awake.set(true);
        });
        record
    }

    /// Whom the words of a tool speak to.
    pub fn person(self, tool: Tool) -> Person {
        let (who, support_for) = self.answers.with(|answers| (answers.who, answers.support_for));
        let own = support_for == Some(SupportFor::Carer) && is_about_support(tool);
        match who {
            Some(Who::Other) if !own => Person::Other,
            _ => Person::Me,
        }
    }

    /// The key of the words that say whose answers these are in a tool; none where nobody has said.
    pub fn whose(self, tool: Tool) -> Option<&'static str> {
        let (who, support_for) = self.answers.with(|answers| (answers.who, answers.support_for));
        match (support_for, who) {
            (Some(SupportFor::Carer), _) if is_about_support(tool) => Some("whose.carer"),
            (Some(SupportFor::Young), _) => None,
            (_, Some(Who::Other)) => Some("whose.other"),
            (_, Some(Who::Me)) => Some("whose.me"),
            (_, None) => None,
        }
    }

    /// Fills in the estimated charge as what the person pays in, unless they have said something else themselves.
    pub fn pays_in(self, charge: Option<Amount>) {
        let before = self.estimated.get_value().map(Known::Known);
        self.answers.update_untracked(|answers| {
            // "Not sure" is an answer too, and stays. An empty answer is always filled in, so that a second person gets
            // their own estimate.
            if answers.pays_in.is_none() || answers.pays_in == before {
                answers.pays_in = charge.map(Known::Known);
            }
        });
        self.estimated.set_value(charge);
    }

    /// Called when an answer was given on its page. From then on the estimator leaves alone what the person says that
    /// they pay in.
    pub fn said(self, question: &str) {
        if question == PAYS_IN {
            self.estimated.set_value(None);
        }
    }

    /// What the person pays in, where that is what the estimator has filled in.
    pub fn estimated(self) -> Option<Amount> {
        let pays_in = self.answers.with_untracked(|answers| answers.pays_in);
        self.estimated.get_value().filter(|estimated| pays_in == Some(Known::Known(*estimated)))
    }

    /// Fills it in again, before answers that were kept are taken up. A person's own answer stays.
    pub fn estimated_again(self, estimated: Option<Amount>) {
        if let Some(estimated) = estimated {
            self.pays_in(Some(estimated));
        }
    }

    /// Forgets everything.
    pub fn forget(self) {
        self.put_away();
        #[cfg(feature = "hydrate")]
        kept::forget();
    }

    /// Forgets the answers, but not the text that is kept of them.
    pub fn put_away(self) {
        self.estimated.set_value(None);
        self.answers.set(Answers::default());
        self.changing.set(None);
    }
}

/// Whether a carer's answers in this tool may be about their own support. The estimate and the comparison are about the
/// care of the person with needs.
const fn is_about_support(tool: Tool) -> bool {
    matches!(tool, Tool::Eligibility | Tool::Suitability | Tool::Balance)
}

/// Gives any part of a page access to the record.
pub fn use_record() -> Record {
    // Every page is inside `App`, which provides it. A lone component in a test starts with an empty record.
    use_context().unwrap_or_else(|| Record::provide(NaiveDate::default()))
}

#[cfg(feature = "hydrate")]
mod clock {
    use chrono::NaiveDate;

    /// The day on the visitor's own clock.
    pub fn today() -> Option<NaiveDate> {
        let now = js_sys::Date::new_0();
        let year = i32::try_from(now.get_full_year()).ok()?;
        NaiveDate::from_ymd_opt(year, now.get_month() + 1, now.get_date())
    }
}

#[cfg(test)]
mod tests {
    use rules::base::money::{Every, Money};

    use super::*;

    fn pounds(pence: u32) -> Amount {
        Amount { amount: Money::of_pence(pence), every: Every::Week }
    }

    /// What the person pays in, after they had answered `said` and the estimator came to these figures one after
    /// another.
    fn followed(said: Option<Known<Amount>>, figures: &[Option<Amount>]) -> Option<Known<Amount>> {
        Owner::new().with(|| {
            let record = Record::provide(NaiveDate::default());
            record.answers.update_untracked(|answers| answers.pays_in = said);
            figures.iter().for_each(|figure| record.pays_in(*figure));
            record.answers.with_untracked(|answers| answers.pays_in)
        })
    }

    #[test]
    fn the_newest_estimate_is_followed() {
        let (first, second) = (Some(pounds(30_00)), Some(pounds(45_00)));
        assert_eq!(followed(None, &[first, second]), second.map(Known::Known));
        assert_eq!(followed(None, &[first, None]), None);
        assert_eq!(followed(None, &[first, None, second]), second.map(Known::Known));
    }

    #[test]
    fn what_was_said_stays() {
        let estimate = Some(pounds(30_00));
        for said in [Known::NotSure, Known::Known(pounds(12_00))] {
            assert_eq!(followed(Some(said), &[estimate, Some(pounds(45_00))]), Some(said));
        }
    }

    #[test]
    fn an_answer_that_is_the_estimate_stays_once_it_was_given() {
        Owner::new().with(|| {
            let record = Record::provide(NaiveDate::default());
            record.pays_in(Some(pounds(30_00)));
            record.said(PAYS_IN);
            record.pays_in(Some(pounds(45_00)));
            record.answers.with_untracked(|answers| {
                assert_eq!(answers.pays_in, Some(Known::Known(pounds(30_00))));
            });
        });
    }

    #[test]
    fn the_second_person_gets_the_estimate_too() {
        Owner::new().with(|| {
            let record = Record::provide(NaiveDate::default());
            record.pays_in(Some(pounds(30_00)));
            record.answers.update_untracked(Answers::forget_person);
            record.pays_in(Some(pounds(30_00)));
            record.answers.with_untracked(|answers| {
                assert_eq!(answers.pays_in, Some(Known::Known(pounds(30_00))));
            });
        });
    }

    #[test]
    fn a_carer_and_the_person_they_care_for_are_told_apart() {
        Owner::new().with(|| {
            let record = Record::provide(NaiveDate::default());
            assert_eq!(Tool::ALL.iter().find_map(|tool| record.whose(*tool)), None, "nobody has said");
            record.answers.update_untracked(|answers| answers.support_for = Some(SupportFor::Carer));
            for tool in [Tool::Eligibility, Tool::Suitability, Tool::Balance] {
                assert_eq!((record.whose(tool), record.person(tool)), (Some("whose.carer"), Person::Me));
            }
            // Whose care it is has not been said by that.
            assert_eq!(record.whose(Tool::Contribution), None);
            record.answers.update_untracked(|answers| answers.who = Some(Who::Other));
            for tool in [Tool::Contribution, Tool::CareCosts] {
                assert_eq!((record.whose(tool), record.person(tool)), (Some("whose.other"), Person::Other));
            }
            assert_eq!(record.whose(Tool::Suitability), Some("whose.carer"));
        });
    }

    /// What the next person says is theirs, even where it happens to be what was estimated for the one before.
    #[test]
    fn an_estimate_is_forgotten_with_the_answers() {
        Owner::new().with(|| {
            let record = Record::provide(NaiveDate::default());
            record.pays_in(Some(pounds(30_00)));
            record.forget();
            let said = Some(Known::Known(pounds(30_00)));
            record.answers.update_untracked(|answers| answers.pays_in = said);
            record.pays_in(Some(pounds(45_00)));
            record.answers.with_untracked(|answers| assert_eq!(answers.pays_in, said));
        });
    }

    /// Checks that the rules have a question with this name.
    #[test]
    fn the_question_is_there() {
        let journey = Tool::CareCosts.journey();
        let found = journey.aside.iter().any(|question| question.id() == PAYS_IN);
        assert!(found);
    }
}
