//! Parts of the country that are no kommune: districts, former fylker, Svalbard.
//!
//! Apart from the places, which every page loads.

use crate::model::lang::Localized;
use crate::model::place::{FylkeNumber, KommuneNumber, PostcodeNumber};
use crate::model::source::Source;
use crate::model::text::{Name, Slug};
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What kind of part of the country it is.
    DistrictKind, "kind of district" {
        /// One that people speak of, without official borders.
        District = "district",
        /// One that was a fylke.
        FormerFylke = "former-fylke",
    }
}

/// A part of the country that people name, as the kommuner of today.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct District {
    /// Its id.
    pub id: Slug,
    /// What it is called, the usual name first.
    pub names: Vec<Name>,
    /// What kind it is.
    pub kind: DistrictKind,
    /// The kommuner in it, in order of number.
    pub kommuner: Vec<KommuneNumber>,
    /// Who says so.
    pub sources: Vec<Source>,
}

impl District {
    /// Its usual name.
    pub fn name(&self) -> &str {
        self.names.first().map_or("", Name::as_str)
    }
}

/// A postcode that is in no kommune.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct IslandPostcode {
    /// Four digits.
    pub code: PostcodeNumber,
    /// The name of the post town.
    pub place: Name,
}

/// Something to know, and who says so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Fact {
    /// What it is.
    pub text: Localized<400>,
    /// Where it comes from.
    pub sources: Vec<Source>,
}

/// Svalbard and Jan Mayen, which are neither kommune nor fylke.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Svalbard {
    /// What people call it and the places there.
    pub names: Vec<Name>,
    /// The postcodes there.
    pub postcodes: Vec<IslandPostcode>,
    /// What is different there.
    pub facts: Vec<Fact>,
}

/// The number of Svalbard among those of the fylker (Statistics Norway); no fylke has it.
pub const SVALBARD: &str = "21";

/// All parts of the country that are no kommune and no fylke.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Areas {
    /// The districts and former fylker.
    pub districts: Vec<District>,
    /// Svalbard, where the dataset knows it: one, or nothing.
    pub svalbard: Vec<Svalbard>,
}

impl Areas {
    /// The district with this id.
    pub fn district(&self, id: &Slug) -> Option<&District> {
        self.districts.iter().find(|district| district.id == *id)
    }
}

/// Where somebody is, as far as they said.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In a kommune.
    Kommune(KommuneNumber),
    /// In a fylke.
    Fylke(FylkeNumber),
    /// In a district.
    District(Slug),
    /// On Svalbard or Jan Mayen.
    Svalbard,
}
