//! What the file wants said, as the reasons and next steps that say it: any one of them is enough.

/// A meaning of `must_say` or `also`.
pub fn of(meaning: &str) -> Option<&'static [&'static str]> {
    Some(match meaning {
        "The council makes the final decision and must give reasons if it says no." => &["council-decides"],
        "The nominated person must agree and takes on responsibility for the money." => &["nominee-agrees"],
        "You do not have to take a direct payment." => &["not-wanted"],
        "Ask the council for a needs assessment. It is free." => &["ask-assessment"],
        "You can ask for a carer's assessment even if the person you look after does not want one." => {
            &["ask-carers-assessment"]
        }
        "This is about money, not a ban." => &["savings-no-ban"],
        "Tell the council early if you cannot afford the charge." => &["tell-council-now"],
        "A community order on its own does not stop you." => &["order-alone"],
        "You can still get care and support arranged by the council." => &["needs-still-met"],
        "She must act in the person's best interests." => &["best-interests"],
        "You can report this to the council and ask for it to be kept safe." => &["report-abuse"],
        "ask_who_pays_for_the_helper" => &["who-pays-for-help"],
        "ask_for_written_reasons" => &["ask-eligibility-reasons"],
        "prevention_advice" => &["prevention-advice"],
        "reassessment_if_change" => &["ask-again-if-change"],
        "still_entitled_to_assessment_and_advice" => &["ask-assessment", "prevention-advice"],
        "can_ask_council_to_arrange_care_at_home_and_pay_full_cost" => &["arrange-at-full-cost"],
        "carer_may_still_get_support" => &["ask-carers-assessment"],
        "come_back_when_savings_fall" => &["when-savings-fall"],
        "check_local_charging_policy_for_carers" => &["ask-carer-charge"],
        "financial_assessment_decides" => &["savings-assessed"],
        "managed_account" => &["managed-account"],
        "nominated_person" => &["ask-nominee"],
        "dedicated_account" => &["separate-account"],
        "ask_for_contribution_review_and_DRE" => &["review-charge"],
        "managed_service_if_ended" => &["managed-service"],
        "council_must_still_meet_eligible_needs_another_way" => &["needs-still-met"],
        "ask_again_when_requirement_ends" => &["ask-again-when-ends"],
        "council_where_prison_is_must_assess" | "council_where_premises_are_must_assess" => {
            &["council-of-that-area"]
        }
        "nhs_personal_health_budget_for_nhs_part" => &["ask-nhs"],
        "council_must_find_him_suitable" => &["ask-to-be-found-suitable"],
        "consult_family_and_carers" => &["talk-with-family"],
        "managed_service_meanwhile" => &["council-arranges"],
        "attorney_can_ask" => &["attorney-support"],
        "ask_about_independent_authorised_person" => &["independent-person"],
        "expect_enhanced_DBS_duties_if_not_family_or_friend" => &["expect-check"],
        "tell_council_now" => &["tell-council-now"],
        "needs_assessment_for_parent" => &["parents-own-assessment"],
        "council_arranges_stay" => &["council-arranges-stay"],
        "choice_of_accommodation_rules" => &["choice-of-home"],
        "council_can_agree_if_necessary" => &["ask-necessity"],
        "suitable_for_other_support" => &["mix"],
        "get_agreement_in_support_plan" | "ask_for_it_in_support_plan" => &["put-in-plan"],
        "who_owns_and_repairs_it" => &["who-owns-it"],
        "ask_first_if_NHS_or_DFG" => &["ask-other-schemes"],
        "occupational_therapy_assessment" => &["occupational-therapist"],
        "tell_both_councils" => &["tell-both-councils"],
        "show_safeguarding_contacts" => &["report-abuse"],
        "999_if_immediate_danger" => &["call-999"],
        "employer_duties_list" => &["employer-duties"],
        "payroll_help" => &["payroll-help"],
        _ => return None,
    })
}

/// A meaning of `must_not_say`: what is said instead.
pub fn instead(meaning: &str) -> Option<&'static [&'static str]> {
    Some(match meaning {
        "You cannot manage so you cannot have one" => &["help-counts"],
        "You are not allowed a direct payment by law" => &["savings-no-ban"],
        "Your savings are too high" => &["savings-section-117"],
        "People with debts cannot have a direct payment" => &["debts"],
        "You are barred because you are on a community order"
        | "People on licence cannot have a direct payment" => &["order-alone"],
        "You are barred" => &["near-list", "waiting-for-trial"],
        "You cannot have one because you are on a CTO" => &["treatment-order-service", "treatment-order"],
        "Restricted patients are barred" => &["conditional-discharge"],
        "Your power of attorney gives you the right to have the payment" => &["property-power"],
        "The law forbids professionals" => &["professional"],
        "Dementia means he cannot ask" => &["capacity-presumed"],
        _ => return None,
    })
}
