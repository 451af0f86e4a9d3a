//! An article for professionals: what something is, for whom, what it takes, and where it is found.
//!
//! An article copies no number and no record: it leads to what there is by an address in the app, with the filters in
//! it. It is written by people in `data/articles/`, and only its own page loads it.

use crate::model::lang::Localized;
use crate::model::source::Source;
use crate::model::text::{Name, Note, Slug};
use crate::schedule::civil::Date;
use serde::{Deserialize, Serialize};

/// The id of the article that leads to all others.
pub const FRONT: &str = "fagfolk";
/// The id of the one about who can use the app, which is for everyone and has an address of its own.
pub const ACCESSIBILITY: &str = "tilgjengelighet";

/// An article.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Article {
    /// Its id, which is in the address of its page.
    pub id: Slug,
    /// Its title.
    pub name: Localized<120>,
    /// What it is about, in one or two sentences.
    pub lead: Localized<400>,
    /// What it says.
    pub sections: Vec<Section>,
    /// Where it was found.
    pub sources: Vec<Source>,
    /// Who wrote it.
    pub author: Name,
    /// When it was written, or last gone through.
    pub written: Date,
    /// For the editor; never published.
    #[serde(default, skip)]
    pub note: Option<Note>,
}

/// A part of an article. Something of it says something.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Section {
    /// Its heading.
    pub title: Localized<120>,
    /// Its paragraphs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Localized<400>>,
    /// What is listed below them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<Localized<400>>,
    /// What those who read can ask themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<Localized<400>>,
    /// What it leads to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The rows of a table, the first with its headings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub table: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Row {
    /// What stands in it, the first of it as its name.
    pub cells: Vec<Localized<400>>,
}

/// What a section leads to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Link {
    /// What is found there.
    pub text: Localized<120>,
    /// Its address in the app, in bokmål: `/tjenester?type=parorendeskole`.
    pub to: Name,
}

/// The id of an article, or of the one that leads to all.
pub fn id_or_front(id: Option<&Slug>) -> Slug {
    id.cloned().unwrap_or_else(|| slug(FRONT))
}

/// The id of the article about accessibility.
pub fn accessibility() -> Slug {
    slug(ACCESSIBILITY)
}

fn slug(id: &str) -> Slug {
    Slug::try_from(id.to_owned()).expect("it is an id")
}
