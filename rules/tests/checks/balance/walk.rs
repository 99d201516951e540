//! The journey of the balance walked page by page: every way to fill each page, Back, Change, and what pages refuse.

use rules::form::Code;
use rules::journey::{Asked, Journey, Place};
use rules::record::{Answers, Known};
use rules::tools::balance::check;
use rules::tools::balance::questions::JOURNEY;

use crate::common::walk::{Walked, texts_of, today, typed};

/// What is typed, the box that is refused, and why.
type Refused = (&'static [(&'static str, &'static str)], &'static str, Code);

struct Balance;

impl Walked for Balance {
    fn journey(&self) -> &'static Journey {
        &JOURNEY
    }

    fn sent(&self, asked: Asked, after: &Answers) {
        let mut forgotten = after.clone();
        asked.forget(&mut forgotten);
        assert!(!asked.answered(&forgotten), "{}", asked.id());
    }
}

fn question(id: &str) -> Asked {
    JOURNEY.find(id).unwrap()
}

#[test]
fn seven_pages_lead_to_the_list_of_answers() {
    let mut answers = Answers::default();
    let mut place = JOURNEY.first(&answers, today());
    let mut path = Vec::new();
    while let Place::Question(asked) = place {
        assert_eq!(
            JOURNEY.before(asked.id(), &answers, today()).map(|asked| asked.id()),
            path.last().copied()
        );
        answers = Balance.send(asked, &answers, &Balance.fillings(asked, &answers)[0]);
        path.push(asked.id());
        place = JOURNEY.after(asked.id(), &answers, today());
    }
    assert!(matches!(place, Place::CheckAnswers));
    let all = [
        "council",
        "balance-payment",
        "balance-counts",
        "balance-held",
        "balance-bills",
        "balance-set-aside",
        "balance-why",
    ];
    assert_eq!(path, all);
    // The council that another tool was told is not asked again.
    let told = Answers { council: Some("leicester".to_owned()), ..Answers::default() };
    let Place::Question(first) = JOURNEY.first(&told, today()) else { panic!("nothing is asked") };
    assert_eq!(first.id(), "balance-payment");
}

#[test]
fn every_page_takes_every_way_to_fill_it() {
    let (mut count, mut counts) = (0, 0);
    for asked in JOURNEY.questions() {
        for filling in Balance.fillings(asked, &Answers::default()) {
            let after = Balance.send(asked, &Answers::default(), &filling);
            assert!(!check(&after, today()).next.is_empty());
            let back = JOURNEY.after_change(&Answers::default(), &after, today());
            // What the weeks count is asked where a part is paid in besides.
            match back {
                Place::Question(next) if asked.id() == "balance-payment" => {
                    assert_eq!(next.id(), "balance-counts");
                    counts += 1;
                }
                back => assert!(matches!(back, Place::CheckAnswers), "{}", asked.id()),
            }
            count += 1;
        }
    }
    assert!(count > 50 && counts > 0, "{count} {counts}");
}

