//! What the list of services is made of, each part worked out again only when what it is made from changes.

use crate::app::components::{Listing, Row, ServiceCard, show_these};
use crate::app::context::App;
use crate::find::facets::Counts;
use crate::find::finder::{Near, near};
use crate::model::area::Reach;
use crate::model::place::KommuneNumber;
use crate::model::service::Service;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// How many services are shown while somebody types: as many as stand below the search on most screens, so that no
/// key press waits for more.
const SHOWN_WHILE_TYPING: usize = 2;
/// Who has not typed for so many milliseconds has stopped for the moment.
const REST: u64 = 200;

/// What was asked for, and what answers it.
#[derive(Clone, Copy)]
pub struct Asked {
    /// The app.
    pub app: App,
    near: Memo<Near>,
    /// The services that are near and answer the words.
    matching: Memo<Vec<u32>>,
    words: Memo<String>,
    /// The words with which the reader last stopped typing.
    pub rested: RwSignal<String>,
}

impl Asked {
    /// What the address asks for.
    pub fn new(app: App) -> Self {
        let words = Memo::new(move |_| app.query().words);
        let near = Memo::new(move |_| near(&app.data(), app.place()));
        let matching = Memo::new(move |_| {
            let data = app.data();
            let catalogue = app.catalogue();
            words.with(|words| near.with(|near| catalogue.matching(&data, words, app.place(), near)))
        });
        let rested = RwSignal::new(words.get_untracked());
        let mut rest = debounce(Duration::from_millis(REST), move |words| drop(rested.try_set(words)));
        Effect::new(move || rest(words.get()));
        Self { app, near, matching, words, rested }
    }

    /// What was found, the first `shown` of it, with a heading over each group.
    pub fn list(self, shown: usize) -> Listing {
        let (app, data, place) = (self.app, self.app.data(), self.app.place());
        let words = self.words.get();
        let most = if self.rested.get() == words { shown } else { SHOWN_WHILE_TYPING };
        let (matching, near) = (self.matching.read(), self.near.read());
        let found = app.catalogue().find(&data, &matching, &near, &app.chosen(), most);
        let searched: Arc<str> = words.into();
        let mut rows = Vec::new();
        for group in found.groups {
            rows.push(Row::heading(&title(app, group.reach, place)));
            rows.extend(group.services.into_iter().map(|service| row(service, place, &searched)));
        }
        Listing {
            count: app.texts.results.of(found.count),
            rows,
            is_more: found.count > shown,
            is_nothing: found.count == 0,
        }
    }

    /// How many each choice leaves; counted when the reader has stopped typing, so that a key press costs little.
    pub fn counts(self) -> Counts {
        self.rested.track();
        self.near.track();
        let catalogue = self.app.catalogue();
        self.matching.with_untracked(|matching| catalogue.counts(matching, &self.app.chosen()))
    }

    /// What is left, as the button of the filters says it.
    pub fn shows(self) -> String {
        let (data, texts) = (self.app.data(), self.app.texts);
        let found =
            self.app.catalogue().find(&data, &self.matching.read(), &self.near.read(), &self.app.chosen(), 0);
        show_these(texts, found.count, &texts.results.of(found.count))
    }
}

fn title(app: App, reach: Option<Reach>, place: Option<KommuneNumber>) -> String {
    match reach.zip(place.and_then(|place| app.kommune_name(place))) {
        Some((reach, name)) => app.texts.say_reach(reach, &name),
        None => app.texts.all_services.to_owned(),
    }
}

/// A service. Its marks are made for these words; for others it is another row.
fn row(service: Arc<Service>, from: Option<KommuneNumber>, searched: &Arc<str>) -> Row {
    let searched = Arc::clone(searched);
    Row::of(format!("{} {from:?} {searched}", service.id), move || {
        view! { <ServiceCard service=Arc::clone(&service) from searched=Arc::clone(&searched) /> }
    })
}
