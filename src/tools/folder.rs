//! The files of a dataset: which there must be, and reading one.

use super::context::Context;
use super::fault::{Fault, harmless};
use super::json::{self, Node};
use crate::model::text::Slug;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// A file larger than this is not read.
const LARGEST: u64 = 128 << 20;

/// Where the health regions, fylker, kommuner and postcodes stand.
pub const PLACES: &str = "places";
/// The fylker.
pub const FYLKER: &str = "places/fylker.json";
/// The health regions.
pub const REGIONS: &str = "places/regions.json";
/// The kommuner.
pub const KOMMUNER: &str = "places/kommuner.json";
/// The postcodes.
pub const POSTCODES: &str = "places/postcodes.json";
/// Districts and former fylker. There need not be such a file.
pub const DISTRICTS: &str = "places/districts.json";
/// Svalbard. There need not be such a file.
pub const SVALBARD: &str = "places/svalbard.json";
/// How to reach each kommune. There need not be such a file.
pub const CONTACTS: &str = "places/contacts.json";
/// The helplines.
pub const HELPLINES: &str = "helplines.json";
/// What people say, and what services call it. There need not be such a file.
pub const SYNONYMS: &str = "synonyms.json";
/// Sentences that are danger or not. There need not be such a file.
pub const PHRASES: &str = "phrases.json";
/// What is this installation's own. There need not be one.
pub const SITE: &str = "site.json";
/// The folder of services, a file for each fylke.
pub const SERVICES: &str = "services";
/// The folder of meetings, a file for each fylke.
pub const MEETINGS: &str = "meetings";
/// The folder of guides, a file for each. There need not be one.
pub const GUIDES: &str = "guides";
/// The folder of articles, a file for each. There need not be one.
pub const ARTICLES: &str = "articles";
/// The file in such a folder of what is in no one fylke.
const NATIONAL: &str = "national.json";
/// For people.
const README: &str = "README.md";

/// The folder of a dataset.
pub struct Folder {
    root: PathBuf,
}

impl Folder {
    /// The dataset in `root`; nothing, after telling why, if that is no folder.
    pub fn open(root: &Path, context: &mut Context) -> Option<Self> {
        let name = root.to_string_lossy();
        context.enter_file(&name);
        match fs::metadata(root) {
            Ok(found) if found.is_dir() => Some(Self { root: root.into() }),
            Ok(_) => tell(context, "a file", "the folder of a dataset"),
            Err(error) => tell(context, &reason(&error), "the folder of a dataset"),
        }
    }

    /// Whether there is anything of this name.
    pub fn has(&self, name: &str) -> bool {
        fs::symlink_metadata(self.root.join(name)).is_ok()
    }

