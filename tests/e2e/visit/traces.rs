//! What no visit may leave behind: console errors, violations of the content security policy, requests to others,
//! cookies, and storage that nobody asked for.

use std::sync::PoisonError;

use serde::Deserialize;
use serde_json::{Value, json};

use super::Visit;
use crate::driver::Engine;
use crate::failure::Result;

/// Addresses that stay in the browser.
const INWARD: [&str; 4] = ["data:", "blob:", "about:", "chrome"];

impl Visit {
    /// Everything that was wrong, one sentence each.
    pub(super) async fn traces(&self) -> Result<Vec<String>> {
        let (complaints, requests) = match self.plan.engine {
            Engine::Chromium => {
                let mut requests = self.requests().await?;
                let complaints = self.severe(&requests).await?;
                requests.extend(self.timed().await?);
                (complaints, requests)
            }
            Engine::Firefox | Engine::WebKit => self.overheard().await?,
        };
        let mut traces = self.unexpected(&complaints);
        traces.extend(self.foreign(&requests));
        traces.extend(self.cookies().await?);
        traces.extend(self.stored().await?);
        Ok(traces)
    }

    /// The complaints that nobody expected, and the expected ones that never came.
    fn unexpected(&self, complaints: &[String]) -> Vec<String> {
        let mut traces = Vec::new();
        for complaint in complaints {
            if !self.expects(complaint) {
                add(&mut traces, format!("the console said: {complaint}"));
            }
        }
        let expected = self.plan.complaints.iter();
        let missing = expected.filter(|part| !complaints.iter().any(|said| said.contains(*part)));
        traces.extend(missing.map(|part| format!("the console never said: {part}")));
        traces
    }

    fn expects(&self, complaint: &str) -> bool {
        self.plan.complaints.iter().any(|part| complaint.contains(part))
    }

    /// What Chromium's console calls severe.
    async fn severe(&self, requests: &[Request]) -> Result<Vec<String>> {
        let log = self.driver().get_log("browser").await?;
        let severe = log.into_iter().filter(|entry| entry.level == "SEVERE").map(|entry| entry.message);
        // The browser's own page of a new tab complains when the visit leaves it before it is ready.
        let is_of_browser = |said: &String| said.starts_with("chrome://");
        let counts = |said: &String| {
            self.expects(said) || !(is_of_browser(said) || is_answered_with_404_page(said, requests))
        };
        Ok(severe.filter(counts).collect())
    }

    /// What `overhear.js` kept where the driver has no log: complaints, and what was asked of others.
    async fn overheard(&self) -> Result<(Vec<String>, Vec<Request>)> {
        let heard: Vec<Overheard> = self.ask("overheard", &[]).await?;
        let (requests, complaints): (Vec<_>, Vec<_>) =
            heard.into_iter().partition(|one| one.kind == "request");
        let requests = requests.into_iter().map(|one| Request { address: one.what, is_page: false });
        Ok((complaints.into_iter().map(|one| one.what).collect(), requests.collect()))
    }

    async fn requests(&self) -> Result<Vec<Request>> {
        let mut requests = Vec::new();
        for entry in self.driver().get_log("performance").await? {
            let event: Value = serde_json::from_str(&entry.message)?;
            let event = &event["message"];
            let params = &event["params"];
            let address = match event["method"].as_str() {
                Some("Network.requestWillBeSent") => &params["request"]["url"],
                Some("Network.webSocketCreated" | "Network.webTransportCreated") => &params["url"],
                _ => continue,
            };
            let address = address.as_str().unwrap_or_default().to_owned();
            requests.push(Request { address, is_page: params["type"] == "Document" });
        }
        Ok(requests)
    }

    /// What the page itself says it asked of others. Chromium's log has more kinds of requests, but once in some
    /// hundred pages it lacks those that were sent while the page took the place of another.
    async fn timed(&self) -> Result<Vec<Request>> {
        if !self.is_on_our_page().await? {
            return Ok(Vec::new());
        }
        let others: Vec<String> = self.ask("others", &[]).await?;
        Ok(others.into_iter().map(|address| Request { address, is_page: false }).collect())
    }

    fn foreign(&self, requests: &[Request]) -> Vec<String> {
        let others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        let mut own: Vec<String> = others.iter().map(|host| format!("{}/", host.origin())).collect();
        own.push(format!("{}/", self.server().origin()));
        let mut traces = Vec::new();
        for Request { address, .. } in requests {
            let is_known = own.iter().any(|own| address.starts_with(own));
            if !is_known && !INWARD.iter().any(|start| address.starts_with(start)) {
                add(&mut traces, format!("another origin was asked: {address}"));
            }
        }
        traces
    }

    async fn cookies(&self) -> Result<Vec<String>> {
        if self.plan.engine != Engine::Chromium {
            let cookies = self.driver().get_all_cookies().await?;
            return Ok(cookies.iter().map(|cookie| format!("a cookie was set: {:?}", cookie.name)).collect());
        }
        let answer = self.driver().cdp().send_raw("Storage.getCookies", json!({})).await?;
        let cookies = answer["cookies"].as_array().cloned().unwrap_or_default();
        Ok(cookies.iter().map(|cookie| format!("a cookie was set: {}", cookie["name"])).collect())
    }

    /// Whether a page of the site is open; one that never opened has nothing to ask.
    async fn is_on_our_page(&self) -> Result<bool> {
        Ok(self.driver().current_url().await?.as_str().starts_with(&self.server().url()))
    }

    async fn stored(&self) -> Result<Vec<String>> {
        if !self.is_on_our_page().await? {
            return Ok(Vec::new());
        }
        let stored: Vec<String> = self.ask("stored", &[]).await?;
        let unexpected = stored.into_iter().filter(|key| !self.plan.stored.contains(key));
        Ok(unexpected.map(|key| format!("something was stored: {key}")).collect())
    }
}

/// A request that the browser sent.
struct Request {
    address: String,
    /// Whether it was for a page, not for something on one.
    is_page: bool,
}

/// What a page said or did in an engine without a log.
#[derive(Deserialize)]
struct Overheard {
    kind: String,
    what: String,
}

/// Whether the complaint is only that a plain host answered a page's address with `404.html`, as it is to do with
/// an address inside the app.
fn is_answered_with_404_page(complaint: &str, requests: &[Request]) -> bool {
    let Some((address, sentence)) = complaint.split_once(" - ") else { return false };
    sentence.contains("404 (Not Found)")
        && requests.iter().any(|sent| sent.is_page && sent.address == address)
}

/// Adds a sentence unless it has been said.
fn add(traces: &mut Vec<String>, sentence: String) {
    if !traces.contains(&sentence) {
        traces.push(sentence);
    }
}
