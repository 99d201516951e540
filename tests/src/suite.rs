//! Runs the tests of one file, two at a time. Each has a server and a browser to itself, and opens a fresh tab. A test
//! that fails leaves a picture in `target/screenshots/`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Error, Result, anyhow};
use libtest_mimic::{Arguments, Failed, Trial};
use tokio::runtime::Runtime;

use crate::browser::{Browser, WIDE};
use crate::page::Page;
use crate::paths;
use crate::server::Server;

/// With two cores, a third browser makes nothing faster.
const MOST_BROWSERS: usize = 2;

/// The tests of one file.
#[derive(Debug)]
pub struct Suite {
    site: PathBuf,
    trials: Vec<Trial>,
    idle: Idle,
}

/// The servers and browsers that no test uses at the moment. A test takes one, or starts one, and gives it back.
type Idle = Arc<Mutex<Vec<Running>>>;

#[derive(Debug)]
struct Running {
    runtime: Runtime,
    server: Arc<Server>,
    browser: Browser,
}

impl Suite {
    /// Tests of a site in a folder, most often [`paths::dist`].
    pub fn of(site: PathBuf) -> Self {
        Self { site, trials: Vec::new(), idle: Idle::default() }
    }

    /// Adds a test; it gets an empty tab of its own.
    #[must_use]
    pub fn test<F>(mut self, name: impl Into<String>, test: F) -> Self
    where
        F: AsyncFnOnce(&Page) -> Result<()> + Send + 'static,
    {
        let name = name.into();
        let idle = Arc::clone(&self.idle);
        let site = self.site.clone();
        self.trials.push(Trial::test(name.clone(), move || {
            let waiting = idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            let running = waiting.map_or_else(|| Running::start(&site), Ok);
            let running = running.map_err(|error| Failed::from(format!("{error:#}")))?;
            let outcome = running.try_out(&name, test);
            idle.lock().unwrap_or_else(PoisonError::into_inner).push(running);
            outcome.map_err(|error| Failed::from(format!("{error:#}")))
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
        if let Err(error) = paths::pages(&self.site) {
            eprintln!("{error:#}");
            return ExitCode::from(2);
        }
        let cores = thread::available_parallelism().map_or(1, usize::from);
        arguments.test_threads.get_or_insert(cores.min(MOST_BROWSERS));
        let outcome = libtest_mimic::run(&arguments, self.trials);
        // The browsers are stopped here, because nothing drops a static when the process ends.
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).clear();
        outcome.exit_code()
    }
}

impl Running {
    fn start(site: &Path) -> Result<Self> {
        let server = Arc::new(Server::start(site)?);
        // The runtime has a worker of its own, which keeps connections alive while tests wait.
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

/// Adds to the error what the page shows, and takes a picture of it.
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

/// Removes the addresses of chromedriver's own functions, which help nobody.
fn without_stack(message: &str) -> String {
    let noise = |line: &&str| !(line.starts_with("#") && line.contains(" 0x")) && *line != "Stacktrace:";
    message.lines().filter(|line| noise(&line.trim())).collect::<Vec<_>>().join("\n")
}
