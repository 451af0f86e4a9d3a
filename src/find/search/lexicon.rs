//! Every word of the documents, in order of its folded form, with the documents that have it.

use crate::find::search::fold::{LONGEST, Word, fold, letters, pairs, push_lower, tokens};
use crate::find::search::likeness::Spelling;
use crate::find::search::weights::NAME_START;
use crate::find::search::{Document, Field};
use crate::sort::sort_numbers;

/// One word.
#[derive(Clone, Copy, Debug)]
struct Entry {
    spelled_at: u32,
    folded_at: u32,
    /// Where its postings start; they end where those of the next word start.
    postings: u32,
    letters: u32,
    pairs: u32,
    spelled: u8,
    folded: u8,
    /// The fields that it stands in anywhere, as bits.
    fields: u8,
}

/// The words and where they stand.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    text: String,
    entries: Vec<Entry>,
    /// `document << 3 | field`: each document once, with the best field.
    postings: Vec<u32>,
}

impl Lexicon {
    /// Gathers the words of the documents.
    pub fn new(documents: &[Document]) -> Self {
        let mut gathering = Gathering::default();
        let (mut word, mut chain) = (String::new(), String::new());
        for (number, document) in documents.iter().enumerate() {
            for &(field, text) in &document.fields {
                let posting = (number as u32) << 3 | field as u32;
                let mut of_chain =
                    if field == Field::Name { (number as u32) << 3 | NAME_START } else { posting };
                let mut parts = 0;
                // What a hyphen or point holds together is also one word: `A-larm`, `N.K.S.`
                for token in tokens(text) {
                    if parts > 0 && !token.joins {
                        if parts > 1 {
                            gathering.note(&chain, of_chain);
                        }
                        chain.clear();
                        parts = 0;
                        of_chain = posting;
                    }
                    word.clear();
                    push_lower(&mut word, token.word);
                    gathering.note(&word, if parts == 0 { of_chain } else { posting });
                    chain.push_str(&word);
                    parts += 1;
                }
                if parts > 1 {
                    gathering.note(&chain, of_chain);
                }
                chain.clear();
            }
        }
        gathering.sorted()
    }

    /// Gathers words that each come with a posting, in order of documents.
    pub fn of_words(words: &[(Word, u32)]) -> Self {
        let mut gathering = Gathering::default();
        for (word, posting) in words {
            gathering.note(&word.spelled, *posting);
        }
        gathering.sorted()
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// A word.
    pub fn spelling(&self, number: usize) -> Spelling<'_> {
        let Entry { spelled_at, folded_at, spelled, folded, .. } = self.entries[number];
        let part = |at, length| &self.text.as_bytes()[at as usize..][..usize::from(length)];
        Spelling { folded: part(folded_at, folded), spelled: part(spelled_at, spelled) }
    }

    /// The letters of a word.
    pub fn letters(&self, number: usize) -> u32 {
        self.entries[number].letters
    }

    /// The pairs of letters of a word.
    pub fn pairs(&self, number: usize) -> u32 {
        self.entries[number].pairs
    }

    /// Whether a word ever stands in a better field than a description.
    pub fn is_strong(&self, number: usize) -> bool {
        self.entries[number].fields & !(1 << Field::Description as u8) != 0
    }

    /// Whether a word is part of what a record is sorted by: a topic, a type, for whom.
    pub fn is_label(&self, number: usize) -> bool {
        self.entries[number].fields & 1 << Field::Label as u8 != 0
    }

    /// Whether a word is part of the name of a place anywhere.
    pub fn is_place(&self, number: usize) -> bool {
        self.entries[number].fields & (1 << Field::Place as u8 | 1 << Field::Area as u8) != 0
    }

    /// Where a word stands: `document << 3 | field`, each document once, with the best field.
    pub fn postings(&self, number: usize) -> &[u32] {
        let end = self.entries.get(number + 1).map_or(self.postings.len(), |next| next.postings as usize);
        &self.postings[self.entries[number].postings as usize..end]
    }

    /// The words that begin with this, in order: the first, and the first after them.
    pub fn range(&self, folded: &[u8]) -> (usize, usize) {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = (low + high) / 2;
            if self.spelling(middle).folded < folded { low = middle + 1 } else { high = middle }
        }
        while high < self.len() && self.spelling(high).folded.starts_with(folded) {
            high += 1;
        }
        (low, high)
    }

    /// Whether some word folds to just this, in a better field than a description.
    pub fn has_strong(&self, folded: &[u8]) -> bool {
        let (low, high) = self.range(folded);
        (low..high).any(|number| self.spelling(number).folded == folded && self.is_strong(number))
    }
}

