//! Addresses and the way back.

use super::document::keep_place;
use super::{document, element, window};
use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, History, MouseEvent, Url};

/// Where `boot.js` was loaded from is where the app lives.
const BOOT: &str = "#boot";

/// The folder the app lives in, without a slash last: `` or `/sub/path`.
pub fn base() -> String {
    let boot = element(BOOT).and_then(|boot| boot.get_attribute("src"));
    let here = window().and_then(|window| window.location().href().ok());
    let url = boot.zip(here).and_then(|(boot, here)| Url::new_with_base(&boot, &here).ok());
    let path = url.map(|url| url.pathname()).unwrap_or_default();
    path.rsplit_once('/').map(|(folder, _)| folder.to_owned()).unwrap_or_default()
}

/// Scheme, host and port of the address bar.
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// The address in the address bar: path and parameters.
pub fn address() -> String {
    let location = window().map(|window| window.location());
    let part = |part: Option<Result<String, JsValue>>| part.and_then(Result::ok).unwrap_or_default();
    let mut address = part(location.as_ref().map(|location| location.pathname()));
    address.push_str(&part(location.as_ref().map(|location| location.search())));
    address
}

fn history() -> Option<History> {
    window()?.history().ok()
}

/// So long keys must rest before an address is written, in milliseconds. Safari takes a hundred in half a minute,
/// and for each the browser looks at the icon of the page again, in the midst of typing.
const WRITTEN_AFTER: u32 = 400;

thread_local! {
    /// The address that is to stand in the address bar, and what will put it there.
    static SOON: RefCell<Option<(String, Timeout)>> = const { RefCell::new(None) };
}

/// Puts another address in the address bar, without a new step, when no other comes in a moment.
pub fn replace_soon(href: &str) {
    // What waited until now is dropped, and so is its timer.
    SOON.set(Some((href.to_owned(), Timeout::new(WRITTEN_AFTER, write_now))));
}

/// Writes the address that waits, if one does.
pub fn write_now() {
    if let Some((href, _)) = SOON.take() {
        replace(&href);
    }
}

/// Goes to an address of ours as a new step; the way back remembers how far the reader had scrolled.
pub fn push(href: &str) {
    let Some((history, window)) = history().zip(window()) else { return };
    write_now();
    keep_place();
    let _ = history.push_state_with_url(&JsValue::NULL, "", Some(href));
    window.scroll_to_with_x_and_y(0.0, 0.0);
}

/// Makes a step of what lies over the page, so that the way back takes that away and not the page.
pub fn push_over() {
    if let Some(history) = history() {
        write_now();
        keep_place();
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.push_state(&state, "");
    }
}

/// Whether the reader was on this step of the history before, and left or reloaded it.
pub fn was_left() -> bool {
    history().and_then(|history| history.state().ok()).is_some_and(|state| state.is_object())
}

/// Goes one step back.
pub fn go_back() {
    if let Some(history) = history() {
        let _ = history.back();
    }
}

/// Puts another address in the address bar, without a new step.
pub fn replace(href: &str) {
    SOON.take();
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(href));
    }
}

/// Calls back when the reader goes back or forward.
pub fn on_return(returned: impl Fn() + 'static) {
    if let Some(window) = window() {
        let on_return = move |_: &web_sys::Event| {
            // It was the address of the step that has been left.
            SOON.take();
            returned();
        };
        EventListener::new(&window, "popstate", on_return).forget();
    }
}

/// Calls back with the address when a plain link is clicked; `true` means that the app goes there itself.
///
/// Left to the browser: links elsewhere, into a new window, to a file, to a place on the same page,
/// and clicks with a key held down.
pub fn on_link(go: impl Fn(&str) -> bool + 'static) {
    let Some(document) = document() else { return };
    let options = EventListenerOptions::enable_prevent_default();
    let on_click = move |event: &web_sys::Event| {
        let Some(click) = event.dyn_ref::<MouseEvent>() else { return };
        // The way back leads to what was chosen, wherever the link leads.
        write_now();
        if let Some(path) = plain_link(click)
            && go(&path)
        {
            event.prevent_default();
        }
    };
    EventListener::new_with_options(&document, "click", options, on_click).forget();
}

fn plain_link(click: &MouseEvent) -> Option<String> {
    let is_plain = click.button() == 0
        && !click.ctrl_key()
        && !click.meta_key()
        && !click.shift_key()
        && !click.alt_key();
    if !is_plain || click.default_prevented() {
        return None;
    }
    let link = click.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    if link.has_attribute("target") || link.has_attribute("download") || link.has_attribute("rel") {
        return None;
    }
    let here = window()?.location();
    let url = Url::new_with_base(&link.get_attribute("href")?, &here.href().ok()?).ok()?;
    let is_ours = url.origin() == here.origin().ok()?;
    (is_ours && url.hash().is_empty()).then(|| [url.pathname(), url.search()].concat())
}

/// Visits another document of ours, as a new step or in the place of this one.
pub fn visit(href: &str, as_step: bool) {
    write_now();
    if let Some(location) = window().map(|window| window.location()) {
        let _ = if as_step { location.assign(href) } else { location.replace(href) };
    }
}
