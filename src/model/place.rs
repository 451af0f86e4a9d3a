//! Kommuner, fylker and health regions; who is near, and who is served.

use crate::model::lang::Lang;
use crate::model::text::{Name, Slug};
use crate::model::web::WebAddress;
use crate::vocabulary;
use serde::{Deserialize, Serialize};
use std::f64::consts::PI;
use std::fmt;

/// The number of a kommune: four digits (Statistics Norway, standard 131).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct KommuneNumber(u16);

/// The number of a fylke: two digits (Statistics Norway, standard 104).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct FylkeNumber(u16);

fn digits(text: &str, width: usize) -> Option<u16> {
    let is_number = text.len() == width && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

macro_rules! number {
    ($type:ident, $width:literal, $expected:literal) => {
        impl TryFrom<String> for $type {
            type Error = &'static str;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl std::str::FromStr for $type {
            type Err = &'static str;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                digits(text, $width).map(Self).ok_or($expected)
            }
        }

        impl From<$type> for String {
            fn from(number: $type) -> Self {
                format!("{:0width$}", number.0, width = $width)
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&String::from(*self))
            }
        }
    };
}

number!(KommuneNumber, 4, "a kommune number of four digits, like 1577");
number!(FylkeNumber, 2, "a fylke number of two digits, like 15");

/// A point on the earth in degrees (WGS 84).
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, Serialize)]
#[serde(try_from = "(f64, f64)", into = "(f64, f64)")]
pub struct Point {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

impl TryFrom<(f64, f64)> for Point {
    type Error = &'static str;
    fn try_from((latitude, longitude): (f64, f64)) -> Result<Self, Self::Error> {
        // Mainland Norway with its coast.
        let is_in_norway = (57.5..=72.0).contains(&latitude) && (3.5..=32.5).contains(&longitude);
        if is_in_norway {
            Ok(Self { latitude, longitude })
        } else {
            Err("a point in Norway, [latitude, longitude]")
        }
    }
}

impl From<Point> for (f64, f64) {
    fn from(point: Point) -> Self {
        (point.latitude, point.longitude)
    }
}

impl Point {
    /// Kilometres along the surface of the earth, on a flat map between the two latitudes: within 1 % in Norway.
    pub fn kilometres_to(self, other: Self) -> f64 {
        const KILOMETRES_A_DEGREE: f64 = 111.195;
        let north = other.latitude - self.latitude;
        let middle = (f64::midpoint(self.latitude, other.latitude)) * PI / 180.0;
        let east = (other.longitude - self.longitude) * cosine(middle);
        KILOMETRES_A_DEGREE * (north * north + east * east).sqrt()
    }
}

/// Cosine of 0 to π/2 by its series, to 1e-6; that of `std` is ten kilobytes in the browser.
pub(crate) fn cosine(angle: f64) -> f64 {
    let square = angle * angle;
    1.0 - square / 2.0
        * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0 * (1.0 - square / 90.0))))
}

vocabulary! {
    /// The form of Norwegian that a kommune has chosen for itself.
    LanguageForm, "form of Norwegian" {
        /// Bokmål.
        Bokmaal = "bokmål",
        /// Nynorsk.
        Nynorsk = "nynorsk",
        /// None chosen.
        Neutral = "nøytral",
    }
}

impl LanguageForm {
    /// The language of the app that it is.
    pub fn lang(self) -> Option<Lang> {
        match self {
            Self::Bokmaal => Some(Lang::Nb),
            Self::Nynorsk => Some(Lang::Nn),
            Self::Neutral => None,
        }
    }
}

vocabulary! {
    /// The language of a place name.
    NameLanguage, "language of a name" {
        /// Norwegian.
        Norwegian = "nb",
        /// Northern Sámi.
        NorthernSami = "se",
        /// Lule Sámi.
        LuleSami = "smj",
        /// Southern Sámi.
        SouthernSami = "sma",
        /// Kven.
        Kven = "fkv",
    }
}

/// One name of a place.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct PlaceName {
    /// The name.
    pub name: Name,
    /// Its language.
    pub lang: NameLanguage,
}

/// A fylke.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Fylke {
    /// Its number.
    pub number: FylkeNumber,
    /// Its names, the usual one first.
    pub names: Vec<PlaceName>,
}

/// A health region.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Region {
    /// Its id.
    pub id: Slug,
    /// Its name.
    pub name: Name,
    /// The fylker in it.
    pub fylker: Vec<FylkeNumber>,
}

