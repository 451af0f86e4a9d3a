//! What a display shows while nobody is there.

use crate::address::facet::Selection;
use crate::address::kiosk::{Kiosk, RestPart};
use crate::app::components::{
    LiveText, MeetingStatus, MeetingTime, OpenBadge, Row, Rows, basis_today, lang_of_names,
};
use crate::app::context::{App, use_app};
use crate::app::loader;
use crate::dataset::manifest::{FileKind, Need};
use crate::find::agenda::{Entry, coming};
use crate::find::directory::{answering, first_channel};
use crate::model::helpline::Helpline;
use leptos::prelude::*;
use std::sync::Arc;

/// So many days ahead, and so many meetings and helplines at most.
const DAYS: i32 = 14;
const MEETINGS: usize = 5;
const HELPLINES: usize = 4;

/// Date and time, the meetings of the coming days where it stands, and who answers now. Seen while the display rests
/// (`public/display/display.js`); a press anywhere ends that.
#[component]
pub fn Rest(
    /// How the display is set up.
    kiosk: &'static Kiosk,
) -> impl IntoView {
    let app = use_app();
    let shows = |part| kiosk.rest.contains(&part);
    let place = kiosk.place.filter(|_| shows(RestPart::Meetings));
    let mut needs = vec![Need::all(FileKind::Places), Need::all(FileKind::Helplines)];
    needs.extend(place.map(|place| Need::serving(FileKind::Meetings, Some(place))));
    loader::spawn_load(app, needs);
    let time = move || app.now.get().map(|now| app.texts.say_time(now.time())).unwrap_or_default();
    let day = move || app.today.get().map(|today| app.texts.say_day(today)).unwrap_or_default();
    let clock = shows(RestPart::Clock).then(|| {
        view! {
            <p class="rest-clock">
                <LiveText text=Signal::derive(time) />
            </p>
            <p class="rest-day">
                <LiveText text=Signal::derive(day) />
            </p>
        }
    });
    let meetings = move || {
        let now = app.now.get()?;
        Some(coming(&app.data(), place?, now, DAYS, MEETINGS).into_iter().map(meeting_row).collect())
    };
    let helplines = move || {
        let now = app.now.get().filter(|_| kiosk.rest.contains(&RestPart::Helplines));
        let open = now.map(|_| answering(&app.data().helplines, now, HELPLINES)).unwrap_or_default();
        open.into_iter().map(|helpline| helpline_row(app, helpline)).collect()
    };
    view! {
        <main class="rest" hidden>
            <h1 class="rest-name">{app.texts.product}</h1>
            {clock}
            <div class="rest-parts">
                {part(app.texts.rest_meetings, Signal::derive(move || meetings().unwrap_or_default()))}
                {part(app.texts.open_now_title, Signal::derive(helplines))}
            </div>
            <button type="button" class="rest-start">
                {app.texts.rest_start}
            </button>
        </main>
    }
}

/// A heading and what stands below it, if anything does.
fn part(title: &'static str, rows: Signal<Vec<Row>>) -> AnyView {
    view! {
        <div hidden=move || rows.with(Vec::is_empty)>
            <h2>{title}</h2>
            <ul>
                <Rows rows />
            </ul>
        </div>
    }
    .into_any()
}

fn meeting_row(entry: Entry) -> Row {
    let key = format!("{} {:?}", entry.meeting.id, entry.occurrence);
    Row::of(key, move || {
        let occurrence = &entry.occurrence;
        view! {
            <li>
                <strong lang=lang_of_names()>{entry.meeting.name.as_str().to_owned()}</strong>
                <MeetingTime occurrence with_day=true />
                <MeetingStatus occurrence />
            </li>
        }
    })
}

fn helpline_row(app: App, helpline: Arc<Helpline>) -> Row {
    let channel = first_channel(&helpline, &Selection::default(), app.now.get()).cloned();
    let written = channel.as_ref().map(|channel| channel.contact.written()).unwrap_or_default();
    Row::of(format!("{} {written}", helpline.id), move || {
        let of_basis = Arc::clone(&helpline);
        let basis = basis_today(app, move |day| of_basis.basis_on(day));
        let badge = channel.as_ref().map(|channel| view! { <OpenBadge hours=channel.hours.clone() basis /> });
        view! {
            <li>
                <strong lang=lang_of_names()>{helpline.name.as_str().to_owned()}</strong>
                <span>{written.clone()}</span>
                " "
                {badge}
            </li>
        }
    })
}
