//! The document: its title, its focus, its printing, and the place where the app is mounted.

use super::{document, element, window};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The id of the element in which a page stands, prerendered or not.
const ROOT: &str = "app";
/// The heading of the page.
const TITLE: &str = ".page-title";

#[cfg(feature = "csr")]
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    /// Puts the app in the place of the prerendered page (`public/boot.js`).
    #[wasm_bindgen(js_name = takeOver)]
    pub fn take_over(root: &HtmlElement);
    /// Starts the staff's program instead of this one (`public/boot.js`).
    #[wasm_bindgen(js_name = startStaff)]
    pub fn start_staff();
    /// Gives the page the colours of the one around it (`public/frame.js`, which may not be there).
    #[wasm_bindgen(js_name = dressFrame, catch)]
    fn dress_frame(css: &str) -> Result<(), wasm_bindgen::JsValue>;
    /// Keeps the app for times without a network (`public/boot.js`).
    #[wasm_bindgen(js_name = keepOffline)]
    pub fn keep_offline();
    #[wasm_bindgen(js_name = isInUse)]
    fn is_page_in_use() -> bool;
    #[wasm_bindgen(js_name = keepPlace)]
    fn keep();
    #[wasm_bindgen(js_name = keepLength)]
    fn keep_list_length(length: usize);
    #[wasm_bindgen(js_name = lengthBefore)]
    fn list_length_before() -> usize;
    #[wasm_bindgen(js_name = restorePlace)]
    fn restore();
}

/// Gives the page these colours; without them it has its own.
#[cfg(feature = "csr")]
pub fn dress(css: &str) {
    let _ = dress_frame(css);
}

/// Whether the reader is about to do something that would be lost (`public/boot.js`).
pub fn is_in_use() -> bool {
    #[cfg(feature = "csr")]
    return is_page_in_use();
    #[cfg(not(feature = "csr"))]
    false
}

/// Keeps in this step of the history how far the reader has scrolled (`public/boot.js`).
pub fn keep_place() {
    #[cfg(feature = "csr")]
    keep();
}

/// Scrolls to where the reader was when this step of the history was left (`public/boot.js`).
pub fn restore_place() {
    #[cfg(feature = "csr")]
    restore();
}

/// Keeps in this step of the history how long its list is.
pub fn keep_length(length: usize) {
    #[cfg(feature = "csr")]
    keep_list_length(length);
    #[cfg(not(feature = "csr"))]
    let _ = length;
}

/// How long the list was when this step of the history was left, if the reader had asked for more of it.
pub fn length_before() -> Option<usize> {
    #[cfg(feature = "csr")]
    return Some(list_length_before()).filter(|length| *length > 0);
    #[cfg(not(feature = "csr"))]
    None
}

/// Shows the first `<dialog>`, over the page, so that nothing else can be used, or in its place on it.
pub fn show_dialog(is_over_page: bool) {
    if let Some(dialog) = dialog() {
        if is_over_page {
            let _ = dialog.show_modal();
        } else {
            dialog.show();
        }
    }
}

/// Closes it.
pub fn close_dialog() {
    if let Some(dialog) = dialog() {
        dialog.close();
    }
}

fn dialog() -> Option<web_sys::HtmlDialogElement> {
    document()?.query_selector("dialog").ok()??.dyn_into().ok()
}

/// Whether something happened to an element itself, and not to one inside it.
pub fn is_on_itself(event: &web_sys::Event) -> bool {
    event.target() == event.current_target()
}

/// Whether a prerendered page stands there, and is that of the address (`public/boot.js` has looked).
pub fn has_page() -> bool {
    element("#app[data-static]").is_some()
}

/// An element for the app, not yet in the document.
pub fn new_root() -> Option<HtmlElement> {
    let root = document()?.create_element("div").ok()?;
    root.set_id(ROOT);
    root.dyn_into().ok()
}

/// Says on `<html>` which language and host this is.
pub fn announce(lang: &str, host: &str) {
    set_on_html("lang", lang);
    set_on_html("data-host", host);
}

/// How the display is set up, as an address says it (`public/display/setup.js`); empty elsewhere.
pub fn setup() -> String {
    let html = document().and_then(|document| document.document_element());
    html.and_then(|html| html.get_attribute("data-setup")).unwrap_or_default()
}

/// Whether the display begins with this document, and not a page that somebody went to.
pub fn begins() -> bool {
    element("html[data-begins]").is_some()
}

/// Says on `<html>` how the display is set up, what of it was not understood, and where each visitor begins.
pub fn announce_setup(setup: &str, misread: &str, home: &str) {
    set_on_html("data-setup", setup);
    set_on_html("data-misread", misread);
    set_on_html("data-home", home);
}

/// Says on `<html>` that the app cannot show the page now; CSS shows a sentence.
pub fn announce_failure() {
    set_on_html("data-boot", "failed");
}

/// Says in that sentence that the data is made for a later program.
pub fn say_newer() {
    if let Some(sentence) = element(".boot-failed") {
        sentence.set_text_content(sentence.get_attribute("data-newer").as_deref());
    }
}

fn set_on_html(name: &str, value: &str) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        // Only an invalid name can fail here.
        let _ = html.set_attribute(name, value);
    }
}

/// Sets the title of the document.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The heading of the page.
pub fn heading() -> String {
    element(TITLE).and_then(|heading| heading.text_content()).unwrap_or_default()
}

/// Moves the focus to the heading of the page, without scrolling.
pub fn focus_heading() {
    if let Some(heading) = element(TITLE) {
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

/// Whether the reader has scrolled down.
pub fn is_scrolled() -> bool {
    window().and_then(|window| window.scroll_y().ok()).is_some_and(|top| top > 0.0)
}

/// Opens the browser's printing.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Opens an address of another program, such as `mailto:`.
pub fn open(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_href(address);
    }
}
