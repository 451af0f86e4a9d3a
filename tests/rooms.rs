//! The rooms of the house depend on each other in one direction (`src/lib.rs`, «A tour»).

use std::collections::BTreeSet;
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

/// The modules that a file names by `use super::…` or `crate::…`, as paths from the crate; re-exports and tests do
/// not count.
fn paths(text: &str, here: &[String]) -> Vec<Vec<String>> {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let lines = text.lines().filter(|line| {
        let line = line.trim_start();
        !line.starts_with("//") && !line.starts_with("pub use ")
    });
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    let mut found = Vec::new();
    for start in ["super::", "crate::"] {
        for (at, _) in text.match_indices(start) {
            let before = text[..at].chars().next_back().unwrap_or(' ');
            if before != ':' && before != '_' && !before.is_alphanumeric() {
                follow(&text[at..], here.to_vec(), &mut found);
            }
        }
    }
    found
}

/// Follows one path, into each branch of its braces; gives back what stands behind it.
fn follow<'a>(text: &'a str, mut from: Vec<String>, found: &mut Vec<Vec<String>>) -> &'a str {
    let mut rest = text.trim_start();
    loop {
        if let Some(mut inner) = rest.strip_prefix('{') {
            while !inner.trim_start().starts_with('}') && !inner.is_empty() {
                inner = follow(inner, from.clone(), found).trim_start().trim_start_matches(',');
            }
            return inner.trim_start().strip_prefix('}').unwrap_or(inner);
        }
        let end = rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len());
        match &rest[..end] {
            "super" => drop(from.pop()),
            "crate" => from.clear(),
            word => from.push(word.to_owned()),
        }
        rest = if end == 0 { rest.get(1..).unwrap_or_default() } else { &rest[end..] };
        match rest.strip_prefix("::") {
            Some(more) => rest = more,
            None => {
                found.push(from);
                return rest;
            }
        }
    }
}

#[test]
fn no_two_files_of_the_tools_use_each_other() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let module = |file: &Path| -> Vec<String> {
        let inside = file.strip_prefix(&src).unwrap().with_extension("");
        inside.iter().map(|part| part.to_string_lossy().into_owned()).collect()
    };
    let mut files = sources(&src.join("tools"));
    files.push(src.join("tools.rs"));
    let modules: Vec<Vec<String>> = files.iter().map(|file| module(file)).collect();
    let mut uses = BTreeSet::new();
    for (file, here) in files.iter().zip(&modules) {
        for path in paths(&fs::read_to_string(file).unwrap(), here) {
            let mut known = (1..=path.len()).rev().map(|length| &path[..length]);
            let named = known.find(|path| modules.iter().any(|module| module == path));
            uses.extend(
                named.filter(|named| *named != here).map(|named| (here.join("::"), named.join("::"))),
            );
        }
    }
    assert!(uses.len() > 100, "only {} uses were found", uses.len());
    let circles: Vec<_> =
        uses.iter().filter(|(a, b)| a < b && uses.contains(&(b.clone(), a.clone()))).collect();
    assert!(circles.is_empty(), "{circles:#?}");
}
