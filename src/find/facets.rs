//! What a list can be narrowed by, and how many results each choice leaves.
//!
//! A [`Facet`] is a closed list of words. What a record says of it, and what a person chose of it, is a set of
//! these words: one bit each. So a choice is compared with a record in one instruction a facet, and there is
//! one code for all lists, whatever they hold.

mod card;

pub use card::{of_helpline, of_meeting, of_service};

use crate::model::channel::ChannelKind;
use crate::model::taxonomy::{Audience, ServiceType, Tongue, Topic};
use crate::vocabulary;
use crate::vocabulary::Vocabulary;

vocabulary! {
    /// What a list can be narrowed by. The word is the name of the parameter in the address.
    Facet, "facet" {
        /// For whom.
        Audience = "for",
        /// About what.
        Topic = "tema",
        /// Of which kind.
        Type = "type",
        /// In which language.
        Language = "spraak",
        /// What it costs.
        Cost = "kost",
        /// Whether it needs a referral.
        Referral = "henvisning",
        /// By which channel.
        Channel = "kanal",
        /// Whether one can be anonymous.
        Anonymous = "anonym",
        /// Whether somebody answers now.
        Open = "aapen",
        /// Whether the dates are those of the host.
        Confirmed = "bekreftet",
    }
}

/// The words of [`Facet::Cost`]: nothing, or a fee.
const COSTS: &[&str] = &["gratis", "betaling"];
/// The only word of [`Facet::Referral`]: none is needed.
const REFERRALS: &[&str] = &["nei"];
/// The word of what is either wished or not.
const WISHED: &[&str] = &["1"];

const FACETS: usize = Facet::ALL.len();

impl Facet {
    /// Its words as they stand in the address.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Audience => Audience::WORDS,
            Self::Topic => Topic::WORDS,
            Self::Type => ServiceType::WORDS,
            Self::Language => Tongue::WORDS,
            Self::Channel => ChannelKind::WORDS,
            Self::Cost => COSTS,
            Self::Referral => REFERRALS,
            Self::Anonymous | Self::Open | Self::Confirmed => WISHED,
        }
    }

    /// Whether it is either wished or not, without words to choose from.
    pub fn is_wish(self) -> bool {
        self.words().len() == 1
    }

    /// Whether people are to choose this word: that something is for everyone is nothing to ask for.
    pub fn is_offered(self, word: usize) -> bool {
        self != Self::Audience || word != Audience::Everyone as usize
    }
}

/// A set of words of each facet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words([u32; FACETS]);

impl Words {
    /// The set with this word too.
    pub fn with(mut self, facet: Facet, word: usize) -> Self {
        self.0[facet as usize] |= 1 << word;
        self
    }

    /// The set with all words of this facet.
    fn with_all(mut self, facet: Facet) -> Self {
        self.0[facet as usize] = u32::MAX;
        self
    }

    /// Puts a word in, or takes it out if it is there.
    pub fn toggle(&mut self, facet: Facet, word: usize) {
        self.0[facet as usize] ^= 1 << word;
    }

    /// Whether a word is in it.
    pub fn has(&self, facet: Facet, word: usize) -> bool {
        self.0[facet as usize] & 1 << word != 0
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The words in it, facet by facet.
    pub fn list(&self) -> Vec<(Facet, usize)> {
        let mut list = Vec::new();
        for &facet in Facet::ALL {
            for word in 0..facet.words().len() {
                if self.has(facet, word) {
                    list.push((facet, word));
                }
            }
        }
        list
    }

    /// Only the words of one facet.
    pub fn only(&self, facet: Facet) -> Self {
        let mut only = Self::default();
        only.0[facet as usize] = self.0[facet as usize];
        only
    }

    /// Takes out all words of a facet.
    pub fn clear(&mut self, facet: Facet) {
        self.0[facet as usize] = 0;
    }

    /// Reads the words of a facet, with commas between; what is no word of it is passed over.
    pub fn read(&mut self, facet: Facet, text: &str) {
        for said in text.split(',') {
            if let Some(word) = facet.words().iter().position(|word| *word == said) {
                *self = self.with(facet, word);
            }
        }
    }

    /// Writes the words of a facet, with commas between.
    pub fn write(&self, facet: Facet) -> String {
        let mut text = String::new();
        for (word, said) in facet.words().iter().enumerate() {
            if self.has(facet, word) {
                if !text.is_empty() {
                    text.push(',');
                }
                text.push_str(said);
            }
        }
        text
    }

    /// The facets in which a record with these words is none of those `chosen`, as bits.
    fn misses(&self, chosen: &Self) -> u32 {
        let mut misses = 0;
        for facet in 0..FACETS {
            if chosen.0[facet] != 0 && chosen.0[facet] & self.0[facet] == 0 {
                misses |= 1 << facet;
            }
        }
        misses
    }
}

/// What a record says of each facet. A helpline says it once for each channel, because what is wished of a channel
/// must all be true of the same one.
pub type Card = Vec<Words>;

/// Whether a record is among those that were chosen.
pub fn passes(card: &[Words], chosen: &Words) -> bool {
    card.iter().any(|words| words.misses(chosen) == 0)
}

/// How many records each word leaves, the other facets staying as they are chosen. Of a facet with several words
/// chosen, each says how many have that word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(Vec<u32>);

impl Counts {
    /// Counts these records.
    pub fn of<'a>(cards: impl Iterator<Item = &'a Card>, chosen: &Words) -> Self {
        let mut counts = Self::default();
        cards.for_each(|card| counts.add(card, 1, chosen));
        counts
    }

