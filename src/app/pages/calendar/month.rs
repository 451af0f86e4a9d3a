//! A month as the grid that hangs on the wall, and the meetings of the day that is chosen in it.
//!
//! Its keys are those of the date grid in the ARIA Authoring Practices: one day takes the focus, and the
//! arrows lead to the others.

mod grid;

use super::day::{day_row, entry_row};
use super::period::{Period, day, found};
use crate::address::route::{CalendarView, Query, Route};
use crate::app::components::{Fresh, LiveText, Row, Rows, changes};
use crate::app::context::{App, use_app};
use crate::find::agenda::{Entry, count, on};
use crate::schedule::civil::Date;
use crate::schedule::month::first_of_month;
use grid::Grid;
use leptos::prelude::*;

/// As many meetings of the chosen day are listed; the list has them all.
const LISTED: usize = 8;

/// The month of the day that was chosen.
#[component]
pub fn Month() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let shown = Memo::new(move |_| day(app).map(|day| (first_of_month(day), day.end_of_month())));
    let chosen = Memo::new(move |_| day(app));
    let meetings = found(app, shown);
    let name = |app: App| day(app).map(|day| app.texts.say_month(day)).unwrap_or_default();
    let counted = move || {
        let month = name(app);
        meetings.with(|meetings| texts.say_meetings_in(count(meetings), &month))
    };
    let of_day = Memo::new(move |_| match chosen.get() {
        Some(day) => meetings.with(|meetings| day_rows(app, day, on(meetings, day))),
        None => Vec::new(),
    });
    // Made anew for another month or other meetings, not for another day.
    let key = changes(move || {
        shown.track();
        meetings.track();
    });
    let grid = move || shown.get().map(|(first, _)| view! { <Grid first meetings=meetings.get() chosen /> });
    view! {
        <Period view=CalendarView::Month name />
        <p class="count" role="status">
            <LiveText text=Signal::derive(counted) />
        </p>
        <Fresh key>{grid()}</Fresh>
        <div class="cards">
            <Rows rows=of_day />
        </div>
    }
}

/// The chosen day and its meetings.
fn day_rows(app: App, day: Date, entries: &[Entry]) -> Vec<Row> {
    let texts = app.texts;
    let mut rows = vec![day_row(day)];
    if entries.is_empty() {
        rows.push(Row::of(format!("none {day}"), move || view! { <p class="wide">{texts.none_on_day}</p> }));
    }
    rows.extend(entries.iter().take(LISTED).cloned().map(entry_row));
    if entries.len() > LISTED {
        let list = Query { view: CalendarView::List, date: Some(day), ..app.query() };
        let (href, text) = (app.href(Route::Calendar(list)), texts.say_more_meetings(entries.len() - LISTED));
        rows.push(Row::of(format!("more {text} {href}"), move || {
            view! {
                <p class="wide">
                    <a class="ds-link" href=href.clone()>
                        {text.clone()}
                    </a>
                </p>
            }
        }));
    }
    rows
}
