//! What no visit may leave behind: console errors, violations of the content security policy, requests to others,
//! cookies, and storage that nobody asked for.

use serde_json::{Value, json};

use super::Visit;
use crate::failure::Result;

/// Addresses that stay in the browser.
const INWARD: [&str; 4] = ["data:", "blob:", "about:", "chrome"];

impl Visit {
    /// Everything that was wrong, one sentence each.
    pub(super) async fn traces(&self) -> Result<Vec<String>> {
        let requests = self.requests().await?;
        let mut traces = self.complaints(&requests).await?;
        traces.extend(self.foreign(&requests));
        traces.extend(self.cookies().await?);
        traces.extend(self.stored().await?);
        Ok(traces)
    }

    async fn complaints(&self, requests: &[Request]) -> Result<Vec<String>> {
        let mut missing: Vec<&String> = self.plan.complaints.iter().collect();
        let mut traces = Vec::new();
        for entry in self.driver().get_log("browser").await? {
            if entry.level != "SEVERE" {
                continue;
            }
            missing.retain(|part| !entry.message.contains(*part));
            let is_expected = self.plan.complaints.iter().any(|part| entry.message.contains(part));
            if !is_expected && !is_answered_with_404_page(&entry.message, requests) {
                add(&mut traces, format!("the console said: {}", entry.message));
            }
        }
        traces.extend(missing.into_iter().map(|part| format!("the console never said: {part}")));
        Ok(traces)
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

    fn foreign(&self, requests: &[Request]) -> Vec<String> {
        let own = format!("{}/", self.server().origin());
        let mut traces = Vec::new();
        for Request { address, .. } in requests {
            if !address.starts_with(&own) && !INWARD.iter().any(|start| address.starts_with(start)) {
                add(&mut traces, format!("another origin was asked: {address}"));
            }
        }
        traces
    }

    async fn cookies(&self) -> Result<Vec<String>> {
        let answer = self.driver().cdp().send_raw("Storage.getCookies", json!({})).await?;
        let cookies = answer["cookies"].as_array().cloned().unwrap_or_default();
        Ok(cookies.iter().map(|cookie| format!("a cookie was set: {}", cookie["name"])).collect())
    }

    async fn stored(&self) -> Result<Vec<String>> {
        // A page that never opened has nothing to ask.
        if !self.driver().current_url().await?.as_str().starts_with(&self.server().url()) {
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
