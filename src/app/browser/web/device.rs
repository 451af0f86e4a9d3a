//! What the device can do for a page: keep something for it.

use super::window;
use web_sys::Storage;

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
