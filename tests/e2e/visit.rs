//! A visit: one person, one browser, one host, from opening a page to closing it.
//!
//! ```ignore
//! Visit::start(Host::Phone).at("2026-11-21T20:15").run(async |visit| {
//!     visit.open("/hjelpetelefoner?aapen=1").await?;
//!     visit.sees_card("Mental Helse").await
//! })
//! .await
//! ```
//! [`plan`] says how it begins, [`steps`] what is done, [`sights`] what must then be seen, [`traces`] what no visit
//! may leave behind. All steps and sights wait until it is so; none sleeps.

mod accessible;
mod downloads;
mod hosting;
mod invented;
mod picture;
mod plan;
mod sights;
mod steps;
mod target;
mod traces;

use std::fmt::Debug;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use naermest::address::host::Host;
use naermest::tools::preview::{Preview, Running};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use thirtyfour::WebDriver;

use crate::driver::{Browser, Engine};
use crate::failure::{Failure, Result};

pub use invented::invented;
pub use plan::{Plan, built};

/// A moment at which what keeps office hours is closed.
pub const SATURDAY_EVENING: &str = "2026-11-21T20:15";

/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(50);

const CLOCK: &str = include_str!("visit/clock.js");
const LISTEN: &str = include_str!("visit/listen.js");
/// The same for the engines whose driver does not tell what the page said and asked for.
const OVERHEAR: &str = include_str!("visit/overhear.js");
const PAGE: &str = include_str!("visit/page.js");
/// A browser without service workers.
const WITHOUT_WORKER: &str =
    "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });";

/// A browser with a page of the site in it.
pub struct Visit {
    browser: Browser,
    server: Running,
    plan: Plan,
    story: Mutex<Vec<String>>,
    /// The hosts of others' pages.
    others: Mutex<Vec<Running>>,
}

impl Visit {
    /// Plans a visit to the site as it appears in a host.
    pub fn start(host: Host) -> Plan {
        Plan::new(host)
    }

    /// Plans the visit of most tests: on a phone, to the invented dataset, on a Saturday evening.
    pub fn usual() -> Plan {
        Self::start(Host::Phone).fixture().at(SATURDAY_EVENING)
    }

