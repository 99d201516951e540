//! Runs the tests of one file: one server and one browser for all of them, a fresh tab for each, one after the
//! other. What goes wrong leaves a picture in `target/screenshots/`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Error, Result, anyhow};
use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::Runtime;

use crate::browser::{Browser, WIDE};
use crate::page::Page;
use crate::paths;
use crate::server::Server;

/// The tests of one file.
#[derive(Debug)]
pub struct Suite {
    site: PathBuf,
    trials: Vec<Trial>,
    lab: Lab,
}

/// What all tests of a file share; it starts with the first test that runs.
type Lab = Arc<Mutex<Option<Running>>>;

#[derive(Debug)]
struct Running {
    runtime: Runtime,
    server: Arc<Server>,
    browser: Browser,
}

impl Suite {
    /// Tests of a site in a folder, most often [`paths::dist`].
    pub fn of(site: PathBuf) -> Self {
        Self { site, trials: Vec::new(), lab: Lab::default() }
    }

    /// Adds a test; it gets an empty tab of its own.
    #[must_use]
    pub fn test<F>(mut self, name: impl Into<String>, test: F) -> Self
    where
        F: AsyncFnOnce(&Page) -> Result<()> + Send + 'static,
    {
        let name = name.into();
        let lab = Arc::clone(&self.lab);
        let site = self.site.clone();
        self.trials.push(Trial::test(name.clone(), move || {
            let mut lab = lab.lock().unwrap_or_else(PoisonError::into_inner);
            let running = Running::get(&mut lab, &site)?;
            running.try_out(&name, test).map_err(|error| Failed::from(format!("{error:#}")))
        }));
        self
    }

    /// Adds a test that reads files only.
    #[must_use]
    pub fn plain(mut self, name: &str, test: impl FnOnce() -> Result<()> + Send + 'static) -> Self {
        self.trials.push(Trial::test(name, || test().map_err(|error| Failed::from(format!("{error:#}")))));
        self
    }

    /// Runs what the command line asks for.
    pub fn run(self) -> ExitCode {
        let mut arguments = Arguments::from_args();
        arguments.test_threads = Some(1);
        let outcome = libtest_mimic::run(&arguments, self.trials);
        // Before the process ends: nothing of a static is dropped.
        self.lab.lock().unwrap_or_else(PoisonError::into_inner).take();
        outcome.exit_code()
    }
}

impl Running {
    fn get<'lab>(lab: &'lab mut Option<Self>, site: &Path) -> Result<&'lab Self, Failed> {
        if lab.is_none() {
            *lab = Some(Self::start(site).unwrap_or_else(|error| {
                // Every other test would say the same.
                eprintln!("\n{error:#}");
                std::process::exit(2)
            }));
        }
        lab.as_ref().ok_or_else(|| Failed::from("no browser"))
    }

    fn start(site: &Path) -> Result<Self> {
        paths::pages(site)?;
        let server = Arc::new(Server::start(site)?);
        // A worker of its own keeps connections alive between the tests' blocking calls.
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
        let browser = runtime.block_on(Browser::start(WIDE))?;
        Ok(Self { runtime, server, browser })
    }

    fn try_out(&self, name: &str, test: impl AsyncFnOnce(&Page) -> Result<()>) -> Result<()> {
        self.runtime.block_on(async {
            let page = Page::fresh(self.browser.driver(), &self.server).await?;
            match test(&page).await {
                Ok(()) => Ok(()),
                Err(error) => Err(with_the_scene(&page, name, error).await),
            }
        })
    }
}

/// Adds where the page stood, and takes its picture.
async fn with_the_scene(page: &Page, name: &str, error: Error) -> Error {
    let state = page.state().await.map_or_else(|_| "unknown".to_owned(), |state| state.to_string());
    let picture = match page.screenshot(&format!("failed {name}")).await {
        Ok(file) => file.display().to_string(),
        Err(error) => format!("none ({error})"),
    };
    let console = page.console_errors().await.unwrap_or_default();
    let console =
        if console.is_empty() { String::new() } else { format!("\n  console: {}", console.join("\n    ")) };
    anyhow!("{}\n  page: {state}{console}\n  picture: {picture}", without_stack(&format!("{error:#}")))
}

/// chromedriver adds the addresses of its own functions, which tell nobody anything.
fn without_stack(message: &str) -> String {
    let noise = |line: &&str| !(line.starts_with("#") && line.contains(" 0x")) && *line != "Stacktrace:";
    message.lines().filter(|line| noise(&line.trim())).collect::<Vec<_>>().join("\n")
}
