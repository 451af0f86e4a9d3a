//! Files and feeds for calendar programs: they parse, and they have the dates that the app shows.

use crate::awkward::awkward;
use crate::{INVENTED, SHIPPED, sound, today};
use icalendar::parser::{Component, read_calendar, unfold};
use naermest::calendar::feed::Feed;
use naermest::calendar::ical::{self, Reminder};
use naermest::dataset::Dataset;
use naermest::dataset::manifest::FileKind;
use naermest::i18n::texts::texts;
use naermest::model::lang::Lang;
use naermest::model::meeting::Series;
use naermest::model::place::Places;
use naermest::schedule::civil::Date;
use naermest::schedule::occurrence::OccurrenceStatus;
use naermest::tools::load::Authored;
use naermest::tools::publish::{feeds, window};
use rrule::RRuleSet;
use std::collections::{BTreeMap, BTreeSet};

/// The address under which these feeds are published.
pub const SITE: &str = "https://naermest.example.no/";

/// As many dates of a series are looked at, more than any has until the last day that is shown.
const MOST: u16 = 1500;

/// One event as a calendar program shows it: the minute when it starts (or its day), and its status.
pub type Shown = (String, String);

/// What a program makes of a calendar between two days.
fn shown(text: &str, first: Date, last: Date) -> Vec<Shown> {
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
    let too_long = text.split("\r\n").find(|line| line.len() > 75);
    assert_eq!(too_long, None);
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).unwrap_or_else(|error| panic!("{error}\n{text}"));
    let events: Vec<&Component> =
        calendar.components.iter().filter(|component| component.name == "VEVENT").collect();
    let value = |event: &Component, name: &str| event.find_prop(name).map(|prop| prop.val.to_string());
    let replaced: BTreeSet<(String, String)> = events
        .iter()
        .filter_map(|event| Some((value(event, "UID")?, value(event, "RECURRENCE-ID")?)))
        .collect();
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    for event in events {
        let uid = value(event, "UID").unwrap();
        let id = (uid.clone(), value(event, "RECURRENCE-ID"));
        assert!(known.insert(id), "{uid} stands there twice");
        for name in ["DTSTAMP", "SUMMARY", "SEQUENCE"] {
            assert!(value(event, name).is_some(), "{uid} has no {name}");
        }
        let (start, status) = (value(event, "DTSTART").unwrap(), value(event, "STATUS").unwrap());
        let mut starts = vec![start.clone()];
        if let Some(rule) = value(event, "RRULE") {
            let except = value(event, "EXDATE").unwrap_or_default();
            starts = repeated(&start, &rule, &except);
            starts.retain(|start| !replaced.contains(&(uid.clone(), start.clone())));
        }
        found.extend(starts.into_iter().map(|start| (start, status.clone())));
    }
    let (first, last) = (compact(first), compact(last) + "T24");
    found.retain(|(start, _)| first <= *start && *start <= last);
    found.sort();
    found
}

/// The dates that the `rrule` crate finds. It refuses a time that the clock shows twice, so the wall's time
/// stands for one that has no such nights; `tests/recurrence/oracle.rs` has the zone.
fn repeated(start: &str, rule: &str, except: &str) -> Vec<String> {
    let zoned = |point: &str| point.to_owned() + if point.contains('T') { "Z" } else { "T000000Z" };
    let rule = match rule.split_once("UNTIL=") {
        Some((before, after)) if !after.contains('T') => {
            let (until, rest) = after.split_at(8);
            format!("{before}UNTIL={until}T000000Z{rest}")
        }
        _ => rule.to_owned(),
    };
    let mut series = format!("DTSTART:{}\nRRULE:{rule}", zoned(start));
    if !except.is_empty() {
        let except: Vec<String> = except.split(',').map(zoned).collect();
        series.push_str(&format!("\nEXDATE:{}", except.join(",")));
    }
    let set: RRuleSet = series.parse().unwrap_or_else(|error| panic!("{series}: {error}"));
    let format = if start.contains('T') { "%Y%m%dT%H%M%S" } else { "%Y%m%d" };
    set.all(MOST).dates.iter().map(|date| date.format(format).to_string()).collect()
}

