//! What to say of a balance, what the council is likely to ask, and what to do next.

use super::outcome::{Ask, Next, Outcome, Say, WeeksFrom};
use super::reason::Reason;
use super::sum::{Inputs, Sum};
use super::{Practice, Weeks};
use crate::base::money::Money;
use crate::data::local::PaymentRule;
use crate::record::{BalanceCounts, BalanceWhy, Known};

/// What advice rests on.
pub(super) struct Point<'a> {
    pub outcome: Outcome,
    pub weeks: Weeks,
    pub inputs: &'a Inputs,
    pub sum: &'a Sum,
    pub whys: &'a [BalanceWhy],
    pub practice: Option<&'static Practice>,
}

/// The items whose condition holds, in order.
fn holding<T: Copy>(items: &[(T, bool)]) -> Vec<T> {
    items.iter().filter(|(_, holds)| *holds).map(|(item, _)| *item).collect()
}

fn some(amount: Known<Money>) -> bool {
    amount.value().is_some_and(|amount| !amount.is_zero())
}

fn some_or_unsure(amount: Known<Money>) -> bool {
    some(amount) || amount == Known::NotSure
}

impl Point<'_> {
    /// Whether the council may look into it: it could be more than may stay.
    fn may_be_looked_into(&self) -> bool {
        self.outcome != Outcome::Below
    }

    fn is(&self, why: BalanceWhy) -> bool {
        self.whys.contains(&why)
    }

    /// Whether the person's own contribution comes on top of what the council pays.
    fn shares(&self) -> bool {
        self.inputs.payment.value().is_some_and(|payment| payment.paid != Known::Known(PaymentRule::Gross))
    }

    /// Whether that part may be among what counts.
    fn share_may_count(&self) -> bool {
        self.shares() && self.inputs.counts != Known::Known(BalanceCounts::Payment)
    }

    /// Whether it is open what the weeks are weeks of, and that changes the figure.
    fn counts_are_open(&self) -> bool {
        self.shares() && self.inputs.counts == Known::NotSure && !self.sum.limit.is_exact()
    }

    fn is_short(&self) -> bool {
        !self.sum.short.is_zero()
    }

    pub fn reasons(&self) -> Vec<Reason> {
        let (from, looked) = (self.weeks.from, self.may_be_looked_into());
        let goes_back = self.practice.is_some_and(|practice| practice.weeks.is_none());
        holding(&[
            (Reason::NotEnough, self.is_short()),
            (Reason::AgreementSaysWeeks, from == WeeksFrom::Agreement),
            (Reason::CouncilSaysWeeks, from == WeeksFrom::Council),
            (Reason::NoNumberKnown, from == WeeksFrom::Usual),
            (Reason::UnspentGoesBack, goes_back),
            (Reason::BillsComeFirst, some_or_unsure(self.inputs.bills)),
            (Reason::SetAsideStays, some_or_unsure(self.inputs.set_aside) || self.is(BalanceWhy::Saving)),
            (Reason::WhatIsCounted, self.counts_are_open()),
            (Reason::ShareCounts, self.share_may_count()),
            (Reason::OwnMoneyInIt, self.sum.division.is_some()),
            (Reason::LookedInto, looked),
            (Reason::LawOnRepaying, looked || goes_back),
            (Reason::NeedsStillMet, looked || goes_back),
            (Reason::BenefitsMayAsk, self.outcome == Outcome::Above),
        ])
    }

    pub fn asks(&self) -> Vec<Ask> {
        let looked = self.may_be_looked_into();
        let later =
            [BalanceWhy::NotFoundHelp, BalanceWhy::Hospital, BalanceWhy::Saving, BalanceWhy::CardTrouble];
        holding(&[
            (Ask::WhyItBuiltUp, looked),
            (Ask::IsSupportRight, looked),
            (Ask::StatementsAndReceipts, true),
            (Ask::WhatIsOwed, some_or_unsure(self.inputs.bills) || self.is(BalanceWhy::BillsLate)),
            (Ask::WhatItIsKeptFor, some_or_unsure(self.inputs.set_aside) || self.is(BalanceWhy::Saving)),
            (Ask::WhenItWillBeUsed, looked && later.into_iter().any(|why| self.is(why))),
            (Ask::OwnSharePaid, self.shares()),
        ])
    }

    pub fn say(&self) -> Vec<Say> {
        let mut say: Vec<Say> = self.whys.iter().filter_map(|why| Say::from_key(why.key())).collect();
        if self.may_be_looked_into() {
            if say.is_empty() {
                say.push(Say::FindOutWhy);
            }
            say.push(Say::InWriting);
        }
        say
    }

    pub fn next(&self) -> Vec<Next> {
        let (above, looked) = (self.outcome == Outcome::Above, self.may_be_looked_into());
        let is = |why| self.is(why);
        let changed =
            is(BalanceWhy::NeededLess) || is(BalanceWhy::BudgetTooHigh) || is(BalanceWhy::FamilyHelped);
        let stuck = is(BalanceWhy::NotFoundHelp) || is(BalanceWhy::CardTrouble);
        holding(&[
            (Next::TellCouncilShort, self.is_short()),
            (Next::FindFigures, self.outcome == Outcome::CannotSay),
            (Next::CheckAgreement, self.weeks.from != WeeksFrom::Agreement || self.counts_are_open()),
            (Next::ListWhatIsOwed, some_or_unsure(self.inputs.bills) || is(BalanceWhy::BillsLate)),
            (Next::AgreeSavings, some_or_unsure(self.inputs.set_aside) || is(BalanceWhy::Saving)),
            (Next::TellCouncil, looked),
            (Next::DoNotSpendItUp, above),
            (Next::AskInWriting, looked),
            (Next::HelpFinding, is(BalanceWhy::NotFoundHelp)),
            (Next::AskSupportService, stuck),
            (Next::TellHospital, is(BalanceWhy::Hospital)),
            (Next::FixCard, is(BalanceWhy::CardTrouble)),
            (Next::AskReview, changed),
            (Next::CarersAssessment, is(BalanceWhy::FamilyHelped)),
            (Next::BenefitsAdvice, above),
            (Next::Challenge, above),
            (Next::KeepRecords, true),
            (Next::LookAgain, !looked),
        ])
    }
}
