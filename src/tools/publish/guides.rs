//! A small file for each guide and language: only the page of the guide loads it.

use super::{hashed, in_lang};
use crate::model::guide::{Guide, GuideEntry};
use crate::model::lang::Lang;
use crate::vocabulary::Vocabulary;

/// The files of all guides, each with its name.
pub fn files(guides: &[Guide]) -> Vec<(String, String)> {
    Lang::ALL.iter().flat_map(|&lang| guides.iter().map(move |guide| file(guide, lang))).collect()
}

/// A guide in the list of guides, as JSON.
pub fn entry(guide: &Guide, lang: Lang) -> String {
    in_lang(&GuideEntry::new(guide, file(guide, lang).0), lang)
}

fn file(guide: &Guide, lang: Lang) -> (String, String) {
    let text = in_lang(guide, lang);
    (hashed(&format!("guide-{}-{}", lang.as_str(), guide.id), &text), text)
}
