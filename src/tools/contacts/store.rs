//! Writes changed contacts into the dataset, each file whole or not at all.

use super::super::folder::{CONTACTS, KOMMUNER};
use super::change::{Change, Changes, Field};
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
use serde::Serialize;
use serde_json::ser::Formatter;
use serde_json::{Serializer, Value, json};
use std::io::{self, Write};
use std::path::Path;
use std::{fs, process};

/// What a source is called that comes from the register.
const REGISTER: &str = "Enhetsregisteret (Brønnøysundregistrene, NLOD)";

/// Writes the changes with their source and date.
///
/// # Errors
/// A sentence that says what could not be done; the dataset is then as before, or has one whole file of the two.
pub fn apply(root: &Path, changes: &Changes, today: Date) -> Result<(), String> {
    let (urls, contacts): (Vec<&Change>, Vec<&Change>) =
        changes.list.iter().partition(|change| change.field == Field::Url);
    if !contacts.is_empty() || !urls.is_empty() {
        let mut records = if root.join(CONTACTS).exists() { read(root, CONTACTS)? } else { Vec::new() };
        for change in contacts.iter().chain(&urls) {
            put(record_of(&mut records, change), change, today);
        }
        records.sort_by_key(|record| record["kommune"].as_str().map(str::to_owned));
        write(root, CONTACTS, &records)?;
    }
    if !urls.is_empty() {
        let mut records = read(root, KOMMUNER)?;
        for change in urls {
            let number = change.kommune.to_string();
            let kommune = records.iter_mut().find(|record| record["number"] == number.as_str());
            if let Some(kommune) = kommune {
                kommune["url"] = change.becomes.clone().into();
            }
        }
        write(root, KOMMUNER, &records)?;
    }
    Ok(())
}

/// The contacts of the kommune, made if there are none.
fn record_of<'a>(records: &'a mut Vec<Value>, change: &Change) -> &'a mut Value {
    let number = change.kommune.to_string();
    let at = records.iter().position(|record| record["kommune"] == number.as_str());
    let at = at.unwrap_or_else(|| {
        records.push(json!({ "kommune": number }));
        records.len() - 1
    });
    &mut records[at]
}

/// Puts a value into the contacts of its kommune, and says where it is from.
fn put(record: &mut Value, change: &Change, today: Date) {
    if let Some(number) = change.organisation {
        record["organisation"] = number.to_string().into();
    }
    let mut channels = record["channels"].as_array().cloned().unwrap_or_default();
    let kind = change.field.as_str();
    let own = channels.iter_mut().find(|channel| channel["kind"] == kind && channel["label"].is_null());
    match own {
        _ if change.field == Field::Url => {}
        Some(channel) => channel["value"] = change.becomes.clone().into(),
        None => {
            let at = if change.field == Field::Phone { 0 } else { channels.len() };
            channels.insert(at, json!({ "kind": kind, "value": change.becomes }));
        }
    }
    let mut sources = record["sources"].as_array().cloned().unwrap_or_default();
    sources.retain(|source| source["document"] != REGISTER);
    sources.push(json!({ "document": REGISTER, "kind": "other", "dated": today.to_string() }));
    record["channels"] = channels.into();
    record["sources"] = sources.into();
}

fn read(root: &Path, file: &str) -> Result<Vec<Value>, String> {
    let text = fs::read_to_string(root.join(file)).map_err(|error| format!("cannot read {file}: {error}"))?;
    serde_json::from_str(&text).map_err(|error| format!("cannot read {file}: {error}"))
}

/// Replaces a file by these records, one a line.
fn write(root: &Path, file: &str, records: &[Value]) -> Result<(), String> {
    let told = |error: io::Error| format!("cannot write {file}: {error}");
    let lines: Vec<String> = records.iter().map(line).collect();
    let text = format!("[\n{}\n]\n", lines.join(",\n"));
    let beside = root.join(format!("{file}.new-{}", process::id()));
    fs::write(&beside, text).and_then(|()| fs::rename(&beside, root.join(file))).map_err(|error| {
        let _ = fs::remove_file(&beside);
        told(error)
    })
}

/// A record on one line, with a space after each colon and comma.
fn line(record: &Value) -> String {
    let mut text = Vec::new();
    let written = record.serialize(&mut Serializer::with_formatter(&mut text, OneLine));
    written.expect("a value that was read can be written");
    String::from_utf8(text).expect("JSON is UTF-8")
}

struct OneLine;

impl Formatter for OneLine {
    fn begin_array_value<W: ?Sized + Write>(&mut self, to: &mut W, is_first: bool) -> io::Result<()> {
        if is_first { Ok(()) } else { to.write_all(b", ") }
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, to: &mut W, is_first: bool) -> io::Result<()> {
        if is_first { Ok(()) } else { to.write_all(b", ") }
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> io::Result<()> {
        to.write_all(b": ")
    }
}