/// Words in the order in which they are met, found again through a table of their hashes.
#[derive(Default)]
struct Gathering {
    /// Numbers of words, counted from 1, where their hash says or later; a power of two long.
    table: Vec<u32>,
    lexicon: Lexicon,
    /// Word and posting, in order of document.
    postings: Vec<(u32, u32)>,
    /// The last posting of each word.
    last: Vec<u32>,
}

impl Gathering {
    fn slot(&self, word: &[u8]) -> usize {
        let mut hash = 0x811c_9dc5_u32;
        for &byte in word {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        let mask = self.table.len() - 1;
        let mut slot = (hash ^ hash >> 15) as usize & mask;
        while self.table[slot] != 0 && self.lexicon.spelling(self.table[slot] as usize - 1).spelled != word {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// Notes that `word` stands where `posting` says.
    fn note(&mut self, word: &str, posting: u32) {
        // A lone mark has no letter, and nobody types what is longer than the longest place name.
        if word.is_empty() || word.len() > usize::from(u8::MAX) {
            return;
        }
        if self.last.len() * 2 >= self.table.len() {
            self.table = vec![0; (self.table.len() * 2).max(1024)];
            for number in 0..self.last.len() {
                let slot = self.slot(self.lexicon.spelling(number).spelled);
                self.table[slot] = number as u32 + 1;
            }
        }
        let slot = self.slot(word.as_bytes());
        if self.table[slot] == 0 {
            self.add(word);
            self.table[slot] = self.last.len() as u32;
        }
        let number = self.table[slot] - 1;
        let last = &mut self.last[number as usize];
        self.lexicon.entries[number as usize].fields |= 1 << (posting & 7);
        match self.postings.get_mut(*last as usize) {
            Some((_, known)) if *known >> 3 == posting >> 3 => *known = posting.min(*known),
            _ => {
                *last = self.postings.len() as u32;
                self.postings.push((number, posting));
                self.lexicon.entries[number as usize].postings += 1;
            }
        }
    }

    /// A word that was not met before. Until all are known, `postings` says how many it has.
    fn add(&mut self, word: &str) {
        let folded = fold(word);
        let text = &mut self.lexicon.text;
        let spelled_at = text.len() as u32;
        text.push_str(word);
        let folded_at = if folded == word { spelled_at } else { text.len() as u32 };
        if folded != word {
            text.push_str(&folded);
        }
        self.lexicon.entries.push(Entry {
            spelled_at,
            folded_at,
            postings: 0,
            letters: letters(folded.as_bytes()),
            pairs: pairs(folded.as_bytes()),
            spelled: word.len() as u8,
            folded: folded.len() as u8,
            fields: 0,
        });
        self.last.push(u32::MAX);
    }

    /// The words in their order.
    fn sorted(self) -> Lexicon {
        let Self { mut lexicon, postings, last: mut next, .. } = self;
        let mut order: Vec<(u64, u32)> = (0..lexicon.len() as u32).map(|number| (0, number)).collect();
        // From the last eight letters to the first: each pass keeps the order of the one before.
        for start in (0..LONGEST).step_by(8).rev() {
            for (key, number) in &mut order {
                *key = eight_from(lexicon.spelling(*number as usize).folded, start);
            }
            sort_numbers(&mut order);
        }
        lexicon.postings = vec![0; postings.len()];
        let mut entries = Vec::with_capacity(order.len());
        let mut start = 0;
        for (_, number) in order {
            let mut entry = lexicon.entries[number as usize];
            next[number as usize] = start;
            start += std::mem::replace(&mut entry.postings, start);
            entries.push(entry);
        }
        for (number, posting) in postings {
            let next = &mut next[number as usize];
            lexicon.postings[*next as usize] = posting;
            *next += 1;
        }
        lexicon.entries = entries;
        lexicon
    }
}

/// Eight letters of a word as a number that sorts as they do.
fn eight_from(word: &[u8], start: usize) -> u64 {
    let mut key = 0;
    for at in start..start + 8 {
        key = key << 8 | u64::from(word.get(at).copied().unwrap_or(0));
    }
    key
}