/// What the app shows between two days.
pub fn expected<'a>(all: impl Iterator<Item = &'a Series>, first: Date, last: Date) -> Vec<Shown> {
    let mut expected = Vec::new();
    for series in all {
        let is_confirmed = series.status_on(today()) == naermest::model::meeting::SeriesStatus::Confirmed;
        let usual = if is_confirmed { "CONFIRMED" } else { "TENTATIVE" };
        for occurrence in series.occurrences(first, last, today()) {
            let is_cancelled = occurrence.status == OccurrenceStatus::Cancelled;
            let time = occurrence.start.map(|start| format!("T{}00", start.to_string().replace(':', "")));
            let start = compact(occurrence.date) + &time.unwrap_or_default();
            expected.push((start, if is_cancelled { "CANCELLED" } else { usual }.to_owned()));
        }
    }
    expected.sort();
    expected
}

pub fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

#[test]
fn a_file_has_exactly_the_dates_of_its_series() {
    let (first, last) = window(today());
    let all = [sound(SHIPPED).series, sound(INVENTED).series, awkward()].concat();
    let mut files = 0;
    for series in &all {
        let meeting = series.publish(first, last, today());
        let dates = expected([series].into_iter(), first, last);
        if let Some(file) = ical::series(&meeting, texts(Lang::Nb), Reminder::None) {
            assert_eq!(shown(&file, first, last), dates, "{}\n{file}", meeting.id);
            files += 1;
        } else {
            assert_eq!(dates, [], "{}", meeting.id);
        }
        for occurrence in meeting.occurrences.iter().take(2) {
            let file = ical::one(&meeting, occurrence.date, texts(Lang::Nb), Reminder::None).unwrap();
            assert_eq!(shown(&file, first, last).len(), 1, "{file}");
        }
    }
    assert!(files > 15, "{files}");
}

#[test]
fn the_browser_makes_the_same_file_from_what_is_published() {
    let (first, last) = window(today());
    let authored = Authored { series: awkward(), ..sound(INVENTED) };
    let files = naermest::tools::publish::files(&authored, today());
    let published = files.iter().find(|file| file.file.name.starts_with("meetings-nb-")).unwrap();
    let mut data = Dataset::default();
    data.add(FileKind::Meetings, &published.text).unwrap();
    let mut files = 0;
    for series in &authored.series {
        let from_data = ical::series(&series.publish(first, last, today()), texts(Lang::Nb), Reminder::None);
        let loaded = data.meeting(&series.meeting.id).unwrap();
        assert_eq!(ical::series(loaded, texts(Lang::Nb), Reminder::None), from_data, "{}", loaded.id);
        files += usize::from(from_data.is_some());
    }
    assert!(files > 10, "{files}");
}

#[test]
fn a_feed_has_exactly_the_dates_that_the_app_shows_and_a_host_announced() {
    let (first, last) = window(today());
    for authored in [sound(SHIPPED), sound(INVENTED), Authored { series: awkward(), ..sound(INVENTED) }] {
        let feeds: BTreeMap<String, String> = feeds(&authored, today(), SITE).into_iter().collect();
        let all = Feed::all(&authored.places);
        let of_series = feeds.keys().filter(|path| path.starts_with("feeds/serie-")).count();
        assert_eq!(feeds.len(), all.len() + of_series);
        // Every kind, and with one kommune in every fylke, each audience.
        let some = all.iter().enumerate().filter(|(number, _)| number % 37 == 0 || *number < 60);
        for (_, feed) in some {
            let text = &feeds[&format!("feeds/{}", feed.file())];
            let within = authored.series.iter().filter(|series| feed.has(&series.meeting, &authored.places));
            let within =
                within.filter(|series| series.publish(first, last, today()).is_announced_on(today()));
            assert_eq!(shown(text, first, last), expected(within, first, last), "{feed:?}");
        }
    }
}

