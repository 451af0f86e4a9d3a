//! A meeting as one card.

use crate::address::route::Route;
use crate::app::components::{card, trust_notice};
use crate::app::context::App;
use crate::app::node::{Node, node, paragraph, text_in};
use crate::find::agenda::Entry;
use crate::i18n::texts::Texts;
use crate::model::meeting::{Meeting, Venue};
use crate::schedule::occurrence::{Occurrence, OccurrenceStatus};
use crate::vocabulary::Vocabulary;

/// One date of a series as a card: when, what, where, and how sure that is. The day is said only
/// where no heading above says it.
pub fn meeting_card(app: App, entry: &Entry, with_day: bool) -> Node {
    let Entry { meeting, occurrence } = entry;
    let href = app.href(Route::Meeting(meeting.id.clone(), occurrence.date));
    card(meeting.id.as_str(), &href, meeting.name.as_str())
        .with("data-status", occurrence.status.as_str())
        .child(when(app.texts, occurrence, with_day))
        .child(paragraph("card-line", &where_it_is(app, meeting, meeting.venue(occurrence))))
        .child_if(status(app.texts, occurrence))
}

/// The time, and the day if wanted, of a date.
pub fn when(texts: &Texts, occurrence: &Occurrence, with_day: bool) -> Node {
    let times = match occurrence.start {
        Some(start) => texts.say_times(start, occurrence.end),
        None => texts.time_unknown.to_owned(),
    };
    let said = if with_day { [&texts.say_day(occurrence.date), ", ", &times].concat() } else { times };
    let machine = match occurrence.start {
        Some(start) => String::from(occurrence.date.at(start)),
        None => String::from(occurrence.date),
    };
    node("p").class("meeting-when").child(node("time").with("datetime", &machine).text(&said))
}

/// How sure a date is, unless the host gave it.
pub fn status(texts: &Texts, occurrence: &Occurrence) -> Option<Node> {
    let words = match (occurrence.status, occurrence.moved_from) {
        (OccurrenceStatus::Confirmed, _) => return None,
        (OccurrenceStatus::Moved, Some(from)) => (texts.moved_from)(&texts.say_day(from)),
        (status, _) => texts.occurrence.of(status).to_owned(),
    };
    Some(paragraph("status", &words).with("data-status", occurrence.status.as_str()))
}

/// A series without known dates as a card.
pub fn series_card(app: App, meeting: &Meeting) -> Node {
    card(meeting.id.as_str(), &app.href(Route::Series(meeting.id.clone())), meeting.name.as_str())
        .child(paragraph("card-line", &where_it_is(app, meeting, meeting.place.as_ref())))
        .child(text_in(node("p"), meeting.description.get(app.lang), app.lang))
        .child_if(trust_notice(app, &meeting.sources, meeting.confirmed))
}

/// The house and the kommune.
fn where_it_is(app: App, meeting: &Meeting, venue: Option<&Venue>) -> String {
    let house = venue.and_then(|venue| venue.name.as_ref()).map(|name| name.as_str().to_owned());
    let kommune = meeting.kommune().and_then(|kommune| app.kommune_name(kommune));
    let parts: Vec<String> = [house, kommune].into_iter().flatten().collect();
    parts.join(", ")
}
