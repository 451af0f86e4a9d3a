//! Which program shows which page.
//!
//! One program with all pages would be more than a first visit may load. So there are several, with the same
//! frame; a link from a page of one to a page of another loads that page, as links do.

use crate::address::route::Route;
use crate::vocabulary;

vocabulary! {
    /// A program in the browser. Its word is the name of its files.
    Program, "program" {
        /// The start page, and services near somebody. The one that is started where a page was not made
        /// beforehand.
        Services = "app",
        /// Helplines, meetings, and pages about the rest.
        More = "more",
        /// What a reader has put aside, and the map.
        Aside = "aside",
    }
}

impl Route {
    /// The program that shows the page; any can say that there is none.
    pub fn program(&self) -> Option<Program> {
        match self {
            Self::Start
            | Self::Search(_)
            | Self::Topic(..)
            | Self::Finder(_)
            | Self::Service(_)
            | Self::Kommune(_) => Some(Program::Services),
            Self::Map(_) | Self::Saved(_) => Some(Program::Aside),
            Self::NotFound => None,
            _ => Some(Program::More),
        }
    }
}
