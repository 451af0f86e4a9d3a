//! Texts that stand only in pages made beforehand, so that the program does not carry them.

use super::listed::{Listed, listed};
use super::{Template, en, nb, nn, se, texts};
use crate::model::lang::Lang;

listed! {
/// The texts of one language around a page: what search engines and other apps show of it, and what it says
/// when the program does not come.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct MadeTexts {
    pub failed: &'static str,
    /// Where no program can run, today or tomorrow.
    pub without_program: &'static str,
    /// The buttons that `public/keep.js` shows.
    pub new_version: &'static str,
    pub new_data: &'static str,
    /// Where the data is made for a later program than the browser has.
    pub newer: &'static str,
    pub talk_meanwhile: &'static str,
    pub of_place: &'static str,
    pub of_topic: &'static str,
    pub start: &'static str,
    pub finder: &'static str,
    pub topic: Template,
    pub kommune: Template,
    pub part: Template,
    pub kommuner: &'static str,
    pub helplines: &'static str,
    pub calendar: &'static str,
    pub poster: &'static str,
    pub subscribe: &'static str,
    pub without_sure_dates: Template,
    pub map: &'static str,
    pub saved: &'static str,
    pub about: &'static str,
    pub list_without_scripts: &'static str,
    pub country: &'static str,
}
}

impl MadeTexts {
    /// The texts in order.
    pub fn list(&self) -> Vec<&'static str> {
        let mut texts = Vec::new();
        self.write(&mut texts);
        texts
    }
}

/// The texts of a language.
pub fn made_texts(lang: Lang) -> &'static MadeTexts {
    match lang {
        Lang::Nb => &nb::made::WORDS,
        Lang::Nn => &nn::made::WORDS,
        Lang::En => &en::made::WORDS,
        Lang::Se => &se::made::WORDS,
    }
}

/// The name of the product in a language.
pub fn product(lang: Lang) -> &'static str {
    texts(lang).product
}
