//! What the comparison comes to, and what goes with it, as ids.

use crate::base::keyed::keyed;

keyed! {
    /// The conclusion. The council decides what it makes of it.
    Outcome {
        /// Less than may stay.
        Below = "below",
        /// Exactly as much as may stay.
        At = "at",
        /// More than may stay.
        Above = "above",
        /// It depends on what is not known.
        CannotSay = "cannot-say",
    }
}

keyed! {
    /// Whose number of weeks it is.
    WeeksFrom {
        /// The person's own agreement.
        Agreement = "agreement",
        /// Their council's papers.
        Council = "council",
        /// Another council's, tried because none is known.
        Usual = "usual",
    }
}

keyed! {
    /// A line of the sum.
    StepRule {
        /// What is in the account.
        Held = "held",
        /// Less what is owed already.
        Bills = "bills",
        /// Less what is put by with the council's agreement.
        SetAside = "set-aside",
        /// What is left: free money.
        Free = "free",
        /// What counts for a week: what the council pays in, or the whole budget.
        Payment = "payment",
        /// So many weeks of it.
        Limit = "limit",
    }
}

keyed! {
    /// What the council is likely to ask.
    Ask {
        /// Why the money built up.
        WhyItBuiltUp = "why-it-built-up",
        /// Whether the support is still right.
        IsSupportRight = "is-support-right",
        /// Bank statements, receipts, payslips.
        StatementsAndReceipts = "statements-and-receipts",
        /// What is owed, and to whom.
        WhatIsOwed = "what-is-owed",
        /// What the money put by is for, and who agreed.
        WhatItIsKeptFor = "what-it-is-kept-for",
        /// When it will be used.
        WhenItWillBeUsed = "when-it-will-be-used",
        /// Whether the person's own contribution has been paid in.
        OwnSharePaid = "own-share-paid",
    }
}

keyed! {
    /// What to say. Those of a reason have its key ([`crate::record::BalanceWhy`]).
    Say {
        /// No help was to be found.
        NotFoundHelp = "not-found-help",
        /// Less was needed.
        NeededLess = "needed-less",
        /// In hospital or away.
        Hospital = "hospital",
        /// Bills are still to come.
        BillsLate = "bills-late",
        /// Saved for something.
        Saving = "saving",
        /// The budget is more than the support costs.
        BudgetTooHigh = "budget-too-high",
        /// Family helped.
        FamilyHelped = "family-helped",
        /// The card or account failed.
        CardTrouble = "card-trouble",
        /// Another reason.
        Other = "other",
        /// It is not known why.
        FindOutWhy = "find-out-why",
        /// Please explain in writing what would be taken back, and why.
        InWriting = "in-writing",
    }
}

keyed! {
    /// What to do next.
    Next {
        /// Tell the council that there is too little for what is owed.
        TellCouncilShort = "tell-council-short",
        /// Find the figures that are missing.
        FindFigures = "find-figures",
        /// Look up the number of weeks in the agreement.
        CheckAgreement = "check-agreement",
        /// List what is owed.
        ListWhatIsOwed = "list-what-is-owed",
        /// Have the council agree in writing to what is put by.
        AgreeSavings = "agree-savings",
        /// Tell the council before it asks.
        TellCouncil = "tell-council",
        /// Don't spend it just to have less.
        DoNotSpendItUp = "do-not-spend-it-up",
        /// Wait with paying back until it has been explained in writing.
        AskInWriting = "ask-in-writing",
        /// Ask for help to find somebody.
        HelpFinding = "help-finding",
        /// Ask a support service.
        AskSupportService = "ask-support-service",
        /// Tell the council about a stay in hospital or away.
        TellHospital = "tell-hospital",
        /// Have the card or account put right.
        FixCard = "fix-card",
        /// Ask for a review of the plan or the budget.
        AskReview = "ask-review",
        /// Ask for a carer's assessment for whoever helped without pay.
        CarersAssessment = "carers-assessment",
        /// Get advice on benefits.
        BenefitsAdvice = "benefits-advice",
        /// Question the decision.
        Challenge = "challenge",
        /// Keep statements and receipts.
        KeepRecords = "keep-records",
        /// Look again after the next payment.
        LookAgain = "look-again",
    }
}
