//! What records say of each facet, and how many results each choice leaves.

mod card;

pub use card::{of_helpline, of_meeting, of_service};

use crate::address::facet::{FACETS, Facet, Selection};

/// What a record says of each facet. A helpline says it once for each channel, because what is wished of a channel
/// must all be true of the same one.
pub type Card = Vec<Selection>;

/// Whether a record is among those that were chosen.
pub fn passes(card: &[Selection], chosen: &Selection) -> bool {
    card.iter().any(|words| words.misses(chosen) == 0)
}

/// How many records each word leaves, the other facets staying as they are chosen. Of a facet with several words
/// chosen, each says how many have that word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts(Vec<u32>);

impl Counts {
    /// Counts these records.
    pub fn of<'a>(cards: impl Iterator<Item = &'a Card>, chosen: &Selection) -> Self {
        let mut counts = Self::default();
        cards.for_each(|card| counts.add(card, 1, chosen));
        counts
    }

    /// Counts a record that stands in the list so many times.
    pub fn add(&mut self, card: &Card, times: u32, chosen: &Selection) {
        let counts = &mut self.0;
        counts.resize(FACETS * 32, 0);
        let mut left = [0u32; FACETS];
        for words in card {
            let misses = words.misses(chosen);
            for (facet, left) in left.iter_mut().enumerate() {
                if misses & !(1 << facet) == 0 {
                    *left |= words.bits(facet);
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
    use crate::model::channel::ChannelKind;
    use crate::vocabulary::Vocabulary;
    use proptest::prelude::*;

    fn any_words() -> impl Strategy<Value = Selection> {
        let pick = |facet: Facet| proptest::collection::vec(0..facet.words().len().min(4), 0..3);
        let picks: Vec<_> = Facet::ALL.iter().map(|&facet| pick(facet)).collect();
        picks.prop_map(|picks| {
            let mut words = Selection::default();
            for (&facet, picked) in Facet::ALL.iter().zip(picks) {
                for word in picked {
                    words = words.with(facet, word);
                }
            }
            words
        })
    }

    /// The same question put in words: of each facet of which something is chosen, the record has one.
    fn fits(words: &Selection, chosen: &Selection) -> bool {
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
                    then.clear(facet);
                    let then = then.with(facet, word);
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
            let mut read = Selection::default();
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
            Selection::default().with(Facet::Channel, ChannelKind::Chat as usize),
            Selection::default().with(Facet::Channel, ChannelKind::Phone as usize).with(Facet::Open, 0),
        ];
        let open_chat =
            Selection::default().with(Facet::Channel, ChannelKind::Chat as usize).with(Facet::Open, 0);
        assert!(!passes(&card, &open_chat));
        let open_phone =
            Selection::default().with(Facet::Channel, ChannelKind::Phone as usize).with(Facet::Open, 0);
        assert!(passes(&card, &open_phone));
    }
}
