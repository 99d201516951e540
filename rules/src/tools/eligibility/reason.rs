//! Why: the points that an answer rests on, each with where it comes from. Their words are in content under the same
//! names.

use crate::base::keyed::keyed;
use crate::data::sources::{self, Source};
use crate::shared::Decides;

keyed! {
    /// A point of the answer. A result lists those that hold, in this order.
    Reason {
        /// A disabled young person of 16 or 17: children's services.
        Young16To17 = "young-16-or-17",
        /// A parent of a disabled child: children's services.
        YoungParent = "young-parent",
        /// A disabled parent of a child in need: children's services.
        YoungDisabledParent = "young-disabled-parent",
        /// A parent who cares for a disabled child has an assessment of their own under the Children Act.
        YoungParentCarer = "young-parent-carer",
        /// So has a carer under 18.
        YoungCarer = "young-carer",
        /// Under 18, without knowing more.
        YoungUnknown = "young-unknown",
        /// A disabled parent is an adult with needs as well: caring for a child is one of the ten outcomes.
        OwnAssessmentToo = "own-assessment-too",
        /// Before somebody turns 18 adult services can be asked to look ahead.
        TransitionAssessment = "transition-assessment",
        /// Needs must come from, or have to do with, an impairment or illness.
        CauseNeeded = "cause-needed",
        /// It needs no name and no diagnosis.
        DiagnosisNotNeeded = "diagnosis-not-needed",
        /// Drugs and alcohol count as a cause.
        SubstanceMisuse = "substance-misuse-counts",
        /// Conditions that nobody sees count too.
        HiddenConditions = "hidden-conditions",
        /// What makes care necessary: the other person could not do it alone.
        NecessaryCare = "necessary-care",
        /// The other person need not have eligible needs.
        OtherPersonsNeeds = "other-persons-needs",
        /// Care under a contract or as voluntary work is not a carer's; what is done besides it is.
        CareUnderContract = "care-under-contract",
        /// The council may still see them as a carer.
        MayBeSeenAsCarer = "may-be-seen-as-carer",
        /// A carer's health that gets worse, or may, is enough without any outcome.
        HealthAlone = "health-alone-is-enough",
        /// For a carer one outcome is enough.
        OneIsEnough = "one-is-enough",
        /// For an adult with needs it takes two.
        TwoNeeded = "two-are-needed",
        /// Needing to be reminded or encouraged is needing help.
        PromptingCounts = "prompting-counts",
        /// Managing, but with pain, distress or anxiety, is not managing.
        PainCounts = "pain-counts",
        /// Nor is managing with danger to anybody.
        DangerCounts = "danger-counts",
        /// Nor, for an adult with needs, is taking much longer.
        SlownessCounts = "slowness-counts",
        /// For a carer, taking longer is not on the list by itself.
        SlownessNotForCarers = "slowness-not-for-carers",
        /// Looking after a child is one of the ten outcomes.
        ChildCareCounts = "child-care-counts",
        /// What a carer does is left out when the council looks at the test.
        CarersHelpLeftOut = "carers-help-left-out",
        /// Needs that come and go are looked at over time.
        NeedsComeAndGo = "needs-come-and-go",
        /// It has to matter to wellbeing, now or soon.
        ImpactNeeded = "impact-needed",
        /// A carer can ask, whatever the other person wants for themselves.
        CarersOwnRight = "carers-own-right",
        /// Not being sure rules nothing out.
        NotSureIsFine = "not-sure-is-fine",
        /// The council may help with needs that do not fit the test.
        CouncilMayHelp = "council-may-help-anyway",
        /// Advice, and help that keeps things from getting worse, are for everyone.
        PreventionAndAdvice = "prevention-and-advice",
        /// If the council does not meet needs, it says why in writing and what would help.
        WrittenReasons = "written-reasons",
        /// Things change: ask again.
        AskAgain = "ask-again",
        /// The council decides, after an assessment.
        CouncilDecides = "council-decides",
        /// Anyone may ask for an assessment.
        AnyoneMayAsk = "anyone-may-ask",
        /// It is free.
        AssessmentIsFree = "assessment-is-free",
        /// Money makes no difference to it.
        MoneyDoesNotMatter = "money-does-not-matter",
    }
}

