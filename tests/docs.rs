//! What the documents for people say about paths, commands, links and dependencies is so.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const DOCUMENTS: [&str; 5] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "NOTICE.md"];

/// What a path may end with; so a name without a folder is known as one.
const ENDS: [&str; 11] =
    [".rs", ".md", ".json", ".toml", ".lock", ".css", ".html", ".js", ".sh", ".txt", ".png"];

/// A piece of a document, and where it stands.
struct Piece {
    place: String,
    kind: Kind,
    text: String,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Between backticks.
    Code,
    /// A line of a code block.
    Block,
    /// Anything else on a line.
    Prose,
}

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &str) -> String {
    fs::read_to_string(project(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn pieces(document: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut is_block = false;
    for (number, line) in read(document).lines().enumerate() {
        let place = format!("{document}:{}", number + 1);
        if line.starts_with("```") {
            is_block = !is_block;
            continue;
        }
        let parts: Vec<&str> = if is_block { vec![line] } else { line.split('`').collect() };
        assert!(parts.len() % 2 == 1, "{place}: a backtick alone");
        pieces.extend(parts.into_iter().enumerate().map(|(number, text)| {
            let kind = match number % 2 {
                _ if is_block => Kind::Block,
                0 => Kind::Prose,
                _ => Kind::Code,
            };
            Piece { place: place.clone(), kind, text: text.to_owned() }
        }));
    }
    assert!(!is_block, "{document}: a code block without end");
    pieces
}

/// Every piece of these kinds in every document.
fn all(kinds: &[Kind]) -> Vec<Piece> {
    let pieces = DOCUMENTS.iter().flat_map(|document| pieces(document));
    pieces.filter(|piece| kinds.contains(&piece.kind)).collect()
}

/// Whether this is meant as a path of the repository: not an address of the app, an npm package or somebody's home.
fn looks_like_a_path(text: &str) -> bool {
    let is_other =
        text.starts_with(['/', '~', '@', '-']) || text.starts_with("./dev") || text.contains("://");
    let is_name = !text.contains(|c: char| c.is_whitespace() || "=<>*(){}\"'".contains(c));
    let is_file = ENDS.iter().any(|end| text.len() > end.len() && text.ends_with(end));
    is_name && !is_other && (text.contains('/') || is_file)
}

/// Whether it lies in a folder that `./dev` makes and git does not keep.
fn is_made(path: &str) -> bool {
    let folder = path.split('/').next().unwrap_or_default();
    read(".gitignore").lines().any(|line| line.trim_matches('/') == folder)
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_path_that_is_named_is_there() {
    let paths: Vec<Piece> =
        all(&[Kind::Code]).into_iter().filter(|piece| looks_like_a_path(&piece.text)).collect();
    assert!(paths.len() > 50, "only {} paths were found", paths.len());
    let is_there = |path: &str| {
        let there = project(path);
        if path.ends_with('/') { there.is_dir() } else { there.is_file() }
    };
    let missing = paths.iter().filter(|piece| !is_made(&piece.text) && !is_there(&piece.text));
    assert_none(
        &missing.map(|piece| format!("{}: there is no {}", piece.place, piece.text)).collect::<Vec<_>>(),
    );
}

#[test]
fn every_command_that_is_named_is_one() {
    let dev = read("dev");
    let usage = dev.split("<<'END'\n").nth(1).and_then(|rest| rest.split("\nEND\n").next()).unwrap();
    let tools = read("src/tools.rs");
    let fault = |given: &str| {
        let given = given.split(" #").next().unwrap_or_default();
        let mut words = given.split_whitespace();
        let name = words.next()?;
        let form = |line: &&str| line.split_whitespace().nth(1) == Some(name);
        let Some(form) = usage.lines().find(form) else { return Some(format!("no command {name}")) };
        if name == "data" {
            let command = words.next().filter(|word| !word.starts_with("--") && *word != "…")?;
            // A command is a variant of the enum that clap reads.
            let variant = command[..1].to_uppercase() + &command[1..];
            let is_one = tools.lines().any(|line| {
                let rest = line.strip_prefix("    ").and_then(|line| line.strip_prefix(&*variant));
                rest.is_some_and(|rest| rest.starts_with(['(', ',', ' ']))
            });
            return (!is_one).then(|| format!("no command {command} of the data tool"));
        }
        let option = words.find(|word| word.starts_with("--") && !form.contains(word))?;
        Some(format!("no option {option} of {name}"))
    };
    let (mut faults, mut count) = (Vec::new(), 0);
    for piece in all(&[Kind::Code, Kind::Block]) {
        if let Some(given) = piece.text.trim().strip_prefix("./dev") {
            count += 1;
            faults.extend(fault(given).map(|fault| format!("{}: {fault}", piece.place)));
        }
    }
    assert!(count > 20, "only {count} commands were found");
    assert_none(&faults);
}

#[test]
fn every_link_leads_somewhere() {
    let (mut faults, mut count) = (Vec::new(), 0);
    for document in DOCUMENTS {
        // Spans of code are left out, but a link may have one in its text.
        for piece in pieces(document).iter().filter(|piece| piece.kind == Kind::Prose) {
            for link in piece.text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                if link.contains("://") || link.starts_with("mailto:") {
                    continue;
                }
                count += 1;
                let (file, heading) = link.split_once('#').unwrap_or((link, ""));
                let file = if file.is_empty() { document } else { file };
                if !project(file).is_file() {
                    faults.push(format!("{}: there is no {file}", piece.place));
                } else if !heading.is_empty() && !headings(file).contains(heading) {
                    faults.push(format!("{}: {file} has no heading #{heading}", piece.place));
                }
            }
        }
    }
    assert!(count > 10, "only {count} links were found");
    assert_none(&faults);
}

/// The headings of a document as links name them.
fn headings(document: &str) -> BTreeSet<String> {
    let name = |text: &str| {
        let kept = text.trim().chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.map(|c| if c == ' ' { '-' } else { c.to_ascii_lowercase() }).collect()
    };
    read(document)
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| name(line.trim_start_matches('#')))
        .collect()
}

#[test]
fn every_dependency_has_its_reason() {
    let cargo = read("Cargo.toml");
    let mut section = "";
    let mut needed = BTreeSet::new();
    for line in cargo.lines() {
        if let Some(header) = line.strip_prefix('[') {
            section = header.trim_end_matches(']');
            needed.extend(section.strip_prefix("dependencies.").map(str::to_owned));
        } else if matches!(section, "dependencies" | "dev-dependencies")
            && let Some((name, _)) = line.split_once(" = ")
        {
            needed.insert(name.to_owned());
        }
    }
    let package: serde_json::Value = serde_json::from_str(&read("package.json")).unwrap();
    needed.extend(package["devDependencies"].as_object().unwrap().keys().cloned());

    let architecture = read("ARCHITECTURE.md");
    let tables = architecture.split("## Dependencies").nth(1).unwrap();
    let rows = tables.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    let named = rows.flat_map(|cell| cell.split(", ")).filter(|name| !matches!(*name, "crate" | "package"));
    assert_eq!(named.map(str::to_owned).collect::<BTreeSet<_>>(), needed);
}

#[test]
fn each_fault_is_held_by_a_test_that_exists() {
    for line in read("docs/faults.md").lines().filter(|line| line.contains("::")) {
        let test = line.trim_end_matches(" |").rsplit("| ").next().unwrap_or_default();
        let (file, name) = test.split_once("::").unwrap_or_default();
        let source = read(&format!("tests/e2e/{file}.rs"));
        assert!(source.contains(&format!("async fn {name}(")), "docs/faults.md: {test}");
    }
}
