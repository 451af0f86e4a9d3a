//! What the device keeps for a page, and where the page is.

use super::window;
use gloo_events::EventListener;
use web_sys::Storage;

/// Scheme, host and port of the address bar.
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Some frames may not even ask.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What the device keeps under a name; `None` if it keeps nothing for us, whatever the name.
pub fn kept(name: &str) -> Option<Option<String>> {
    storage()?.get_item(name).ok()
}

/// Keeps something under a name, or nothing any more; says whether that went well.
pub fn keep(name: &str, value: Option<&str>) -> bool {
    let done = storage().map(|storage| match value {
        Some(value) => storage.set_item(name, value),
        None => storage.remove_item(name),
    });
    matches!(done, Some(Ok(())))
}

/// Calls back when another window, or the program `extra` in this one, has changed what the device keeps.
pub fn on_kept_elsewhere(changed: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "storage", move |_| changed()).forget();
    }
}
