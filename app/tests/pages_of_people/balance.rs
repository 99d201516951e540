//! People for the tool that looks at what is in the account: name, what it comes to, record.

/// Different sentences at the top, figures apart; one week is another than several.
pub const HEADLINES: usize = 9;

pub const PEOPLE: &[(&str, &str, &str)] = &[
    (
        "four weeks and more, in a council with a number",
        "above",
        r#"{"council":"leicestershire",
        "balance_payment":{"amount":"800.00","every":"four-weeks","paid":"net","contribution":"120.00"},
        "balance_held":"2400.00","balance_bills":"310.50","balance_set_aside":"400.00",
        "balance_why":["not-found-help","needed-less","hospital","bills-late","saving","budget-too-high","family-helped",
          "card-trouble","other"]}"#,
    ),
    (
        "weeks of the payment or of the budget",
        "cannot-say",
        r#"{"council":"other","balance_payment":{"amount":"50.38","every":"week","paid":"net","contribution":"152.87","weeks":8},
        "balance_held":"900.00","balance_bills":"0.00","balance_set_aside":"0.00","balance_why":[]}"#,
    ),
    (
        "a surplus that is partly one's own money",
        "above",
        r#"{"council":"other","balance_payment":{"amount":"50.38","every":"week","paid":"net","contribution":"152.87"},
        "balance_counts":"budget","balance_held":"1500.00","balance_bills":"0.00","balance_set_aside":"0.00",
        "balance_why":[]}"#,
    ),
    (
        "the agreement says one week",
        "above",
        r#"{"council":"leicestershire","balance_payment":{"amount":"200.00","every":"week","paid":"gross","weeks":1},
        "balance_held":"900.00","balance_bills":"0.00","balance_set_aside":"0.00","balance_why":"not-sure"}"#,
    ),
    (
        "exactly as much, in a council of which nothing is known",
        "at",
        r#"{"council":"other","balance_payment":{"amount":"433.33","every":"month","paid":"gross","weeks":12},
        "balance_held":"1199.99","balance_bills":"0.00","balance_set_aside":"0.00","balance_why":["other"]}"#,
    ),
    (
        "less, where unspent money goes back",
        "below",
        r#"{"council":"medway","balance_payment":{"amount":"300.00","every":"week","paid":"gross"},
        "balance_held":"1000.00","balance_bills":"100.00","balance_set_aside":"0.00","balance_why":"not-sure"}"#,
    ),
    (
        "less whatever is owed",
        "below",
        r#"{"council":"leicester","balance_payment":{"amount":"300.00","every":"week","paid":"gross"},
        "balance_held":"1000.00","balance_bills":"not-sure","balance_set_aside":"0.00","balance_why":"not-sure"}"#,
    ),
    (
        "no more whatever the rest of the budget is",
        "below",
        r#"{"council":"other","balance_payment":{"amount":"300.00","every":"week","paid":"not-sure"},
        "balance_held":"1200.00","balance_bills":"0.00","balance_set_aside":"0.00","balance_why":"not-sure"}"#,
    ),
    (
        "too little for what is owed",
        "below",
        r#"{"council":"leicestershire","balance_payment":{"amount":"300.00","every":"week","paid":"net"},
        "balance_held":"100.00","balance_bills":"250.00","balance_set_aside":"0.00","balance_why":"not-sure"}"#,
    ),
    (
        "perhaps more, as what is owed is open",
        "cannot-say",
        r#"{"council":"leicestershire","balance_payment":{"amount":"300.00","every":"week","paid":"net"},
        "balance_held":"2000.00","balance_bills":"not-sure","balance_set_aside":"not-sure",
        "balance_why":["not-found-help"]}"#,
    ),
    (
        "nobody sure of anything",
        "cannot-say",
        r#"{"council":"other","balance_payment":"not-sure","balance_held":"not-sure","balance_bills":"not-sure",
        "balance_set_aside":"not-sure","balance_why":"not-sure"}"#,
    ),
    ("hardly anything answered", "cannot-say", r#"{"balance_held":"2000.00"}"#),
];

/// What single results must say.
pub const HEADS: &[(&str, &[&str])] = &[
    (
        "four weeks and more, in a council with a number",
        &[
            "What is left over is £769.50 more than 4 weeks of payments",
            "The papers of Leicestershire say 4 weeks",
            "− £310.50",
            "£1,689.50",
            "href=\"/councils/leicestershire/\"",
        ],
    ),
    ("the agreement says one week", &["£700.00 more than 1 week of payments", "The agreement says 1 week"]),
    (
        "less, where unspent money goes back",
        &[
            "£300.00 less than 4 weeks of payments",
            "4 weeks is only a number to compare with",
            "The papers of Medway say that unspent money goes back",
        ],
    ),
    ("less whatever is owed", &["at least £200.00 less than 4 weeks"]),
    ("too little for what is owed", &["£150.00 too little"]),
    ("perhaps more, as what is owed is open", &["up to £800.00 more than 4 weeks"]),
    ("nobody sure of anything", &["compare it with 4 weeks of payments yet", "Not sure"]),
];
