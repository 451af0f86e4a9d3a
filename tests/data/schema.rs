//! The JSON Schema says the same as `check`, as far as a schema can.

use crate::{INVENTED, SHIPPED, today};
use jsonschema::Validator;
use naermest::address::kiosk::KioskFile;
use naermest::tools::load::{Part, load};
use naermest::tools::schema::schema;
use serde_json::{Map, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// The files of a dataset and the definitions that their records have.
fn files(folder: &str) -> Vec<(String, &'static str)> {
    let mut files: Vec<(String, &str)> = [
        ("places/fylker.json", "fylke"),
        ("places/regions.json", "region"),
        ("places/kommuner.json", "kommune"),
        ("places/postcodes.json", "postcode"),
        ("synonyms.json", "synonym"),
        ("helplines.json", "helpline"),
    ]
    .map(|(file, kind)| (file.to_owned(), kind))
    .into();
    for (of, kind) in
        [("services", "service"), ("meetings", "meeting"), ("guides", "guide"), ("articles", "article")]
    {
        for file in fs::read_dir(Path::new(folder).join(of)).into_iter().flatten().flatten() {
            files.push((format!("{of}/{}", file.file_name().to_string_lossy()), kind));
        }
    }
    files.retain(|(file, _)| Path::new(folder).join(file).exists());
    files
}

fn read(path: PathBuf) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// The schema of a file with records of one kind.
fn validator(kind: &str) -> Validator {
    let of_kind = json!({ "type": "array", "items": { "$ref": format!("#/$defs/{kind}") }, "$defs": schema()["$defs"] });
    jsonschema::draft202012::new(&of_kind).unwrap()
}

#[test]
fn the_schema_is_one_and_the_data_fits_it() {
    jsonschema::draft202012::meta::validate(&schema()).unwrap();
    for folder in [SHIPPED, INVENTED] {
        for (file, kind) in files(folder) {
            let data = read(Path::new(folder).join(&file));
            let faults: Vec<String> = validator(kind)
                .iter_errors(&data)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert_eq!(faults, [""; 0], "{file}");
        }
    }
}

#[test]
fn a_file_of_each_kind_fits_the_whole_schema_and_another_does_not() {
    let whole = jsonschema::draft202012::new(&schema()).unwrap();
    for (file, _) in files(INVENTED) {
        let mut data = read(Path::new(INVENTED).join(&file));
        assert!(whole.is_valid(&data), "{file}");
        data[0]["new"] = 1.into();
        assert!(!whole.is_valid(&data), "{file}");
    }
}

#[test]
fn what_an_installation_says_of_itself_fits_the_schema() {
    let whole = jsonschema::draft202012::new(&schema()).unwrap();
    assert!(whole.is_valid(&read(Path::new(INVENTED).join("site.json"))));
    for (text, fits) in [(json!({}), true), (json!({ "mail": "feil" }), false), (json!({ "post": 1 }), false)]
    {
        assert_eq!(whole.is_valid(&text), fits, "{text}");
    }
}

/// Every object in a value, as RFC 6901 pointers.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.push(at.to_owned());
            fields.iter().for_each(|(key, value)| objects(value, &format!("{at}/{key}"), found));
        }
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(index, value)| objects(value, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

#[test]
fn the_schema_and_the_check_know_the_same_fields() {
    let folder = std::env::temp_dir().join(format!("naermest-schema-{}", std::process::id()));
    for (file, _) in files(INVENTED) {
        fs::create_dir_all(folder.join(&file).parent().unwrap()).unwrap();
        fs::copy(Path::new(INVENTED).join(&file), folder.join(&file)).unwrap();
    }
    for (file, kind) in files(INVENTED) {
        let whole = read(folder.join(&file));
        let validator = validator(kind);
        let mut found = Vec::new();
        objects(&whole, "", &mut found);
        for pointer in found {
            let fields: &Map<String, Value> = whole.pointer(&pointer).unwrap().as_object().unwrap();
            let changes = fields.keys().map(|key| (key.as_str(), false)).chain([("unheard-of", true)]);
            for (key, is_new) in changes {
                let mut changed = whole.clone();
                let object = changed.pointer_mut(&pointer).unwrap().as_object_mut().unwrap();
                if is_new {
                    object.insert(key.into(), json!(1));
                } else {
                    object.shift_remove(key);
                }
                fs::write(folder.join(&file), changed.to_string()).unwrap();
                let faults = load(&folder, Part::ALL, today()).err().unwrap_or_default();
                // What depends on other fields and records, a schema cannot know.
                let of_fields = |found: &str| {
                    ["nothing", "unknown field", "neither", "no fields"]
                        .iter()
                        .any(|word| found.starts_with(word))
                };
                let is_faulty = faults.iter().any(|fault| of_fields(&fault.found));
                assert_eq!(validator.is_valid(&changed), !is_faulty, "{file} {pointer} {key}: {faults:?}");
            }
        }
        fs::write(folder.join(&file), whole.to_string()).unwrap();
    }
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn settings_of_a_display_that_fit_the_schema_are_understood() {
    let whole = jsonschema::draft202012::new(&schema()).unwrap();
    for (settings, fits) in [
        (json!({ "sted": "1577", "sprak": ["nb", "en"], "side": "/kalender", "hvile": 90 }), true),
        (json!({ "skjerm": ["klokke"], "natt": 4, "meld": "drift@example.no", "retning": "staende" }), true),
        (json!({ "hvile": 5 }), false),
        (json!({ "sted": "Volda" }), false),
        (json!({ "side": "https://example.no" }), false),
        (json!({ "farge": "rod" }), false),
    ] {
        assert_eq!(whole.is_valid(&settings), fits, "{settings}");
        let file: KioskFile = serde_json::from_value(settings.clone()).unwrap();
        assert_eq!(file.read().1.is_empty(), fits, "{settings}");
    }
}
