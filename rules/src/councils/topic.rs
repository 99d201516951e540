//! What a council's statement is about. The build reads this file too, so that the data can name no other topic.

use crate::keyed::keyed;

keyed! {
    /// Topics of suitability and eligibility, in the order in which they are shown.
    Topic {
        /// Having a direct payment by choice.
        Choice = "choice",
        /// Orders and sentences of a criminal court.
        CourtOrders = "court-orders",
        /// The community rehabilitation order of old.
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
        /// Being able to decide.
        Capacity = "capacity",
        /// Powers of attorney over money and property.
        PropertyAttorney = "property-attorney",
        /// A professional who acts for someone.
        Professionals = "professionals",
        /// Nobody in the family who can act.
        NoFamily = "no-family",
        /// Debts, and trouble with money.
        Debts = "debts",
        /// Companies that look after the money.
        MoneyManagers = "money-managers",
        /// Who pays for help with managing.
        WhoPaysForHelp = "who-pays-for-help",
        /// What has to be signed.
        Agreements = "agreements",
        /// Prepaid cards.
        Card = "card",
        /// Not wanting a card.
        RefusingCard = "refusing-card",
        /// Payment into a bank account.
        BankAccount = "bank-account",
        /// Taking out cash.
        Cash = "cash",
        /// What the money can buy.
        WhatItBuys = "what-it-buys",
        /// Paying family who live in the same home.
        FamilyAtHome = "family-at-home",
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
        /// Money used for something else.
        Misuse = "misuse",
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
    }
}
