//! What is marked on the map, and what can be done with it. Above the picture, where no finger hides it.

use super::shown::Shown;
use crate::app::browser;
use crate::app::components::LiveText;
use crate::app::handler::handler;
use crate::model::place::{FylkeNumber, Kommune};
use leptos::prelude::*;

/// The buttons to one fylke and back to the whole country; where one leads the other is.
const NEARER: &str = "map-nearer";
const WHOLE: &str = "map-whole";

/// Name, fylke and count of the marked kommune, the way to its services, and a closer look.
#[component]
pub fn Panel(
    /// What is on the map.
    shown: Shown,
) -> impl IntoView {
    let texts = shown.texts;
    let said = move || said(shown).unwrap_or_else(|| texts.hint.to_owned());
    let href = move || of_marked(shown, &|kommune| shown.app.href(shown.route(kommune.number)));
    let go = move || of_marked(shown, &|kommune| texts.show.with(&[kommune.name()])).unwrap_or_default();
    let nearer = move || match group(shown) {
        Some(group) => texts.open.with(&[&group.len().to_string()]),
        None => texts.nearer.with(&[&name_of(shown, fylke(shown))]),
    };
    let is_nearest = move || {
        let look = shown.look.get();
        group(shown).is_none() && (fylke(shown) == look.near || look.closer.is_some())
    };
    view! {
        <div class="map-panel">
            <p class="map-said" role="status">
                <LiveText text=Signal::derive(said) />
            </p>
            <p class="acts">
                <a class="ds-button" href=href hidden=move || shown.look.get().marked.is_none()>
                    <LiveText text=Signal::derive(go) />
                </a>
                <button
                    type="button"
                    class="ds-button"
                    id=NEARER
                    data-variant="secondary"
                    hidden=is_nearest
                    on:click=handler(move |_| look_nearer(shown))
                >
                    <LiveText text=Signal::derive(nearer) />
                </button>
                <button
                    type="button"
                    class="ds-button"
                    id=WHOLE
                    data-variant="secondary"
                    hidden=move || !shown.look.get().is_near()
                    on:click=handler(move |_| look_at(shown, None, NEARER))
                >
                    {texts.whole}
                </button>
            </p>
        </div>
    }
}

/// Something of the marked kommune.
fn of_marked<T>(shown: Shown, tell: &dyn Fn(&Kommune) -> T) -> Option<T> {
    shown.app.data().places.kommuner.get(shown.look.get().marked?).map(tell)
}

fn said(shown: Shown) -> Option<String> {
    let marked = shown.look.get().marked?;
    if let Some(group) = group(shown) {
        let count = group.len().to_string();
        return of_marked(shown, &|kommune| shown.texts.group.with(&[kommune.name(), &count]));
    }
    let count = shown.counts.with(|counts| counts.get(marked).copied())?;
    let fylke = name_of(shown, fylke(shown));
    of_marked(shown, &|kommune| {
        format!("{}, {fylke}: {}", kommune.name(), shown.texts.count.of(count as usize))
    })
}

/// The kommuner for which the marked dot stands, if they are several.
fn group(shown: Shown) -> Option<Vec<usize>> {
    shown.group(shown.look.get().marked?)
}

/// The fylke of the marked kommune.
fn fylke(shown: Shown) -> Option<FylkeNumber> {
    of_marked(shown, &|kommune| kommune.fylke)
}

fn name_of(shown: Shown, fylke: Option<FylkeNumber>) -> String {
    let data = shown.app.data();
    fylke.and_then(|fylke| data.places.fylke(fylke)).map(|fylke| fylke.name().to_owned()).unwrap_or_default()
}

/// Looks at the marked group, or at the fylke of the marked kommune.
fn look_nearer(shown: Shown) {
    match untrack(|| group(shown)) {
        Some(group) => {
            shown.open(&group);
            // The button may have gone.
            leptos::task::spawn_local(async { browser::focus(&format!("#{WHOLE}")) });
        }
        None => look_at(shown, untrack(|| fylke(shown)), WHOLE),
    }
}

/// Looks at one fylke or at all of them. The button for it goes, so the focus moves to the one for the way back.
fn look_at(shown: Shown, fylke: Option<FylkeNumber>, back: &'static str) {
    shown.change(&|look| (look.near, look.closer) = (fylke, None));
    // First when that one is there.
    leptos::task::spawn_local(async move { browser::focus(&format!("#{back}")) });
}
