//! What only tests ask of a host: a log, faults and a clock. Layers around [`super::host`].

use super::fault::Fault;
use super::host::{Host, Missing, make_plain};
use crate::tools::headers::matches;
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, LAST_MODIFIED};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use futures_util::{StreamExt, stream};
use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How many requests the log keeps; older ones are forgotten.
const LOG_LENGTH: usize = 10_000;
/// How long a connection lives when half of the content is on its way.
const BREAK: Duration = Duration::from_millis(50);
/// Where the test clock is found, as seen from the base.
const CLOCK: &str = "/__test/clock.js";
const SCRIPT: HeaderValue = HeaderValue::from_static("text/javascript; charset=utf-8");
const TEXT: HeaderValue = HeaderValue::from_static("text/plain; charset=utf-8");

/// A request that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The method, such as `GET`.
    pub method: String,
    /// The path and query as they were sent, base included.
    pub path: String,
}

/// What a test has set up, and what it has seen.
pub struct Trial {
    host: Arc<Host>,
    clock: Option<String>,
    faults: Mutex<Vec<(String, Fault)>>,
    log: Mutex<VecDeque<Asked>>,
}

impl Trial {
    /// A trial of a host.
    pub fn new(host: Arc<Host>, clock: Option<String>, faults: Vec<(String, Fault)>) -> Self {
        Self { host, clock, faults: Mutex::new(faults), log: Mutex::default() }
    }

    /// What was asked for until now, oldest first.
    pub fn log(&self) -> Vec<Asked> {
        lock(&self.log).iter().cloned().collect()
    }

    /// Replaces the faults, from the next request on.
    pub fn set_faults(&self, faults: Vec<(String, Fault)>) {
        *lock(&self.faults) = faults;
    }

    fn note(&self, request: &Request) {
        let path = request.uri().path_and_query().map_or("", |target| target.as_str());
        let mut log = lock(&self.log);
        if log.len() == LOG_LENGTH {
            log.pop_front();
        }
        log.push_back(Asked { method: request.method().to_string(), path: path.to_owned() });
    }

    fn fault_for(&self, request: &Request) -> Option<Fault> {
        let inside = self.host.site.inside(request.uri().path())?;
        let faults = lock(&self.faults);
        faults.iter().find(|(pattern, _)| matches(pattern, inside)).map(|&(_, fault)| fault)
    }
}

/// The files with the clock in every page, if there is one.
pub fn with_clock(files: Router, trial: Arc<Trial>) -> Router {
    if trial.clock.is_none() { files } else { files.layer(from_fn_with_state(trial, put_clock)) }
}

/// The host with a log of what it is asked, and with what goes wrong.
pub fn with_faults(host: Router, trial: Arc<Trial>) -> Router {
    host.layer(from_fn_with_state(trial, fail))
}

async fn fail(State(trial): State<Arc<Trial>>, mut request: Request, next: Next) -> Response {
    trial.note(&request);
    match trial.fault_for(&request) {
        None => next.run(request).await,
        Some(Fault::Delay(wait)) => {
            tokio::time::sleep(wait).await;
            next.run(request).await
        }
        Some(Fault::NotFound) => {
            request.extensions_mut().insert(Missing);
            next.run(request).await
        }
        Some(Fault::ServerError) => {
            make_plain(request.headers_mut());
            let mut response =
                with_content(next.run(request).await, "The host failed, as the test wished.\n".into());
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response.headers_mut().insert(CONTENT_TYPE, TEXT);
            response
        }
        Some(Fault::Garbled) => {
            make_plain(request.headers_mut());
            with_content(next.run(request).await, Bytes::from_static(b"{\0"))
        }
        Some(Fault::Altered) => {
            make_plain(request.headers_mut());
            altered(next.run(request).await).await
        }
        Some(Fault::WrongType) => {
            let mut response = next.run(request).await;
            response.headers_mut().insert(CONTENT_TYPE, TEXT);
            response
        }
        Some(Fault::CutOff) => cut_off(next.run(request).await).await,
    }
}

