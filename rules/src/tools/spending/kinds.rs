//! What an answer may be, and why. The build reads this file too, so that the data can say nothing else.

use crate::base::keyed::keyed;

keyed! {
    /// May a direct payment be spent on it? The council decides; the plan and the agreement come first.
    Answer {
        /// Usually fine, if it is in the plan.
        Yes = "yes",
        /// The council's agreement, in writing, comes before the spending.
        AskFirst = "ask-first",
        /// Not with this money.
        No = "no",
        /// Somebody else pays for it, or should.
        SomeoneElse = "someone-else",
    }
}

keyed! {
    /// Who else may pay.
    Payer {
        /// The NHS.
        Nhs = "nhs",
        /// A Disabled Facilities Grant.
        HousingGrant = "housing-grant",
        /// A benefit: mobility money, help with rent, a funeral payment.
        Benefits = "benefits",
        /// The council, which arranges it itself.
        CouncilDirect = "council-direct",
        /// The council's or the NHS's service that lends equipment.
        EquipmentService = "equipment-service",
        /// A school, a college, or the council's education service.
        Education = "education",
        /// The programme that pays for support at work.
        AccessToWork = "access-to-work",
        /// The person, from their own money.
        OwnMoney = "own-money",
    }
}

keyed! {
    /// Why an answer is as it is; each has its words.
    Why {
        /// Support itself.
        CoreUse = "core-use",
        /// What it costs to employ somebody lawfully.
        EmployerCost = "employer-cost",
        /// Getting about and taking part, where the plan says so.
        InPlan = "in-plan",
        /// A helper who goes along.
        GoingWithYou = "going-with-you",
        /// A break from caring, or for the person cared for.
        Break = "break",
        /// A stay in a care home that is short enough.
        ShortStay = "short-stay",
        /// Family who live somewhere else.
        FamilyElsewhere = "family-elsewhere",
        /// Friends, and relatives whom the law does not list.
        NotListedFamily = "not-listed-family",
        /// Small aids.
        SmallAid = "small-aid",
        /// Equipment that is lent.
        Equipment = "equipment",
        /// Something that the council runs.
        CouncilService = "council-service",
        /// It may meet a need or an outcome of the plan, or not.
        DependsOnPlan = "depends-on-plan",
        /// Keeping the home fit to live in.
        HomeUpkeep = "home-upkeep",
        /// Things for the house.
        HouseholdGoods = "household-goods",
        /// Phones, computers, the internet.
        StayingInTouch = "staying-in-touch",
        /// Getting from place to place.
        Travel = "travel",
        /// Holidays and short breaks.
        Holiday = "holiday",
        /// A wife, husband or partner.
        Partner = "partner",
        /// Close family in the same home.
        FamilyAtHome = "family-at-home",
        /// Family, and it is not said where they live.
        WhereTheyLive = "where-they-live",
        /// Family who do the paperwork.
        FamilyPaperwork = "family-paperwork",
        /// Paying oneself.
        PayingYourself = "paying-yourself",
        /// What a helper spends while at work.
        HelpersCosts = "helpers-costs",
        /// Care that may be the NHS's to give.
        HealthOrCare = "health-or-care",
        /// Insurance, and it is not said which.
        WhichInsurance = "which-insurance",
        /// Advice and accounts.
        AdviceAndAccounts = "advice-and-accounts",
        /// Cash.
        Cash = "cash",
        /// Money put by.
        SavingUp = "saving-up",
        /// Putting money together with other people.
        Pooling = "pooling",
        /// Another fund may be the one to ask.
        AnotherFund = "another-fund",
        /// Children's care.
        Children = "children",
        /// Food and other ordinary costs of living.
        OrdinaryLiving = "ordinary-living",
        /// Alcohol, tobacco, drugs.
        AlcoholTobaccoDrugs = "alcohol-tobacco-drugs",
        /// Gambling.
        Gambling = "gambling",
        /// Gas, electricity, water, phone and other bills.
        HouseholdBills = "household-bills",
        /// Rent, mortgage and the like.
        HousingCosts = "housing-costs",
        /// Clothes, jewellery, presents.
        ClothesAndGifts = "clothes-and-gifts",
        /// Nothing that support could be.
        NotSupport = "not-support",
        /// Against the law, or dangerous.
        Illegal = "illegal",
        /// A care home, and it is not said for how long.
        CareHomeHowLong = "care-home-how-long",
        /// A stay in a care home that is too long.
        LongStay = "long-stay",
        /// A care home for good.
        PermanentCareHome = "permanent-care-home",
        /// The NHS's to give.
        Nhs = "nhs",
        /// Changes to the home.
        HomeChanges = "home-changes",
        /// Schooling.
        Schooling = "schooling",
        /// Nothing is known of it.
        NotKnown = "not-known",
    }
}

keyed! {
    /// Which side of the law's limit a stay in a care home is on.
    StaySide {
        /// Not longer than the limit.
        Within = "within",
        /// Longer.
        Over = "over",
        /// It is not said how long.
        NotSaid = "not-said",
    }
}
