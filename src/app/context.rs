//! What every part of the app may ask for: language, host, place in the app, clock, data.

use crate::address::facet::Selection;
use crate::address::host::Host;
use crate::address::route::{Address, Query, Route};
use crate::app::browser;
use crate::app::pages::Show;
use crate::app::shelf::{Loading, Shelf};
use crate::dataset::Dataset;
use crate::dataset::manifest::Need;
use crate::find::finder::Catalogue;
use crate::find::saved;
use crate::i18n::texts::Texts;
use crate::model::lang::Lang;
use crate::model::place::KommuneNumber;
use crate::program::Program;
use crate::schedule::civil::Moment;
#[cfg(not(feature = "app"))]
use crate::schedule::civil::TimeOfDay;
use leptos::prelude::*;
use std::sync::Arc;

/// The state of the app. Made once; language and host hold as long as it lives.
#[derive(Clone, Copy)]
pub struct App {
    /// The language.
    pub lang: Lang,
    /// Its texts.
    pub texts: &'static Texts,
    /// The host.
    pub host: Host,
    /// The pages of this program.
    pub show: Show,
    program: Option<Program>,
    /// The page, with what was chosen on it; another one at every letter of a search.
    pub route: RwSignal<Route>,
    /// The same without the words and the day. A signal of its own, so that what hangs on the page, the place or the
    /// choices (each box of the filters has four effects) hears of no letter.
    steady: RwSignal<Route>,
    /// The minute on the wall in Oslo; `None` on pages made beforehand.
    pub now: RwSignal<Option<Moment>>,
    dataset: RwSignal<Arc<Dataset>>,
    catalogue: StoredValue<Option<(Arc<Dataset>, Arc<Catalogue>)>>,
    /// How the loading goes.
    pub shelf: RwSignal<Shelf>,
    /// How many pages were opened since the program started.
    pub turns: RwSignal<u32>,
    /// Whether the app is on the page.
    pub is_shown: StoredValue<bool>,
    /// How often something else than this program has changed what the device keeps.
    keepings: RwSignal<u32>,
    base: StoredValue<String>,
    lengths: StoredValue<Vec<(Route, usize)>>,
    has_returned: StoredValue<bool>,
}

impl App {
    /// The app at an address under `base`, with the pages of its program.
    pub fn new(
        base: String,
        address: Address,
        texts: &'static Texts,
        (program, show): (Option<Program>, Show),
        now: Option<Moment>,
    ) -> Self {
        Self {
            lang: address.lang,
            texts,
            host: address.host,
            show,
            program,
            steady: RwSignal::new(address.route.steady()),
            route: RwSignal::new(address.route),
            now: RwSignal::new(now),
            dataset: RwSignal::new(Arc::default()),
            catalogue: StoredValue::new(None),
            shelf: RwSignal::new(Shelf::default()),
            turns: RwSignal::new(0),
            is_shown: StoredValue::new(false),
            keepings: RwSignal::new(0),
            base: StoredValue::new(base),
            lengths: StoredValue::new(Vec::new()),
            has_returned: StoredValue::new(false),
        }
    }

    /// From when on there is something to come: now, or on pages made beforehand the day on which the data
    /// was made.
    pub fn from_now(&self) -> Option<Moment> {
        let now = self.now.get();
        #[cfg(not(feature = "app"))]
        let now =
            now.or_else(|| self.shelf.with(|shelf| Some(shelf.manifest()?.today?.at(TimeOfDay::MIDNIGHT))));
        now
    }

    /// The records that are loaded; read again when more come.
    pub fn data(&self) -> Arc<Dataset> {
        self.dataset.get()
    }

    /// The records that are loaded now.
    pub fn data_now(&self) -> Arc<Dataset> {
        self.dataset.get_untracked()
    }

    /// Puts all records there at once.
    #[cfg(not(feature = "app"))]
    pub fn set_data(&self, data: Arc<Dataset>) {
        self.dataset.set(data);
    }

    /// Puts more records to those that are loaded; says whether that went well.
    pub fn add_data(&self, add: &dyn Fn(&mut Dataset) -> Option<()>) -> Option<()> {
        let mut data = self.data_now();
        add(Arc::make_mut(&mut data))?;
        self.dataset.set(data);
        Some(())
    }

    /// The services of these records, ready to be searched; made once for each change of the records.
    pub fn catalogue(&self, data: &Arc<Dataset>) -> Arc<Catalogue> {
        let made = self.catalogue.get_value().filter(|(of, _)| Arc::ptr_eq(of, data));
        made.map(|(_, catalogue)| catalogue).unwrap_or_else(|| {
            let catalogue = Arc::new(Catalogue::new(data, self.texts));
            self.catalogue.set_value(Some((Arc::clone(data), Arc::clone(&catalogue))));
            catalogue
        })
    }

    /// The usual name of a kommune.
    pub fn kommune_name(&self, number: KommuneNumber) -> Option<String> {
        self.data_now().places.kommune(number).map(|kommune| kommune.name().to_owned())
    }

    /// The name of a kommune in all its languages.
    pub fn kommune_full_name(&self, number: KommuneNumber) -> Option<String> {
        self.data().places.kommune(number).map(|kommune| kommune.full_name())
    }

