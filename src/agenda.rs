//! Meetings as a calendar: what comes, day by day, and what has no dates.

use crate::area;
use crate::civil::{Date, Moment};
use crate::facets::{Counts, Words, of_meeting, passes};
use crate::meeting::{Meeting, Occurrence};
use crate::order::sort_by;
use crate::place::{KommuneNumber, Places};
use crate::route::Query;
use std::sync::Arc;

/// One date of one series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The series.
    pub meeting: Arc<Meeting>,
    /// The date.
    pub occurrence: Occurrence,
}

/// What comes, day by day.
pub type Days = Vec<(Date, Vec<Entry>)>;

/// The dates from `now` that were asked for, day by day and earliest first.
pub fn coming(meetings: &[Arc<Meeting>], query: &Query, places: &Places, now: Moment) -> Days {
    let first = query.date.map_or(now.minutes(), |date| date.days() * crate::civil::DAY);
    let wanted = meetings.iter().filter(|meeting| wants(query, meeting, places));
    let mut entries: Vec<Entry> = wanted
        .flat_map(|meeting| {
            let entry = |occurrence: &Occurrence| Entry {
                meeting: Arc::clone(meeting),
                occurrence: occurrence.clone(),
            };
            meeting.coming(first).map(entry).collect::<Vec<_>>()
        })
        .collect();
    sort_by(&mut entries, |a, b| {
        a.occurrence.cmp(&b.occurrence).then_with(|| a.meeting.name.cmp(&b.meeting.name))
    });
    let mut days: Days = Vec::new();
    for entry in entries {
        match days.last_mut() {
            Some((date, same)) if *date == entry.occurrence.date => same.push(entry),
            _ => days.push((entry.occurrence.date, vec![entry])),
        }
    }
    days
}

/// The series that were asked for and have no date to come, by name.
pub fn dateless(meetings: &[Arc<Meeting>], query: &Query, places: &Places, now: Moment) -> Vec<Arc<Meeting>> {
    let mut found: Vec<_> = meetings
        .iter()
        .filter(|meeting| wants(query, meeting, places) && meeting.coming(now.minutes()).next().is_none())
        .cloned()
        .collect();
    sort_by(&mut found, |a, b| a.name.cmp(&b.name));
    found
}

/// The first `limit` dates to come in the calendar of a kommune.
pub fn next_in(
    kommune: KommuneNumber,
    meetings: &[Arc<Meeting>],
    places: &Places,
    now: Moment,
    limit: usize,
) -> Vec<Entry> {
    let query = Query { place: Some(kommune), ..Query::default() };
    coming(meetings, &query, places, now).into_iter().flat_map(|(_, entries)| entries).take(limit).collect()
}

/// How many dates to come, and series without one, each choice leaves.
pub fn counts(meetings: &[Arc<Meeting>], query: &Query, places: &Places, now: Moment) -> Counts {
    let at_place = Query { chosen: Words::default(), ..query.clone() };
    let mut cards: Vec<_> = Vec::new();
    for (_, entries) in coming(meetings, &at_place, places, now) {
        cards.extend(entries.iter().map(|entry| of_meeting(&entry.meeting)));
    }
    cards.extend(dateless(meetings, &at_place, places, now).iter().map(|meeting| of_meeting(meeting)));
    Counts::of(cards.iter(), &query.chosen)
}

fn wants(query: &Query, meeting: &Meeting, places: &Places) -> bool {
    query.place.is_none_or(|kommune| area::reach(&meeting.serves, kommune, places).is_some())
        && passes(&of_meeting(meeting), &query.chosen)
}
