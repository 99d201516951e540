//! The two checks, whether support is likely and whether a direct payment could work, as visitors use them: by keyboard
//! from the home page to a conclusion, with answers that do not fit together, and one check after the other.

mod by_keyboard;
mod misfits;
mod on_paper;
mod one_record;

use std::process::ExitCode;

use portal_tests::paths::dist;
use portal_tests::suite::Suite;

fn main() -> ExitCode {
    Suite::of(dist())
        .test("by keyboard: a plain case", by_keyboard::plain)
        .test("by keyboard: a carer", by_keyboard::carer)
        .test("by keyboard: barred by law, for now", by_keyboard::barred)
        .test("by keyboard: an authorised person", by_keyboard::authorised)
        .test("an age and a pension that do not fit go back as a question", misfits::age_and_pension)
        .test("nobody to ask, and acting alone, go back as a question", misfits::capacity_and_money)
        .test("not sure about everything is never not allowed", misfits::not_sure)
        .test("Back in the middle keeps the answers", one_record::back)
        .test("start again clears all tools", one_record::start_again)
        .test("from the estimator to the check nothing is asked twice", one_record::from_the_estimator)
        .test("from the check to the estimator nothing is asked twice", one_record::to_the_estimator)
        .test("own words stand on the list as they were typed", on_paper::own_words)
        .test("a result is printed with everything open and nothing to press", on_paper::printed)
        .run()
}
