//! Services: what fits what the reader needs, the nearest first.

mod asked;
mod danger_hint;
mod nothing_found;

use super::needs_of_route;
use crate::address::facet::Facet;
use crate::address::route::Route;
use crate::app::components::{
    Chips, Filters, PageTitle, PlaceLine, QuickChoice, QuickChoices, ResultList, SearchBox, WhenLoaded,
};
use crate::app::context::use_app;
use crate::model::taxonomy::{Audience, ServiceType, Topic};
use asked::Asked;
use danger_hint::DangerHint;
use leptos::prelude::*;
use nothing_found::NothingFound;

/// How many services are shown at first, and how many more each time.
const SHOWN: usize = 30;
/// What services can be narrowed by.
const FACETS: &[Facet] =
    &[Facet::Referral, Facet::Topic, Facet::Audience, Facet::Type, Facet::Cost, Facet::Language];

/// What most people want.
const QUICK: &[QuickChoice] = &[
    (Facet::Topic, &[Topic::Substances as usize]),
    (Facet::Topic, &[Topic::MentalHealth as usize]),
    (Facet::Topic, &[Topic::Dementia as usize]),
    (Facet::Type, &[ServiceType::Respite as usize]),
    (Facet::Audience, &[Audience::Children as usize, Audience::Youth as usize]),
];

/// The services that were asked for.
#[component]
pub fn Finder() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let asked = Asked::new(app);
    let title = move || match app.place().and_then(|place| app.kommune_name(place)) {
        Some(name) => texts.finder_title_in.with(&[&name]),
        None => texts.finder_title.to_owned(),
    };
    let map = move || app.href(Route::Map(app.query()));
    view! {
        <PageTitle text=Signal::derive(title) />
        <div class="asked">
            <PlaceLine />
            <SearchBox />
        </div>
        <WhenLoaded needs=needs_of_route(app)>
            <DangerHint asked />
            <div class="narrowed">
                <Filters
                    facets=FACETS
                    counts=Memo::new(move |_| asked.counts())
                    shows=Signal::derive(move || asked.shows())
                />
                <div class="results" id="results" tabindex="-1">
                    <QuickChoices choices=QUICK />
                    <Chips />
                    <p class="to-map">
                        <a class="ds-link" href=map>
                            {texts.map_link}
                        </a>
                    </p>
                    <p class="list-doubt">{texts.list_doubt}</p>
                    <ResultList
                        step=SHOWN
                        list=move |shown| asked.list(shown)
                        fallback=move || view! { <NothingFound asked /> }
                    />
                </div>
            </div>
        </WhenLoaded>
    }
}