    async fn begin(plan: Plan) -> Result<Self> {
        if plan.engine != Engine::Chromium && plan.is_for_chromium() {
            let name = plan.engine.name();
            return Err(Failure::new(format!("{name} cannot be asked for a zone, a setting or no scripts")));
        }
        let browser = Browser::open(plan.engine).await?;
        let clock = plan.wall.as_ref().map(|wall| {
            let started = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_millis());
            CLOCK.replace("WALL", wall).replace("STARTED", &started.to_string())
        });
        let overhear = (plan.engine != Engine::Chromium).then(|| OVERHEAR.to_owned());
        let speaks = format!(
            "Object.defineProperty(Navigator.prototype, 'languages', {{ value: {} }});",
            json!(plan.speaks)
        );
        let without = (plan.engine != Engine::Chromium && !plan.worker).then(|| WITHOUT_WORKER.to_owned());
        let scripts = [overhear, clock, without, Some(speaks), plan.script.clone()];
        let clock_script: String = scripts.into_iter().flatten().collect();
        // What the host puts into pages does not come without it.
        let (of_browser, of_host) =
            if plan.worker { (clock_script, None) } else { (String::new(), Some(clock_script)) };
        let server = Preview {
            dir: plan.dist.clone(),
            base: plan.base.clone(),
            overlay: plan.whole_overlay()?,
            clock_script: of_host,
            faults: plan.faults.clone(),
            is_strict: plan.is_strict,
            ..Preview::default()
        }
        .start()?;
        let visit = Self { browser, server, plan, story: Mutex::default(), others: Mutex::default() };
        visit.set_up_device(&of_browser).await?;
        Ok(visit)
    }

    async fn set_up_device(&self, script: &str) -> Result {
        let (width, height) = self.plan.size;
        if self.plan.engine != Engine::Chromium {
            return self.set_window(width, height).await;
        }
        let features: Vec<_> =
            self.plan.media.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        let without = if self.plan.worker { "" } else { WITHOUT_WORKER };
        let listen = format!("{LISTEN}{without}{script}");
        for (command, settings) in [
            ("Page.addScriptToEvaluateOnNewDocument", json!({ "source": listen })),
            ("Emulation.setTimezoneOverride", json!({ "timezoneId": self.plan.zone })),
            ("Emulation.setEmulatedMedia", json!({ "features": features })),
        ] {
            self.driver().cdp().send_raw(command, settings).await?;
        }
        if !self.plan.scripts {
            let off = json!({ "value": true });
            self.driver().cdp().send_raw("Emulation.setScriptExecutionDisabled", off).await?;
        }
        self.set_size(width, height).await
    }

    async fn set_size(&self, width: u32, height: u32) -> Result {
        if self.plan.engine != Engine::Chromium {
            return self.set_window(width, height).await;
        }
        let is_handheld = width < 600;
        let settings =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": is_handheld });
        self.driver().cdp().send_raw("Emulation.setDeviceMetricsOverride", settings).await?;
        Ok(())
    }

    /// Makes the window so large that the page in it has this size.
    async fn set_window(&self, width: u32, height: u32) -> Result {
        let (mut outer_width, mut outer_height) = (width, height);
        self.driver().set_window_rect(0, 0, outer_width, outer_height).await?;
        // What the browser itself takes is known only when the window is there.
        let (seen_width, seen_height): (u32, u32) = self.ask("size", &[]).await?;
        outer_width += width.saturating_sub(seen_width);
        outer_height += height.saturating_sub(seen_height);
        self.driver().set_window_rect(0, 0, outer_width, outer_height).await?;
        self.until(&format!("a page of {width}×{height}"), "size", &[], |seen: &(u32, u32)| {
            *seen == (width, height)
        })
        .await
        .map(drop)
    }

    /// The browser itself, for what the vocabulary lacks.
    pub fn driver(&self) -> &WebDriver {
        &self.browser.driver
    }

    /// What a script of the test's own gives back.
    pub async fn script(&self, script: &str) -> Result<Value> {
        Ok(self.driver().execute(script, Vec::new()).await?.json().clone())
    }

    /// The server, for its log and to make it fail.
    pub fn server(&self) -> &Running {
        &self.server
    }

    async fn close(self) -> Result {
        self.browser.driver.clone().quit().await?;
        Ok(())
    }

    /// Remembers a step, for the message of the one that fails.
    fn note(&self, step: String) {
        self.story.lock().unwrap_or_else(PoisonError::into_inner).push(step);
    }

    fn story(&self) -> String {
        self.story.lock().unwrap_or_else(PoisonError::into_inner).join(", ")
    }

    /// Asks the page one question of `page.js`.
    async fn ask<T: DeserializeOwned>(&self, question: &str, arguments: &[Value]) -> Result<T> {
        let answer = self.driver().execute(PAGE, vec![json!(question), json!(arguments)]).await?;
        Ok(serde_json::from_value(answer.json().clone())?)
    }

    /// Asks until the answer fits.
    ///
    /// # Errors
    /// The wish, and what was seen instead when patience ended.
    async fn until<T: DeserializeOwned + Debug>(
        &self,
        wish: &str,
        question: &str,
        arguments: &[Value],
        fits: impl Fn(&T) -> bool,
    ) -> Result<T> {
        let start = Instant::now();
        loop {
            // A page on its way out cannot answer; the next one can.
            let answer = self.ask(question, arguments).await;
            match answer {
                Ok(answer) if fits(&answer) => return Ok(answer),
                answer if start.elapsed() > self.plan.patience => {
                    let seen = match answer {
                        Ok(answer) => shortened(&format!("{answer:?}")),
                        Err(failure) => failure.to_string(),
                    };
                    let patience = self.plan.patience.as_secs();
                    return Err(Failure::new(format!(
                        "{wish}: not within {patience} s; seen instead: {seen}"
                    )));
                }
                _ => tokio::time::sleep(PAUSE).await,
            }
        }
    }
}

/// The first part of a long text.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 1500;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
