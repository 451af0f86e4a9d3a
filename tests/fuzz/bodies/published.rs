//! A published data file: its kind on the first line, then what the network brought.

use super::lines;
use naermest::dataset::Dataset;
use naermest::dataset::manifest::{FileKind, Manifest};
use naermest::dataset::read::read;
use naermest::find::answer::{Index, Question, answer};
use naermest::find::suggest::{Gazetteer, OFFERED};
use naermest::i18n::texts::texts;
use naermest::model::lang::Lang;
use naermest::vocabulary::Vocabulary;
use serde_json::{Value, json};

/// What is taken is written as it was read, and the pages can work with it.
pub fn body(bytes: &[u8]) {
    let Some((kind, text)) = lines(bytes) else { return };
    let Some(kind) = FileKind::from_word(kind) else {
        let Ok(manifest) = read::<Manifest, _>("files", text) else { return };
        assert_eq!(read::<Manifest, _>("files", &json!(manifest).to_string()), Ok(manifest));
        return;
    };
    let mut data = Dataset::default();
    if data.add(kind, text).is_err() {
        assert!(is_empty(&data), "half of a file was kept");
        return;
    }
    let mut again = Dataset::default();
    again.add(kind, &written(&data, kind).to_string()).expect("what was written can be read");
    assert_eq!(written(&again, kind), written(&data, kind));
    let index = Index::new(&data, texts(Lang::Nb));
    let chosen = Default::default();
    answer(&data, &index, Question { words: "hjelp rus 116117", place: None, chosen: &chosen, now: None });
    Gazetteer::new(&data).suggest("6100 vold", &data, OFFERED);
}

fn is_empty(data: &Dataset) -> bool {
    FileKind::ALL.iter().all(|kind| {
        let written = written(data, *kind);
        written == self::written(&Dataset::default(), *kind)
    })
}

fn written(data: &Dataset, kind: FileKind) -> Value {
    match kind {
        FileKind::Texts => json!(data.texts),
        FileKind::StaffTexts => json!(data.staff_texts),
        FileKind::Places => json!(data.places),
        FileKind::Areas => json!(data.areas),
        FileKind::Contacts => json!(data.contacts),
        FileKind::Postcodes => json!(data.postcodes),
        FileKind::Synonyms => json!(data.synonyms),
        FileKind::Helplines => json!(data.helplines),
        FileKind::Services => json!(data.services),
        FileKind::Meetings => json!(data.meetings),
        FileKind::Guides => json!(data.guides),
        FileKind::Guide => json!(data.opened.first()),
        FileKind::Article => json!(data.articles.first()),
        FileKind::Speech => json!(data.speech),
    }
}
