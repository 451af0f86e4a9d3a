//! What people say, and what services call it.

use crate::search::edits::{allowed, edits};
use crate::search::fold::Word;
use crate::search::likeness::at_start;
use crate::search::matches::{Certainty, Matches};
use crate::search::query::Query;
use crate::search::weights::{FORM, HEAD, MORE_SLIPS, SLIP};
use serde::{Deserialize, Serialize};

/// From how many letters a word that is being typed may stand for the word it begins.
const SHORTEST_START: usize = 4;
/// The shortest word that may have a slip in its first letter: «tull» is not «full».
const SHORTEST_FIRST: usize = 6;
/// The shortest word that may have two letters changed: «overtatt» is not «overfalt».
const SHORTEST_FAR: usize = 10;
/// The shortest word that may stand for a compound that begins or ends with it: «alkohol» for «alkoholmisbruk», «gjeld»
/// for «kredittkortgjeld».
const SHORTEST_HEAD: usize = 5;

/// An entry of `data/synonyms.json`: whoever says one of these means each of those.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Synonym {
    /// Said in bokmål.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nb: Vec<Box<str>>,
    /// Said in nynorsk, where that differs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nn: Vec<Box<str>>,
    /// Said in English.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub en: Vec<Box<str>>,
    /// Said in Northern Sámi.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub se: Vec<Box<str>>,
    /// Words of the documents.
    pub means: Vec<Box<str>>,
    /// Whether it only says whom something is for: «broren min».
    #[serde(skip_serializing_if = "is_false")]
    pub whom: bool,
    /// Whether somebody may be in danger: what else is said does not matter then.
    #[serde(skip_serializing_if = "is_false")]
    pub danger: bool,
}

/// A term of the documents; all its words must be found.
pub type Term = Vec<Word>;

/// Words of a query that together are said for something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Which words of the query, as bits.
    pub words: u64,
    /// Which entry; `None` for a word that stands for itself alone.
    pub entry: Option<usize>,
    /// Whether it took several words to say it.
    pub is_phrase: bool,
    /// Whether it only says whom something is for, and not what.
    pub is_whom: bool,
    /// Whether somebody may be in danger.
    pub is_danger: bool,
}

/// The entries, ready to be compared with queries.
#[derive(Clone, Debug, Default)]
pub struct Synonyms {
    /// What is said, and by which entry.
    phrases: Vec<(Query, usize)>,
    meanings: Vec<Vec<Term>>,
    /// Which entries only say whom something is for, and which are about danger.
    kinds: Vec<(bool, bool)>,
}

impl Synonyms {
    /// Prepares the entries.
    pub fn new(entries: &[Synonym]) -> Self {
        let mut synonyms = Self::default();
        for (entry, synonym) in entries.iter().enumerate() {
            for said in [&synonym.nb, &synonym.nn, &synonym.en, &synonym.se] {
                for text in said {
                    synonyms.phrases.push((Query::new(text), entry));
                }
            }
            synonyms.meanings.push(synonym.means.iter().map(|term| Query::new(term).telling).collect());
            synonyms.kinds.push((synonym.whom, synonym.danger));
        }
        synonyms
    }

    /// What an entry means.
    pub fn meaning(&self, entry: usize) -> &[Term] {
        &self.meanings[entry]
    }

    /// The phrases in a query, in any order of words: those of most words first, small ones too, then those in their own
    /// order, then the best spelled, then the first in the file; each word of the query once.
    pub fn groups(&self, query: &Query, matches: &[Matches]) -> Vec<Group> {
        let mut groups = Vec::new();
        let mut used = 0;
        loop {
            let (mut best, mut found) = ((0, 0, 0), Group::default());
            for (phrase, entry) in &self.phrases {
                let (words, nearness, worth) = said_in(phrase, query, matches, used);
                if worth == 0 {
                    continue;
                }
                let missing = phrase.silent.iter().filter(|word| !query.silent.contains(word)).count();
                // «mistet et barn» tells enough without its small words; «vil ikke leve» does not.
                if missing > 0 && phrase.telling.len() == 1 {
                    continue;
                }
                let length = phrase.telling.len() + phrase.silent.len() - missing;
                let rank = ((2 * length).saturating_sub(missing), nearness, worth);
                if rank > best {
                    best = rank;
                    let (is_whom, is_danger) = self.kinds[*entry];
                    found = Group { words, entry: Some(*entry), is_phrase: length > 1, is_whom, is_danger };
                }
            }
            if found.words == 0 {
                return groups;
            }
            used |= found.words;
            groups.push(found);
        }
    }
}

