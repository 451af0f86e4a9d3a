//! The map itself: dots, the mark on one of them, and names where there is room for them.

use super::shown::Shown;
use crate::app::browser;
use crate::app::components::{Fresh, changes};
use crate::app::handler::handler;
use crate::find::map::{
    Dot, Label, NAMED, SIZES, labels, led_to, nearest, path, size_of, size_of_names, sort_by_count, tenths,
    towns,
};
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

/// The outline of the mainland and its islands, in the kilometres of the map.
const COAST: &str = "coast.svg#norway";

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
            let is_drawn = |at: &usize| shown.is_front(*at) && shown.group(*at).is_none();
            let of_size = (0..dots.len()).filter(|at| size_of(counts[*at]) == size).filter(is_drawn);
            path(of_size.map(|at| dots[at]))
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
                data-near=move || shown.look.get().is_near().then(String::new)
                viewBox=move || shown.frame.get().view_box()
                on:keydown=handler(move |event| on_key(shown, &event))
                on:pointermove=move |event| {
                    point(shown, &event);
                }
                on:click=handler(move |event: MouseEvent| choose(shown, &event))
            >
                <use class="map-coast" href=shown.app.file(COAST)></use>
                <path class="map-mark" d=move || path(marked(shown))></path>
                {(0..SIZES).map(of_size).map(IntoAny::into_any).collect_view()}
                <Groups shown />
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

/// Circles with the number of kommuner that stand too close to be told apart.
#[component]
fn Groups(shown: Shown) -> impl IntoView {
    let groups = move || {
        let (dots, frame) = (shown.dots.get_untracked(), shown.frame.get_untracked());
        let reach = frame.reach_of_groups();
        let group = |at: usize| {
            let group = untrack(|| shown.is_front(at).then(|| shown.group(at)).flatten())?;
            let Dot { x, y } = dots[at];
            Some(
                view! {
                    <circle cx=x.to_string() cy=y.to_string() r=tenths(reach)></circle>
                    <text
                        x=x.to_string()
                        y=y.to_string()
                        font-size=tenths(reach * 4 / 3)
                        text-anchor="middle"
                    >
                        {group.len().to_string()}
                    </text>
                }
                .into_any(),
            )
        };
        view! {
            <g class="map-groups" aria-hidden="true">
                {(0..dots.len()).filter_map(group).collect_view()}
            </g>
        }
    };
    let key = changes(move || {
        shown.fronts.track();
        shown.frame.track();
        shown.counts.track();
    });
    view! { <Fresh key>{groups()}</Fresh> }
}

/// The name of the marked kommune, and those of the part at which one looks; of the whole country only the towns.
#[component]
fn Names(shown: Shown) -> impl IntoView {
    let named = Memo::new(move |_| {
        let (data, look) = (shown.app.data(), shown.look.get());
        let mut named: Vec<usize> = match look.is_near() {
            true => (0..data.places.kommuner.len()).collect(),
            false => towns(&data.places),
        };
        named.retain(|at| shown.is_front(*at));
        if look.is_near() {
            sort_by_count(&mut named, &shown.counts.read());
        }
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
        let frame = shown.frame.get_untracked();
        let reach = |at: usize| match untrack(|| shown.group(at)) {
            Some(_) => frame.reach_of_groups() / 10 + 1,
            None => size_of_names(frame) / 4,
        };
        let with_length = |at: usize| (dots[named[at]], reach(named[at]), kommune(at).name().chars().count());
        let with_length: Vec<_> = (0..named.len()).map(with_length).collect();
        // Those of towns may cover dots, but no number; of its circle they may cover the edge.
        let is_near = shown.look.get_untracked().is_near();
        let is_covered =
            |at: &usize| untrack(|| shown.is_front(*at) && (is_near || shown.group(*at).is_some()));
        let others: Vec<_> =
            (0..dots.len()).filter(is_covered).map(|at| (dots[at], reach(at) * 7 / 10)).collect();
        let name = |(at, label): (usize, Label)| {
            view! {
                <text x=label.x y=label.y font-size=label.size text-anchor=label.anchor>
                    {kommune(at).name().to_owned()}
                </text>
            }
        };
        labels(frame, &others, &with_length)
            .into_iter()
            .take(if is_near { usize::MAX } else { NAMED })
            .map(name)
            .map(IntoAny::into_any)
            .collect_view()
    };
    let key = changes(move || {
        named.track();
        shown.fronts.track();
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
    let is_front = |at: usize| untrack(|| shown.is_front(at));
    let (dots, frame) = (shown.dots.get_untracked(), shown.frame.get_untracked());
    let led = led_to(&dots, &is_front, frame, look.marked, &key.key());
    if led.is_some() {
        key.prevent_default();
        shown.change(&|look| look.marked = led);
    }
}

/// Marks the dot nearest to where somebody points; says whether it was marked already.
fn point(shown: Shown, event: &web_sys::Event) -> Option<bool> {
    let (pixel, size) = browser::pointed(event)?;
    let frame = shown.frame.get_untracked();
    let is_front = |at: usize| untrack(|| shown.is_front(at));
    let found = nearest(&shown.dots.get_untracked(), &is_front, frame.under(pixel, size))?;
    let was_marked = shown.look.get_untracked().marked == Some(found);
    shown.change(&|look| look.marked = Some(found));
    Some(was_marked)
}

/// The first press marks a kommune or a group, and the second goes there: a finger is thicker than a dot.
fn choose(shown: Shown, event: &web_sys::Event) {
    if point(shown, event) == Some(true) {
        go(shown);
    }
}

/// Goes to the services of the marked kommune, or nearer to the marked group.
fn go(shown: Shown) {
    let data = shown.app.data_now();
    let marked = shown.look.get_untracked().marked;
    if let Some(group) = marked.and_then(|at| untrack(|| shown.group(at))) {
        shown.open(&group);
    } else if let Some(kommune) = marked.and_then(|at| data.places.kommuner.get(at)) {
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
