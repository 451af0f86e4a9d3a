//! The map in the document.

use super::map::{self, State, Told};
use super::page::{attribute, document, element};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, MouseEvent};

const MAP: &str = "#map";
const PICTURE: &str = ".map-picture";
const MARK: &str = ".map-mark";
const NAMES: &str = ".map-names";
const WORDS: &str = ".map-said";
const ACTS: &str = "#map .acts";

thread_local! {
    /// What the first program said, and what the reader has marked.
    static SHOWN: RefCell<Option<(String, State)>> = const { RefCell::new(None) };
}

/// Draws what the first program says of the kommuner.
pub fn show(said: &str) -> Option<()> {
    let place = element(MAP)?;
    let told = Told::read(said)?;
    SHOWN.with_borrow_mut(|shown| {
        let is_first = shown.is_none();
        let state = match shown.take() {
            // Other filters, the same look.
            Some((_, state)) if place.has_child_nodes() => state,
            _ => State::default(),
        };
        place.set_inner_html(&map::whole(&told, &state));
        *shown = Some((said.to_owned(), state));
        if is_first {
            for event in ["pointermove", "click", "keydown"] {
                listen(event);
            }
        }
    });
    Some(())
}

/// Hears what happens on the map, as long as the program runs.
fn listen(event: &str) {
    let heard = Closure::<dyn Fn(Event)>::new(|event: Event| {
        happened(&event);
    });
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    }
    heard.forget();
}

fn happened(event: &Event) -> Option<()> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    // Pages without a map have nothing to do with this.
    target.closest(MAP).ok()??;
    let is_chosen = SHOWN.with_borrow_mut(|shown| {
        let (said, state) = shown.as_mut()?;
        let before = state.clone();
        let told = Told::read(said)?;
        let is_chosen = act(event, &target, &told, state)?;
        if *state != before {
            follow(&told, state)?;
        }
        Some(is_chosen)
    })?;
    if is_chosen {
        // The first program follows links.
        element("#map-go")?.click();
    }
    Some(())
}

/// Does what was meant; says whether the marked kommune is chosen.
fn act(event: &Event, target: &Element, told: &Told, state: &mut State) -> Option<bool> {
    if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
        target.closest(PICTURE).ok()??;
        if map::press(told, state, &key.key()) {
            event.prevent_default();
        }
        return Some(key.key() == "Enter" && state.marked.is_some());
    }
    if let Some(button) = target.closest("[data-act=near]").ok()? {
        if event.type_() == "click" {
            map::look_at(state, &attribute(&button, "data-about"));
        }
        return Some(false);
    }
    let place = target.closest(PICTURE).ok()??.get_bounding_client_rect();
    let mouse: &MouseEvent = event.dyn_ref()?;
    let pixel = (mouse.client_x() - place.left() as i32, mouse.client_y() - place.top() as i32);
    let is_press = event.type_() == "click";
    let is_finger = js_sys::Reflect::get(event, &JsValue::from("pointerType")).ok()? == "touch";
    if !is_press && is_finger {
        // A finger that scrolls marks nothing.
        return None;
    }
    let is_again = map::point(told, state, pixel, (place.width() as i32, place.height() as i32));
    Some(is_press && is_again)
}

/// Shows what has changed, and nothing else: what has the focus keeps it.
fn follow(told: &Told, state: &State) -> Option<()> {
    for (selector, name, value) in
        [(PICTURE, "viewBox", map::view(told, state)), (MARK, "d", map::mark(told, state))]
    {
        // Only an invalid name can fail here.
        let _ = document()?.query_selector(selector).ok()??.set_attribute(name, &value);
    }
    document()?.query_selector(NAMES).ok()??.set_inner_html(&map::names(told, state));
    element(WORDS)?.set_text_content(Some(&map::said(told, state)));
    let acts: HtmlElement = element(ACTS)?;
    let had_focus = document()?.active_element().is_some_and(|focused| acts.contains(Some(&focused)));
    acts.set_inner_html(&map::acts(told, state));
    if had_focus {
        let _ = document()?.query_selector(PICTURE).ok()??.dyn_into::<web_sys::SvgElement>().ok()?.focus();
    }
    Some(())
}
