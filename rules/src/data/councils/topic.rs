//! What a council's statement or fact is about. The build reads this file too, so that the data can have no other
//! topic.

use crate::base::keyed::keyed;

keyed! {
    /// Topics of suitability, eligibility and of what a council does, in the order in which they are shown.
    Topic {
        /// Whom to ask.
        Contact = "contact",
        /// The choice to have a direct payment.
        Choice = "choice",
        /// How a payment is set up.
        SetUp = "set-up",
        /// Orders and sentences of a criminal court.
        CourtOrders = "court-orders",
        /// The community rehabilitation order, which courts no longer make.
        RehabilitationOrders = "rehabilitation-orders",
        /// Release from prison on licence.
        Licence = "licence",
        /// Drug or alcohol treatment that someone must have.
        CompulsoryTreatment = "compulsory-treatment",
        /// Orders under the Mental Health Act.
        MentalHealthOrders = "mental-health-orders",
        /// People under 18.
        YoungPeople = "young-people",
        /// Savings above the limit.
        SavingsLimit = "savings-limit",
        /// The test for carers.
        CarersTest = "carers-test",
        /// Payments to carers.
        CarersPayment = "carers-payment",
        /// Whether a person can decide.
        Capacity = "capacity",
        /// Powers of attorney over money and property.
        PropertyAttorney = "property-attorney",
        /// A professional who acts for someone.
        Professionals = "professionals",
        /// Nobody in the family who can act.
        NoFamily = "no-family",
        /// Debts, and trouble with money.
        Debts = "debts",
        /// Who looks after the payment.
        WhoManages = "who-manages",
        /// Companies that look after the money.
        MoneyManagers = "money-managers",
        /// Teams and organisations that help.
        SupportServices = "support-services",
        /// Who pays for help with managing.
        WhoPaysForHelp = "who-pays-for-help",
        /// Help with working out pay.
        Payroll = "payroll",
        /// Training, and information to learn from.
        Training = "training",
        /// What has to be signed.
        Agreements = "agreements",
        /// How often it is paid.
        PaymentFrequency = "payment-frequency",
        /// Whether the person's share is taken off before it is paid.
        NetOrGross = "net-or-gross",
        /// Prepaid cards.
        Card = "card",
        /// Not wanting a card.
        RefusingCard = "refusing-card",
        /// Payment into a bank account.
        BankAccount = "bank-account",
        /// Taking out cash.
        Cash = "cash",
        /// What the council pays for an hour, or for a service.
        Rates = "rates",
        /// One budget of the council and the NHS.
        IntegratedBudgets = "integrated-budgets",
        /// What the money can buy.
        WhatItBuys = "what-it-buys",
        /// What people have said that they spend it on.
        SpendingSeen = "spending-seen",
        /// People who are employed with it.
        Workers = "workers",
        /// Insurance for people who employ someone.
        Insurance = "insurance",
        /// Paying family who live in the same home.
        FamilyAtHome = "family-at-home",
        /// Breaks for carers.
        Respite = "respite",
        /// People who live in a care home.
        CareHomes = "care-homes",
        /// Short stays in a care home.
        CareHomeStays = "care-home-stays",
        /// Day services.
        DayServices = "day-services",
        /// Services that the council runs.
        CouncilServices = "council-services",
        /// Payments made once.
        OneOffPayments = "one-off-payments",
        /// Several people who put their money together.
        Pooling = "pooling",
        /// Lists of companies and helpers that the council has checked.
        ProviderList = "provider-list",
        /// Showing what was spent.
        Evidence = "evidence",
        /// Money used for something else.
        Misuse = "misuse",
        /// How much may be left in the account.
        BalanceRule = "balance-rule",
        /// Money that is left over.
        UnspentMoney = "unspent-money",
        /// Contributions that are not paid.
        UnpaidContributions = "unpaid-contributions",
        /// Reviews.
        Reviews = "reviews",
        /// How long it takes.
        Waiting = "waiting",
        /// Questioning a decision.
        Complaints = "complaints",
        /// How many people have one.
        PeopleWithOne = "people-with-one",
        /// What the council spends.
        MoneySpent = "money-spent",
        /// Surveys, and what people answered.
        Survey = "survey",
    }
}

impl Topic {
    /// Whether only facts have this topic. No check uses it, so a statement about it would never be shown.
    pub const fn is_for_facts_alone(self) -> bool {
        matches!(
            self,
            Self::Contact
                | Self::SetUp
                | Self::WhoManages
                | Self::SupportServices
                | Self::Payroll
                | Self::Training
                | Self::PaymentFrequency
                | Self::NetOrGross
                | Self::Rates
                | Self::IntegratedBudgets
                | Self::SpendingSeen
                | Self::Workers
                | Self::Insurance
                | Self::Respite
                | Self::Pooling
                | Self::ProviderList
                | Self::Evidence
                | Self::BalanceRule
                | Self::PeopleWithOne
                | Self::MoneySpent
                | Self::Survey
        )
    }
}
