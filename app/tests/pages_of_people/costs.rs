//! People for the cost comparison: name and record.

pub const PEOPLE: &[(&str, &str)] = &[
    (
        "Medway's own sum",
        r#"{"date":"2024-11-22","who":"me","council":"medway","care_hours":"14","agency_rate":"20.32",
        "pa_pay":{"all_in":"15.25"}}"#,
    ),
    (
        "a council with several rates, one of them with another agency price",
        r#"{"date":"2026-11-22","who":"other","council":"kent","care_hours":"20.25","agency_rate":"27.00",
        "pa_pay":{"all_in":"17.00"},"agency_more":{"quarter_hour":"9.00","half_hour":"16.00","three_quarters":"22.00",
          "bank_holiday_extra":"50","vat":"20","council_rate":"22.00"}}"#,
    ),
    (
        "half-hour calls whose price is open",
        r#"{"date":"2026-11-30","who":"me","council":"other","care_hours":"visits","care_week":[
          {"start":"08:00","minutes":30,"kind":"care","helpers":1,"days":["monday","saturday"]},
          {"start":"12:00","minutes":60,"kind":"care","helpers":1,"days":["tuesday","sunday"]}],
        "agency_rate":"27.00","pa_pay":{"all_in":"15.00"}}"#,
    ),
    (
        "a card with weekends, and a self-employed helper above the council's rate",
        r#"{"date":"2026-11-30","who":"other","council":"other","care_hours":"visits","care_week":[
          {"start":"08:00","minutes":30,"kind":"care","helpers":1,"days":["monday","saturday"]},
          {"start":"12:00","minutes":60,"kind":"care","helpers":1,"days":["tuesday","sunday"]}],
        "agency_rate":"27.00","pa_pay":{"all_in":"15.00"},
        "agency_more":{"half_hour":"23.00","weekend_hour":"29.00","weekend_half_hour":"25.00"},
        "other_ways":{"self_employed":"14.00","self_employed_council":"11.50"}}"#,
    ),
    (
        "a term-time assistant",
        r#"{"date":"2026-11-30","who":"me","council":"other","care_hours":"8","weeks":40,"agency_rate":"27.00",
        "pa_pay":{"wage":"13.00"},"leave_cover":"stops","running_costs":{"insurance":"80","payroll":"260"}}"#,
    ),
    (
        "a council that pays all of it and sends a bill",
        r#"{"date":"2026-11-30","who":"other","council":"hartlepool","care_hours":"10","agency_rate":"20.00",
        "pa_pay":{"all_in":"15.00"},"care_cost":{"amount":"200.00","every":"week"},
        "pays_in":{"amount":"40.00","every":"week"}}"#,
    ),
    (
        "a part that is more than the care costs",
        r#"{"date":"2026-11-30","who":"me","council":"medway","care_hours":"14","agency_rate":"20.32",
        "pa_pay":{"all_in":"15.25"},"care_cost":{"amount":"284.48","every":"week"},
        "pays_in":{"amount":"284.48","every":"week"}}"#,
    ),
    (
        "several helpers at a wage, a second one during leave",
        r#"{"date":"2026-11-22","who":"me","council":"devon","care_hours":"60","agency_rate":"26.50",
        "pa_pay":{"wage":"14.00"},"leave_cover":"second-pa",
        "running_costs":{"insurance":"95.00","payroll":"260.00","other":"50.00","checks":"60.00","council_rate":"14.50"},
        "helpers":{"each":[{"age":45,"hours":"30","years":6},{"age":19,"hours":"20","wage":"13.00"},{"age":67,"hours":"10"}]},
        "pension_choice":"joins","allowance":false,"pay_period":"four-weeks","weeks":50,"sickness":2,"mileage":1200}"#,
    ),
    (
        "several who share the hours",
        r#"{"date":"2026-11-22","who":"other","council":"other","care_hours":"100","agency_rate":"26.50",
        "pa_pay":{"wage":"31.00"},"leave_cover":"on-top","running_costs":{"council_pays":true},
        "helpers":{"count":9,"age":30},"pension_choice":"opts-out","allowance":true,"pay_period":"week",
        "weeks":53,"mileage":12000}"#,
    ),
    (
        "a budget that is a slip",
        r#"{"date":"2026-11-22","who":"other","council":"other","care_hours":"10","agency_rate":"25",
        "pa_pay":{"wage":"13.50"},"care_cost":{"amount":"20000","every":"week"}}"#,
    ),
    (
        "nobody sure of anything",
        r#"{"date":"2026-11-22","who":"me","council":"other","care_hours":"not-sure","care_week":"not-sure",
        "agency_rate":"not-sure","pa_pay":"not-sure","leave_cover":"not-sure","running_costs":"not-sure",
        "pension_choice":"not-sure","allowance":"not-sure","pay_period":"not-sure","care_cost":"not-sure",
        "pays_in":"not-sure"}"#,
    ),
    (
        "the agency's price is open",
        r#"{"date":"2026-11-22","who":"other","council":"medway","care_hours":"14","agency_rate":"not-sure",
        "pa_pay":{"wage":"13.50"},"leave_cover":"on-top","running_costs":"not-sure",
        "care_cost":{"amount":"350.00","every":"week"},"pays_in":{"amount":"30.00","every":"week"}}"#,
    ),
    (
        "nights asleep and awake, whose prices are open",
        r#"{"date":"2026-11-22","who":"me","council":"other","care_hours":"visits","care_week":[
          {"start":"22:00","minutes":540,"kind":"sleep-in","helpers":1,"days":["friday","saturday"]},
          {"start":"22:00","minutes":480,"kind":"waking-night","helpers":1,"days":["sunday"]},
          {"start":"08:00","minutes":60,"kind":"care","helpers":2,"days":["monday","tuesday"]}],
        "night_prices":{"agency_sleep_in":"120.00"},"agency_rate":"28.00","pa_pay":{"wage":"14.00"},
        "leave_cover":"stops","running_costs":"not-sure"}"#,
    ),
    (
        "nights with prices, at the legal minimum",
        r#"{"date":"2026-11-22","who":"other","council":"other","care_hours":"visits","care_week":[
          {"start":"21:00","minutes":600,"kind":"sleep-in","helpers":1,"days":["monday"]}],
        "night_prices":{"pa_sleep_in":"80.00","agency_sleep_in":"120.00"},"agency_rate":"28.00",
        "pa_pay":{"legal_minimum":true},"leave_cover":"not-sure","running_costs":{"insurance":"80.00"},
        "other_ways":{"self_employed":"20.00","self_employed_sleep_in":"90.00"}}"#,
    ),
    (
        "a day service with VAT, and respite care",
        r#"{"date":"2026-11-22","who":"me","council":"leicestershire","care_hours":"visits","care_week":[
          {"start":"09:30","minutes":360,"kind":"day-service","helpers":1,"days":["tuesday","thursday"]},
          {"start":"18:00","minutes":840,"kind":"respite","helpers":1,"days":["saturday"]},
          {"start":"08:00","minutes":45,"kind":"care","helpers":1,"days":["monday","wednesday"]}],
        "other_prices":{"day_service":"60.00","day_service_vat":true,"respite_night":"150.00"},
        "agency_rate":"25.00","pa_pay":{"all_in":"16.50"}}"#,
    ),
    (
        "a day service whose price is open, visits at one time",
        r#"{"date":"2026-11-22","who":"other","council":"leicester","care_hours":"visits","care_week":[
          {"start":"09:30","minutes":360,"kind":"day-service","helpers":1,"days":["tuesday"]},
          {"start":"23:30","minutes":90,"kind":"care","helpers":1,"days":["sunday"]},
          {"start":"00:30","minutes":60,"kind":"care","helpers":1,"days":["monday"]}],
        "other_prices":"not-sure","agency_rate":"14.00","pa_pay":{"wage":"13.00"},"leave_cover":"on-top",
        "running_costs":{"insurance":"80.00","payroll":"0.00"}}"#,
    ),
    (
        "a budget that cannot pay the lawful wage",
        r#"{"date":"2026-11-22","who":"me","council":"medway","care_hours":"14","agency_rate":"24.00",
        "pa_pay":{"wage":"10.00"},"leave_cover":"on-top","running_costs":{"insurance":"80.00","payroll":"260.00"},
        "helpers":{"count":1,"age":30},"care_cost":{"amount":"120.00","every":"week"}}"#,
    ),
    (
        "a budget that does not pay for the costs alone",
        r#"{"date":"2026-11-22","who":"other","council":"medway","care_hours":"14","agency_rate":"24.00",
        "pa_pay":{"wage":"14.00"},"leave_cover":"on-top","running_costs":{"insurance":"80.00","payroll":"1000.00"},
        "care_cost":{"amount":"5.00","every":"week"},"pays_in":{"amount":"40.00","every":"four-weeks"}}"#,
    ),
    (
        "a budget with room",
        r#"{"date":"2026-11-22","who":"me","council":"medway","care_hours":"2","agency_rate":"24.00",
        "pa_pay":{"wage":"14.00"},"leave_cover":"second-pa","running_costs":{"insurance":"80.00","payroll":"100.00"},
        "care_cost":{"amount":"3000.00","every":"week"},"pays_in":{"amount":"40.00","every":"week"}}"#,
    ),
    (
        "all other ways, priced",
        r#"{"date":"2026-11-22","who":"me","council":"devon","care_hours":"14","agency_rate":"24.00",
        "pa_pay":{"all_in":"16.00"},"other_ways":{"self_employed":"18.00","introductory":"17.00",
          "introductory_fee":"25.00","managed":"23.00"},"care_cost":{"amount":"1400.00","every":"four-weeks"}}"#,
    ),
    (
        "all other ways, not sure",
        r#"{"date":"2026-11-22","who":"other","council":"devon","care_hours":"14","agency_rate":"24.00",
        "pa_pay":{"wage":"15.00"},"leave_cover":"on-top","running_costs":"not-sure","other_ways":{"self_employed":"not-sure",
          "introductory":"not-sure","introductory_fee":"not-sure","managed":"not-sure"},
        "care_cost":{"amount":"300.00","every":"week"}}"#,
    ),
    (
        "a helper under 18, long hours",
        r#"{"date":"2026-11-22","who":"me","council":"other","care_hours":"45","agency_rate":"24.00",
        "pa_pay":{"wage":"9.00"},"leave_cover":"on-top","running_costs":{"insurance":"80.00"},
        "helpers":{"count":1,"age":17},"sickness":28}"#,
    ),
    (
        "more than a week of one helper",
        r#"{"date":"2026-11-22","who":"me","council":"other","care_hours":"168","agency_rate":"100.00",
        "pa_pay":{"wage":"14.00"},"leave_cover":"stops","running_costs":{"council_pays":true}}"#,
    ),
    (
        "a quarter of an hour",
        r#"{"date":"2026-11-22","who":"other","council":"other","care_hours":"0.25","agency_rate":"24.00",
        "pa_pay":{"wage":"14.00"},"leave_cover":"on-top","running_costs":{"council_pays":true},
        "care_cost":{"amount":"10.00","every":"week"}}"#,
    ),
    (
        "helpers whose hours are not those of the week",
        r#"{"date":"2026-11-22","who":"me","council":"other","care_hours":"14","agency_rate":"24.00",
        "pa_pay":{"wage":"14.00"},"leave_cover":"on-top","running_costs":{"council_pays":true},
        "helpers":{"each":[{"age":45,"hours":"30"},{"age":30,"hours":"2"}]}}"#,
    ),
    (
        "the same price",
        r#"{"date":"2026-11-22","who":"me","council":"other","care_hours":"14","agency_rate":"20.00",
        "pa_pay":{"all_in":"20.00"},"care_cost":{"amount":"280.00","every":"week"}}"#,
    ),
    (
        "dearer than the agency",
        r#"{"date":"2026-11-22","who":"me","council":"other","care_hours":"3","agency_rate":"20.00",
        "pa_pay":{"wage":"20.00"},"leave_cover":"on-top","running_costs":{"insurance":"200.00","payroll":"400.00"}}"#,
    ),
    ("only the hours", r#"{"date":"2026-11-22","care_hours":"14"}"#),
    ("no hours", r#"{"date":"2026-11-22","agency_rate":"24.00","pa_pay":{"all_in":"16.00"}}"#),
    (
        "a year before all figures",
        r#"{"date":"2019-11-22","care_hours":"14","agency_rate":"24.00","pa_pay":{"wage":"14.00"}}"#,
    ),
    (
        "the rules before 6 April 2026",
        r#"{"date":"2025-06-01","who":"me","council":"medway","care_hours":"16","agency_rate":"24.00",
        "pa_pay":{"wage":"12.50"},"leave_cover":"on-top","running_costs":"not-sure","sickness":3,
        "pay_period":"month"}"#,
    ),
];
