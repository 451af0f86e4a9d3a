//! What is near, by need, and meetings.

use crate::address::route::{Query, Route};
use crate::app::components::{MeetingCard, SeriesCard, ServiceCard};
use crate::app::context::use_app;
use crate::find::agenda::Entry;
use crate::find::answer::{FoundMeeting, FoundService, NeedGroup};
use crate::model::place::KommuneNumber;
use leptos::prelude::*;

/// As many cards of a need are shown; the finder has them all.
const SHOWN: usize = 4;
/// As many meetings are shown; the calendar has them all.
const MEETINGS: usize = 4;

/// Services by need.
#[component]
pub fn Near(place: Option<KommuneNumber>, groups: Vec<NeedGroup>) -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.answer;
    let title = match place.and_then(|place| app.kommune_name(place)) {
        Some(name) => texts.near_in.with(&[&name]),
        None => texts.near.to_owned(),
    };
    let is_any = !groups.is_empty();
    let group = |NeedGroup { need, services }: NeedGroup| {
        let card = |FoundService { service, .. }| view! { <ServiceCard service from=place /> };
        view! {
            <h3>{texts.need.of(need)}</h3>
            <div class="cards">{services.into_iter().take(SHOWN).map(card).collect_view()}</div>
        }
    };
    let groups = groups.into_iter().map(group).map(IntoAny::into_any).collect_view();
    let words = app.query().words;
    let all = app.href(Route::Finder(Query { words, ..Query::at(place) }));
    is_any.then(|| {
        view! {
            <section class="group">
                <h2>{title}</h2>
                <p class="list-doubt">{app.texts.list_doubt}</p>
                {groups}
                <p>
                    <a class="ds-link" href=all>
                        {app.texts.all_services}
                    </a>
                </p>
            </section>
        }
    })
}

/// The next meetings, as series.
#[component]
pub fn Meetings(
    /// Those that were found.
    meetings: Vec<FoundMeeting>,
    /// What all of them are in the calendar.
    all: Query,
) -> impl IntoView {
    let app = use_app();
    let texts = &app.texts.answer;
    // Without a clock nobody knows which date is the next.
    let has_clock = app.now.get_untracked().is_some();
    let card = |FoundMeeting { meeting, next, .. }| match next.filter(|_| has_clock) {
        Some(occurrence) => {
            let entry = Entry { meeting, occurrence };
            view! { <MeetingCard entry with_day=true /> }.into_any()
        }
        None => view! { <SeriesCard meeting /> }.into_any(),
    };
    (!meetings.is_empty()).then(|| {
        view! {
            <section class="group">
                <h2>{texts.meetings}</h2>
                <div class="cards">{meetings.into_iter().take(MEETINGS).map(card).collect_view()}</div>
                <p>
                    <a class="ds-link" href=app.href(Route::Calendar(all))>
                        {app.texts.all_meetings}
                    </a>
                </p>
            </section>
        }
    })
}
