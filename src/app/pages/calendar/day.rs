//! A day and its meetings as rows.

use crate::app::components::{MeetingCard, Row};
use crate::app::context::use_app;
use crate::find::agenda::Entry;
use crate::schedule::civil::Date;
use crate::schedule::holidays::holiday;
use crate::schedule::month::Week;
use leptos::prelude::*;

/// A day, its week and what holiday it is: what stands in its heading.
#[component]
pub fn DayName(
    /// The day.
    date: Date,
) -> impl IntoView {
    let texts = use_app().texts;
    let holiday = holiday(date).map(|holiday| {
        view! { <span class="day-holiday">{texts.holiday.of(holiday)}</span> }
    });
    view! {
        <time datetime=String::from(date)>{texts.say_day(date)}</time>
        {holiday}
        <span class="day-week">{texts.say_week_number(Week::of(date).number)}</span>
    }
}

/// The heading of a day as a row.
pub fn day_row(date: Date) -> Row {
    Row::of(String::from(date), move || {
        view! {
            <h2 class="day">
                <DayName date />
            </h2>
        }
    })
}

/// A meeting of a day as a row.
pub fn entry_row(entry: Entry) -> Row {
    let key = format!("{} {}", entry.meeting.id, entry.occurrence.date);
    Row::of(key, move || view! { <MeetingCard entry=entry.clone() /> })
}
