//! A small file for each guide and language: only the page of the guide loads it.

use super::{Published, hashed, in_lang};
use crate::dataset::manifest::{DataFile, Extent, FileKind};
use crate::model::guide::{Guide, GuideEntry};
use crate::model::lang::Lang;

/// The list of guides in a language, and each of them.
pub fn files(guides: &[Guide], lang: Lang) -> (String, Vec<Published>) {
    let entries: Vec<String> = guides.iter().map(|guide| in_lang(&GuideEntry::new(guide), lang)).collect();
    (format!("[{}]", entries.join(",")), guides.iter().map(|guide| file(guide, lang)).collect())
}

fn file(guide: &Guide, lang: Lang) -> Published {
    let (kind, text) = (FileKind::Guide, in_lang(guide, lang));
    let name = hashed(&DataFile::stem(kind, lang, &guide.id), &text);
    Published { file: DataFile { name, kind, lang: Some(lang), extent: Extent::All }, text }
}
