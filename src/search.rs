//! Search: what somebody types in their own words and spelling, and the records that answer it.
//!
//! **A word matches** a word of a record, best first: the same; the same but for `æ ø å` and other marks ([`fold`]);
//! another form of it; its beginning, as one types; the end of a compound; the middle of one. Only if nothing of that
//! stands in a name, a place or a label: a slip of the fingers (one from four letters on, two from eight, the first
//! letter too); and if nothing is like it at all, the two halves of a compound apart, or one of them. What people say
//! and services do not is led to what services call it by [`synonyms`]. Words that say nothing (`jeg`, `for`, `hjelp`)
//! are left out.
//!
//! **Every word must match.** Then, so that there is something to show:
//! - a word that nothing at all matches is left out, and lowers every score by its share of the words; if that is all
//!   of them, nothing is found;
//! - in a query of three or more words (five with the silent ones), one that is only ever mentioned in descriptions
//!   adds to the score and is not required: it is a sentence, not a list of demands; so does a word that only says for
//!   whom or how («broren min», «chat»), and one that may be misspelled beside one that is not ([`demands`]);
//! - where somebody may be in danger («slår meg», «vil ikke leve»), that is asked for, and of the rest only the place;
//! - if no record has all words, those that have the most are found: what a synonym led to first, the names of places
//!   last, so that «skilsmisse Bø» is about skilsmisse; what is for the whole country before what is elsewhere. Beside
//!   two other things a place counts most. A compound may be halved for what is there: «demens» for «demensforening Lier».
//!
//! **The order** is the sum over the words; [`weights`] has every number and why it is so. It is the same every time.
//! Between equals, what is for the whole country comes first; where a place was chosen, what is nearest to it.
//!
//! What is typed here is about somebody's health: it is never logged and never stored.

mod demands;
pub mod documents;
pub mod edits;
pub mod fold;
mod forms;
mod lexicon;
mod likeness;
mod mark;
mod matches;
mod meant;
mod order;
mod query;
pub mod synonyms;
mod tally;
pub mod weights;

pub use mark::mark;
pub use synonyms::Synonym;
pub use weights::Field;

use crate::area::Reach;
use demands::Demands;
use fold::Word;
use lexicon::Lexicon;
use likeness::at_start;
use matches::{Certainty, Matches, take_apart};
use query::Query;
use synonyms::{Group, Synonyms};
use tally::Tally;
use weights::{HALF, JOINED};

/// What is searched of one record.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    /// Its texts; a field may come several times.
    pub fields: Vec<(Field, &'a str)>,
    /// Whether it is for the whole country.
    pub for_all: bool,
}

/// How near a document is to the place that was chosen: `None` if it is nothing for those who live there, `Some(None)`
/// if no place was chosen.
pub type Near<'a> = &'a dyn Fn(usize) -> Option<Option<Reach>>;

/// A record that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its place among the documents.
    pub document: usize,
    /// How well it answers; only to be compared within one query.
    pub score: u32,
}

/// The documents, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct Index {
    lexicon: Lexicon,
    synonyms: Synonyms,
    /// The length of each document's name, in bytes.
    names: Vec<u8>,
    /// Which documents are for the whole country.
    for_all: Vec<bool>,
}

impl Index {
    /// Reads the documents: 2 ms for 550 records, 200 ms for 30,000 (8 ms and under a second in the browser).
    pub fn new(documents: &[Document], synonyms: &[Synonym]) -> Self {
        let length = |document: &Document| {
            let name = document.fields.iter().find(|(field, _)| *field == Field::Name);
            name.map_or(u8::MAX, |(_, text)| text.len().min(u8::MAX.into()) as u8)
        };
        Self {
            lexicon: Lexicon::new(documents),
            synonyms: Synonyms::new(synonyms),
            names: documents.iter().map(length).collect(),
            for_all: documents.iter().map(|document| document.for_all).collect(),
        }
    }

