//! What comes from data is shown as text: nothing in the program or in its scripts makes mark-up or code of a text.
//! `clippy.toml` refuses the same in Rust by what a name means; this finds it in attributes and scripts too.

use std::fs;
use std::path::{Path, PathBuf};

/// What makes mark-up or code of a text.
const FORBIDDEN: [&str; 13] = [
    "inner_html",
    "innerHTML",
    "outer_html",
    "outerHTML",
    "insert_adjacent_html",
    "insertAdjacentHTML",
    "setHTML",
    "document.write",
    "createContextualFragment",
    "srcdoc",
    "eval(",
    "new Function",
    "javascript:",
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries.map(|entry| entry.unwrap().path()) {
        if entry.is_dir() { found.extend(files(&entry)) } else { found.push(entry) }
    }
    found
}

#[test]
fn no_text_becomes_mark_up_or_code() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shipped = ["src/app", "public"].map(|folder| files(&project.join(folder))).concat();
    let shipped = shipped.into_iter().chain([project.join("src/main.rs"), project.join("index.html")]);
    let mut wrong = Vec::new();
    for file in shipped {
        let Ok(text) = fs::read_to_string(&file) else { continue };
        for (number, line) in text.lines().enumerate() {
            let line_of = format!("{}:{}", file.display(), number + 1);
            wrong.extend(
                FORBIDDEN
                    .iter()
                    .filter(|word| line.contains(**word))
                    .map(|word| format!("{line_of}: {word}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
