//! What was typed, what is offered for it, and what the keys do.

use crate::app::context::App;
use crate::find::suggest::{Fit, Gazetteer, OFFERED, Offered, Suggestion};
use crate::model::district::Place;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// The number of a key that puts letters together.
const COMPOSING: u32 = 229;

/// The state of the box.
#[derive(Clone, Copy)]
pub struct Combobox {
    /// What was typed.
    pub typed: RwSignal<String>,
    is_open: RwSignal<bool>,
    /// Which offer is marked.
    pub active: RwSignal<Option<usize>>,
    /// What is offered.
    pub offers: Memo<Offered>,
}

impl Combobox {
    /// An empty box.
    pub fn new(app: App) -> Self {
        let typed = RwSignal::new(String::new());
        let gazetteer = Memo::new_with_compare(move |_| Arc::new(Gazetteer::new(&app.data())), |_, _| true);
        let offers =
            Memo::new(move |_| typed.with(|typed| gazetteer.get().suggest(typed, &app.data(), OFFERED)));
        Self { typed, is_open: RwSignal::new(false), active: RwSignal::new(None), offers }
    }

    /// Whether offers are shown, if there are any. Tracked.
    pub fn shows(self) -> bool {
        self.is_open.get() && !self.typed.with(|typed| typed.trim().is_empty())
    }

    /// The offers that are shown. Tracked.
    pub fn shown(self) -> Vec<Suggestion> {
        if self.shows() { self.offers.get().offers } else { Vec::new() }
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

    /// How many offers there are, shown or not. Tracked.
    pub fn count(self) -> usize {
        self.offers.with(|offered| offered.offers.len())
    }

    /// Whether nothing is called so, and the offers only look like it. Tracked.
    pub fn is_alike(self) -> bool {
        self.offers.with(|offered| offered.offers.first().is_some_and(|offer| offer.fit == Fit::Alike))
    }

    /// Shows again what is offered for what stands in the box: after the keyboard's own «done», and a tap.
    pub fn open(self) {
        self.is_open.set(true);
    }

    /// Empties the box for what was chosen.
    pub fn take(self, place: Place) -> Place {
        self.close();
        self.typed.set(String::new());
        place
    }

    /// Does what a key is for; gives back what it chose.
    pub fn on_key(self, event: &KeyboardEvent) -> Option<Place> {
        // These belong to whoever puts letters together (Japanese, Chinese). Safari says so only by the number of
        // the key that ends it.
        if event.is_composing() || event.key_code() == COMPOSING {
            return None;
        }
        let count = untrack(|| self.count());
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

    /// What is marked is taken; else what is meant beyond doubt. A guess is marked first.
    fn on_enter(self, event: &KeyboardEvent, at: Option<usize>) -> Option<Place> {
        let Offered { offers, takes } = self.offers.get_untracked();
        if self.typed.with_untracked(|typed| typed.trim().is_empty()) || offers.is_empty() {
            return None;
        }
        event.prevent_default();
        // It may have closed when the keyboard went.
        self.is_open.set(true);
        let Some(at) = at.or(takes) else {
            self.active.set(Some(0));
            return None;
        };
        offers.get(at).map(|offer| self.take(offer.place.clone()))
    }
}
