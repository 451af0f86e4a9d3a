//! Going from page to page: what the reader does, the history of the browser, and the sheet that lies over a page.

use super::App;
use crate::address::route::{Address, Route};
use crate::app::browser;
use leptos::prelude::*;

/// What opens the sheet.
const SHEET_BUTTON: &str = ".filters-button";

impl App {
    /// Goes to a page.
    pub fn go(&self, route: Route) {
        if !self.program.shows(&route) {
            return browser::visit(&self.href(route), self.host.may_push());
        }
        self.has_returned.set_value(false);
        let is_same_page = route.page() == self.page_now();
        let href = self.href(route.clone());
        let words_and_day = |route: &Route| route.query().map(|query| (query.words.clone(), query.date));
        if is_same_page && words_and_day(&route) != self.route.with_untracked(words_and_day) {
            // Not at once: this may be one key press of many.
            browser::replace_soon(&href);
        } else if self.host.may_push() && !is_same_page {
            browser::push(&href);
        } else {
            browser::replace(&href);
        }
        self.show(route);
    }

    /// Shows a page in the place of this one, which is only another address of it.
    pub fn correct(&self, route: Route) {
        browser::replace(&self.href(route.clone()));
        self.show(route);
    }

    /// Shows a page; the address bar has it already.
    fn show(&self, route: Route) {
        let (page, page_and_filters) = (self.page_now(), route.without_words_and_day());
        if page != route.page() {
            let here = self.route.get_untracked();
            if here.is_list() {
                self.list.set_value(Some(here));
            }
        }
        // First: this removes what hangs on the page before.
        if page_and_filters != self.page_and_filters.get_untracked() {
            self.page_and_filters.set(page_and_filters);
        }
        self.route.set(route);
        if page != self.page_now() {
            self.pages_opened.update(|pages| *pages += 1);
        }
    }

    /// Goes to the page at an address of this site, if it is one of ours in this language and program; says whether.
    pub fn navigate(&self, href: &str) -> bool {
        let address = self.base.with_value(|base| Address::parse(base, href));
        if address.lang == self.lang && self.program.shows(&address.route) {
            self.go(address.route);
        } else if !self.host.may_push() && address.route != Route::NotFound {
            // Another language or program is another document; the browser would make it a step.
            browser::visit(href, false);
        } else {
            return false;
        }
        true
    }

    /// Shows the page that the address bar says, after the reader went back or forward; says whether it is the one of
    /// that step. What lay over the page is taken away instead, and the page keeps what was chosen on it.
    pub fn returned(&self, address: &str) -> bool {
        let here = self.route.get_untracked();
        let route = self.base.with_value(|base| Address::parse(base, address)).route;
        if self.sheet.get_untracked() {
            self.take_sheet();
            if route.page() == here.page() {
                browser::replace(&self.href(here));
                return false;
            }
        }
        if route != here {
            self.has_returned.set_value(true);
            self.show(route);
        }
        true
    }

    /// Lays a sheet over the page.
    pub fn open_sheet(&self) {
        if self.host.may_push() {
            browser::push_over();
        }
        self.sheet.set(true);
        // In a frame as tall as its page, what lies over it may be far from what the reader sees.
        let is_over_page = self.host.is_whole_page();
        // First when it stands in the document.
        leptos::task::spawn_local(async move { browser::show_dialog(is_over_page) });
    }

    /// Takes the sheet away after the reader has closed it, and its step of the history with it.
    pub fn close_sheet(&self) {
        match self.sheet.get_untracked() {
            true if self.host.may_push() => browser::go_back(),
            true => self.take_sheet(),
            false => {}
        }
    }

    fn take_sheet(&self) {
        browser::close_dialog();
        self.sheet.set(false);
        // Not all browsers give it back to what was pressed.
        browser::focus(SHEET_BUTTON);
    }
}
