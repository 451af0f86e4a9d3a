//! What stands below every page.

use crate::address::route::Route;
use crate::app::context::App;
use crate::app::node::{Node, link, node};

/// What the reader should know about the facts, and where to read more.
pub fn footer(app: App) -> Node {
    let texts = app.texts;
    node("footer")
        .class("footer")
        .child(node("p").text(texts.footer_unconfirmed))
        .child(node("p").text(texts.footer_private))
        .child_if(app.host.may_exit().then(|| node("p").text(texts.footer_exit)))
        .child(
            node("p")
                .class("footer-links")
                .child(link(&app.href(Route::About), texts.about_link))
                .child(link(&app.href(Route::Kommuner), texts.kommuner_title)),
        )
}
