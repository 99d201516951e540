//! People for the estimator: name and record.

pub const PEOPLE: &[(&str, &str)] = &[
    (
        "nobody sure of anything",
        r#"{"date":"2026-11-22","who":"me","council":"other","free_care":"not-sure","age":"not-sure",
        "partner":"not-sure","partner_age":"not-sure","income":"not-sure","savings":"not-sure","care_cost":"not-sure",
        "children":"not-sure","carer":"not-sure","partner_benefits":"not-sure","couple_income":"not-sure","housing":"not-sure","extra_costs":"not-sure"}"#,
    ),
    (
        "every income, exact",
        r#"{"date":"2026-11-22","who":"other","council":"bromley","free_care":[],"age":{"born":"1990-05-01"},
        "partner":true,"partner_age":false,
        "income":{"state-pension":{"choice":"new-full"},"private-pension":{"amount":"100.00","every":"month"},
          "pension-credit":{"amount":"20.00","every":"week","paid_for":"both"},"savings-credit":{"amount":"10.00","every":"week","paid_for":"me"},
          "universal-credit":{"choice":"another","amount":"600.00","every":"month","paid_for":"both"},
          "esa":{"choice":"support","paid_for":"me"},"jsa":{"amount":"10.00","every":"fortnight","paid_for":"me"},
          "income-support":{"amount":"10.00","every":"week","paid_for":"me"},"carers-allowance":{"choice":"full"},
          "pip":{"choice":"enhanced"},"dla":{"choice":"highest"},"attendance-allowance":{"choice":"higher"},
          "industrial-injuries":{"amount":"30.00","every":"four-weeks"},"survivors-pension":{"amount":"30.00","every":"week"},"rent-received":{"amount":"500.00","every":"quarter","paid_for":"both"},
          "other":{"amount":"1000.00","every":"year","paid_for":"me"}},
        "savings":{"own":"10000.00","joint":"20000.00"},"care_cost":{"amount":"400.00","every":"week"},"children":2,
        "partner_benefits":"higher","night_care":false,
        "housing":{"rent":{"amount":"50.00","every":"week"},"mortgage":{"amount":"10.00","every":"month"},
          "council-tax":{"amount":"1200.00","every":"year"},"service-charge":{"amount":"10.00","every":"quarter"}},
        "extra_costs":{"heating":{"amount":"5.00","every":"week"},"laundry":{"amount":"5.00","every":"week"},"clothing":{"amount":"5.00","every":"week"},
          "diet":{"amount":"5.00","every":"week"},"equipment":{"amount":"5.00","every":"week"},"alarm":{"amount":"5.00","every":"week"},
          "transport":{"amount":"5.00","every":"week"},"care-bought":{"amount":"5.00","every":"week"},
          "garden-cleaning":{"amount":"5.00","every":"week"},"phone-internet":{"amount":"5.00","every":"week"},"other":{"amount":"5.00","every":"week"}}}"#,
    ),
    (
        "above the limit, cost known",
        r#"{"date":"2026-11-22","who":"me","age":{"band":"pension-age"},"partner":false,"income":{},
        "savings":{"own":"30000.00"},"care_cost":{"amount":"400.00","every":"week"}}"#,
    ),
    (
        "above the limit, cost open",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,"income":{},
        "savings":{"band":"above-upper"},"care_cost":"not-sure"}"#,
    ),
    (
        "a band of savings",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"private-pension":{"amount":"300.00","every":"week"}},"savings":{"band":"between"},"care_cost":{"amount":"400.00","every":"week"}}"#,
    ),
    (
        "only the cost is open",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"private-pension":{"amount":"300.00","every":"week"}},"savings":{"own":"0.00"},"care_cost":"not-sure"}"#,
    ),
    (
        "a year whose limit for Savings Credit we lack",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"private-pension":{"amount":"300.00","every":"week"},"savings-credit":{"amount":"10.00","every":"week"}},
        "savings":{"own":"16000.00"},"care_cost":{"amount":"400.00","every":"week"}}"#,
    ),
    (
        "other money that may be qualifying income",
        r#"{"date":"2024-06-03","age":{"band":"pension-age"},"partner":false,
        "income":{"other":{"amount":"300.00","every":"week"}},"savings":{"own":"0.00"},
        "care_cost":{"amount":"400.00","every":"week"}}"#,
    ),
    (
        "a couple whose incomes together decide",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":true,"partner_age":true,"partner_benefits":"none",
        "income":{"state-pension":{"choice":"new-full"},"attendance-allowance":{"choice":"higher"}},"savings":{"own":"0.00"},
        "care_cost":{"amount":"400.00","every":"week"},"couple_income":"not-sure"}"#,
    ),
    (
        "a night part of which nobody knows whether it counts",
        r#"{"date":"2026-11-22","council":"other","free_care":[],"age":{"born":"1985-02-03"},"partner":false,
        "income":{"other":{"amount":"257.70","every":"week"},"dla":{"choice":"highest"}},"savings":{"own":"0.00"},
        "night_care":false,"care_cost":{"amount":"400.00","every":"week"},"housing":{},"children":0,"carer":false,
        "extra_costs":{}}"#,
    ),
    // 257.70 + 76.70 − 120.40 − 51.55 = 162.45, less 30 for the cleaner.
    (
        "one cost not added up",
        r#"{"date":"2026-11-22","council":"other","free_care":[],"age":{"born":"1985-02-03"},"partner":false,
        "income":{"other":{"amount":"257.70","every":"week"},"pip":{"choice":"standard"}},"savings":{"own":"0.00"},
        "care_cost":{"amount":"400.00","every":"week"},"housing":{},"children":0,"carer":false,
        "extra_costs":{"heating":"not-sure","garden-cleaning":{"amount":"30.00","every":"week"}}}"#,
    ),
    (
        "a cost that a council may refuse, and a share",
        r#"{"date":"2026-11-22","council":"other","free_care":[],"age":{"born":"1985-02-03"},"partner":false,
        "income":{"other":{"amount":"257.70","every":"week"},"pip":{"choice":"standard"}},"savings":{"own":"0.00"},
        "care_cost":{"amount":"100.00","every":"week"},"housing":"not-sure","children":"not-sure","carer":false,
        "extra_costs":{"garden-cleaning":{"amount":"80.50","every":"week"}},"council_rules":{"share":"85"}}"#,
    ),
    (
        "all known, with a cost",
        r#"{"date":"2026-11-22","council":"other","free_care":[],"age":{"born":"1985-02-03"},"partner":false,
        "income":{"other":{"amount":"257.70","every":"week"},"pip":{"choice":"standard"}},"savings":{"own":"0.00"},
        "care_cost":{"amount":"400.00","every":"week"},"housing":{},"children":0,"carer":false,
        "extra_costs":{"garden-cleaning":{"amount":"12.60","every":"week"}}}"#,
    ),
    (
        "perhaps a carer",
        r#"{"date":"2026-11-22","council":"other","free_care":[],"age":{"born":"1985-02-03"},"partner":false,
        "income":{"other":{"amount":"257.70","every":"week"},"pip":{"choice":"standard"}},"savings":{"own":"0.00"},
        "care_cost":{"amount":"400.00","every":"week"},"housing":{},"children":0,"carer":"not-sure","extra_costs":{}}"#,
    ),
    (
        "ways into the premiums without PIP",
        r#"{"date":"2026-11-22","age":{"born":"1985-02-03"},"partner":false,
        "income":{"universal-credit":{"choice":"with-lcwra"}},"savings":{"own":"0.00"},
        "care_cost":{"amount":"400.00","every":"week"},"other_disability":["armed-forces","sight"]}"#,
    ),
    (
        "support for a carer",
        r#"{"date":"2026-11-22","who":"other","free_care":["carer-support"],"all_free":true}"#,
    ),
    ("free care", r#"{"date":"2026-11-22","free_care":["reablement"],"all_free":true}"#),
    ("continuing healthcare", r#"{"date":"2026-11-22","who":"other","free_care":["nhs-continuing"]}"#),
    ("a council that does not charge", r#"{"date":"2026-11-22","council":"hammersmith-and-fulham"}"#),
    ("a child", r#"{"date":"2026-11-22","age":{"born":"2015-01-01"}}"#),
    ("a day without rates", r#"{"date":"2031-01-01","age":{"band":"pension-age"}}"#),
    (
        "an old bill at Knowsley",
        r#"{"date":"2024-06-01","council":"knowsley","age":{"born":"2002-01-01"},"partner":false,
        "income":{"pip":{"choice":"enhanced"},"universal-credit":{"choice":"another","amount":"167.96","every":"week"}},
        "savings":{"own":"0.00"},"care_cost":{"amount":"391.95","every":"week"},"night_care":false,
        "extra_costs":{"laundry":{"amount":"6.42","every":"week"},"clothing":{"amount":"6.18","every":"week"}}}"#,
    ),
    (
        "local rules by hand",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"state-pension":{"choice":"new-full"},"attendance-allowance":{"choice":"higher"}},"savings":{"own":"14250.01"},
        "care_cost":{"amount":"400.00","every":"week"},"extra_costs":{"alarm":{"amount":"3.00","every":"week"}},
        "council_rules":{"top_up":{"percent":"25"},"night_aa_dla":"ignore","flat_extra_costs":"20.00","share":"80","smallest":"5.00",
          "largest":"30.00","month":"days","payment":"gross"}}"#,
    ),
    (
        "a charge too small to collect",
        r#"{"date":"2026-11-22","age":{"band":"pension-age"},"partner":false,
        "income":{"private-pension":{"amount":"242.45","every":"week"}},"savings":{"own":"0.00"},"care_cost":{"amount":"400.00","every":"week"},
        "extra_costs":{"alarm":{"amount":"3.00","every":"week"}},"council_rules":{"smallest":"5.00","top_up":{"pounds":"0.50"}}}"#,
    ),
];

/// What the headline of some of them is, word for word, from sums made by hand.
pub const HEADLINES: &[(&str, &str)] = &[
    // 132.45, rounded up.
    (
        "one cost not added up",
        "You might pay at most £133 a week, if the council accepts £30 a week of disability costs",
    ),
    // 162.45 − 80.50 = 81.95, of which 85 % is 69.6575.
    (
        "a cost that a council may refuse, and a share",
        "You might pay at most £70 a week, if the council accepts £80.50 a week of disability costs",
    ),
    // 162.45 − 12.60 = 149.85.
    (
        "all known, with a cost",
        "You might pay about £150 a week, if the council accepts £12.60 a week of disability costs",
    ),
    // 162.45 − 55.25 = 107.20.
    ("perhaps a carer", "You might pay between about £107 and £163 a week"),
    ("above the limit, cost known", "You might pay the full cost: £400 a week"),
    ("above the limit, cost open", "You might pay the full cost of the care"),
    ("nobody sure of anything", "We can’t say yet what you might pay"),
];
