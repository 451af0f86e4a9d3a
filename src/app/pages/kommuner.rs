//! Every kommune by name, for those who would rather read a list than type.

use super::needs_of_route;
use crate::address::route::Route;
use crate::app::components::{fixed_title, when_loaded};
use crate::app::context::App;
use crate::app::node::{Node, heading, link, node, paragraph, several};
use crate::find::alphabet::{Letter, names_of};
use crate::model::place::KommuneNumber;

/// The kommuner from A to Å.
pub fn kommuner(app: App) -> Node {
    let letter = move |Letter { letter, names }: Letter| {
        let item = |(name, number): (String, KommuneNumber)| {
            node("li").child(link(&app.href(Route::Kommune(number)), &name))
        };
        node("section")
            .class("letter")
            .child(heading("h2", letter.encode_utf8(&mut [0; 4])))
            .child(node("ul").children(names.into_iter().map(item).collect()))
    };
    let list = move || {
        let letters = names_of(&app.data_now().places);
        node("div").class("letters").children(letters.into_iter().map(letter).collect())
    };
    several(vec![
        fixed_title(app, app.texts.kommuner_title),
        paragraph("lead", app.texts.kommuner_lead),
        when_loaded(app, needs_of_route(app), Box::new(list)),
    ])
}
