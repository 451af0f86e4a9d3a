//! Series that are hard to say in a calendar file.

use crate::{INVENTED, sound};
use naermest::model::meeting::Series;
use serde_json::{Value, json};
use std::path::Path;

/// Series with everything that can differ from a rule.
pub fn awkward() -> Vec<Series> {
    let table = [
        // Both nights on which the clock changes.
        json!({ "start": "2026-10-25T02:30", "duration": 60, "rule": { "freq": "MONTHLY", "byday": ["-1SU"] } }),
        json!({ "start": "2026-01-01T23:45", "duration": 60, "rule": { "freq": "WEEKLY", "byday": ["SA", "SU"] } }),
        // 29 February, New Year, and weeks 53 and 1.
        json!({ "start": "2024-02-29T18:00", "rule": { "freq": "YEARLY" } }),
        json!({ "start": "2026-01-31", "rule": { "freq": "MONTHLY" } }),
        json!({ "start": "2026-12-31T23:00", "duration": 120, "rule": { "freq": "YEARLY" } }),
        json!({ "start": "2026-11-18T18:00", "rule": { "freq": "WEEKLY", "weeks": "odd", "count": 10 } }),
        json!({ "start": "2026-11-18T18:00", "rule": { "freq": "WEEKLY", "byday": ["WE", "FR"], "weeks": "even" } }),
        json!({ "start": "2026-11-24T18:00", "rule": { "freq": "WEEKLY", "interval": 2, "until": "2027-06-22" } }),
        // Days off, and places that take turns.
        json!({ "start": "2026-12-04T18:00", "rule": { "freq": "MONTHLY", "byday": ["1FR"] }, "public_holidays": "next" }),
        json!({
            "start": "2026-11-26T18:00", "rule": { "freq": "WEEKLY" }, "school_holidays": "skip",
            "breaks": [{ "from": "2026-12-21", "to": "2027-01-03" }, { "from": "2027-02-22", "to": "2027-02-26" }],
        }),
        json!({
            "start": "2026-11-26T18:00", "rule": { "freq": "WEEKLY" }, "alternates": [{ "name": "Kirka" }],
            "moved": [{ "from": "2026-12-03", "to": "2026-12-04" }], "cancelled": ["2026-12-10"],
        }),
        // Everything that can differ from a rule, also at its first date and beyond what is shown.
        json!({
            "start": "2026-11-24T18:00", "duration": 90, "rule": { "freq": "WEEKLY", "byday": ["TU", "TH"] },
            "dates": ["2026-12-16", "2026-12-17"], "except": ["2026-11-24", "2027-03-25"],
            "moved": [
                { "from": "2026-11-26", "to": "2026-11-25" }, { "from": "2026-12-01", "to": "2026-12-03" },
                { "from": "2026-12-08", "to": "2026-12-08", "at": "19:00" }, { "from": "2028-08-01", "to": "2027-08-03" },
                { "from": "2027-01-05", "to": "2029-01-05" },
            ],
            "cancelled": ["2026-12-15", "2026-11-25", "2029-05-01"],
        }),
        json!({ "start": "2026-11-24", "dates": ["2026-11-24", "2026-12-05"], "cancelled": ["2026-12-05"] }),
        json!({ "start": "2026-11-24T18:00", "rule": { "freq": "WEEKLY", "count": 2 }, "except": ["2026-11-24", "2026-12-01"], "dates": ["2026-12-02"] }),
        json!({ "start": "2027-01-12T18:00" }),
    ];
    written("awkward", &table)
}