/// The same answer with other content, so without what was said of its own.
fn with_content(response: Response, content: Bytes) -> Response {
    let (mut parts, _) = response.into_parts();
    for name in [CONTENT_ENCODING, CONTENT_LENGTH, ETAG, LAST_MODIFIED] {
        parts.headers.remove(name);
    }
    Response::from_parts(parts, Body::from(content))
}

/// The same answer, with another digit in the middle.
async fn altered(response: Response) -> Response {
    let (parts, body) = response.into_parts();
    let Ok(whole) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let (mut content, middle) = (whole.to_vec(), whole.len() / 2);
    if let Some(digit) = content[middle..].iter_mut().find(|byte| byte.is_ascii_digit()) {
        *digit = if *digit == b'9' { b'1' } else { *digit + 1 };
    }
    with_content(Response::from_parts(parts, Body::empty()), content.into())
}

/// An answer that ends in the middle, though its head promises the whole.
async fn cut_off(response: Response) -> Response {
    let (mut parts, body) = response.into_parts();
    let Ok(whole) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    parts.headers.insert(CONTENT_LENGTH, whole.len().into());
    let half = Ok(whole.slice(..whole.len() / 2));
    let end = async {
        // The half is sent first; an error at once would overtake it.
        tokio::time::sleep(BREAK).await;
        Err(io::Error::from(io::ErrorKind::ConnectionAborted))
    };
    let content = stream::iter([half]).chain(stream::once(end));
    Response::from_parts(parts, Body::from_stream(content))
}

async fn put_clock(State(trial): State<Arc<Trial>>, mut request: Request, next: Next) -> Response {
    let (site, script) = (&trial.host.site, trial.clock.clone().unwrap_or_default());
    let inside = site.inside(request.uri().path()).unwrap_or("/");
    if inside == CLOCK {
        return ([(CONTENT_TYPE, SCRIPT)], script).into_response();
    }
    let is_file = site.file(inside).is_some_and(|found| !is_page(&found.file));
    if is_file && request.extensions().get::<Missing>().is_none() || request.method() == Method::HEAD {
        return next.run(request).await;
    }
    make_plain(request.headers_mut());
    let response = next.run(request).await;
    let is_html =
        response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if !is_html {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(page) = to_bytes(body, usize::MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let page = clocked(&String::from_utf8_lossy(&page), site.base());
    with_content(Response::from_parts(parts, Body::empty()), page.into())
}

fn is_page(file: &std::path::Path) -> bool {
    file.extension().is_some_and(|end| end == "html")
}

/// The page with the test clock as its first script.
fn clocked(page: &str, base: &str) -> String {
    let lower = page.to_ascii_lowercase();
    let place = ["<head>", "<head ", "<html", "<!doctype"].iter().find_map(|tag| {
        let start = lower.find(tag)?;
        Some(start + lower[start..].find('>')? + 1)
    });
    let (before, after) = page.split_at(place.unwrap_or(0));
    let clock = CLOCK.trim_start_matches('/');
    format!("{before}<script src=\"{base}{clock}\"></script>{after}")
}

/// A lock that outlives a panic in another request.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_the_first_script_of_any_page() {
        let clock = "<script src=\"/b/__test/clock.js\"></script>";
        for (before, after) in [
            ("<!DOCTYPE html><html lang=\"nb\"><HEAD>", "<script src=\"a.js\"></script>"),
            ("<!doctype html><html><head data-x>", "<header>"),
            ("<!doctype html><html>", "<body><header></header>"),
            ("<!doctype html>", "<p>"),
            ("", "<p>"),
        ] {
            assert_eq!(clocked(&format!("{before}{after}"), "/b/"), format!("{before}{clock}{after}"));
        }
    }
}
