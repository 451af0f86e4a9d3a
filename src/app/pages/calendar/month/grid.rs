//! The grid of a month.

use super::super::period::day;
use crate::app::browser;
use crate::app::components::lang_of_names;
use crate::app::context::{App, use_app};
use crate::app::handler::handler;
use crate::find::agenda::{Days, Entry, on};
use crate::schedule::civil::{Date, Weekday};
use crate::schedule::holidays::holiday;
use crate::schedule::month::{Week, first_of_month, led_to, weeks};
use crate::schedule::occurrence::OccurrenceStatus;
use crate::vocabulary::Vocabulary;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

/// As many meetings are named in the box of a day, where there is room.
const NAMED: usize = 2;

/// A table with a row for each week and a button for each day.
#[component]
pub fn Grid(
    /// The first day of the month.
    first: Date,
    /// The meetings of the month.
    meetings: Days,
    /// The day that is chosen.
    chosen: Memo<Option<Date>>,
) -> impl IntoView {
    let app = use_app();
    let texts = app.texts;
    let head = |day: Weekday| {
        let name = texts.say_weekday(day);
        let short: String = name.chars().take(3).collect();
        view! {
            <th scope="col" aria-label=name>
                {short}
            </th>
        }
    };
    let row = |week: Week| {
        let days = week.days().map(|day| match first_of_month(day) == first {
            true => view! { <Cell day entries=on(&meetings, day) chosen /> }.into_any(),
            false => view! { <td></td> }.into_any(),
        });
        view! {
            <tr>
                <th class="week-number" scope="row" aria-label=texts.say_week_number(week.number)>
                    {week.number.to_string()}
                </th>
                {days.map(IntoAny::into_any).collect_view()}
            </tr>
        }
    };
    view! {
        <table
            class="month"
            role="grid"
            aria-labelledby="period"
            on:keydown=handler(move |event| on_key(app, &event))
        >
            <thead>
                <tr>
                    <th class="week-number" scope="col">
                        {texts.week_label}
                    </th>
                    {Weekday::ALL.map(head).into_iter().map(IntoAny::into_any).collect_view()}
                </tr>
            </thead>
            <tbody>{weeks(first).into_iter().map(row).map(IntoAny::into_any).collect_view()}</tbody>
        </table>
    }
}

/// A day: a button that takes the focus if it is the chosen one.
#[component]
fn Cell<'a>(day: Date, entries: &'a [Entry], chosen: Memo<Option<Date>>) -> impl IntoView + use<> {
    let app = use_app();
    let texts = app.texts;
    let mut said = texts.say_day_of_year(day);
    if !entries.is_empty() {
        said.push_str(&format!(", {}", texts.say_meetings_on(entries.len())));
    }
    if let Some(holiday) = holiday(day) {
        said.push_str(&format!(", {}", texts.holiday.of(holiday)));
    }
    let is_chosen = move || chosen.get() == Some(day);
    let is_today = move || app.today.get() == Some(day);
    let is_on = |entry: &Entry| entry.occurrence.status != OccurrenceStatus::Cancelled;
    let mark = (!entries.is_empty()).then(|| if entries.iter().any(is_on) { "some" } else { "cancelled" });
    view! {
        <td
            data-meetings=mark
            data-holiday=holiday(day).map(|_| "")
            aria-selected=move || is_chosen().to_string()
        >
            <button
                type="button"
                data-day=String::from(day)
                aria-label=said
                aria-current=move || is_today().then(|| "date".to_owned())
                tabindex=move || String::from(if is_chosen() { "0" } else { "-1" })
                on:click=handler(move |_| app.change(&|query| query.date = Some(day)))
            >
                {day.day().to_string()}
            </button>
            <Names entries />
        </td>
    }
}

/// What the label of the button says, once more for the eye.
#[component]
fn Names<'a>(entries: &'a [Entry]) -> impl IntoView + use<> {
    let texts = use_app().texts;
    let name = |entry: &Entry| {
        view! {
            <span lang=lang_of_names() data-status=entry.occurrence.status.as_str()>
                {entry.meeting.name.as_str().to_owned()}
            </span>
        }
    };
    let more = (entries.len() > NAMED).then(|| {
        view! { <span>{texts.say_more_meetings(entries.len() - NAMED)}</span> }
    });
    (!entries.is_empty()).then(|| {
        view! {
            <div class="month-names" aria-hidden="true">
                {entries.iter().take(NAMED).map(name).map(IntoAny::into_any).collect_view()}
                {more}
            </div>
        }
    })
}

/// Goes where a key leads, with the focus.
fn on_key(app: App, event: &KeyboardEvent) {
    let led =
        untrack(|| day(app)).and_then(|day| led_to(day, &event.key(), event.ctrl_key(), event.shift_key()));
    let Some(led) = led.filter(|_| !event.alt_key() && !event.meta_key()) else { return };
    event.prevent_default();
    app.change(&|query| query.date = Some(led));
    // First when the day stands in the document.
    leptos::task::spawn_local(async move { browser::focus(&format!("[data-day=\"{led}\"]")) });
}
