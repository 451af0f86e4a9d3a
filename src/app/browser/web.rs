//! The browser, through web-sys.

mod clock;
mod device;
mod extra;
mod history;

pub use clock::{every_minute, now};
pub use device::{kept, on_kept_elsewhere, origin};
pub use extra::ask_extra;
pub use history::{address, base, on_link, on_return, push, replace, restore_scroll};

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement, Response, Window};

/// Where `index.html` has room for the program.
const ROOT: &str = "app";

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(selector: &str) -> Option<HtmlElement> {
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}

/// Where the program goes; what stood there for those without it is taken away.
pub fn cleared_root() -> Option<HtmlElement> {
    let root = document()?.get_element_by_id(ROOT)?;
    root.set_text_content(None);
    root.dyn_into().ok()
}

/// Says on `<html>` which language and host this is, and that the program runs.
pub fn announce(lang: &str, host: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        for (name, value) in [("lang", lang), ("data-host", host), ("data-boot", "ready")] {
            // Only an invalid name can fail here.
            let _ = html.set_attribute(name, value);
        }
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

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// The text at an address of our own; `again` asks for it even if the browser remembers an answer. The
/// request is sent at once, not first when it is waited for.
pub fn fetch(url: &str, again: bool) -> impl Future<Output = Option<String>> + use<> {
    let init = web_sys::RequestInit::new();
    if again {
        init.set_cache(web_sys::RequestCache::Reload);
    }
    let asked = window().map(|window| JsFuture::from(window.fetch_with_str_and_init(url, &init)));
    async move {
        let response: Response = asked?.await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        let text: JsValue = JsFuture::from(response.text().ok()?).await.ok()?;
        text.as_string()
    }
}
