//! No browser: pages are being made beforehand, and nothing happens on them.

/// Does nothing.
pub fn set_title(_: &str) {}
/// Does nothing.
pub fn focus_heading() {}
/// Does nothing.
pub fn focus(_: &str) {}
/// Does nothing.
pub fn reload() {}
/// Does nothing.
pub fn push(_: &str) {}
/// Does nothing.
pub fn replace(_: &str) {}
/// Does nothing.
pub fn scroll_into_view(_: &str) {}
/// Says nothing.
pub async fn ask_extra(_: &str, _: &str) -> Option<String> {
    None
}
/// No address bar.
pub fn origin() -> String {
    String::new()
}
/// Keeps nothing.
pub fn kept(_: &str) -> Option<Option<String>> {
    None
}
