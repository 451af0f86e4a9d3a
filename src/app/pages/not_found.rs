//! The page for an address that leads nowhere.

use crate::app::components::{doors, fixed_title};
use crate::app::context::App;
use crate::app::node::{Node, paragraph, several};

/// Says that there is no such page, and where to go instead.
pub fn not_found(app: App) -> Node {
    missing(app, app.texts.not_found_text)
}

/// Says that there is no such record, and where to go instead.
pub fn missing(app: App, text: &str) -> Node {
    let title = fixed_title(app, app.texts.not_found_title);
    several(vec![title, paragraph("lead", text), doors(app)])
}
