//! A static host on a free port of this machine. It serves the files of a folder, `index.html` for folders, and
//! `404.html` for what is not there, with the headers of `_headers`. It remembers the requests.

use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::{fs, thread};

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use tower_http::services::{ServeDir, ServeFile};

use crate::host_headers::HostHeaders;
use crate::paths;

/// The address of axe-core, for the pages that are checked with it.
pub const AXE: &str = "/-/axe-core.js";

/// A running static host; it ends with the process.
#[derive(Debug)]
pub struct Server {
    origin: String,
    shared: Arc<Shared>,
}

/// One request that reached the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The path with its query.
    pub path: String,
    /// The answer's status.
    pub status: u16,
}

#[derive(Debug, Default)]
struct Shared {
    headers: HostHeaders,
    seen: Mutex<Vec<Seen>>,
    spoiled: Mutex<Option<Spoiled>>,
}

/// What the server does to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// There is no such file.
    Lost,
    /// Only half of it is sent.
    Cut,
    /// An empty file is sent.
    Empty,
    /// An HTML page is sent in its place, with the status of success.
    Html,
}

/// Files that are to be sent wrongly.
#[derive(Debug)]
struct Spoiled {
    /// A part of the path of each such file.
    part: String,
    fault: Fault,
    /// How many more answers are to be spoiled.
    times: usize,
}

impl Server {
    /// Serves a folder on a free port of 127.0.0.1.
    pub fn start(site: &Path) -> Result<Self> {
        Self::serve(site, ServeDir::new(site))
    }

    /// The same for a host that sends the file `x.br` beside `x` in its place, to browsers that accept it.
    pub fn start_packed(site: &Path) -> Result<Self> {
        Self::serve(site, ServeDir::new(site).precompressed_br())
    }

    fn serve(site: &Path, files: ServeDir) -> Result<Self> {
        let headers = match fs::read_to_string(site.join("_headers")) {
            Ok(text) => HostHeaders::parse(&text)?,
            Err(_) => HostHeaders::default(),
        };
        let shared = Arc::new(Shared { headers, ..Shared::default() });
        let files = files.not_found_service(ServeFile::new(site.join("404.html")));
        let host =
            Router::new().fallback_service(files).layer(from_fn_with_state(Arc::clone(&shared), like_a_host));
        // This service is beside the site, so requests to it are not remembered.
        let host = host.route_service(AXE, ServeFile::new(paths::axe_file()));

        let listener = TcpListener::bind("127.0.0.1:0").context("no free port on 127.0.0.1")?;
        listener.set_nonblocking(true)?;
        let origin = format!("http://{}", listener.local_addr()?);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        // A thread of its own, because it must answer while a test waits for its browser.
        thread::Builder::new().name("static host".to_owned()).spawn(move || {
            runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, host).await })
        })?;
        Ok(Self { origin, shared })
    }

    /// Scheme, address and port: `http://127.0.0.1:40000`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Every request since the start or the last [`Self::forget`].
    pub fn seen(&self) -> Vec<Seen> {
        self.shared.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Empties the list of requests, and stops every fault.
    pub fn forget(&self) {
        self.shared.seen.lock().unwrap_or_else(PoisonError::into_inner).clear();
        *self.shared.spoiled.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// Makes the server answer, from now on, that files with this in their path do not exist.
    pub fn lose(&self, part: &str) {
        self.spoil(part, Fault::Lost, usize::MAX);
    }

    /// Spoils the next answers for files with this in their path.
    pub fn spoil(&self, part: &str, fault: Fault, times: usize) {
        let spoiled = Spoiled { part: part.to_owned(), fault, times };
        *self.shared.spoiled.lock().unwrap_or_else(PoisonError::into_inner) = Some(spoiled);
    }
}

impl Shared {
    /// The fault of the answer for a path, if it has one.
    fn fault(&self, path: &str) -> Option<Fault> {
        let mut spoiled = self.spoiled.lock().unwrap_or_else(PoisonError::into_inner);
        let spoiled = spoiled.as_mut().filter(|spoiled| spoiled.times > 0 && path.contains(&spoiled.part))?;
        spoiled.times -= 1;
        Some(spoiled.fault)
    }
}

async fn spoil(response: Response, fault: Fault) -> Response {
    let (mut parts, body) = response.into_parts();
    parts.headers.remove(header::CONTENT_LENGTH);
    let whole = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    match fault {
        Fault::Lost => StatusCode::NOT_FOUND.into_response(),
        Fault::Cut => (parts, whole.slice(..whole.len() / 2)).into_response(),
        Fault::Empty => (parts, "").into_response(),
        Fault::Html => ([(header::CONTENT_TYPE, "text/html")], "<!doctype html><p>Sign in").into_response(),
    }
}

async fn like_a_host(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    // Hosts read this file; they do not publish it.
    let mut response = if uri.path() == "/_headers" {
        StatusCode::NOT_FOUND.into_response()
    } else {
        next.run(request).await
    };
    if let Some(fault) = shared.fault(uri.path()) {
        response = spoil(response, fault).await;
    }
    name_the_encoding(&mut response);
    shared.headers.apply(uri.path(), response.headers_mut());
    shared.seen.lock().unwrap_or_else(PoisonError::into_inner).push(Seen {
        path: uri.path_and_query().map_or_else(String::new, ToString::to_string),
        status: response.status().as_u16(),
    });
    response
}

fn name_the_encoding(response: &mut Response) {
    let held = response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if let Some(kind) = held.filter(|kind| kind.starts_with("text/") && !kind.contains("charset"))
        && let Ok(value) = HeaderValue::from_str(&format!("{kind}; charset=utf-8"))
    {
        response.headers_mut().insert(header::CONTENT_TYPE, value);
    }
}
