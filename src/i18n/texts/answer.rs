//! Texts of an answer.

use super::listed::listed;
use super::{Names, Template};
use crate::model::need::Need;
use crate::vocabulary::Vocabulary;

listed! {
/// The texts of an answer.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct AnswerWords {
    pub title: &'static str,
    pub title_in: Template,
    pub search: &'static str,
    pub found_nothing: &'static str,
    pub found_services: Template,
    pub found_meetings: Template,
    /// Services and meetings.
    pub found_both: Template,
    pub nothing: &'static str,
    /// Asks for a place, where what follows is only some of the country.
    pub asks_place: &'static str,
    pub more: &'static str,
    /// Lines about the same that do not stand above.
    pub more_lines: Template,
    pub topics: &'static str,
    pub talk: &'static str,
    pub near: &'static str,
    pub near_in: Template,
    pub meetings: &'static str,
    pub need: Names<Need, { Need::ALL.len() }>,
}
}

impl AnswerWords {
    /// What was found, as it is announced.
    pub fn found(&self, services: usize, meetings: usize) -> String {
        let (of_services, of_meetings) = (services.to_string(), meetings.to_string());
        match (services, meetings) {
            (0, 0) => self.found_nothing.to_owned(),
            (_, 0) => self.found_services.with(&[&of_services]),
            (0, _) => self.found_meetings.with(&[&of_meetings]),
            _ => self.found_both.with(&[&of_services, &of_meetings]),
        }
    }
}
