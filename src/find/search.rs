//! Search: what somebody types in their own words and spelling, and the records that answer it.
//!
//! **A word matches** a word of a record, best first: the same; the same but for `æ ø å` and other marks ([`fold`]);
//! another form of it; its beginning, as one types; the end of a compound; the middle of one. Only if nothing of that
//! stands in a name, a place or a label: a slip of the fingers (one from five letters on, two from eight, the first
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
//! **A telephone number** ([`number`](super::number)) is no word: it finds the records that have it among their
//! channels, wherever they are and nothing else; if none has it, it is left out, and nothing is found if no word is left.
//!
//! **The order** is the sum over the words; [`weights`] has every number and why it is so. It is the same every time.
//! Between equals, what is for the whole country comes first; where a place was chosen, what is nearest to it.
//!
//! What is typed here is about somebody's health: it is never logged and never stored.

mod compounds;
pub mod cues;
mod demands;
mod did_you_mean;
pub mod documents;
pub mod edits;
pub mod fold;
mod forms;
mod lexicon;
mod likeness;
mod mark;
mod matches;
mod query;
mod said;
pub mod synonyms;
mod tally;
#[cfg(test)]
mod tests;
pub mod weights;

pub use mark::mark;
pub use query::is_silent;
pub use weights::Field;

use crate::find::number::TypedNumber;
use crate::model::area::Reach;
use crate::model::danger::Danger;
use crate::model::synonym::{Asks, Synonym};
use crate::sort::sort_by_key;
use cues::{Cues, Leaning};
use demands::Demands;
use lexicon::Lexicon;
use matches::Matches;
use query::Query;
use synonyms::{Group, Synonyms, Term};
use tally::Tally;
use weights::NUMBER;

