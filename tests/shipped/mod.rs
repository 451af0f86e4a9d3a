//! The shipped dataset, and the queries that are tried on it.
#![allow(dead_code)] // each test uses a part of it

use naermest::dataset::Dataset;
use naermest::find::answer::Answer;
use naermest::find::search::Index;
use naermest::find::search::documents::{Label, Record, documents, record};
use naermest::i18n::texts::texts;
use naermest::model::area::Area;
use naermest::model::lang::Lang;
use naermest::model::place::{KommuneNumber, Places};
use naermest::model::synonym::{Phrases, Synonym};
use naermest::vocabulary::Vocabulary;
use serde::de::DeserializeOwned;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// A query of `search_golden.json`.
#[derive(serde::Deserialize)]
pub struct Golden {
    pub query: String,
    /// What may stand first: ids, where `*` is anything; `#` and a topic or type of the record; `!` and for whom it is;
    /// `@` and a kommune or fylke that it serves. What is joined by `&` must all be so.
    pub first: Vec<String>,
    /// The place that was chosen.
    pub sted: Option<KommuneNumber>,
    /// The language of the app; bokmål unless given.
    #[serde(default = "bokmaal")]
    pub lang: Lang,
}

fn bokmaal() -> Lang {
    Lang::Nb
}

pub fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub fn read_all<T: DeserializeOwned>(dir: &str) -> Vec<T> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(in_project(dir)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().flat_map(|path| read::<Vec<T>>(path)).collect()
}

pub fn in_project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

pub fn shipped() -> Dataset {
    let mut dataset = Dataset::default();
    let places = Places {
        kommuner: read(&in_project("data/places/kommuner.json")),
        fylker: read(&in_project("data/places/fylker.json")),
        regions: read(&in_project("data/places/regions.json")),
    };
    dataset.places = places.into();
    dataset.services = read_all("data/services");
    dataset.helplines = read(&in_project("data/helplines.json"));
    dataset.meetings = read_all("data/meetings");
    dataset
}

pub fn synonyms() -> Vec<Synonym> {
    read(&in_project("data/synonyms.json"))
}

/// The synonyms as they are published: with what is learned from the phrases.
pub fn heard() -> Vec<Synonym> {
    static HEARD: LazyLock<Vec<Synonym>> = LazyLock::new(|| {
        let phrases: Phrases = read(&in_project("data/phrases.json"));
        synonyms().into_iter().chain(phrases.learned()).collect()
    });
    HEARD.clone()
}

pub fn index(dataset: &Dataset, lang: Lang) -> Index {
    let texts = texts(lang);
    let label = |label| match label {
        Label::Type(kind) => texts.service_type.of(kind),
        Label::Topic(topic) => texts.topic.of(topic),
        Label::Audience(audience) => texts.audience.of(audience),
        Label::Tongue(tongue) => texts.tongue.of(tongue),
    };
    Index::new(&documents(dataset, lang, &label), &synonyms())
}

pub fn id(dataset: &Dataset, document: usize) -> &str {
    match record(dataset, document).unwrap() {
        Record::Service(service) => service.id.as_str(),
        Record::Helpline(helpline) => helpline.id.as_str(),
        Record::Meeting(meeting) => meeting.id.as_str(),
    }
}

pub fn serves(dataset: &Dataset, document: usize) -> &[Area] {
    match record(dataset, document).unwrap() {
        Record::Service(service) => &service.serves,
        Record::Helpline(helpline) => &helpline.serves,
        Record::Meeting(meeting) => &meeting.serves,
    }
}

/// Whether a record is what one part of [`Golden::first`] says.
pub fn is_so(dataset: &Dataset, document: usize, part: &str) -> bool {
    let (topics, audience, kind) = match record(dataset, document).unwrap() {
        Record::Service(service) => (&service.topics, &service.audience, service.kind.as_str()),
        Record::Helpline(helpline) => (&helpline.topics, &helpline.audience, ""),
        Record::Meeting(meeting) => (&meeting.topics, &meeting.audience, ""),
    };
    let word = part.get(1..).unwrap_or_default();
    match part.chars().next() {
        Some('#') => kind == word || topics.iter().any(|topic| topic.as_str() == word),
        Some('!') => audience.iter().any(|audience| audience.as_str() == word),
        Some('@') => serves(dataset, document).iter().any(|area| String::from(area.clone()) == word),
        _ => fits(id(dataset, document), part),
    }
}

pub fn fits(id: &str, pattern: &str) -> bool {
    let mut rest = id;
    let parts: Vec<&str> = pattern.split('*').collect();
    for (number, part) in parts.iter().enumerate() {
        match rest.find(part) {
            Some(at) if at == 0 || number > 0 => rest = &rest[at + part.len()..],
            _ => return false,
        }
    }
    rest.is_empty() || pattern.ends_with('*')
}

/// Whether some record with this id is what one part of [`Golden::first`] says.
pub fn is_so_named(dataset: &Dataset, name: &str, part: &str) -> bool {
    let count = dataset.services.len() + dataset.helplines.len() + dataset.meetings.len();
    (0..count).any(|document| id(dataset, document) == name && is_so(dataset, document, part))
}

/// The ids in the order of the page.
pub fn ids(answer: &Answer) -> Vec<String> {
    let id = |record| match record {
        Record::Service(service) => service.id.to_string(),
        Record::Helpline(helpline) => helpline.id.to_string(),
        Record::Meeting(meeting) => meeting.id.to_string(),
    };
    answer.rows().iter().map(|row| id(row.record)).collect()
}
