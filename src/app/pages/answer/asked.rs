//! What is asked, and its answer.

use crate::address::facet::{Facet, Selection};
use crate::address::route::Route;
use crate::app::context::App;
use crate::find::answer::{Answer, Index, Question, answer};
use crate::model::place::KommuneNumber;
use crate::model::taxonomy::Topic;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// Who has not typed for so many milliseconds has stopped for the moment.
const REST: u64 = 200;

/// What is asked.
#[derive(Clone, Copy)]
pub struct Asked {
    app: App,
    topic: Option<Topic>,
    index: Memo<Arc<Index>>,
    /// The words with which the reader last stopped typing.
    rested: RwSignal<String>,
}

impl Asked {
    /// What the address asks for.
    pub fn new(app: App, topic: Option<Topic>) -> Self {
        let words = Memo::new(move |_| app.query().words);
        let rested = RwSignal::new(words.get_untracked());
        let mut rest = debounce(Duration::from_millis(REST), move |words| {
            // The page may be gone by now.
            let _ = rested.try_set(words);
        });
        Effect::new(move || rest(words.get()));
        let index =
            Memo::new_with_compare(move |_| Arc::new(Index::new(&app.data(), app.texts)), |_, _| true);
        Self { app, topic, index, rested }
    }

    /// Whether anything is asked at all. Tracked.
    pub fn is_asked(self) -> bool {
        self.topic.is_some() || self.rested.with(|words| !words.trim().is_empty())
    }

    fn place(self) -> Option<KommuneNumber> {
        self.app.route.with(|route| match route {
            Route::Topic(_, place) => *place,
            route => route.query()?.place,
        })
    }

    /// The answer. Tracked.
    pub fn answer(self) -> Answer {
        let (data, index) = (self.app.data(), self.index.get());
        let chosen = match self.topic {
            Some(topic) => Selection::default().with(Facet::Topic, topic as usize),
            None => self.app.chosen(),
        };
        self.rested.with(|words| {
            let question = Question { words, place: self.place(), chosen: &chosen, now: self.app.now.get() };
            answer(&data, &index, question)
        })
    }
}
