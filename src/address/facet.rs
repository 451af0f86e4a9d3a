//! What a list can be narrowed by, and a selection of it.
//!
//! A [`Facet`] is a closed list of words. What a record says of it, and what a person chose of it, is a set of
//! these words: one bit each. So a choice is compared with a record in one instruction a facet, and there is
//! one code for all lists, whatever they hold.

use crate::model::channel::ChannelKind;
use crate::model::need::Need;
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
        /// What need it answers.
        Need = "behov",
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
        /// Near the kommune, or not in a place at all.
        Where = "hvor",
    }
}

/// The words of [`Facet::Cost`]: nothing, or a fee.
const COSTS: &[&str] = &["gratis", "betaling"];
/// The only word of [`Facet::Referral`]: none is needed.
const REFERRALS: &[&str] = &["nei"];
/// The words of [`Facet::Where`]: near the kommune that was chosen, or digital.
const PLACES: &[&str] = &["naer", "digitalt"];
/// The place of «near» in them.
pub const WHERE_NEAR: usize = 0;
/// The place of «digital» in them.
pub const WHERE_DIGITAL: usize = 1;
/// The word of what is either wished or not.
const WISHED: &[&str] = &["1"];

/// How many facets there are.
pub const FACETS: usize = Facet::ALL.len();

impl Facet {
    /// Its words as they stand in the address.
    pub fn words(self) -> &'static [&'static str] {
        match self {
            Self::Audience => Audience::WORDS,
            Self::Topic => Topic::WORDS,
            Self::Type => ServiceType::WORDS,
            Self::Need => Need::WORDS,
            Self::Language => Tongue::WORDS,
            Self::Channel => ChannelKind::WORDS,
            Self::Cost => COSTS,
            Self::Referral => REFERRALS,
            Self::Where => PLACES,
            Self::Anonymous | Self::Open | Self::Confirmed => WISHED,
        }
    }

    /// Whether it is either wished or not, without words to choose from.
    pub fn is_wish(self) -> bool {
        self.words().len() == 1
    }

    /// Whether people are to choose this word: that something is for everyone, of any topic or of no kind that has a
    /// name is nothing to ask for.
    pub fn is_offered(self, word: usize) -> bool {
        match self {
            Self::Audience => word != Audience::Everyone as usize,
            Self::Topic => word != Topic::General as usize,
            Self::Type => word != ServiceType::Other as usize,
            _ => true,
        }
    }
}

/// A set of words of each facet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selection([u32; FACETS]);

impl Selection {
    /// The set with this word too.
    pub fn with(mut self, facet: Facet, word: usize) -> Self {
        self.0[facet as usize] |= 1 << word;
        self
    }

    /// The set with all words of this facet.
    pub fn with_all(mut self, facet: Facet) -> Self {
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

    /// Takes out all words but those of the facets in a set of bits.
    pub fn keep(&mut self, facets: u32) {
        for (facet, words) in self.0.iter_mut().enumerate() {
            if facets & 1 << facet == 0 {
                *words = 0;
            }
        }
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

    /// The words of the facet at this place in [`Facet::ALL`](Vocabulary::ALL), one bit each.
    pub fn bits(&self, facet: usize) -> u32 {
        self.0[facet]
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
    pub fn misses(&self, chosen: &Self) -> u32 {
        let mut misses = 0;
        for facet in 0..FACETS {
            if chosen.0[facet] != 0 && chosen.0[facet] & self.0[facet] == 0 {
                misses |= 1 << facet;
            }
        }
        misses
    }
}
