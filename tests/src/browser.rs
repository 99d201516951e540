//! A chromedriver on a free port and one headless Chromium. Both end when [`Browser`] is dropped.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use thirtyfour::{ChromeCapabilities, ChromiumLikeCapabilities, LoggingPrefsLogLevel, WebDriver};

/// A phone held upright. It is also what a large window holds at 400 % zoom.
pub const NARROW: (u32, u32) = (320, 640);
/// A desktop window.
pub const WIDE: (u32, u32) = (1280, 1024);

/// What a headless Chromium needs to run as root and to leave the network alone.
const FLAGS: [&str; 9] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A running browser with its driver.
#[derive(Debug)]
pub struct Browser {
    driver: WebDriver,
    // Dropped after the handle above. When the program ends, so does the browser.
    _program: Program,
}

impl Browser {
    /// Starts both. The window has this size.
    pub async fn start((width, height): (u32, u32)) -> Result<Self> {
        let chromium = find(&["chromium", "chromium-browser", "google-chrome"]).context(
            "No Chromium found: install the package chromium (Debian), or put chromium on the PATH.",
        )?;
        let program = Program::start()?;
        let mut wanted = ChromeCapabilities::new();
        wanted.set_binary(&chromium.to_string_lossy())?;
        wanted.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
        wanted.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
        for flag in FLAGS {
            wanted.add_arg(flag)?;
        }
        wanted.add_arg(&format!("--window-size={width},{height}"))?;
        wanted.add_arg(&format!("--user-data-dir={}", program.profile.display()))?;
        let driver = WebDriver::builder(program.address(), wanted)
            .connect()
            .await
            .context("Chromium did not start")?;
        driver.set_script_timeout(Duration::from_secs(60)).await?;
        Ok(Self { driver, _program: program })
    }

    /// The session.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The program's own shutdown ends the session at once, so the client need not do it again.
        let _ = self.driver.clone().leak();
    }
}

/// The chromedriver process and the folder of its browser's profile.
#[derive(Debug)]
struct Program {
    process: Child,
    port: u16,
    profile: PathBuf,
}

impl Program {
    fn start() -> Result<Self> {
        let path = find(&["chromedriver"]).context(
            "No chromedriver found: install the package chromium-driver (Debian), or put it on the PATH.",
        )?;
        let mut process = Command::new(&path)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} does not start", path.display()))?;
        let profile = env::temp_dir().join(format!("portal-browser-{}-{}", std::process::id(), process.id()));
        let output = process.stdout.take().map(BufReader::new);
        let mut program = Self { process, port: 0, profile };
        fs::create_dir_all(&program.profile)?;
        program.port = port_of(output.context("chromedriver has no output")?)?;
        Ok(program)
    }

    fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks chromedriver to close its browsers and itself.
    fn shut_down(&self) -> Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.shut_down();
        let patience = Instant::now() + Duration::from_secs(5);
        while Instant::now() < patience && matches!(self.process.try_wait(), Ok(None)) {
            std::thread::sleep(Duration::from_millis(10));
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// chromedriver chooses a free port itself and prints it, so no other program can take the port in between.
fn port_of(output: impl BufRead) -> Result<u16> {
    for line in output.lines() {
        let line = line?;
        if let Some((_, rest)) = line.split_once("started successfully on port ") {
            return rest.trim_end_matches('.').parse().with_context(|| line.clone());
        }
    }
    bail!("chromedriver ended before it named its port")
}

fn find(names: &[&str]) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&folders).map(|folder| folder.join(name)).find(|file| file.is_file())
    })
}
