//! Runs steps, and prints "Step n of m", what the step does and how long it took.

use std::time::{Duration, Instant};

use crate::run::Outcome;

type Step<'step> = (&'static str, &'step dyn Fn() -> Outcome);

/// Runs the steps in order, up to the first that fails.
pub fn run(steps: &[Step<'_>]) -> Outcome {
    let start = Instant::now();
    let count = steps.len();
    for (number, (what, step)) in (1..).zip(steps) {
        println!("\n== step {number} of {count}: {what}");
        let begin = Instant::now();
        step().map_err(|error| format!("\nstep {number} of {count} failed: {what}\n{error}"))?;
        println!("== step {number} of {count} done in {}", spoken(begin.elapsed()));
    }
    println!("\nall {count} steps done in {}", spoken(start.elapsed()));
    Ok(())
}

fn spoken(time: Duration) -> String {
    match time.as_secs() {
        seconds @ 0..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}
