//! Whom to call when it is urgent, on every page.

use crate::app::context::App;
use crate::app::node::{Node, node};
use crate::i18n::texts::EmergencyLine;
use crate::model::phone::spoken;

/// The emergency numbers as one bar. `index.html` has the same for those without the program.
pub fn emergency_bar(app: App) -> Node {
    let line = |line: &EmergencyLine| {
        let number = node("strong").text(line.written);
        let item = if app.host.may_leave() {
            let heard = spoken(&[line.written, " ", line.label].concat());
            node("a").with("href", &["tel:", line.number].concat()).with("aria-label", &heard)
        } else {
            node("span")
        };
        node("li").child(item.child(number).text(" ").text(line.label))
    };
    node("section")
        .class("emergency-bar")
        .with("aria-label", app.texts.emergency_title)
        .child(node("ul").children(app.texts.emergency_lines.iter().map(line).collect()))
}