/// A kommune.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
pub struct Kommune {
    /// Its number.
    pub number: KommuneNumber,
    /// Its official names, the usual one first.
    pub names: Vec<PlaceName>,
    /// Names of kommuner that went into it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former: Vec<Name>,
    /// Numbers that it, or kommuner that went into it, once had.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_numbers: Vec<KommuneNumber>,
    /// The fylke it is in.
    pub fylke: FylkeNumber,
    /// Where its administration is.
    pub centre: Name,
    /// A point in it.
    pub point: Point,
    /// Its form of Norwegian.
    pub form: LanguageForm,
    /// Its own site.
    pub url: WebAddress,
}

/// A postcode.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Postcode {
    /// Four digits.
    pub code: PostcodeNumber,
    /// The name of the post town.
    pub place: Name,
    /// The kommune that most of it is in.
    pub kommune: KommuneNumber,
}

/// The digits of a postcode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct PostcodeNumber(u16);

number!(PostcodeNumber, 4, "a postcode of four digits, like 6103");

impl KommuneNumber {
    /// The fylke it is in: the first two digits.
    pub fn fylke(self) -> FylkeNumber {
        FylkeNumber(self.0 / 100)
    }
}

impl Fylke {
    /// Its usual name.
    pub fn name(&self) -> &str {
        self.names.first().map_or("", |name| name.name.as_str())
    }
}

impl Kommune {
    /// Its usual name.
    pub fn name(&self) -> &str {
        self.names.first().map_or("", |name| name.name.as_str())
    }

    /// The languages of the app that it uses itself: its form of Norwegian, and Sámi where it has a Sámi name.
    pub fn langs(&self) -> Vec<Lang> {
        let is_sami = self.names.iter().any(|name| name.lang == NameLanguage::NorthernSami);
        self.form.lang().into_iter().chain(is_sami.then_some(Lang::Se)).collect()
    }

    /// All its official names with hyphens between, as on the signs: «Guovdageaidnu - Kautokeino».
    pub fn full_name(&self) -> String {
        let mut full = String::new();
        for name in &self.names {
            if !full.is_empty() {
                full.push_str(" – ");
            }
            full.push_str(name.name.as_str());
        }
        full
    }
}

/// The kommuner, fylker and health regions of the country.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Places {
    /// In order of number.
    pub kommuner: Vec<Kommune>,
    /// In order of number.
    pub fylker: Vec<Fylke>,
    /// The four of them.
    pub regions: Vec<Region>,
}

impl Places {
    /// The kommune with this number.
    pub fn kommune(&self, number: KommuneNumber) -> Option<&Kommune> {
        // They stand in order; thousands of services ask.
        let at = self.kommuner.binary_search_by_key(&number, |kommune| kommune.number).ok()?;
        self.kommuner.get(at)
    }

    /// The kommuner that have today what had this number once: itself; several, where it was divided.
    pub fn now(&self, number: KommuneNumber) -> Vec<&Kommune> {
        match self.kommune(number) {
            Some(kommune) => vec![kommune],
            None => {
                let had = |kommune: &&Kommune| kommune.former_numbers.contains(&number);
                self.kommuner.iter().filter(had).collect()
            }
        }
    }

    /// The fylke with this number.
    pub fn fylke(&self, number: FylkeNumber) -> Option<&Fylke> {
        self.fylker.iter().find(|fylke| fylke.number == number)
    }

    /// The health region with this id.
    pub fn region(&self, id: &Slug) -> Option<&Region> {
        self.regions.iter().find(|region| region.id == *id)
    }

    /// Another kommune's distance from this one in whole kilometres, between their points: an estimate.
    pub fn kilometres(&self, from: KommuneNumber, to: KommuneNumber) -> Option<u32> {
        Some(self.kommune(from)?.point.kilometres_to(self.kommune(to)?.point).round() as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_leading_zero() {
        let oslo: KommuneNumber = "0301".parse().unwrap();
        assert_eq!(oslo.to_string(), "0301");
        for bad in ["301", "03010", "03o1", "", " 301", "+301"] {
            assert!(bad.parse::<KommuneNumber>().is_err(), "{bad}");
        }
    }

    #[test]
    fn the_distance_from_oslo_to_tromso_is_about_1150_kilometres() {
        let point = |latitude, longitude| Point { latitude, longitude };
        let distance = point(59.9139, 10.7522).kilometres_to(point(69.6492, 18.9553));
        assert!((1140.0..1160.0).contains(&distance), "{distance}");
    }
}
