//! No browser: pages are being made beforehand, and nothing happens on them.

use crate::address::host::Refusal;
use crate::app::node::Event;
use crate::model::place::Point;

/// Does nothing.
pub fn set_title(_: &str) {}
/// Does nothing.
pub fn focus_heading() {}
/// Does nothing.
pub fn focus(_: &str) {}
/// Does nothing.
pub fn load(_: &str, _: bool) {}
/// Does nothing.
pub fn reload() {}
/// Does nothing.
pub fn push(_: &str) {}
/// Does nothing.
pub fn replace(_: &str) {}
/// Does nothing.
pub fn replace_soon(_: &str) {}
/// Keeps nothing.
pub fn kept(_: &str) -> Option<Option<String>> {
    None
}
/// Keeps nothing.
pub fn keep(_: &str, _: Option<&str>) -> bool {
    false
}
/// There is no device.
pub fn position(_: Box<dyn FnOnce(Result<Point, Refusal>)>) {}
/// Does nothing.
pub fn when_at_rest(_: Box<dyn FnOnce()>) {}
/// Does nothing.
pub fn scroll_into_view(_: &str) {}
/// Nobody points.
pub fn pointed(_: &Event) -> Option<((i32, i32), (i32, i32))> {
    None
}
/// There is no other clock.
pub fn shows(_: crate::schedule::civil::TimeOfDay) -> bool {
    true
}
/// There is no address bar.
pub fn origin() -> String {
    String::new()
}
/// Saves nothing.
pub fn save_file(_: &str, _: &str) {}
/// Prints nothing.
pub fn print() {}
/// Fetches nothing.
pub async fn fetch(_: &str, _: bool) -> Option<String> {
    None
}
/// Tells nobody.
pub fn tell_extra(_: &str, _: &str) {}
/// Says nothing.
pub async fn ask_extra(_: &str, _: &str) -> Option<String> {
    None
}
