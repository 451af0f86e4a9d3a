//! The bodies of `fuzz/` on stable Rust: what was kept of their inputs, and changes of it that proptest invents.

mod bodies;

use proptest::collection::vec;
use proptest::prelude::*;
use std::fs;
use std::path::Path;

/// The kept inputs of a body, each with the name of its file.
fn corpus(name: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| (path.display().to_string(), fs::read(path).unwrap())).collect()
}

/// What means much somewhere.
const TELLING: [&str; 42] = [
    "\"",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "/",
    "//",
    "..",
    "%",
    "%2F",
    "?",
    "&",
    "=",
    "#",
    "-",
    "+",
    " ",
    "\n",
    "0",
    "1",
    "24:00",
    "99999999999",
    "1e400",
    "null",
    "true",
    "\\u0000",
    "\u{202e}",
    "å",
    "Å",
    "š",
    "😀",
    "2026-02-30",
    "12-24",
    "1577",
    "116117",
    "<b>",
    ";",
    "\r\n",
    "t.",
    "1 ",
];

/// What is put into an input: a byte, or something that means much somewhere.
fn piece() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        any::<u8>().prop_map(|byte| vec![byte]),
        proptest::sample::select(&TELLING[..]).prop_map(|text| text.as_bytes().to_vec())
    ]
}

/// A kept input with a few changes, each a place in it (of 65536), how much goes, and what comes.
fn changed(name: &str) -> impl Strategy<Value = Vec<u8>> + use<> {
    let kept: Vec<Vec<u8>> = corpus(name).into_iter().map(|(_, bytes)| bytes).collect();
    let changes = vec((any::<u16>(), 0..6_usize, piece()), 0..6);
    (proptest::sample::select(kept), changes).prop_map(|(mut bytes, changes)| {
        for (place, goes, comes) in changes {
            let at = usize::from(place) * bytes.len() / 65536;
            let end = (at + goes).min(bytes.len());
            bytes.splice(at..end, comes);
        }
        bytes
    })
}

#[test]
fn every_kept_input_is_borne() {
    for (name, body) in bodies::ALL {
        let corpus = corpus(name);
        assert!(corpus.len() >= 5, "{name}: {} inputs", corpus.len());
        for (file, bytes) in corpus {
            println!("{file}");
            body(&bytes);
        }
    }
}

#[test]
fn every_body_has_its_program() {
    for (name, _) in bodies::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
        let program = fs::read_to_string(folder.join(format!("fuzz_targets/{name}.rs"))).unwrap();
        assert!(program.contains(&format!("bodies::{name}::body(")), "{name}");
        assert!(
            fs::read_to_string(folder.join("Cargo.toml")).unwrap().contains(&format!("name = \"{name}\""))
        );
    }
}

macro_rules! changed {
    ($($test:ident: $name:ident, $cases:literal;)+) => {
        $(#[test]
        fn $test() {
            let config = ProptestConfig { cases: $cases, failure_persistence: None, ..ProptestConfig::default() };
            proptest!(config, |(bytes in changed(stringify!($name)))| bodies::$name::body(&bytes));
        })+
    };
}

changed! {
    any_published_file_is_borne: published, 500;
    any_hours_are_borne: hours, 2000;
    any_rule_is_borne: rules, 500;
    any_address_is_borne: address, 2000;
    any_words_are_borne: search, 200;
    any_place_is_borne: place, 300;
    any_meeting_is_borne: ical, 500;
    any_saved_list_is_borne: saved, 2000;
}
