//! The texts of the staff's program, in bokmål.

mod assessment;
mod coverage;
mod display;
mod learned;

use crate::i18n::texts::staff::StaffWords;

pub(in crate::i18n::texts) const WORDS: StaffWords = StaffWords {
    assessment: assessment::WORDS,
    coverage: coverage::WORDS,
    display: display::WORDS,
    learned: learned::WORDS,
};
