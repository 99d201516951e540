//! Why: the points a conclusion rests on, each with who decides it and where it comes from.

use crate::base::keyed::keyed;
use crate::data::sources::Source;

use super::grounds;
use crate::shared::Decides;

keyed! {
    /// A point of the answer; its words are in content under the same name.
    Reason {
        /// The rules are different in Wales, Scotland and Northern Ireland.
        NotEngland = "not-england",
        /// A disabled young person of 16 or 17 can be paid by children's services.
        Young16To17 = "young-16-or-17",
        /// Somebody with parental responsibility for a disabled child can.
        YoungParent = "young-parent",
        /// So can a disabled parent of a child in need.
        YoungDisabledParent = "young-disabled-parent",
        /// A parent who cares for their child has an assessment under the Children Act.
        YoungParentCarer = "young-parent-carer",
        /// So has a young carer; the adult's own payment may lighten the caring.
        YoungCarer = "young-carer",
        /// Under 18, without knowing more.
        YoungUnknown = "young-unknown",
        /// A direct payment is a way of using a personal budget, and that follows an assessment.
        AssessmentFirst = "assessment-first",
        /// A carer's payment follows a carer's assessment, whatever the other person has.
        CarersAssessmentFirst = "carers-assessment-first",
        /// Not known whether there has been an assessment.
        AssessmentUnknown = "assessment-unknown",
        /// No eligible needs: no duty to pay, though the council may choose to help.
        NotEligibleNow = "not-eligible-now",
        /// The NHS pays for all of it, so the NHS is whom to ask.
        NhsAll = "nhs-all",
        /// The council's part can be a direct payment, the NHS part a personal health budget.
        NhsPart = "nhs-part",
        /// Above the savings limit there is nothing for the council to pay. That is about money, not a ban.
        SavingsNoBan = "savings-no-ban",
        /// Without details of money the council may ask for the full cost.
        NoDetails = "no-details",
        /// A carer's own support is hardly ever charged for.
        SavingsCarer = "savings-carer",
        /// After-care under section 117 is not charged for.
        SavingsSection117 = "savings-section-117",
        /// Half of joint savings counts; the financial assessment decides.
        SavingsAssessed = "savings-assessed",
        /// Who pays is not known.
        PayerUnknown = "payer-unknown",
        /// After-care under section 117 can be paid this way.
        Section117 = "section-117",
        /// The four conditions of section 31 look met.
        ConditionsMet = "conditions-met",
        /// A carer can have a payment of their own.
        CarersPayment = "carers-payment",
        /// For a carer it is the council where the other person lives.
        CarersCouncil = "carers-council",
        /// The council decides, and must give reasons if it says no.
        CouncilDecides = "council-decides",
        /// Managing with help counts as managing.
        HelpCounts = "help-counts",
        /// Somebody chosen may receive the money; they must agree and take on responsibility.
        NomineeAgrees = "nominee-agrees",
        /// Nobody can be made to be the nominated person.
        NomineeRefuses = "nominee-refuses",
        /// The person chosen has not been asked.
        NomineeUnknown = "nominee-unknown",
        /// A managed account or a money manager counts as help.
        MoneyManager = "money-manager",
        /// With nobody to help, the council should offer help before it says no.
        NobodyToHelp = "nobody-to-help",
        /// Not sure who would manage: the council looks at what help there is.
        ManageUnknown = "manage-unknown",
        /// Everyone is taken to be able to decide, with help, until it is shown otherwise.
        CapacityPresumed = "capacity-presumed",
        /// Able on some days: ask on those days; the payment can go on through the others.
        CapacitySometimes = "capacity-sometimes",
        /// Whoever holds health and welfare power can ask.
        AttorneyCanAsk = "attorney-can-ask",
        /// With nobody authorised, the council can find somebody suitable.
        SuitablePerson = "suitable-person",
        /// Power over property is no power to decide about care.
        PropertyPower = "property-power",
        /// Nor is being an appointee for benefits.
        AppointeePower = "appointee-power",
        /// The person with the power to decide supports the request.
        AttorneySupports = "attorney-supports",
        /// They do not, so it cannot be this helper.
        AttorneyOpposes = "attorney-opposes",
        /// Whether they do is not known.
        AttorneyUnknown = "attorney-unknown",
        /// Not known what power the helper has, or whether anybody else has it.
        AuthorityUnknown = "authority-unknown",
        /// The Act does not leave professionals out.
        Professional = "professional",
        /// The council would be paying itself.
        CouncilOfficer = "council-officer",
        /// Without anybody to ask, the council arranges the support.
        NobodyToAct = "nobody-to-act",
        /// Not known who could ask.
        ActsUnknown = "acts-unknown",
        /// An authorised person must act in the person's best interests.
        BestInterests = "best-interests",
        /// A requirement or condition that is on the law's list.
        OnList = "on-list",
        /// In prison after a conviction.
        Prison = "prison",
        /// In approved premises after a conviction.
        ApprovedPremises = "approved-premises",
        /// Needs must still be met, in another way.
        NeedsStillMet = "needs-still-met",
        /// Somebody else holding the money does not change that in England.
        NomineeNoWayRound = "nominee-no-way-round",
        /// An order or a licence by itself stops nothing.
        OrderAlone = "order-alone",
        /// Waiting for a trial, on bail or on remand: not on the list.
        WaitingForTrial = "waiting-for-trial",
        /// Close to the list, but as we read it not on it.
        NearList = "near-list",
        /// What has ended no longer counts.
        HasEnded = "has-ended",
        /// It may have ended: find out.
        MayHaveEnded = "may-have-ended",
        /// Treatment that one chose oneself stops nothing.
        OwnChoice = "own-choice",
        /// Not known what the order says: nothing is ruled out.
        OrderUnknown = "order-unknown",
        /// Not known whether there was a conviction.
        ConvictionUnknown = "conviction-unknown",
        /// In prison or approved premises without a conviction.
        NotConvicted = "not-convicted",
        /// A personal assistant is what a payment is most used for.
        Assistant = "assistant",
        /// An agency can be paid.
        Agency = "agency",
        /// So can a break.
        Break = "break",
        /// Help for the other person while a carer has a break belongs to the other person's plan.
        ReplacementCare = "replacement-care",
        /// Whoever holds the money for somebody who can't decide is as a rule the employer.
        AuthorisedEmployer = "authorised-employer",
        /// One person should not hold the money and be paid from it.
        HoldsAndIsPaid = "holds-and-is-paid",
        /// Going out, sport and clubs, where it meets a need in the plan.
        Activities = "activities",
        /// A day service that the council does not run.
        DayService = "day-service",
        /// This council arranges day services itself; the law has no such rule.
        DayServiceHere = "day-service-here",
        /// A single payment can buy equipment.
        Equipment = "equipment",
        /// Large adaptations have a grant of their own.
        Adaptation = "adaptation",
        /// The council's own services: ask, or mix.
        CouncilService = "council-service",
        /// The stays are within four weeks.
        StayWithin = "stay-within",
        /// The stays come to more than four weeks.
        StayOver = "stay-over",
        /// The dates are not known.
        StayUnknown = "stay-unknown",
        /// A payment cannot buy a permanent place in a care home.
        CareHome = "care-home",
        /// Living in a care home, a payment for other things can be considered.
        LivesInCareHome = "lives-in-care-home",
        /// A hospital stay need not end a payment.
        InHospital = "in-hospital",
        /// Not known what for.
        PurposeUnknown = "purpose-unknown",
        /// A partner can be paid only where the council finds it necessary, wherever they live.
        Partner = "partner",
        /// A close relative in the same home can be paid only where the council finds it necessary.
        CloseRelative = "close-relative",
        /// The same for paperwork.
        Paperwork = "paperwork",
        /// A relative in another home can be paid.
        RelativeElsewhere = "relative-elsewhere",
        /// A grandchild, cousin, niece or nephew is not on the list.
        RelativeNotListed = "relative-not-listed",
        /// Nor is a friend or lodger.
        Friend = "friend",
        /// Not known who would be paid.
        PersonUnknown = "person-unknown",
        /// Nobody has to take a direct payment.
        NotWanted = "not-wanted",
        /// A refusal needs written reasons.
        RefusalReasons = "refusal-reasons",
        /// Debts are no bar.
        Debts = "debts",
        /// Nor is a payment that went wrong before.
        PastMisuse = "past-misuse",
        /// An unpaid contribution can end a payment, never the duty to meet needs.
        UnpaidContribution = "unpaid-contribution",
        /// The council must look into it and keep care going.
        MoneyTaken = "money-taken",
        /// The new council must assess, and keep meeting needs until it has.
        Moving = "moving",
        /// Able to decide again: the payment changes to their own.
        CapacityBack = "capacity-back",
        /// The list is about the person with needs, not about who helps.
        HelperOrder = "helper-order",
        /// Immigration conditions need advice.
        NoPublicFunds = "no-public-funds",
        /// A community treatment order is no bar.
        TreatmentOrder = "treatment-order",
        /// Nor for a service that the order requires: the council decides whether it is appropriate.
        TreatmentOrderService = "treatment-order-service",
        /// Nor is a conditional discharge from hospital.
        ConditionalDischarge = "conditional-discharge",
        /// Nor guardianship.
        Guardianship = "guardianship",
        /// A court's conditional discharge is a sentence, and not on the list.
        CourtDischarge = "court-discharge",
        /// Not known which order.
        MentalOrderUnknown = "mental-order-unknown",
        /// A card cannot be the only way.
        CardNotOnly = "card-not-only",
        /// A carer may choose their own account.
        JointAccount = "joint-account",
        /// Cash is the council's rule; ask for it in the plan.
        Cash = "cash",
        /// Whether somebody is self-employed depends on the facts.
        SelfEmployed = "self-employed",
        /// Who pays a money manager differs.
        ManagerCost = "manager-cost",
        /// The council must make itself understood.
        Communication = "communication",
        /// Somebody to speak up for them.
        Advocate = "advocate",
    }
}

impl Reason {
    /// Who decides this point.
    pub const fn decides(self) -> Decides {
        grounds::of(self).0
    }

    /// The law, guidance or decision it rests on.
    pub const fn sources(self) -> &'static [&'static Source] {
        grounds::of(self).1
    }
}
