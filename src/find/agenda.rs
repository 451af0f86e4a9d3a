//! Meetings as a calendar: what comes, day by day, and what has no dates.

use crate::address::facet::Selection;
use crate::address::route::Query;
use crate::find::facets::{Counts, of_meeting, passes};
use crate::model::area;
use crate::model::meeting::Meeting;
use crate::model::place::Places;
use crate::schedule::civil::{DAY, Date, Moment};
use crate::schedule::occurrence::Occurrence;
use crate::sort::sort_by;
use std::sync::Arc;

/// How many days with meetings the calendar shows at first, and how many more each time.
pub const DAYS_SHOWN: usize = 20;

/// How many of them have pages made beforehand; there is no button for more on those.
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

/// What comes, day by day.
pub type Days = Vec<(Date, Vec<Entry>)>;

/// The dates from `now` that were asked for, day by day and earliest first.
pub fn coming(meetings: &[Arc<Meeting>], query: &Query, places: &Places, now: Moment) -> Days {
    let first = query.date.map_or(now.minutes(), |date| date.days() * DAY);
    days(meetings, query, places, &|occurrence| occurrence.over_at() > first)
}

/// The dates from `first` to `last` that were asked for, also those that are over, day by day.
pub fn between(meetings: &[Arc<Meeting>], query: &Query, places: &Places, first: Date, last: Date) -> Days {
    days(meetings, query, places, &|occurrence| first <= occurrence.date && occurrence.date <= last)
}

/// What was found for a day.
pub fn on(days: &Days, day: Date) -> &[Entry] {
    days.iter().find(|(date, _)| *date == day).map_or(&[], |(_, entries)| entries)
}

/// How many dates there are.
pub fn count(days: &Days) -> usize {
    days.iter().map(|(_, entries)| entries.len()).sum()
}

