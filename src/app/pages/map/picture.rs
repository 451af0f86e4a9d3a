//! The map itself: dots, the mark on one of them, and names where there is room for them.

use super::shown::Shown;
use crate::app::browser;
use crate::app::components::{Fresh, changes};
use crate::find::map::{Dot, Label, SIZES, is_town, labels, led_to, nearest, path, size_of, sort_by_count};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// The map, and what the dots mean.
#[component]
pub fn Picture(
    /// What is on the map.
    shown: Shown,
) -> impl IntoView {
    // Before the app starts it is a picture, and the table is what can be used.
    let (role, label, tabindex) = match cfg!(feature = "csr") {
        true => ("application", shown.texts.label, Some("0")),
        false => ("img", shown.app.texts.map_title, None),
    };
    let of_size = |size: usize| {
        let path = move || {
            let (dots, counts) = (shown.dots.get(), shown.counts.get());
            let of_size = dots.iter().zip(counts.iter()).filter(|(_, count)| size_of(**count) == size);
            path(of_size.map(|(dot, _)| *dot))
        };
        view! { <path data-size=size.to_string() d=path></path> }
    };
    view! {
        <figure class="map-figure">
            <svg
                class="map-picture"
                role=role
                aria-label=label
                tabindex=tabindex
                data-near=move || shown.look.get().near.map(|_| "")
                viewBox=move || shown.frame.get().view_box()
                on:keydown=move |event| on_key(shown, &event)
                on:pointermove=move |event| {
                    point(shown, &event);
                }
                on:click=move |event| choose(shown, &event)
            >
                <path class="map-mark" d=move || path(marked(shown))></path>
                {(0..SIZES).map(of_size).map(IntoAny::into_any).collect_view()}
                <g class="map-names" aria-hidden="true">
                    <Names shown />
                </g>
            </svg>
            <Legend shown />
        </figure>
    }
}

fn marked(shown: Shown) -> Option<Dot> {
    let marked = shown.look.get().marked?;
    shown.dots.with(|dots| dots.get(marked).copied())
}

/// The name of the marked kommune, or those of the fylke at which one looks; of all there is no room for.
#[component]
fn Names(shown: Shown) -> impl IntoView {
    let named = Memo::new(move |_| {
        let (data, look) = (shown.app.data(), shown.look.get());
        let kommuner = data.places.kommuner.iter().enumerate();
        let mut named: Vec<usize> = match look.near {
            None => kommuner.filter(|(_, one)| is_town(one.number)).map(|(at, _)| at).collect(),
            near => kommuner.filter(|(_, one)| Some(one.fylke) == near).map(|(at, _)| at).collect(),
        };
        sort_by_count(&mut named, &shown.counts.read());
        // The marked one has its name before all others.
        if let Some(marked) = look.marked {
            named.retain(|at| *at != marked);
            named.insert(0, marked);
        }
        named
    });
    let names = move || {
        let (data, dots, named) = (shown.app.data_now(), shown.dots.get_untracked(), named.get_untracked());
        let kommune = |at: usize| &data.places.kommuner[named[at]];
        let with_length = |at: usize| (dots[named[at]], kommune(at).name().chars().count());
        let with_length: Vec<_> = (0..named.len()).map(with_length).collect();
        // Those of towns may cover dots.
        let is_near = shown.look.with_untracked(|look| look.near.is_some());
        let others: &[Dot] = if is_near { &dots } else { &[] };
        let name = |(at, label): (usize, Label)| {
            view! {
                <text x=label.x y=label.y font-size=label.size text-anchor=label.anchor>
                    {kommune(at).name().to_owned()}
                </text>
            }
        };
        labels(shown.frame.get_untracked(), others, &with_length)
            .into_iter()
            .map(name)
            .map(IntoAny::into_any)
            .collect_view()
    };
    let key = changes(move || {
        named.track();
        shown.frame.track();
        shown.dots.track();
    });
    view! { <Fresh key>{names()}</Fresh> }
}

/// Goes where a key leads.
fn on_key(shown: Shown, key: &KeyboardEvent) {
    if key.ctrl_key() || key.alt_key() || key.meta_key() {
        return;
    }
    if key.key() == "Enter" {
        return go(shown);
    }
    let look = shown.look.get_untracked();
    let led = led_to(&shown.dots.get_untracked(), shown.frame.get_untracked(), look.marked, &key.key());
    if led.is_some() {
        key.prevent_default();
        shown.change(&|look| look.marked = led);
    }
}

/// Marks the dot nearest to where somebody points; says whether it was marked already.
fn point(shown: Shown, event: &web_sys::Event) -> Option<bool> {
    let (pixel, size) = browser::pointed(event)?;
    let frame = shown.frame.get_untracked();
    let found = nearest(&shown.dots.get_untracked(), frame.under(pixel, size))?;
    let was_marked = shown.look.get_untracked().marked == Some(found);
    shown.change(&|look| look.marked = Some(found));
    Some(was_marked)
}

/// The first press marks a kommune, and the second goes there: a finger is thicker than a dot.
fn choose(shown: Shown, event: &web_sys::Event) {
    if point(shown, event) == Some(true) {
        go(shown);
    }
}

fn go(shown: Shown) {
    let data = shown.app.data_now();
    let marked = shown.look.get_untracked().marked;
    if let Some(kommune) = marked.and_then(|at| data.places.kommuner.get(at)) {
        shown.app.go(untrack(|| shown.route(kommune.number)));
    }
}

/// What the sizes of the dots mean.
#[component]
fn Legend(shown: Shown) -> impl IntoView {
    let line = |size: usize| {
        view! {
            <li>
                <svg viewBox="-1 -1 2 2" aria-hidden="true">
                    <path data-size=size.to_string() d=path([Dot { x: 0, y: 0 }])></path>
                </svg>
                {shown.texts.sizes[size]}
            </li>
        }
    };
    view! {
        <figcaption>
            <p>{shown.texts.services}</p>
            <ul class="map-legend">{(0..SIZES).map(line).map(IntoAny::into_any).collect_view()}</ul>
        </figcaption>
    }
}