/// Series of every kind of rule, from starts that are hard for some of them.
pub fn of_every_rule() -> Vec<Series> {
    let rules = [
        json!({ "freq": "DAILY", "interval": 3 }),
        json!({ "freq": "DAILY", "count": 20 }),
        json!({ "freq": "DAILY", "byday": ["SA", "MO"] }),
        json!({ "freq": "DAILY", "bymonth": [11, 3] }),
        json!({ "freq": "WEEKLY" }),
        json!({ "freq": "WEEKLY", "byday": ["SU", "TH", "MO"] }),
        json!({ "freq": "WEEKLY", "byday": ["SU", "MO"], "interval": 2 }),
        json!({ "freq": "WEEKLY", "byday": ["SU", "MO"], "interval": 3, "wkst": "SU" }),
        json!({ "freq": "WEEKLY", "byday": ["WE"], "bymonth": [9, 10, 1, 2] }),
        json!({ "freq": "WEEKLY", "interval": 5, "until": "2027-11-30" }),
        json!({ "freq": "MONTHLY" }),
        json!({ "freq": "MONTHLY", "interval": 2 }),
        json!({ "freq": "MONTHLY", "bymonthday": [28] }),
        json!({ "freq": "MONTHLY", "bymonthday": [-1], "count": 7 }),
        json!({ "freq": "MONTHLY", "bymonthday": [15, 1] }),
        json!({ "freq": "MONTHLY", "bymonthday": [31] }),
        json!({ "freq": "MONTHLY", "byday": ["1MO"] }),
        json!({ "freq": "MONTHLY", "byday": ["4SU"], "interval": 3 }),
        json!({ "freq": "MONTHLY", "byday": ["-1FR"], "until": "2027-12-31" }),
        json!({ "freq": "MONTHLY", "byday": ["5TH"] }),
        json!({ "freq": "MONTHLY", "byday": ["3WE", "1WE"] }),
        json!({ "freq": "MONTHLY", "byday": ["1WE"], "bymonth": [8, 9, 12, 1] }),
        json!({ "freq": "MONTHLY", "byday": ["TH", "MO", "TU", "FR", "WE"], "bysetpos": [-1] }),
        json!({ "freq": "MONTHLY", "byday": ["SU", "SA"], "bysetpos": [1] }),
        json!({ "freq": "MONTHLY", "byday": ["WE"], "bysetpos": [3, 1] }),
        json!({ "freq": "YEARLY" }),
        json!({ "freq": "YEARLY", "bymonth": [2], "bymonthday": [28] }),
        json!({ "freq": "YEARLY", "bymonth": [10], "byday": ["2TU"] }),
        json!({ "freq": "YEARLY", "bymonth": [12, 3], "byday": ["-1TU"] }),
        json!({ "freq": "YEARLY", "byday": ["20MO"] }),
        json!({ "freq": "YEARLY", "byyearday": [100, -1] }),
        json!({ "freq": "YEARLY", "byweekno": [10, 53], "byday": ["FR"] }),
        json!({ "freq": "YEARLY", "interval": 2, "bymonth": [3] }),
    ];
    let starts = [
        json!({ "start": "2026-10-01T18:00", "duration": 90 }),
        json!({ "start": "2024-02-29" }),
        json!({ "start": "2025-08-31T23:30", "duration": 60 }),
        json!({ "start": "2026-03-29T02:30" }),
    ];
    let mut table = Vec::new();
    for rule in &rules {
        for start in &starts {
            let mut record = start.clone();
            record["rule"] = rule.clone();
            table.push(record);
        }
    }
    written("every-rule", &table)
}

/// The series with these fields, as they come from a dataset.
pub fn written(name: &str, table: &[Value]) -> Vec<Series> {
    let base = json!({
        "name": "Kafé, prat; og «kake» \\ \"te\" 😀 – et langt navn som må brettes flere ganger før det er slutt",
        "description": { "nb": "Ta med: kaffe, te; og kopp." },
        "host": "Kommunen: avdeling \"øst\"; 2",
        "place": { "name": "Huset, 2. etasje" },
        "serves": ["9001"], "audience": ["alle"], "topics": ["generelt"],
        "channels": [{ "kind": "email", "value": "kafe@example.no" }],
        "registration": { "kind": "none" }, "status": "confirmed",
        "sources": [{ "document": "Plakat", "kind": "own", "dated": "2026-08-20" }],
    });
    let record = |(number, own): (usize, &Value)| {
        let mut record = base.clone();
        record["id"] = format!("serie-{number}").into();
        record.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
        record
    };
    let records: Vec<Value> = table.iter().enumerate().map(record).collect();
    let folder = std::env::temp_dir().join(format!(
        "naermest-{name}-{}-{:?}",
        std::process::id(),
        std::thread::current().id()
    ));
    copy(Path::new(INVENTED), &folder);
    std::fs::write(folder.join("meetings/90.json"), json!(records).to_string()).unwrap();
    let authored = sound(folder.to_str().unwrap());
    std::fs::remove_dir_all(folder).unwrap();
    authored.series
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            std::fs::copy(entry.path(), to).unwrap();
        }
    }
}
