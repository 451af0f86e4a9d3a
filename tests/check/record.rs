//! Faults inside records: one change, one line.
//!
//! `tests/fixtures/faults/*.txt` has the cases. A line that is not indented is a change of the invented
//! dataset: a file, a place in it (RFC 6901), and what comes there; nothing removes it. Under it stand
//! the lines that `check` then prints, without the file, or `nothing`.

use crate::folder::{Folder, put};
use naermest::model::taxonomy::{ServiceType, Tongue, Topic};
use naermest::vocabulary::Vocabulary;

fn each(cases: &str) {
    let mut lines = cases.lines().peekable();
    while let Some(change) = lines.next() {
        let mut words = change.splitn(3, ' ');
        let (file, pointer) = (words.next().unwrap(), words.next().expect(change));
        let folder = Folder::new();
        let mut root = serde_json::from_str(&folder.read(file)).unwrap();
        put(&mut root, pointer, words.next());
        folder.write(file, root.to_string());
        let mut expected = Vec::new();
        while let Some(line) = lines.next_if(|line| line.starts_with("    ")) {
            if line.trim() != "nothing" {
                expected.push(format!("{file}: {}", spelled_out(line.trim())));
            }
        }
        assert_eq!(folder.faults(), expected, "{change}");
    }
}

/// The line with every word of the vocabularies that grow.
fn spelled_out(line: &str) -> String {
    fn words<T: Vocabulary>() -> String {
        T::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(", ")
    }
    let line = line.replace("{topics}", &words::<Topic>());
    line.replace("{types}", &words::<ServiceType>()).replace("{tongues}", &words::<Tongue>())
}

#[test]
fn every_field_has_a_form() {
    each(include_str!("../fixtures/faults/fields.txt"));
}

/// Issue 14, point 5.
#[test]
fn no_guide_is_a_dead_end() {
    each(include_str!("../fixtures/faults/guides.txt"));
}

/// Issue 15, points 1 and 2.
#[test]
fn an_article_says_something_in_every_language_and_leads_to_what_there_is() {
    each(include_str!("../fixtures/faults/articles.txt"));
}

#[test]
fn what_a_record_names_exists() {
    each(include_str!("../fixtures/faults/places.txt"));
}

#[test]
fn addresses_are_https_or_have_a_reason() {
    each(include_str!("../fixtures/faults/web.txt"));
}

#[test]
fn hours_are_possible() {
    each(include_str!("../fixtures/faults/hours.txt"));
}

#[test]
fn dates_of_a_series_fit_together() {
    each(include_str!("../fixtures/faults/dates.txt"));
}

#[test]
fn nobody_private_is_in_the_data() {
    each(include_str!("../fixtures/faults/privacy.txt"));
}
