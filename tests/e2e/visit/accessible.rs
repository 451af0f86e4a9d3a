//! axe-core, put into the page by the test and never shipped.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::Visit;
use super::plan::root;
use crate::failure::{Failure, Result};

const RUN: &str = include_str!("axe.js");

impl Visit {
    /// axe-core finds nothing wrong: WCAG 2.2 A and AA, and its best practices.
    pub async fn is_accessible(&self) -> Result {
        const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        self.axe(json!({ "type": "tag", "values": TAGS })).await
    }

    /// No text has less than seven times the brightness of its ground, or the other way round (WCAG 1.4.6).
    pub async fn has_strong_contrast(&self) -> Result {
        self.axe(json!({ "type": "rule", "values": ["color-contrast-enhanced"] })).await
    }

    async fn axe(&self, run_only: Value) -> Result {
        self.is_settled().await?;
        let is_there = self.driver().execute("return Boolean(window.axe)", Vec::new()).await?;
        if is_there.json() != true {
            self.driver().execute(source()?, Vec::new()).await?;
        }
        let faults: Vec<String> = self.driver().execute_async(RUN, vec![run_only]).await?.convert()?;
        if faults.is_empty() {
            return Ok(());
        }
        let address: String = self.ask("address", &[]).await?;
        Err(Failure::new(format!("{address} is not accessible:\n  {}", faults.join("\n  "))))
    }
}

/// axe-core from `NAERMEST_AXE` or from `node_modules`.
pub(super) fn source() -> Result<String> {
    let file = std::env::var("NAERMEST_AXE")
        .map_or_else(|_| root().join("node_modules/axe-core/axe.min.js"), PathBuf::from);
    std::fs::read_to_string(&file).map_err(|error| {
        Failure::new(format!("cannot read axe-core from {}: {error}; `npm ci` brings it", file.display()))
    })
}
