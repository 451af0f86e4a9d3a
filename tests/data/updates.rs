//! What stands in a feed, and how a change reaches those who have it.

use crate::awkward::written;
use crate::feeds::SITE;
use crate::{INVENTED, SHIPPED, sound, today};
use icalendar::parser::unfold;
use naermest::calendar::ical::{self, Reminder};
use naermest::i18n::texts::texts;
use naermest::model::lang::Lang;
use naermest::tools::load::Authored;
use naermest::tools::publish::{feeds, window};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Issue 12, point 6: a poster of unknown age, and one that somebody else wrote about.
#[test]
fn a_feed_names_what_nobody_announced_and_gives_no_dates_of_it() {
    let record = |kind: &str, dated: Value, status: &str| {
        json!({
            "name": format!("{kind} {dated} {status}"), "start": "2026-11-24T18:00", "rule": { "freq": "WEEKLY" },
            "status": status, "sources": [{ "document": "Plakat", "kind": kind, "dated": dated }],
        })
    };
    let table = [
        record("own", json!("2026-08"), "expected"),
        record("own", json!("2024-08"), "expected"),
        record("own", json!("2026-08"), "confirmed"),
        record("own", Value::Null, "expected"),
        record("other", json!("2026-08"), "expected"),
        record("own", json!("2019"), "confirmed"),
    ];
    let authored = Authored { series: written("announced", &table), ..sound(INVENTED) };
    let feeds: BTreeMap<String, String> = feeds(&authored, today(), SITE).into_iter().collect();
    let feed = unfold(&feeds["feeds/kommune-9001.ics"]);
    for number in 0..6 {
        let has_dates = feed.contains(&format!("UID:serie-{number}"));
        assert_eq!(has_dates, number < 3, "{number}");
        // Somebody who wants it all the same has a file of it, as long as it has dates.
        assert_eq!(feeds.contains_key(&format!("feeds/serie-serie-{number}.ics")), number < 5, "{number}");
    }
    let named = "Spør arrangøren: other \"2026-08\" expected\\; own \"2019\" confirmed\\; own null expected";
    for name in ["DESCRIPTION", "X-WR-CALDESC"] {
        assert!(
            feed.contains(&format!("\r\n{name}:Disse har ingen sikre datoer ennå. {named}\r\n")),
            "{feed}"
        );
    }
}

/// Issue 13, point 10.
#[test]
fn an_update_is_an_update_also_when_it_takes_another_back() {
    let file = |own: Value| {
        let mut record = json!({ "start": "2026-11-24T18:00", "duration": 90, "rule": { "freq": "WEEKLY" } });
        record.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
        let series = written("updated", &[record]).remove(0);
        let (first, last) = window(today());
        unfold(&ical::series(&series.publish(first, last, today()), texts(Lang::Nb), Reminder::None).unwrap())
    };
    let value = |file: &str, name: &str| {
        let line = file.lines().find(|line| line.starts_with(&format!("{name}:"))).unwrap();
        line.split_once(':').unwrap().1.to_owned()
    };
    let stages = [
        json!({}),
        json!({ "cancelled": ["2026-12-01"], "revised": "2026-11-18" }),
        json!({ "revised": "2026-11-19" }),
        json!({ "start": "2026-11-24T19:00", "revised": "2026-11-20" }),
        json!({ "start": "2026-11-24T19:00", "status": "expected", "revised": "2026-11-21" }),
    ];
    let files: Vec<String> = stages.into_iter().map(file).collect();
    let numbers: Vec<u32> = files.iter().map(|file| value(file, "SEQUENCE").parse().unwrap()).collect();
    assert!(numbers.is_sorted_by(|before, after| before < after), "{numbers:?}");
    for (file, day) in files.iter().zip(["20260820", "20261118", "20261119", "20261120", "20261121"]) {
        assert_eq!(value(file, "LAST-MODIFIED"), format!("{day}T000000Z"));
        assert_eq!(value(file, "DTSTAMP"), format!("{day}T000000Z"));
    }
    assert!(files[1].contains("STATUS:CANCELLED") && !files[2].contains("STATUS:CANCELLED"));
}

#[test]
fn two_builds_of_the_same_data_are_the_same_bytes() {
    for folder in [SHIPPED, INVENTED] {
        let made = || feeds(&sound(folder), today(), SITE);
        assert!(made() == made());
    }
}

/// Issue 13, point 11.
#[test]
fn nobody_is_written_to_or_busy_for_what_they_follow() {
    let with_time =
        json!({ "start": "2026-11-24T18:00", "channels": [{ "kind": "email", "value": "kafe@example.no" }] });
    let table = [with_time, json!({ "start": "2026-11-24" })];
    let authored = Authored { series: written("followed", &table), ..sound(INVENTED) };
    let feeds: BTreeMap<String, String> = feeds(&authored, today(), "").into_iter().collect();
    let feed = unfold(&feeds["feeds/kommune-9001.ics"]);
    assert_eq!(feed.matches("\r\nBEGIN:VEVENT\r\n").count(), 2);
    assert_eq!(feed.matches("\r\nTRANSP:TRANSPARENT\r\n").count(), 2, "{feed}");
    assert!(!feed.contains("ORGANIZER") && feed.contains("kafe@example.no") && feed.contains("\r\nCONTACT:"));
    assert!(!feed.contains("SOURCE"), "a feed knows no address without the site's");
    // Somebody who put a meeting into a calendar of their own goes there, if they know when it is.
    let own = |number: usize| &feeds[&format!("feeds/serie-serie-{number}.ics")];
    assert!(!own(0).contains("TRANSP") && own(1).contains("TRANSP:TRANSPARENT"));
}