/// Everybody who arranges something of what was asked for, whoever was asked for, by name, and how many dates of it
/// are theirs, as in [`counts`].
pub fn hosts(
    meetings: &[Arc<Meeting>],
    query: &Query,
    places: &Places,
    now: Moment,
    period: Option<(Date, Date)>,
) -> Vec<(String, u32)> {
    let anyone = Query { host: String::new(), ..query.clone() };
    let wanted = meetings.iter().filter(|meeting| wants(&anyone, meeting, places));
    let mut hosts: Vec<(String, u32)> = wanted
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

fn days(
    meetings: &[Arc<Meeting>],
    query: &Query,
    places: &Places,
    fits: &dyn Fn(&Occurrence) -> bool,
) -> Days {
    let mut entries: Vec<Entry> = Vec::new();
    for meeting in meetings.iter().filter(|meeting| wants(query, meeting, places)) {
        for occurrence in meeting.occurrences.iter().filter(|occurrence| fits(occurrence)) {
            entries.push(Entry { meeting: Arc::clone(meeting), occurrence: occurrence.clone() });
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
pub fn dateless(meetings: &[Arc<Meeting>], query: &Query, places: &Places, now: Moment) -> Vec<Arc<Meeting>> {
    let mut found: Vec<_> = meetings
        .iter()
        .filter(|meeting| wants(query, meeting, places) && meeting.coming(now.minutes()).next().is_none())
        .cloned()
        .collect();
    sort_by(&mut found, |a, b| a.name.cmp(&b.name));
    found
}

/// How many dates each choice leaves: those from `first` to `last`, or those to come; and series without one.
pub fn counts(
    meetings: &[Arc<Meeting>],
    query: &Query,
    places: &Places,
    now: Moment,
    period: Option<(Date, Date)>,
) -> Counts {
    let at_place = Query { chosen: Selection::default(), ..query.clone() };
    let mut counts = Counts::default();
    for meeting in meetings.iter().filter(|meeting| wants(&at_place, meeting, places)) {
        counts.add(&of_meeting(meeting), dates(meeting, query, now, period), &query.chosen);
    }
    counts
}

/// How many dates of a series are shown: those from `first` to `last`, or those to come; a series without one counts
/// as one.
fn dates(meeting: &Meeting, query: &Query, now: Moment, period: Option<(Date, Date)>) -> u32 {
    let from = query.date.map_or(now.minutes(), |date| date.days() * DAY);
    let fits = |occurrence: &&Occurrence| match period {
        Some((first, last)) => first <= occurrence.date && occurrence.date <= last,
        None => occurrence.over_at() > from,
    };
    let is_dateless = meeting.coming(now.minutes()).next().is_none();
    meeting.occurrences.iter().filter(fits).count() as u32 + u32::from(is_dateless)
}

fn wants(query: &Query, meeting: &Meeting, places: &Places) -> bool {
    query.place.is_none_or(|kommune| area::reach(&meeting.serves, kommune, places).is_some())
        && passes(&of_meeting(meeting), &query.chosen)
        && (query.host.is_empty() || query.host == meeting.host.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::facet::{Facet, Selection};
    use serde_json::json;

    fn meeting(id: &str, host: &str, status: &str, dates: &[(&str, &str)]) -> Arc<Meeting> {
        let occurrence =
            |(date, start): &(&str, &str)| json!({ "date": date, "start": start, "status": status });
        let record = json!({
            "id": id, "name": id, "description": { "nb": "En gruppe." }, "host": host, "serves": ["NO"],
            "audience": ["alle"], "topics": ["sorg"], "registration": { "kind": "none" }, "status": status,
            "occurrences": dates.iter().map(occurrence).collect::<Vec<_>>(), "sources": [],
        });
        Arc::new(serde_json::from_value(record).unwrap())
    }

    fn all() -> Vec<Arc<Meeting>> {
        vec![
            meeting("kveld", "Kirka", "expected", &[("2026-11-24", "18:00"), ("2026-12-01", "18:00")]),
            meeting("morgen", "Kommunen", "confirmed", &[("2026-11-03", "09:00"), ("2026-11-24", "09:00")]),
        ]
    }

    fn said(days: &Days) -> String {
        let entries = days.iter().flat_map(|(_, entries)| entries);
        let entries: Vec<String> =
            entries.map(|entry| format!("{} {}", entry.occurrence.date, entry.meeting.id)).collect();
        entries.join(", ")
    }

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_has_what_is_over_too_and_nothing_of_the_next() {
        let november =
            between(&all(), &Query::default(), &Places::default(), date("2026-11-01"), date("2026-11-30"));
        assert_eq!(said(&november), "2026-11-03 morgen, 2026-11-24 morgen, 2026-11-24 kveld");
        assert_eq!((on(&november, date("2026-11-24")).len(), count(&november)), (2, 3));
        assert_eq!(on(&november, date("2026-11-25")), []);
        let now = "2026-11-24T10:00".parse().unwrap();
        let coming = coming(&all(), &Query::default(), &Places::default(), now);
        // Without an end it may go on all day.
        assert_eq!(said(&coming), "2026-11-24 morgen, 2026-11-24 kveld, 2026-12-01 kveld");
    }

    #[test]
    fn meetings_are_narrowed_by_host_and_by_how_sure_they_are() {
        let found = |query: &Query| {
            said(&between(&all(), query, &Places::default(), date("2026-11-20"), date("2026-11-30")))
        };
        let by = |host: &str| Query { host: host.to_owned(), ..Query::default() };
        assert_eq!(found(&by("Kirka")), "2026-11-24 kveld");
        assert_eq!(found(&by("Kirk")), "");
        let sure = Query { chosen: Selection::default().with(Facet::Confirmed, 0), ..Query::default() };
        assert_eq!(found(&sure), "2026-11-24 morgen");
        // All hosts are there to choose from, also when one is chosen.
        let hosts = |query: &Query, period| {
            let now = "2026-11-20T10:00".parse().unwrap();
            let hosts = hosts(&all(), query, &Places::default(), now, period);
            hosts.into_iter().map(|(host, count)| format!("{host} {count}")).collect::<Vec<_>>()
        };
        assert_eq!(hosts(&by("Kirka"), None), ["Kirka 2", "Kommunen 1"]);
        assert_eq!(hosts(&sure, None), ["Kommunen 1"]);
        let december = Some((date("2026-12-01"), date("2026-12-31")));
        assert_eq!(hosts(&Query::default(), december), ["Kirka 1", "Kommunen 0"]);
    }
}
