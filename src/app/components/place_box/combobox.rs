//! What was typed, what is offered for it, and what the keys do.

use crate::app::context::App;
use crate::find::suggest::{Gazetteer, Suggestion};
use crate::model::place::KommuneNumber;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// How many places are offered at once.
const OFFERED: usize = 7;

/// The state of the box.
#[derive(Clone, Copy)]
pub struct Combobox {
    /// What was typed.
    pub typed: RwSignal<String>,
    is_open: RwSignal<bool>,
    /// Which offer is marked.
    pub active: RwSignal<Option<usize>>,
    /// What is offered.
    pub offers: Memo<Vec<Suggestion>>,
}

impl Combobox {
    /// An empty box.
    pub fn new(app: App) -> Self {
        let typed = RwSignal::new(String::new());
        let gazetteer = Memo::new_with_compare(
            move |_| Arc::new(Gazetteer::new(&app.data().places, &app.data().postcodes)),
            |_, _| true,
        );
        let offers = Memo::new(move |_| {
            let data = app.data();
            typed.with(|typed| gazetteer.get().suggest(typed, &data.places, &data.postcodes, OFFERED))
        });
        Self { typed, is_open: RwSignal::new(false), active: RwSignal::new(None), offers }
    }

    /// Whether offers are shown, if there are any. Tracked.
    pub fn shows(self) -> bool {
        self.is_open.get() && !self.typed.with(|typed| typed.trim().is_empty())
    }

    /// The offers that are shown. Tracked.
    pub fn shown(self) -> Vec<Suggestion> {
        if self.shows() { self.offers.get() } else { Vec::new() }
    }

    /// Takes what was typed.
    pub fn typed(self, text: String) {
        self.typed.set(text);
        self.active.set(None);
        self.is_open.set(true);
    }

    /// Closes the list.
    pub fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    /// Empties the box for what was chosen.
    pub fn take(self, kommune: KommuneNumber) -> KommuneNumber {
        self.close();
        self.typed.set(String::new());
        kommune
    }

    /// Does what a key is for; gives back what it chose.
    pub fn on_key(self, event: &KeyboardEvent) -> Option<KommuneNumber> {
        // These belong to whoever puts letters together (Japanese, Chinese).
        if event.is_composing() {
            return None;
        }
        let count = self.offers.with_untracked(Vec::len);
        let at = self.active.get_untracked();
        let next = match event.key().as_str() {
            "ArrowDown" if event.alt_key() => {
                self.is_open.set(true);
                return None;
            }
            "ArrowUp" if event.alt_key() => {
                self.close();
                return None;
            }
            "ArrowDown" => at.map_or(0, |at| (at + 1) % count.max(1)),
            "ArrowUp" => at.map_or(count.saturating_sub(1), |at| (at + count.max(1) - 1) % count.max(1)),
            "Enter" => return self.on_enter(event, at),
            "Escape" => {
                if !self.is_open.get_untracked() {
                    self.typed.set(String::new());
                }
                self.close();
                return None;
            }
            // What moves in the text leaves the list.
            _ => {
                self.active.set(None);
                return None;
            }
        };
        event.prevent_default();
        self.is_open.set(true);
        self.active.set((count > 0).then_some(next));
        None
    }

    /// The first one is meant when none is marked, unless the next is called the same.
    fn on_enter(self, event: &KeyboardEvent, at: Option<usize>) -> Option<KommuneNumber> {
        let offers = self.offers.get_untracked();
        let first = offers.get(at.unwrap_or(0))?;
        let shows = untrack(|| self.shows());
        if at.is_none() && shows && offers.get(1).is_some_and(|next| next.name == first.name) {
            event.prevent_default();
            self.active.set(Some(0));
            return None;
        }
        shows.then(|| {
            event.prevent_default();
            self.take(first.kommune)
        })
    }
}
