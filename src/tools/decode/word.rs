//! Single values: texts, dates, numbers and words of a vocabulary.

use super::super::context::Http;
use super::super::{fault::quote, json::Node, privacy, typo};
use super::{Decode, Value, refusal};
use crate::model::lang::Localized;
use crate::model::phone::PhoneNumber;
use crate::model::source::Dated;
use crate::model::text::{Slug, Text};
use crate::model::web::{EmailAddress, WebAddress};
use crate::schedule::civil::{Date, Moment, TimeOfDay};
use crate::vocabulary::Vocabulary;
use std::fmt::Display;

/// As many words as a message lists.
const MOST_LISTED: usize = 40;

macro_rules! written_as_text {
    ($($type:ty),+) => {
        $(impl Decode for $type {
            fn expected() -> String {
                refusal::<Self>()
            }
            fn decode(value: &Value) -> Option<Self> {
                value.parse()
            }
        })+
    };
}

written_as_text!(Slug, Date, TimeOfDay, Moment, PhoneNumber);

/// «one of …», or only what it is when there are many.
pub fn choice<T: Vocabulary>() -> String {
    if T::ALL.len() > MOST_LISTED {
        return format!("a {}", T::NOUN);
    }
    let words: Vec<&str> = T::ALL.iter().map(|word| word.as_str()).collect();
    format!("one of {}", words.join(", "))
}

/// The word of a vocabulary.
pub fn word<T: Vocabulary>(value: &Value) -> Option<T> {
    let Some(text) = value.node.text() else {
        value.wrong(choice::<T>());
        return None;
    };
    let found = T::from_word(text);
    if found.is_none() {
        let words = T::ALL.iter().map(|word| word.as_str());
        value.fault(format!("unknown {} {}", T::NOUN, quote(text)), typo::hint(choice::<T>(), text, words));
    }
    found
}

macro_rules! words {
    ($($type:ty),+) => {
        $(impl Decode for $type {
            fn expected() -> String {
                choice::<Self>()
            }
            fn decode(value: &Value) -> Option<Self> {
                word(value)
            }
        })+
    };
}

words!(
    crate::model::danger::Danger,
    crate::model::lang::Lang,
    crate::model::synonym::Asks,
    crate::model::district::DistrictKind,
    crate::model::guide::GuideKind,
    crate::model::taxonomy::Audience,
    crate::model::taxonomy::Topic,
    crate::model::taxonomy::ServiceType,
    crate::model::taxonomy::Tongue,
    crate::model::taxonomy::Cost,
    crate::model::taxonomy::Referral,
    crate::model::channel::ChannelKind,
    crate::model::channel::ChannelCost,
    crate::schedule::hours::DayName,
    crate::model::meeting::SeriesStatus,
    crate::model::meeting::RegistrationKind,
    crate::model::place::LanguageForm,
    crate::model::place::NameLanguage,
    crate::schedule::recurrence::Frequency,
    crate::schedule::recurrence::WeekParity,
    crate::schedule::series::OnDayOff,
    crate::model::source::Purpose,
    crate::model::source::SourceKind
);

impl<const MAX: usize> Decode for Text<MAX> {
    fn expected() -> String {
        format!("a text of at most {MAX} characters")
    }

    fn decode(value: &Value) -> Option<Self> {
        let Some(written) = value.node.text() else { return value.refuse(Self::expected()) };
        let text = match Self::try_from(written.to_owned()) {
            Ok(text) => text,
            Err(expected) => return value.refuse(format!("{expected}, at most {MAX} characters")),
        };
        super::private::no_identity_number(value, text.as_str());
        Some(text)
    }
}

impl<const MAX: usize> Decode for Localized<MAX> {
    fn expected() -> String {
        "an object with nb, and perhaps nn, en, se".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = super::Fields::of(value, &["nb", "nn", "en", "se"])?;
        let nb = fields.required("nb");
        let (nn, en, se) = (fields.optional("nn"), fields.optional("en"), fields.optional("se"));
        Some(Self { nb: nb?, nn, en, se })
    }
}

impl Decode for WebAddress {
    fn expected() -> String {
        refusal::<Self>()
    }

    fn decode(value: &Value) -> Option<Self> {
        let address: Self = value.parse()?;
        if !address.is_secure() {
            match value.context.http.get() {
                Http::Never => {
                    value.wrong("an address that starts with https://, or a reason in http_because")
                }
                Http::Reasoned | Http::Used => value.context.http.set(Http::Used),
            }
        }
        Some(address)
    }
}

impl Decode for EmailAddress {
    fn expected() -> String {
        refusal::<Self>()
    }

    fn decode(value: &Value) -> Option<Self> {
        let address: Self = value.parse()?;
        if privacy::is_of_a_person(&address) {
            value.wrong("the mailbox of an office, not of a person");
        }
        Some(address)
    }
}

impl Decode for Dated {
    fn expected() -> String {
        refusal::<Self>()
    }

    fn decode(value: &Value) -> Option<Self> {
        let dated: Self = value.parse()?;
        not_in_the_future(value, dated.first_day());
        Some(dated)
    }
}

/// Tells if `day` is still to come.
pub fn not_in_the_future(value: &Value, day: Date) {
    let today = value.context.today;
    if day > today {
        value.wrong(format!("a date that is not after today, {today}"));
    }
}

impl Decode for bool {
    fn expected() -> String {
        "true or false".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        match value.node {
            Node::Bool(found) => Some(*found),
            _ => value.refuse(Self::expected()),
        }
    }
}

impl Decode for i64 {
    fn expected() -> String {
        "a whole number".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let number = if let Node::Number(number) = value.node { number.as_i64() } else { None };
        if number.is_none() {
            value.wrong(Self::expected());
        }
        number
    }
}

/// A whole number that a type may refuse.
pub fn counted<T: TryFrom<u64, Error: Display>>(value: &Value) -> Option<T> {
    let number = if let Node::Number(number) = value.node { number.as_u64() } else { None };
    // No number is the highest of them, which no type here takes.
    match T::try_from(number.unwrap_or(u64::MAX)) {
        Ok(found) => Some(found),
        Err(expected) => value.refuse(expected.to_string()),
    }
}

/// What such a type expects.
pub fn counted_expected<T: TryFrom<u64, Error: Display>>() -> String {
    T::try_from(u64::MAX).err().map_or_else(|| "a whole number".into(), |expected| expected.to_string())
}
