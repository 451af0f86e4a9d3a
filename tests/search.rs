//! Search in the shipped dataset: real queries and the records that answer them.

mod shipped;

use naermest::model::area::reach;
use naermest::model::lang::Lang;
use shipped::{Golden, id, in_project, index, is_so, read, serves, shipped, synonyms};
use std::collections::HashMap;

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
    let lists = synonyms.iter().filter_map(|entry| Some((entry.list.as_deref()?, entry.said().next()?)));
    let lists: HashMap<&str, &Box<str>> = lists.collect();
    for synonym in synonyms.iter().filter(|synonym| synonym.list.is_none()) {
        assert!(!synonym.means.is_empty());
        for said in synonym.said() {
            // One word of each place says it.
            let words: Vec<&str> = said
                .split(' ')
                .filter_map(|place| place.split('|').next())
                .map(|word| {
                    let list = word.strip_prefix('$');
                    list.map_or(word, |name| lists[name])
                })
                .collect();
            assert!(!index.find(&words.join(" "), 1).is_empty(), "«{said}» finds nothing");
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
