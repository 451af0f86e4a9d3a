//! Handing the reader a file that was made here.

use super::{document, window};
use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Some browsers first read the file after the click; it is kept for so many milliseconds.
const KEPT: u32 = 60_000;

/// What the browsers inside the apps of Facebook and Instagram call themselves.
const IN_APPS: [&str; 3] = ["FBAN", "FBAV", "Instagram"];

/// Whether this is the browser inside an app, which downloads nothing.
pub fn is_in_app() -> bool {
    let agent = window().and_then(|window| window.navigator().user_agent().ok()).unwrap_or_default();
    IN_APPS.iter().any(|name| agent.contains(name))
}

/// Downloads a file of a kind, as in `text/calendar`; `None` if the browser would not.
pub fn save_file(name: &str, kind: &str, text: &str) -> Option<()> {
    window()?;
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}
