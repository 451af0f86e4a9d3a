//! Which program shows which page.
//!
//! One program with all pages would be more than a first visit may load. So there are two of them, with
//! the same frame; a link from a page of one to a page of the other loads that page, as links do.

use crate::route::Route;

/// A program in the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// The start page, and services near somebody.
    Services,
    /// Helplines, meetings, and pages about the rest.
    More,
}

impl Route {
    /// The program that shows the page; either can say that there is none.
    pub fn program(&self) -> Option<Program> {
        match self {
            Self::Start | Self::Finder(_) | Self::Service(_) | Self::Kommune(_) => Some(Program::Services),
            Self::NotFound => None,
            _ => Some(Program::More),
        }
    }
}