#[test]
fn a_feed_says_what_it_is_and_when_to_come_again() {
    let authored = sound(SHIPPED);
    let feeds: BTreeMap<String, String> = feeds(&authored, today(), SITE).into_iter().collect();
    let lines = |name: &str, wanted: &[&str]| {
        let text = unfold(&feeds[&format!("feeds/{name}.ics")]);
        for line in wanted {
            assert!(text.contains(&format!("{line}\r\n")), "{line} is not in\n{text}");
        }
    };
    lines(
        "kommune-1577-barn",
        &[
            "NAME:Møteplasser i Volda – Barn",
            "X-WR-CALNAME:Møteplasser i Volda – Barn",
            "X-WR-TIMEZONE:Europe/Oslo",
            "SOURCE;VALUE=URI:https://naermest.example.no/feeds/kommune-1577-barn.ics",
            "REFRESH-INTERVAL;VALUE=DURATION:P1D",
            "COLOR:teal",
        ],
    );
    lines("kommune-1577", &["NAME:Møteplasser i Volda"]);
    lines("fylke-15", &["NAME:Møteplasser i Møre og Romsdal"]);
    lines("norge", &["NAME:Møteplasser – Hele landet"]);
    // No host of today's series has said its dates lately, so they are named without.
    assert!(feeds["feeds/norge.ics"].contains("\r\nDESCRIPTION:Disse har ingen sikre datoer"));
}

#[test]
fn a_feed_stays_the_same_through_a_month_in_which_nothing_changes() {
    let authored = Authored { series: awkward(), ..sound(INVENTED) };
    let on = |day: &str| feeds(&authored, day.parse().unwrap(), SITE);
    assert!(on("2026-11-01") == on("2026-11-28"));
}

#[test]
fn a_file_speaks_the_language_of_the_page_it_is_saved_from() {
    let (first, last) = window(today());
    let meeting = awkward()[11].publish(first, last, today());
    for (lang, called_off) in [(Lang::Nb, "SUMMARY:Avlyst: "), (Lang::En, "SUMMARY:Cancelled: ")] {
        let file = unfold(&ical::series(&meeting, texts(lang), Reminder::None).unwrap());
        assert!(file.contains(called_off), "{file}");
    }
}

#[test]
fn what_was_called_off_or_is_only_expected_says_so() {
    let series = awkward();
    let (first, last) = window(today());
    let of = |number: usize| {
        let series = &series[number];
        let meeting = series.publish(first, last, today());
        unfold(&ical::series(&meeting, texts(Lang::Nb), Reminder::DayBefore).unwrap())
    };
    let turns = of(10);
    assert!(turns.contains("LOCATION:Kirka\r\n") && turns.contains("LOCATION:Huset\\, 2. etasje\r\n"));
    let changed = of(11);
    for line in [
        "STATUS:CANCELLED",
        "SUMMARY:Avlyst: Kafé\\, prat\\; og «kake» \\\\ \"te\" 😀",
        "TRIGGER:-P1D",
        "EXDATE;TZID=Europe/Oslo:20261124T180000,",
    ] {
        assert!(changed.contains(line), "{line} is not in\n{changed}");
    }
    assert_eq!(changed.matches("RECURRENCE-ID").count(), 5, "{changed}");
}

#[test]
fn a_place_without_meetings_has_a_feed_all_the_same() {
    let places: Places = sound(INVENTED).places;
    let files: Vec<String> = Feed::all(&places).iter().map(Feed::file).collect();
    assert_eq!(files.len(), 1 + 2 + 3 * 9);
    assert!(files.contains(&"kommune-9101.ics".to_owned()));
    assert!(files.contains(&"kommune-9101-sosken.ics".to_owned()));
    assert!(!files.contains(&"kommune-9101-alle.ics".to_owned()));
}
