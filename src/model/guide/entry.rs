//! What the search and lists know of a guide, without its steps.

use super::{Guide, GuideKind};
use crate::model::danger::Danger;
use crate::model::lang::Localized;
use crate::model::taxonomy::Topic;
use crate::model::text::{Name, Slug};
use serde::{Deserialize, Serialize};

/// A guide in a list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct GuideEntry {
    /// Its id.
    pub id: Slug,
    /// What it is for.
    pub kind: GuideKind,
    /// Its title.
    pub name: Localized<120>,
    /// What people say who need it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Name>,
    /// About what.
    pub topics: Vec<Topic>,
    /// What somebody may be in danger of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub danger: Option<Danger>,
}

impl GuideEntry {
    /// A guide in a list.
    pub fn new(guide: &Guide) -> Self {
        Self {
            id: guide.id.clone(),
            kind: guide.kind,
            name: guide.name.clone(),
            said: guide.said.clone(),
            topics: guide.topics.clone(),
            danger: guide.danger,
        }
    }
}
