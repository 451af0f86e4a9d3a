//! The box for words.

use super::world::world;
use naermest::address::facet::Selection;
use naermest::dataset::Dataset;
use naermest::find::answer::{Index, Question, answer};
use naermest::find::search::mark;
use naermest::i18n::texts::texts;
use naermest::model::lang::Lang;
use std::sync::LazyLock;

static WORLD: LazyLock<(Dataset, Index)> = LazyLock::new(|| {
    let data = world();
    let index = Index::new(&data, texts(Lang::Nb));
    (data, index)
});

const NAME: &str = "Pårørendesenteret: for deg som er pårørende";

/// There is an answer, the same for the same words; and the marks cover the name that is marked.
pub fn body(bytes: &[u8]) {
    let Ok(words) = std::str::from_utf8(bytes) else { return };
    let (data, index) = &*WORLD;
    let chosen = Selection::default();
    let asked =
        || answer(data, index, Question { words, place: "1577".parse().ok(), chosen: &chosen, now: None });
    let found = asked();
    assert_eq!(found, asked());
    assert!(found.rows().len() < 1000);
    index.did_you_mean(words);
    let marked: String = mark(NAME, words).into_iter().map(|(range, _)| &NAME[range]).collect();
    assert_eq!(marked, NAME);
}
