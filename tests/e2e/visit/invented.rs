//! What a test invents for itself: helplines with the hours it needs, a site that shows the app in a frame.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use naermest::schedule::civil::Date;
use naermest::tools::load::{Part, load};
use naermest::tools::prerender;
use naermest::tools::publish::{files, manifest};
use serde_json::json;

use super::plan::{Plan, root};
use crate::failure::{Failure, Result};

/// The address of the page that [`Plan::framed`] adds.
pub(super) const FRAMING: &str = "/kommunen.html";

/// Helplines that answer by telephone every day from one time to another, holidays as usual.
pub fn invented(lines: &[(&str, &str, &str)]) -> String {
    let days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
    let line = |&(id, opens, closes): &(&str, &str, &str)| {
        let weekly = [json!({ "days": days, "opens": opens, "closes": closes })];
        let hours = json!({ "weekly": weekly, "holidays": "as_usual" });
        json!({
            "id": id,
            "name": id,
            "description": { "nb": "En telefon som er oppdiktet." },
            "channels": [{ "kind": "phone", "value": "+4722334455", "hours": hours }],
            "audience": ["parorende"],
            "topics": ["generelt"],
            "sources": [{ "document": "Oppdiktet", "kind": "own", "dated": "2026" }],
        })
    };
    json!(lines.iter().map(line).collect::<Vec<_>>()).to_string()
}

impl Plan {
    /// The small invented dataset with other helplines; `name` is that of a folder that no other test uses.
    pub fn helplines(self, name: &str, helplines: &str) -> Self {
        let dir = folder("invented", name);
        let data = dir.join("authored");
        copy(&root().join("tests/fixtures/data"), &data);
        fs::write(data.join("helplines.json"), helplines).expect(WRITABLE);
        // They lead to the helplines that are no longer there.
        fs::remove_dir_all(data.join("guides")).expect("the invented dataset has guides");
        let today: Date = "2026-11-01".parse().expect("a date");
        let authored = load(&data, Part::ALL, today).unwrap_or_else(|faults| {
            let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
            panic!("the invented helplines are faulty: {}", faults.join("; "))
        });
        let published = dir.join("published");
        fs::create_dir_all(&published).expect(WRITABLE);
        let files = files(&authored, today);
        for file in &files {
            fs::write(published.join(&file.file.name), &file.text).expect(WRITABLE);
        }
        fs::write(published.join("manifest.json"), manifest(&files, &authored.site, today)).expect(WRITABLE);
        self.data(published)
    }

    /// The folder that lies over the site: what the plan names, or its data with the pages made of it, and what changes.
    pub(super) fn whole_overlay(&self) -> Result<Option<PathBuf>> {
        let overlay = self.made_overlay()?;
        if self.changes.is_empty() {
            return Ok(overlay);
        }
        let mut hasher = DefaultHasher::new();
        (std::thread::current().id(), std::time::Instant::now()).hash(&mut hasher);
        let dir = folder("changed", &format!("{:016x}", hasher.finish()));
        if let Some(overlay) = overlay {
            copy(&overlay, &dir);
        }
        for (file, change) in &self.changes {
            let changed = dir.join(file);
            let of = if changed.exists() { changed.clone() } else { self.dist.join(file) };
            let text = fs::read_to_string(&of)?;
            fs::create_dir_all(changed.parent().expect("a file lies in a folder"))?;
            fs::write(changed, change(&text))?;
        }
        Ok(Some(dir))
    }

    fn made_overlay(&self) -> Result<Option<PathBuf>> {
        static MADE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
        let Some(data) = &self.data else { return Ok(self.overlay.clone()) };
        let mut hasher = DefaultHasher::new();
        (&self.dist, &self.base, data, &self.overlay).hash(&mut hasher);
        let name = format!("{:016x}", hasher.finish());
        let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("made").join(&name);
        let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
        if !made.contains(&dir) {
            let dir = folder("made", &name);
            let failed =
                |failure| Failure::new(format!("cannot make the pages of {}: {failure:?}", data.display()));
            let pages = prerender::make(&self.dist, data, &self.base, None).map_err(failed)?;
            prerender::write(&pages, &dir).map_err(failed)?;
            copy(data, &dir.join("data"));
            if let Some(overlay) = &self.overlay {
                copy(overlay, &dir);
            }
            made.push(dir);
        }
        Ok(Some(dir))
    }

    /// The site with a page beside it, at [`FRAMING`], that shows the app in a frame with these attributes.
    ///
    /// That page is another's, so our content security policy does not hold for it.
    pub fn framed(self, name: &str, attributes: &str) -> Self {
        let dir = folder("framed", name);
        copy(&self.dist, &dir);
        let frame = format!("<iframe title=\"Nærmest\" width=\"340\" height=\"700\" {attributes}></iframe>");
        let page = format!(
            "<!doctype html><html lang=\"nb\"><head><meta charset=\"utf-8\"><title>Kommunen</title>\
             <link rel=\"icon\" href=\"data:,\"></head><body>{frame}</body></html>"
        );
        fs::write(dir.join(FRAMING.trim_start_matches('/')), page).expect(WRITABLE);
        let mut headers = fs::read_to_string(dir.join("_headers")).unwrap_or_default();
        headers.push_str(&format!("\n{FRAMING}\n  ! Content-Security-Policy\n"));
        fs::write(dir.join("_headers"), headers).expect(WRITABLE);
        self.dist(dir)
    }
}

const WRITABLE: &str = "target/ can be written";

/// An empty folder of this name.
fn folder(kind: &str, name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(kind).join(name);
    // Not there at the first run.
    let _ = fs::remove_dir_all(&dir);
    dir
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect(WRITABLE);
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("cannot read {}: {error}", from.display()))
    {
        let entry = entry.expect("a folder that can be read");
        let copied = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &copied);
        } else {
            fs::copy(entry.path(), copied).expect(WRITABLE);
        }
    }
}
