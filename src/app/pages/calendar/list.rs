//! The series to come, each once; what is over is folded below.

use super::day::{day_row, entry_row};
use super::period::{Period, period_of};
use crate::address::route::{CalendarView, Query};
use crate::app::components::{Fresh, Listing, ResultList, Row, Rows, SeriesCard, version};
use crate::app::context::{App, use_app};
use crate::app::handler::handler;
use crate::find::agenda::{Listed, SERIES_SHOWN, dateless, over, series};
use leptos::prelude::*;
use std::sync::Arc;

/// How many series are shown at first, and how many more each time; pages made beforehand have all.
const SERIES: usize = if cfg!(feature = "csr") { SERIES_SHOWN } else { usize::MAX };

/// The series that have a date to come; of a month, if one was turned to.
#[component]
pub fn List() -> impl IntoView {
    let app = use_app();
    let name = |app: App| match app.query().date {
        Some(day) => app.texts.say_month(day),
        None => app.texts.to_come.to_owned(),
    };
    view! {
        <Period view=CalendarView::List name />
        <ResultList step=SERIES list=move |shown| listed(app, shown) />
        <Fresh key=version(move || (app.query(), app.today.get()))>
            <Over />
        </Fresh>
    }
}

/// The first `shown` series.
fn listed(app: App, shown: usize) -> Listing {
    let Some(now) = app.from_now() else { return Listing::default() };
    let (data, query) = (app.data(), app.query());
    let found = series(&data, &query, now, period_of(&query, now.date));
    let texts = app.texts;
    let when = match query.date {
        Some(day) => texts.in_month.with(&[&texts.say_month(day)]),
        None => texts.ahead.to_owned(),
    };
    Listing {
        count: format!("{} {when}", texts.series_found.of(found.len())),
        is_more: found.len() > shown,
        is_nothing: false,
        rows: found.into_iter().take(shown).map(series_row).collect(),
    }
}

/// A series with its dates as a row, which is another when the first of them is over.
fn series_row((meeting, dates): Listed) -> Row {
    let first = dates.first().map(|one| String::from(one.date)).unwrap_or_default();
    Row::of(format!("{} {first} {}", meeting.id, dates.len()), move || {
        view! { <SeriesCard meeting=Arc::clone(&meeting) dates=dates.clone() /> }
    })
}

/// The days of the month that are over, drawn when somebody asks for them.
#[component]
fn Over() -> impl IntoView {
    let app = use_app();
    let is_drawn = RwSignal::new(false);
    let rows = Signal::derive(move || {
        let Some(now) = app.now.get_untracked().filter(|_| is_drawn.get()) else { return Vec::new() };
        let mut rows = Vec::new();
        for (date, entries) in over(&app.data(), &app.query(), now) {
            rows.push(day_row(date));
            rows.extend(entries.into_iter().map(entry_row));
        }
        rows
    });
    let now = app.now.get_untracked()?;
    let is_any = !over(&app.data_now(), &untrack(|| app.query()), now).is_empty();
    is_any.then(|| {
        view! {
            <details class="over" on:toggle=handler(move |_| is_drawn.set(true))>
                <summary>{app.texts.over}</summary>
                <div class="cards">
                    <Rows rows />
                </div>
            </details>
        }
    })
}

/// The series of which no date is known.
pub fn without_dates(app: App, query: &Query) -> Vec<Row> {
    let Some(now) = app.from_now() else { return Vec::new() };
    let (data, texts) = (app.data(), app.texts);
    let series = dateless(&data, query, now);
    let mut rows = Vec::new();
    if !series.is_empty() {
        rows.push(Row::heading(texts.no_dates_title));
        rows.push(Row::of("why", move || view! { <p class="wide">{texts.no_dates_text}</p> }));
    }
    rows.extend(series.into_iter().map(|meeting| {
        Row::of(meeting.id.to_string(), move || view! { <SeriesCard meeting=Arc::clone(&meeting) /> })
    }));
    rows
}
