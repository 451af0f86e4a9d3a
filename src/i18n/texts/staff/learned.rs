//! Texts of what a Møteplass learned.

use crate::i18n::texts::listed::listed;
use crate::i18n::texts::{Counted, Template};

listed! {
/// The texts of what a Møteplass learned.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct LearnedWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub private: &'static str,
    pub add_title: &'static str,
    pub day: &'static str,
    pub theme: &'static str,
    pub who: &'static str,
    pub service: &'static str,
    pub service_hint: &'static str,
    pub what: &'static str,
    pub what_hint: &'static str,
    pub help: &'static str,
    pub themes: [&'static str; 8],
    pub groups: [&'static str; 5],
    pub slips: [Template; 3],
    pub slip_advice: &'static str,
    pub add: &'static str,
    pub add_empty: &'static str,
    pub added: &'static str,
    pub full: &'static str,
    pub list: &'static str,
    pub remove: &'static str,
    pub removed: &'static str,
    pub count: Counted,
    pub csv: &'static str,
    pub doc: &'static str,
    pub keep: &'static str,
    pub kept: &'static str,
    pub forget: &'static str,
    pub forgotten: &'static str,
    pub keep_failed: &'static str,
    pub resume: &'static str,
    pub merge: &'static str,
    pub merge_text: &'static str,
    pub merge_label: &'static str,
    pub merged: Template,
    pub merge_failed: Template,
    pub report: &'static str,
    pub report_caution: &'static str,
    pub helps: Template,
    pub number: &'static str,
    pub by: &'static str,
    pub csv_name: &'static str,
    pub doc_name: &'static str,
    pub method: &'static str,
}
}