    /// The JSON in a file; nothing, after telling why, if there is none.
    pub fn read(&self, name: &str, context: &mut Context) -> Option<Node> {
        context.enter_file(name);
        let path = self.root.join(name);
        // A pipe or a device would never end.
        let found = match fs::metadata(&path) {
            Ok(found) => found,
            Err(error) => return tell(context, &reason(&error), "a file with a list of records"),
        };
        if !found.is_file() {
            return tell(
                context,
                "no file, but something else of this name",
                "a file with a list of records",
            );
        }
        if found.len() > LARGEST {
            return tell(context, &format!("{} bytes", found.len()), &format!("at most {LARGEST} bytes"));
        }
        let mut bytes = Vec::with_capacity(found.len() as usize);
        let read = fs::File::open(&path).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes));
        if let Err(error) = read {
            return tell(context, &reason(&error), "a file that can be read");
        }
        match json::parse(&bytes) {
            Ok(node) => Some(node),
            Err(broken) => tell(context, &broken.found, broken.expected),
        }
    }

    /// The files in a folder of the dataset, in order; tells what should not be there.
    pub fn list(&self, folder: &str, context: &mut Context) -> Vec<String> {
        let mut files = Vec::new();
        for (name, is_folder) in self.entries(folder, context) {
            let is_number = |stem: &str| stem.len() == 2 && stem.bytes().all(|b| b.is_ascii_digit());
            let is_id = |stem: &str| Slug::try_from(stem.to_owned()).is_ok();
            let (is_named, expected): (&dyn Fn(&str) -> bool, _) = match folder {
                GUIDES => (&is_id, "only files named after a guide, like demens.json"),
                ARTICLES => (&is_id, "only files named after an article, like moteplass.json"),
                _ => (&is_number, "only NN.json, with the number of a fylke, and national.json"),
            };
            let is_national = name == NATIONAL && ![GUIDES, ARTICLES].contains(&folder);
            let is_ours = !is_folder && (is_national || name.strip_suffix(".json").is_some_and(is_named));
            let path = format!("{folder}/{name}");
            if is_ours {
                files.push(path);
            } else if name != README {
                unexpected(context, &path, expected);
            }
        }
        files
    }

    /// Tells what should not be in the folder itself and among the places.
    pub fn check_names(&self, context: &mut Context) {
        for (name, is_folder) in self.entries("", context) {
            let is_known = match name.as_str() {
                PLACES | SERVICES | MEETINGS | GUIDES | ARTICLES => is_folder,
                HELPLINES | SYNONYMS | PHRASES | SITE => true,
                README => !is_folder,
                _ => false,
            };
            // What has the right name and the wrong kind is told of when it is read.
            let is_told_later = [PLACES, SERVICES, MEETINGS, GUIDES, ARTICLES].contains(&name.as_str());
            if !is_known && !is_told_later {
                unexpected(
                    context,
                    &name,
                    "only helplines.json, synonyms.json, phrases.json, site.json, places, services, meetings, guides, \
                     articles and README.md",
                );
            }
        }
        for (name, _) in self.entries(PLACES, context) {
            let path = format!("{PLACES}/{name}");
            if ![FYLKER, REGIONS, KOMMUNER, CONTACTS, DISTRICTS, POSTCODES, SVALBARD].contains(&path.as_str())
                && name != README
            {
                unexpected(
                    context,
                    &path,
                    "only fylker.json, regions.json, kommuner.json, contacts.json, districts.json, postcodes.json \
                     and svalbard.json",
                );
            }
        }
    }

    /// Names in a folder, in order, and whether each is a folder itself.
    fn entries(&self, folder: &str, context: &mut Context) -> Vec<(String, bool)> {
        let path = self.root.join(folder);
        let found = fs::read_dir(&path).and_then(|entries| {
            let named = |entry: fs::DirEntry| {
                (
                    entry.file_name().to_string_lossy().into_owned(),
                    fs::metadata(entry.path()).is_ok_and(|found| found.is_dir()),
                )
            };
            entries.map(|entry| entry.map(named)).collect::<Result<Vec<_>, _>>()
        });
        match found {
            Ok(mut names) => {
                names.sort();
                names
            }
            Err(error) => {
                context.enter_file(folder);
                tell::<()>(context, &reason(&error), "a folder");
                Vec::new()
            }
        }
    }
}

/// What the system says, without its number.
fn reason(error: &std::io::Error) -> String {
    match error.kind() {
        std::io::ErrorKind::NotFound => "nothing of this name".into(),
        std::io::ErrorKind::NotADirectory => "a file".into(),
        std::io::ErrorKind::PermissionDenied => "no permission to read it".into(),
        _ => error.to_string(),
    }
}

fn unexpected(context: &mut Context, path: &str, expected: &str) {
    context.enter_file(path);
    tell::<()>(context, "an unexpected file or folder", expected);
}

/// Tells a fault of a file as a whole.
fn tell<T>(context: &Context, found: &str, expected: &str) -> Option<T> {
    context.tell(|file, _| Fault {
        file: harmless(file),
        path: "$".into(),
        id: None,
        found: found.into(),
        expected: expected.into(),
    });
    None
}