/// What is searched of one record.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    /// Its texts; a field may come several times.
    pub fields: Vec<(Field, &'a str)>,
    /// Whether it is for the whole country.
    pub for_all: bool,
    /// Its telephone numbers, without the country's code.
    pub numbers: Vec<&'a str>,
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

/// A query that has been read.
pub struct Said {
    /// The telephone numbers in it; the rest is of its words.
    numbers: Vec<String>,
    query: Query,
    matches: Vec<Matches>,
    groups: Vec<Group>,
    /// Whether the words together weigh as danger though no phrase says it.
    sounds_like_danger: bool,
}

impl Said {
    /// Whether a telephone number stands in it.
    pub fn has_number(&self) -> bool {
        !self.numbers.is_empty()
    }

    /// Whether this is asked for.
    pub fn asks(&self, what: Asks) -> bool {
        self.groups.iter().any(|group| group.asks == Some(what))
    }

    /// What somebody may be in danger of.
    pub fn danger(&self) -> Option<Danger> {
        self.groups.iter().find_map(|group| group.danger)
    }

    /// Whether the words together weigh as danger though no phrase says it.
    pub fn sounds_like_danger(&self) -> bool {
        self.sounds_like_danger
    }
}

/// The documents, ready to be searched.
#[derive(Clone, Debug, Default)]
pub struct Index {
    lexicon: Lexicon,
    synonyms: Synonyms,
    cues: Cues,
    /// The length of each document's name, in bytes.
    names: Vec<u8>,
    /// Which documents are for the whole country.
    for_all: Vec<bool>,
    /// Each telephone number, with the document that has it.
    numbers: Vec<(String, usize)>,
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
            cues: Cues::read(synonyms.iter().find_map(|entry| entry.weights.as_deref()).unwrap_or_default()),
            names: documents.iter().map(length).collect(),
            for_all: documents.iter().map(|document| document.for_all).collect(),
            numbers: numbers(documents),
        }
    }

    /// The documents that answer `query`, best first, at most `limit`.
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit> {
        self.find_among(query, limit, &|_| Some(None))
    }

    /// As [`Index::find`], among the documents that are `near`: `None` where one is not, `Some(None)` if no place was
    /// chosen.
    pub fn find_among(&self, query: &str, limit: usize, near: Near) -> Vec<Hit> {
        self.find_said(self.said(query), limit, near, false)
    }

    /// Reads a query, to ask several things of it.
    pub fn said(&self, query: &str) -> Said {
        self.said_within(query, query)
    }

    /// As [`Index::said`], of a part of what was typed: whether it leans to danger, the whole says.
    pub fn said_within(&self, query: &str, whole: &str) -> Said {
        let typed = self.typed(query);
        let leaning = self.cues.leaning(whole);
        let (query, matches) = self.read(&typed.words);
        let mut groups = self.synonyms.groups(&query, &matches, leaning != Leaning::Calm);
        // Who says «selvmord» of somebody who has died, or of a course, does not speak of danger; who says «vil ikke
        // leve» does.
        if leaning == Leaning::Mild || groups.iter().any(|group| group.is_loss || group.is_calm) {
            groups.iter_mut().filter(|group| !group.is_phrase).for_each(|group| group.danger = None);
        }
        if leaning == Leaning::Calm {
            groups.iter_mut().for_each(|group| group.danger = None);
        }
        let is_other = groups.iter().any(|group| group.danger.is_some() || group.is_loss || group.is_calm);
        let sounds_like_danger = leaning == Leaning::Danger && !is_other;
        Said { numbers: typed.numbers, query, matches, groups, sounds_like_danger }
    }

    /// As [`Index::find_among`], of a query that has been read; whether its place was taken out of it.
    pub fn find_said(&self, said: Said, limit: usize, near: Near, is_placed: bool) -> Vec<Hit> {
        let Said { numbers, query, mut matches, mut groups, .. } = said;
        if !numbers.is_empty() {
            let found = self.with_number(&numbers, limit);
            if !found.is_empty() || query.telling.is_empty() {
                return found;
            }
        }
        let words = &query.telling;
        let is_placed = is_placed || matches.iter().any(|found| found.is_place);
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

    /// The documents that have one of these telephone numbers.
    fn with_number(&self, numbers: &[String], limit: usize) -> Vec<Hit> {
        let mut found: Vec<Hit> = Vec::new();
        for (number, document) in &self.numbers {
            let is_new = found.iter().all(|hit| hit.document != *document);
            if is_new && found.len() < limit && numbers.contains(number) {
                found.push(Hit { document: *document, score: NUMBER });
            }
        }
        found
    }

    /// What may have been meant by words that nothing is like; `None` if there are none, or nothing comes near.
    pub fn did_you_mean(&self, query: &str) -> Option<String> {
        if self.has_number(query) {
            None
        } else {
            did_you_mean::did_you_mean(&self.lexicon, &self.synonyms, query)
        }
    }

    /// Whether a telephone number stands in a query.
    pub fn has_number(&self, query: &str) -> bool {
        !self.typed(query).numbers.is_empty()
    }

    fn typed(&self, query: &str) -> TypedNumber {
        TypedNumber::read(query, &|digits| self.numbers.iter().any(|(number, _)| number == digits))
    }

    /// What a query says: what people mean by it, then its own words.
    pub fn terms(&self, query: &str) -> Vec<Term> {
        self.terms_of(&self.said(query))
    }

    /// As [`Index::terms`], of a query that has been read.
    pub fn terms_of(&self, said: &Said) -> Vec<Term> {
        let mut terms: Vec<Term> = Vec::new();
        for group in &said.groups {
            if let Some(entry) = group.entry {
                terms.extend_from_slice(self.synonyms.meaning(entry));
            }
        }
        for word in &said.query.telling {
            terms.push(vec![word.clone()]);
        }
        terms
    }

    /// What a query is about: its terms without those that only say for whom, or which kind of service.
    pub fn subjects(&self, said: &Said) -> Vec<Term> {
        let mut terms: Vec<Term> = Vec::new();
        let mut used = 0;
        for group in &said.groups {
            if let Some(entry) = group.entry.filter(|_| !group.is_whom && group.asks.is_none()) {
                terms.extend_from_slice(self.synonyms.meaning(entry));
            }
            used |= if group.is_whom { group.words } else { 0 };
        }
        let words = said.query.telling.iter().enumerate();
        terms.extend(words.filter(|(at, _)| used & 1 << at == 0).map(|(_, word)| vec![word.clone()]));
        terms
    }

    /// The words of a query, and what of the documents each of them may be.
    fn read(&self, query: &str) -> (Query, Vec<Matches>) {
        let mut query = Query::new(query);
        let is_alone = query.telling.len() == 1;
        let mut matches = Vec::new();
        let places = std::mem::take(&mut query.places[0]);
        for (word, place) in std::mem::take(&mut query.telling).into_iter().zip(places) {
            let mut found = Matches::direct(&self.lexicon, &word);
            found.mend(&self.lexicon, &word, is_alone);
            let halves = if found.is_nothing() { self.halves(&word, &found) } else { Vec::new() };
            if halves.is_empty() {
                query.telling.push(word);
                query.places[0].push(place);
                matches.push(found);
            }
            for half in halves {
                matches.push(Matches::direct(&self.lexicon, &half));
                query.telling.push(half);
                query.places[0].push(place);
            }
        }
        (query, matches)
    }
}

/// The telephone numbers of the documents; first those that are part of a name, as in «Legevakt 116 117».
fn numbers(documents: &[Document]) -> Vec<(String, usize)> {
    let mut all = Vec::new();
    for (number, document) in documents.iter().enumerate() {
        let name = document.fields.iter().find(|(field, _)| *field == Field::Name);
        let named: String =
            name.into_iter().flat_map(|(_, text)| text.chars()).filter(char::is_ascii_digit).collect();
        all.extend(
            document.numbers.iter().map(|digits| ((*digits).to_owned(), number, !named.contains(digits))),
        );
    }
    sort_by_key(&mut all, |(.., is_unnamed)| *is_unnamed);
    all.into_iter().map(|(digits, document, _)| (digits, document)).collect()
}
