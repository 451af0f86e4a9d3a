//! How a display in a public place is set up, as its address or `kiosk.json` says it.
//!
//! Both use the same names: `/?vert=kiosk&sted=1577&hvile=90` and `{ "sted": "1577", "hvile": 90 }`. What is not
//! understood is told and passed over, because a display with a wrong setting must still help.

mod file;
mod words;

pub use file::KioskFile;
pub use words::{IdleSeconds, Orientation, QuietHour, Report, RestPart};

use crate::address::host::Host;
use crate::address::route::{Address, HOST, Params, Route};
use crate::model::lang::Lang;
use crate::model::place::KommuneNumber;
use crate::vocabulary;
use crate::vocabulary::Vocabulary;
use std::fmt;

vocabulary! {
    /// A setting of a display, by its name in the address and in `kiosk.json`.
    Setting, "setting of a display" {
        /// The kommune in which it stands.
        Place = "sted",
        /// The languages that it offers; it begins in the first.
        Languages = "sprak",
        /// The page on which every visitor begins.
        First = "side",
        /// After so many seconds without a touch it asks whether somebody is there.
        Idle = "hvile",
        /// What it shows while nobody is there.
        Rest = "skjerm",
        /// The hour of the night at which it starts afresh.
        Quiet = "natt",
        /// Whom to tell that it does not work.
        Report = "meld",
        /// How it hangs.
        Orientation = "retning",
    }
}

impl Setting {
    /// What may stand there.
    pub fn expected(self) -> &'static str {
        match self {
            Self::Place => "the number of a kommune, such as 1577",
            Self::Languages => "languages of the app, such as nb,en",
            Self::First => "a page of the app, such as /kalender",
            Self::Idle => "a whole number of seconds from 20 to 600",
            Self::Rest => "some of klokke, moter and telefoner",
            Self::Quiet => "a whole hour from 0 to 23",
            Self::Report => "a mailbox, or an address that starts with https://",
            Self::Orientation => "one of auto, staende and liggende",
        }
    }
}

/// A setting that was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misread {
    /// Its name, as it was written.
    pub name: String,
    /// Its value.
    pub found: String,
    /// What may stand there; for a name that nobody knows, the names.
    pub expected: &'static str,
}

impl fmt::Display for Misread {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: found {:?}; expected {}", self.name, self.found, self.expected)
    }
}

/// How a display is set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kiosk {
    /// The kommune in which it stands.
    pub place: Option<KommuneNumber>,
    /// The languages that it offers, at least one; it begins in the first.
    pub languages: Vec<Lang>,
    /// The page on which every visitor begins.
    pub first: Route,
    /// After so long without a touch it asks whether somebody is there.
    pub idle: IdleSeconds,
    /// What it shows while nobody is there.
    pub rest: Vec<RestPart>,
    /// The hour of the night at which it starts afresh.
    pub quiet: QuietHour,
    /// Whom to tell that it does not work.
    pub report: Option<Report>,
    /// How it hangs.
    pub orientation: Orientation,
}

impl Default for Kiosk {
    fn default() -> Self {
        Self {
            place: None,
            languages: Lang::ALL.to_vec(),
            first: Route::Start,
            idle: IdleSeconds::default(),
            rest: RestPart::ALL.to_vec(),
            quiet: QuietHour::default(),
            report: None,
            orientation: Orientation::Auto,
        }
    }
}

impl Kiosk {
    /// Reads settings as they stand in an address behind the question mark, and tells which were not understood.
    pub fn read(written: &str) -> (Self, Vec<Misread>) {
        let params = Params::parse(written);
        let (mut kiosk, mut misread) = (Self::default(), Vec::new());
        let mut first = None;
        for (name, value) in params.pairs().filter(|(name, value)| *name != HOST && !value.is_empty()) {
            let setting = Setting::from_word(name);
            let is_read = setting.is_some_and(|setting| kiosk.take(setting, value, &mut first));
            if !is_read {
                let expected = setting
                    .map_or("sted, sprak, side, hvile, skjerm, natt, meld or retning", Setting::expected);
                misread.push(Misread { name: name.to_owned(), found: value.to_owned(), expected });
            }
        }
        kiosk.first = first.or(kiosk.place.map(Route::Kommune)).unwrap_or(Route::Start);
        (kiosk, misread)
    }

    /// Takes the value of a setting; says whether it was understood.
    fn take(&mut self, setting: Setting, value: &str, first: &mut Option<Route>) -> bool {
        match setting {
            Setting::Place => put(&mut self.place, value.parse().ok().map(Some)),
            Setting::Languages => put(&mut self.languages, words(value)),
            Setting::First => put(first, page(value).map(Some)),
            Setting::Idle => put(&mut self.idle, IdleSeconds::try_from(value).ok()),
            Setting::Rest => put(&mut self.rest, words(value)),
            Setting::Quiet => put(&mut self.quiet, QuietHour::try_from(value).ok()),
            Setting::Report => put(&mut self.report, Report::try_from(value).ok().map(Some)),
            Setting::Orientation => put(&mut self.orientation, Orientation::from_word(value)),
        }
    }

    /// The settings as they stand in an address behind the question mark, each of them; [`Kiosk::read`] is its inverse.
    pub fn written(&self) -> String {
        let mut params = Params::default();
        let mut push = |setting: Setting, value: &str| params.push(setting.as_str(), value);
        push(Setting::Place, &self.place.map(String::from).unwrap_or_default());
        push(Setting::Languages, &joined(&self.languages));
        push(
            Setting::First,
            &Address { lang: Lang::Nb, host: Host::Phone, route: self.first.clone() }.href(""),
        );
        push(Setting::Idle, &self.idle.get().to_string());
        push(Setting::Rest, &joined(&self.rest));
        push(Setting::Quiet, &self.quiet.get().to_string());
        push(Setting::Report, self.report.as_ref().map_or("", Report::as_str));
        push(Setting::Orientation, self.orientation.as_str());
        let mut written = String::new();
        params.write(&mut written);
        written.split_off(1)
    }

    /// Where every visitor begins.
    pub fn home(&self) -> Address {
        let lang = self.languages.first().copied().unwrap_or(Lang::Nb);
        Address { lang, host: Host::Kiosk, route: self.first.clone() }
    }
}

/// Puts a value in its place if there is one; says whether there was.
fn put<T>(place: &mut T, value: Option<T>) -> bool {
    let is_there = value.is_some();
    if let Some(value) = value {
        *place = value;
    }
    is_there
}

/// The words of a list, if all of them are known.
fn words<T: Vocabulary + PartialEq>(value: &str) -> Option<Vec<T>> {
    let mut words = Vec::new();
    for word in value.split(',') {
        let word = T::from_word(word.trim())?;
        if !words.contains(&word) {
            words.push(word);
        }
    }
    Some(words)
}

fn joined<T: Vocabulary>(words: &[T]) -> String {
    words.iter().map(|word| word.as_str()).collect::<Vec<_>>().join(",")
}

/// The page of the app at an address without host and language.
fn page(value: &str) -> Option<Route> {
    let address = Address::parse("", value);
    (value.starts_with('/') && !value.starts_with("//") && address.route != Route::NotFound)
        .then_some(address.route)
}

#[cfg(test)]
mod tests;
