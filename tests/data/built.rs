//! What `build` publishes.

use crate::{INVENTED, SHIPPED, sound, today};
use naermest::dataset::Dataset;
use naermest::dataset::manifest::{Extent, FileKind, Manifest, Need};
use naermest::dataset::site::Site;
use naermest::model::lang::Lang;
use naermest::tools::generate::Amount;
use naermest::tools::{generate, publish};
use naermest::vocabulary::Vocabulary;
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder that goes with the test.
struct Passing(PathBuf);

impl Passing {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("naermest-{name}-{}", std::process::id())))
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn every_published_file_can_be_read_and_comes_back_as_it_went() {
    for folder in [SHIPPED, INVENTED] {
        for published in publish::files(&sound(folder), today()) {
            let mut data = Dataset::default();
            data.add(published.file.kind, &published.text)
                .unwrap_or_else(|fault| panic!("{}: {fault}", published.file.name));
            let again = match published.file.kind {
                FileKind::Texts => json(&data.texts),
                FileKind::StaffTexts => json(&data.staff_texts),
                FileKind::Places => json(&data.places),
                FileKind::Areas => json(&data.areas),
                FileKind::Contacts => json(&data.contacts),
                FileKind::Postcodes => json(&data.postcodes),
                FileKind::Synonyms => json(&data.synonyms),
                FileKind::Helplines => json(&data.helplines),
                FileKind::Services => json(&data.services),
                FileKind::Meetings => json(&data.meetings),
                FileKind::Guides => json(&data.guides),
                FileKind::Guide => json(&data.opened[0]),
                FileKind::Article => json(&data.articles[0]),
                FileKind::Speech => json(&data.speech),
            };
            // In other languages a text stands for bokmål too once it is read.
            if published.file.lang.is_none_or(|lang| lang == Lang::Nb) {
                let written: Value = serde_json::from_str(&published.text).unwrap();
                assert_eq!(again, written, "{}", published.file.name);
            }
        }
    }
}

#[test]
fn every_record_is_published_once_in_each_language_and_without_its_note() {
    let authored = sound(SHIPPED);
    let files = publish::files(&authored, today());
    for &lang in Lang::ALL {
        let mut data = Dataset::default();
        for published in files.iter().filter(|published| published.file.lang.is_none_or(|of| of == lang)) {
            assert!(!published.text.contains("\"note\":"), "{}", published.file.name);
            data.add(published.file.kind, &published.text).unwrap();
        }
        let ids: BTreeSet<&str> = data.services.iter().map(|service| service.id.as_str()).collect();
        assert_eq!((ids.len(), data.services.len()), (authored.services.len(), authored.services.len()));
        assert_eq!(
            (data.helplines.len(), data.meetings.len()),
            (authored.helplines.len(), authored.series.len())
        );
        let english = authored.services.iter().find(|service| service.description.en.is_some()).unwrap();
        let (text, of) = data.service(&english.id).unwrap().description.get(lang);
        assert_eq!((text, of), english.description.get(lang));
    }
}

#[test]
fn a_kommune_finds_all_that_serves_it_in_the_files_that_its_page_loads() {
    let authored = sound(SHIPPED);
    let files = publish::files(&authored, today());
    let manifest: Manifest =
        serde_json::from_str(&publish::manifest(&files, &Site::default(), today())).unwrap();
    for kommune in &authored.places.kommuner {
        let needs = [Need::serving(FileKind::Services, Some(kommune.number))];
        let mut data = Dataset::default();
        for file in manifest.files_for(&needs, Lang::Nb) {
            let published = files.iter().find(|published| published.file.name == file.name).unwrap();
            data.add(FileKind::Services, &published.text).unwrap();
        }
        for service in &authored.services {
            let serves =
                naermest::model::area::reach(&service.serves, kommune.number, &authored.places).is_some();
            assert!(
                !serves || data.service(&service.id).is_some(),
                "{} lacks {}",
                kommune.name(),
                service.id
            );
        }
    }
}

