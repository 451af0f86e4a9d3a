//! What every part of the app may ask for: language, host, place in the app, clock, data.

mod navigation;

use crate::address::facet::Selection;
use crate::address::frame::Frame;
use crate::address::host::Host;
use crate::address::kiosk::Kiosk;
use crate::address::route::{Address, Query, Route, with_slash};
use crate::app::Program;
use crate::app::browser;
use crate::app::loading::{DataFiles, Loading};
use crate::dataset::Dataset;
use crate::dataset::manifest::Need;
use crate::dataset::window::window;
use crate::find::finder::Catalogue;
use crate::find::saved;
use crate::i18n::texts::Texts;
use crate::model::lang::Lang;
use crate::model::place::KommuneNumber;
use crate::schedule::civil::{Date, Moment, TimeOfDay};
use leptos::prelude::*;
use std::ops::Deref;
use std::sync::Arc;

/// The app's [`State`], which a component gets by [`use_app`]. It is a pointer, because nearly every closure of a view
/// holds one.
#[derive(Clone, Copy)]
pub struct App(&'static State);

impl Deref for App {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// What the app knows, made once. Language and host hold as long as it lives; signals hold what changes.
pub struct State {
    /// The program.
    pub program: &'static Program,
    /// The language.
    pub lang: Lang,
    /// Its texts.
    pub texts: &'static Texts,
    /// The host.
    pub host: Host,
    /// How the display is set up, if the host is one.
    pub kiosk: StoredValue<Option<&'static Kiosk>>,
    /// What the page around it has settled, where it is a part of one.
    pub frame: Frame,
    /// The page, with what was chosen on it. It changes at every key press of a search.
    pub route: RwSignal<Route>,
    /// The route without the search words and the day. A signal of its own and not a memo of `route`: each box of
    /// the filters has four effects, and behind a memo all of them would be checked at every key press.
    page_and_filters: RwSignal<Route>,
    /// The minute on the wall in Oslo; `None` on pages made beforehand.
    pub now: RwSignal<Option<Moment>>,
    /// The day on the wall in Oslo. What hangs on the day hangs on this, so that no minute wakes it.
    pub today: Memo<Option<Date>>,
    dataset: RwSignal<Arc<Dataset>>,
    catalogue: Memo<Arc<Catalogue>>,
    /// Which data files have come.
    pub files: RwSignal<DataFiles>,
    /// How many pages were opened since the app started.
    pub pages_opened: RwSignal<u32>,
    /// Whether the app is in the document.
    pub is_shown: StoredValue<bool>,
    /// Whether a sheet lies over the page: the way back takes it away.
    pub sheet: RwSignal<bool>,
    /// Changes whenever the list on this device does.
    list_version: RwSignal<u32>,
    /// Whether the host wants a slash behind the path of a page.
    pub has_slashes: StoredValue<bool>,
    base: StoredValue<String>,
    has_returned: StoredValue<bool>,
    /// The list that the reader saw last, with what was chosen on it.
    list: StoredValue<Option<Route>>,
}

/// The state of the app, from the context.
pub fn use_app() -> App {
    expect_context::<App>()
}

impl App {
    /// The app at an address under `base`.
    pub fn new(
        program: &'static Program,
        base: String,
        address: Address,
        frame: Frame,
        texts: &'static Texts,
        now: Option<Moment>,
    ) -> Self {
        let dataset = RwSignal::new(Arc::<Dataset>::default());
        let now = RwSignal::new(now);
        let state = State {
            program,
            lang: address.lang,
            texts,
            host: address.host,
            kiosk: StoredValue::new(None),
            frame,
            page_and_filters: RwSignal::new(address.route.without_words_and_day()),
            route: RwSignal::new(address.route),
            now,
            today: Memo::new(move |_| now.get().map(|now| now.date)),
            dataset,
            catalogue: Memo::new_with_compare(
                move |_| Arc::new(Catalogue::new(&dataset.get(), texts)),
                |_, _| true,
            ),
            files: RwSignal::new(DataFiles::default()),
            pages_opened: RwSignal::new(0),
            is_shown: StoredValue::new(false),
            sheet: RwSignal::new(false),
            list_version: RwSignal::new(0),
            has_slashes: StoredValue::new(false),
            base: StoredValue::new(base),
            has_returned: StoredValue::new(browser::was_left()),
            list: StoredValue::new(None),
        };
        // It lives as long as the document.
        Self(Box::leak(Box::new(state)))
    }

    /// Whether the reader may change to a language.
    pub fn offers(&self, lang: Lang) -> bool {
        self.kiosk.get_value().is_none_or(|kiosk| kiosk.languages.contains(&lang))
    }

    /// From when on there is something to come: now; without a clock, the day on which the data was made.
    pub fn from_now(&self) -> Option<Moment> {
        let made = || self.files.with(|files| Some(files.manifest()?.today?.at(TimeOfDay::MIDNIGHT)));
        self.now.get().or_else(made)
    }

    /// The first and the last day whose meetings are published; not known natively.
    pub fn published(&self) -> Option<(Date, Date)> {
        self.files.with(|files| Some(window(files.manifest()?.today?)))
    }

    /// The loaded records. Tracked.
    pub fn data(&self) -> Arc<Dataset> {
        self.dataset.get()
    }

    /// The loaded records. Not tracked.
    pub fn data_now(&self) -> Arc<Dataset> {
        self.dataset.get_untracked()
    }

    /// Sets the loaded records.
    pub fn set_data(&self, data: Arc<Dataset>) {
        self.dataset.set(data);
    }

    /// The services of the loaded records, ready to be searched; made once for each change of the records.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.catalogue.get()
    }

    /// The usual name of a kommune.
    pub fn kommune_name(&self, number: KommuneNumber) -> Option<String> {
        self.data_now().places.kommune(number).map(|kommune| kommune.name().to_owned())
    }

    /// The name of a kommune in all its languages.
    pub fn kommune_full_name(&self, number: KommuneNumber) -> Option<String> {
        self.data().places.kommune(number).map(|kommune| kommune.full_name())
    }

    /// The page with nothing chosen on it. Tracked; not woken by words or a day.
    pub fn page(&self) -> Route {
        self.page_and_filters.with(Route::page)
    }

    fn page_now(&self) -> Route {
        self.page_and_filters.with_untracked(Route::page)
    }

    /// The kommune that was chosen. Tracked; not woken by words or a day.
    pub fn place(&self) -> Option<KommuneNumber> {
        self.page_and_filters.with(|route| route.query()?.place)
    }

    /// What was chosen of the filters. Tracked; not woken by words or a day.
    pub fn chosen(&self) -> Selection {
        self.page_and_filters.with(|route| route.query().map(|query| query.chosen)).unwrap_or_default()
    }

    /// What the reader themselves chose of the filters, and may take back. Tracked.
    pub fn free(&self) -> Selection {
        self.frame.free(self.chosen())
    }

    /// Takes back what the reader chose of the filters.
    pub fn reset(&self) {
        self.change(&|query| query.chosen = self.frame.rest(query.chosen));
    }

    /// All that was chosen on this page. Tracked.
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
        let mut href = self.base.with_value(|base| Address { lang, host: self.host, route }.href(base));
        href.push_str(self.frame.kept());
        self.for_host(href)
    }

    /// The whole address of a page as somebody else would open it.
    pub fn address_of(&self, route: Route) -> String {
        let address = Address { lang: self.lang, host: Host::Phone, route };
        let href = self.for_host(self.base.with_value(|base| address.href(base)));
        format!("{}{href}", browser::origin())
    }

    /// An address as the host of the site wants it. In a page made beforehand nobody knows that yet, so what must not be
    /// lost is safe anywhere.
    fn for_host(&self, href: String) -> String {
        let is_needed = self.has_slashes.get_value() || (cfg!(not(feature = "csr")) && href.contains('?'));
        if is_needed { with_slash(&href) } else { href }
    }

    /// The reader's list as this device stores it; `None` where nothing may or can be stored. Tracked.
    pub fn stored_list(&self) -> Option<Option<String>> {
        self.list_version.get();
        if self.host.may_store() { browser::stored(saved::KEY) } else { None }
    }

    /// Stores the reader's list on this device, or no trace of one that is empty; says whether that went well.
    pub fn store_list(&self, list: &saved::Saved) -> bool {
        let written = (!list.picks().is_empty()).then(|| list.kept());
        let is_stored = browser::store(saved::KEY, written.as_deref());
        self.list_changed();
        is_stored
    }

    /// Has the list read again.
    pub fn list_changed(&self) {
        self.list_version.update(|version| *version += 1);
    }

    /// The whole address of a file beside the app.
    pub fn address_of_file(&self, path: &str) -> String {
        format!("{}{}", browser::origin(), self.file(path))
    }

    /// The address of a file beside the app.
    pub fn file(&self, path: &str) -> String {
        self.base.with_value(|base| format!("{base}/{path}"))
    }

    /// How long the list of this page was when the reader left it, if they went back or forward to it or loaded it
    /// again.
    pub fn length_before(&self) -> Option<usize> {
        browser::length_before().filter(|_| self.has_returned.get_value())
    }

    /// Whether the reader came to this page by going back or forward.
    pub fn has_returned(&self) -> bool {
        self.has_returned.get_value()
    }

    /// The list that the reader saw last, with what was chosen on it, if it is one of the kind that this page belongs
    /// to or of every kind.
    pub fn list_before(&self) -> Option<Route> {
        let here = self.route.with_untracked(Route::section);
        let is_of_kind = |list: &Route| list.section().is_none_or(|section| Some(section) == here);
        self.list.get_value().filter(|list| matches!(list, Route::Kommune(_)) || is_of_kind(list))
    }

    /// How far the data that a page needs has come. Tracked.
    pub fn loading(&self, needs: &[Need]) -> Loading {
        self.files.with(|files| files.loading(needs, self.lang))
    }
}
