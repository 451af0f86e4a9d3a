//! The only code that touches the browser. Every question to it can fail, and says so by `Option`; where there is
//! no browser, because pages are made beforehand, every answer is `None`.

mod calendar_file;
mod chosen_files;
mod clock;
mod document;
mod fetch;
mod history;
mod pointer;
mod position;
mod share;
mod storage;

pub use calendar_file::{is_in_app, save_file};
pub use chosen_files::chosen_files;
pub use clock::{device_shows, every_minute, now};
pub use document::{
    announce, announce_failure, announce_setup, begins, close_dialog, focus, focus_heading, has_page,
    heading, is_in_use, is_on_itself, is_scrolled, keep_length, length_before, new_root, open, print,
    restore_place, say_newer, scroll_into_view, set_title, setup, show_dialog,
};
#[cfg(feature = "csr")]
pub use document::{dress, keep_offline, start_staff, take_over};
pub use fetch::{fetch, redirects};
pub use history::{
    address, base, go_back, on_link, on_return, origin, push, push_over, replace, replace_soon, visit,
    was_left,
};
pub use pointer::pointed;
pub use position::position;
pub use share::{copy, share};
pub use storage::{forgets, on_stored_elsewhere, store, stored};

use web_sys::{Document, HtmlElement, Window};

/// The window; none natively.
fn window() -> Option<Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(selector: &str) -> Option<HtmlElement> {
    use wasm_bindgen::JsCast;
    document()?.query_selector(selector).ok()??.dyn_into().ok()
}
