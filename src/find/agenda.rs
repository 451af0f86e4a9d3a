//! Meetings as a calendar: series with the dates that come, days with their meetings, and what has no dates.

use crate::address::facet::{Facet, Selection, WHERE_NEAR};
use crate::address::route::{CalendarView, Query};
use crate::dataset::Dataset;
use crate::find::around::{around, is_around};
use crate::find::facets::{Counts, of_meeting, passes};
use crate::model::area;
use crate::model::meeting::Meeting;
use crate::model::place::KommuneNumber;
use crate::schedule::civil::{Date, Moment};
use crate::schedule::month::first_of_month;
use crate::schedule::occurrence::Occurrence;
use crate::sort::sort_by;
use std::sync::Arc;

/// How many series the calendar shows at first, and how many more each time.
pub const SERIES_SHOWN: usize = 20;

/// How many days with meetings have pages made beforehand.
pub const DAYS_MADE: usize = 50;

/// How many dates the page of a meeting lists besides its own.
pub const DATES_LISTED: usize = 5;

/// One date of one series.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The series.
    pub meeting: Arc<Meeting>,
    /// The date.
    pub occurrence: Occurrence,
}

/// The same record, not one like it: records are compared nowhere else, and that code is not small.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.meeting, &other.meeting) && self.occurrence == other.occurrence
    }
}

/// What there is, day by day.
pub type Days = Vec<(Date, Vec<Entry>)>;

/// A series and the dates of it that were asked for, the first of them first.
pub type Listed = (Arc<Meeting>, Vec<Occurrence>);

/// Which days are shown; a list of what is to come has no end.
pub type Period = Option<(Date, Date)>;

/// The series of a dataset that were asked for.
struct Wanted<'a> {
    data: &'a Dataset,
    query: &'a Query,
    around: Vec<KommuneNumber>,
}

impl<'a> Wanted<'a> {
    fn new(data: &'a Dataset, query: &'a Query) -> Self {
        let around = query.place.map(|place| around(place, &data.places, &data.areas));
        Self { data, query, around: around.unwrap_or_default() }
    }

    /// Those among which the reader chose `query`, which may be more than they chose.
    fn series(&self, query: &Query) -> Vec<Arc<Meeting>> {
        self.data.meetings.iter().filter(|meeting| self.has(query, meeting)).cloned().collect()
    }

    /// What serves the place; where the reader chose what is near, also what the kommuner around have.
    fn has(&self, query: &Query, meeting: &Meeting) -> bool {
        let wants_near = || self.query.chosen.has(Facet::Where, WHERE_NEAR);
        let is_here = |kommune| area::reach(&meeting.serves, kommune, &self.data.places).is_some();
        query.place.is_none_or(|kommune| is_here(kommune) || wants_near() && is_around(meeting, &self.around))
            && passes(&of_meeting(meeting, &self.around), &query.chosen)
            && (query.host.is_empty() || query.host == meeting.host.as_str())
    }
}

/// The minute from which on the list shows what is to come.
fn from(query: &Query, now: Moment) -> i32 {
    query.date.map_or(now.minutes(), |date| now.minutes().max(date.midnight()))
}

/// Whether a date is shown: in the list if it is still to come, elsewhere also if it is over.
fn is_shown(occurrence: &Occurrence, query: &Query, now: Moment, period: Period) -> bool {
    let is_in = period.is_none_or(|(first, last)| first <= occurrence.date && occurrence.date <= last);
    is_in && (query.view != CalendarView::List || occurrence.over_at() > from(query, now))
}

/// The series that were asked for with their dates in the list, the earliest first.
pub fn series(data: &Dataset, query: &Query, now: Moment, period: Period) -> Vec<Listed> {
    let mut found: Vec<Listed> = Vec::new();
    for meeting in Wanted::new(data, query).series(query) {
        let dates = meeting.occurrences.iter().filter(|one| is_shown(one, query, now, period));
        let dates: Vec<Occurrence> = dates.cloned().collect();
        if !dates.is_empty() {
            found.push((meeting, dates));
        }
    }
    sort_by(&mut found, |a, b| a.1.first().cmp(&b.1.first()).then_with(|| a.0.name.cmp(&b.0.name)));
    found
}

