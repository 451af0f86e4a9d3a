//! What to try after a search that found nothing: which word or choice is to blame, what may have been meant, and
//! where the same search finds something.

use crate::address::facet::{Facet, Selection};
use crate::address::route::Query;
use crate::dataset::Dataset;
use crate::find::finder::{Catalogue, near, neighbours};
use crate::find::search::fold::{Word, fold};
use crate::find::search::is_silent;
use crate::model::place::KommuneNumber;
use crate::model::taxonomy::Topic;
use crate::vocabulary::Vocabulary;

/// How many kommuner around are looked into, and how many of them are named.
const NEIGHBOURS: (usize, usize) = (12, 3);

/// Why an alternative finds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Other words, which are likely to be meant.
    DidYouMean(String),
    /// Without this word.
    Word(String),
    /// Without what was chosen of this.
    Facet(Facet),
    /// In a kommune nearby.
    Near(KommuneNumber),
    /// With nothing chosen but the place.
    Bare,
}

/// Another search that finds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// How it differs.
    pub change: Change,
    /// The search.
    pub query: Query,
    /// How many services it finds, among those that are loaded.
    pub count: usize,
}

/// The searches that find something where `query` does not, those that change least first.
pub fn alternatives(dataset: &Dataset, catalogue: &Catalogue, query: &Query) -> Vec<Alternative> {
    let mut alternatives = Vec::new();
    let mut try_out = |change: Change, other: Query| {
        let near = near(dataset, other.place);
        let matching = catalogue.matching(dataset, &other.words, other.place, &near);
        let count = catalogue.find(dataset, &matching, &near, &other.chosen, 0).count;
        if count > 0 && alternatives.iter().all(|alternative: &Alternative| alternative.query != other) {
            alternatives.push(Alternative { change, query: other, count });
        }
        count > 0
    };
    if let Some(words) = catalogue.index().did_you_mean(&query.words) {
        try_out(Change::DidYouMean(words.clone()), Query { words, ..query.clone() });
    }
    // A number is one thing: without some of its digits it is nothing.
    let is_number = catalogue.index().has_number(&query.words);
    let words: Vec<&str> = if is_number { Vec::new() } else { query.words.split_whitespace().collect() };
    let tells = |word: &str| !is_silent(&Word::new(word).spelled);
    for (at, word) in words.iter().enumerate().filter(|(_, word)| words.len() > 1 && tells(word)) {
        let mut rest = String::new();
        for (_, other) in words.iter().enumerate().filter(|(number, _)| *number != at) {
            if !rest.is_empty() {
                rest.push(' ');
            }
            rest.push_str(other);
        }
        try_out(Change::Word((*word).to_owned()), Query { words: rest, ..query.clone() });
    }
    for &facet in Facet::ALL {
        let mut other = query.clone();
        other.chosen.clear(facet);
        if other.chosen != query.chosen {
            try_out(Change::Facet(facet), other);
        }
    }
    let mut named = 0;
    let around =
        query.place.map(|place| neighbours(place, &dataset.places, NEIGHBOURS.0)).unwrap_or_default();
    for (kommune, _) in around {
        if named < NEIGHBOURS.1 {
            let found = try_out(Change::Near(kommune), Query { place: Some(kommune), ..query.clone() });
            named += usize::from(found);
        }
    }
    try_out(Change::Bare, Query::at(query.place));
    alternatives
}

