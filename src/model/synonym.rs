//! What people say, and what services call it.

use crate::model::danger::Danger;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

/// An entry of `data/synonyms.json`: whoever says one of these means each of those. «slår|slo meg|$oss» is said by one of
/// the words of each place; «$oss» are the words of the entry that is the list `oss`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(default)]
pub struct Synonym {
    /// The name of a list of words: it means nothing, and is used by others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Box<str>>,
    /// What words weigh, where danger is heard (`src/find/search/cues.rs`): made when the data is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<Box<str>>,
    /// Said in bokmål.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nb: Vec<Box<str>>,
    /// Said in nynorsk, where that differs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nn: Vec<Box<str>>,
    /// Said in English.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub en: Vec<Box<str>>,
    /// Said in Northern Sámi.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub se: Vec<Box<str>>,
    /// Words of the documents; none for a list.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub means: Vec<Box<str>>,
    /// Whether it only says whom something is for: «broren min».
    #[serde(skip_serializing_if = "is_false")]
    pub whom: bool,
    /// What is asked for by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asks: Option<Asks>,
    /// What somebody may be in danger of: what else is said does not matter then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub danger: Option<Danger>,
    /// Whether it only sounds like danger: «slå opp», «drepe tid», «forebygge».
    #[serde(skip_serializing_if = "is_false")]
    pub calm: bool,
    /// Whether somebody has died: then a mere word for a danger is about what has happened.
    #[serde(skip_serializing_if = "is_false")]
    pub loss: bool,
}

impl Synonym {
    /// What is said, in all languages.
    pub fn said(&self) -> impl Iterator<Item = &Box<str>> {
        [&self.nb, &self.nn, &self.en, &self.se].into_iter().flatten()
    }
}

vocabulary! {
    /// What is asked for, which decides what stands first.
    Asks, "what is asked for" {
        /// A kind of service: a course, a group, respite.
        Kind = "tilbud",
        /// Somebody to talk to.
        Talk = "samtale",
        /// A pause: respite, a day centre, somebody who takes over.
        Relief = "avlastning",
    }
}

/// Sentences that people have sorted (`data/phrases.json`), by which the weights of words are learned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Phrases {
    /// Somebody is in danger.
    pub danger: Vec<Box<str>>,
    /// Nobody is, though some words are those of danger.
    pub calm: Vec<Box<str>>,
    /// What people need every day.
    pub needs: Vec<Box<str>>,
}

fn is_false(flag: &bool) -> bool {
    !flag
}
