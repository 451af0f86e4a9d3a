//! A helpline as one card.

use crate::address::route::Route;
use crate::app::components::{card, channel_list, trust_notice};
use crate::app::context::App;
use crate::app::node::{Node, node, text_in};
use crate::model::helpline::Helpline;

/// A helpline as one card: who answers, and on which channels they answer now.
pub fn helpline_card(app: App, helpline: &Helpline) -> Node {
    card(helpline.id.as_str(), &app.href(Route::Helpline(helpline.id.clone())), helpline.name.as_str())
        .child(text_in(node("p"), helpline.description.get(app.lang), app.lang))
        .child(channel_list(app, &helpline.channels, false))
        .child_if(helpline_notice(app, helpline))
}

/// How far it can be trusted; the emergency numbers are given by the authority itself.
pub fn helpline_notice(app: App, helpline: &Helpline) -> Option<Node> {
    match helpline.priority {
        Some(_) => None,
        None => trust_notice(app, &helpline.sources, helpline.confirmed),
    }
}
