//! The meetings to come, day by day.

use super::day::{day_row, entry_row};
use crate::address::route::Query;
use crate::app::components::{Listing, ResultList, Row, SeriesCard};
use crate::app::context::{App, use_app};
use crate::find::agenda::{DAYS_MADE, DAYS_SHOWN, coming, count, dateless};
use leptos::prelude::*;
use std::sync::Arc;

/// How many days are shown at first, and how many more each time.
const DAYS: usize = if cfg!(feature = "csr") { DAYS_SHOWN } else { DAYS_MADE };

/// The dates to come.
#[component]
pub fn List() -> impl IntoView {
    let app = use_app();
    view! { <ResultList step=DAYS list=move |shown| days(app, shown) /> }
}

/// The first `shown` days.
fn days(app: App, shown: usize) -> Listing {
    let Some(now) = app.from_now() else { return Listing::default() };
    let data = app.data();
    let days = coming(&data.meetings, &app.query(), &data.places, now);
    let is_more = days.len() > shown;
    let count = app.texts.meetings_found.of(count(&days));
    let mut rows = Vec::new();
    for (date, entries) in days.into_iter().take(shown) {
        rows.push(day_row(date));
        rows.extend(entries.into_iter().map(entry_row));
    }
    Listing { count, rows, is_more, is_nothing: false }
}

/// The series of which no date is known.
pub fn without_dates(app: App, query: &Query) -> Vec<Row> {
    let Some(now) = app.from_now() else { return Vec::new() };
    let (data, texts) = (app.data(), app.texts);
    let series = dateless(&data.meetings, query, &data.places, now);
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
