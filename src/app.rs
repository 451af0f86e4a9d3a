//! The app: shows the domain. Compiled for the browser (feature `app`) and for the tool that
//! makes pages beforehand (feature `prerender`), from the same components.

pub mod browser;
mod components;
pub mod context;
#[cfg(feature = "app")]
mod loader;
mod node;
pub mod pages;
pub mod shelf;
pub mod shell;
#[cfg(feature = "app")]
pub mod start;
