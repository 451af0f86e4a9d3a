use super::*;
use crate::address::facet::{Facet, Selection};
use crate::model::place::Places;
use serde_json::json;

fn meeting(id: &str, host: &str, status: &str, dates: &[(&str, &str)]) -> Arc<Meeting> {
    let occurrence = |(date, start): &(&str, &str)| json!({ "date": date, "start": start, "status": status });
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

/// Kommuner of one fylke, each with how far north it is.
fn places(kommuner: &[(&str, f64)]) -> Places {
    let kommune = |(number, north): &(&str, f64)| {
        json!({ "number": number, "names": [{ "name": number, "lang": "nb" }], "former": [], "fylke": "15",
                "centre": number, "point": [north, 6.0], "form": "nynorsk", "url": "https://example.no" })
    };
    let kommuner: Vec<_> = kommuner.iter().map(kommune).collect();
    serde_json::from_value(json!({ "kommuner": kommuner, "fylker": [], "regions": [] })).unwrap()
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
fn the_coming_days_go_over_midnight_and_the_turn_of_a_month() {
    let data = Dataset { places: places(&[("1577", 62.0)]).into(), ..all() };
    let place = "1577".parse().unwrap();
    let here = |now: &str, days, most| {
        let found = coming(&data, place, now.parse().unwrap(), days, most);
        found.iter().map(|one| format!("{} {}", one.occurrence.date, one.meeting.id)).collect::<Vec<_>>()
    };
    let whole = ["2026-11-03 morgen", "2026-11-24 morgen", "2026-11-24 kveld", "2026-12-01 kveld"];
    assert_eq!(here("2026-11-01T00:00", 60, 9), whole);
    assert_eq!(here("2026-11-01T00:00", 60, 1), whole[..1]);
    // What is over is gone in the minute after midnight, and next month's is there.
    assert_eq!(here("2026-11-25T00:00", 14, 9), whole[3..]);
    assert_eq!(here("2026-11-23T23:59", 14, 9), whole[1..]);
    assert_eq!(here("2027-11-01T00:00", 14, 9), Vec::<String>::new());
}

#[test]
fn the_list_has_each_series_once_and_folds_what_is_over() {
    let listed = |query: &Query, period| {
        let now = "2026-11-24T10:00".parse().unwrap();
        let found = series(&all(), query, now, period);
        let dates =
            |dates: &[Occurrence]| dates.iter().map(|one| one.date.to_string()).collect::<Vec<_>>().join(" ");
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
    assert_eq!(listed(&from("2026-12-01"), december), (vec!["kveld 2026-12-01".to_owned()], String::new()));
}

#[test]
fn what_is_near_is_a_choice_and_brings_what_the_neighbours_have() {
    let places = places(&[("1505", 64.5), ("1520", 62.1), ("1566", 64.0), ("1577", 62.0)]);
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
        let chosen = words.iter().fold(Selection::default(), |chosen, word| chosen.with(Facet::Where, *word));
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
