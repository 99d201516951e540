//! What the check comes to, and the parts of the national test that it is made of.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::base::keyed::keyed;
use crate::data::sources::{self, Source};

keyed! {
    /// The conclusion. The council decides; these say how the answers compare with the test.
    Outcome {
        /// The answers fit every part of the test.
        LikelyEligible = "likely-eligible",
        /// One part does not fit, whatever the open answers turn out to be. An assessment may find otherwise.
        LikelyNotEligible = "likely-not-eligible",
        /// It depends on what is not known.
        CouldBe = "could-be",
        /// Someone under 18 comes into it: another law, and another assessment.
        OtherScheme = "other-scheme",
    }
}

keyed! {
    /// Whether answers fit a part of the test. "Not sure" and no answer are the same: not known.
    Fits {
        /// They do.
        Fits = "fits",
        /// They do not, whatever is still open.
        DoesNotFit = "does-not-fit",
        /// It depends on what is not known.
        NotKnown = "not-known",
    }
}

impl Fits {
    /// A yes, a no, or nothing that is known.
    pub const fn of(known: Option<bool>) -> Self {
        match known {
            Some(true) => Self::Fits,
            Some(false) => Self::DoesNotFit,
            None => Self::NotKnown,
        }
    }

    /// Where one of two is enough.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Fits, _) | (_, Self::Fits) => Self::Fits,
            (Self::DoesNotFit, Self::DoesNotFit) => Self::DoesNotFit,
            _ => Self::NotKnown,
        }
    }

    /// Where both are needed.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::DoesNotFit, _) | (_, Self::DoesNotFit) => Self::DoesNotFit,
            (Self::Fits, Self::Fits) => Self::Fits,
            _ => Self::NotKnown,
        }
    }
}

keyed! {
    /// A part of the test, for adults with needs and then for carers; all parts of one of the two must fit.
    Part {
        /// Needs come from an impairment or illness.
        Cause = "cause",
        /// Two or more of the ten outcomes are out of reach.
        DailyLife = "daily-life",
        /// So there is, or is likely to be, a significant impact on wellbeing.
        Impact = "impact",
        /// Needs come from giving care that is necessary.
        NecessaryCare = "necessary-care",
        /// It is not done under a contract or as voluntary work.
        UnpaidRole = "unpaid-role",
        /// Health is at risk, or one or more of the eight outcomes are out of reach.
        HealthOrLife = "health-or-life",
        /// So there is, or is likely to be, a significant impact on the carer's wellbeing.
        CarersImpact = "carers-impact",
    }
}

impl Part {
    /// Where exactly it stands.
    pub const fn paragraph(self) -> &'static str {
        match self {
            Self::Cause => "SI 2015/313 reg 2(1)(a)",
            Self::DailyLife => "SI 2015/313 reg 2(1)(b), (2) and (3)",
            Self::Impact => "SI 2015/313 reg 2(1)(c)",
            Self::NecessaryCare => "SI 2015/313 reg 3(1)(a)",
            Self::UnpaidRole => "Care Act 2014 s.10(9) and (10)",
            Self::HealthOrLife => "SI 2015/313 reg 3(1)(b), (2) and (3)",
            Self::CarersImpact => "SI 2015/313 reg 3(1)(c)",
        }
    }

    /// The law and the accounts of it that it rests on.
    pub fn sources(self) -> Vec<&'static Source> {
        match self {
            Self::Cause | Self::DailyLife => vec![&sources::ELIGIBILITY_REG_2, &sources::SCIE_ADULTS],
            Self::Impact => vec![&sources::ELIGIBILITY_REG_2, &sources::CARE_ACT_1],
            Self::NecessaryCare => {
                vec![&sources::ELIGIBILITY_REG_3, &sources::SOCITM_CARE, &sources::SCIE_CARERS]
            }
            Self::UnpaidRole => vec![&sources::CARE_ACT_10],
            Self::HealthOrLife => vec![&sources::ELIGIBILITY_REG_3, &sources::SOCITM_CARE],
            Self::CarersImpact => vec![&sources::ELIGIBILITY_REG_3, &sources::CARE_ACT_1],
        }
    }
}

/// How the answers compare with one part of the test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// The part.
    pub part: Part,
    /// Whether the answers fit it.
    pub fits: Fits,
}

impl Finding {
    /// A finding.
    pub const fn new(part: Part, fits: Fits) -> Self {
        Self { part, fits }
    }
}

impl Serialize for Finding {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        let mut finding = out.serialize_struct("Finding", 4)?;
        finding.serialize_field("part", &self.part)?;
        finding.serialize_field("fits", &self.fits)?;
        finding.serialize_field("paragraph", self.part.paragraph())?;
        finding.serialize_field("sources", &codes(self.part.sources()))?;
        finding.end()
    }
}

/// The codes of sources, as JSON has them.
pub(super) fn codes(sources: Vec<&'static Source>) -> Vec<&'static str> {
    sources.into_iter().map(|source| source.code).collect()
}
