//! Every text on the screen: one struct, one const per language, so that a missing text does not compile.

mod actions;
mod answer;
mod codes;
mod counted;
mod crisis;
mod emergency_line;
mod en;
mod guide;
mod list;
mod listed;
pub mod made;
mod map;
mod names;
mod nb;
mod poster;
mod saved;
mod section;
mod subscribe;
mod template;
mod words;

pub use actions::ActionWords;
pub use answer::AnswerWords;
pub use codes::CodeWords;
pub use counted::Counted;
pub use crisis::{Advice, CrisisWords};
pub use emergency_line::EmergencyLine;
pub use guide::GuideWords;
pub use map::MapWords;
pub use names::Names;
pub use poster::PosterWords;
pub use saved::SavedWords;
pub use section::Section;
pub use subscribe::SubscribeWords;
pub use template::Template;
pub use words::Words;

use crate::address::host::Refusal;
use crate::address::route::CalendarView;
use crate::model::area::Reach;
use crate::model::lang::Lang;
use crate::model::source::Doubt;

/// The texts of one language: its [`Words`], and functions from what varies to a text.
///
/// Functions of a closed list are total: a new topic does not compile before every language can say it.
#[allow(missing_docs)] // each field's name says where it stands; the text says the rest
pub struct Texts {
    pub lang: Lang,
    /// The texts that do not vary; their names can be said of the texts themselves.
    words: &'static Words,

    // place box
    pub place_options: fn(usize) -> String,
    pub position_refused: fn(Refusal) -> &'static str,

    // finder
    /// The button that shows the filters, with how many are chosen.
    pub filter_button: fn(usize) -> String,

    // kommune
    pub kommune_title: fn(&str) -> String,
    pub kommune_nothing_local: fn(&str) -> String,
    pub kommune_search: fn(&str) -> String,
    pub reach: fn(Reach, &str) -> String,
    pub kilometres_away: fn(u32) -> String,

    // service and helpline
    pub unconfirmed: fn(Option<i32>) -> String,
    /// What a card says of doubt.
    pub check_first: fn(Doubt) -> String,

    // opening hours
    /// From which year old hours are, if their source has a date.
    pub hours_stated: fn(Option<i32>) -> String,

    // calendar
    pub week: fn(u32) -> String,
    pub view: fn(CalendarView) -> &'static str,
    /// To the period before, and to the one after.
    pub previous: fn(CalendarView) -> &'static str,
    pub next: fn(CalendarView) -> &'static str,
    pub meetings_in: fn(usize, &str) -> String,
    /// How many meetings a day has, as it is read aloud.
    pub meetings_on: fn(usize) -> String,
    pub more_meetings: fn(usize) -> String,

    // words for values
    /// Day, name of month and year.
    pub date: fn(u32, &str, i32) -> String,
    /// The hour and minute of a time of day, as read on a sign.
    pub clock: fn(i32, i32) -> String,

    // what one can do with a record
    pub source_age: fn(i32) -> String,
}

impl std::ops::Deref for Texts {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.words
    }
}

/// The texts of a language.
pub fn texts(lang: Lang) -> &'static Texts {
    static NB: Texts = nb::texts(&nb::words::WORDS);
    static EN: Texts = en::texts(&en::words::WORDS);
    match lang {
        Lang::Nb => &NB,
        Lang::En => &EN,
    }
}

impl Texts {
    /// The texts of a language in the browser, with the list of its words that [`Words::list`] gave.
    ///
    /// The program carries the words of no language: with all of them it would be larger by each.
    pub fn with(lang: Lang, list: Vec<String>) -> Option<Self> {
        let words = Words::read(list)?;
        Some(match lang {
            Lang::Nb => nb::texts(words),
            Lang::En => en::texts(words),
        })
    }
}
