//! The commands that answer questions, on the small invented dataset.

use crate::INVENTED;
use serde_json::{Value, json};
use std::process::{Command, Output};

/// The answer on 2026-11-21, unless the arguments name another day.
fn run(command: &str, arguments: &[&str]) -> Output {
    let today = if arguments.contains(&"--today") { &[][..] } else { &["--today", "2026-11-21"] };
    Command::new(env!("CARGO_BIN_EXE_naermest-data"))
        .args([command, INVENTED])
        .args(arguments)
        .args(today)
        .output()
        .unwrap()
}

fn answer(command: &str, arguments: &[&str]) -> Value {
    let output = run(command, arguments);
    assert_eq!(output.stderr, b"");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn open_tells_the_state_of_every_channel_and_until_when() {
    let now = answer("open", &["--at", "2026-12-24T01:00", "--json"]);
    assert_eq!(
        now,
        json!([
            { "id": "nodtelefonen", "channel": "phone", "value": "113", "state": "open", "basis": "fresh", "until": null },
            { "id": "nattlinja", "channel": "phone", "value": "22\u{a0}33\u{a0}44\u{a0}55", "state": "open", "basis": "fresh", "until": "2026-12-24T01:30" },
            { "id": "nattlinja", "channel": "sms", "value": "02800", "state": "unknown", "basis": "fresh" },
            { "id": "nattlinja", "channel": "chat", "value": "chat.example.no", "state": "unknown", "basis": "fresh" },
            { "id": "nattlinja", "channel": "email", "value": "post@example.no", "state": "unknown", "basis": "fresh" },
            { "id": "nattlinja", "channel": "web", "value": "gammel.example.no", "state": "unknown", "basis": "fresh" },
            { "id": "daglinja", "channel": "phone", "value": "800\u{a0}12\u{a0}345", "state": "closed", "basis": "fresh", "opens": "2026-12-28T09:00" },
            { "id": "parorendesenteret-i-eksempelvik", "channel": "visit", "state": "unknown", "basis": "fresh" },
        ])
    );
    let one = answer("open", &["--at", "2026-12-24T01:00", "--id", "daglinja", "--json"]);
    assert_eq!(one, json!([now[6]]));
    let table =
        String::from_utf8(run("open", &["--at", "2026-12-24T01:00", "--id", "daglinja"]).stdout).unwrap();
    assert_eq!(
        table,
        "id        channel  state   basis  until  opens\ndaglinja  phone    closed  fresh  -      2026-12-28T09:00\n"
    );
}

/// Issue 13, point 2.
#[test]
fn open_tells_what_it_rests_on_from_the_moment_that_is_asked_about() {
    for (at, id, basis) in [
        // Confirmed on 1 November 2026.
        ("2028-10-31T20:00", "nattlinja", "fresh"),
        ("2028-11-01T20:00", "nattlinja", "old"),
        // Its only source is of October 2026.
        ("2026-11-23T10:00", "daglinja", "fresh"),
        ("2028-10-30T10:00", "daglinja", "old"),
        // An emergency line.
        ("2040-01-01T03:00", "nodtelefonen", "fresh"),
    ] {
        let rows = answer("open", &["--at", at, "--id", id, "--json"]);
        assert_eq!((&rows[0]["state"], &rows[0]["basis"]), (&json!("open"), &json!(basis)), "{id} at {at}");
    }
}

#[test]
fn dates_tells_what_was_moved_and_called_off_and_nothing_of_what_is_dormant() {
    let arguments = ["--from", "2026-11-01", "--to", "2026-12-05", "--today", "2026-11-21", "--json"];
    let row = |id: &str, date: &str, start: Value, end: Value, status: &str| json!({ "id": id, "date": date, "start": start, "end": end, "status": status });
    let (cafe, group) = ("kafe-i-eksempelvik", "gruppe-i-provedal");
    assert_eq!(
        answer("dates", &arguments),
        json!([
            row(cafe, "2026-11-04", "18:00".into(), "20:00".into(), "cancelled"),
            row(group, "2026-11-12", Value::Null, Value::Null, "expected"),
            row(group, "2026-11-26", Value::Null, Value::Null, "expected"),
            row(cafe, "2026-12-03", "17:00".into(), "19:00".into(), "moved"),
        ])
    );
    // When its newest source has become too old, a series is dormant.
    let late =
        ["--from", "2029-08-20", "--to", "2030-01-01", "--today", "2029-08-20", "--id", cafe, "--json"];
    assert_eq!(answer("dates", &late), json!([]));
}

#[test]
fn search_finds_what_serves_the_place() {
    let ids = |arguments: &[&str]| -> Vec<String> {
        let rows = answer("search", arguments);
        rows.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(ids(&["pårørendesenteret", "--json"])[0], "parorendesenteret-i-eksempelvik");
    // What is far away is not there, but what the place has.
    assert!(
        !ids(&["avlastning", "--sted", "9101", "--json"]).contains(&"avlastning-i-eksempelfylket".to_owned())
    );
    assert_eq!(
        ids(&["avlastning", "--sted", "9002", "--limit", "1", "--json"]),
        ["avlastning-i-eksempelfylket"]
    );
    let row = &answer("search", &["nattlinja", "--json"])[0];
    assert_eq!((&row["kind"], row["score"].is_u64()), (&json!("helpline"), true));
    assert_eq!((&row["group"], &row["danger"]), (&json!("talk"), &Value::Null));
}

#[test]
fn search_groups_what_it_finds_as_the_page_does_and_knows_the_clock() {
    let groups = |arguments: &[&str]| -> Vec<String> {
        let rows = answer("search", arguments);
        rows.as_array().unwrap().iter().map(|row| row["group"].as_str().unwrap().to_owned()).collect()
    };
    let all = groups(&["pårørende", "--sted", "9001", "--limit", "50", "--at", "2026-11-24T12:00", "--json"]);
    // Who asks for a thing is shown that first; who tells of a person, whom to talk to.
    let is_in = |order: [&str; 5]| {
        all.iter().map(|group| order.iter().position(|other| other == group).unwrap()).is_sorted()
    };
    let orders =
        [["danger", "talk", "near", "meeting", "read"], ["danger", "near", "meeting", "talk", "read"]];
    assert!(!all.is_empty() && orders.into_iter().any(is_in), "{all:?}");
}

/// Issue 13, point 4.
#[test]
fn search_finds_a_telephone_number_alone_whatever_it_looks_like() {
    let ids = |arguments: &[&str]| -> Vec<String> {
        let rows = answer("search", &[arguments, &["--json"]].concat());
        rows.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    };
    for words in
        ["22 33 44 55", "22334455", "+4722334455", "+47 22 33 44 55", "0047 22334455", "22.33-44 55", "02800"]
    {
        assert_eq!(ids(&[words]), ["nattlinja"], "{words}");
    }
    // As words of their own on the command line too, and wherever somebody lives.
    assert_eq!(ids(&["22", "33", "44", "55", "--sted", "9101"]), ["nattlinja"]);
    assert_eq!(ids(&["113"]), ["nodtelefonen"]);
    for unknown in ["22 33 44 56", "+47 21 00 00 00", "116 117", "02801", "22 33 44"] {
        assert_eq!(ids(&[unknown]), [""; 0], "{unknown}");
    }
}

#[test]
fn ical_gives_a_whole_file_and_nothing_for_what_has_no_dates() {
    let output = run("ical", &["kafe-i-eksempelvik", "--today", "2026-11-21"]);
    let text = String::from_utf8(output.stdout).unwrap();
    for line in [
        "UID:kafe-i-eksempelvik-20260107@naermest",
        "DTSTAMP:20260820T000000Z",
        "DTSTART;TZID=Europe/Oslo:20260107T180000",
        "UID:kafe-i-eksempelvik-20261202@naermest",
        "DTSTART;TZID=Europe/Oslo:20261203T170000",
        "UID:kafe-i-eksempelvik-20261216@naermest",
        "DTSTART;TZID=Europe/Oslo:20261216T180000",
        "SUMMARY:Avlyst: Pårørendekafé i Eksempelvik",
        "STATUS:CANCELLED",
        "CONTACT:Eksempelvik kommune",
        "LOCATION:Biblioteket\\, Storgata 2\\, 9901 Eksempelvik",
    ] {
        assert!(text.contains(&format!("{line}\r\n")), "{line} is not in\n{text}");
    }
    // Its rule leaves out a month, and so does the one date that it leaves out.
    assert!(!text.contains("\r\nRRULE:FREQ=MONTHLY") && !text.contains("20260401T180000"), "{text}");
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    let weeks =
        String::from_utf8(run("ical", &["gruppe-i-provedal", "--today", "2026-11-21"]).stdout).unwrap();
    assert!(
        weeks.contains("STATUS:TENTATIVE\r\n")
            && weeks.contains("\r\nDTSTART;VALUE=DATE:20261210\r\n")
            && !weeks.contains("\r\nRDATE")
            && !weeks.contains("\r\nRRULE:FREQ=WEEKLY")
    );

    let one = run("ical", &["kafe-i-eksempelvik", "--date", "2026-12-03"]);
    let one = String::from_utf8(one.stdout).unwrap();
    assert_eq!(one.matches("BEGIN:VEVENT").count(), 1);
    // Known by the date that was planned, so that it is the same event when it moves again.
    assert!(one.contains("UID:kafe-i-eksempelvik-20261202@naermest\r\n"));
    assert!(one.contains("DTSTART;TZID=Europe/Oslo:20261203T170000\r\n"));
    let other = run("ical", &["kafe-i-eksempelvik", "--date", "2026-12-04"]);
    assert_eq!(other.stderr, b"kafe-i-eksempelvik has no meeting on 2026-12-04\n");

    let none = run("ical", &["gammel-gruppe"]);
    let sentence = "gammel-gruppe has no dates: they are not known, or its source is too old to be trusted\n";
    assert_eq!((none.status.code(), String::from_utf8(none.stderr).unwrap().as_str()), (Some(1), sentence));
}

#[test]
fn an_unknown_id_is_told_with_the_one_that_was_meant() {
    for (command, arguments, sentence) in [
        (
            "ical",
            &["kafe-i-eksempelvk"][..],
            "no series of meetings has the id \"kafe-i-eksempelvk\"; did you mean \"kafe-i-eksempelvik\"?\n",
        ),
        (
            "open",
            &["--at", "2026-12-24T01:00", "--id", "dagline"],
            "no helpline or service has the id \"dagline\"; did you mean \"daglinja\"?\n",
        ),
        (
            "dates",
            &["--from", "2026-01-01", "--to", "2026-01-02", "--id", "x"],
            "no series of meetings has the id \"x\"\n",
        ),
        (
            "search",
            &["rus", "--sted", "9111"],
            "no kommune has the number \"9111\"; did you mean \"9101\"?\n",
        ),
    ] {
        let output = run(command, arguments);
        assert_eq!(String::from_utf8(output.stderr).unwrap(), sentence);
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    }
}

#[test]
fn place_answers_as_the_box_does() {
    let vik = json!({ "kommune": "9001", "name": "9901 Eksempelvik", "fit": "exact" });
    assert_eq!(
        answer("place", &["Storgata 1,", "N-99 01 EKSEMPELVIK", "--json"]),
        json!({ "offers": [vik], "takes": vik })
    );
    for (typed, takes) in [
        ("Eksempelfylket", json!({ "fylke": "90", "name": "Eksempelfylket", "fit": "exact" })),
        ("testlandet", json!({ "district": "testland", "name": "Testland", "fit": "exact" })),
        ("9170", json!({ "svalbard": true, "name": "9170 Longyearbyen", "fit": "exact" })),
        ("prøv", json!({ "kommune": "9002", "name": "Prøvedal", "fit": "start" })),
        ("Ránnjá-Nabostad", json!({ "kommune": "9101", "name": "Nabostad – Ránnjá", "fit": "exact" })),
        ("eksempel", Value::Null),
        ("eksempelvix", Value::Null),
        ("xyzzyq", Value::Null),
    ] {
        assert_eq!(answer("place", &[typed, "--json"])["takes"], takes, "{typed}");
    }
    assert_eq!(answer("place", &["eksempelvix", "--json"])["offers"][0]["fit"], "alike");
}

/// Issue 14, point 5.
#[test]
fn guide_prints_what_a_way_answers() {
    let at = ["--sted", "9001", "--at", "2026-11-28T20:00"];
    let said = |id: &str, more: &[&str]| {
        let output = run("guide", &[&[id], more].concat());
        String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
    };
    let partner = "# Noen er innesperret
For deg som har en nær seg bak lås og slå.

1. Snakk med noen
   Ring, så er du ikke alene.
   - Nattlinja: 22\u{a0}33\u{a0}44\u{a0}55. Åpent nå til midnatt
   Kilder: Brosjyre om besøk (2026-10)

2. Spør kommunen
   De vet hvem som kan hjelpe.
   - Eksempelvik kommune: post@eksempelvik.example.no. Be om Nav.
   - Fengselet: https://www.example.no/besok
   Kilder: https://www.example.no/kommunen (uten dato)

Lov: straffegjennomføringsloven § 31
Skrevet av Redaksjonen, 1. november 2026. Godkjent av Fagrådet.
";
    assert_eq!(said("i-skjaergarden/partner", &at), partner);
    let venn = said("i-skjaergarden/venn", &at);
    assert!(venn.contains("Nattlinja") && !venn.contains("kommunen"), "{venn}");
    // Before an answer, the question and what is for everybody.
    let asked = said("i-skjaergarden", &[]);
    assert!(asked.contains("Hvem er du?\n   haster: Det haster\n") && asked.contains("Nattlinja"), "{asked}");
    // An urgent answer goes on in another guide.
    let urgent = said("i-skjaergarden/haster", &["--lang", "en"]);
    assert!(
        urgent.starts_with("# Fare for liv\n") && urgent.contains("No professional has approved"),
        "{urgent}"
    );
    for (id, more, sentence) in [
        ("i-skjaergarden/kusine", &[][..], "the guide \"i-skjaergarden\" does not ask for these answers\n"),
        ("skjaergarden", &[], "no guide has the id \"skjaergarden\"; did you mean \"i-skjaergarden\"?\n"),
        ("fare-na", &["--lang", "xx"], "no language \"xx\"; nb or nn or en or se\n"),
        ("fare-na", &["--sted", "9999"], "no kommune has the number \"9999\"\n"),
    ] {
        assert_eq!(said(id, more), sentence);
    }
}
