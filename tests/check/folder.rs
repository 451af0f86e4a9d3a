//! A copy of the small invented dataset that a test may break.

use naermest::schedule::civil::Date;
use naermest::tools::load::{Part, load};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Where the invented dataset is.
pub const INVENTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/data");
/// The day on which the tests take place.
pub const TODAY: &str = "2026-11-21";

/// Every file of the invented dataset with records.
pub const FILES: [&str; 12] = [
    "places/fylker.json",
    "places/regions.json",
    "places/kommuner.json",
    "places/contacts.json",
    "places/postcodes.json",
    "synonyms.json",
    "helplines.json",
    "services/90.json",
    "services/national.json",
    "meetings/90.json",
    "guides/i-skjaergarden.json",
    "articles/fagfolk.json",
];

/// A dataset of its own, gone when this is dropped.
pub struct Folder(pub PathBuf);

impl Folder {
    /// A sound copy.
    pub fn new() -> Self {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder =
            Self(std::env::temp_dir().join(format!("naermest-check-{}-{number}", std::process::id())));
        for file in FILES {
            let to = folder.0.join(file);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::copy(Path::new(INVENTED).join(file), to).unwrap();
        }
        folder
    }

    /// The text of a file.
    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    /// Replaces a file.
    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.0.join(file), bytes).unwrap();
    }

    /// The lines of `check`.
    pub fn faults(&self) -> Vec<String> {
        match load(&self.0, Part::ALL, TODAY.parse::<Date>().unwrap()) {
            Ok(_) => Vec::new(),
            Err(faults) => faults.iter().map(ToString::to_string).collect(),
        }
    }

    /// Runs the program on it.
    pub fn run(&self, command: &str, more: &[&str]) -> Output {
        let program = env!("CARGO_BIN_EXE_naermest-data");
        Command::new(program).arg(command).arg(&self.0).args(more).output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Puts `json` where `pointer` (RFC 6901) says; a new field or the end of a list (`-`) too. Nothing removes it.
pub fn put(root: &mut Value, pointer: &str, json: Option<&str>) {
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
    let value = json.map(|json| serde_json::from_str(json).expect(json));
    match (root.pointer_mut(parent).expect(pointer), value) {
        (Value::Object(fields), Some(value)) => drop(fields.insert(last.into(), value)),
        (Value::Object(fields), None) => drop(fields.shift_remove(last).expect(pointer)),
        (Value::Array(list), Some(value)) if last == "-" => list.push(value),
        (Value::Array(list), Some(value)) => list[last.parse::<usize>().unwrap()] = value,
        (Value::Array(list), None) => drop(list.remove(last.parse().unwrap())),
        _ => panic!("{pointer} is in no object or list"),
    }
}
