//! The box in which a reader says where they live (WAI-ARIA APG: combobox with list autocomplete).

use crate::app::browser;
use crate::app::components::{ask_for, position};
use crate::app::context::App;
use crate::app::node::{Event, Known, Node, flag, known, live, node};
use crate::dataset::manifest::{FileKind, Need};
use crate::find::suggest::{Gazetteer, Suggestion};
use crate::model::place::KommuneNumber;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// How many places are offered at once.
const OFFERED: usize = 7;
const INPUT: &str = "place";
const LIST: &str = "place-list";
const HINT: &str = "place-hint";

/// A text box that offers places while the reader types, and calls back with the kommune that was chosen.
pub fn place_box(app: App, on_choose: fn(App, KommuneNumber)) -> Node {
    let texts = app.texts;
    let combobox = Combobox::new(app);
    let on_key = move |event| {
        if let Some(kommune) = combobox.on_key(event) {
            on_choose(app, kommune);
        }
    };
    let option = move |(index, offer): (usize, Suggestion)| {
        let choose = move |_| on_choose(app, combobox.take(offer.kommune));
        option(combobox.active, index, &offer.name, &offer.detail).on("click", Box::new(choose))
    };
    let list = move || {
        let list = node("ul").with("id", LIST).with("role", "listbox").with("aria-label", texts.place_label);
        list.children(combobox.shown().into_iter().enumerate().map(option).collect())
    };
    let status = move || match (combobox.shows(), combobox.offers.get().len()) {
        (false, _) => String::new(),
        (true, 0) => texts.place_none.to_owned(),
        (true, count) => (texts.place_options)(count),
    };
    node("div")
        .class("place-box")
        .child(node("label").class("ds-label").with("for", INPUT).text(texts.place_label))
        .child(node("p").with("id", HINT).text(texts.place_hint))
        .child(input(app, combobox).on("keydown", Box::new(on_key)))
        .child(live(Box::new(list)))
        .child(node("p").class("place-status").with("role", "status").say(Box::new(status)))
        .child_if(app.host.may_locate().then(|| position(app, on_choose)))
}

/// What was typed, and what is offered for it.
#[derive(Clone, Copy)]
struct Combobox {
    typed: RwSignal<String>,
    is_open: RwSignal<bool>,
    /// Which offer is marked.
    active: RwSignal<Option<usize>>,
    offers: Known<Vec<Suggestion>>,
}

impl Combobox {
    fn new(app: App) -> Self {
        let typed = RwSignal::new(String::new());
        let gazetteer = known(move || Gazetteer::new(&app.data().places, &app.data().postcodes));
        let offers = known(move || {
            let data = app.data();
            typed.with(|typed| gazetteer.get().suggest(typed, &data.places, &data.postcodes, OFFERED))
        });
        Self { typed, is_open: RwSignal::new(false), active: RwSignal::new(None), offers }
    }

    fn shows(self) -> bool {
        self.is_open.get() && !self.typed.with(|typed| typed.trim().is_empty())
    }

    fn shown(self) -> Vec<Suggestion> {
        if self.shows() { self.offers.get().to_vec() } else { Vec::new() }
    }

    fn close(self) {
        self.is_open.set(false);
        self.active.set(None);
    }

    /// Empties the box for what was chosen.
    fn take(self, kommune: KommuneNumber) -> KommuneNumber {
        self.close();
        self.typed.set(String::new());
        kommune
    }

    /// Does what a key is for; gives back what it chose.
    fn on_key(self, event: Event) -> Option<KommuneNumber> {
        let event: KeyboardEvent = event.unchecked_into();
        // These belong to whoever puts letters together (Japanese, Chinese).
        if event.is_composing() {
            return None;
        }
        let count = self.offers.get().len();
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
            "Enter" => {
                // The first one is meant when none is marked, unless the next is called the same.
                let offers = self.offers.get();
                let first = offers.get(at.unwrap_or(0))?;
                if at.is_none() && self.shows() && offers.get(1).is_some_and(|next| next.name == first.name) {
                    event.prevent_default();
                    self.active.set(Some(0));
                    return None;
                }
                let kommune = first.kommune;
                return self.shows().then(|| {
                    event.prevent_default();
                    self.take(kommune)
                });
            }
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
        browser::scroll_into_view("[role=option][aria-selected=true]");
        None
    }
}

fn input(app: App, combobox: Combobox) -> Node {
    let Combobox { typed, is_open, active, offers } = combobox;
    // Postcodes are many; they come when somebody is about to type.
    let ask = move |_| ask_for(app, vec![Need::all(FileKind::Places), Need::all(FileKind::Postcodes)]);
    let on_input = move |event| {
        typed.set(event_target_value(&event));
        active.set(None);
        is_open.set(true);
    };
    let is_expanded = move || combobox.shows() && !offers.get().is_empty();
    node("input")
        .class("ds-input")
        .with("id", INPUT)
        .with("type", "text")
        .with("role", "combobox")
        .with("autocomplete", "off")
        .with("spellcheck", "false")
        .with("autocapitalize", "words")
        .with("enterkeyhint", "go")
        .with("aria-autocomplete", "list")
        .with("aria-controls", LIST)
        .with("aria-describedby", HINT)
        .bind("aria-expanded", Box::new(move || Some(flag(is_expanded()))))
        .bind("aria-activedescendant", Box::new(move || active.get().map(option_id)))
        .prop("value", Box::new(move || typed.get().into()))
        .on("focus", Box::new(ask))
        .on("input", Box::new(on_input))
        .on("blur", Box::new(move |_| combobox.close()))
}

fn option(active: RwSignal<Option<usize>>, index: usize, name: &str, detail: &str) -> Node {
    node("li")
        .with("role", "option")
        .with("id", &option_id(index))
        .bind("aria-selected", Box::new(move || Some(flag(active.get() == Some(index)))))
        .child(node("span").text(name))
        .text(" ")
        .child(node("small").text(detail))
        // Before the box loses the focus, which would close the list.
        .on("mousedown", Box::new(|event| event.prevent_default()))
}

fn option_id(index: usize) -> String {
    let mut id = String::from("place-");
    crate::schedule::civil::push_padded(&mut id, index as i32, 1);
    id
}
