//! Every text on the screen: one struct, one const per language, so that a missing text does not compile.

mod actions;
mod answer;
mod choices;
mod codes;
mod counted;
mod crisis;
mod emergency_line;
mod en;
mod found;
mod guide;
mod kiosk;
mod list;
mod listed;
pub mod made;
mod map;
mod names;
mod nb;
mod nn;
mod offline;
mod poster;
mod said;
mod saved;
mod se;
mod section;
pub mod speech;
pub mod staff;
mod subscribe;
mod template;
mod words;

pub use actions::ActionWords;
pub use answer::AnswerWords;
pub use choices::ChoiceWords;
pub use codes::CodeWords;
pub use counted::Counted;
pub use crisis::{Advice, CrisisWords};
pub use emergency_line::EmergencyLine;
pub use found::FoundWords;
pub use guide::GuideWords;
pub use kiosk::{KioskWords, kiosk_words};
pub use map::MapWords;
pub use names::Names;
pub use offline::OfflineWords;
pub use poster::PosterWords;
pub use saved::SavedWords;
pub use section::Section;
pub use speech::SpeechWords;
pub use subscribe::SubscribeWords;
pub use template::Template;
pub use words::Words;

use crate::model::lang::Lang;

/// The texts of one language, and which it is.
pub struct Texts {
    /// The language.
    pub lang: Lang,
    /// Its words; their names can be said of the texts themselves.
    words: &'static Words,
}

impl std::ops::Deref for Texts {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

/// The texts of a language.
pub fn texts(lang: Lang) -> &'static Texts {
    static NB: Texts = Texts { lang: Lang::Nb, words: &nb::words::WORDS };
    static NN: Texts = Texts { lang: Lang::Nn, words: &nn::words::WORDS };
    static SE: Texts = Texts { lang: Lang::Se, words: &se::words::WORDS };
    static EN: Texts = Texts { lang: Lang::En, words: &en::words::WORDS };
    match lang {
        Lang::Nb => &NB,
        Lang::Nn => &NN,
        Lang::En => &EN,
        Lang::Se => &SE,
    }
}

impl Texts {
    /// The language of what is said where somebody may be in danger, where it is not that of the page.
    pub fn crisis_lang(&self) -> Option<&'static str> {
        (self.lang == Lang::Se).then_some("nb")
    }

    /// The language of what is told about the information, where it is not that of the page.
    pub fn about_lang(&self) -> Option<&'static str> {
        self.crisis_lang()
    }

    /// The texts of a language in the browser, with the list of its words that [`Words::list`] gave.
    ///
    /// The program carries the words of no language: with all of them it would be larger by each.
    pub fn with(lang: Lang, list: Vec<String>) -> Option<Self> {
        Some(Self { lang, words: Words::read(list)? })
    }
}
