//! The box in which a reader says where they live (WAI-ARIA APG: combobox with list autocomplete).

use crate::app::browser;
use crate::app::components::{ask_for, position};
use crate::app::context::App;
use crate::app::node::{Event, Node, flag, known, live, node};
use crate::manifest::{FileKind, Need};
use crate::place::KommuneNumber;
use crate::suggest::{Gazetteer, Suggestion};
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
    let typed = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let gazetteer = known(move || Gazetteer::new(&app.data().places, &app.data().postcodes));
    let offers = known(move || {
        let data = app.data();
        typed.with(|typed| gazetteer.get().suggest(typed, &data.places, &data.postcodes, OFFERED))
    });
    let shows = move || is_open.get() && !typed.with(|typed| typed.trim().is_empty());
    // Postcodes are many; they come when somebody is about to type.
    let ask = move |_| ask_for(app, vec![Need::all(FileKind::Places), Need::all(FileKind::Postcodes)]);
    let choose = move |offer: Suggestion| {
        is_open.set(false);
        active.set(None);
        typed.set(String::new());
        on_choose(app, offer.kommune);
    };
    let on_key = move |event: Event| {
        let event: KeyboardEvent = event.unchecked_into();
        // These belong to whoever puts letters together (Japanese, Chinese).
        if event.is_composing() {
            return;
        }
        let count = offers.get().len();
        let at = active.get_untracked();
        let next = match event.key().as_str() {
            "ArrowDown" if event.alt_key() => return is_open.set(true),
            "ArrowUp" if event.alt_key() => {
                is_open.set(false);
                return active.set(None);
            }
            "ArrowDown" => at.map_or(0, |at| (at + 1) % count.max(1)),
            "ArrowUp" => at.map_or(count.saturating_sub(1), |at| (at + count.max(1) - 1) % count.max(1)),
            "Enter" => {
                // The first one is meant when none is marked.
                if let Some(offer) = offers.get().get(at.unwrap_or(0)).cloned()
                    && shows()
                {
                    event.prevent_default();
                    choose(offer);
                }
                return;
            }
            "Escape" => {
                if is_open.get_untracked() {
                    is_open.set(false);
                } else {
                    typed.set(String::new());
                }
                return active.set(None);
            }
            // What moves in the text leaves the list.
            _ => return active.set(None),
        };
        event.prevent_default();
        is_open.set(true);
        active.set((count > 0).then_some(next));
        browser::scroll_into_view("[role=option][aria-selected=true]");
    };
    let option = move |(index, offer): (usize, Suggestion)| {
        node("li")
            .with("role", "option")
            .with("id", &option_id(index))
            .bind("aria-selected", Box::new(move || Some(flag(active.get() == Some(index)))))
            .child(node("span").text(&offer.name))
            .text(" ")
            .child(node("small").text(&offer.detail))
            // Before the box loses the focus, which would close the list.
            .on("mousedown", Box::new(|event| event.prevent_default()))
            .on("click", Box::new(move |_| choose(offer.clone())))
    };
    let status = move || match (shows(), offers.get().len()) {
        (false, _) => String::new(),
        (true, 0) => texts.place_none.to_owned(),
        (true, count) => (texts.place_options)(count),
    };
    let list = move || {
        let offers = if shows() { offers.get().to_vec() } else { Vec::new() };
        let list = node("ul").with("id", LIST).with("role", "listbox").with("aria-label", texts.place_label);
        list.children(offers.into_iter().enumerate().map(option).collect())
    };
    let on_input = move |event| {
        typed.set(event_target_value(&event));
        active.set(None);
        is_open.set(true);
    };
    let is_expanded = move || shows() && !offers.get().is_empty();
    let input = node("input")
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
        .on("keydown", Box::new(on_key))
        .on(
            "blur",
            Box::new(move |_| {
                is_open.set(false);
                active.set(None);
            }),
        );
    node("div")
        .class("place-box")
        .child(node("label").class("ds-label").with("for", INPUT).text(texts.place_label))
        .child(node("p").with("id", HINT).text(texts.place_hint))
        .child(input)
        .child(live(Box::new(list)))
        .child(node("p").class("place-status").with("role", "status").say(Box::new(status)))
        .child_if(app.host.may_locate().then(|| position(app, on_choose)))
}

fn option_id(index: usize) -> String {
    let mut id = String::from("place-");
    crate::civil::push_padded(&mut id, index as i32, 1);
    id
}
