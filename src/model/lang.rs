//! The languages of the app, and texts that exist in several of them.

use crate::model::text::Text;
use crate::vocabulary;
use crate::vocabulary::Vocabulary;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// A language that the whole app speaks (BCP 47).
    Lang, "language of the app" {
        /// Norwegian bokmål: the language without a prefix in addresses.
        Nb = "nb",
        /// Norwegian nynorsk.
        Nn = "nn",
        /// English.
        En = "en",
        /// Northern Sámi.
        Se = "se",
    }
}

impl Lang {
    /// What stands before the path in an address; bokmål has nothing.
    pub fn prefix(self) -> Option<&'static str> {
        (self != Self::Nb).then(|| self.as_str())
    }

    /// Whether names that are Norwegian are in it: a voice that reads one form of Norwegian reads the other.
    pub fn is_norwegian(self) -> bool {
        matches!(self, Self::Nb | Self::Nn)
    }

    /// What the language calls itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
            Self::Se => "Davvisámegiella",
        }
    }

    /// What stands, in the language itself, where a page in bokmål offers to be read in it.
    pub fn offer(self) -> &'static str {
        match self {
            Self::Nb => "Les siden på bokmål",
            Self::Nn => "Les sida på nynorsk",
            Self::En => "Read this page in English",
            Self::Se => "Loga siiddu davvisámegillii",
        }
    }
}

/// A text in one or more languages; bokmål is always there.
///
/// Published, a text stands in one language only; where that is not bokmål it stands for bokmål too.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "Published<MAX>")]
pub struct Localized<const MAX: usize> {
    /// Bokmål.
    pub nb: Text<MAX>,
    /// Nynorsk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nn: Option<Text<MAX>>,
    /// English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<Text<MAX>>,
    /// Northern Sámi.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub se: Option<Text<MAX>>,
}

/// A text in at least one language.
#[derive(Deserialize)]
struct Published<const MAX: usize> {
    nb: Option<Text<MAX>>,
    nn: Option<Text<MAX>>,
    en: Option<Text<MAX>>,
    se: Option<Text<MAX>>,
}

impl<const MAX: usize> TryFrom<Published<MAX>> for Localized<MAX> {
    type Error = &'static str;

    fn try_from(text: Published<MAX>) -> Result<Self, Self::Error> {
        let Published { nb, nn, en, se } = text;
        let any = nb.or_else(|| nn.clone()).or_else(|| en.clone()).or_else(|| se.clone());
        any.map(|nb| Self { nb, nn, en, se }).ok_or("a text in at least one language")
    }
}

impl<const MAX: usize> Localized<MAX> {
    /// The text in `lang`, or in bokmål; and the language it is in, for the `lang` attribute.
    pub fn get(&self, lang: Lang) -> (&str, Lang) {
        let own = match lang {
            Lang::Nb => None,
            Lang::Nn => self.nn.as_ref(),
            Lang::En => self.en.as_ref(),
            Lang::Se => self.se.as_ref(),
        };
        own.map_or((self.nb.as_str(), Lang::Nb), |text| (text.as_str(), lang))
    }
}
