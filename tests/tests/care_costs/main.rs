//! The comparison of what care costs, as visitors use it: Medway's own sum by keyboard from the home page, the grid of
//! a week, charts compared with their tables, figures that are tried, and wages and budgets below the law.

mod alive;
mod charts;
mod compared;
mod lawful;
mod limits;
mod medway;
mod seen;
mod week;
mod week_refused;

use std::process::ExitCode;

use portal_tests::paths::dist;
use portal_tests::suite::Suite;

fn main() -> ExitCode {
    let suite = Suite::of(dist())
        .test("Medway's comparison by keyboard from the home page", medway::compared)
        .test("the week by keyboard: a typical week, and days ticked in the grid", week::grid)
        .test(
            "the week by keyboard: over midnight on Sunday, an overlap, a visit taken away",
            week::over_midnight,
        )
        .test("the week comes back as it was given", week::comes_back)
        .test("not sure of the week", week::not_sure)
        .test("the grid and the boxes hold the same", week::same_data)
        .test("the week refuses", week_refused::refused)
        .test("the week refuses more care than there is, at its place", week_refused::too_much)
        .test("charts match their tables: one figure each", charts::exact)
        .test("charts match their tables: a range", charts::range)
        .test("charts match their tables: every way", charts::every_way)
        .test("charts match their tables: figures that are tried", charts::tried)
        .test("figures that are tried change everything at once", alive::typed)
        .test("a box that is typed in keeps the focus and the caret", alive::caret)
        .test("the slider by arrow keys", alive::slider)
        .test("letters give an error and the last figures stay", alive::letters)
        .test("figures that are tried are kept", alive::kept)
        .test("figures that are tried are given up", alive::given_up)
        .test("a wage below the minimum is shown with the lawful one", lawful::wage)
        .test("a budget that cannot pay the lawful wage says so", lawful::budget)
        .test("forced colours: the result and the week", seen::forced_colours)
        .test("the result is printed with everything open", seen::printed)
        .test("no link of the result or the list leads nowhere", seen::links)
        .test("what is opened or ticked stays while figures are tried", seen::stays_open)
        .test("nothing scrolls sideways at 320 pixels and at 400 %", seen::narrow);
    limits::tests(suite).run()
}
