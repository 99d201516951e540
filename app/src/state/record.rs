//! What a visitor has told us, for as long as the page stands. Nothing is stored: leaving forgets.

use chrono::NaiveDate;
use leptos::prelude::*;
use rules::base::known::Known;
use rules::base::money::Amount;
use rules::data::rates;
use rules::journey::Tool;
use rules::record::{Answers, SupportFor, Who};

#[cfg(feature = "hydrate")]
use crate::state::handover;
use crate::words::Person;

/// The record of answers and what every page needs beside it.
#[derive(Debug, Clone, Copy)]
pub struct Record {
    /// The answers, shared by all tools.
    pub answers: RwSignal<Answers>,
    /// Today. Until the page is awake it is a day of the newest rates, so that what was written at build time
    /// and what the browser draws first are the same.
    pub today: RwSignal<NaiveDate>,
    /// Whether the browser program has taken the page over.
    pub awake: RwSignal<bool>,
    /// Whether easy read is on.
    pub easy: RwSignal<bool>,
    /// A change on its way.
    pub changing: RwSignal<Option<Change>>,
    /// The easy lines of the result that is being drawn (`pages/easy.rs`).
    pub(crate) gathered: StoredValue<Option<String>>,
    /// What the estimator has put into the answers as the person's part of the cost.
    estimated: StoredValue<Option<Amount>>,
}

/// An answer that is being changed.
#[derive(Debug, Clone)]
pub struct Change {
    /// The answers as they were before.
    pub before: Answers,
    /// The page that it was started from, and to which it leads back.
    pub from: String,
}

impl Record {
    /// Makes an empty record for the pages below.
    pub fn provide() -> Self {
        let record = Self {
            answers: RwSignal::new(Answers::default()),
            today: RwSignal::new(day_of_newest_rates()),
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
        // A carer's own needs: only the estimate stays about the other person.
        let own = support_for == Some(SupportFor::Carer) && tool != Tool::Contribution;
        match who {
            Some(Who::Other) if !own => Person::Other,
            _ => Person::Me,
        }
    }

    /// What the estimator comes to is what the person pays in, where they have not said something else themselves.
    pub fn pays_in(self, charge: Option<Amount>) {
        let before = self.estimated.get_value();
        self.answers.update_untracked(|answers| {
            let held = answers.pays_in.and_then(|held| held.value().copied());
            if held == before {
                answers.pays_in = charge.map(Known::Known);
            }
        });
        self.estimated.set_value(charge);
    }

    /// Forgets everything.
    pub fn forget(self) {
        self.estimated.set_value(None);
        self.answers.set(Answers::default());
        self.changing.set(None);
        #[cfg(feature = "hydrate")]
        handover::forget();
    }
}

/// The record, from anywhere on a page.
pub fn use_record() -> Record {
    // Every page stands inside `App`, which provides it; a lone component in a test starts with none.
    use_context().unwrap_or_else(Record::provide)
}

fn day_of_newest_rates() -> NaiveDate {
    rates::all().last().map(|year| year.starts).unwrap_or_default()
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
