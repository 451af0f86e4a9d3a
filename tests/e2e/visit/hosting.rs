//! Pages of others, on another origin, that have the app in a frame.

use std::fs;
use std::path::Path;

use naermest::tools::preview::Preview;
use thirtyfour::WebElement;

use super::Visit;
use super::accessible::source;
use crate::failure::{Failure, Result};

/// How the frame of an element, or a frame itself, is found from outside.
const FRAME: &str = "const [selector] = arguments; const one = document.querySelector(selector); \
                     return one?.shadowRoot?.querySelector('iframe') ?? one";
/// The height of what stands in a frame, that of the frame, and whether something is cut at its side.
const HEIGHTS: &str = "const page = document.documentElement; \
                       return [Math.ceil(page.getBoundingClientRect().height - 0.01), innerHeight, \
                               page.scrollWidth - innerWidth, page.dataset.boot ?? '']";
/// Keeps what the frames of a page tell it.
const HEAR: &str = "window.heard = []; \
                    addEventListener('message', ({ data }) => data?.naermest && heard.push(data))";

impl Visit {
    /// Opens a page of somebody else on another origin; `SITE` in it and in its policy stands for the address of the app,
    /// and `name` is a folder of its own.
    pub async fn open_host(&self, name: &str, page: &str, policy: &str) -> Result {
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("hosting").join(name);
        fs::create_dir_all(&dir)?;
        let site = self.server().url();
        fs::write(dir.join("index.html"), page.replace("SITE", &site))?;
        let policy = policy.replace("SITE", self.server().origin().as_str());
        fs::write(dir.join("_headers"), format!("/*\n  Content-Security-Policy: {policy}\n"))?;
        let host = Preview { dir, ..Preview::default() }.start()?;
        let url = host.url();
        self.note(format!("open the page of {name}"));
        self.others.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(host);
        self.driver().goto(&url).await?;
        self.script(HEAR).await?;
        Ok(())
    }

    /// Goes through the steps inside the frame of what fits this selector.
    pub async fn within(&self, selector: &str, steps: impl AsyncFnOnce(&Self) -> Result) -> Result {
        self.note(format!("enter the frame of {selector}"));
        self.enter(selector).await?;
        let outcome = steps(self).await;
        self.driver().enter_default_frame().await?;
        outcome
    }

    async fn enter(&self, selector: &str) -> Result {
        self.driver().enter_default_frame().await?;
        let found = self.driver().execute(FRAME, vec![serde_json::json!(selector)]).await?;
        let frame: WebElement = found.element()?;
        Ok(frame.enter_frame().await?)
    }

    /// The program runs in the frame, which is just as tall as what stands in it, and cuts nothing.
    pub async fn frame_fits(&self, selector: &str) -> Result {
        let start = std::time::Instant::now();
        loop {
            self.enter(selector).await?;
            let seen = self.script(HEIGHTS).await?;
            self.driver().enter_default_frame().await?;
            if seen[0] == seen[1] && seen[2].as_i64() <= Some(0) && seen[3] == "ready" {
                return Ok(());
            }
            if start.elapsed() > self.plan.patience {
                let wish = "the height of its content, that of the frame, what is cut, the program";
                return Err(Failure::new(format!("{selector}: {wish}: {seen}")));
            }
            tokio::time::sleep(super::PAUSE).await;
        }
    }

    /// What the frames of the page have told it since it was opened, or since the last time.
    pub async fn told(&self) -> Result<Vec<serde_json::Value>> {
        let told = self.script("return window.heard.splice(0)").await?;
        Ok(told.as_array().cloned().unwrap_or_default())
    }

    /// axe-core finds nothing wrong with the page and the frames of these, as one.
    pub async fn is_accessible_with(&self, selectors: &[&str]) -> Result {
        let script = source()? + ";axe.configure({ allowedOrigins: ['<unsafe_all_origins>'] })";
        for selector in selectors {
            self.within(selector, async |visit| {
                visit.script(&script).await?;
                Ok(())
            })
            .await?;
        }
        self.script(&script).await?;
        self.is_accessible().await
    }
}
