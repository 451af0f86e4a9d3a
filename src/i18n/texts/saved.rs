//! Texts of Min liste.

use super::listed::listed;
use super::{Names, Template};
use crate::model::record::RecordKind;
use crate::vocabulary::Vocabulary;

listed! {
/// The texts of Min liste.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct SavedWords {
    pub lead: &'static str,
    pub empty: &'static str,
    pub nowhere: &'static str,
    pub unreadable: &'static str,
    pub unreadable_text: &'static str,
    pub start_again: &'static str,
    pub not_kept: &'static str,
    pub kind: Names<RecordKind, { RecordKind::ALL.len() }>,
    pub gone: &'static str,
    pub up: Template,
    pub down: Template,
    pub remove: Template,
    pub moved: Template,
    pub removed: Template,
    pub undo: &'static str,
    /// Where the browser deletes what is stored after a week.
    pub forgets: &'static str,
    pub hand_over: &'static str,
    pub hand_over_text: &'static str,
    pub link: &'static str,
    pub share: &'static str,
    pub code: &'static str,
    pub code_caption: &'static str,
    pub clear: &'static str,
    pub clear_question: &'static str,
    pub clear_yes: &'static str,
    pub clear_no: &'static str,
    pub cleared: &'static str,
    pub given_lead: &'static str,
    pub take: &'static str,
    pub taken: &'static str,
}
}
