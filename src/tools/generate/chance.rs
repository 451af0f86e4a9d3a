//! Chance that is the same every time.

use crate::vocabulary::Vocabulary;

/// A source of numbers (SplitMix64).
pub struct Chance(u64);

impl Chance {
    /// The numbers of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0, below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// One of a list.
    pub fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// One to three neighbours of a vocabulary.
    pub fn some_of<T: Vocabulary>(&mut self) -> Vec<&'static str> {
        let first = self.below(T::ALL.len());
        let more = self.below(3);
        (first..=first + more).map(|at| T::ALL[at % T::ALL.len()].as_str()).collect()
    }

    /// A rank from 0, below `end`: the nth is about n times as rare as the first, as with cities (Zipf).
    pub fn skewed(&mut self, end: usize) -> usize {
        let even = (self.next() >> 11) as f64 / (1_u64 << 53) as f64;
        let rank = ((end + 1) as f64).powf(even) - 1.0;
        (rank as usize).min(end - 1)
    }
}
