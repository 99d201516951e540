//! What bears on the national eligibility criteria (SI 2015/313).

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::base::keyed::keyed;
use crate::base::known::Known;
use crate::base::sorted::Set;

keyed! {
    /// Where needs come from (reg 2(1)(a)). A diagnosis is not needed.
    Cause {
        /// A physical or mental impairment or illness.
        Illness = "illness",
        /// The same, without a name or a diagnosis.
        NoDiagnosis = "no-diagnosis",
        /// Drugs or alcohol.
        Substances = "substances",
        /// None of these.
        None = "none",
    }
}

keyed! {
    /// The ten outcomes for an adult with needs (reg 2(2)).
    AdultOutcome at "daily-life-" {
        /// Managing and maintaining nutrition.
        Nutrition = "nutrition",
        /// Maintaining personal hygiene.
        Hygiene = "hygiene",
        /// Managing toilet needs.
        Toilet = "toilet",
        /// Being appropriately clothed.
        Clothed = "clothed",
        /// Being able to make use of the home safely.
        HomeSafety = "home-safety",
        /// Maintaining a habitable home environment.
        HabitableHome = "habitable-home",
        /// Developing and maintaining family or other personal relationships.
        Relationships = "relationships",
        /// Work, training, education or volunteering.
        Work = "work",
        /// Necessary facilities or services in the local community, public transport and recreation among them.
        Community = "community",
        /// Caring responsibilities for a child.
        ChildCare = "child-care",
    }
}

keyed! {
    /// The four ways in which an adult is "unable" (reg 2(3)).
    AdultWay {
        /// Not without assistance; needing prompting is needing assistance.
        Help = "help",
        /// With significant pain, distress or anxiety.
        Pain = "pain",
        /// With danger to anyone's health or safety.
        Danger = "danger",
        /// Taking significantly longer than would normally be expected.
        Slow = "slow",
    }
}

keyed! {
    /// The eight outcomes for a carer (reg 3(2)(b)).
    CarerOutcome at "carer-life-" {
        /// Caring for a child.
        ChildCare = "child-care",
        /// Caring for other people.
        OtherCare = "other-care",
        /// Maintaining a habitable home environment.
        HabitableHome = "habitable-home",
        /// Managing and maintaining nutrition.
        Nutrition = "nutrition",
        /// Developing and maintaining relationships.
        Relationships = "relationships",
        /// Work, training, education or volunteering.
        Work = "work",
        /// Facilities or services in the local community.
        Community = "community",
        /// Recreation.
        Recreation = "recreation",
    }
}

keyed! {
    /// The three ways in which a carer is "unable" (reg 3(3)): taking longer is not among them.
    CarerWay {
        /// Not without assistance.
        Help = "help",
        /// With significant pain, distress or anxiety.
        Pain = "pain",
        /// With danger to anyone's health or safety.
        Danger = "danger",
    }
}

/// How something in daily life is hard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "{Way}Difficulty"))]
#[serde(deny_unknown_fields, bound(deserialize = "Way: DeserializeOwned + Ord"))]
pub struct Difficulty<Way: Ord> {
    /// In which of the law's ways it is hard; `[]` where none of them fits.
    pub ways: Known<Set<Way>>,
    /// What it is like, in the person's own words; empty where it is left out.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}
