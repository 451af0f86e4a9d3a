//! Serves an existing `dist/` as a plain static host would: `./dev preview`, and the host of every browser test.
//!
//! What a host does is told here once: which file an address means (`site`), what is sent with it (`answer`,
//! `rules`, `media`, `squeeze`). What only a test asks for stands apart: an overlay folder, a clock, a log and
//! [`Fault`]s.

mod answer;
mod fault;
mod media;
mod request;
mod rules;
mod site;
mod squeeze;

use std::collections::{HashMap, VecDeque};
use std::io::{self, BufReader, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

pub use fault::Fault;

/// How many requests the log keeps; older ones are forgotten.
const LOG_LENGTH: usize = 10_000;
/// How long a silent connection is kept.
const PATIENCE: Duration = Duration::from_secs(30);

/// What to serve, and how.
#[derive(Clone, Debug, Default)]
pub struct Preview {
    /// The built site, the folder with `index.html`.
    pub dir: PathBuf,
    /// The path under which the site lives; empty means `/`.
    pub base: String,
    /// The port to listen on; 0 takes any free one.
    pub port: u16,
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
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).map_err(|error| {
            let wish = format!("cannot listen on port {}: {error}; choose another port", self.port);
            io::Error::new(error.kind(), wish)
        })?;
        let address = listener.local_addr()?;
        let host = Arc::new(Host {
            rules: rules::Rules::read(&self.dir)?,
            site,
            clock_script: self.clock_script,
            squeezed: squeeze::Squeezed::default(),
            faults: Mutex::new(self.faults),
            log: Mutex::default(),
            connections: Mutex::default(),
            next_connection: AtomicU64::new(0),
            stopping: AtomicBool::new(false),
        });
        let acceptor = std::thread::Builder::new().name("preview".into()).spawn({
            let host = host.clone();
            move || host.accept(&listener)
        })?;
        Ok(Running { address, host, acceptor: Some(acceptor) })
    }
}

/// A request that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The method, such as `GET`.
    pub method: String,
    /// The path and query as they were sent, base included.
    pub path: String,
}

/// A server at work; it stops when this is dropped.
pub struct Running {
    address: SocketAddr,
    host: Arc<Host>,
    acceptor: Option<JoinHandle<()>>,
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
        format!("{}{}", self.origin(), self.host.site.base())
    }

    /// What was asked for until now, oldest first.
    pub fn log(&self) -> Vec<Asked> {
        lock(&self.host.log).iter().cloned().collect()
    }

    /// Replaces the faults, from the next request on.
    pub fn set_faults(&self, faults: Vec<(String, Fault)>) {
        *lock(&self.host.faults) = faults;
    }

    /// Serves until the program ends.
    pub fn wait(mut self) {
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.host.stopping.store(true, Ordering::SeqCst);
        // The acceptor sleeps until somebody knocks.
        let _ = TcpStream::connect(self.address);
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
        for connection in lock(&self.host.connections).values() {
            let _ = connection.shutdown(Shutdown::Both);
        }
    }
}

/// What all connections share.
struct Host {
    site: site::Site,
    rules: rules::Rules,
    clock_script: Option<String>,
    squeezed: squeeze::Squeezed,
    faults: Mutex<Vec<(String, Fault)>>,
    log: Mutex<VecDeque<Asked>>,
    connections: Mutex<HashMap<u64, TcpStream>>,
    next_connection: AtomicU64,
    stopping: AtomicBool,
}

impl Host {
    fn accept(self: &Arc<Self>, listener: &TcpListener) {
        for connection in listener.incoming() {
            if self.stopping.load(Ordering::SeqCst) {
                return;
            }
            let Ok(connection) = connection else { continue };
            let host = self.clone();
            let number = self.next_connection.fetch_add(1, Ordering::Relaxed);
            if let Ok(copy) = connection.try_clone() {
                lock(&self.connections).insert(number, copy);
            }
            let started = std::thread::Builder::new().name("preview connection".into()).spawn(move || {
                // A visitor who leaves early is no fault of ours.
                let _ = host.converse(&connection);
                let _ = connection.shutdown(Shutdown::Both);
                lock(&host.connections).remove(&number);
            });
            if started.is_err() {
                lock(&self.connections).remove(&number);
            }
        }
    }

    fn converse(&self, connection: &TcpStream) -> io::Result<()> {
        connection.set_nodelay(true)?;
        connection.set_read_timeout(Some(PATIENCE))?;
        let mut reader = BufReader::new(connection);
        let mut writer = connection;
        while let Some(request) = request::Request::read(&mut reader)? {
            self.note(&request);
            let fault = self.fault_for(&request.path);
            let answer = self.answer(&request, fault);
            let bytes = answer.to_bytes(&request);
            if fault == Some(Fault::CutOff) {
                let half = answer.body.len().div_ceil(2);
                return writer.write_all(&bytes[..bytes.len() - half]);
            }
            writer.write_all(&bytes)?;
            if request.closes {
                break;
            }
        }
        Ok(())
    }

    fn note(&self, request: &request::Request) {
        let mut log = lock(&self.log);
        if log.len() == LOG_LENGTH {
            log.pop_front();
        }
        log.push_back(Asked { method: request.method.clone(), path: request.target.clone() });
    }

    fn fault_for(&self, path: &str) -> Option<Fault> {
        let inside = self.site.inside(path)?;
        let faults = lock(&self.faults);
        faults.iter().find(|(pattern, _)| rules::matches(pattern, inside)).map(|&(_, fault)| fault)
    }
}

/// A lock that outlives a panic in another connection.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
