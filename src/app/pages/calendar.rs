//! Meetings as a list, a week or a month.

mod bar;
mod day;
mod list;
mod month;
mod period;
mod week;

use super::needs_of_route;
use crate::address::facet::{Facet, WHERE_DIGITAL, WHERE_NEAR};
use crate::address::route::{CalendarView, Query, Route};
use crate::app::components::{
    AskBox, Away, Chips, Filters, Fresh, PageTitle, PlaceLine, QuickChoice, QuickChoices, Rows, WhenLoaded,
    show_these,
};
use crate::app::context::{App, use_app};
use crate::app::loader;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::agenda::{self, between, counts, dateless, series};
use crate::find::around::around;
use crate::find::facets::Counts;
use crate::vocabulary::Vocabulary;
use bar::Bar;
use leptos::prelude::*;
use list::{List, without_dates};
use month::Month;
pub use period::Period;
use period::{asked, period_of};
use week::Week;

/// What meetings can be narrowed by.
const FACETS: &[Facet] = &[Facet::Confirmed, Facet::Topic, Facet::Audience];

/// What most people want: what is near, which is a choice where a place was chosen, and what one need not travel to.
const QUICK: &[QuickChoice] = &[(Facet::Where, &[WHERE_NEAR]), (Facet::Where, &[WHERE_DIGITAL])];

/// The meetings that were asked for: those with dates as list, week or month, then those without.
#[component]
pub fn Calendar() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let title = move || match app.place().and_then(|place| app.kommune_name(place)) {
        Some(name) => texts.calendar_title_in.with(&[&name]),
        None => texts.calendar_title.to_owned(),
    };
    let view = Memo::new(move |_| app.query().view);
    let dates = move || match view.get() {
        CalendarView::List => view! { <List /> }.into_any(),
        CalendarView::Week => view! { <Week /> }.into_any(),
        CalendarView::Month => view! { <Month /> }.into_any(),
    };
    let results = move || {
        let asked = Memo::new(move |_| asked(app));
        let quick = move || if app.place().is_some() { QUICK } else { &QUICK[1..] };
        let others = Memo::new(move |_| without_dates(app, &asked.read()));
        view! {
            <div class="narrowed">
                <Filters
                    facets=FACETS
                    counts=Memo::new(move |_| count(app, &asked.read()))
                    shows=Signal::derive(move || shows(app))
                />
                <div class="results" id="results" tabindex="-1">
                    <Fresh key=move || quick().len().to_string()>
                        <QuickChoices choices=quick() />
                    </Fresh>
                    <Chips />
                    <Fresh key=move || view.get().as_str().to_owned()>{dates()}</Fresh>
                    <section class="group">
                        <div class="cards">
                            <Rows rows=others />
                        </div>
                    </section>
                </div>
            </div>
        }
    };
    // What the neighbours have comes by itself; nothing waits for it.
    Effect::new(move || loader::spawn_load(app, around_place(app)));
    view! {
        <PageTitle text=Signal::derive(title) />
        <p class="lead">{texts.calendar_lead}</p>
        <Fresh key=move || format!("{:?}", app.place())>
            <AskBox place=untrack(|| app.place()) />
        </Fresh>
        <PlaceLine />
        <Bar />
        <WhenLoaded needs=needs_of_route(app)>{results()}</WhenLoaded>
        <Away />
        <TakeAway />
    }
}

/// The data of the kommuner around the place that was chosen.
fn around_place(app: App) -> Vec<Need> {
    let (Some(place), data) = (app.place(), app.data()) else { return Vec::new() };
    let near = around(place, &data.places, &data.areas).into_iter();
    let near = near.map(|kommune| Need::serving(FileKind::Meetings, Some(kommune)));
    std::iter::once(Need::all(FileKind::Areas)).chain(near).collect()
}

/// How many meetings each choice leaves of what is shown.
fn count(app: App, query: &Query) -> Counts {
    let data = app.data();
    let Some(now) = app.now.get() else { return Counts::default() };
    counts(&data, query, now, period_of(query, now.date))
}

/// What is left, as the button of the filters says it: series in the list, elsewhere dates.
fn shows(app: App) -> String {
    let Some(now) = app.now.get() else { return String::new() };
    let (data, query, texts) = (app.data(), app.query(), app.texts);
    let period = period_of(&query, now.date);
    let (count, words) = match (query.view, period) {
        (CalendarView::Week | CalendarView::Month, Some((first, last))) => {
            let count = agenda::count(&between(&data, &Query { date: None, ..query }, first, last));
            (count, texts.say_meetings_on(count))
        }
        _ => {
            let count = series(&data, &query, now, period).len() + dateless(&data, &query, now).len();
            (count, texts.series_found.of(count))
        }
    };
    show_these(texts, count, &words)
}

/// The ways to the feed and to the poster.
#[component]
fn TakeAway() -> impl IntoView {
    let app = use_app();
    let link = move |text: &'static str, route: fn(Query) -> Route| {
        let href = move || app.href(route(Query { view: CalendarView::List, ..app.query() }));
        view! {
            <a class="ds-link" href=href>
                {text}
            </a>
        }
    };
    // A display in a public place prints nothing, but its code can be scanned.
    let poster = app.host.may_leave().then(|| link(app.texts.poster_link, Route::Poster));
    view! { <p class="links">{link(app.texts.subscribe_link, Route::Subscribe)} {poster}</p> }
}
