//! Single values.

use super::{Faults, Read};
use crate::json::Json;
use crate::model::helpline::Priority;
use crate::model::lang::Localized;
use crate::model::place::{FylkeNumber, KommuneNumber, Point, PostcodeNumber};
use crate::model::text::{Slug, Text};
use crate::schedule::civil::{Date, Moment, TimeOfDay};
use crate::vocabulary::Vocabulary;
use std::str::FromStr;

impl Read for String {
    fn read(json: &Json, faults: &Faults) -> Self {
        json.text(faults).to_owned()
    }
}

impl Read for Box<str> {
    fn read(json: &Json, faults: &Faults) -> Self {
        json.text(faults).into()
    }
}

impl Read for bool {
    fn read(json: &Json, faults: &Faults) -> Self {
        match json {
            Json::Bool(value) => *value,
            _ => {
                faults.note();
                false
            }
        }
    }
}

impl Read for f64 {
    fn read(json: &Json, faults: &Faults) -> Self {
        match json {
            Json::Number(number) => *number,
            _ => {
                faults.note();
                0.0
            }
        }
    }
}

impl Read for u32 {
    fn read(json: &Json, faults: &Faults) -> Self {
        let number = f64::read(json, faults);
        if !(0.0..=f64::from(Self::MAX)).contains(&number) {
            faults.note();
        }
        number as Self
    }
}

/// Reads a text that has a rule; what breaks it is a fault, and `blank` is read in its place.
fn written<T: TryFrom<String>>(json: &Json, faults: &Faults, blank: &str) -> T {
    let mut text = json.text(faults).to_owned();
    // A loop, so that the rule stands here once.
    loop {
        match T::try_from(text) {
            Ok(value) => return value,
            Err(_) => {
                faults.note();
                text = blank.to_owned();
            }
        }
    }
}

/// As [`written`], for values that keep nothing of the text.
fn parsed<T: FromStr>(json: &Json, faults: &Faults, blank: &str) -> T {
    let mut text = json.text(faults);
    loop {
        match text.parse() {
            Ok(value) => return value,
            Err(_) => {
                faults.note();
                text = blank;
            }
        }
    }
}

/// Types that are written as a text, each with how it is read and a text that it always takes.
macro_rules! written_as_text {
    ($($type:ty: $how:ident $blank:literal),+ $(,)?) => {$(
        impl Read for $type {
            fn read(json: &Json, faults: &Faults) -> Self {
                $how(json, faults, $blank)
            }
        }
    )+};
}

written_as_text!(
    Date: parsed "1970-01-01",
    TimeOfDay: parsed "00:00",
    Moment: parsed "1970-01-01T00:00",
    KommuneNumber: parsed "0000",
    FylkeNumber: parsed "00",
    PostcodeNumber: parsed "0000",
    Slug: written "xx",
    crate::model::area::Area: written "NO",
    crate::schedule::hours::ExceptionDay: written "01-01",
    crate::model::phone::PhoneNumber: written "113",
    crate::model::source::Dated: written "1970",
    crate::model::web::EmailAddress: written "a@b.no",
    crate::model::web::WebAddress: written "https://a.no",
);

impl<const MAX: usize> Read for Text<MAX> {
    fn read(json: &Json, faults: &Faults) -> Self {
        written(json, faults, "x")
    }
}

/// Words of closed lists.
macro_rules! words {
    ($($type:ty),+ $(,)?) => {$(
        impl Read for $type {
            fn read(json: &Json, faults: &Faults) -> Self {
                faults.or(Self::from_word(json.text(faults)), Self::ALL[0])
            }
        }
    )+};
}

words!(
    crate::model::channel::ChannelCost,
    crate::model::channel::ChannelKind,
    crate::schedule::hours::DayName,
    crate::model::lang::Lang,
    crate::dataset::manifest::FileKind,
    crate::schedule::occurrence::OccurrenceStatus,
    crate::model::meeting::RegistrationKind,
    crate::model::meeting::SeriesStatus,
    crate::model::place::LanguageForm,
    crate::model::place::NameLanguage,
    crate::model::source::SourceKind,
    crate::model::taxonomy::Audience,
    crate::model::taxonomy::Cost,
    crate::model::taxonomy::Referral,
    crate::model::taxonomy::ServiceType,
    crate::model::taxonomy::Tongue,
    crate::model::danger::Danger,
    crate::model::taxonomy::Topic,
);

impl Read for Priority {
    fn read(json: &Json, faults: &Faults) -> Self {
        faults.or(Self::try_from(u64::from(u32::read(json, faults))).ok(), Self::FIRST)
    }
}

impl Read for Point {
    fn read(json: &Json, faults: &Faults) -> Self {
        let [latitude, longitude] = json.pair(faults).map(|degrees| f64::read(degrees, faults));
        let point = Self { latitude, longitude };
        faults.or(Self::try_from((latitude, longitude)).ok(), point)
    }
}

impl<const MAX: usize> Read for Localized<MAX> {
    /// A text is published in one language, for the readers of that language; so it stands for all.
    fn read(json: &Json, faults: &Faults) -> Self {
        Self {
            nb: Read::read(json.given("nb").or(json.given("en")).unwrap_or(&super::NOTHING), faults),
            nn: json.maybe("nn", faults),
            en: json.maybe("en", faults),
            se: json.maybe("se", faults),
        }
    }
}
