//! What each reason rests on, and who decides it. The first source is the one that the point mainly rests on; what of
//! each was seen stands with it in `data/england/sources.toml`.

use super::reason::Reason;
use crate::data::sources::{self, Source};
use crate::shared::Decides;

/// Who decides a reason, and its sources.
pub(super) const fn of(reason: Reason) -> (Decides, &'static [&'static Source]) {
    match reason {
        Reason::NotEngland => (Decides::Other, const { &[&sources::WELSH_REG_14] }),
        Reason::Young16To17 | Reason::YoungParent => {
            (Decides::Other, const { &[&sources::CHILDREN_ACT_17A] })
        }
        Reason::YoungDisabledParent => {
            (Decides::Other, const { &[&sources::CHILDREN_ACT_17A, &sources::ELIGIBILITY_REG_2] })
        }
        Reason::YoungParentCarer => (
            Decides::Other,
            const { &[&sources::CHILDREN_ACT_17ZD, &sources::CARE_ACT_10, &sources::CARE_ACT_58] },
        ),
        Reason::YoungCarer => {
            (Decides::Other, const { &[&sources::CHILDREN_ACT_17ZA, &sources::CARE_ACT_58] })
        }
        Reason::YoungUnknown => {
            (Decides::Other, const { &[&sources::CHILDREN_ACT_17A, &sources::CHILDREN_ACT_17ZA] })
        }
        Reason::AssessmentFirst => (
            Decides::Law,
            const { &[&sources::CARE_ACT_31, &sources::CARE_ACT_9, &sources::CARE_ACT_13, &sources::CARE_ACT_26] },
        ),
        Reason::CarersAssessmentFirst => (
            Decides::Law,
            const { &[&sources::CARE_ACT_10, &sources::CARE_ACT_20, &sources::CARE_ACT_25, &sources::SCIE_CARERS] },
        ),
        Reason::AssessmentUnknown => (Decides::Law, const { &[&sources::CARE_ACT_31, &sources::CARE_ACT_9] }),
        Reason::NotEligibleNow => (
            Decides::Council,
            const { &[&sources::CARE_ACT_13, &sources::CARE_ACT_18, &sources::CARE_ACT_19, &sources::CARE_ACT_24] },
        ),
        Reason::NhsAll => (Decides::Other, const { &[&sources::PHB_RIGHTS, &sources::LUKE_CLEMENTS_PHB] }),
        Reason::NhsPart => {
            (Decides::Other, const { &[&sources::CARE_ACT_31, &sources::SI_2013_1617, &sources::PHB_RIGHTS] })
        }
        Reason::SavingsNoBan => (
            Decides::Council,
            const {
                &[
                    &sources::CARE_ACT_31,
                    &sources::DP_REG_2,
                    &sources::CARE_ACT_17,
                    &sources::REG_12,
                    &sources::HARROW_CHARGES,
                ]
            },
        ),
        Reason::NoDetails => (Decides::Council, const { &[&sources::CARE_ACT_31, &sources::CARE_ACT_17] }),
        Reason::SavingsCarer => {
            (Decides::Council, const { &[&sources::CARE_ACT_14, &sources::GUIDANCE_8_50] })
        }
        Reason::SavingsSection117 => {
            (Decides::Law, const { &[&sources::MENTAL_HEALTH_ACT_117, &sources::SOUTH_TYNESIDE_117] })
        }
        Reason::SavingsAssessed => (Decides::Council, const { &[&sources::CARE_ACT_17, &sources::REG_24] }),
        Reason::PayerUnknown => (Decides::Council, const { &[&sources::CARE_ACT_17] }),
        Reason::Section117 => (
            Decides::Council,
            const {
                &[
                    &sources::MENTAL_HEALTH_ACT_117_2C,
                    &sources::CARE_ACT_75,
                    &sources::CARE_ACT_SCH_4,
                    &sources::PHB_RIGHTS,
                ]
            },
        ),
        Reason::ConditionsMet | Reason::HelpCounts | Reason::MoneyManager | Reason::ManageUnknown => {
            (Decides::Council, const { &[&sources::CARE_ACT_31] })
        }
        Reason::CarersPayment => {
            (Decides::Law, const { &[&sources::CARE_ACT_20, &sources::CARE_ACT_31, &sources::SCIE_CARERS] })
        }
        Reason::CarersCouncil => (Decides::Law, const { &[&sources::CARE_ACT_20] }),
        Reason::CouncilDecides => (
            Decides::Council,
            const { &[&sources::CARE_ACT_31, &sources::GUIDANCE_12_REFUSAL, &sources::MANCHESTER_MANUAL] },
        ),
        Reason::NomineeAgrees | Reason::NomineeRefuses | Reason::NomineeUnknown => {
            (Decides::Law, const { &[&sources::CARE_ACT_31] })
        }
        Reason::NobodyToHelp => {
            (Decides::Council, const { &[&sources::CARE_ACT_31, &sources::GUIDANCE_12_HELP] })
        }
        Reason::CapacityPresumed => (Decides::Law, const { &[&sources::MENTAL_CAPACITY_ACT_1] }),
        Reason::CapacitySometimes => {
            (Decides::Council, const { &[&sources::MENTAL_CAPACITY_ACT_1, &sources::DP_REG_8] })
        }
        Reason::AttorneyCanAsk | Reason::PropertyPower => {
            (Decides::Law, const { &[&sources::CARE_ACT_32, &sources::GLOUCESTERSHIRE_DP] })
        }
        Reason::SuitablePerson => {
            (Decides::Council, const { &[&sources::CARE_ACT_32, &sources::DP_AUTHORISED] })
        }
        Reason::AppointeePower
        | Reason::AttorneySupports
        | Reason::AttorneyOpposes
        | Reason::AttorneyUnknown
        | Reason::AuthorityUnknown => (Decides::Law, const { &[&sources::CARE_ACT_32] }),
        Reason::Professional => (
            Decides::Council,
            const { &[&sources::CARE_ACT_32, &sources::MILTON_KEYNES_DP, &sources::GLOUCESTERSHIRE_DP] },
        ),
        Reason::CouncilOfficer | Reason::ActsUnknown => {
            (Decides::Council, const { &[&sources::CARE_ACT_32] })
        }
        Reason::NobodyToAct => (Decides::Law, const { &[&sources::CARE_ACT_32, &sources::CARE_ACT_18] }),
        Reason::BestInterests => (
            Decides::Law,
            const { &[&sources::CARE_ACT_32, &sources::DP_AUTHORISED, &sources::MILTON_KEYNES_DP] },
        ),
        Reason::OnList => (
            Decides::Law,
            const {
                &[
                    &sources::DP_REG_2,
                    &sources::DP_SCH_1,
                    &sources::SI_2009_1887,
                    &sources::SI_2013_1617,
                    &sources::SI_2014_1652,
                    &sources::SENTENCING_ACT_SCH_9,
                    &sources::HULL_DP,
                ]
            },
        ),
        Reason::Prison | Reason::ApprovedPremises | Reason::ConvictionUnknown | Reason::NotConvicted => {
            (Decides::Law, const { &[&sources::CARE_ACT_76] })
        }
        Reason::NeedsStillMet => {
            (Decides::Law, const { &[&sources::CARE_ACT_18, &sources::CARE_ACT_20, &sources::CARE_ACT_8] })
        }
        Reason::NomineeNoWayRound => {
            (Decides::Law, const { &[&sources::DP_REG_2, &sources::CARE_ACT_76, &sources::WELSH_REG_14] })
        }
        Reason::OrderAlone => (
            Decides::Law,
            const { &[&sources::DP_REG_2, &sources::DP_SCH_1, &sources::SI_2009_1887, &sources::SI_2014_1652] },
        ),
        Reason::WaitingForTrial => (Decides::Law, const { &[&sources::CARE_ACT_76, &sources::DP_SCH_1] }),
        Reason::NearList => (Decides::Law, const { &[&sources::DP_SCH_1, &sources::SENTENCING_ACT_SCH_9] }),
        Reason::HasEnded
        | Reason::MayHaveEnded
        | Reason::OwnChoice
        | Reason::OrderUnknown
        | Reason::CourtDischarge => (Decides::Law, const { &[&sources::DP_REG_2, &sources::DP_SCH_1] }),
        Reason::Assistant | Reason::Break => (
            Decides::Council,
            const { &[&sources::CARE_ACT_31, &sources::CARE_ACT_33, &sources::GUIDANCE_12_35] },
        ),
        Reason::Agency => (
            Decides::Council,
            const {
                &[
                    &sources::CARE_ACT_31,
                    &sources::CARE_ACT_33,
                    &sources::DP_REG_4,
                    &sources::STAFFORDSHIRE_DP,
                ]
            },
        ),
        Reason::AuthorisedEmployer => (Decides::Law, const { &[&sources::CARE_ACT_32] }),
        Reason::HoldsAndIsPaid => {
            (Decides::Council, const { &[&sources::CARE_ACT_31, &sources::CARE_ACT_32, &sources::DP_REG_3] })
        }
        Reason::ReplacementCare => (
            Decides::Council,
            const { &[&sources::CARE_ACT_20, &sources::GUIDANCE_8_50, &sources::CARE_ACT_14] },
        ),
        Reason::Activities => (
            Decides::Council,
            const { &[&sources::CARE_ACT_33, &sources::GUIDANCE_12_35, &sources::BG_SUFFOLK] },
        ),
        Reason::DayService | Reason::DayServiceHere => {
            (Decides::Council, const { &[&sources::CARE_ACT_31, &sources::GUIDANCE_12_35] })
        }
        Reason::Equipment => (
            Decides::Council,
            const { &[&sources::CARE_ACT_8, &sources::CARE_ACT_31, &sources::CARE_ACT_33] },
        ),
        Reason::Adaptation => (
            Decides::Other,
            const { &[&sources::HOUSING_GRANTS_ACT, &sources::CARE_ACT_23, &sources::REG_3] },
        ),
        Reason::CouncilService => {
            (Decides::Council, const { &[&sources::GUIDANCE_12_OWN_SERVICES, &sources::TLAP_OWN_SERVICES] })
        }
        Reason::StayWithin | Reason::StayUnknown => (Decides::Law, const { &[&sources::DP_CARE_HOME] }),
        Reason::StayOver => (Decides::Law, const { &[&sources::DP_CARE_HOME, &sources::DURHAM_DP] }),
        Reason::CareHome => (
            Decides::Law,
            const { &[&sources::DP_CARE_HOME, &sources::GUIDANCE_12_47, &sources::SI_2013_2270] },
        ),
        Reason::LivesInCareHome => (
            Decides::Council,
            const { &[&sources::CARE_ACT_31, &sources::DP_CARE_HOME, &sources::GUIDANCE_12] },
        ),
        Reason::InHospital => (Decides::Council, const { &[&sources::GUIDANCE_12_HOSPITAL] }),
        Reason::PurposeUnknown => (Decides::Council, const { &[&sources::CARE_ACT_25] }),
        Reason::Partner => (
            Decides::Council,
            const { &[&sources::DP_REG_3, &sources::CARERS_UK_FORUM, &sources::CASCAIDR_FAMILY] },
        ),
        Reason::CloseRelative => (
            Decides::Council,
            const {
                &[
                    &sources::DP_REG_3,
                    &sources::CARERS_UK_FORUM,
                    &sources::GLOUCESTERSHIRE_DP,
                    &sources::LGO_21_007_887,
                    &sources::LGO_23_017_395,
                ]
            },
        ),
        Reason::Paperwork => (Decides::Council, const { &[&sources::DP_REG_3] }),
        Reason::RelativeElsewhere => {
            (Decides::Law, const { &[&sources::DP_REG_3, &sources::CARERS_UK_FORUM] })
        }
        Reason::RelativeNotListed => {
            (Decides::Law, const { &[&sources::DP_REG_3, &sources::GLOUCESTERSHIRE_DP] })
        }
        Reason::Friend | Reason::PersonUnknown => (Decides::Law, const { &[&sources::DP_REG_3] }),
        Reason::NotWanted => (
            Decides::Person,
            const {
                &[
                    &sources::CARE_ACT_31,
                    &sources::CARE_ACT_18,
                    &sources::GUIDANCE_12_5,
                    &sources::COMMUNITY_CARE_2016,
                ]
            },
        ),
        Reason::RefusalReasons => {
            (Decides::Council, const { &[&sources::GUIDANCE_12_REFUSAL, &sources::MANCHESTER_MANUAL] })
        }
        Reason::Debts => (Decides::Council, const { &[&sources::CARE_ACT_31, &sources::DP_REG_2] }),
        Reason::PastMisuse => {
            (Decides::Council, const { &[&sources::CARE_ACT_31, &sources::CARE_ACT_33, &sources::DP_REG_2] })
        }
        Reason::UnpaidContribution => (
            Decides::Council,
            const {
                &[
                    &sources::CARE_ACT_18,
                    &sources::CARE_ACT_33,
                    &sources::CARE_ACT_69,
                    &sources::GUIDANCE_12_ENDING,
                ]
            },
        ),
        Reason::MoneyTaken => {
            (Decides::Council, const { &[&sources::CARE_ACT_42, &sources::CARE_ACT_33, &sources::DP_REG_7] })
        }
        Reason::Moving => (Decides::Law, const { &[&sources::CARE_ACT_37, &sources::CONTINUITY_REGS] }),
        Reason::CapacityBack => {
            (Decides::Law, const { &[&sources::CARE_ACT_33, &sources::DP_REG_7, &sources::DP_REG_8] })
        }
        Reason::HelperOrder => {
            (Decides::Law, const { &[&sources::DP_REG_2, &sources::CARE_ACT_31, &sources::CARE_ACT_32] })
        }
        Reason::NoPublicFunds => (Decides::Council, const { &[&sources::CARE_ACT_21] }),
        Reason::TreatmentOrder | Reason::Guardianship | Reason::MentalOrderUnknown => {
            (Decides::Law, const { &[&sources::DP_REG_2, &sources::MENTAL_HEALTH_LAW_2009] })
        }
        Reason::TreatmentOrderService | Reason::ConditionalDischarge => (
            Decides::Council,
            const {
                &[
                    &sources::CARE_ACT_31,
                    &sources::CARE_ACT_SCH_4,
                    &sources::MENTAL_HEALTH_LAW_2009,
                    &sources::COMMUNITY_CARE_2008,
                ]
            },
        ),
        Reason::CardNotOnly => {
            (Decides::Council, const { &[&sources::GUIDANCE_12_CARDS, &sources::TLAP_CARDS] })
        }
        Reason::JointAccount => (Decides::Person, const { &[&sources::CARE_ACT_31, &sources::CARE_ACT_20] }),
        Reason::Cash => (Decides::Council, const { &[&sources::TLAP_CARDS, &sources::ROFA_CARDS] }),
        Reason::SelfEmployed => (Decides::Law, const { &[&sources::LITRG_PA, &sources::HMRC_STATUS] }),
        Reason::ManagerCost => (Decides::Council, const { &[&sources::GUIDANCE_12_AMOUNT] }),
        Reason::Communication => (Decides::Law, const { &[&sources::EQUALITY_ACT_20, &sources::CARE_ACT_4] }),
        Reason::Advocate => (Decides::Council, const { &[&sources::CARE_ACT_67, &sources::LGO_24_000_054] }),
    }
}
