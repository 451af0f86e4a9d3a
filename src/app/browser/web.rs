//! The browser, through web-sys.

mod clock;
mod device;
mod extra;
mod history;
mod pointer;
mod position;

pub use clock::{every_minute, now, shows, when_at_rest};
pub use device::{keep, kept, on_kept_elsewhere, origin};
pub use extra::{ask_extra, print, save_file, tell_extra};
pub use history::{address, base, on_link, on_return, push, replace, replace_soon, restore_scroll};
pub use pointer::pointed;
pub use position::position;

use std::pin::Pin;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement, Response, Window};

/// Where a page has room for the program, and what the program puts in its place.
const ROOT: &str = "app";

#[wasm_bindgen]
extern "C" {
    /// Puts the page of the program in the place of the one that was made beforehand (`boot.js`).
    #[wasm_bindgen(js_name = takeOver)]
    pub fn take_over(root: &HtmlElement);
    /// Whether the reader is about to do something that would be lost (`boot.js`).
    #[wasm_bindgen(js_name = isInUse)]
    pub fn is_in_use() -> bool;
    /// Starts another program instead of this one (`boot.js`).
    #[wasm_bindgen(js_name = startProgram)]
    pub fn start_program(name: &str);
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Whether a page made beforehand stands there, and is that of the address (`boot.js` has looked).
pub fn has_page() -> bool {
    element("#app[data-static]").is_some()
}

/// An element for the program, not yet on the page.
pub fn new_root() -> Option<HtmlElement> {
    let root = document()?.create_element("div").ok()?;
    root.set_id(ROOT);
    root.dyn_into().ok()
}

/// Says on `<html>` which language and host this is.
pub fn announce(lang: &str, host: &str) {
    for (name, value) in [("lang", lang), ("data-host", host)] {
        set_on_html(name, value);
    }
}

/// Says that the program cannot show the page now.
pub fn announce_failure() {
    set_on_html("data-boot", "failed");
}

fn set_on_html(name: &str, value: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        // Only an invalid name can fail here.
        let _ = html.set_attribute(name, value);
    }
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the heading of the page, without scrolling.
pub fn focus_heading() {
    if let Some(heading) = element("h1") {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
}

/// Moves the focus to the first element that fits.
pub fn focus(selector: &str) {
    if let Some(element) = element(selector) {
        let _ = element.focus();
    }
}

/// Scrolls as little as it takes to see the first element that fits.
pub fn scroll_into_view(selector: &str) {
    if let Some(element) = element(selector) {
        let options = web_sys::ScrollIntoViewOptions::new();
        options.set_block(web_sys::ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Loads another page, as a new step or in the place of this one.
pub fn load(href: &str, as_step: bool) {
    history::write_now();
    if let Some(location) = window().map(|window| window.location()) {
        let _ = if as_step { location.assign(href) } else { location.replace(href) };
    }
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// The text at an address of our own; `again` asks for it even if the browser remembers an answer. The
/// request is sent at once, not first when it is waited for.
pub fn fetch(url: &str, again: bool) -> Pin<Box<dyn Future<Output = Option<String>>>> {
    let init = web_sys::RequestInit::new();
    if again {
        init.set_cache(web_sys::RequestCache::Reload);
    }
    let asked = window().map(|window| JsFuture::from(window.fetch_with_str_and_init(url, &init)));
    Box::pin(async move {
        let response: Response = asked?.await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        let text: JsValue = JsFuture::from(response.text().ok()?).await.ok()?;
        text.as_string()
    })
}
