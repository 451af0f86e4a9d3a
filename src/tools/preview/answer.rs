//! What is sent back.

use std::path::Path;
use std::sync::Arc;

use super::media::{is_worth_squeezing, media_type};
use super::request::Request;
use super::squeeze::tag;
use super::{Fault, Host};

/// Where the test clock is found, as seen from the base.
const CLOCK: &str = "/__test/clock.js";

/// A status, its headers and the content.
#[derive(Debug)]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    pub body: Arc<[u8]>,
}

impl Answer {
    fn new(status: u16, media_type: &str, body: impl Into<Arc<[u8]>>) -> Self {
        let headers = vec![("Content-Type".to_owned(), media_type.to_owned())];
        Self { status, headers, body: body.into() }
    }

    fn sentence(status: u16, sentence: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", format!("{sentence}\n").into_bytes())
    }

    /// Sets a header, whatever it was before.
    fn set(&mut self, name: &str, value: impl Into<String>) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value.into()));
    }

    /// The answer as it goes over the wire; `HEAD` gets everything but the content.
    pub fn to_bytes(&self, request: &Request) -> Vec<u8> {
        let reason = match self.status {
            200 => "OK",
            304 => "Not Modified",
            404 => "Not Found",
            405 => "Method Not Allowed",
            _ => "Internal Server Error",
        };
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if self.status != 304 {
            head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        }
        head.push_str(if request.closes { "Connection: close\r\n\r\n" } else { "\r\n" });
        let mut bytes = head.into_bytes();
        if request.method != "HEAD" {
            bytes.extend_from_slice(&self.body);
        }
        bytes
    }
}

impl Host {
    /// The answer to a request.
    pub(super) fn answer(&self, request: &Request, fault: Option<Fault>) -> Answer {
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            let mut answer = Answer::sentence(405, "A static host answers only GET and HEAD.");
            answer.set("Allow", "GET, HEAD");
            return answer;
        }
        let Some(inside) = self.site.inside(&request.path) else {
            let sentence = format!("There is nothing here: this site lives under {}", self.site.base());
            return Answer::sentence(404, &sentence);
        };
        let mut answer = match fault {
            Some(Fault::ServerError) => Answer::sentence(500, "The host failed, as the test wished."),
            Some(Fault::NotFound) => self.not_found(request),
            Some(Fault::Delay(wait)) => {
                std::thread::sleep(wait);
                self.content(request, inside)
            }
            Some(Fault::Garbled) => {
                Answer { body: Arc::from(*b"{\0"), ..self.content(&plain(request), inside) }
            }
            Some(Fault::CutOff | Fault::WrongType) | None => self.content(request, inside),
        };
        for (name, value) in self.rules.headers_for(&request.path, inside) {
            answer.set(&name, value);
        }
        if fault == Some(Fault::WrongType) {
            answer.set("Content-Type", "text/plain; charset=utf-8");
        }
        answer
    }

    fn content(&self, request: &Request, inside: &str) -> Answer {
        if let Some(clock) = self.clock_script.as_ref().filter(|_| inside == CLOCK) {
            return Answer::new(200, "text/javascript; charset=utf-8", clock.as_bytes());
        }
        match self.site.file(inside) {
            Some(file) => self.file(request, &file, 200),
            None => self.not_found(request),
        }
    }

    fn not_found(&self, request: &Request) -> Answer {
        match self.site.not_found_page() {
            Some(page) => self.file(request, &page, 404),
            None => Answer::sentence(404, "There is nothing here."),
        }
    }

    fn file(&self, request: &Request, file: &Path, status: u16) -> Answer {
        let Ok(content) = std::fs::read(file) else {
            return Answer::sentence(500, "The file cannot be read.");
        };
        let media = media_type(file);
        let is_page = media.starts_with("text/html");
        let content = match &self.clock_script {
            Some(_) if is_page => with_clock(&content, self.site.base()),
            _ => content,
        };
        let etag = format!("\"{:016x}\"", tag(&content));
        let has_it = status == 200 && request.if_none_match.split(',').any(|known| known.trim() == etag);
        let mut answer = Answer::new(if has_it { 304 } else { status }, media, content);
        if has_it {
            answer.body = Arc::default();
        } else if request.takes_brotli && is_worth_squeezing(media) {
            let shipped = file.with_added_extension("br");
            let is_as_shipped = self.clock_script.is_none() || !is_page;
            let squeezed = match std::fs::read(shipped) {
                Ok(shipped) if is_as_shipped => Some(shipped.into()),
                _ => self.squeezed.brotli(&answer.body),
            };
            if let Some(squeezed) = squeezed {
                answer.set("Content-Encoding", "br");
                answer.body = squeezed;
            }
        }
        answer.set("Vary", "Accept-Encoding");
        answer.set("Cache-Control", "public, max-age=0, must-revalidate");
        answer.set("ETag", etag);
        answer
    }
}

/// The request of a client that takes no compression and has nothing yet.
fn plain(request: &Request) -> Request {
    Request { takes_brotli: false, if_none_match: String::new(), ..request.clone() }
}

/// The page with the test clock as its first script.
fn with_clock(page: &[u8], base: &str) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    let lower = page.to_ascii_lowercase();
    let place = ["<head>", "<head ", "<html", "<!doctype"].iter().find_map(|tag| {
        let start = lower.find(tag)?;
        Some(start + lower[start..].find('>')? + 1)
    });
    let (before, after) = page.split_at(place.unwrap_or(0));
    let clock = CLOCK.trim_start_matches('/');
    format!("{before}<script src=\"{base}{clock}\"></script>{after}").into_bytes()
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
            let page = with_clock(format!("{before}{after}").as_bytes(), "/b/");
            assert_eq!(String::from_utf8(page).unwrap(), format!("{before}{clock}{after}"));
        }
    }
}
