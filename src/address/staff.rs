//! The pages of the staff's program: their paths, and what was chosen on them.

use super::kiosk::Setting;
use super::route::Params;
use crate::vocabulary;
use crate::vocabulary::Vocabulary;

vocabulary! {
    /// A page for staff. The word is its path.
    StaffPage, "page for staff" {
        /// Which kommune has what registered.
        Coverage = "fagfolk/dekning",
        /// How a place of work meets relatives, answered by itself.
        Assessment = "fagfolk/egenvurdering",
        /// What a Møteplass learned.
        Learned = "fagfolk/erfaringer",
        /// The address of a display in a public place.
        Display = "kiosk",
    }
}

/// The parameters of the staff's pages.
pub mod param {
    /// The kind of what is looked for.
    pub const KIND: &str = "type";
    /// The answers of an assessment.
    pub const ANSWERS: &str = "svar";
    /// The day on which they were given.
    pub const DAY: &str = "dag";
    /// Those of an earlier day.
    pub const BEFORE: &str = "forrige";
    /// That day.
    pub const BEFORE_DAY: &str = "forrigedag";
    /// A fylke.
    pub const FYLKE: &str = "fylke";
    /// A kommune.
    pub const KOMMUNE: &str = "sted";
    /// Which lines of a table are shown.
    pub const ONLY: &str = "vis";
    /// What a table is sorted by.
    pub const ORDER: &str = "orden";
}

impl StaffPage {
    /// The parameters that the page reads, in the order in which they are written.
    pub fn reads(self) -> &'static [&'static str] {
        match self {
            Self::Assessment => &[param::ANSWERS, param::DAY, param::BEFORE, param::BEFORE_DAY],
            Self::Learned => &[],
            Self::Coverage => &[param::KIND, param::FYLKE, param::KOMMUNE, param::ONLY, param::ORDER],
            Self::Display => Setting::WORDS,
        }
    }

    /// The page at a path.
    pub(super) fn at(path: &[&str]) -> Option<Self> {
        Self::from_word(&path.join("/"))
    }
}

/// What was chosen on a page for staff, as it stands in the address. Each page reads its own parameters; what they
/// mean its own domain says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(Vec<(&'static str, String)>);

impl Choices {
    /// The value of a parameter; empty if it was not given.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(of, _)| *of == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// The same with another value of a parameter; an empty one takes it away.
    pub fn with(&self, page: StaffPage, name: &str, value: &str) -> Self {
        Self::collect(page, &|of| if of == name { value } else { self.get(of) })
    }

    /// What was chosen as it stands in an address behind the question mark.
    pub fn written(&self) -> String {
        let (mut params, mut written) = (Params::default(), String::new());
        self.write(&mut params);
        params.write(&mut written);
        written.trim_start_matches('?').to_owned()
    }

    pub(super) fn read(page: StaffPage, params: &Params) -> Self {
        Self::collect(page, &|name| params.get(name).unwrap_or_default())
    }

    pub(super) fn write(&self, params: &mut Params) {
        self.0.iter().for_each(|(name, value)| params.push(name, value));
    }

    fn collect<'a>(page: StaffPage, value: &dyn Fn(&str) -> &'a str) -> Self {
        let given = page.reads().iter().map(|name| (*name, value(name).to_owned()));
        Self(given.filter(|(_, value)| !value.is_empty()).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_changed_and_taken_away_and_unknown_ones_are_none() {
        let page = StaffPage::Coverage;
        let chosen = Choices::default().with(page, param::ORDER, "her").with(page, param::KIND, "annet");
        assert_eq!((chosen.get(param::KIND), chosen.get(param::ORDER)), ("annet", "her"));
        assert_eq!(chosen.with(page, param::ORDER, ""), Choices::default().with(page, param::KIND, "annet"));
        assert_eq!(chosen.with(page, "ukjent", "x"), chosen);
    }

    #[test]
    fn only_whole_paths_are_pages() {
        assert_eq!(StaffPage::at(&["fagfolk", "dekning"]), Some(StaffPage::Coverage));
        assert_eq!(StaffPage::at(&["fagfolk"]), None);
        assert_eq!(StaffPage::at(&["fagfolk", "dekning", "mer"]), None);
    }
}
