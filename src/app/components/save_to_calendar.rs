//! A meeting as a file for the reader's own calendar.

use crate::app::browser;
use crate::app::components::LiveText;
use crate::app::context::use_app;
use crate::app::handler::handler;
use crate::calendar::feed::{FOLDER, series_file};
use crate::calendar::ical::{Reminder, one, series};
use crate::model::meeting::Meeting;
use crate::schedule::civil::Date;
use leptos::prelude::*;
use std::sync::Arc;

/// What calendars take.
const CALENDAR_FILE: &str = "text/calendar;charset=utf-8";

/// Buttons for one date and for the whole series; nothing where files cannot be taken along.
#[component]
pub fn SaveToCalendar(
    /// The series.
    meeting: Arc<Meeting>,
    /// The date whose page this is.
    #[prop(optional_no_strip)]
    date: Option<Date>,
) -> impl IntoView {
    let app = use_app();
    if !app.host.may_leave() {
        return ().into_any();
    }
    let texts = app.texts;
    // A browser inside another app downloads nothing, and says nothing of that.
    if browser::is_in_app() {
        let file = app.file(&format!("{FOLDER}/{}", series_file(&meeting.id)));
        return view! {
            <section class="save">
                <h2>{texts.save_title}</h2>
                <p>{texts.save_in_app}</p>
                <p>
                    <a class="ds-link" rel="external" href=file>
                        {texts.save_link}
                    </a>
                </p>
            </section>
        }
        .into_any();
    }
    let (reminder, said) = (RwSignal::new(false), RwSignal::new(""));
    let button = |label: &'static str, date: Option<Date>| {
        let meeting = Arc::clone(&meeting);
        let press = move |_| {
            let reminder = if reminder.get_untracked() { Reminder::DayBefore } else { Reminder::None };
            let file = match date {
                Some(date) => one(&meeting, date, texts, reminder),
                None => series(&meeting, texts, reminder),
            };
            let name = match date {
                Some(date) => format!("{}-{date}.ics", meeting.id),
                None => format!("{}.ics", meeting.id),
            };
            let is_saved = file.and_then(|file| browser::save_file(&name, CALENDAR_FILE, &file)).is_some();
            said.set(if is_saved { texts.save_done } else { texts.save_failed });
        };
        view! {
            <button type="button" class="ds-button" data-variant="secondary" on:click=handler(press)>
                {label}
            </button>
        }
    };
    view! {
        <section class="save">
            <h2>{texts.save_title}</h2>
            <p>{texts.save_text}</p>
            <label class="tick">
                <input
                    type="checkbox"
                    on:change=handler(move |_| reminder.update(|wanted| *wanted = !*wanted))
                />
                <span>{texts.save_reminder}</span>
            </label>
            <div class="acts">
                {date.map(|date| button(texts.save_one, Some(date)))} {button(texts.save_series, None)}
            </div>
            <p class="count" role="status">
                <LiveText text=Signal::derive(move || said.get().to_owned()) />
            </p>
        </section>
    }
    .into_any()
}
