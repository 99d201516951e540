//! The file's facts as a request.

use chrono::{Datelike, Days, NaiveDate};
use serde_json::{Value, json};
/// The day of all cases, and the first day of the stays that they plan.
const TODAY: &str = "2026-11-22";
/// Before the planned stay, where a case gives no gap.
const FAR_APART: u64 = 60;

/// The request that a case's facts make.
pub fn request(facts: &Value) -> Value {
    let mut made = Request(json!({ "date": TODAY, "support_for": "care" }));
    // An answer that several facts bear on is made where the first of them stands; the order is ours.
    for (name, value) in facts.as_object().unwrap() {
        made.fact(name, value, facts);
    }
    made.about_somebody_else(facts);
    made.stays(facts);
    made.0
}

struct Request(Value);

impl Request {
    fn set(&mut self, field: &str, value: impl Into<Value>) {
        self.0[field] = value.into();
    }

    /// Ticks something on a page of checkboxes.
    fn tick(&mut self, field: &str, value: &str) {
        match &mut self.0[field] {
            Value::Array(ticked) if ticked.contains(&json!(value)) => {}
            Value::Array(ticked) => ticked.push(json!(value)),
            empty => *empty = json!([value]),
        }
    }

    fn fact(&mut self, name: &str, value: &Value, facts: &Value) {
        let text = value.as_str().unwrap_or_default();
        match name {
            "nation" if text == "England" => {}
            "nation" => self.set("home", "outside-england"),
            "applicant" => self.applicant(text, facts),
            "age" => self.set("age", json!({ "born": born(value.as_u64().unwrap()) })),
            "living" => self.living(text, facts),
            "assessment" => self.set(
                "assessment",
                one_of(
                    text,
                    &[("done_eligible", "eligible"), ("done_not_eligible", "not-eligible"), ("none", "none")],
                ),
            ),
            // Of a case whose needs are not eligible nobody has said who would pay.
            "council_share" if text == "none" => {}
            "council_share" => self.set(
                "paid_by",
                one_of(
                    text,
                    &[
                        ("some", "council"),
                        ("free_s117", "section-117"),
                        ("nil_full_nhs", "nhs-all"),
                        ("nil_over_capital", "savings"),
                        ("unknown", "not-sure"),
                    ],
                ),
            ),
            "financial_assessment" => self.set("paid_by", one_of(text, &[("refused", "no-details")])),
            "nhs_chc" => self.set("paid_by", one_of(text, &[("full", "nhs-all"), ("joint", "nhs-part")])),
            "wants_dp" if value == &json!(true) => self.circumstance(None),
            "wants_dp" => self.circumstance(Some("not-wanted")),
            "manage" => self.manage(text, facts),
            "helper" => self.helper(text),
            "capacity_request" if text == "has" => {}
            "capacity_request" => self.set(
                "capacity",
                one_of(text, &[("lacks", "lacks"), ("unsure", "not-sure"), ("fluctuates", "sometimes")]),
            ),
            "helper_type" => self.set(
                "acts",
                one_of(text, &[("professional", "professional"), ("council_officer", "council-officer")]),
            ),
            "mca_authority" => self.set(
                "authority",
                one_of(
                    text,
                    &[
                        ("lpa_health_welfare", "health-and-welfare"),
                        ("lpa_property_only", "property"),
                        ("deputy_property", "property"),
                        ("dwp_appointee", "benefits-appointee"),
                        ("none", "none"),
                    ],
                ),
            ),
            "other_mca_authority_for_care" => self.set("other_authority", value.clone()),
            "attorney_supports" => self.set("authority_supports", value.clone()),
            "justice" => self.justice(value, facts),
            "health" => {
                one_of(text, &[("alcohol_dependency_voluntary_treatment", "")]);
                self.set("court_order", "drugs-or-alcohol");
                self.tick("requirements", "own-choice");
            }
            "mh_status" => self.mental_health(text, facts),
            "support_wanted" => value
                .as_array()
                .unwrap()
                .iter()
                .for_each(|wanted| self.wanted(wanted.as_str().unwrap(), facts)),
            "pay_whom" => {
                self.tick("what_for", "family");
                self.set(
                    "paid_person",
                    one_of(
                        text,
                        &[
                            ("spouse_same_household", "partner"),
                            ("spouse_other_household", "partner-elsewhere"),
                            ("parent_same_household", "close-relative"),
                            ("grandchild_same_household", "other-relative"),
                            ("sibling_other_household", "relative-elsewhere"),
                            ("friend_same_household", "friend"),
                        ],
                    ),
                );
                if self.0.get("paid_work").is_none() {
                    self.set("paid_work", "care");
                }
            }
            "capital" => self.set(
                "savings",
                match text {
                    "over_23250" => json!({ "own": "60000.00" }),
                    "joint_40000" => json!({ "own": "0.00", "joint": "40000.00" }),
                    other => panic!("capital {other} is not mapped"),
                },
            ),
            "money_issues" => {
                for issue in value.as_array().unwrap() {
                    let circumstance = one_of(
                        issue.as_str().unwrap(),
                        &[
                            ("debts", "debts"),
                            ("previous_misuse", "past-misuse"),
                            ("unpaid_contribution", "unpaid-contribution"),
                        ],
                    );
                    self.circumstance(Some(circumstance));
                }
            }
            "helper_justice" => self.circumstance(Some(one_of(text, &[("CO_DRR", "helper-order")]))),
            "concern" => self.circumstance(Some(one_of(text, &[("financial_abuse", "money-taken")]))),
            "immigration" => self.circumstance(Some(one_of(text, &[("NRPF", "no-public-funds")]))),
            "decision" => self.circumstance(Some(one_of(text, &[("refused_no_reasons", "refused")]))),
            "current_dp_type" => {
                self.circumstance(Some(one_of(text, &[("authorised_person", "capacity-back")])))
            }
            "moving_council" if value == &json!(true) => self.circumstance(Some("moving")),
            "payment_method_offered" => self.tick(
                "wishes",
                one_of(text, &[("joint_account", "joint-account"), ("prepaid_card_only", "bank-account")]),
            ),
            "payment_method_wanted" => self.tick("wishes", one_of(text, &[("bank_account", "bank-account")])),
            "access_needs" => self.tick("wishes", "communication"),
            "advocacy" => self
                .tick("wishes", one_of(text, &[("substantial_difficulty_no_one_appropriate", "advocate")])),
            "council" => self
                .set("council", one_of(text, &[("leicestershire", "leicestershire"), ("medway", "medway")])),
            // Nothing of ours turns on these: a first and a running payment are alike, a carer's payment does not ask what
            // the other person has, and dates of stays are made of all their facts together.
            "existing_dp"
            | "moving_council"
            | "cared_for_has_service"
            | "child_age"
            | "parent_is_disabled"
            | "care_home_days"
            | "previous_care_home_days_12m"
            | "care_home_stays"
            | "gap_days" => {}
            other => panic!("the fact {other} is not mapped"),
        }
    }

