//! What `synonyms.rs` promises.

use super::*;
use crate::find::search::matches::Certainty;

fn entries(query: &str, certainty: Certainty) -> Vec<usize> {
    let said = |nb: &[&str]| Synonym {
        nb: nb.iter().map(|&text| text.into()).collect(),
        means: vec!["rus".into()],
        ..Synonym::default()
    };
    let synonyms = Synonyms::new(&[
        said(&["drikker for mye", "drikker alkohol", "alkohol"]),
        said(&["pappa drikker"]),
        said(&["anoreksi"]),
        said(&["fri fra omsorgen"]),
        said(&["vil ikke leve"]),
        said(&["psykisk syk"]),
        said(&["mor psykisk syk"]),
    ]);
    let query = Query::new(query);
    let matches: Vec<_> = query.telling.iter().map(|_| Matches { certainty, ..Matches::default() }).collect();
    synonyms.groups(&query, &matches, true).into_iter().filter_map(|group| group.entry).collect()
}

#[test]
fn phrases_are_found_in_sentences() {
    for (query, expected) in [
        ("drikker for mye", &[0][..]),
        ("pappa min drikker", &[1]),
        ("drikker pappa og mamma har anoreksi", &[1, 2]),
        ("fri omsorg", &[3]),
        ("anorexi", &[2]),
        ("anor", &[2]),
        ("ano", &[]),
        ("alkoholmisbruk", &[0]),
        ("hvitvinalkohol", &[0]),
        ("alkahal", &[]),
        ("drikke alkohol", &[0]),
        ("leve", &[]),
        ("psykisk syke", &[5]),
        ("mor er psykisk syk", &[6]),
        ("jeg vil ikke leve lenger", &[4]),
        ("fotball", &[]),
    ] {
        assert_eq!(entries(query, Certainty::Open), expected, "{query}");
    }
}

#[test]
fn of_two_wordings_that_are_as_long_the_nearer_one_is_meant() {
    let said =
        |text: &str| Synonym { nb: vec![text.into()], means: vec!["rus".into()], ..Synonym::default() };
    let synonyms =
        Synonyms::new(&[said("mistet kona"), said("mistet jobben"), said("syke barn"), said("barn syke")]);
    for (query, expected) in [
        ("mistet jobben som følge av omsorg for kona", &[1][..]),
        ("mistet kona etter at hun sluttet i jobben", &[0]),
        ("foreldre til syke barn", &[2]),
        ("barn av syke", &[3]),
    ] {
        let query = Query::new(query);
        let matches: Vec<_> = query.telling.iter().map(|_| Matches::default()).collect();
        let entries: Vec<_> =
            synonyms.groups(&query, &matches, true).into_iter().filter_map(|group| group.entry).collect();
        assert_eq!(entries, expected, "{query:?}");
    }
}

#[test]
fn a_word_that_the_documents_have_is_only_itself() {
    assert!(entries("anorexi", Certainty::Sure).is_empty());
    assert!(entries("anor", Certainty::Sure).is_empty());
    assert_eq!(entries("anoreksi", Certainty::Sure), [2]);
    assert!(entries("anorexi", Certainty::Mended).is_empty());
    assert_eq!(entries("alkohol drikkker", Certainty::Mended), [0]);
}
