//! What answers somebody who lives in a kommune: somebody to talk to, the kommune itself, then services by need.

mod own;
mod parts;

use super::needs_of_route;
use super::not_found::Missing;
use crate::address::route::{Query, Route};
use crate::app::components::{
    AskBox, Crumb, Divided, PageTitle, RememberPlace, Row, Rows, ToGuides, WhenLoaded,
};
use crate::app::context::use_app;
use crate::app::loader;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::answer::of_kommune;
use crate::find::whereabouts::neighbours;
use crate::model::place::KommuneNumber;
use crate::model::taxonomy::Topic;
use leptos::prelude::*;
use own::OwnKommune;

/// The topics that are offered where what there is by need ends.
const TOPICS: [Topic; 6] = [
    Topic::Dementia,
    Topic::MentalHealth,
    Topic::Substances,
    Topic::Children,
    Topic::Cancer,
    Topic::Violence,
];

/// The page of one kommune.
#[component]
pub fn KommunePage(
    /// Its number.
    number: KommuneNumber,
) -> impl IntoView {
    let app = use_app();
    let page = move || {
        if let Some(name) = app.kommune_name(number) {
            return view! { <Found number name /> }.into_any();
        }
        let now = app.data_now().places.now(number).iter().map(|kommune| kommune.number).collect::<Vec<_>>();
        if now.is_empty() {
            return view! { <Missing text=app.texts.place_unknown /> }.into_any();
        }
        let link = |number| app.href(Route::Kommune(number));
        view! {
            <PageTitle text=app.texts.place_label />
            <Divided now link />
        }
        .into_any()
    };
    view! { <WhenLoaded needs=needs_of_route(app)>{page()}</WhenLoaded> }
}

#[component]
fn Found(number: KommuneNumber, name: String) -> impl IntoView {
    let app = use_app();
    // A neighbour may be in another fylke; the page does not wait for what is there.
    let around = neighbours(number, &app.data_now().places).into_iter();
    let of_neighbour =
        |near| [FileKind::Services, FileKind::Meetings].map(|kind| Need::serving(kind, Some(near)));
    loader::spawn_load(app, around.flat_map(of_neighbour).collect());
    let answer = Memo::new(move |_| of_kommune(&app.data(), number, app.now.get()));
    let title = app.texts.kommune_title.with(&[&name]);
    let search = app.texts.kommune_search.with(&[&name]);
    // Each part is a row, so that the minute changes what it changes, and no more.
    let rows = Signal::derive(move || {
        answer.with(|answer| {
            let own = Row::of("own", move || view! { <OwnKommune number /> });
            let mut rows = vec![parts::talk(answer), own, parts::nothing_local(app, answer, &name)];
            rows.extend(answer.near.iter().map(|group| parts::need(app, group, number)));
            rows.push(parts::meetings(app, answer, number));
            rows
        })
    });
    let chip = |topic: Topic| {
        view! {
            <li>
                <a class="chip" href=app.href(Route::Topic(topic, Some(number)))>
                    {app.texts.topic.of(topic)}
                </a>
            </li>
        }
    };
    view! {
        <Crumb />
        <PageTitle text=title />
        <a class="ds-skip-link" href="#results">
            {app.texts.skip_to_results}
        </a>
        <AskBox place=Some(number) />
        <ToGuides place=Some(number) />
        <Rows rows />
        <nav aria-label=app.texts.topic_label>
            <ul class="chips">{TOPICS.map(chip).map(IntoAny::into_any).collect_view()}</ul>
        </nav>
        <p class="links">
            <a class="ds-link" href=app.href(Route::Finder(Query::at(Some(number))))>
                {search}
            </a>
            <RememberPlace place=number />
        </p>
    }
}
