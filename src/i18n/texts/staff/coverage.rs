//! Texts of the coverage table.

use crate::i18n::texts::Template;
use crate::i18n::texts::listed::listed;

listed! {
/// The texts of the coverage table.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct CoverageWords {
    pub title: &'static str,
    pub lead: &'static str,
    /// Not registered is not the same as not existing.
    pub caution: &'static str,
    pub kind: &'static str,
    pub all_kinds: &'static str,
    pub fylke: &'static str,
    pub country: &'static str,
    pub only: &'static str,
    pub only_names: [&'static str; 3],
    pub status: Template,
    pub kommune: &'static str,
    pub here: &'static str,
    pub neighbours: &'static str,
    pub regional: &'static str,
    pub here_means: &'static str,
    pub neighbours_means: &'static str,
    pub regional_means: &'static str,
    pub sort_by: Template,
    pub map: Template,
    pub legend: [&'static str; 3],
    pub csv: &'static str,
    pub csv_name: &'static str,
    pub of_kommune: Template,
    pub back: &'static str,
    pub nothing: &'static str,
    pub to_kommune: Template,
    pub report_title: &'static str,
    pub report: &'static str,
    pub report_link: &'static str,
    pub letter: Template,
    pub letter_text: &'static str,
}
}