/// The topics of a search: those chosen, else the one that its words name or mean first.
pub fn topics(catalogue: &Catalogue, query: &Query) -> Selection {
    let chosen = query.chosen.only(Facet::Topic);
    if !chosen.is_empty() {
        return chosen;
    }
    let topic_of = |term: Vec<Word>| {
        let mut word = String::new();
        for part in &term {
            if !word.is_empty() {
                word.push('-');
            }
            word.push_str(&part.folded);
        }
        Topic::ALL.iter().find(|topic| fold(topic.as_str()) == word)
    };
    let about = catalogue.index().terms(&query.words).into_iter().find_map(topic_of);
    about.map_or(chosen, |topic| chosen.with(Facet::Topic, *topic as usize))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::manifest::FileKind;
    use crate::i18n::texts::texts;
    use crate::model::lang::Lang;
    use crate::model::synonym::Synonym;
    use crate::model::taxonomy::{Audience, ServiceType};
    use std::sync::Arc;

    const PLACES: &str = r#"{"fylker":[{"number":"90","names":[{"name":"Fylket","lang":"nb"}]}],"regions":[],"kommuner":[
        {"number":"9001","names":[{"name":"Vik","lang":"nb"}],"fylke":"90","centre":"Vik","point":[60.0,10.0],"form":"bokmål","url":"https://www.vik.example.no"},
        {"number":"9002","names":[{"name":"Dal","lang":"nb"}],"fylke":"90","centre":"Dal","point":[60.1,10.0],"form":"bokmål","url":"https://www.dal.example.no"},
        {"number":"9003","names":[{"name":"Nes","lang":"nb"}],"fylke":"90","centre":"Nes","point":[60.2,10.0],"form":"bokmål","url":"https://www.nes.example.no"}]}"#;
    const SERVICES: &str = r#"[
        {"id":"demenskafe-i-dal","name":"Demenskafé i Dal","description":{"nb":"Kaffe og prat."},"type":"demenskafe","serves":["9002"],"audience":["parorende"],"topics":["demens"],"sources":[{"document":"Oppdiktet","kind":"own","dated":"2026"}]},
        {"id":"rus-i-vik","name":"Pårørendegruppe rus i Vik","description":{"nb":"En gruppe."},"type":"samtalegruppe","serves":["9001"],"audience":["forelder"],"topics":["rus"],"sources":[{"document":"Oppdiktet","kind":"own","dated":"2026"}]}]"#;

    fn found(words: &str, place: &str, chosen: Selection) -> (Vec<(Change, usize)>, Selection) {
        let mut dataset = Dataset::default();
        dataset.add(FileKind::Places, PLACES).expect("places");
        dataset.add(FileKind::Services, SERVICES).expect("services");
        let catalogue = Catalogue::new(&dataset, texts(Lang::Nb));
        let query = Query { words: words.into(), chosen, ..Query::at(place.parse().ok()) };
        let alternatives = alternatives(&dataset, &catalogue, &query);
        let alternatives =
            alternatives.into_iter().map(|alternative| (alternative.change, alternative.count)).collect();
        (alternatives, topics(&catalogue, &query))
    }

    #[test]
    fn the_word_or_the_choice_that_leaves_nothing_is_named() {
        let children = Selection::default().with(Facet::Audience, Audience::Children as usize);
        let (alternatives, topics) = found("rus", "9001", children);
        assert_eq!(alternatives, [(Change::Facet(Facet::Audience), 1), (Change::Bare, 1)]);
        assert_eq!(topics, Selection::default().with(Facet::Topic, Topic::Substances as usize));
        let cafe = Selection::default().with(Facet::Type, ServiceType::DementiaCafe as usize);
        let (alternatives, _) = found("rus kaffe", "", cafe);
        assert!(alternatives.contains(&(Change::Word("rus".into()), 1)), "{alternatives:?}");
    }

    #[test]
    fn a_search_that_finds_nothing_here_finds_what_is_near() {
        let (alternatives, topics) = found("demens", "9001", Selection::default());
        assert_eq!(alternatives, [(Change::Near("9002".parse().unwrap()), 1), (Change::Bare, 1)]);
        assert_eq!(topics, Selection::default().with(Facet::Topic, Topic::Dementia as usize));
    }

    #[test]
    fn the_topic_is_what_was_said_and_not_what_happens_to_be_found() {
        let mut dataset = Dataset::default();
        dataset.add(FileKind::Places, PLACES).expect("places");
        dataset.add(FileKind::Services, SERVICES).expect("services");
        dataset.synonyms = Arc::new(vec![Synonym {
            nb: vec!["vil ikke leve".into()],
            means: vec!["hjelpetelefonen".into(), "selvmord".into()],
            ..Synonym::default()
        }]);
        let catalogue = Catalogue::new(&dataset, texts(Lang::Nb));
        let suicide = Selection::default().with(Facet::Topic, Topic::Suicide as usize);
        for (words, expected) in [
            ("vil ikke leve lenger", suicide),
            ("demens og selvmord", Selection::default().with(Facet::Topic, Topic::Dementia as usize)),
            ("dal", Selection::default()),
            ("kaffe", Selection::default()),
        ] {
            let query = Query { words: words.into(), ..Query::default() };
            assert_eq!(topics(&catalogue, &query), expected, "{words}");
        }
        // Nobody is sent to «leve» who said that they do not want to.
        let query = Query { words: "ikke kaffe prat qqq".into(), ..Query::at("9001".parse().ok()) };
        let without =
            |alternative: &Alternative| matches!(&alternative.change, Change::Word(word) if word == "ikke");
        assert!(!alternatives(&dataset, &catalogue, &query).iter().any(without));
    }

    #[test]
    fn what_was_meant_is_offered_only_if_it_finds_something() {
        let (alternatives, _) = found("dimenz", "9002", Selection::default());
        assert_eq!(alternatives[0], (Change::DidYouMean("demens".into()), 1));
        let (alternatives, _) = found("qqqqq", "9003", Selection::default());
        assert!(alternatives.is_empty(), "{alternatives:?}");
    }
}