/// Where the words of a phrase stand among the words of a query that are not used, as bits, how near each other and
/// whether in their own order, and how well the worst of them is spelled: 0 if one is missing.
fn said_in(phrase: &Query, query: &Query, matches: &[Matches], used: u64) -> (u64, u32, u32) {
    let (mut found, mut worst, mut is_in_order) = (0_u64, u32::MAX, true);
    for said in &phrase.telling {
        let mut best = (0, 0);
        for (number, typed) in query.telling.iter().enumerate() {
            let bit = 1 << number;
            if (used | found) & bit == 0 {
                let is_loose = match matches[number].certainty {
                    Certainty::Sure => false,
                    Certainty::Mended => phrase.telling.len() > 1,
                    Certainty::Open => true,
                };
                // What records are called is only itself: «Volda» is no form of «vold».
                if phrase.telling.len() == 1 && matches[number].is_whole && typed.folded != said.folded {
                    continue;
                }
                let is_last = number + 1 == query.telling.len();
                best = best.max((worth(typed, said, is_loose, is_last), bit));
            }
        }
        if best.0 == 0 {
            return (0, 0, 0);
        }
        worst = worst.min(best.0);
        is_in_order &= best.1 > found;
        found |= best.1;
    }
    // The fewer words stand between them, the more zeros are left around them.
    let nearness = 2 * (found.leading_zeros() + found.trailing_zeros()) + u32::from(is_in_order);
    (found, nearness, worst)
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// How well a typed word is this said one. `is_loose`: it may also be misspelled, unfinished or longer.
fn worth(typed: &Word, said: &Word, is_loose: bool, is_last: bool) -> u32 {
    let (a, b) = (typed.folded.as_bytes(), said.folded.as_bytes());
    if !is_loose && a.first() != b.first() {
        return 0;
    }
    let alike = at_start(typed.into(), said.into());
    if alike >= FORM || !is_loose {
        return if alike >= FORM { alike } else { 0 };
    }
    if alike > 0 && is_last && a.len() >= SHORTEST_START {
        return alike;
    }
    let length = a.len().max(b.len());
    if length < SHORTEST_FIRST && a.first() != b.first() {
        return 0;
    }
    let most =
        if length < SHORTEST_FAR && a.len() == b.len() { allowed(length).min(1) } else { allowed(length) };
    // Most words are too long, too short or of other letters, which is quicker to see.
    let is_near = a.len().abs_diff(b.len()) <= most.into()
        && (typed.letters() & !said.letters()).count_ones() <= most.into();
    let slips = if is_near { edits(a, b, most).whole } else { u8::MAX };
    if slips <= most {
        return SLIP - MORE_SLIPS * u32::from(slips);
    }
    if b.len() >= SHORTEST_HEAD && (a.starts_with(b) || a.ends_with(b)) { HEAD } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let matches: Vec<_> =
            query.telling.iter().map(|_| Matches { certainty, ..Matches::default() }).collect();
        synonyms.groups(&query, &matches).into_iter().filter_map(|group| group.entry).collect()
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
        let synonyms = Synonyms::new(&[
            said("mistet kona"),
            said("mistet jobben"),
            said("syke barn"),
            said("barn syke"),
        ]);
        for (query, expected) in [
            ("mistet jobben som følge av omsorg for kona", &[1][..]),
            ("mistet kona etter at hun sluttet i jobben", &[0]),
            ("foreldre til syke barn", &[2]),
            ("barn av syke", &[3]),
        ] {
            let query = Query::new(query);
            let matches: Vec<_> = query.telling.iter().map(|_| Matches::default()).collect();
            let entries: Vec<_> =
                synonyms.groups(&query, &matches).into_iter().filter_map(|group| group.entry).collect();
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
}
