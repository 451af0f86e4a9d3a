//! Whom something serves: a kommune, a fylke, a health region or the country.

use crate::model::place::{FylkeNumber, KommuneNumber, Places};
use crate::model::text::Slug;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

/// The word for the whole country (ISO 3166-1).
const NATION: &str = "NO";
/// The word for Svalbard and Jan Mayen (ISO 3166-1).
const SVALBARD: &str = "SJ";

/// An area that something serves (HSDS: `service_area`).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum Area {
    /// One kommune.
    Kommune(KommuneNumber),
    /// One fylke.
    Fylke(FylkeNumber),
    /// One health region.
    Region(Slug),
    /// The country.
    Nation,
    /// Svalbard and Jan Mayen alone.
    Svalbard,
}

impl TryFrom<String> for Area {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        if text == NATION {
            return Ok(Self::Nation);
        }
        if text == SVALBARD {
            return Ok(Self::Svalbard);
        }
        if let Ok(number) = text.parse() {
            return Ok(Self::Kommune(number));
        }
        if let Ok(number) = text.parse() {
            return Ok(Self::Fylke(number));
        }
        match Slug::try_from(text) {
            Ok(id) if id.as_str().starts_with(|c: char| c.is_ascii_lowercase()) => Ok(Self::Region(id)),
            _ => Err(
                "a kommune number like 1577, a fylke number like 15, a health region like helse-vest, NO, or SJ",
            ),
        }
    }
}

impl Area {
    /// The kommune, if it is one.
    pub fn kommune(&self) -> Option<KommuneNumber> {
        match self {
            Self::Kommune(number) => Some(*number),
            _ => None,
        }
    }
}

impl From<Area> for String {
    fn from(area: Area) -> Self {
        match area {
            Area::Kommune(number) => number.into(),
            Area::Fylke(number) => number.into(),
            Area::Region(id) => id.as_str().into(),
            Area::Nation => NATION.into(),
            Area::Svalbard => SVALBARD.into(),
        }
    }
}

vocabulary! {
    /// How near to a kommune something is, nearest first.
    Reach, "reach" {
        /// For this kommune alone.
        Local = "local",
        /// For this kommune and some others.
        Shared = "shared",
        /// For the fylke or the health region.
        Regional = "regional",
        /// For the country.
        National = "national",
    }
}

/// How something that serves `areas` reaches `kommune`, or `None` if it does not serve it.
pub fn reach(areas: &[Area], kommune: KommuneNumber, places: &Places) -> Option<Reach> {
    let fylke = places.kommune(kommune)?.fylke;
    let reach_of = |area: &Area| match area {
        Area::Kommune(number) if *number != kommune => None,
        Area::Kommune(_) if areas.len() == 1 => Some(Reach::Local),
        Area::Kommune(_) => Some(Reach::Shared),
        Area::Fylke(number) => (*number == fylke).then_some(Reach::Regional),
        Area::Region(id) => {
            places.region(id).is_some_and(|region| region.fylker.contains(&fylke)).then_some(Reach::Regional)
        }
        Area::Nation => Some(Reach::National),
        Area::Svalbard => None,
    };
    areas.iter().filter_map(reach_of).min()
}