    /// Counts a record that stands in the list so many times.
    pub fn add(&mut self, card: &Card, times: u32, chosen: &Words) {
        let counts = &mut self.0;
        counts.resize(FACETS * 32, 0);
        let mut left = [0; FACETS];
        for words in card {
            let misses = words.misses(chosen);
            for (facet, left) in left.iter_mut().enumerate() {
                if misses & !(1 << facet) == 0 {
                    *left |= words.0[facet];
                }
            }
        }
        for (facet, mut left) in left.into_iter().enumerate() {
            while left != 0 {
                counts[facet * 32 + left.trailing_zeros() as usize] += times;
                left &= left - 1;
            }
        }
    }

    /// How many records this word leaves.
    pub fn get(&self, facet: Facet, word: usize) -> usize {
        self.0.get(facet as usize * 32 + word).map_or(0, |count| *count as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_words() -> impl Strategy<Value = Words> {
        let pick = |facet: Facet| proptest::collection::vec(0..facet.words().len().min(4), 0..3);
        let picks: Vec<_> = Facet::ALL.iter().map(|&facet| pick(facet)).collect();
        picks.prop_map(|picks| {
            let mut words = Words::default();
            for (&facet, picked) in Facet::ALL.iter().zip(picks) {
                for word in picked {
                    words = words.with(facet, word);
                }
            }
            words
        })
    }

    /// The same question put in words: of each facet of which something is chosen, the record has one.
    fn fits(words: &Words, chosen: &Words) -> bool {
        Facet::ALL.iter().all(|&facet| {
            let wanted: Vec<usize> =
                (0..facet.words().len()).filter(|&word| chosen.has(facet, word)).collect();
            wanted.is_empty() || wanted.iter().any(|&word| words.has(facet, word))
        })
    }

    proptest! {
        #[test]
        fn a_count_is_how_many_there_are_once_the_word_alone_is_chosen(
            cards in proptest::collection::vec(proptest::collection::vec(any_words(), 0..3), 0..20),
            chosen in any_words(),
        ) {
            let counts = Counts::of(cards.iter(), &chosen);
            for &facet in Facet::ALL {
                for word in 0..facet.words().len() {
                    let mut then = chosen;
                    then.0[facet as usize] = 1 << word;
                    let left = cards.iter().filter(|card| card.iter().any(|words| fits(words, &then))).count();
                    prop_assert_eq!(counts.get(facet, word), left);
                }
            }
            for card in &cards {
                prop_assert_eq!(passes(card, &chosen), card.iter().any(|words| fits(words, &chosen)));
            }
        }

        #[test]
        fn words_survive_the_way_through_the_address(words in any_words()) {
            let mut read = Words::default();
            for &facet in Facet::ALL {
                read.read(facet, &words.write(facet));
            }
            prop_assert_eq!(read, words);
        }
    }

    #[test]
    fn every_facet_fits_into_its_bits() {
        assert!(Facet::ALL.iter().all(|facet| (1..=32).contains(&facet.words().len())));
    }

    #[test]
    fn what_is_wished_of_a_channel_is_true_of_one_channel() {
        let card = vec![
            Words::default().with(Facet::Channel, ChannelKind::Chat as usize),
            Words::default().with(Facet::Channel, ChannelKind::Phone as usize).with(Facet::Open, 0),
        ];
        let open_chat =
            Words::default().with(Facet::Channel, ChannelKind::Chat as usize).with(Facet::Open, 0);
        assert!(!passes(&card, &open_chat));
        let open_phone =
            Words::default().with(Facet::Channel, ChannelKind::Phone as usize).with(Facet::Open, 0);
        assert!(passes(&card, &open_phone));
    }
}
