//! The days that are shown: a week or a month, and the ways to the one before and the one after.

use crate::address::route::{CalendarView, Query, Route};
use crate::app::components::LiveText;
use crate::app::context::{App, use_app};
use crate::find::agenda::{self, Days, between};
use crate::schedule::civil::Date;
use crate::schedule::month::{Week, first_of_month, months_later};
use leptos::prelude::*;

/// What was asked for; which day of the period is chosen makes no difference.
pub fn asked(app: App) -> Query {
    let query = app.query();
    Query { date: query.date.map(|day| first_day(query.view, day)), ..query }
}

/// The days that are shown. The list has no end, unless a month was turned to: then the rest of that.
pub fn period_of(query: &Query, today: Date) -> agenda::Period {
    let day = query.date.unwrap_or(today);
    let first = first_day(query.view, day);
    match query.view {
        CalendarView::List => query.date.map(|day| (day, day.end_of_month())),
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
    app.query().date.or_else(|| app.today.get())
}

/// What was asked for in these days; worked out again only for others.
pub fn found(app: App, period: Memo<Option<(Date, Date)>>) -> Memo<Days> {
    // Which of these days is chosen makes no difference.
    let wanted = Memo::new(move |_| Query { date: None, ..app.query() });
    Memo::new(move |_| {
        let Some((first, last)) = period.get() else { return Vec::new() };
        let data = app.data();
        between(&data, &wanted.read(), first, last)
    })
}

/// The name of what is shown, and the ways to what is before, to what is after and to today.
#[component]
pub fn Period(
    /// What is turned: weeks, or else months.
    view: CalendarView,
    /// What is shown.
    name: fn(App) -> String,
    /// The page that is turned.
    #[prop(default = Route::Calendar)]
    page: fn(Query) -> Route,
    /// The day from which the ways count, where none was chosen.
    #[prop(default = day)]
    from: fn(App) -> Option<Date>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let at = move |date| app.href(page(Query { date, ..app.query() }));
    let step = move |label: &'static str, sign: &'static str, by: i32| {
        let href = move || turned(view, from(app)?, by, app.published()).map(|day| at(Some(day)));
        view! {
            <a class="ds-button" data-variant="secondary" href=href aria-label=label>
                {sign}
            </a>
        }
    };
    view! {
        <div class="period">
            <h2 id="period">
                <LiveText text=Signal::derive(move || name(app)) />
            </h2>
            {step(texts.say_previous(view), "‹", -1)}
            <a class="ds-button" data-variant="tertiary" href=move || at(None)>
                {texts.go_to_today}
            </a>
            {step(texts.say_next_period(view), "›", 1)}
        </div>
    }
}

/// The day to which a step leads: the list begins with the first of a month. Nothing where nothing is published.
fn turned(view: CalendarView, day: Date, by: i32, published: Option<(Date, Date)>) -> Option<Date> {
    let led = match view {
        CalendarView::Week => day.plus(7 * by),
        CalendarView::Month => months_later(day, by),
        CalendarView::List => first_of_month(months_later(first_of_month(day), by)),
    };
    let (first, last) =
        (first_day(view, led), if view == CalendarView::Week { led.plus(6) } else { led.end_of_month() });
    let is_there = published.is_none_or(|published| first <= published.1 && published.0 <= last);
    is_there.then_some(led)
}
