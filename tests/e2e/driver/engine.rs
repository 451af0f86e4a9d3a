//! The engines, and all that differs between them before a page is open.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use serde_json::json;
use thirtyfour::Capabilities;

use crate::failure::{Failure, Result};

/// What draws the page and runs the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge and most phones with Android; here Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari, and every browser of an iPhone; here WebKitGTK's MiniBrowser.
    WebKit,
}

/// Everything in Chromium that would go out by itself, or ask, is off.
const CHROMIUM_FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--disable-dev-shm-usage",
    // Whatever is asked of another host is seen by the test, but reaches nobody.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/// Gives WebKit, which always opens a window, a screen that nobody sees. It does not begin anew when a program
/// leaves it, which would throw out another that just comes.
const ON_A_SCREEN: &str = r#"
Xvfb -displayfd 1 -screen 0 1600x1200x24 -nolisten tcp -noreset 2>/dev/null |
    { read -r display && DISPLAY=":$display" GDK_BACKEND=x11 exec "$@"; }
"#;

impl Engine {
    /// The name in messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// The command that starts the driver.
    pub(super) fn driver(self, port: u16, home: &Path) -> Result<Vec<OsString>> {
        let port = OsString::from(format!("--port={port}"));
        Ok(match self {
            Self::Chromium => vec![self.find("NAERMEST_CHROMEDRIVER", &["chromedriver"])?.into(), port],
            Self::Firefox => {
                let driver = self.find("NAERMEST_GECKODRIVER", &["geckodriver"])?.into();
                vec![driver, port, "--profile-root".into(), home.into()]
            }
            Self::WebKit => {
                self.find("NAERMEST_XVFB", &["Xvfb"])?;
                let driver = self.find("NAERMEST_WEBKITDRIVER", &["WebKitWebDriver"])?.into();
                vec!["sh".into(), "-c".into(), ON_A_SCREEN.into(), "screen".into(), driver, port]
            }
        })
    }

    /// Where the browser puts the files that a page hands to the reader.
    pub(super) fn downloads(self, home: &Path) -> PathBuf {
        match self {
            Self::Chromium | Self::Firefox => home.join("downloads"),
            // Where nobody has chosen a folder it is that of the user.
            Self::WebKit => home.to_owned(),
        }
    }

    /// What the browser is asked to be.
    pub(super) fn wishes(self, home: &Path) -> Result<Capabilities> {
        let mut wishes = Capabilities::new();
        match self {
            Self::Chromium => {
                let mut flags: Vec<String> = CHROMIUM_FLAGS.map(str::to_owned).to_vec();
                flags.push(format!("--user-data-dir={}", home.join("profile").display()));
                let names = ["chromium", "chromium-browser", "google-chrome"];
                wishes.set("browserName", "chrome")?;
                wishes.set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": "ALL" }))?;
                wishes.set(
                    "goog:chromeOptions",
                    json!({
                        "binary": self.find("NAERMEST_CHROMIUM", &names)?,
                        "args": flags,
                        "prefs": {
                            "intl.accept_languages": "nb-NO,nb,no",
                            "download.default_directory": self.downloads(home),
                        },
                        "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
                    }),
                )?;
            }
            Self::Firefox => {
                wishes.set("browserName", "firefox")?;
                wishes.set(
                    "moz:firefoxOptions",
                    json!({
                        "binary": self.find("NAERMEST_FIREFOX", &["firefox-esr", "firefox"])?,
                        "args": ["-headless"],
                        "prefs": {
                            "intl.accept_languages": "nb-NO,nb,no",
                            "browser.download.folderList": 2,
                            "browser.download.dir": self.downloads(home),
                            "browser.download.always_ask_before_handling_new_types": false,
                            "browser.helperApps.neverAsk.saveToDisk": "text/calendar",
                        },
                    }),
                )?;
                wishes.set("proxy", nowhere())?;
            }
            Self::WebKit => {
                wishes.set("browserName", "MiniBrowser")?;
                wishes.set(
                    "webkitgtk:browserOptions",
                    json!({ "binary": self.mini_browser()?, "args": ["--automation"] }),
                )?;
                wishes.set("proxy", nowhere())?;
            }
        }
        Ok(wishes)
    }

    /// Debian keeps it in a folder whose name has the machine's architecture in it.
    fn mini_browser(self) -> Result<PathBuf> {
        if let Some(path) = std::env::var_os("NAERMEST_MINIBROWSER") {
            return Ok(path.into());
        }
        let architecture = format!("{}-linux-gnu", std::env::consts::ARCH);
        let place = Path::new("/usr/lib").join(architecture).join("webkit2gtk-4.1/MiniBrowser");
        if place.is_file() { Ok(place) } else { Err(self.missing("MiniBrowser", "NAERMEST_MINIBROWSER")) }
    }

    /// The program named by the variable, or the first of the names that is on the PATH.
    fn find(self, variable: &str, names: &[&str]) -> Result<PathBuf> {
        if let Some(path) = std::env::var_os(variable) {
            return Ok(path.into());
        }
        let folders = std::env::var_os("PATH").unwrap_or_default();
        let mut places =
            names.iter().flat_map(|name| std::env::split_paths(&folders).map(move |dir| dir.join(name)));
        places.find(|place| place.is_file()).ok_or_else(|| self.missing(&names.join(" or "), variable))
    }

    fn missing(self, program: &str, variable: &str) -> Failure {
        let how = match self {
            Self::Chromium => "apt-get install chromium chromium-driver",
            Self::Firefox => "apt-get install firefox-esr; cargo install geckodriver --locked",
            Self::WebKit => "apt-get install webkit2gtk-driver xvfb",
        };
        Failure::new(format!(
            "there is no {program} on the PATH; install it (`{how}`) or name it in {variable}"
        ))
    }
}

/// A proxy that is not there, so that whatever is asked of another host reaches nobody.
fn nowhere() -> serde_json::Value {
    json!({ "proxyType": "manual", "httpProxy": "127.0.0.1:9", "sslProxy": "127.0.0.1:9", "noProxy": ["127.0.0.1"] })
}
