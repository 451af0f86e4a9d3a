//! The seven days of a week, each with its meetings.

use super::day::DayName;
use super::period::{Period, day, found};
use crate::address::route::CalendarView;
use crate::app::components::{Fresh, LiveText, MeetingCard, changes};
use crate::app::context::{App, use_app};
use crate::find::agenda::{count, on};
use crate::find::search::fold::push_lower;
use crate::schedule::civil::Date;
use crate::schedule::month;
use leptos::prelude::*;

/// The week of the day that was chosen.
#[component]
pub fn Week() -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let week_of = |day: Date| month::Week::of(day);
    let period = Memo::new(move |_| day(app).map(|day| (week_of(day).monday, week_of(day).monday.plus(6))));
    let meetings = found(app, period);
    let name = |app: App| {
        day(app).map(|day| app.texts.say_week_number(month::Week::of(day).number)).unwrap_or_default()
    };
    let counted = move || {
        let mut week = String::new();
        push_lower(&mut week, &name(app));
        meetings.with(|meetings| texts.say_meetings_in(count(meetings), &week))
    };
    let today = app.today;
    let section = move |day: Date| {
        let cards = meetings.with(|meetings| {
            let entries = on(meetings, day);
            entries.iter().cloned().map(|entry| view! { <MeetingCard entry /> }).collect::<Vec<_>>()
        });
        let cards = match cards.is_empty() {
            true => view! { <p class="card-line">{texts.none_on_day}</p> }.into_any(),
            false => view! { <div class="week-cards">{cards}</div> }.into_any(),
        };
        view! {
            <section class="week-day" aria-current=move || (today.get() == Some(day)).then_some("date")>
                <h3 class="day">
                    <DayName date=day />
                </h3>
                {cards}
            </section>
        }
    };
    let days = move || {
        let (monday, sunday) = period.get()?;
        // Of another week somebody wants to see all days.
        let today = today.get().filter(|today| (monday..=sunday).contains(today)).unwrap_or(monday);
        let (over, rest): (Vec<Date>, Vec<Date>) = week_of(monday).days().partition(|day| *day < today);
        let over = (!over.is_empty()).then(|| {
            view! {
                <details class="over">
                    <summary>{texts.over}</summary>
                    <div class="week-days">
                        {over.into_iter().map(section).map(IntoAny::into_any).collect_view()}
                    </div>
                </details>
            }
        });
        Some(view! {
            {over}
            {rest.into_iter().map(section).map(IntoAny::into_any).collect_view()}
        })
    };
    // Made anew when the days, their meetings or today change, not when the minute does.
    let key = changes(move || {
        period.track();
        meetings.track();
        today.track();
    });
    view! {
        <Period view=CalendarView::Week name />
        <p class="count" role="status">
            <LiveText text=Signal::derive(counted) />
        </p>
        <Fresh key>
            <div class="week-days">{days()}</div>
        </Fresh>
    }
}
