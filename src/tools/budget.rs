//! `budget`: what a first visit to a kommune's page loads, against the budgets of the design.

use super::answer::{Answer, Failure};
use super::paint::{BAD, painted};
use super::squeeze::{KB, squeezed, squeezed_fast};
use super::table::table;
use crate::address::route::Route;
use crate::dataset::manifest::{FileKind, MANIFEST, Manifest, Need};
use crate::model::lang::Lang;
use clap::Args;
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What `budget` takes.
#[derive(Args)]
pub struct Arguments {
    /// The folder of the built site
    dist: PathBuf,
    /// Where the figures are written
    #[arg(long, value_name = "DIR", default_value = "target/bench")]
    out: PathBuf,
}

/// Scripts and styles of other hosts than the phone, which no first visit to it loads.
const OF_OTHER_HOSTS: [&str; 2] = ["display/", "frame.js"];

/// The kommune whose page is measured: Volda, of middle size.
const KOMMUNE: &str = "1577";
/// The budgets: what, the ends of its files' names, and the most it may be in bytes after brotli 11. The program
/// is one, with all that a visitor can reach. ARCHITECTURE.md says what the program has to lose to be at 330 again.
const BUDGETS: [(&str, &[&str], usize); 3] =
    [("program", &[".wasm"], 390_000), ("css", &[".css"], 16_000), ("first visit", &[""], 490_000)];

/// How the program of the staff begins and ends, and the most it may be. No visitor loads it.
const STAFF: (&str, &str, usize) = ("assets/staff-", ".wasm", 330_000);

/// What stands before a budget that is exceeded.
const OVER: &str = "OVER";
/// The most that the first HTML of any page may be.
const FIRST_HTML: usize = 14_000;

pub fn run(Arguments { dist, out }: &Arguments) -> Answer {
    let mut sizes = Vec::new();
    for name in first_visit(dist)? {
        let size = squeezed(&read(dist, &name)?);
        sizes.push((name, size));
    }
    let mut is_over = false;
    let mut rows: Vec<[String; 3]> =
        sizes.iter().map(|(name, size)| [name.clone(), kb(*size), String::new()]).collect();
    let mut totals = Vec::new();
    for (what, ends, most) in BUDGETS {
        let of = sizes.iter().filter(|(name, _)| ends.iter().any(|end| name.ends_with(end)));
        let size: usize = of.map(|(_, size)| size).sum();
        is_over |= size > most;
        let verdict = if size > most { OVER } else { "of" };
        rows.push([format!("= {what}"), kb(size), format!("{verdict} {}", kb(most))]);
        totals.push(json!({ "what": what, "bytes": size, "budget": most }));
    }
    let there = files_in(dist)?;
    let (begin, end, most) = STAFF;
    for name in there.iter().filter(|name| name.starts_with(begin) && name.ends_with(end)) {
        let size = squeezed(&read(dist, name)?);
        is_over |= size > most;
        let verdict = if size > most { OVER } else { "of" };
        rows.push(["= program for staff".to_owned(), kb(size), format!("{verdict} {}", kb(most))]);
        totals.push(json!({ "what": "program for staff", "bytes": size, "budget": most }));
    }
    let pages = there.into_iter().filter(|name| name.ends_with(".html")).collect::<Vec<_>>();
    let (heaviest, size) = heaviest_page(dist, &pages)?;
    let is_heavy = size > FIRST_HTML;
    is_over |= is_heavy;
    let verdict = if is_heavy { OVER } else { "of" };
    let what = format!("= first HTML, largest of {}: {heaviest}", pages.len());
    rows.push([what, kb(size), format!("{verdict} {}", kb(FIRST_HTML))]);
    totals.push(json!({ "what": "first html", "file": heaviest, "bytes": size, "budget": FIRST_HTML }));
    let heading = format!("KB, brotli 11; first visit to /kommune/{KOMMUNE}");
    let lines = table([&heading, "size", "budget"], &rows) + "KB is 1000 bytes\n";
    let line = |line: &str| if line.contains(OVER) { painted(BAD, line) } else { line.to_owned() };
    let text: String = lines.lines().map(|of| line(of) + "\n").collect();
    let files: Vec<_> = sizes.iter().map(|(name, size)| json!({ "file": name, "bytes": size })).collect();
    super::bench::keep(out, "size.json", &json!({ "files": files, "totals": totals }))?;
    if is_over { Err(Failure::Found(text)) } else { Ok(text) }
}

