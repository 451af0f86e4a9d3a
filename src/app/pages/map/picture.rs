//! The map itself: dots, the mark on one of them, and names where there is room for them.

use super::Shown;
use crate::app::browser;
use crate::app::node::{Event, Node, known, live, node, paragraph, several};
use crate::find::map::{Dot, Label, SIZES, labels, led_to, nearest, path, size_of, sort_by_count};
use crate::i18n::texts::join;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// The map, and what the dots mean.
pub fn figure(shown: Shown) -> Node {
    node("figure").class("map-figure").child(picture(shown)).child(legend(shown))
}

fn picture(shown: Shown) -> Node {
    // Before the program comes it is a picture, and the table is what can be used.
    let (role, label, tabindex) = match cfg!(feature = "app") {
        true => ("application", shown.texts.label, Some("0")),
        false => ("img", shown.app.texts.map_title, None),
    };
    let of_size = |size: usize| {
        let path = move || {
            let (dots, counts) = (shown.dots.get(), shown.counts.get());
            let of_size = dots.iter().zip(counts.iter()).filter(|(_, count)| size_of(**count) == size);
            Some(path(of_size.map(|(dot, _)| *dot)))
        };
        node("path").with("data-size", &join!(size)).bind("d", Box::new(path))
    };
    let mark = move || Some(path(marked(shown)));
    node("svg")
        .class("map-picture")
        .with("role", role)
        .with("aria-label", label)
        .maybe("tabindex", tabindex)
        .bind("viewBox", Box::new(move || Some(shown.frame.get().view_box())))
        .child(node("path").class("map-mark").bind("d", Box::new(mark)))
        .children((0..SIZES).map(of_size).collect())
        .child(node("g").class("map-names").with("aria-hidden", "true").child(names(shown)))
        .on("keydown", Box::new(move |event| press(shown, &event)))
        .on(
            "pointermove",
            Box::new(move |event| {
                point(shown, &event);
            }),
        )
        .on("click", Box::new(move |event| choose(shown, &event)))
}

fn marked(shown: Shown) -> Option<Dot> {
    shown.dots.get().get(shown.look.get().marked?).copied()
}

/// The name of the marked kommune, or those of the fylke at which one looks; of all there is no room for.
fn names(shown: Shown) -> Node {
    let named = known(move || {
        let (data, look) = (shown.app.data(), shown.look.get());
        let kommuner = data.places.kommuner.iter().enumerate();
        let mut named: Vec<usize> = match look.near {
            None => look.marked.into_iter().collect(),
            near => kommuner.filter(|(_, one)| Some(one.fylke) == near).map(|(at, _)| at).collect(),
        };
        sort_by_count(&mut named, &shown.counts.get());
        named
    });
    live(Box::new(move || {
        let (data, dots, named) = (shown.app.data_now(), shown.dots.get(), named.get());
        let kommune = |at: usize| &data.places.kommuner[named[at]];
        let name = |(at, label): (usize, Label)| {
            node("text")
                .with("x", &label.x)
                .with("y", &label.y)
                .with("font-size", &label.size)
                .with("text-anchor", label.anchor)
                .text(kommune(at).name())
        };
        let with_length = |at: usize| (dots[named[at]], kommune(at).name().chars().count());
        let with_length: Vec<_> = (0..named.len()).map(with_length).collect();
        // One that stands alone may cover dots.
        let others: &[Dot] = if named.len() > 1 { &dots } else { &[] };
        several(labels(*shown.frame.get(), others, &with_length).into_iter().map(name).collect())
    }))
}

/// Goes where a key leads.
fn press(shown: Shown, event: &Event) {
    let key: &KeyboardEvent = event.unchecked_ref();
    if key.ctrl_key() || key.alt_key() || key.meta_key() {
        return;
    }
    if key.key() == "Enter" {
        return go(shown);
    }
    let look = shown.look.get_untracked();
    let led = led_to(&shown.dots.get(), *shown.frame.get(), look.marked, &key.key());
    if led.is_some() {
        event.prevent_default();
        shown.change(&|look| look.marked = led);
    }
}

/// Marks the dot nearest to where somebody points; says whether it was marked already.
fn point(shown: Shown, event: &Event) -> Option<bool> {
    let (pixel, size) = browser::pointed(event)?;
    let found = nearest(&shown.dots.get(), shown.frame.get().under(pixel, size))?;
    let was_marked = shown.look.get_untracked().marked == Some(found);
    shown.change(&|look| look.marked = Some(found));
    Some(was_marked)
}

/// The first press marks a kommune, and the second goes there: a finger is thicker than a dot.
fn choose(shown: Shown, event: &Event) {
    if point(shown, event) == Some(true) {
        go(shown);
    }
}

fn go(shown: Shown) {
    let data = shown.app.data_now();
    let marked = shown.look.get_untracked().marked;
    if let Some(kommune) = marked.and_then(|at| data.places.kommuner.get(at)) {
        shown.app.go(shown.route(kommune.number));
    }
}

/// What the sizes of the dots mean.
fn legend(shown: Shown) -> Node {
    let line = |size: usize| {
        let dot = node("path").with("data-size", &join!(size)).with("d", &path([Dot { x: 0, y: 0 }]));
        let dot = node("svg").with("viewBox", "-1 -1 2 2").with("aria-hidden", "true").child(dot);
        node("li").child(dot).text(shown.texts.sizes[size])
    };
    let lines = node("ul").class("map-legend").children((0..SIZES).map(line).collect());
    node("figcaption").child(paragraph("", shown.texts.services)).child(lines)
}
