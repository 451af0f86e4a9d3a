//! The frame of every page: emergency numbers, menu, the page of the route, and what stands below.

use crate::app::components::{emergency_bar, footer, header};
use crate::app::context::App;
use crate::app::node::{Node, known, live, node, several};

/// The whole app.
pub fn shell(app: App) -> Node {
    let main = node("main").with("id", "main").with("tabindex", "-1");
    // Stands there until the program does, where the page made beforehand is of another selection.
    #[cfg(not(feature = "app"))]
    let main = main.child(crate::app::node::paragraph("loading boot-waits", app.texts.loading));
    // A page stays when only what was chosen on it changes.
    let page = known(move || app.page());
    let main = main.child(live(Box::new(move || (app.show)(app, &page.get()))));
    let skip = node("a").class("ds-skip-link").with("href", "#main").text(app.texts.skip_to_content);
    several(vec![skip, emergency_bar(app), header(app), main, footer(app)])
}
