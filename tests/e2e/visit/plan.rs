//! How a visit is to begin: the device, the moment, the host, what is served.

use std::path::{Path, PathBuf};
use std::time::Duration;

use naermest::address::host::Host;
use naermest::model::lang::Lang;
use naermest::tools::preview::Fault;

use super::Visit;
use crate::driver::Engine;
use crate::failure::{Failure, Result};

/// The settings and the time zone of a device, unless said.
const MEDIA: [(&str, &str); 2] =
    [("prefers-color-scheme", "light"), ("prefers-reduced-motion", "no-preference")];
const ZONE: &str = "Europe/Oslo";
/// The narrowest window that every engine opens: a phone's is for Chromium alone, which plays one.
const NARROWEST: u32 = 600;

/// What a test makes of a file of the site.
pub type Change = fn(&str) -> String;

/// A visit that has not begun. Only [`Plan::run`] gives a [`Visit`], so none can end unchecked.
#[derive(Clone, Debug)]
pub struct Plan {
    pub(super) engine: Engine,
    pub(super) host: Host,
    pub(super) lang: Lang,
    pub(super) wall: Option<String>,
    pub(super) dist: PathBuf,
    pub(super) base: String,
    pub(super) is_strict: bool,
    pub(super) overlay: Option<PathBuf>,
    pub(super) data: Option<PathBuf>,
    pub(super) script: Option<String>,
    pub(super) speaks: &'static [&'static str],
    pub(super) scripts: bool,
    pub(super) worker: bool,
    pub(super) changes: Vec<(String, Change)>,
    pub(super) faults: Vec<(String, Fault)>,
    pub(super) size: (u32, u32),
    pub(super) media: Vec<(&'static str, &'static str)>,
    pub(super) zone: String,
    pub(super) stored: Vec<String>,
    pub(super) complaints: Vec<String>,
    pub(super) patience: Duration,
}

impl Plan {
    /// A visit in bokmål to the built site, on a device that fits the host.
    pub(super) fn new(host: Host) -> Self {
        let variable = |name: &str| std::env::var(name).ok();
        Self {
            engine: Engine::Chromium,
            host,
            lang: Lang::Nb,
            wall: None,
            dist: variable("NAERMEST_DIST").map_or_else(|| root().join("dist"), PathBuf::from),
            base: variable("NAERMEST_BASE").unwrap_or_else(|| "/".into()),
            is_strict: false,
            overlay: None,
            data: None,
            script: None,
            speaks: &["nb-NO", "nb"],
            scripts: true,
            worker: false,
            changes: Vec::new(),
            faults: Vec::new(),
            size: match host {
                Host::Phone => (360, 740),
                Host::Kiosk => (1080, 1920),
                Host::Embed => (600, 900),
            },
            media: MEDIA.to_vec(),
            zone: ZONE.into(),
            stored: Vec::new(),
            complaints: Vec::new(),
            patience: Duration::from_secs(10),
        }
    }

    /// The engine; Chromium unless said. The others know nothing but their window and the clock: no zone, no
    /// settings, no position, no slow network, no life without scripts.
    pub fn engine(mut self, engine: Engine) -> Self {
        self.engine = engine;
        if engine != Engine::Chromium {
            self.size.0 = self.size.0.max(NARROWEST);
        }
        self
    }

    /// Whether this can only be asked of Chromium.
    pub(super) fn is_for_chromium(&self) -> bool {
        self.media != MEDIA || self.zone != ZONE || !self.scripts
    }

