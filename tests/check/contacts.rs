//! `contacts`: what an extract of Enhetsregisteret would change, and what it changes.

use crate::folder::{Folder, TODAY};
use serde_json::{Value, json};
use std::fs;

const EXTRACT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/enhetsregisteret.json");

fn run(folder: &Folder, from: &str, more: &[&str]) -> (Option<i32>, String, String) {
    let output = folder.run("contacts", &[&["--from", from, "--today", TODAY], more].concat());
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn an_extract_shows_what_it_would_change_and_writes_only_when_told_to() {
    let folder = Folder::new();
    let before = ["places/contacts.json", "places/kommuner.json"].map(|file| folder.read(file));
    let (code, list, _) = run(&folder, EXTRACT, &["--json"]);
    let list: Value = serde_json::from_str(&list).unwrap();
    let found: Vec<_> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (&row["kommune"], &row["field"], &row["becomes"]))
        .collect();
    let wanted = [
        ("9001", "phone", "+4770012000"),
        ("9001", "email", "postmottak@eksempelvik.example.no"),
        ("9001", "url", "https://www.nyvik.example.no"),
        ("9002", "phone", "+4791234567"),
    ];
    let wanted = wanted.map(|row| (json!(row.0), json!(row.1), json!(row.2)));
    let wanted: Vec<_> = wanted.iter().map(|row| (&row.0, &row.1, &row.2)).collect();
    assert_eq!((code, found), (Some(0), wanted));
    assert_eq!(before, ["places/contacts.json", "places/kommuner.json"].map(|file| folder.read(file)));

    let (code, text, _) = run(&folder, EXTRACT, &["--apply"]);
    assert_eq!(code, Some(0));
    let person = "left out: 9002 \"kari.nordmann@provedal.example.no\": expected the mailbox of an office";
    assert!(text.contains(person) && text.contains("3 units, 4 changes written, 1 units"), "{text}");
    let contacts: Value = serde_json::from_str(&folder.read("places/contacts.json")).unwrap();
    let (first, second) = (&contacts[0], &contacts[1]);
    assert_eq!(first["channels"][0], json!({ "kind": "phone", "value": "+4770012000" }));
    assert_eq!(first["channels"][1]["value"], "postmottak@eksempelvik.example.no");
    assert_eq!(first["sources"][1]["dated"], TODAY);
    assert_eq!((&second["kommune"], &second["organisation"]), (&json!("9002"), &json!("958935420")));
    assert!(folder.read("places/kommuner.json").contains("https://www.nyvik.example.no"));
    assert_eq!(folder.faults(), [""; 0]);

    // What is written already is no change.
    assert_eq!(run(&folder, EXTRACT, &["--json"]).1, "[]\n");
}

#[test]
fn a_faulty_extract_is_told_of_with_its_place_and_changes_nothing() {
    let folder = Folder::new();
    let from = folder.0.with_extension("json");
    let units = "a list of units, or an object with _embedded.enheter, as Enhetsregisteret gives them";
    for (text, told) in [
        ("", "$: an empty file; a list of records".to_owned()),
        ("{", "$: EOF while parsing an object at line 1 column 1; JSON".to_owned()),
        ("7", format!("$: 7; {units}")),
        (r#"{"_embedded": {"enheter": {}}}"#, format!("$: an object; {units}")),
        (
            r#"[{"organisasjonsnummer": "12"}]"#,
            "$[0].organisasjonsnummer: \"12\"; an organisation number of nine digits, like 974760673".into(),
        ),
        (
            r#"{"_embedded": {"enheter": [3]}}"#,
            "$[\"_embedded\"].enheter[0]: 3; a unit: an object with organisasjonsnummer, navn".into(),
        ),
        (
            r#"[{"organisasjonsnummer": "974760673", "telefon": 70012000}]"#,
            "$[0].telefon: 70012000; a text".into(),
        ),
    ] {
        fs::write(&from, text).unwrap();
        let (code, _, said) = run(&folder, from.to_str().unwrap(), &["--apply"]);
        assert_eq!(code, Some(1), "{text}");
        assert!(said.contains(&told), "{said} instead of {told}");
    }
    fs::remove_file(&from).unwrap();
    let (code, _, said) = run(&folder, from.to_str().unwrap(), &[]);
    assert_eq!(code, Some(1));
    assert!(said.contains("nothing of this name"), "{said}");
    assert_eq!(folder.read("places/contacts.json"), Folder::new().read("places/contacts.json"));
}
