use super::*;
use crate::dataset::Dataset;
use crate::dataset::manifest::{FileKind, Manifest};
use crate::vocabulary::Vocabulary;
use serde_json::{Value, json};

/// A file of each kind, with every field that one of its records may have.
fn whole(kind: FileKind) -> Value {
    let hours = json!({
        "weekly": [{"days": ["mo", "fr"], "opens": "09:00", "closes": "15:30"}],
        "holidays": [{"opens": "10:00", "closes": "12:00"}],
        "exceptions": [{"date": "12-24", "hours": [{"opens": "10:00", "closes": "12:00"}]}],
    });
    let channels = json!([
        {"kind": "phone", "value": "116117", "hours": hours, "cost": "free", "anonymous": true, "languages": ["nb"]},
        {"kind": "email", "value": "a@b.no", "label": {"nb": "Post"}},
        {"kind": "web", "value": "https://a.no"},
    ]);
    let sources = json!([{"url": "https://a.no", "kind": "own", "dated": "2026-10"}, {"document": "Brosjyre", "kind": "other"}]);
    let names = json!([{"name": "Volda", "lang": "nb"}]);
    match kind {
        FileKind::Texts => json!(["12345", "Nærmest"]),
        FileKind::Places => json!({
            "kommuner": [{
                "number": "1577", "names": names, "former": ["Hornindal"], "fylke": "15", "centre": "Volda",
                "point": [62.1, 6.1], "form": "nynorsk", "url": "https://a.no",
            }],
            "fylker": [{"number": "15", "names": names}],
            "regions": [{"id": "helse-vest", "name": "Helse Vest", "fylker": ["15"]}],
        }),
        FileKind::Contacts => json!([{
            "kommune": "1577", "organisation": "974760673", "channels": channels, "sources": sources,
        }]),
        FileKind::Postcodes => json!([{"code": "6103", "place": "Volda", "kommune": "1577"}]),
        FileKind::Synonyms => {
            json!([{"nb": ["dop"], "nn": ["rus"], "en": ["drugs"], "se": ["a"], "means": ["rus"]}])
        }
        FileKind::Helplines => json!([{
            "id": "en-linje", "name": "En linje", "description": {"nb": "Svarer", "en": "Answers"}, "operator": "Noen",
            "serves": ["NO", "15"], "channels": channels, "audience": ["parorende"], "topics": ["psykisk-helse"],
            "languages": ["nb"], "priority": 1, "paired_with": ["en-annen"], "sources": sources, "confirmed": "2026-01-02",
        }]),
        FileKind::Services => json!([{
            "id": "et-tilbud", "name": "Et tilbud", "description": {"nb": "Hjelper"}, "type": "samtalegruppe",
            "operator": "Noen", "serves": ["1577"], "channels": channels, "hours": hours,
            "address": {"street": "Gata 1", "postcode": "6103", "city": "Volda", "kommune": "1577"},
            "audience": ["parorende"], "topics": ["psykisk-helse"], "languages": ["nb"], "referral": "none", "cost": "free",
            "sources": sources, "confirmed": "2026-01-02",
        }]),
        FileKind::Meetings => json!([{
            "id": "et-treff", "name": "Et treff", "description": {"nb": "Møtes"}, "host": "Noen",
            "host_service": "et-tilbud",
            "place": {"name": "Huset", "street": "Gata 1", "postcode": "6103", "city": "Volda", "kommune": "1577"},
            "serves": ["1577"], "channels": channels, "audience": ["parorende"], "topics": ["psykisk-helse"],
            "languages": ["nb"], "cost": "free", "pattern": {"nb": "Annenhver onsdag"},
            "registration": {"kind": "required", "channel": channels[0]}, "status": "expected",
            "occurrences": [{"date": "2026-12-02", "start": "18:00", "end": "20:00", "status": "moved", "moved_from": "2026-12-01"}],
            "sources": sources, "confirmed": "2026-01-02",
        }]),
    }
}

/// The list of files, with an extent of each form.
fn list() -> Value {
    let file = |extent: Value| json!({"name": "a.json", "kind": "services", "lang": "nb", "extent": extent});
    let extents =
        [json!("all"), json!("nation"), json!({"fylke": "15"}), json!({"kommuner": ["1501", "1577"]})];
    let site = json!({"mail": "feil@example.no"});
    json!({"today": "2026-11-21", "site": site, "files": extents.map(file)})
}

