//! Whatever stands in a file: no panic, no hang, and a line that says where.

use crate::folder::{FILES, Folder, put};
use serde_json::Value;
use std::time::Instant;

/// Every place in a JSON value, as RFC 6901 pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (step, child) in children {
        let place = format!("{at}/{step}");
        places(child, &place, found);
        found.push(place);
    }
}

/// `/0/hours/weekly` as `$[0].hours.weekly`.
fn path(pointer: &str) -> String {
    pointer.split('/').skip(1).fold("$".into(), |path, step| match step.parse::<usize>() {
        Ok(index) => format!("{path}[{index}]"),
        Err(_) => format!("{path}.{step}"),
    })
}

#[test]
fn a_file_that_was_cut_off_is_told_in_one_line() {
    for file in FILES {
        let folder = Folder::new();
        let whole = folder.read(file);
        for part in 1..20 {
            folder.write(file, &whole.as_bytes()[..whole.len() * part / 20]);
            let faults = folder.faults();
            assert_eq!(faults.len(), 1, "{faults:?}");
            assert!(
                faults[0].starts_with(&format!("{file}: $: ")) && faults[0].contains("at line "),
                "{faults:?}"
            );
        }
    }
}

#[test]
fn any_value_of_another_type_is_told_where_it_stands() {
    let others = [
        "null",
        "-1",
        "1e300",
        "true",
        "\"\"",
        "\"\\u202e\\u0000\"",
        "[]",
        "{}",
        "[[[]]]",
        "[null]",
        "{\"\": 0}",
    ];
    let mut cases = 0;
    for file in FILES {
        let folder = Folder::new();
        let whole: Value = serde_json::from_str(&folder.read(file)).unwrap();
        let mut found = Vec::new();
        places(&whole, "", &mut found);
        for pointer in found {
            for other in others {
                let mut broken = whole.clone();
                put(&mut broken, &pointer, Some(other));
                folder.write(file, broken.to_string());
                let faults = folder.faults();
                cases += 1;
                // Left out, which is sound unless another record counts on it.
                let is_left_out = matches!(other, "null" | "[]");
                let flags = ["/anonymous", "/urgent", "/when/place"];
                let is_sound = other == "true" && flags.iter().any(|flag| pointer.ends_with(flag));
                // Sometimes what it belongs to is told of: an address without a reason, a rule without a start.
                let told = [path(&pointer), path(pointer.rsplit_once('/').unwrap().0)];
                let is_told = faults.iter().any(|line| told.iter().any(|path| line.contains(path)));
                assert!(is_told || is_left_out || is_sound, "{file} {pointer} {other}: {faults:?}");
                assert!(faults.iter().all(|line| line.chars().all(|c| !c.is_control() && c != '\u{202e}')));
            }
        }
    }
    assert!(cases > 2000, "{cases}");
}

#[test]
fn a_place_that_cannot_be_read_is_told_once_and_not_by_all_who_name_it() {
    for (file, pointer) in [
        ("places/kommuner.json", "/0/number"),
        ("places/fylker.json", "/0/number"),
        ("places/regions.json", "/0/id"),
        ("places/postcodes.json", "/0/code"),
        ("helplines.json", "/1/id"),
    ] {
        let folder = Folder::new();
        let mut broken: Value = serde_json::from_str(&folder.read(file)).unwrap();
        put(&mut broken, pointer, Some("7"));
        folder.write(file, broken.to_string());
        let faults = folder.faults();
        assert_eq!(faults.len(), 1, "{faults:?}");
    }
}

#[test]
fn millions_of_small_things_are_told_of_in_seconds() {
    let start = Instant::now();
    let many = |item: &str, count: usize| format!("[{}]", vec![item; count].join(","));
    let dates = format!(
        "[{}]",
        (0..999)
            .map(|day| format!("\"20{:02}-{:02}-{:02}\"", day / 336, day / 28 % 12 + 1, day % 28 + 1))
            .collect::<Vec<_>>()
            .join(",")
    );
    let daily = format!(
        "{{\"id\":\"aa\",\"start\":\"2000-01-01\",\"rule\":{{\"freq\":\"DAILY\"}},\"except\":{dates},\"cancelled\":{dates}}}"
    );
    for (text, least) in [
        ("[".repeat(2_000_000), 1),
        ("{\"a\":".repeat(500_000), 1),
        (many("[]", 1_000_000), 10_000),
        (many("0", 1_000_000), 10_000),
        (many("{}", 300_000), 10_000),
        (many("{\"id\":\"aa\"}", 200_000), 10_000),
        (many(&daily, 100), 500),
        (format!("[{{{}}}]", vec!["\"serves\":0"; 300_000].join(",")), 10_000),
        (format!("[{{\"serves\":{}}}]", many("\"9001\"", 500_000)), 5),
        (format!("[{{\"name\":\"{}\"}}]", "x".repeat(5_000_000)), 5),
        (format!("[{{\"{}\":0}}]", "nam".repeat(1_000_000)), 5),
    ] {
        for file in ["helplines.json", "services/90.json", "meetings/90.json"] {
            let folder = Folder::new();
            folder.write(file, &text);
            let faults = folder.faults();
            assert!(faults.len() >= least, "{}", faults.len());
            assert!(faults.iter().all(|line| line.len() < 1000));
        }
    }
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
}
