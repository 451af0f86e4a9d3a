//! The two programs that are made of the same parts: what a visitor can reach, and the tools for staff.

use crate::address::route::Route;
use crate::app::{pages, staff};
use leptos::prelude::*;

/// A program. What only the other one shows is not in it, because nothing there leads to it.
pub struct Program {
    /// Whether it shows the pages for staff, and not all others.
    is_for_staff: bool,
    /// The page of a route.
    pub page_of: fn(Route) -> AnyView,
}

/// The program of the visitors: phone, kiosk and embed.
pub static VISITORS: Program = Program { is_for_staff: false, page_of: pages::page_of };

/// The program of the staff.
pub static STAFF: Program = Program { is_for_staff: true, page_of: staff::page_of };

impl Program {
    /// Whether it shows the page of a route. That there is no such page any of them says.
    pub fn shows(&self, route: &Route) -> bool {
        *route == Route::NotFound || route.is_for_staff() == self.is_for_staff
    }

    /// The program that shows the page of a route.
    pub fn of(route: &Route) -> &'static Self {
        if route.is_for_staff() { &STAFF } else { &VISITORS }
    }
}
