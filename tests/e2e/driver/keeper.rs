//! Starts a driver with a folder of its own, and sees that both are gone when nobody needs them.

use std::io::Read;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::engine::Engine;
use crate::failure::{Failure, Result};

/// Runs the driver until its input ends, which it does with this process at the latest, however that ends: then all
/// of the group is stopped and the folder cleared away; the one around it goes with the last.
///
/// The output is the driver's alone, so that it ends with the driver.
const KEEPER: &str = r#"
home=$1
shift
"$@" </dev/null &
exec >&-
read -r _
trap '' TERM
kill -TERM 0
wait
sleep 1
rm -rf -- "$home"
rmdir -- "${home%/*}" 2>/dev/null
"#;

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(10);
/// How often a driver is started before its end counts as a fault.
const TRIES: u32 = 3;

/// A driver, and what stops it. Only Chromium's can lead several browsers, so each browser has one.
pub struct Keeper {
    home: PathBuf,
    port: u16,
    process: Child,
}

impl Keeper {
    /// Starts the driver of an engine; gives it back when it listens.
    pub fn start(engine: Engine) -> Result<Self> {
        let mut said = String::new();
        for _ in 0..TRIES {
            // WebKit's does not say which port it took, so all are told one that was free just now. Somebody else
            // may take it meanwhile; then the driver ends, and another port is tried.
            let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
            let (keeper, words) = Self::begin(engine, port)?;
            let start = Instant::now();
            while !words.is_finished() {
                if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                    return Ok(keeper);
                }
                if start.elapsed() > PATIENCE {
                    let seconds = PATIENCE.as_secs();
                    let name = engine.name();
                    return Err(Failure::new(format!(
                        "the driver of {name} does not listen after {seconds} s"
                    )));
                }
                std::thread::sleep(PAUSE);
            }
            said = words.join().unwrap_or_default();
        }
        Err(Failure::new(format!("the driver of {} did not start; it said: {said}", engine.name())))
    }

    /// The folder in which all is written.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Where the driver listens.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Starts a driver; gives it back with what it will have said at its end.
    fn begin(engine: Engine, port: u16) -> Result<(Self, JoinHandle<String>)> {
        let home = new_home()?;
        let mut keeper = Command::new("sh");
        keeper.args(["-c", KEEPER, "keeper"]).arg(&home).args(engine.driver(port, &home)?);
        // What browsers write beside their profiles goes with them.
        for variable in ["HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
            keeper.env(variable, &home);
        }
        let mut process = keeper
            .env("TZ", "Europe/Oslo")
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| {
                Failure::new(format!("cannot start the driver of {}: {error}", engine.name()))
            })?;
        let mut output = process.stdout.take().expect("the output is piped");
        // A driver whose words nobody reads would stop when the pipe is full.
        let words = std::thread::spawn(move || {
            let mut said = Vec::new();
            let _ = output.by_ref().take(2000).read_to_end(&mut said);
            let _ = std::io::copy(&mut output, &mut std::io::sink());
            String::from_utf8_lossy(&said).into_owned()
        });
        Ok((Self { home, port, process }, words))
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        // The keeper works on without anybody waiting for it.
        drop(self.process.stdin.take());
    }
}

/// A folder that nobody else uses, empty.
fn new_home() -> Result<PathBuf> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let all = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("browsers-{}", std::process::id()));
    let home = all.join(NEXT.fetch_add(1, Ordering::Relaxed).to_string());
    std::fs::create_dir_all(&home)?;
    Ok(home)
}