fn can_be_read(kind: Option<FileKind>, value: &Value) -> bool {
    let text = value.to_string();
    match kind {
        Some(kind) => Dataset::default().add(kind, &text).is_some(),
        None => read::<Manifest>(&text).is_some(),
    }
}

/// The same question to the code that serde derives.
fn serde_can_read(kind: Option<FileKind>, value: &Value) -> bool {
    fn is<T: serde::de::DeserializeOwned>(value: &Value) -> bool {
        T::deserialize(value).is_ok()
    }
    let is = match kind {
        None => is::<Manifest>,
        Some(FileKind::Texts) => is::<Vec<String>>,
        Some(FileKind::Places) => is::<crate::model::place::Places>,
        Some(FileKind::Contacts) => is::<Vec<crate::model::contacts::KommuneContacts>>,
        Some(FileKind::Postcodes) => is::<Vec<crate::model::place::Postcode>>,
        Some(FileKind::Synonyms) => is::<Vec<crate::find::search::Synonym>>,
        Some(FileKind::Helplines) => is::<Vec<crate::model::helpline::Helpline>>,
        Some(FileKind::Services) => is::<Vec<crate::model::service::Service>>,
        Some(FileKind::Meetings) => is::<Vec<crate::model::meeting::Meeting>>,
    };
    is(value)
}

/// The places of all values in a value, as JSON pointers.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                pointers(item, &format!("{here}/{place}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                pointers(field, &format!("{here}/{name}"), found);
            }
        }
        _ => {}
    }
}

fn all_files() -> Vec<(Option<FileKind>, Value, Vec<String>)> {
    let files = FileKind::ALL.iter().map(|&kind| (Some(kind), whole(kind))).chain([(None, list())]);
    let with_pointers = files.map(|(kind, file)| {
        let mut found = Vec::new();
        pointers(&file, "", &mut found);
        (kind, file, found)
    });
    with_pointers.collect()
}

#[test]
fn a_file_without_a_field_that_must_be_there_is_refused() {
    for (kind, file, pointers) in all_files() {
        assert!(can_be_read(kind, &file), "{kind:?}");
        let (mut refused, mut taken) = (0, 0);
        for pointer in &pointers {
            let (parent, name) = pointer.rsplit_once('/').unwrap_or_default();
            let mut file = file.clone();
            let Some(Value::Object(fields)) = file.pointer_mut(parent) else { continue };
            if fields.remove(name).is_none() {
                continue;
            }
            let is_read = can_be_read(kind, &file);
            assert_eq!(is_read, serde_can_read(kind, &file), "{kind:?} without {pointer}");
            *(if is_read { &mut taken } else { &mut refused }) += 1;
        }
        let has_needs = !matches!(kind, Some(FileKind::Synonyms | FileKind::Texts));
        let has_fields = kind != Some(FileKind::Texts);
        assert!(
            (refused > 0) == has_needs && (refused + taken > 2) == has_fields,
            "{kind:?}: {refused} {taken}"
        );
    }
}

#[test]
fn a_file_with_a_value_of_another_type_is_refused() {
    for (kind, file, pointers) in all_files() {
        for pointer in &pointers {
            for wrong in [json!(-7), json!(true), json!("x"), json!([]), json!({})] {
                let mut file = file.clone();
                let place = file.pointer_mut(pointer).unwrap();
                if std::mem::discriminant(place) != std::mem::discriminant(&wrong) {
                    *place = wrong.clone();
                    assert!(!can_be_read(kind, &file), "{kind:?} with {wrong} at {pointer}");
                }
            }
        }
    }
}

#[test]
fn a_file_with_a_text_that_breaks_its_rule_is_refused() {
    for (kind, file, pointers) in all_files() {
        for pointer in &pointers {
            let has_no_rule = matches!(kind, Some(FileKind::Synonyms | FileKind::Texts))
                || kind.is_none() && pointer.ends_with("/name");
            let mut file = file.clone();
            let place = file.pointer_mut(pointer).unwrap();
            if place.is_string() {
                *place = json!("\u{7}");
                assert_eq!(can_be_read(kind, &file), has_no_rule, "{kind:?} with a bell at {pointer}");
            }
        }
    }
}
