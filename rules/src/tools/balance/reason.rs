//! What there is to say of a balance, who decides it and what it rests on.

use crate::base::keyed::keyed;
use crate::data::sources::{self, Source};
use crate::shared::Decides;

keyed! {
    /// A point of the answer; each has its words.
    Reason {
        /// More is owed, or put by, than is there.
        NotEnough = "not-enough",
        /// The agreement has the number of weeks.
        AgreementSaysWeeks = "agreement-says-weeks",
        /// The council's papers have it.
        CouncilSaysWeeks = "council-says-weeks",
        /// No number is known: many councils look above some weeks, and the agreement says how many.
        NoNumberKnown = "no-number-known",
        /// The council's papers say that unspent money goes back, and no number.
        UnspentGoesBack = "unspent-goes-back",
        /// What is owed is not free money.
        BillsComeFirst = "bills-come-first",
        /// What is put by with the council's agreement stays.
        SetAsideStays = "set-aside-stays",
        /// Agreements count what the council pays in, or the whole budget.
        WhatIsCounted = "what-is-counted",
        /// The person's own contribution is part of the payment.
        ShareCounts = "share-counts",
        /// Part of what is left over is the person's own money.
        OwnMoneyInIt = "own-money-in-it",
        /// It is looked into; it is not taken for that alone.
        LookedInto = "looked-into",
        /// What the law says on paying back.
        LawOnRepaying = "law-on-repaying",
        /// The council must still meet the needs.
        NeedsStillMet = "needs-still-met",
        /// Benefits offices may ask about money in an account.
        BenefitsMayAsk = "benefits-may-ask",
    }
}

impl Reason {
    /// Who decides it.
    pub const fn decides(self) -> Decides {
        match self {
            Self::LawOnRepaying | Self::NeedsStillMet => Decides::Law,
            Self::BenefitsMayAsk => Decides::Other,
            _ => Decides::Council,
        }
    }

    /// What it rests on.
    pub const fn sources(self) -> &'static [&'static Source] {
        match self {
            Self::AgreementSaysWeeks | Self::LawOnRepaying => const { &[&sources::CARE_ACT_33] },
            Self::CouncilSaysWeeks | Self::NoNumberKnown => const { &[&sources::DOC_001] },
            Self::UnspentGoesBack => const { &[&sources::DOC_002, &sources::DOC_004] },
            Self::NotEnough | Self::BillsComeFirst => {
                const { &[&sources::CARE_ACT_31, &sources::GUIDANCE_12_AMOUNT] }
            }
            Self::SetAsideStays => const { &[&sources::GUIDANCE_12_AMOUNT, &sources::DOC_001] },
            Self::WhatIsCounted => {
                const { &[&sources::CARE_ACT_33, &sources::AGREEMENT_RICHMOND, &sources::WEST_SUSSEX_WEEKS] }
            }
            Self::OwnMoneyInIt => {
                const { &[&sources::CARE_ACT_33, &sources::CARE_ACT_14, &sources::LGO_23_001_259] }
            }
            Self::ShareCounts => const { &[&sources::DOC_001, &sources::DOC_004] },
            Self::LookedInto => {
                const { &[&sources::DOC_001, &sources::LGO_22_014_616, &sources::LGO_18_012_467] }
            }
            Self::NeedsStillMet => const { &[&sources::CARE_ACT_18] },
            Self::BenefitsMayAsk => const { &[&sources::MEM] },
        }
    }
}
