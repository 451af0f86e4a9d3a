//! The rooms of the house depend on each other in one direction (`src/lib.rs`, «A tour»).

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in the order of dependence: each uses only those before it.
const ROOMS: [&str; 9] =
    ["schedule", "model", "dataset", "address", "i18n", "find", "calendar", "app", "tools"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries.map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            found.extend(sources(&entry));
        } else if entry.extension().is_some_and(|end| end == "rs") {
            found.push(entry);
        }
    }
    found
}

/// The rooms that a file names by `crate::…`, each with its line; comments do not count.
fn named(text: &str) -> Vec<(usize, &'static str)> {
    let mut named = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
        for after in line.split("crate::").skip(1) {
            let word = after.split(|c: char| c != '_' && !c.is_alphanumeric()).next().unwrap_or_default();
            named.extend(ROOMS.iter().filter(|room| **room == word).map(|room| (number + 1, *room)));
        }
    }
    named
}

#[test]
fn a_room_uses_only_the_rooms_before_it() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (floor, room) in ROOMS.iter().enumerate() {
        for file in sources(&src.join(room)) {
            let text = fs::read_to_string(&file).unwrap();
            assert!(!text.contains("use crate::{"), "{}: one room a `use` line", file.display());
            for (line, used) in named(&text) {
                if ROOMS[floor + 1..].contains(&used) {
                    wrong.push(format!("{}:{line}: {room} uses {used}", file.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "rooms that use a later one:\n{}", wrong.join("\n"));
}
