//! A step of a guide, and for whom it is.

use super::lead::Lead;
use crate::model::lang::Localized;
use crate::model::source::Source;
use crate::model::text::Slug;
use serde::{Deserialize, Serialize};

/// Something to do or to know.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Step {
    /// Its heading.
    pub title: Localized<120>,
    /// What it says.
    pub text: Localized<600>,
    /// For whom it is; for everybody without it.
    #[serde(default, skip_serializing_if = "Condition::is_empty")]
    pub when: Condition,
    /// Whether its heading alone is seen until the reader opens it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub folded: bool,
    /// Whom and what it leads to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leads: Vec<Lead>,
    /// Where it was found.
    pub sources: Vec<Source>,
}

/// For whom a step is. What is left out does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Condition {
    /// One of these was answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Slug>,
    /// Whether it is urgent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub urgent: Option<bool>,
    /// Whether the kommune is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<bool>,
}

impl Condition {
    /// Whether it holds for everybody.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
