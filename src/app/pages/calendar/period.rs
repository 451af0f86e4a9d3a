//! The days that are shown: a week or a month, and the ways to the one before and the one after.

use crate::address::route::{CalendarView, Query, Route};
use crate::app::components::LiveText;
use crate::app::context::{App, use_app};
use crate::find::agenda::{Days, between};
use crate::schedule::civil::Date;
use crate::schedule::month::{Week, first_of_month, months_later};
use leptos::prelude::*;

/// What was asked for; which day of the period is chosen makes no difference.
pub fn asked(app: App) -> Query {
    let query = app.query();
    Query { date: query.date.map(|day| first_day(query.view, day)), ..query }
}

/// The days that a week or a month shows; the list has no end.
pub fn period_of(query: &Query, today: Date) -> Option<(Date, Date)> {
    let day = query.date.unwrap_or(today);
    let first = first_day(query.view, day);
    match query.view {
        CalendarView::List => None,
        CalendarView::Week => Some((first, first.plus(6))),
        CalendarView::Month => Some((first, day.end_of_month())),
    }
}

/// The first day of the period that a day is shown in.
fn first_day(view: CalendarView, day: Date) -> Date {
    match view {
        CalendarView::List => day,
        CalendarView::Week => Week::of(day).monday,
        CalendarView::Month => first_of_month(day),
    }
}

/// The day that was chosen, or today.
pub fn day(app: App) -> Option<Date> {
    app.query().date.or_else(|| Some(app.now.get()?.date))
}

/// What was asked for in these days; worked out again only for others.
pub fn found(app: App, period: Memo<Option<(Date, Date)>>) -> Memo<Days> {
    // Which of these days is chosen makes no difference.
    let wanted = Memo::new(move |_| Query { date: None, ..app.query() });
    Memo::new(move |_| {
        let Some((first, last)) = period.get() else { return Vec::new() };
        let data = app.data();
        between(&data.meetings, &wanted.read(), &data.places, first, last)
    })
}

/// The name of the period that is shown, and the ways to the one before, to the one after and to today.
#[component]
pub fn Period(
    /// A week or a month.
    view: CalendarView,
    /// What the period of a day is called.
    name: fn(App, Date) -> String,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let calendar = move |date| app.href(Route::Calendar(Query { date, ..app.query() }));
    let step = move |label: &'static str, sign: &'static str, by: i32| {
        let href = move || {
            let day = day(app)?;
            let day = if view == CalendarView::Week { day.plus(7 * by) } else { months_later(day, by) };
            Some(calendar(Some(day)))
        };
        view! {
            <a class="ds-button" data-variant="secondary" href=href aria-label=label>
                {sign}
            </a>
        }
    };
    let said = move || day(app).map(|day| name(app, day)).unwrap_or_default();
    view! {
        <div class="period">
            <h2 id="period">
                <LiveText text=Signal::derive(said) />
            </h2>
            {step((texts.previous)(view), "‹", -1)}
            <a class="ds-button" data-variant="tertiary" href=move || calendar(None)>
                {texts.go_to_today}
            </a>
            {step((texts.next)(view), "›", 1)}
        </div>
    }
}