/// What the list has no more of the month: what is over, and what is before the day that was chosen.
pub fn over(data: &Dataset, query: &Query, now: Moment) -> Days {
    let day = query.date.unwrap_or(now.date);
    let (first, last) = (first_of_month(day), day.end_of_month());
    let from = from(query, now);
    days(data, query, &|one| first <= one.date && one.date <= last && one.over_at() <= from)
}

/// The dates from `first` to `last` that were asked for, also those that are over, day by day.
pub fn between(data: &Dataset, query: &Query, first: Date, last: Date) -> Days {
    days(data, query, &|one| first <= one.date && one.date <= last)
}

/// The dates in the `days` to come that a kommune has or shares, the earliest first, at most so many; what is over is
/// left out.
pub fn coming(data: &Dataset, place: KommuneNumber, now: Moment, days: i32, most: usize) -> Vec<Entry> {
    let found = between(data, &Query::at(Some(place)), now.date, now.date.plus(days));
    let entries = found.into_iter().flat_map(|(_, entries)| entries);
    entries.filter(|entry| entry.occurrence.over_at() > now.minutes()).take(most).collect()
}

/// What was found for a day.
pub fn on(days: &Days, day: Date) -> &[Entry] {
    days.iter().find(|(date, _)| *date == day).map_or(&[], |(_, entries)| entries)
}

/// How many dates there are.
pub fn count(days: &Days) -> usize {
    days.iter().map(|(_, entries)| entries.len()).sum()
}

/// Everybody who arranges something of what was asked for, whoever was asked for, by name, and how much of it is
/// theirs, as in [`counts`].
pub fn hosts(data: &Dataset, query: &Query, now: Moment, period: Period) -> Vec<(String, u32)> {
    let anyone = Query { host: String::new(), ..query.clone() };
    let mut hosts: Vec<(String, u32)> = Wanted::new(data, query)
        .series(&anyone)
        .iter()
        .map(|meeting| (meeting.host.as_str().to_owned(), dates(meeting, query, now, period)))
        .collect();
    sort_by(&mut hosts, |a, b| a.0.cmp(&b.0));
    hosts.dedup_by(|next, kept| {
        let is_same = next.0 == kept.0;
        kept.1 += if is_same { next.1 } else { 0 };
        is_same
    });
    hosts
}

fn days(data: &Dataset, query: &Query, fits: &dyn Fn(&Occurrence) -> bool) -> Days {
    let mut entries: Vec<Entry> = Vec::new();
    for meeting in Wanted::new(data, query).series(query) {
        for occurrence in meeting.occurrences.iter().filter(|occurrence| fits(occurrence)) {
            entries.push(Entry { meeting: Arc::clone(&meeting), occurrence: occurrence.clone() });
        }
    }
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
pub fn dateless(data: &Dataset, query: &Query, now: Moment) -> Vec<Arc<Meeting>> {
    let mut found = Wanted::new(data, query).series(query);
    found.retain(|meeting| meeting.coming(now.minutes()).next().is_none());
    sort_by(&mut found, |a, b| a.name.cmp(&b.name));
    found
}

/// The series that were asked for and whose dates nobody announced, by name.
pub fn unannounced(data: &Dataset, query: &Query, today: Date) -> Vec<Arc<Meeting>> {
    let mut found = Wanted::new(data, query).series(query);
    found.retain(|meeting| !meeting.is_announced_on(today));
    sort_by(&mut found, |a, b| a.name.cmp(&b.name));
    found
}

/// How much each choice leaves: series in the list, elsewhere dates; and series without one.
pub fn counts(data: &Dataset, query: &Query, now: Moment, period: Period) -> Counts {
    let at_place = Query { chosen: Selection::default(), ..query.clone() };
    let wanted = Wanted::new(data, query);
    let mut counts = Counts::default();
    for meeting in wanted.series(&at_place) {
        let card = of_meeting(&meeting, &wanted.around);
        counts.add(&card, dates(&meeting, query, now, period), &query.chosen);
    }
    counts
}

/// How much of a series is shown: a series in the list, elsewhere each of its dates; a series without one to come
/// counts as one.
fn dates(meeting: &Meeting, query: &Query, now: Moment, period: Period) -> u32 {
    let count = meeting.occurrences.iter().filter(|one| is_shown(one, query, now, period)).count() as u32;
    let count = if query.view == CalendarView::List { count.min(1) } else { count };
    count + u32::from(meeting.coming(now.minutes()).next().is_none())
}

#[cfg(test)]
mod tests;
