//! What is marked on the map, and what can be done with it. Above the picture, where no finger hides it.

use super::Shown;
use crate::app::browser;
use crate::app::node::{Node, button, node};
use crate::i18n::texts::join;
use crate::model::place::{FylkeNumber, Kommune};
use leptos::prelude::*;

/// The buttons to one fylke and back to the whole country; where one leads the other is.
const NEARER: &str = "map-nearer";
const WHOLE: &str = "map-whole";

/// Name, fylke and count of the marked kommune, the way to its services, and a closer look.
pub fn panel(shown: Shown) -> Node {
    let texts = shown.texts;
    let said = move || said(shown).unwrap_or_else(|| texts.hint.to_owned());
    let go = node("a")
        .class("ds-button")
        .bind(
            "href",
            Box::new(move || of_marked(shown, &|kommune| shown.app.href(shown.route(kommune.number)))),
        )
        .bind("hidden", Box::new(move || shown.look.get().marked.is_none().then(String::new)))
        .say(Box::new(move || of_marked(shown, &|kommune| (texts.show)(kommune.name())).unwrap_or_default()));
    let nearer = button("", Box::new(move |_| look_at(shown, fylke(shown), WHOLE)))
        .with("id", NEARER)
        .with("data-variant", "secondary")
        .bind("hidden", Box::new(move || (fylke(shown) == shown.look.get().near).then(String::new)))
        .say(Box::new(move || (texts.nearer)(&name_of(shown, fylke(shown)))));
    let whole = button(texts.whole, Box::new(move |_| look_at(shown, None, NEARER)))
        .with("id", WHOLE)
        .with("data-variant", "secondary")
        .bind("hidden", Box::new(move || shown.look.get().near.is_none().then(String::new)));
    node("div")
        .class("map-panel")
        .child(node("p").class("map-said").with("role", "status").say(Box::new(said)))
        .child(node("p").class("acts").child(go).child(nearer).child(whole))
}

/// Something of the marked kommune.
fn of_marked<T>(shown: Shown, tell: &dyn Fn(&Kommune) -> T) -> Option<T> {
    shown.app.data().places.kommuner.get(shown.look.get().marked?).map(tell)
}

fn said(shown: Shown) -> Option<String> {
    let count = *shown.counts.get().get(shown.look.get().marked?)?;
    let fylke = name_of(shown, fylke(shown));
    of_marked(shown, &|kommune| join!(kommune.name(), ", ", &*fylke, ": ", (shown.texts.count)(count)))
}

/// The fylke of the marked kommune.
fn fylke(shown: Shown) -> Option<FylkeNumber> {
    of_marked(shown, &|kommune| kommune.fylke)
}

fn name_of(shown: Shown, fylke: Option<FylkeNumber>) -> String {
    let data = shown.app.data();
    fylke.and_then(|fylke| data.places.fylke(fylke)).map(|fylke| fylke.name().to_owned()).unwrap_or_default()
}

/// Looks at one fylke or at all of them. The button for it goes, so the focus moves to the one for the way back.
fn look_at(shown: Shown, fylke: Option<FylkeNumber>, back: &'static str) {
    shown.change(&|look| look.near = fylke);
    // First when that one is there.
    leptos::task::spawn_local(async move { browser::focus(&["#", back].concat()) });
}