impl Reason {
    /// What is said to everyone, whatever the answers.
    pub const ALWAYS: [Self; 4] =
        [Self::AnyoneMayAsk, Self::AssessmentIsFree, Self::MoneyDoesNotMatter, Self::CouncilDecides];

    /// Who decides this point.
    pub const fn decides(self) -> Decides {
        match self {
            Self::Young16To17
            | Self::YoungParent
            | Self::YoungDisabledParent
            | Self::YoungParentCarer
            | Self::YoungCarer
            | Self::YoungUnknown => Decides::Other,
            Self::NecessaryCare
            | Self::MayBeSeenAsCarer
            | Self::ImpactNeeded
            | Self::CouncilMayHelp
            | Self::CouncilDecides => Decides::Council,
            Self::CarersOwnRight | Self::AskAgain | Self::AnyoneMayAsk => Decides::Person,
            _ => Decides::Law,
        }
    }

    /// The law, guidance or account it rests on.
    pub fn sources(self) -> Vec<&'static Source> {
        match self {
            Self::Young16To17 | Self::YoungParent | Self::YoungDisabledParent => {
                vec![&sources::CHILDREN_ACT_17A]
            }
            Self::YoungParentCarer => vec![&sources::CHILDREN_ACT_17ZD],
            Self::YoungCarer => vec![&sources::CHILDREN_ACT_17ZA],
            Self::YoungUnknown => {
                vec![&sources::CHILDREN_ACT_17A, &sources::CHILDREN_ACT_17ZA, &sources::CHILDREN_ACT_17ZD]
            }
            Self::OwnAssessmentToo => vec![&sources::CARE_ACT_9, &sources::ELIGIBILITY_REG_2],
            Self::TransitionAssessment => vec![&sources::CARE_ACT_58],
            Self::CauseNeeded | Self::DiagnosisNotNeeded | Self::SubstanceMisuse | Self::HiddenConditions => {
                vec![&sources::ELIGIBILITY_REG_2, &sources::SCIE_ADULTS]
            }
            Self::NecessaryCare => vec![&sources::ELIGIBILITY_REG_3, &sources::SOCITM_CARE],
            Self::OtherPersonsNeeds => vec![&sources::ELIGIBILITY_REG_3, &sources::SCIE_CARERS],
            Self::CareUnderContract | Self::MayBeSeenAsCarer | Self::CarersOwnRight => {
                vec![&sources::CARE_ACT_10]
            }
            Self::HealthAlone | Self::OneIsEnough | Self::SlownessNotForCarers => {
                vec![&sources::ELIGIBILITY_REG_3, &sources::SOCITM_CARE]
            }
            Self::TwoNeeded | Self::SlownessCounts | Self::ChildCareCounts => {
                vec![&sources::ELIGIBILITY_REG_2, &sources::SCIE_ADULTS]
            }
            Self::PromptingCounts | Self::PainCounts | Self::DangerCounts => {
                vec![&sources::ELIGIBILITY_REG_2, &sources::ELIGIBILITY_REG_3, &sources::SCIE_ADULTS]
            }
            Self::CarersHelpLeftOut => vec![&sources::PLYMOUTH_ELIGIBILITY, &sources::CARE_ACT_18],
            Self::NeedsComeAndGo => vec![&sources::ELIGIBILITY_REG_2, &sources::ELIGIBILITY_REG_3],
            Self::ImpactNeeded => {
                vec![&sources::CARE_ACT_1, &sources::ELIGIBILITY_REG_2, &sources::ELIGIBILITY_REG_3]
            }
            Self::CouncilMayHelp => {
                vec![&sources::CARE_ACT_19, &sources::CARE_ACT_20, &sources::PLYMOUTH_ELIGIBILITY]
            }
            Self::PreventionAndAdvice => vec![&sources::CARE_ACT_2, &sources::CARE_ACT_4],
            Self::WrittenReasons => vec![&sources::CARE_ACT_24],
            Self::NotSureIsFine | Self::AskAgain | Self::AnyoneMayAsk => {
                vec![&sources::CARE_ACT_9, &sources::CARE_ACT_10]
            }
            Self::CouncilDecides => vec![&sources::CARE_ACT_13],
            Self::AssessmentIsFree | Self::MoneyDoesNotMatter => {
                vec![&sources::CARE_ACT_9, &sources::CARE_ACT_10, &sources::OXFORDSHIRE_ASSESSMENT]
            }
        }
    }
}
