//! The app: shows the domain with Leptos. The same components are compiled for the browser (feature `csr`) and
//! natively (feature `ssr`), where the data tool makes every page as HTML beforehand.
//!
//! Pages use components, never the other way round; only `browser` touches web-sys.

pub mod browser;
mod components;
pub mod context;
mod handler;
mod loader;
pub mod loading;
mod pages;
mod program;
mod shell;
mod staff;
#[cfg(feature = "csr")]
mod start;

pub use program::{Program, STAFF, VISITORS};
pub use shell::Shell;
#[cfg(feature = "csr")]
pub use start::start;
