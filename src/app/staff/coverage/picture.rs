//! The kommuner as dots: nothing registered, something around, something here. The table says the same.

use super::Coverage;
use crate::app::components::LiveText;
use crate::find::coverage::grade;
use crate::find::map::{Dot, Frame, path};
use leptos::prelude::*;

/// The outline of the mainland and its islands, in the kilometres of the map.
const COAST: &str = "coast.svg#norway";
/// How large the dots of each grade are, as the map of services has them.
const SIZES: [&str; 3] = ["0", "1", "3"];

/// The map.
#[component]
pub fn Picture(
    /// The page.
    coverage: Coverage,
) -> impl IntoView {
    let Coverage { app, words, asked, found, shown } = coverage;
    let dot = move |at: usize| Dot::of(app.data_now().places.kommuner[at].point);
    let frame = move || Frame::round_fylke(shown.read().iter().map(|at| dot(*at))).view_box();
    let of_grade = move |of: usize| {
        let found = found.read();
        path(shown.read().iter().filter(|at| grade(&found[**at]) == of).map(|at| dot(*at)))
    };
    let dots = |of: usize| view! { <path data-size=SIZES[of] d=move || of_grade(of)></path> }.into_any();
    let line = |of: usize| {
        view! {
            <li>
                <svg viewBox="-1 -1 2 2" aria-hidden="true">
                    <path data-size=SIZES[of] d=path([Dot { x: 0, y: 0 }])></path>
                </svg>
                {words.legend[of]}
            </li>
        }
        .into_any()
    };
    let name = move || {
        let kind = asked.read().kind;
        words.map.with(&[kind.map_or(words.all_kinds, |kind| app.texts.service_type.of(kind))])
    };
    view! {
        <figure class="map map-figure">
            <svg class="map-picture" role="img" aria-label=name viewBox=frame>
                <use class="map-coast" href=app.file(COAST)></use>
                {(0..SIZES.len()).map(dots).collect_view()}
            </svg>
            <figcaption>
                <p>
                    <LiveText text=Signal::derive(name) />
                </p>
                <ul class="map-legend">{(0..SIZES.len()).map(line).collect_view()}</ul>
            </figcaption>
        </figure>
    }
}
