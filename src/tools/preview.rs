//! Serves an existing `dist/` as a plain static host would: `./dev preview`, and the host of every browser test.
//!
//! What a host does is told here once: which file an address means (`site`), what is sent with it (`host`,
//! [`super::headers`]). Sending files is tower-http's business. What only a test asks for is a layer around that: an overlay
//! folder, and in `trial` a clock, a log and [`Fault`]s.

mod fault;
mod host;
mod site;
mod trial;

use axum::Router;
use axum::serve::ListenerExt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;

pub use fault::Fault;
pub use trial::Asked;

/// How long a port may stay taken by what was broken off.
const LONGEST_WAIT: Duration = Duration::from_secs(5);

/// What to serve, and how.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// The built site, the folder with `index.html`.
    pub dir: PathBuf,
    /// The path under which the site lives; empty means `/`.
    pub base: String,
    /// The port to listen on; 0 takes any free one.
    pub port: u16,
    /// Whether the address of a folder without its slash is redirected, and loses its query on the way.
    pub is_strict: bool,
    /// A folder whose files win over those in `dir`.
    pub overlay: Option<PathBuf>,
    /// A classic script that every HTML page loads before all its others.
    pub clock_script: Option<String>,
    /// Paths, as seen from the base and with `*` for anything, that are to fail.
    pub faults: Vec<(String, Fault)>,
}

impl Preview {
    /// Starts serving on this machine only, in threads of its own.
    ///
    /// # Errors
    /// A sentence: there is no page to serve, or the port is taken.
    pub fn start(self) -> io::Result<Running> {
        let site = site::Site::open(&self.dir, self.overlay.as_deref(), &self.base)?;
        let url = site.base().to_owned();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).map_err(|error| {
            let wish = format!("cannot listen on port {}: {error}; choose another port", self.port);
            io::Error::new(error.kind(), wish)
        })?;
        let address = listener.local_addr()?;

        let host = Arc::new(host::Host {
            site,
            rules: super::headers::Rules::read(&self.dir)?,
            is_strict: self.is_strict,
        });
        let trial = Arc::new(trial::Trial::new(host.clone(), self.clock_script, self.faults));
        let files = trial::with_clock(host::files(host.clone()), trial.clone());
        let app = trial::with_faults(host::finished(files, host), trial.clone());

        let (runtime, server) = serve(listener, app.clone())?;
        Ok(Running {
            address,
            base: url,
            trial,
            app,
            server: Some(server),
            runtime: Mutex::new(Some(runtime)),
        })
    }
}

fn serve(listener: TcpListener, app: Router) -> io::Result<(Runtime, JoinHandle<()>)> {
    listener.set_nonblocking(true)?;
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = {
        let _runtime = runtime.enter();
        tokio::net::TcpListener::from_std(listener)?
    };
    let listener = listener.tap_io(|connection| {
        // Without it a small answer waits for more; it comes all the same.
        let _ = connection.set_nodelay(true);
    });
    let server = runtime.spawn(async move {
        // It ends only with the runtime.
        let _ = axum::serve(listener, app).await;
    });
    Ok((runtime, server))
}

/// A server at work; it stops when this is dropped.
pub struct Running {
    address: SocketAddr,
    base: String,
    trial: Arc<trial::Trial>,
    app: Router,
    server: Option<JoinHandle<()>>,
    runtime: Mutex<Option<Runtime>>,
}

impl Running {
    /// The port that is listened on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The origin, such as `http://127.0.0.1:8080`.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address of the start page.
    pub fn url(&self) -> String {
        format!("{}{}", self.origin(), self.base)
    }

    /// What was asked for until now, oldest first.
    pub fn log(&self) -> Vec<Asked> {
        self.trial.log()
    }

    /// Replaces the faults, from the next request on.
    pub fn set_faults(&self, faults: Vec<(String, Fault)>) {
        self.trial.set_faults(faults);
    }

    /// Is gone, as a host without a network is: nothing listens, and what was on its way is broken off.
    pub fn go(&self) {
        // With the runtime go the listener and all connections; waiting for it is not allowed in a test's own.
        if let Some(runtime) = self.take_runtime() {
            runtime.shutdown_background();
        }
    }

    /// Is there again, at the same address.
    ///
    /// # Errors
    /// The port was taken meanwhile.
    pub fn come_back(&self) -> io::Result<()> {
        // What is broken off may hold the port for a moment.
        let started = Instant::now();
        let listener = loop {
            match TcpListener::bind(self.address) {
                Err(_) if started.elapsed() < LONGEST_WAIT => std::thread::sleep(Duration::from_millis(20)),
                bound => break bound?,
            }
        };
        let (runtime, _) = serve(listener, self.app.clone())?;
        *self.runtime.lock().unwrap_or_else(PoisonError::into_inner) = Some(runtime);
        Ok(())
    }

    fn take_runtime(&self) -> Option<Runtime> {
        self.runtime.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Serves until the program ends.
    pub fn wait(mut self) {
        let runtime = self.take_runtime();
        if let (Some(runtime), Some(server)) = (&runtime, self.server.take()) {
            let _ = runtime.block_on(server);
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.go();
    }
}

#[cfg(test)]
mod tests;
