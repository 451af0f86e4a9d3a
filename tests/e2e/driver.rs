//! Chromium and its driver: found, started, shared by the tests of this process, and gone when it is.

use std::io::{BufRead, BufReader};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};

use crate::failure::{Failure, Result};

/// How many browsers may be open at the same time.
const SEATS: u32 = 2;

/// Everything in the browser that would go out by itself, or ask, is off.
const FLAGS: [&str; 12] = [
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

/// Runs the driver until this process ends, however it ends: then the pipe closes and all of the group is stopped.
const KEEPER: &str = r#"
"$1" --port=0 </dev/null &
read -r _
trap '' TERM
kill -TERM 0
wait
sleep 1
rm -rf -- "$2"
"#;

/// A browser of its own with an empty profile; the profile goes when this is dropped.
pub struct Browser {
    pub driver: WebDriver,
    _profile: Profile,
    _seat: Seat,
}

impl Browser {
    /// Opens a browser as soon as there is a seat for it.
    pub async fn open() -> Result<Self> {
        let seat = Seat::take();
        let profile = Profile::new()?;
        let driver = WebDriver::new(keeper()?.url.as_str(), wishes(&profile.0)?).await?;
        Ok(Self { driver, _profile: profile, _seat: seat })
    }
}

/// What the browser is asked to be.
fn wishes(profile: &Path) -> Result<Capabilities> {
    let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
    flags.push(format!("--user-data-dir={}", profile.display()));
    let binary = find("NAERMEST_CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?;
    let mut wishes = Capabilities::new();
    wishes.set("browserName", "chrome")?;
    wishes.set("goog:loggingPrefs", json!({ "browser": "ALL", "performance": "ALL" }))?;
    wishes.set(
        "goog:chromeOptions",
        json!({
            "binary": binary,
            "args": flags,
            "prefs": { "intl.accept_languages": "nb-NO,nb,no" },
            "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
        }),
    )?;
    Ok(wishes)
}

/// The driver of this process, and what stops it.
struct Keeper {
    url: String,
    _process: Child,
}

fn keeper() -> Result<&'static Keeper> {
    static KEEPER_OF_ALL: OnceLock<Keeper> = OnceLock::new();
    static STARTING: Mutex<()> = Mutex::new(());
    let _one_at_a_time = lock(&STARTING);
    if let Some(keeper) = KEEPER_OF_ALL.get() {
        return Ok(keeper);
    }
    let keeper = start()?;
    Ok(KEEPER_OF_ALL.get_or_init(|| keeper))
}

fn start() -> Result<Keeper> {
    let driver = find("NAERMEST_CHROMEDRIVER", &["chromedriver"])?;
    let mut process = Command::new("sh")
        .args(["-c", KEEPER, "keeper"])
        .arg(&driver)
        .arg(profiles())
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| Failure::new(format!("cannot start {}: {error}", driver.display())))?;
    let mut said = String::new();
    let mut lines = BufReader::new(process.stdout.take().expect("the output is piped"));
    let port = loop {
        let start = said.len();
        if lines.read_line(&mut said)? == 0 {
            return Err(Failure::new(format!("{} did not start; it said: {said}", driver.display())));
        }
        if let Some((_, end)) = said[start..].split_once("started successfully on port ") {
            break end.trim_end_matches(['.', '\n']).to_owned();
        }
    };
    // A driver whose words nobody reads would stop when the pipe is full.
    std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
    Ok(Keeper { url: format!("http://127.0.0.1:{port}"), _process: process })
}

/// The program named by the variable, or the first of the names that is on the PATH.
fn find(variable: &str, names: &[&str]) -> Result<PathBuf> {
    if let Some(path) = std::env::var_os(variable) {
        return Ok(path.into());
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    let mut places =
        names.iter().flat_map(|name| std::env::split_paths(&folders).map(move |dir| dir.join(name)));
    places.find(|place| place.is_file()).ok_or_else(|| {
        let names = names.join(" or ");
        Failure::new(format!("there is no {names} on the PATH; install it (`apt-get install chromium chromium-driver`) or name it in {variable}"))
    })
}

/// Where the profiles of this process lie.
fn profiles() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("profiles-{}", std::process::id()))
}

/// An empty profile folder.
struct Profile(PathBuf);

impl Profile {
    fn new() -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let dir = profiles().join(NEXT.fetch_add(1, Ordering::Relaxed).to_string());
        std::fs::create_dir_all(&dir)?;
        Ok(Self(dir))
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // The keeper clears away what is still being written now.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The right to have a browser open.
struct Seat;

static TAKEN: Mutex<u32> = Mutex::new(0);
static LEFT: Condvar = Condvar::new();

impl Seat {
    /// Waits for a seat; each test has a thread of its own, so nobody else waits with it.
    fn take() -> Self {
        let taken = LEFT.wait_while(lock(&TAKEN), |taken| *taken == SEATS);
        *taken.unwrap_or_else(PoisonError::into_inner) += 1;
        Self
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        *lock(&TAKEN) -= 1;
        LEFT.notify_one();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