    fn applicant(&mut self, text: &str, facts: &Value) {
        let disabled_parent = facts["parent_is_disabled"] == json!(true);
        let young = match text {
            "adult_with_needs" => return,
            "adult_carer" => return self.set("support_for", "carer"),
            "disabled_young_person_16_17" => "disabled-16-or-17",
            "young_carer_under_18" => "young-carer",
            "parent_or_person_with_PR" if disabled_parent => "disabled-parent",
            "parent_or_person_with_PR" => "parent-of-disabled-child",
            other => panic!("the applicant {other} is not mapped"),
        };
        self.set("support_for", "young");
        self.set("young", young);
    }

    fn living(&mut self, text: &str, facts: &Value) {
        if facts["nation"] != json!("England") {
            return;
        }
        let home = one_of(
            text,
            &[
                ("own_home", "own-home"),
                ("care_home_permanent", "care-home"),
                ("hospital", "hospital"),
                ("prison_convicted", "prison"),
                ("approved_premises_convicted", "approved-premises"),
            ],
        );
        self.set("home", home);
        if text.ends_with("_convicted") {
            self.set("convicted", true);
        }
    }

    /// Ticks a circumstance, or says that there is none.
    fn circumstance(&mut self, kind: Option<&str>) {
        match kind {
            Some(kind) => self.tick("circumstances", kind),
            None if self.0.get("circumstances").is_none() => self.set("circumstances", json!([])),
            None => {}
        }
    }

    /// Who helps says more than that somebody does.
    fn manage(&mut self, text: &str, facts: &Value) {
        let named = matches!(facts["helper"].as_str(), Some(helper) if helper != "none" && helper != "authorised_person_candidate");
        if !named {
            self.set(
                "manage",
                one_of(
                    text,
                    &[
                        ("alone", "alone"),
                        ("with_help", "with-help"),
                        ("no_one_to_help", "nobody"),
                        ("unsure", "not-sure"),
                    ],
                ),
            );
        }
    }

    fn helper(&mut self, text: &str) {
        match text {
            "none" => self.set("acts", "nobody"),
            "family_informal" => self.set("manage", "with-help"),
            "third_party_money_manager" => self.set("manage", "money-manager"),
            "nominated_person_agrees" | "nominated_person_refuses" => {
                self.set("manage", "nominated-person");
                self.set("nominee_agrees", text == "nominated_person_agrees");
            }
            "authorised_person_candidate" => {
                if self.0.get("acts").is_none() {
                    self.set("acts", "family-or-friend");
                }
            }
            other => panic!("the helper {other} is not mapped"),
        }
    }