fn kb(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / KB)
}

/// The page whose HTML is the largest, and its size.
fn heaviest_page(dist: &Path, pages: &[String]) -> Result<(String, usize), Failure> {
    let mut rough = Vec::new();
    for page in pages {
        rough.push((squeezed_fast(&read(dist, page)?), page));
    }
    // The best quality is slow, so only those that may be the largest are weighed with it.
    let near = rough.iter().map(|(size, _)| size * 3 / 4).max().unwrap_or_default();
    let mut heaviest = (String::new(), 0);
    for (_, page) in rough.into_iter().filter(|(size, _)| *size >= near) {
        let size = squeezed(&read(dist, page)?);
        if size > heaviest.1 {
            heaviest = (page.clone(), size);
        }
    }
    Ok(heaviest)
}

/// The files that the page loads: itself, what it links to, what its scripts load, and its data.
fn first_visit(dist: &Path) -> Result<Vec<String>, Failure> {
    let pages =
        [format!("kommune/{KOMMUNE}/index.html"), format!("kommune/{KOMMUNE}.html"), "index.html".into()];
    let page = pages.into_iter().find(|page| dist.join(page).is_file());
    let page = page.ok_or_else(|| missing(dist, "index.html"))?;
    let mut loaded = vec![page.clone()];
    let mut seen = BTreeSet::new();
    // By name, because names have a hash in them; a script names the scripts and the program that it loads.
    let mut to_read =
        vec![(page, &[".css", ".js", ".wasm", ".svg", ".ico", ".png", ".woff2", ".webmanifest"][..])];
    let there = files_in(dist)?;
    while let Some((name, wanted)) = to_read.pop() {
        let bytes = read(dist, &name)?;
        let text = String::from_utf8_lossy(&bytes);
        for other in there.iter().filter(|other| wanted.iter().any(|end| other.ends_with(end))) {
            let is_of_phone = !OF_OTHER_HOSTS.iter().any(|start| other.starts_with(start));
            if is_of_phone && text.contains(other.as_str()) && seen.insert(other.clone()) {
                loaded.push(other.clone());
                if other.ends_with(".js") {
                    to_read.push((other.clone(), &[".js", ".wasm"]));
                }
            }
        }
    }
    loaded.extend(data_files(dist)?);
    Ok(loaded)
}

fn data_files(dist: &Path) -> Result<Vec<String>, Failure> {
    let name = format!("data/{MANIFEST}");
    let manifest: Manifest = serde_json::from_slice(&read(dist, &name)?)
        .map_err(|error| Failure::Sentence(format!("{name}: {error}; expected the list of data files")))?;
    let mut needs = vec![Need::all(FileKind::Texts)];
    needs.extend(Route::Kommune(KOMMUNE.parse().expect("the number of a kommune")).needs());
    let files = manifest.files_for(&needs, Lang::Nb).map(|file| format!("data/{}", file.name));
    Ok(std::iter::once(name).chain(files).collect())
}

/// The names of the files in `dist` itself and in its folders, except the data.
fn files_in(dist: &Path) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(dist.join(&folder)).map_err(|_| missing(dist, &folder.to_string_lossy()))?;
        for entry in entries.flatten() {
            let path = folder.join(entry.file_name());
            if !entry.path().is_dir() {
                names.push(path.to_string_lossy().into_owned());
            } else if path != Path::new("data") {
                folders.push(path);
            }
        }
    }
    names.sort();
    Ok(names)
}

fn read(dist: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    fs::read(dist.join(name)).map_err(|_| missing(dist, name))
}

fn missing(dist: &Path, name: &str) -> Failure {
    Failure::Sentence(format!("there is no {name} in {}; ./dev build makes it", dist.display()))
}
