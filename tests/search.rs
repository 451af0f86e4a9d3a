//! Search in the shipped dataset: real queries and the records that answer them.

use naermest::dataset::Dataset;
use naermest::find::search::Index;
use naermest::find::search::documents::{Label, Record, documents, record};
use naermest::i18n::texts::texts;
use naermest::model::area::{Area, reach};
use naermest::model::lang::Lang;
use naermest::model::place::KommuneNumber;
use naermest::model::synonym::Synonym;
use naermest::vocabulary::Vocabulary;
use serde::de::DeserializeOwned;
use std::fs;
use std::path::{Path, PathBuf};

/// A query of `search_golden.json`.
#[derive(serde::Deserialize)]
struct Golden {
    query: String,
    /// What may stand first: ids, where `*` is anything; `#` and a topic or type of the record; `!` and for whom it is;
    /// `@` and a kommune or fylke that it serves. What is joined by `&` must all be so.
    first: Vec<String>,
    /// The place that was chosen.
    sted: Option<KommuneNumber>,
    /// The language of the app; bokmål unless given.
    #[serde(default = "bokmaal")]
    lang: Lang,
}

fn bokmaal() -> Lang {
    Lang::Nb
}

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn read_all<T: DeserializeOwned>(dir: &str) -> Vec<T> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(in_project(dir)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().flat_map(|path| read::<Vec<T>>(path)).collect()
}

fn in_project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn shipped() -> Dataset {
    let mut dataset = Dataset::default();
    dataset.places.kommuner = read(&in_project("data/places/kommuner.json"));
    dataset.places.fylker = read(&in_project("data/places/fylker.json"));
    dataset.places.regions = read(&in_project("data/places/regions.json"));
    dataset.services = read_all("data/services");
    dataset.helplines = read(&in_project("data/helplines.json"));
    dataset.meetings = read_all("data/meetings");
    dataset
}

fn synonyms() -> Vec<Synonym> {
    read(&in_project("data/synonyms.json"))
}

fn index(dataset: &Dataset, lang: Lang) -> Index {
    let texts = texts(lang);
    let label = |label| match label {
        Label::Type(kind) => texts.service_type.of(kind),
        Label::Topic(topic) => texts.topic.of(topic),
        Label::Audience(audience) => texts.audience.of(audience),
        Label::Tongue(tongue) => texts.tongue.of(tongue),
    };
    Index::new(&documents(dataset, lang, &label), &synonyms())
}

fn id(dataset: &Dataset, document: usize) -> &str {
    match record(dataset, document).unwrap() {
        Record::Service(service) => service.id.as_str(),
        Record::Helpline(helpline) => helpline.id.as_str(),
        Record::Meeting(meeting) => meeting.id.as_str(),
    }
}

fn serves(dataset: &Dataset, document: usize) -> &[Area] {
    match record(dataset, document).unwrap() {
        Record::Service(service) => &service.serves,
        Record::Helpline(helpline) => &helpline.serves,
        Record::Meeting(meeting) => &meeting.serves,
    }
}

/// Whether a record is what one part of [`Golden::first`] says.
fn is_so(dataset: &Dataset, document: usize, part: &str) -> bool {
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

fn fits(id: &str, pattern: &str) -> bool {
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

/// The mean of 1 for a right first hit, 1/2 where the second is the first right one, and so on.
#[test]
fn real_queries_find_what_answers_them() {
    let dataset = shipped();
    let queries: Vec<Golden> = read(&in_project("tests/search_golden.json"));
    assert!(queries.len() >= 80, "only {} queries", queries.len());
    let (nb, en) = (index(&dataset, Lang::Nb), index(&dataset, Lang::En));
    let mut sum = 0.0;
    for Golden { query, first, sted, lang } in &queries {
        let near = |document: usize| match sted {
            Some(kommune) => reach(serves(&dataset, document), *kommune, &dataset.places).map(Some),
            None => Some(None),
        };
        let hits = if *lang == Lang::En { &en } else { &nb }.find_among(query, 10, &near);
        let ids: Vec<_> = hits.iter().map(|hit| id(&dataset, hit.document)).collect();
        let is_right =
            |document: usize, all: &String| all.split('&').all(|part| is_so(&dataset, document, part));
        let rank = hits.iter().position(|hit| first.iter().any(|pattern| is_right(hit.document, pattern)));
        if rank != Some(0) {
            println!("«{query}»: right at {rank:?} of {:?}", &ids[..ids.len().min(4)]);
        }
        sum += rank.map_or(0.0, |rank| 1.0 / (rank + 1) as f64);
    }
    let mean = sum / queries.len() as f64;
    println!("{} queries, mean reciprocal rank {mean:.3}", queries.len());
    assert!(mean >= 0.97, "mean reciprocal rank {mean:.3}");
}

/// Every meaning must lead somewhere; a synonym that finds nothing is a promise broken.
#[test]
fn every_synonym_leads_to_a_record() {
    let dataset = shipped();
    let index = index(&dataset, Lang::Nb);
    let synonyms = synonyms();
    assert!(synonyms.len() >= 80, "only {} entries", synonyms.len());
    for Synonym { nb, nn, en, se, means, .. } in &synonyms {
        assert!(!means.is_empty());
        for said in [nb, nn, en, se].into_iter().flatten() {
            assert!(!index.find(said, 1).is_empty(), "«{said}» finds nothing");
        }
    }
}

#[test]
fn a_place_filter_comes_before_the_limit() {
    let dataset = shipped();
    let index = index(&dataset, Lang::Nb);
    let all = index.find("demens", usize::MAX);
    let last = all.last().unwrap().document;
    let found = index.find_among("demens", 1, &|document| (document == last).then_some(None));
    assert_eq!(found, [*all.last().unwrap()]);
}

#[test]
fn what_says_nothing_or_nothing_known_finds_nothing() {
    let dataset = shipped();
    let index = index(&dataset, Lang::Nb);
    for query in ["", "   ", "…", "qqqq", "zzxxqq wwvvxx", "\u{301}"] {
        assert!(index.find(query, 10).is_empty(), "{query}");
    }
    // One known word carries an unknown one, at a lower score.
    let (alone, carried) = (index.find("demens", 1), index.find("demens qqqq", 1));
    assert_eq!(alone[0].document, carried[0].document);
    assert!(carried[0].score < alone[0].score);
}