    /// The documents that answer `query`, best first, at most `limit`.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        self.find_among(query, limit, &|_| Some(None))
    }

    /// As [`Index::find`], among the documents that are `near`: `None` where one is not, `Some(None)` if no place was
    /// chosen.
    pub fn find_among(&self, query: &str, limit: usize, near: Near) -> Vec<Hit> {
        let query = Query::new(query);
        let words = &query.telling;
        let mut matches = Vec::new();
        for word in words {
            let mut found = Matches::direct(&self.lexicon, word);
            found.mend(&self.lexicon, word, words.len() == 1);
            matches.push(found);
        }
        let is_placed = matches.iter().any(|found| found.is_place);
        let mut groups = self.synonyms.groups(&query, &matches);
        let lost = self.stand_alone(words, is_placed, &mut matches, &mut groups);
        let demands = Demands::new(&query, &groups, &matches);
        let mut tally = Tally::new(&self.lexicon, &self.for_all, &demands);
        for (number, group) in groups.iter().enumerate() {
            let meaning = group.entry.map(|entry| self.synonyms.meaning(entry));
            tally.add(&matches, group, meaning, demands.requires(number));
        }
        if !is_placed {
            tally.prefer_for_all();
        }
        tally.best(&self.names, limit, near, (words.len() - lost, words.len()))
    }

    /// What may have been meant by words that nothing is like; `None` if there are none, or nothing comes near.
    pub fn meant(&self, query: &str) -> Option<String> {
        meant::meant(&self.lexicon, query)
    }

    /// Adds a group for each word that is in none: the word, or the parts it must be taken apart into. Says how many
    /// words were lost because nothing is like them.
    fn stand_alone(
        &self,
        words: &[Word],
        is_placed: bool,
        matches: &mut Vec<Matches>,
        groups: &mut Vec<Group>,
    ) -> usize {
        let grouped = groups.iter().fold(0, |words, group| words | group.words);
        let mut lost = 0;
        for number in 0..words.len() {
            let is_alone = grouped & 1 << number == 0;
            if is_alone || matches[number].certainty == Certainty::Mended {
                matches[number].accept(&self.lexicon);
            }
            if is_alone {
                self.join(words, number, matches);
                if is_placed && !matches[number].is_place {
                    self.halve(&words[number], &mut matches[number]);
                }
            }
        }
        for number in 0..words.len() {
            if grouped & 1 << number != 0 {
                continue;
            }
            let mut alone = number..number + 1;
            if matches[number].words.is_empty() {
                alone.start = matches.len();
                for part in take_apart(&self.lexicon, &words[number]) {
                    matches.push(Matches::direct(&self.lexicon, &part));
                }
                alone.end = matches.len();
                lost += usize::from(alone.is_empty());
            }
            for number in alone {
                groups.push(Group { words: 1 << number, ..Group::default() });
            }
        }
        lost
    }

    /// Lets a compound also match where only its first half stands: what is at the place comes before the very thing
    /// elsewhere.
    fn halve(&self, word: &Word, matches: &mut Matches) {
        let Some(half) = take_apart(&self.lexicon, word).into_iter().next() else { return };
        for (found, worth) in Matches::direct(&self.lexicon, &half).words {
            if !matches.words.iter().any(|(known, _)| *known == found) {
                matches.add(&self.lexicon, found, worth * HALF / 100);
            }
        }
    }

    /// Lets a word of the query and the next also match where they are written as one.
    fn join(&self, words: &[Word], number: usize, matches: &mut [Matches]) {
        let Some(next) = words.get(number + 1) else { return };
        let mut joined = words[number].spelled.clone();
        joined.push_str(&next.spelled);
        let joined = Word::new(&joined);
        let (low, high) = self.lexicon.range(joined.folded.as_bytes());
        for found in low..high {
            let worth = at_start((&joined).into(), self.lexicon.spelling(found)) * JOINED / 100;
            matches[number].add(&self.lexicon, found, worth);
            matches[number + 1].add(&self.lexicon, found, worth);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAMES: [&str; 10] = [
        "Pårørendesenteret i Ås",
        "Demenskafé Tromsø",
        "Demensforening, Nærøysund",
        "Senter for pårørende, Bø",
        "Bo- og servicesenter",
        "A-larm Drammen",
        "N.K.S. Veiledningssenter",
        "Kreftkoordinator i Tromsø",
        "Al-Anon",
        "Sorggruppe i Ål",
    ];

    fn index() -> Index {
        let document = |name| Document {
            fields: vec![(Field::Name, name), (Field::Description, "Møt andre i kafé")],
            ..Document::default()
        };
        let synonym =
            Synonym { nb: vec!["husker dårlig".into()], means: vec!["demens".into()], ..Synonym::default() };
        Index::new(&NAMES.map(document), &[synonym])
    }

    fn found(query: &str) -> Vec<&'static str> {
        index().find(query, 10).into_iter().map(|hit| NAMES[hit.document]).collect()
    }

    #[test]
    fn a_name_is_found_as_people_write_it() {
        for (query, first) in [
            ("naeroysund", "Demensforening, Nærøysund"),
            ("demens tromso", "Demenskafé Tromsø"),
            ("tromso demens", "Demenskafé Tromsø"),
            ("kafe", "Demenskafé Tromsø"),
            ("pårørende senter ås", "Pårørendesenteret i Ås"),
            ("demnes kafé", "Demenskafé Tromsø"),
            ("nks", "N.K.S. Veiledningssenter"),
            ("alarm", "A-larm Drammen"),
            ("senterleder", "Senter for pårørende, Bø"),
            ("han husker så dårlig", "Demenskafé Tromsø"),
            // The exact spelling first.
            ("bø", "Senter for pårørende, Bø"),
            ("bo", "Bo- og servicesenter"),
            ("ål", "Sorggruppe i Ål"),
            ("al", "Al-Anon"),
        ] {
            assert_eq!(found(query).first(), Some(&first), "{query}");
        }
    }

    #[test]
    fn what_nothing_is_like_may_be_meant_as_the_nearest_word() {
        let index = index();
        assert_eq!(index.meant("krrtf tromsø"), None);
        assert_eq!(index.meant("dimenkaff tromsø").as_deref(), Some("demenskafé tromsø"));
        for known in ["demens", "demnes", "kafé", "", "xyzxyz"] {
            assert_eq!(index.meant(known), None, "{known}");
        }
    }

    #[test]
    fn danger_comes_first_and_for_whom_comes_last() {
        let record = |name, label, for_all| Document {
            fields: vec![(Field::Name, name), (Field::Label, label)],
            for_all,
        };
        let documents = [
            record("Treff for søsken i Bø", "kafé", false),
            record("Rusgruppa i Bø", "rus", false),
            record("Ruslinjen for familier", "rus søsken", true),
            record("Ruslinjen", "rus", true),
            record("Voldslinjen", "vold", true),
        ];
        let said = |text: &str, means: &str, whom, danger| Synonym {
            nb: vec![text.into()],
            means: vec![means.into()],
            whom,
            danger,
            ..Synonym::default()
        };
        let index = Index::new(
            &documents,
            &[
                said("broren", "søsken", true, false),
                said("drikker", "rus", false, false),
                said("slår", "vold", false, true),
            ],
        );
        let first =
            |query: &str, near: Near| index.find_among(query, 9, near).first().map(|hit| hit.document);
        let anywhere = &|_| Some(None);
        for (query, document) in [
            ("broren", 0),
            ("broren drikker", 2),
            ("drikker", 3),
            ("drikker og slår", 4),
            ("broren drikker og slår", 4),
        ] {
            assert_eq!(first(query, anywhere), Some(document), "{query}");
        }
        // Between equals the nearest, unless somebody may be in danger.
        let near = &|document| Some(Some(if document < 2 { Reach::Local } else { Reach::National }));
        assert_eq!(first("drikker", near), Some(1));
        assert_eq!(first("slår", near), Some(4));
    }

    #[test]
    fn a_place_is_only_itself_and_has_the_half_of_a_compound() {
        let record = |name, place| Document {
            fields: vec![(Field::Name, name), (Field::Place, place)],
            ..Document::default()
        };
        let documents = [
            record("Vold i familien", "Lier"),
            record("Demens og forening", "Volda"),
            record("Demensforeningen", "Lier"),
        ];
        let index = Index::new(&documents, &[]);
        for (query, expected) in
            [("volda", &[1][..]), ("vold", &[0, 1]), ("demensforening volda", &[1]), ("demensforening", &[2])]
        {
            let found: Vec<_> = index.find(query, 9).iter().map(|hit| hit.document).collect();
            assert_eq!(found, expected, "{query}");
        }
    }

    #[test]
    fn every_word_must_match_unless_nothing_has_it() {
        assert_eq!(found("demens tromsø"), ["Demenskafé Tromsø"]);
        assert_eq!(found("kreft xyzxyz"), ["Kreftkoordinator i Tromsø"]);
        assert!(found("xyzxyz qwqwqw").is_empty());
        // No record has both: what it is comes before where it is.
        assert_eq!(found("kreftkoordinator drammen").len(), 2);
    }

    proptest! {
        #[test]
        fn any_query_is_answered_in_order(query in "\\PC{0,40}|([a-zæøå]{1,4}[ .-]){0,20}", limit in 0_usize..12) {
            let index = index();
            let hits = index.find(&query, limit);
            prop_assert!(hits.len() <= limit);
            prop_assert!(hits.is_sorted_by(|a, b| a.score >= b.score));
            let even = index.find_among(&query, limit, &|document| (document % 2 == 0).then_some(None));
            prop_assert!(even.iter().all(|hit| hit.document % 2 == 0));
        }
    }
}
