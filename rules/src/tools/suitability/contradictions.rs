//! Answers that do not fit together. A question goes back; nothing is guessed and nothing is dropped in silence.

use chrono::NaiveDate;

use super::outcome::Contradiction;
use crate::record::{Acts, Age, AgeBand, Answers, Capacity, IncomeKind, Known, Manage, SupportFor, Who};
use crate::shared::person::is_adult;
use crate::shared::person::support_for;

/// Contradictions among the answers that count. An answer on a page that is no longer asked does not count, because
/// nobody could correct it.
pub(super) fn contradictions(answers: &Answers, today: NaiveDate) -> Vec<Contradiction> {
    let of_capacity = [
        (alone_without_capacity(answers), Contradiction::AloneWithoutCapacity),
        (own_answers_without_capacity(answers), Contradiction::OwnAnswersWithoutCapacity),
    ];
    let of_capacity = of_capacity.into_iter().filter(|(holds, _)| *holds).map(|(_, kind)| kind);
    of_capacity.chain(contradictions_of_age(answers, today)).collect()
}

/// The same of ages alone, which matter to the eligibility check too.
pub fn contradictions_of_age(answers: &Answers, today: NaiveDate) -> Vec<Contradiction> {
    let found = [
        (!is_adult(answers, today) && has_pension(answers), Contradiction::PensionUnder18),
        (
            answers.support_for == Some(SupportFor::Young) && is_known_adult(answers, today),
            Contradiction::YoungButAdult,
        ),
    ];
    found.into_iter().filter(|(holds, _)| *holds).map(|(_, kind)| kind).collect()
}

/// Somebody who cannot ask and acts alone. Where somebody else would ask, an earlier "alone" no longer counts.
pub(in crate::tools::suitability) fn alone_without_capacity(answers: &Answers) -> bool {
    let somebody_asks = matches!(answers.acts, Some(Known::Known(acts)) if acts != Acts::Nobody);
    answers.capacity == Some(Known::Known(Capacity::Lacks))
        && answers.manage == Some(Known::Known(Manage::Alone))
        && !somebody_asks
}

/// Somebody who answers for themselves and cannot ask. Of carers and the young this is not asked.
pub(in crate::tools::suitability) fn own_answers_without_capacity(answers: &Answers) -> bool {
    answers.capacity == Some(Known::Known(Capacity::Lacks))
        && answers.who == Some(Who::Me)
        && support_for(answers) == SupportFor::Care
}

fn has_pension(answers: &Answers) -> bool {
    let pensions = [IncomeKind::StatePension, IncomeKind::PensionCredit, IncomeKind::SavingsCredit];
    let incomes = answers.income.as_ref().and_then(Known::value);
    incomes.is_some_and(|incomes| pensions.iter().any(|kind| incomes.contains_key(kind)))
}

/// A parent of a child may be any age: only the young themselves are under 18.
fn is_known_adult(answers: &Answers, today: NaiveDate) -> bool {
    use crate::record::Young;
    let young_themselves =
        matches!(answers.young, Some(Known::Known(Young::Disabled16To17 | Young::YoungCarer)));
    let adult = match answers.age {
        Some(Known::Known(Age::Band(AgeBand::Under25 | AgeBand::WorkingAge | AgeBand::PensionAge))) => true,
        Some(Known::Known(Age::Born(_))) => is_adult(answers, today),
        Some(Known::NotSure) | None => false,
    };
    young_themselves && adult
}
