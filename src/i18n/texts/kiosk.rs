//! Texts of a display's own controls, which no other host has.

use super::{en, nb, nn, se};
use crate::model::lang::Lang;
use serde::Serialize;

/// The texts of a display. They are published by name, for `public/display/words.js`; the program does not know them.
/// A text may have one gap, `{}`.
#[derive(Serialize)]
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct KioskWords {
    // the row of buttons
    pub bar: &'static str,
    pub back: &'static str,
    pub larger: &'static str,
    pub contrast: &'static str,
    pub read_aloud: &'static str,
    pub stop_reading: &'static str,
    pub lower: &'static str,
    pub take_page: &'static str,
    pub done: &'static str,

    // whether somebody is there
    pub still_there: &'static str,
    pub still_text: &'static str,
    pub stay: &'static str,

    // to a phone
    pub take_title: &'static str,
    pub take_text: &'static str,
    pub code: &'static str,
    pub close: &'static str,

    // the keyboard
    pub keyboard: &'static str,
    pub key_erase: &'static str,
    pub key_go: &'static str,
    pub key_hide: &'static str,
    pub key_space: &'static str,
    pub key_letters: &'static str,
    pub key_sami: &'static str,
    pub key_digits: &'static str,

    // for whoever keeps it
    pub broken: &'static str,
    pub status: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub status_version: &'static str,
    pub status_data: &'static str,
    pub status_hours: &'static str,
    pub status_resets: &'static str,
    pub status_crashes: &'static str,
    pub status_looked: &'static str,
    pub status_found: &'static str,
    pub status_updated: &'static str,
    pub status_memory: &'static str,
    pub status_online: &'static str,
    pub status_worker: &'static str,
    pub status_screen: &'static str,
    pub status_misread: &'static str,
    pub status_setup: &'static str,
    pub status_report: &'static str,
}

/// The texts of a display in a language.
pub fn kiosk_words(lang: Lang) -> &'static KioskWords {
    match lang {
        Lang::Nb => &nb::kiosk::WORDS,
        Lang::Nn => &nn::kiosk::WORDS,
        Lang::En => &en::kiosk::WORDS,
        Lang::Se => &se::kiosk::WORDS,
    }
}
