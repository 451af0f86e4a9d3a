//! The texts of the staff's program, which comes to the browser as a list of its own: visitors load none of them.

mod assessment;
mod coverage;
mod display;
mod learned;

pub use assessment::{AssessmentWords, ItemWords};
pub use coverage::CoverageWords;
pub use display::DisplayWords;
pub use learned::LearnedWords;

use super::list::{list_of, read_list};
use super::listed::listed;
use super::{en, nb, nn};
use crate::address::staff::StaffPage;
use crate::model::lang::Lang;

listed! {
/// The texts of one language.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct StaffWords {
    pub assessment: AssessmentWords,
    pub coverage: CoverageWords,
    pub learned: LearnedWords,
    pub display: DisplayWords,
}
}

/// The texts of a language.
pub fn staff_words(lang: Lang) -> &'static StaffWords {
    match lang {
        // For those at work it stays in bokmål until somebody has written it; the page says so.
        Lang::Nb | Lang::Se => &nb::staff::WORDS,
        Lang::Nn => &nn::staff::WORDS,
        Lang::En => &en::staff::WORDS,
    }
}

impl StaffWords {
    /// The texts in order, after a mark that tells for which program they are.
    pub fn list(&self) -> Vec<String> {
        list_of(self)
    }

    /// The texts out of such a list; `None` if it was made for another program.
    pub fn read(list: Vec<String>) -> Option<&'static Self> {
        read_list(list)
    }

    /// What a page is for, in a sentence or two.
    pub fn lead(&self, page: StaffPage) -> &'static str {
        match page {
            StaffPage::Assessment => self.assessment.lead,
            StaffPage::Coverage => self.coverage.lead,
            StaffPage::Learned => self.learned.lead,
            StaffPage::Display => self.display.lead,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn every_language_comes_back_from_its_list_and_has_the_same_gaps() {
        let bokmaal = staff_words(Lang::Nb).list();
        for &lang in Lang::ALL {
            let list = staff_words(lang).list();
            assert_eq!(StaffWords::read(list.clone()).unwrap().list(), list);
            for (nb, other) in bokmaal.iter().zip(&list) {
                assert_eq!(nb.matches("{}").count(), other.matches("{}").count(), "{nb} / {other}");
                assert_eq!(nb.is_empty(), other.is_empty(), "{nb} / {other}");
            }
        }
    }
}
