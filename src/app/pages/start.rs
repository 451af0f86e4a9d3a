//! The start page: where do you live, three doors, who answers now.

use super::needs_of_route;
use crate::address::facet::Selection;
use crate::address::route::{Query, Route};
use crate::app::components::{
    AskBox, Doors, Fresh, LiveText, PageTitle, PlaceBox, Rows, TopicLinks, WhenLoaded, helpline_line,
    remembered,
};
use crate::app::context::use_app;
use crate::find::directory::answering;
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// How many helplines are shown.
const SHOWN: usize = 4;

/// The start page.
#[component]
pub fn Start() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let answering = Signal::derive(move || {
        let open = answering(&app.data().helplines, app.now.get(), SHOWN);
        open.into_iter().map(|line| helpline_line(app, line, Selection::default())).collect::<Vec<_>>()
    });
    // Offered, never gone to by itself: the address says what is shown.
    let known_place = move || remembered(app).filter(|_| !app.data().places.kommuner.is_empty());
    let to_known_place = move || {
        untrack(known_place).map(|number| {
            let name = app.kommune_name(number).unwrap_or_default();
            view! {
                <p class="known-place">
                    <a class="ds-button" href=app.href(Route::Kommune(number))>
                        {texts.remembered_place.with(&[&name])}
                    </a>
                </p>
            }
        })
    };
    let choose = Callback::new(move |kommune: KommuneNumber| app.go(Route::Kommune(kommune)));
    let title = move || match app.now.get() {
        Some(_) => texts.open_now_title.to_owned(),
        None => texts.day_and_night_title.to_owned(),
    };
    view! {
        <div class="hero">
            <PageTitle text=texts.start_title />
            <p class="lead">{texts.start_lead}</p>
            <Fresh key=move || format!("{:?}", known_place())>{to_known_place()}</Fresh>
            <AskBox />
            <PlaceBox on_choose=choose />
            <p>
                <a class="ds-link" href=app.href(Route::Kommuner)>
                    {texts.kommuner_title}
                </a>
            </p>
        </div>
        <Doors />
        <TopicLinks />
        <section class="answering">
            <h2>
                <LiveText text=Signal::derive(title) />
            </h2>
            <WhenLoaded needs=needs_of_route(app)>
                <div class="cards">
                    <Rows rows=answering />
                </div>
            </WhenLoaded>
            <p>
                <a class="ds-link" href=app.href(Route::Helplines(Query::default()))>
                    {texts.all_helplines}
                </a>
            </p>
        </section>
    }
}