    /// The language of the pages; bokmål unless said.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = lang;
        self
    }

    /// The Oslo wall time at the start, such as `2026-11-21T20:15`; the clock runs on from there.
    ///
    /// A time that comes twice is its first; `2026-10-25T02:30+01:00` is the second.
    pub fn at(mut self, wall: &str) -> Self {
        self.wall = Some(wall.into());
        self
    }

    /// The path under which the site is served; else `NAERMEST_BASE`, else `/`.
    pub fn base(mut self, base: &str) -> Self {
        self.base = base.into();
        self
    }

    /// A host that redirects the address of a page without a slash behind its path, and loses its query.
    pub fn strict_host(mut self) -> Self {
        self.is_strict = true;
        self
    }

    /// Another site than `NAERMEST_DIST` or `dist/`.
    pub fn dist(mut self, dist: impl Into<PathBuf>) -> Self {
        self.dist = dist.into();
        self
    }

    /// The small invented dataset in place of the real one: `NAERMEST_FIXTURE` or `target/test/fixture`.
    pub fn fixture(self) -> Self {
        self.data(Self::invented_data())
    }

    /// Where the small invented dataset is published.
    pub fn invented_data() -> PathBuf {
        std::env::var("NAERMEST_FIXTURE")
            .map_or_else(|_| root().join("target/test/fixture"), PathBuf::from)
            .join("data")
    }

    /// The data of the site itself.
    pub fn without_data(mut self) -> Self {
        self.data = None;
        self
    }

    /// Another published dataset than that of the site, with the pages made of it.
    pub fn data(mut self, data: impl Into<PathBuf>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// A folder whose files win over those of the site.
    pub fn overlay(mut self, overlay: impl Into<PathBuf>) -> Self {
        self.overlay = Some(overlay.into());
        self
    }

    /// A script that every page runs before its own.
    pub fn script(mut self, script: &str) -> Self {
        self.script = Some(script.into());
        self
    }

    /// The languages that the browser is set to, the first one first; bokmål unless said.
    pub fn speaks(mut self, languages: &'static [&'static str]) -> Self {
        self.speaks = languages;
        self
    }

    /// With the service worker, which other visits do without: what it keeps would hide what they make fail.
    pub fn with_worker(mut self) -> Self {
        self.worker = true;
        self
    }

    /// A file of the site that is another than it was built: what the function makes of it.
    pub fn changes(mut self, file: &str, change: Change) -> Self {
        self.changes.push((file.into(), change));
        self
    }

    /// A browser that runs no scripts.
    pub fn without_scripts(mut self) -> Self {
        self.scripts = false;
        self
    }

    /// A browser that is to save data, or has a line of this type, as `navigator.connection` says it.
    pub fn connection(self, save_data: bool, line: &str) -> Self {
        self.script(&format!(
            "Object.defineProperty(Navigator.prototype, 'connection', \
             {{ value: {{ saveData: {save_data}, effectiveType: '{line}' }} }});"
        ))
    }

    /// A path, with `*` for anything, that fails from the start.
    pub fn fault(mut self, path: &str, fault: Fault) -> Self {
        self.faults.push((path.into(), fault));
        self
    }

    /// The width and height of the page, in CSS pixels.
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }

    /// A device set to dark colours.
    pub fn dark(self) -> Self {
        self.media("prefers-color-scheme", "dark")
    }

    /// A device set to move as little as possible.
    pub fn reduced_motion(self) -> Self {
        self.media("prefers-reduced-motion", "reduce")
    }

    /// A device that replaces all colours by its own few.
    pub fn forced_colors(self) -> Self {
        self.media("forced-colors", "active")
    }

    fn media(mut self, feature: &'static str, value: &'static str) -> Self {
        self.media.retain(|(known, _)| *known != feature);
        self.media.push((feature, value));
        self
    }

    /// The time zone of the device, such as `America/New_York`.
    pub fn device_zone(mut self, zone: &str) -> Self {
        self.zone = zone.into();
        self
    }

    /// A storage key that may be there at the end.
    pub fn may_store(mut self, key: &str) -> Self {
        self.stored.push(key.into());
        self
    }

    /// A part of a console error that must come; any other fails the visit.
    pub fn expects_complaint(mut self, part: &str) -> Self {
        self.complaints.push(part.into());
        self
    }

    /// How long anything may take before it counts as missing.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Goes through the steps, then checks what the visit left behind.
    ///
    /// # Errors
    /// The first step that failed, and whatever no visit may do: see [`super::traces`].
    pub async fn run(self, steps: impl AsyncFnOnce(&Visit) -> Result) -> Result {
        let visit = Visit::begin(self).await?;
        let outcome = steps(&visit).await;
        if outcome.is_err() {
            visit.picture_of_failure().await;
        }
        let traces = visit.traces().await;
        let story = visit.story();
        visit.close().await?;
        match (outcome, traces) {
            (Ok(()), Ok(traces)) if traces.is_empty() => Ok(()),
            (Ok(()), Ok(traces)) => Err(Failure::new(format!("after {story}: {}", traces.join("; ")))),
            (Ok(()), Err(failure)) => Err(failure),
            (Err(failure), Ok(traces)) if !traces.is_empty() => {
                Err(Failure::new(format!("after {story}: {failure}; besides: {}", traces.join("; "))))
            }
            (Err(failure), _) => Err(Failure::new(format!("after {story}: {failure}"))),
        }
    }
}

/// The built site, and the path under which it lives.
pub fn built() -> (PathBuf, String) {
    let plan = Plan::new(Host::Phone);
    (plan.dist, plan.base)
}

/// The root of the repository.
pub(super) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn the_fixture_lies_over_the_site_unless_it_is_elsewhere() {
    let data = Plan::new(Host::Phone).fixture().data;
    let expected =
        std::env::var("NAERMEST_FIXTURE").map_or_else(|_| root().join("target/test/fixture"), PathBuf::from);
    assert_eq!(data, Some(expected.join("data")));
}
