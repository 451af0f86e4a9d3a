//! Texts around a guide; what it says itself is data.

use super::listed::listed;
use super::{Names, Template};
use crate::model::guide::GuideKind;
use crate::vocabulary::Vocabulary;

listed! {
/// The texts around a guide.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct GuideWords {
    pub title: &'static str,
    pub lead: &'static str,
    /// What stands on the door of the start page.
    pub door: &'static str,
    /// What stands over the guides that answer a search.
    pub offer: &'static str,
    pub kind: Names<GuideKind, { GuideKind::ALL.len() }>,
    /// Who wrote it, and when.
    pub written: Template,
    pub approved: Template,
    pub not_approved: &'static str,
    pub kommune: Template,
    pub next_meeting: Template,
    pub other_guide: Template,
    pub sources: &'static str,
    /// Before what those who read an article can ask themselves.
    pub ask: &'static str,
    pub law: Template,
}
}