#[test]
fn pages_refuse_what_they_cannot_be_sure_of() {
    let full = [("amount", "500"), ("every", "week"), ("paid", "gross")];
    let payment: &[Refused] = &[
        (&[], "amount", Code::Missing),
        (&[("amount", "")], "every", Code::Missing),
        (&[("amount", "500")], "paid", Code::Missing),
        (&[("amount", "0"), ("every", "week"), ("paid", "gross")], "amount", Code::TooSmall),
        (&[("amount", "-5"), ("every", "week"), ("paid", "gross")], "amount", Code::Negative),
        (&[("amount", "5"), ("every", "day"), ("paid", "gross")], "every", Code::NotAnOption),
        (&[("amount", "5"), ("every", "week"), ("paid", "all")], "paid", Code::NotAnOption),
        (
            &[("amount", "5"), ("every", "week"), ("paid", "net"), ("contribution", "x")],
            "contribution",
            Code::NotANumber,
        ),
        (&[("amount", "5"), ("every", "week"), ("paid", "net"), ("weeks", "0")], "weeks", Code::TooSmall),
        (&[("amount", "5"), ("every", "week"), ("paid", "net"), ("weeks", "53")], "weeks", Code::TooLarge),
        (&[("amount", "5"), ("every", "week"), ("paid", "net"), ("weeks", "4.5")], "weeks", Code::NotWhole),
        (
            &[("amount", "5"), ("every", "week"), ("paid", "net"), ("unsure", "not-sure")],
            "unsure",
            Code::Contradiction,
        ),
    ];
    for (boxes, field, code) in payment {
        refuses("balance-payment", boxes, field, *code);
    }
    refuses("balance-held", &[], "amount", Code::Missing);
    refuses("balance-held", &[("amount", "12,50")], "amount", Code::Unclear);
    refuses("balance-held", &[("amount", "5"), ("unsure", "not-sure")], "unsure", Code::Contradiction);
    for page in ["balance-bills", "balance-set-aside"] {
        refuses(page, &[], "choice", Code::Missing);
        refuses(page, &[("choice", "yes")], "amount", Code::Missing);
        refuses(page, &[("choice", "yes"), ("amount", "-1")], "amount", Code::Negative);
        refuses(page, &[("choice", "perhaps")], "choice", Code::NotAnOption);
    }
    refuses("balance-why", &[], "choice", Code::Missing);
    refuses("balance-why", &[("choice", "none"), ("choice", "saving")], "choice", Code::Contradiction);
    let mut answers = Answers::default();
    assert_eq!(question("balance-payment").read(&texts_of(&typed(&full)), &mut answers, today()), Ok(()));
}

fn refuses(page: &str, boxes: &[(&'static str, &str)], field: &str, code: Code) {
    let mut answers = Answers::default();
    let problems = question(page).read(&texts_of(&typed(boxes)), &mut answers, today()).unwrap_err();
    assert!(
        problems.iter().any(|bad| bad.field == field && bad.code == code),
        "{page} {boxes:?}: {problems:?}"
    );
    assert_eq!(answers, Answers::default(), "{page} keeps what it refused");
}

/// It is asked where the answer changes the figure: a part is paid in besides, and no council has said what it counts.
#[test]
fn what_the_weeks_count_is_asked_where_it_matters() {
    let asked = |council: &str, payment: serde_json::Value| {
        let record = serde_json::json!({ "council": council, "balance_payment": payment });
        question("balance-counts").relevant(&serde_json::from_value(record).unwrap(), today())
    };
    let net = |weeks: Option<u8>, own: Option<&str>| serde_json::json!({ "amount": "50.00", "every": "week", "paid": "net", "weeks": weeks, "contribution": own });
    assert!(asked("other", net(Some(8), Some("20.00"))) && asked("other", net(None, None)));
    assert!(asked("leicestershire", net(Some(8), Some("20.00"))));
    assert!(!asked("leicestershire", net(None, Some("20.00"))), "its own number is one of the whole payment");
    assert!(!asked("other", net(Some(8), Some("0.00"))));
    let gross = serde_json::json!({ "amount": "50.00", "every": "week", "paid": "gross", "weeks": 8 });
    assert!(!asked("other", gross) && !asked("other", serde_json::json!("not-sure")));
}

#[test]
fn what_is_hidden_is_not_read() {
    let mut answers = Answers::default();
    let boxes = typed(&[("amount", "500"), ("every", "week"), ("paid", "gross"), ("contribution", "80")]);
    question("balance-payment").read(&texts_of(&boxes), &mut answers, today()).unwrap();
    let Some(Known::Known(payment)) = answers.balance_payment else { panic!("nothing was read") };
    assert_eq!(payment.contribution, None);
    let no = typed(&[("choice", "no"), ("amount", "80")]);
    question("balance-bills").read(&texts_of(&no), &mut answers, today()).unwrap();
    assert!(answers.balance_bills.unwrap().value().unwrap().is_zero());
}
