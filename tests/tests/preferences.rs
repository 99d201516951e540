//! How a page looks with what people set in their system: the colours of a high-contrast theme, less movement.

use std::process::ExitCode;

use anyhow::{Result, ensure};
use portal_tests::answers::with_base;
use portal_tests::journey::Act::Take;
use portal_tests::journey::ESTIMATOR;
use portal_tests::page::Page;
use portal_tests::paths::dist;
use portal_tests::suite::Suite;

const SAVINGS: &str = "/what-you-might-pay/savings/";
const RESULT: &str = "/what-you-might-pay/result/";

#[derive(Debug, Clone, Copy)]
enum Preference {
    ForcedColours,
    ReducedMotion,
}

#[derive(Debug, Clone, Copy)]
enum Scene {
    Question,
    Errors,
    Outcome,
}

fn main() -> ExitCode {
    let mut suite = Suite::of(dist());
    for (preference, wish) in
        [(Preference::ForcedColours, "forced colours"), (Preference::ReducedMotion, "reduced motion")]
    {
        for (scene, place) in
            [(Scene::Question, "a question"), (Scene::Errors, "errors"), (Scene::Outcome, "the result")]
        {
            let name = format!("{wish}: {place}");
            suite = suite.test(name.clone(), async move |page: &Page| {
                preference.set(page).await?;
                scene.play(page).await?;
                preference.holds(page).await?;
                page.axe_clean(&name).await?;
                page.whole_screenshot(&name, portal_tests::browser::WIDE).await?;
                page.quiet(&name).await
            });
        }
    }
    suite.run()
}

impl Preference {
    async fn set(self, page: &Page) -> Result<()> {
        match self {
            Self::ForcedColours => page.forced_colours().await,
            Self::ReducedMotion => page.reduced_motion().await,
        }
    }

    async fn holds(self, page: &Page) -> Result<()> {
        match self {
            Self::ForcedColours => page.controls_are_seen("with forced colours").await,
            Self::ReducedMotion => {
                let moving: Vec<String> = page.read(include_str!("../src/js/moving.js")).await?;
                ensure!(moving.is_empty(), "these still move: {}", moving.join(", "));
                Ok(())
            }
        }
    }
}

impl Scene {
    async fn play(self, page: &Page) -> Result<()> {
        match self {
            Self::Question => {
                page.open(SAVINGS).await?;
                page.answer(&[Take("exact")]).await?;
            }
            Self::Errors => {
                page.open(SAVINGS).await?;
                page.answer(&[Take("exact")]).await?;
                let state = page.press_continue().await?;
                ensure!(!state.summary.is_empty(), "{state}");
            }
            Self::Outcome => {
                page.open(ESTIMATOR).await?;
                page.walk(&with_base(&[]), RESULT).await?;
            }
        }
        Ok(())
    }
}
