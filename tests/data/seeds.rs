//! `docs/seeds.md` is true: every address in it leads to something, and nothing is left out without a reason.

use crate::{SHIPPED, sound};
use naermest::address::route::Address;
use naermest::tools::leads::leads_somewhere;
use std::collections::BTreeSet;

const TABLE: &str = include_str!("../../docs/seeds.md");

/// The rows with a number: it, and where it is or why it is not.
fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.lines().filter_map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, number, _, place, _] = cells[..] else { return None };
        number.contains('.').then_some((number, place))
    })
}

/// Issue 15, point 10.
#[test]
fn every_address_in_the_table_of_the_sources_leads_to_something() {
    let authored = sound(SHIPPED);
    for (number, place) in rows() {
        let addresses: Vec<&str> = place.split('`').skip(1).step_by(2).collect();
        for address in &addresses {
            let read = Address::parse("", address);
            assert_eq!(read.href(""), *address, "{number}");
            assert!(leads_somewhere(&read.route, &authored), "{number}: {address}");
        }
        // «Not yet» and «Not linked» say why, in more than a word.
        let is_explained = place.starts_with("Not ") && place.len() > 40;
        assert!(!addresses.is_empty() || is_explained, "{number}: {place}");
    }
}

#[test]
fn every_rule_recommendation_and_measure_has_its_row_and_no_number_stands_twice() {
    let numbers: Vec<&str> = rows().map(|(number, _)| number).collect();
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
    for (document, rows) in [("000", 16), ("001", 25), ("002", 15), ("003", 28), ("004", 14)] {
        let of_document = numbers.iter().filter(|number| number.starts_with(document));
        let expected = (1..=rows).map(|row| format!("{document}.{row}"));
        assert!(of_document.copied().eq(expected), "{document}");
    }
}

/// Every article is there for something that a document says.
#[test]
fn every_article_stands_in_the_table() {
    for article in sound(SHIPPED).articles {
        let address = format!("`/fagfolk/{}`", article.id);
        let is_ours = ["fagfolk", "tilgjengelighet"].contains(&article.id.as_str());
        assert!(is_ours || TABLE.contains(&address), "{address}");
    }
}
