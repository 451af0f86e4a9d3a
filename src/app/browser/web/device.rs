//! What the device keeps for a page, and where the page is.

use super::window;
use gloo_events::EventListener;

/// Scheme, host and port of the address bar.
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// What the device keeps under a name; `None` if it keeps nothing for us, whatever the name: some frames may
/// not even ask.
pub fn kept(name: &str) -> Option<Option<String>> {
    window()?.local_storage().ok()??.get_item(name).ok()
}

/// Calls back when another window, or the second program in this one, has changed what the device keeps.
pub fn on_kept_elsewhere(changed: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "storage", move |_| changed()).forget();
    }
}