    fn justice(&mut self, codes: &Value, facts: &Value) {
        let codes: Vec<_> = codes.as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect();
        if self.0.get("court_order").is_none() && facts.get("health").is_none() {
            self.set("court_order", "none");
        }
        for code in codes {
            match code {
                "CO_unpaid_work"
                | "CO_plain"
                | "CO_RAR"
                | "CO_curfew"
                | "CO_MHTR"
                | "SSO_plain"
                | "LIC_standard"
                | "LIC_nonstandard_residence"
                | "court_conditional_discharge_sentence" => {
                    self.set("court_order", "nothing-about-drugs-or-alcohol");
                }
                "bail_not_convicted" => self.set("court_order", "waiting-for-trial"),
                // What is long past is not asked about.
                "old_conviction" => {}
                "prison_convicted" | "approved_premises" => {
                    let home = if code == "prison_convicted" { "prison" } else { "approved-premises" };
                    self.set("home", home);
                    self.set("convicted", true);
                }
                code => {
                    let requirement = match code {
                        "CO_DRR" | "SSO_DRR" => "drug-rehabilitation",
                        "CO_ATR" | "SSO_ATR" => "alcohol-treatment",
                        "CO_ATR_ended" => "ended",
                        "CO_AAMR" => "alcohol-monitoring",
                        "CO_drug_testing" => "drug-testing",
                        "LIC_drug_alcohol_condition" => "licence-programme",
                        "PSS_drug_appointment" => "supervision-appointments",
                        code if code.starts_with("YRO_") => "youth-order",
                        code if code.starts_with("SCOT_") => "scottish",
                        other => panic!("the order {other} is not mapped"),
                    };
                    self.set("court_order", "drugs-or-alcohol");
                    self.tick("requirements", requirement);
                }
            }
        }
    }

    fn mental_health(&mut self, text: &str, facts: &Value) {
        let service = facts["support_wanted"]
            .as_array()
            .is_some_and(|wanted| wanted.contains(&json!("service_required_by_cto_condition")));
        let order = match text {
            "none" | "s117" => return,
            "cto" if service => "community-treatment-service",
            "cto" => "community-treatment",
            "conditional_discharge_37_41" => "conditional-discharge",
            "guardianship_s7" => "guardianship",
            other => panic!("the status {other} is not mapped"),
        };
        self.circumstance(Some("mental-health-order"));
        self.set("mental_health_order", order);
    }

    fn wanted(&mut self, text: &str, facts: &Value) {
        let family = facts.get("pay_whom").is_some();
        let what_for = match text {
            "personal_assistant" | "personal_assistant_shopping" | "administration" if family => "family",
            "personal_assistant"
            | "personal_assistant_shopping"
            | "personal_assistant_self_employed_label"
            | "administration"
            | "service_required_by_cto_condition" => "personal-assistant",
            "activity_cash_only" | "community_activity" | "gym_membership" => "activities",
            "break" | "replacement_care" => "break",
            "care_home_permanent" => "care-home",
            "care_home_respite" => "care-home-stay",
            "council_own_service" => "council-service",
            "day_service_vat_registered" => "day-service",
            "major_adaptation" => "adaptation",
            "one_off_equipment" | "one_off_equipment_nonchargeable" => "equipment",
            other => panic!("the support {other} is not mapped"),
        };
        self.tick("what_for", what_for);
        match text {
            "activity_cash_only" => self.tick("wishes", "cash"),
            "personal_assistant_self_employed_label" => self.tick("wishes", "self-employed"),
            "administration" => self.set("paid_work", "administration"),
            _ => {}
        }
    }

    /// The person answers for themselves, unless somebody else has to or there is doubt.
    fn about_somebody_else(&mut self, facts: &Value) {
        let other = self.0.get("capacity").is_some();
        self.set("who", if other { "other" } else { "me" });
        // Somebody who cannot ask manages nothing; the file's plain "alone" stands in every case.
        if self.0["capacity"] == "lacks" && facts["helper"] != json!("none") && self.0.get("acts").is_none() {
            self.0.as_object_mut().unwrap().remove("manage");
        }
    }

    /// Stays with their days, one after the other, the last being the planned one.
    fn stays(&mut self, facts: &Value) {
        let number = |name: &str| facts[name].as_u64();
        let lengths: Vec<u64> = match facts["care_home_stays"].as_array() {
            Some(stays) => stays.iter().map(|days| days.as_u64().unwrap()).collect(),
            None => number("previous_care_home_days_12m")
                .into_iter()
                .filter(|days| *days > 0)
                .chain(number("care_home_days"))
                .collect(),
        };
        if lengths.is_empty() {
            return;
        }
        let gap = number("gap_days").unwrap_or(FAR_APART);
        let mut stays = Vec::new();
        let mut from: NaiveDate = TODAY.parse().unwrap();
        for days in lengths {
            let to = from + Days::new(days);
            stays.push(json!({ "from": from.to_string(), "to": to.to_string() }));
            from = to + Days::new(gap);
        }
        self.set("care_home_stays", stays);
    }
}

fn one_of<'a>(text: &str, table: &[(&str, &'a str)]) -> &'a str {
    let found = table.iter().find(|(theirs, _)| *theirs == text);
    found.unwrap_or_else(|| panic!("the value {text} is not mapped")).1
}

/// The first of June of the year in which somebody of this age was born.
fn born(age: u64) -> String {
    let today: NaiveDate = TODAY.parse().unwrap();
    format!("{}-06-01", u64::try_from(today.year()).unwrap() - age)
}
