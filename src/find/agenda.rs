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
mod tests {
    use super::*;
    use crate::address::facet::{Facet, Selection};
    use crate::model::place::Places;
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

    fn all() -> Dataset {
        let meetings = vec![
            meeting("kveld", "Kirka", "expected", &[("2026-11-24", "18:00"), ("2026-12-01", "18:00")]),
            meeting("morgen", "Kommunen", "confirmed", &[("2026-11-03", "09:00"), ("2026-11-24", "09:00")]),
        ];
        Dataset { meetings, ..Dataset::default() }
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
        let november = between(&all(), &Query::default(), date("2026-11-01"), date("2026-11-30"));
        assert_eq!(said(&november), "2026-11-03 morgen, 2026-11-24 morgen, 2026-11-24 kveld");
        assert_eq!((on(&november, date("2026-11-24")).len(), count(&november)), (2, 3));
        assert_eq!(on(&november, date("2026-11-25")), []);
    }

    #[test]
    fn the_list_has_each_series_once_and_folds_what_is_over() {
        let listed = |query: &Query, period| {
            let now = "2026-11-24T10:00".parse().unwrap();
            let found = series(&all(), query, now, period);
            let dates = |dates: &[Occurrence]| {
                dates.iter().map(|one| one.date.to_string()).collect::<Vec<_>>().join(" ")
            };
            let found = found.iter().map(|(meeting, shown)| format!("{} {}", meeting.id, dates(shown)));
            (found.collect::<Vec<_>>(), said(&over(&all(), query, now)))
        };
        let (found, over) = listed(&Query::default(), None);
        // Without an end it may go on all day.
        assert_eq!(found, ["morgen 2026-11-24", "kveld 2026-11-24 2026-12-01"]);
        assert_eq!(over, "2026-11-03 morgen");
        // A month that was turned to, from a day in it.
        let from = |day: &str| Query { date: Some(date(day)), ..Query::default() };
        let november = Some((date("2026-11-25"), date("2026-11-30")));
        let (found, over) = listed(&from("2026-11-25"), november);
        assert!(found.is_empty());
        assert_eq!(over, "2026-11-03 morgen, 2026-11-24 morgen, 2026-11-24 kveld");
        let december = Some((date("2026-12-01"), date("2026-12-31")));
        assert_eq!(
            listed(&from("2026-12-01"), december),
            (vec!["kveld 2026-12-01".to_owned()], String::new())
        );
    }

    #[test]
    fn what_is_near_is_a_choice_and_brings_what_the_neighbours_have() {
        let kommune = |number: &str, north| {
            json!({ "number": number, "names": [{ "name": number, "lang": "nb" }], "former": [], "fylke": "15",
                    "centre": number, "point": [north, 6.0], "form": "nynorsk", "url": "https://example.no" })
        };
        let places: Places = serde_json::from_value(json!({
            "kommuner": [kommune("1505", 64.5), kommune("1520", 62.1), kommune("1566", 64.0), kommune("1577", 62.0)],
            "fylker": [], "regions": [],
        }))
        .unwrap();
        let at = |id: &str, serves: &str, is_digital: bool| {
            let mut meeting = (*meeting(id, "Kirka", "confirmed", &[("2026-12-01", "18:00")])).clone();
            meeting.serves = vec![serde_json::from_value(json!(serves)).unwrap()];
            meeting.is_digital = is_digital;
            Arc::new(meeting)
        };
        let meetings = vec![
            at("her", "1577", false),
            at("nabo", "1520", false),
            at("langt-unna", "1505", false),
            at("i-distriktet", "1566", false),
            at("landet", "NO", false),
            at("pa-nett", "NO", true),
        ];
        let areas = serde_json::from_value(json!({
            "districts": [{ "id": "sunnmore", "names": ["Sunnmøre"], "kind": "district", "kommuner": ["1566", "1577"], "sources": [] }],
            "svalbard": [],
        }))
        .unwrap();
        let data = Dataset { meetings, places: places.into(), areas, ..Dataset::default() };
        let volda = Query::at(Some("1577".parse().unwrap()));
        let found = |words: &[usize]| {
            let chosen =
                words.iter().fold(Selection::default(), |chosen, word| chosen.with(Facet::Where, *word));
            let query = Query { chosen, ..volda.clone() };
            let now = "2026-11-24T10:00".parse().unwrap();
            let mut ids: Vec<String> =
                series(&data, &query, now, None).iter().map(|(meeting, _)| meeting.id.to_string()).collect();
            ids.sort();
            ids.join(" ")
        };
        assert_eq!(found(&[]), "her landet pa-nett");
        assert_eq!(found(&[WHERE_NEAR]), "her i-distriktet nabo");
        assert_eq!(found(&[1]), "pa-nett");
        assert_eq!(found(&[0, 1]), "her i-distriktet nabo pa-nett");
    }

    #[test]
    fn meetings_are_narrowed_by_host_and_by_how_sure_they_are() {
        let found = |query: &Query| said(&between(&all(), query, date("2026-11-20"), date("2026-11-30")));
        let by = |host: &str| Query { host: host.to_owned(), ..Query::default() };
        assert_eq!(found(&by("Kirka")), "2026-11-24 kveld");
        assert_eq!(found(&by("Kirk")), "");
        let sure = Query { chosen: Selection::default().with(Facet::Confirmed, 0), ..Query::default() };
        assert_eq!(found(&sure), "2026-11-24 morgen");
        // All hosts are there to choose from, also when one is chosen.
        let hosts = |query: &Query, period| {
            let now = "2026-11-20T10:00".parse().unwrap();
            let hosts = hosts(&all(), query, now, period);
            hosts.into_iter().map(|(host, count)| format!("{host} {count}")).collect::<Vec<_>>()
        };
        assert_eq!(hosts(&by("Kirka"), None), ["Kirka 1", "Kommunen 1"]);
        assert_eq!(hosts(&sure, None), ["Kommunen 1"]);
        let december = Some((date("2026-12-01"), date("2026-12-31")));
        assert_eq!(hosts(&Query::default(), december), ["Kirka 1", "Kommunen 0"]);
    }
}
