//! The texts of the staff's program, in nynorsk.

mod coverage;

use crate::i18n::texts::staff::StaffWords;

pub(in crate::i18n::texts) const WORDS: StaffWords = StaffWords { coverage: coverage::WORDS };
