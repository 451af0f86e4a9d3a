//! What the device stores for a page. By hand and not with gloo-storage, which panics in a frame that may not ask.

use super::window;
use gloo_events::EventListener;
use web_sys::Storage;

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What the device stores under a key; `None` if it stores nothing for us, whatever the key.
pub fn stored(key: &str) -> Option<Option<String>> {
    storage()?.get_item(key).ok()
}

/// Stores a value under a key, or removes it; says whether that went well.
pub fn store(key: &str, value: Option<&str>) -> bool {
    let done = storage().map(|storage| match value {
        Some(value) => storage.set_item(key, value),
        None => storage.remove_item(key),
    });
    matches!(done, Some(Ok(())))
}

/// Calls back when another window has changed what the device stores.
pub fn on_stored_elsewhere(changed: impl Fn() + 'static) {
    if let Some(window) = window() {
        EventListener::new(&window, "storage", move |_| changed()).forget();
    }
}

/// Whether the browser deletes what a page stores after seven days without a visit: WebKit does, which is Safari and
/// every browser of an iPhone, unless the page is on the home screen.
pub fn forgets() -> bool {
    let Some(navigator) = window().map(|window| window.navigator()) else { return false };
    let told = |name: &str| js_sys::Reflect::get(&navigator, &name.into()).unwrap_or_default();
    told("vendor").as_string().is_some_and(|vendor| vendor.starts_with("Apple"))
        && !told("standalone").is_truthy()
}
