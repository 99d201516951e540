//! What to do next.

use crate::base::keyed::keyed;

keyed! {
    /// A next step. A result lists those that fit, in this order.
    Next {
        /// Danger now.
        Call999 = "call-999",
        /// Tell the council's safeguarding team.
        ReportAbuse = "report-abuse",
        /// Tell the council now.
        TellCouncilNow = "tell-council-now",
        /// Tell the old and the new council.
        TellBothCouncils = "tell-both-councils",
        /// Say that a direct payment is not wanted.
        SayNoThanks = "say-no-thanks",
        /// Ask for the charge and the disability costs to be looked at again.
        ReviewCharge = "review-charge",
        /// Look up how it works in the other nation.
        OtherNation = "other-nation",
        /// Ask children's services.
        ChildrensServices = "childrens-services",
        /// Ask for a young carer's assessment.
        YoungCarersAssessment = "young-carers-assessment",
        /// A disabled parent can also ask for an assessment of their own.
        ParentsOwnAssessment = "parents-own-assessment",
        /// Coming up to 18: ask for a transition assessment.
        TransitionAssessment = "transition-assessment",
        /// Ask the council for a free needs assessment.
        AskAssessment = "ask-assessment",
        /// Ask for a carer's assessment, even if the other person wants none.
        AskCarersAssessment = "ask-carers-assessment",
        /// Our own check of the national test.
        CheckEligibility = "check-eligibility",
        /// Ask why in writing, after an assessment that found no eligible needs.
        AskEligibilityReasons = "ask-eligibility-reasons",
        /// Advice and help that prevents things getting worse.
        PreventionAdvice = "prevention-advice",
        /// Ask again when things change.
        AskAgainIfChange = "ask-again-if-change",
        /// Ask the NHS about a personal health budget.
        AskNhs = "ask-nhs",
        /// Ask both bodies to join up the paperwork.
        JoinBudgets = "join-budgets",
        /// Ask for a financial assessment, or have it checked.
        FinancialAssessment = "financial-assessment",
        /// Ask the council to arrange care at home at full cost.
        ArrangeAtFullCost = "arrange-at-full-cost",
        /// Come back when savings fall.
        WhenSavingsFall = "when-savings-fall",
        /// Ask what the council charges carers, if anything.
        AskCarerCharge = "ask-carer-charge",
        /// Ask the council to arrange the care.
        CouncilArranges = "council-arranges",
        /// Ask again when the requirement ends.
        AskAgainWhenEnds = "ask-again-when-ends",
        /// The council where the prison or premises are must assess.
        CouncilOfThatArea = "council-of-that-area",
        /// Ask probation or the council what the order says.
        AskProbation = "ask-probation",
        /// Get free legal advice.
        LegalAdvice = "legal-advice",
        /// Ask the council, in writing, for a direct payment.
        AskDirectPayment = "ask-direct-payment",
        /// Ask for help to make the decision, and for the council to check capacity if there is doubt.
        SupportToDecide = "support-to-decide",
        /// Show the power of attorney or the deputy's order.
        ShowAuthority = "show-authority",
        /// Ask the council to find the helper suitable.
        AskToBeFoundSuitable = "ask-to-be-found-suitable",
        /// Talk with family, carers and attorneys, whom the council asks too.
        TalkWithFamily = "talk-with-family",
        /// Get the attorney's support in writing, or let the attorney ask.
        AttorneySupport = "attorney-support",
        /// Ask about an independent authorised person.
        IndependentPerson = "independent-person",
        /// Be ready for a criminal records check.
        ExpectCheck = "expect-check",
        /// Ask the person one would like to hold the money, and tell them what it means.
        AskNominee = "ask-nominee",
        /// Choose somebody else, or a support service.
        ChooseAnother = "choose-another",
        /// Ask which support services there are.
        FindSupportService = "find-support-service",
        /// Ask who pays for the help.
        WhoPaysForHelp = "who-pays-for-help",
        /// Ask for a managed account.
        ManagedAccount = "managed-account",
        /// Ask for a separate account.
        SeparateAccount = "separate-account",
        /// Ask for a written decision on whether paying this person is necessary.
        AskNecessity = "ask-necessity",
        /// Get it written into the plan.
        PutInPlan = "put-in-plan",
        /// Ask who owns and repairs equipment.
        WhoOwnsIt = "who-owns-it",
        /// Ask first whether the NHS or another scheme provides it.
        AskOtherSchemes = "ask-other-schemes",
        /// Ask for an occupational therapist and a Disabled Facilities Grant.
        OccupationalTherapist = "occupational-therapist",
        /// Ask the council to arrange a longer stay.
        CouncilArrangesStay = "council-arranges-stay",
        /// Choice of care home has rules of its own.
        ChoiceOfHome = "choice-of-home",
        /// Ask for a bank account.
        AskBankAccount = "ask-bank-account",
        /// Read what being an employer means.
        EmployerDuties = "employer-duties",
        /// Use HM Revenue and Customs' check of employment status.
        CheckStatus = "check-status",
        /// Get help with payroll.
        PayrollHelp = "payroll-help",
        /// Ask for information in a way that works.
        AskFormat = "ask-format",
        /// Ask for an advocate.
        AskAdvocate = "ask-advocate",
        /// Our own estimate of what there may be to pay.
        CheckCharge = "check-charge",
        /// After a no: ask for reasons in writing, then complain.
        ChallengeRefusal = "challenge-refusal",
    }
}
