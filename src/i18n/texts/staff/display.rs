//! Texts of the page for whoever keeps a display.

use crate::i18n::texts::Template;
use crate::i18n::texts::listed::listed;

listed! {
/// The texts of the page for whoever keeps a display.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct DisplayWords {
    pub title: &'static str,
    pub lead: &'static str,
    pub place: &'static str,
    pub no_place: &'static str,
    pub languages: &'static str,
    pub first: &'static str,
    pub first_usual: &'static str,
    pub idle: &'static str,
    /// So many seconds.
    pub seconds: Template,
    pub rest: &'static str,
    pub rest_all: &'static str,
    pub rest_clock: &'static str,
    pub rest_meetings: &'static str,
    pub rest_helplines: &'static str,
    pub quiet: &'static str,
    pub report: &'static str,
    pub orientation: &'static str,
    pub auto: &'static str,
    pub portrait: &'static str,
    pub landscape: &'static str,
    pub misread: &'static str,
    pub result: &'static str,
    pub address: &'static str,
    pub show: &'static str,
    pub code: &'static str,
    pub steps_title: &'static str,
    pub steps: [&'static str; 6],
}
}
