//! What the check comes to.

use crate::base::keyed::keyed;

keyed! {
    /// The conclusion. The council decides; these say what the answers make likely.
    Outcome {
        /// Nothing in law stops it and the conditions look met.
        Suitable = "suitable",
        /// The same, with a helper, a nominated person, a payroll service or a managed account.
        SuitableWithHelp = "suitable-with-help",
        /// Not barred: the council has a judgement to make and must give reasons.
        CouncilDiscretion = "council-discretion",
        /// The person cannot make the request; an authorised person can (s.32).
        OnlyViaAuthorisedPerson = "only-via-authorised-person",
        /// It may be possible, but not through this helper.
        NotThroughThisPerson = "not-through-this-person",
        /// The law stops it for now ([`super::bar`]); needs must still be met in another way.
        NotAllowed = "not-allowed",
        /// A direct payment is possible, but not for this.
        NotThisKindOfSupport = "not-this-kind-of-support",
        /// There is no personal budget yet.
        NeedsAssessmentFirst = "needs-assessment-first",
        /// Assessed, with no eligible needs.
        NotEligibleNow = "not-eligible-now",
        /// The council would pay no share at present: about money, not a ban.
        NoCouncilMoneyNow = "no-council-money-now",
        /// Another law or body deals with it.
        OtherScheme = "other-scheme",
        /// A direct payment cannot be imposed.
        PersonMustChoose = "person-must-choose",
        /// The law is unclear on these facts, or a fact that decides is not known.
        GetAdvice = "get-advice",
        /// The tool covers England only.
        NotEngland = "not-england",
    }
}

keyed! {
    /// The ways in which support can be paid for and the money looked after.
    Way {
        /// The council arranges and pays.
        ManagedService = "managed-service",
        /// A direct payment that a support service keeps in an account for the person.
        ManagedAccount = "managed-account",
        /// Somebody paid to look after the money.
        MoneyManager = "money-manager",
        /// A card that the council puts money on.
        PrepaidCard = "prepaid-card",
        /// A bank account kept for it.
        BankAccount = "bank-account",
        /// Somebody the person chooses receives it.
        NominatedPerson = "nominated-person",
        /// Somebody authorised receives it for a person who cannot ask.
        AuthorisedPerson = "authorised-person",
        /// Some of the support by direct payment, some arranged by the council.
        Mix = "mix",
    }
}

keyed! {
    /// What to take along.
    Bring {
        /// A list of what is hard, on bad days too.
        ListOfNeeds = "list-of-needs",
        /// The care and support plan, or the council's letters.
        PlanAndLetters = "plan-and-letters",
        /// Letters about benefits, pensions and savings.
        MoneyLetters = "money-letters",
        /// The paper that gives somebody power to decide.
        PowerOfAttorney = "power-of-attorney",
        /// The order or licence itself.
        OrderPapers = "order-papers",
        /// Who could help, and how to reach them.
        NamesOfHelpers = "names-of-helpers",
        /// Why nobody else could meet the need as well.
        WhyNecessary = "why-necessary",
        /// Dates of stays in care homes.
        StayDates = "stay-dates",
        /// What the support would cost.
        Prices = "prices",
        /// This page, printed.
        ThisPage = "this-page",
    }
}

keyed! {
    /// Answers that do not fit together: a question goes back, nothing is guessed.
    Contradiction {
        /// They cannot decide to ask, and yet would manage alone.
        AloneWithoutCapacity = "alone-without-capacity",
        /// Whoever answers for themselves cannot be said to lack capacity to ask.
        OwnAnswersWithoutCapacity = "own-answers-without-capacity",
        /// Under 18 with a pension of old age.
        PensionUnder18 = "pension-under-18",
        /// Said to be under 18, with a date of birth or an age that says otherwise.
        YoungButAdult = "young-but-adult",
    }
}

impl Contradiction {
    /// The questions whose answers do not fit together.
    pub const fn questions(self) -> &'static [&'static str] {
        match self {
            Self::AloneWithoutCapacity => &["capacity", "manage"],
            Self::OwnAnswersWithoutCapacity => &["support-for", "capacity"],
            Self::PensionUnder18 => &["age", "income"],
            Self::YoungButAdult => &["support-for", "age"],
        }
    }
}
