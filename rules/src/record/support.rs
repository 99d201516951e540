//! What bears on whether a direct payment may be made, to whom and for what.

use crate::base::keyed::keyed;

keyed! {
    /// Whose needs the support is for.
    SupportFor {
        /// An adult who needs care and support.
        Care = "care",
        /// An adult who looks after another adult, for their own needs as a carer.
        Carer = "carer",
        /// Someone under 18, or a parent of someone under 18.
        Young = "young",
    }
}

keyed! {
    /// Who asks, where someone under 18 comes into it (Children Act 1989 ss.17A, 17ZA to 17ZD).
    Young {
        /// A disabled young person of 16 or 17.
        Disabled16To17 = "disabled-16-or-17",
        /// A parent, or someone with parental responsibility, of a disabled child.
        ParentOfDisabledChild = "parent-of-disabled-child",
        /// A disabled parent of a child in need.
        DisabledParent = "disabled-parent",
        /// A parent who wants support as a carer of their disabled child.
        ParentCarer = "parent-carer",
        /// Someone under 18 who looks after somebody.
        YoungCarer = "young-carer",
    }
}

keyed! {
    /// Where the person lives.
    Home {
        /// In England: their own home, a family's, supported living, or no settled place.
        Own = "own-home",
        /// In a care home for good.
        CareHome = "care-home",
        /// In hospital.
        Hospital = "hospital",
        /// In prison.
        Prison = "prison",
        /// In approved premises (a probation or bail hostel).
        ApprovedPremises = "approved-premises",
        /// In Wales, Scotland or Northern Ireland.
        OutsideEngland = "outside-england",
    }
}

keyed! {
    /// How far the council's assessment has come (Care Act ss.9, 10, 13).
    Assessment {
        /// Done: there are eligible needs.
        Eligible = "eligible",
        /// Done: the council found no eligible needs.
        NotEligible = "not-eligible",
        /// Not done yet.
        None = "none",
    }
}

keyed! {
    /// Who pays for the care, or will.
    PaidBy {
        /// The council pays some or all of it.
        Council = "council",
        /// It is after-care under section 117 of the Mental Health Act 1983.
        Section117 = "section-117",
        /// The NHS pays for all of it.
        NhsAll = "nhs-all",
        /// The NHS pays a part and the council a part.
        NhsPart = "nhs-part",
        /// The person pays in full, because of savings.
        Savings = "savings",
        /// The person pays in full, having chosen not to tell the council about money.
        NoDetails = "no-details",
    }
}

keyed! {
    /// Whether the person has capacity to ask for a direct payment (Mental Capacity Act 2005 ss.1 to 3).
    Capacity {
        /// They can decide, with whatever help they need.
        Has = "has",
        /// On some days, not on others.
        Sometimes = "sometimes",
        /// They cannot decide this, even with help.
        Lacks = "lacks",
    }
}

keyed! {
    /// Who could be the authorised person (Care Act s.32(4)).
    Acts {
        /// A relative or friend.
        FamilyOrFriend = "family-or-friend",
        /// A solicitor or another professional.
        Professional = "professional",
        /// An officer of the council.
        CouncilOfficer = "council-officer",
        /// Nobody.
        Nobody = "nobody",
    }
}

keyed! {
    /// What legal power the authorised person would have.
    Authority {
        /// Health and welfare lasting power of attorney, or a deputy for personal welfare.
        HealthWelfare = "health-and-welfare",
        /// Power over property and money only.
        Property = "property",
        /// Appointed to deal with benefits.
        BenefitsAppointee = "benefits-appointee",
        /// None.
        None = "none",
    }
}

keyed! {
    /// Who would look after the money (condition 3 of s.31).
    Manage {
        /// The person alone.
        Alone = "alone",
        /// The person, with somebody's help.
        WithHelp = "with-help",
        /// Somebody the person chooses to receive it: the nominated person.
        Nominated = "nominated-person",
        /// A support service: a managed account or a third-party money manager.
        MoneyManager = "money-manager",
        /// Nobody could.
        Nobody = "nobody",
    }
}

keyed! {
    /// What a court or probation requires at the moment. Nothing is asked about offences.
    CourtOrder {
        /// Nothing.
        None = "none",
        /// An order or a licence that asks for nothing about drugs or alcohol.
        WithoutTreatment = "nothing-about-drugs-or-alcohol",
        /// Something about drugs or alcohol.
        DrugsOrAlcohol = "drugs-or-alcohol",
        /// Waiting for a trial, on bail or on remand.
        Waiting = "waiting-for-trial",
    }
}