    /// The page with nothing chosen on it; read again when more than words or a day changes.
    pub fn page(&self) -> Route {
        self.steady.with(Route::page)
    }

    fn page_now(&self) -> Route {
        self.steady.with_untracked(Route::page)
    }

    /// The kommune that was chosen; read again when more than words or a day changes.
    pub fn place(&self) -> Option<KommuneNumber> {
        self.steady.with(|route| route.query()?.place)
    }

    /// What was chosen from lists; read again when more than words or a day changes.
    pub fn chosen(&self) -> Selection {
        self.steady.with(|route| route.query().map(|query| query.chosen)).unwrap_or_default()
    }

    /// What was chosen on this page; read again when that changes.
    pub fn query(&self) -> Query {
        self.route.with(|route| route.query().cloned()).unwrap_or_default()
    }

    /// Changes what was chosen on this page.
    pub fn change(&self, change: &dyn Fn(&mut Query)) {
        let mut route = self.route.get_untracked();
        if let Some(query) = route.query_mut() {
            change(query);
            self.go(route);
        }
    }

    /// The address of a page of the app, for a link.
    pub fn href(&self, route: Route) -> String {
        self.href_in(self.lang, route)
    }

    /// The address of a page in another language.
    pub fn href_in(&self, lang: Lang, route: Route) -> String {
        self.base.with_value(|base| Address { lang, host: self.host, route }.href(base))
    }

    /// The whole address of a page as somebody else would open it.
    pub fn address_of(&self, route: Route) -> String {
        let address = Address { lang: self.lang, host: Host::Phone, route };
        [browser::origin(), self.base.with_value(|base| address.href(base))].concat()
    }

    /// What this device keeps of the reader's list, as it was written, where anything may be kept; read again
    /// when it changes.
    pub fn kept(&self) -> Option<Option<String>> {
        self.keepings.get();
        if self.host.may_store() { browser::kept(saved::KEY) } else { None }
    }

    /// Keeps the reader's list on this device, or no trace of one that is empty; says whether that went well.
    pub fn keep(&self, list: &saved::Saved) -> bool {
        let kept = (!list.picks().is_empty()).then(|| list.kept());
        let is_kept = browser::keep(saved::KEY, kept.as_deref());
        self.restore();
        is_kept
    }

    /// Reads again what this device keeps.
    pub fn restore(&self) {
        self.keepings.update(|keepings| *keepings += 1);
    }

    /// The address of a file beside the program.
    pub fn file(&self, path: &str) -> String {
        self.base.with_value(|base| [base, "/", path].concat())
    }

    /// How long the list of this page was when the reader left it, if they went back or forward to it.
    pub fn length_before(&self) -> Option<usize> {
        let page = self.page_now();
        let lengths = self.lengths.get_value();
        let length = lengths.into_iter().rev().find(|(of, _)| *of == page).map(|(_, length)| length);
        length.filter(|_| self.has_returned.get_value())
    }

    /// Remembers how long the list of this page is, until the program ends.
    pub fn remember_length(&self, length: usize) {
        let page = self.page_now();
        self.lengths.update_value(|lengths| {
            lengths.retain(|(of, _)| *of != page);
            lengths.push((page, length));
        });
    }

    /// Goes to a page.
    pub fn go(&self, route: Route) {
        if route.program().is_some_and(|program| Some(program) != self.program) {
            return browser::load(&self.href(route), self.host.may_push());
        }
        self.has_returned.set_value(false);
        let is_same_page = route.page() == self.page_now();
        let href = self.href(route.clone());
        let fast = |route: &Route| route.query().map(|query| (query.words.clone(), query.date));
        if is_same_page && fast(&route) != self.route.with_untracked(fast) {
            // Not at once: this may be a letter of many, or a day on which a key is held down.
            browser::replace_soon(&href);
        } else if self.host.may_push() && !is_same_page {
            browser::push(&href);
        } else {
            browser::replace(&href);
        }
        self.arrive(route);
    }

    /// Shows the page that the address bar says.
    pub fn arrive(&self, route: Route) {
        let (page, steady) = (self.page_now(), route.steady());
        // First: what hangs on another page is gone then.
        if steady != self.steady.get_untracked() {
            self.steady.set(steady);
        }
        self.route.set(route);
        if page != self.page_now() {
            self.turns.update(|turns| *turns += 1);
        }
    }

    /// Goes to the page at an address of this site, if it is one of ours in this language; says whether.
    pub fn follow(&self, href: &str) -> bool {
        let address = self.base.with_value(|base| Address::parse(base, href));
        let is_ours = address.lang == self.lang && address.route.program() == self.program;
        if is_ours {
            self.go(address.route);
        } else if !self.host.may_push() && address.route != Route::NotFound {
            // Another document of ours; the browser would make it a step.
            browser::load(href, false);
            return true;
        }
        is_ours
    }

    /// Shows the page that the address bar says, after the reader went back or forward.
    pub fn returned(&self, address: &str) {
        let route = self.base.with_value(|base| Address::parse(base, address)).route;
        if route != self.route.get_untracked() {
            self.has_returned.set_value(true);
            self.arrive(route);
        }
    }

    /// How far the data that a page needs has come.
    pub fn loading(&self, needs: &[Need]) -> Loading {
        self.shelf.with(|shelf| shelf.loading(needs, self.lang))
    }
}
