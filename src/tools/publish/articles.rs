//! A small file for each article and language: only the page of the article loads it.

use super::{Published, hashed, in_lang};
use crate::dataset::manifest::{DataFile, Extent, FileKind};
use crate::model::article::Article;
use crate::model::lang::Lang;

/// An article in a language.
pub fn file(article: &Article, lang: Lang) -> Published {
    let (kind, text) = (FileKind::Article, in_lang(article, lang));
    let name = hashed(&DataFile::stem(kind, lang, &article.id), &text);
    Published { file: DataFile { name, kind, lang: Some(lang), extent: Extent::All }, text }
}
