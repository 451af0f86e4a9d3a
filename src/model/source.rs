//! Where a fact comes from, and how old it is.

use crate::model::text::Name;
use crate::model::web::WebAddress;
use crate::schedule::civil::Date;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// Whose page a source is.
    SourceKind, "kind of source" {
        /// The provider's, or the responsible authority's.
        Own = "own",
        /// The authority's that must keep the line open, such as an emergency line: what it says does not age.
        Authority = "authority",
        /// Anybody else's: a newspaper, a list.
        Other = "other",
    }
}

vocabulary! {
    /// What a source is for.
    Purpose, "purpose of a source" {
        /// The opening hours.
        Hours = "hours",
    }
}

/// How exactly a source says when it is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Its year.
    Year,
    /// Its month.
    Month,
    /// Its day.
    Day,
}

/// The date of a source, as exactly as it says itself: a year, a month or a day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Dated {
    text: Box<str>,
    first: Date,
}

impl Dated {
    /// The first day that the date can mean.
    pub fn first_day(&self) -> Date {
        self.first
    }

    /// How exactly it is said.
    pub fn precision(&self) -> Precision {
        match self.text.len() {
            4 => Precision::Year,
            7 => Precision::Month,
            _ => Precision::Day,
        }
    }

    /// The year.
    pub fn year(&self) -> i32 {
        self.first.year()
    }

    /// How many whole years ago it was on `today`, counted from the first day that it can mean.
    pub fn years_on(&self, today: Date) -> i32 {
        years(self.first, today)
    }
}

impl TryFrom<String> for Dated {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut full = text.clone();
        match text.len() {
            4 => full.push_str("-01-01"),
            7 => full.push_str("-01"),
            _ => {}
        }
        let first =
            full.parse().map_err(|_| "a year, month or day that exists, like 2024, 2024-10 or 2024-10-21")?;
        Ok(Self { text: text.into(), first })
    }
}

impl From<Dated> for String {
    fn from(dated: Dated) -> Self {
        dated.text.into()
    }
}

/// Where a fact was found: an address, or the title of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A page on the web.
    Page {
        /// Its address.
        url: WebAddress,
    },
    /// A document without an address.
    Document {
        /// Its title.
        document: Name,
    },
}

/// Where a fact comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "RawSource", into = "RawSource")]
pub struct Source {
    /// What it is.
    pub origin: Origin,
    /// Whose it is.
    pub kind: SourceKind,
    /// How old it says it is.
    pub dated: Option<Dated>,
    /// What it is for; nothing means all of the record.
    pub purposes: Vec<Purpose>,
}

/// A source as it stands in the data: with an address, or with the title of a document.
#[derive(Deserialize, Serialize)]
struct RawSource {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    url: Option<WebAddress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    document: Option<Name>,
    kind: SourceKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dated: Option<Dated>,
    #[serde(rename = "for", default, skip_serializing_if = "Vec::is_empty")]
    purposes: Vec<Purpose>,
}

impl TryFrom<RawSource> for Source {
    type Error = &'static str;

    fn try_from(raw: RawSource) -> Result<Self, Self::Error> {
        let origin = match (raw.url, raw.document) {
            (Some(url), _) => Origin::Page { url },
            (None, Some(document)) => Origin::Document { document },
            (None, None) => return Err("a source with url or document"),
        };
        Ok(Self { origin, kind: raw.kind, dated: raw.dated, purposes: raw.purposes })
    }
}

impl From<Source> for RawSource {
    fn from(source: Source) -> Self {
        let (url, document) = match source.origin {
            Origin::Page { url } => (Some(url), None),
            Origin::Document { document } => (None, Some(document)),
        };
        Self { url, document, kind: source.kind, dated: source.dated, purposes: source.purposes }
    }
}

/// How many whole years lie between two days.
pub(super) fn years(from: Date, to: Date) -> i32 {
    let years = to.year() - from.year();
    if from.plus_years(years) > to { years - 1 } else { years }
}

/// The sources that count for a purpose: those that are for it, or all if none is.
pub fn counting(sources: &[Source], purpose: Purpose) -> impl Iterator<Item = &Source> {
    let is_named = sources.iter().any(|source| source.purposes.contains(&purpose));
    sources.iter().filter(move |source| !is_named || source.purposes.contains(&purpose))
}

/// The newest date among sources.
pub fn newest<'a>(sources: impl IntoIterator<Item = &'a Source>) -> Option<&'a Dated> {
    sources.into_iter().filter_map(|source| source.dated.as_ref()).max_by_key(|dated| dated.first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_dated_as_exactly_as_it_says() {
        for good in ["2020", "2020-10", "2020-10-21"] {
            let dated = Dated::try_from(good.to_owned()).unwrap();
            assert_eq!(String::from(dated), good);
        }
        for bad in ["", "20", "2020-13", "2020-02-30", "2020/10", "10-2020", "202"] {
            assert!(Dated::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_age_of_a_source_is_counted_in_whole_years() {
        let today = Date::new(2026, 11, 21).unwrap();
        for (dated, years) in [
            ("2019", 7),
            ("2026", 0),
            ("2025-11", 1),
            ("2025-12", 0),
            ("2023-11-21", 3),
            ("2023-11-22", 2),
            ("2024-02-29", 2),
        ] {
            assert_eq!(Dated::try_from(dated.to_owned()).unwrap().years_on(today), years, "{dated}");
        }
    }
}