keyed! {
    /// What an order or a licence asks for.
    Requirement {
        /// Alcohol treatment requirement of a community order or suspended sentence order (Sch 1).
        AlcoholTreatment = "alcohol-treatment",
        /// Drug rehabilitation requirement of a community order or suspended sentence order (Sch 1).
        DrugRehabilitation = "drug-rehabilitation",
        /// A condition of a licence that is not standard: a programme about behaviour to do with drugs or alcohol.
        LicenceProgramme = "licence-programme",
        /// Youth rehabilitation order with drug treatment, drug testing or intoxicating substance treatment.
        YouthOrder = "youth-order",
        /// A Scottish order or licence that requires treatment.
        Scottish = "scottish",
        /// Alcohol abstinence and monitoring, such as a tag: as read, not on the list.
        AlcoholMonitoring = "alcohol-monitoring",
        /// Drug testing alone, of an adult: as read, not on the list.
        DrugTesting = "drug-testing",
        /// Appointments about drugs in supervision after a sentence: as read, not on the list.
        SupervisionAppointments = "supervision-appointments",
        /// Treatment that nobody has ordered.
        OwnChoice = "own-choice",
        /// It has ended.
        Ended = "ended",
    }
}

keyed! {
    /// What a payment would be used for.
    WhatFor {
        /// A personal assistant who is neither a relative nor in the same household.
        Assistant = "personal-assistant",
        /// A relative, a partner or someone in the same household.
        Family = "family",
        /// A home care agency.
        Agency = "agency",
        /// A break, at home or in the community.
        Break = "break",
        /// Somebody who stays with the adult who needs care while their carer is out: care of that adult.
        Sitter = "sitter",
        /// Going out, sport, classes and clubs.
        Activities = "activities",
        /// A day service.
        DayService = "day-service",
        /// Equipment, or something else that is bought once.
        Equipment = "equipment",
        /// A large change to the home.
        Adaptation = "adaptation",
        /// A service that the council runs itself.
        CouncilService = "council-service",
        /// A short stay in a care home.
        CareHomeStay = "care-home-stay",
        /// Living in a care home.
        CareHome = "care-home",
    }
}

keyed! {
    /// Whom a payment would go to (SI 2014/2871 reg 3).
    PaidPerson {
        /// A spouse, a civil partner or someone they live with as such.
        Partner = "partner",
        /// A spouse or civil partner who lives elsewhere.
        PartnerElsewhere = "partner-elsewhere",
        /// A close relative on the list, in the same household.
        CloseRelative = "close-relative",
        /// The partner of such a relative, in the same household.
        RelativesPartner = "relatives-partner",
        /// A relative who is not on the list (grandchild, cousin, niece, nephew), in the same household.
        OtherRelative = "other-relative",
        /// A relative in another household.
        RelativeElsewhere = "relative-elsewhere",
        /// A friend or lodger.
        Friend = "friend",
    }
}

impl PaidPerson {
    /// Whether the law lets a payment go to this person only where the council finds it necessary (reg 3(3)).
    pub const fn is_listed(self) -> bool {
        matches!(self, Self::Partner | Self::PartnerElsewhere | Self::CloseRelative | Self::RelativesPartner)
    }
}

keyed! {
    /// What a relative would be paid to do (reg 3(2)).
    PaidWork {
        /// Care.
        Care = "care",
        /// Paperwork and payroll.
        Administration = "administration",
    }
}

keyed! {
    /// What else is going on.
    Circumstance {
        /// The council wants a direct payment and the person does not.
        NotWanted = "not-wanted",
        /// The council has said no to a direct payment.
        Refused = "refused",
        /// Debts or arrears.
        Debts = "debts",
        /// A direct payment was used wrongly before.
        PastMisuse = "past-misuse",
        /// The person has stopped paying the council's charge.
        UnpaidContribution = "unpaid-contribution",
        /// Somebody may be taking the money.
        MoneyTaken = "money-taken",
        /// An order under the Mental Health Act.
        MentalHealthOrder = "mental-health-order",
        /// A move to another council's area.
        Moving = "moving",
        /// Somebody has held the payment because the person could not decide; now they can.
        CapacityBack = "capacity-back",
        /// The person who would help has a court order about drugs or alcohol.
        HelperOrder = "helper-order",
        /// No recourse to public funds.
        NoPublicFunds = "no-public-funds",
    }
}

keyed! {
    /// Orders under the Mental Health Act 1983.
    MentalHealthOrder {
        /// A community treatment order.
        CommunityTreatment = "community-treatment",
        /// The same, and the payment would buy something that the order requires.
        CommunityTreatmentService = "community-treatment-service",
        /// Out of hospital on a conditional discharge by a tribunal or the Secretary of State (s.37 with s.41).
        ConditionalDischarge = "conditional-discharge",
        /// Guardianship (s.7).
        Guardianship = "guardianship",
        /// A criminal court's conditional discharge, which is a sentence and nothing to do with this Act.
        CourtSentence = "court-sentence",
    }
}

keyed! {
    /// How the person would like the money to be handled, or be helped.
    Wish {
        /// A bank account, where only a card is offered.
        BankAccount = "bank-account",
        /// A carer's payment into a joint account.
        JointAccount = "joint-account",
        /// Cash, for something that takes nothing else.
        Cash = "cash",
        /// A helper who works for themselves.
        SelfEmployed = "self-employed",
        /// A money manager.
        MoneyManager = "money-manager",
        /// Easy read, sign language, an interpreter.
        Communication = "communication",
        /// Somebody to speak up for them.
        Advocate = "advocate",
    }
}