#[test]
fn the_same_data_is_published_byte_for_byte_the_same_and_nothing_else_stays() {
    let (one, other) = (Passing::new("one"), Passing::new("other"));
    std::fs::create_dir_all(&other.0).unwrap();
    std::fs::write(other.0.join("old.json"), "[]").unwrap();
    for out in [&one.0, &other.0] {
        let program = env!("CARGO_BIN_EXE_naermest-data");
        let arguments = ["build", INVENTED, "--today", "2026-11-21", "--out"];
        let output = Command::new(program).args(arguments).arg(out).output().unwrap();
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    }
    let all = |folder: &Path| {
        let mut all: Vec<(String, Vec<u8>)> = std::fs::read_dir(folder)
            .unwrap()
            .chain(std::fs::read_dir(folder.join("feeds")).unwrap())
            .flatten()
            .filter(|file| file.path().is_file())
            .map(|file| (file.file_name().into_string().unwrap(), std::fs::read(file.path()).unwrap()))
            .collect();
        all.sort();
        all
    };
    let files = all(&one.0);
    assert!(files == all(&other.0));
    let manifest: Manifest =
        serde_json::from_slice(&files.iter().find(|(name, _)| name == "manifest.json").unwrap().1).unwrap();
    let feeds = files.iter().filter(|(name, _)| name.ends_with(".ics")).count();
    let guides = files.iter().filter(|(name, _)| name.starts_with("guide-")).count();
    let articles = files.iter().filter(|(name, _)| name.starts_with("article-")).count();
    assert_eq!((guides, articles), (2 * Lang::ALL.len(), 3 * Lang::ALL.len()));
    // What a display says is asked for by its own script, not by the program.
    let displays = files.iter().filter(|(name, _)| name.starts_with("display-")).count();
    assert_eq!(displays, Lang::ALL.len());
    assert_eq!(manifest.files.len() + 1 + feeds + displays, files.len());
    for file in &manifest.files {
        let (_, bytes) = files.iter().find(|(name, _)| *name == file.name).unwrap();
        let hash: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(file.name.rsplit('.').nth(1), Some(&hash[..8]));
    }
}

#[test]
fn a_folder_that_holds_the_data_is_not_replaced() {
    let folder = Passing::new("guarded");
    std::fs::create_dir_all(&folder.0).unwrap();
    let program = env!("CARGO_BIN_EXE_naermest-data");
    let output = Command::new(program)
        .args(["build", INVENTED, "--out"])
        .arg(Path::new(INVENTED).join(".."))
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let file = folder.0.join("file");
    std::fs::write(&file, "kept").unwrap();
    let output = Command::new(program).args(["build", INVENTED, "--out"]).arg(&file).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(std::fs::read_to_string(file).unwrap(), "kept");
}

#[test]
fn with_30000_services_every_file_is_small_and_volda_loads_little() {
    let folder = Passing::new("large");
    let amount = Amount { services: 30_000, series: 7 };
    generate::generate(amount, 1, today(), Path::new(SHIPPED), &folder.0)
        .unwrap_or_else(|failure| panic!("{failure:?}"));
    let authored = sound(folder.0.to_str().unwrap());
    assert_eq!(authored.services.len(), amount.services);
    assert_eq!(authored.series.len(), sound(SHIPPED).series.len() + amount.series);
    let files = publish::files(&authored, today());
    let manifest: Manifest =
        serde_json::from_str(&publish::manifest(&files, &Site::default(), today())).unwrap();
    let size = |name: &str| files.iter().find(|one| one.file.name == name).map_or(0, |one| one.text.len());
    for file in manifest.files.iter().filter(|file| file.extent != Extent::All) {
        assert!(size(&file.name) <= 50_000, "{}: {}", file.name, size(&file.name));
    }
    let needs = [Need::serving(FileKind::Services, "1577".parse().ok())];
    let volda: usize = manifest.files_for(&needs, Lang::Nb).map(|file| size(&file.name)).sum();
    assert!(volda < 200_000, "{volda}");
}
