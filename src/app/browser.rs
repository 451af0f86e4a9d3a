//! The only code that touches the browser. Every question to it can fail, and says so by `Option`.

#[cfg(feature = "app")]
mod web;
#[cfg(feature = "app")]
pub use web::*;

#[cfg(not(feature = "app"))]
mod nowhere;
#[cfg(not(feature = "app"))]
pub use nowhere::*;
