//! `diff`: what changed between two datasets, and which series changed without saying so.

use crate::folder::{Folder, TODAY, put};
use serde_json::{Value, json};

const MEETINGS: &str = "meetings/90.json";

/// The invented dataset with these changes in a file.
fn with(file: &str, changes: &[(&str, Option<&str>)]) -> Folder {
    let folder = Folder::new();
    let mut records: Value = serde_json::from_str(&folder.read(file)).unwrap();
    changes.iter().for_each(|(pointer, json)| put(&mut records, pointer, *json));
    folder.write(file, records.to_string());
    folder
}

fn rows(old: &Folder, new: &Folder) -> Value {
    let output = old.run("diff", &[new.0.to_str().unwrap(), "--today", TODAY, "--json"]);
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Issue 13, point 10.
#[test]
fn a_series_whose_time_place_or_status_changed_needs_a_later_revised() {
    let before = || with(MEETINGS, &[("/0/revised", Some("\"2026-09-01\""))]);
    for (changes, fields, revised) in [
        (vec![("/0/start", Some("\"2026-01-07T19:00\""))], json!(["start"]), json!("missing")),
        (vec![("/0/cancelled", Some("[]"))], json!(["cancelled"]), json!("missing")),
        (vec![("/0/place/name", Some("\"Kirka\""))], json!(["place"]), json!("missing")),
        (vec![("/0/status", Some("\"expected\""))], json!(["status"]), json!("missing")),
        // Earlier is not later.
        (
            vec![("/0/duration", Some("60")), ("/0/revised", Some("\"2026-08-31\""))],
            json!(["duration", "revised"]),
            json!("missing"),
        ),
        (
            vec![("/0/duration", Some("60")), ("/0/revised", Some("\"2026-11-20\""))],
            json!(["duration", "revised"]),
            json!(null),
        ),
        // What no calendar shows, and a newer source, which tells the same.
        (vec![("/0/topics", Some("[\"sorg\"]"))], json!(["topics"]), json!(null)),
        (
            vec![("/0/duration", Some("60")), ("/0/sources/0/dated", Some("\"2026-11-01\""))],
            json!(["duration", "sources"]),
            json!(null),
        ),
    ] {
        let mut changes = changes;
        if !changes.iter().any(|(pointer, _)| *pointer == "/0/revised") {
            changes.push(("/0/revised", Some("\"2026-09-01\"")));
        }
        let found = rows(&before(), &with(MEETINGS, &changes));
        let row = json!({ "kind": "meeting", "id": "kafe-i-eksempelvik", "change": "changed", "fields": fields, "revised": revised });
        assert_eq!(found, json!([row]));
    }
}

#[test]
fn what_came_went_and_changed_is_named_and_nothing_else() {
    assert_eq!(rows(&Folder::new(), &Folder::new()), json!([]));
    let other = with(MEETINGS, &[("/2/id", Some("\"en-ny-gruppe\""))]);
    let mut helplines: Value = serde_json::from_str(&other.read("helplines.json")).unwrap();
    put(&mut helplines, "/0/name", Some("\"Nytt navn\""));
    other.write("helplines.json", helplines.to_string());
    let output = Folder::new().run("diff", &[other.0.to_str().unwrap(), "--today", TODAY]);
    let text = String::from_utf8(output.stdout).unwrap();
    for line in [
        "changed  helpline  nodtelefonen",
        "removed  meeting   gammel-gruppe",
        "added    meeting   en-ny-gruppe",
    ] {
        assert!(text.contains(line), "{line} is not in\n{text}");
    }
    assert_eq!(text.lines().count(), 4, "{text}");
}

#[test]
fn a_folder_that_is_no_dataset_is_told() {
    let output = Folder::new().run("diff", &["/no/such/folder"]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
    assert!(String::from_utf8(output.stderr).unwrap().contains("/no/such/folder"));
}
