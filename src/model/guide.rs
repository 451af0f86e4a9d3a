//! A guide: from a situation to somebody who answers, by a question or two.
//!
//! A guide names no numbers: its steps lead to helplines by id, and to what there is by topic. It is written by people
//! in `data/guides/`, and only its own page loads it; [`GuideEntry`] is what others know of it.

mod entry;
mod lead;
mod step;

pub use entry::GuideEntry;
pub use lead::{Lead, Page, Wanted};
pub use step::{Condition, Step};

use crate::model::danger::Danger;
use crate::model::lang::Localized;
use crate::model::taxonomy::{Audience, Topic};
use crate::model::text::{Name, Note, Slug};
use crate::schedule::civil::Date;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// What a guide is for.
    GuideKind, "kind of guide" {
        /// A danger, now: the first step is a number to call.
        Crisis = "krise",
        /// What somebody close is going through.
        Situation = "situasjon",
        /// What one has a right to, and how to get it.
        Right = "rettighet",
        /// For those under 18.
        Young = "ung",
    }
}

/// A guide.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Guide {
    /// Its id, which is in the address of its page.
    pub id: Slug,
    /// What it is for.
    pub kind: GuideKind,
    /// Its title, in the words of the person who reads.
    pub name: Localized<120>,
    /// What it gives, in one or two sentences.
    pub lead: Localized<400>,
    /// What people say who need it; for the search.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Name>,
    /// About what.
    pub topics: Vec<Topic>,
    /// What somebody may be in danger of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub danger: Option<Danger>,
    /// The paragraphs of the law that it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub law: Option<Name>,
    /// What is asked, in this order; at most two before somebody in danger is helped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<Question>,
    /// What it answers, in the order of the page.
    pub steps: Vec<Step>,
    /// Who wrote it.
    pub author: Name,
    /// When it was written, or last gone through.
    pub written: Date,
    /// Who with the training for it has approved it; nobody yet if it is `None`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<Name>,
    /// For the editor; never published.
    #[serde(default, skip)]
    pub note: Option<Note>,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Question {
    /// The question.
    pub text: Localized<120>,
    /// What can be answered; at least two.
    pub choices: Vec<Choice>,
}

/// What can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Choice {
    /// Its id, which is in the address; once in a guide.
    pub id: Slug,
    /// The answer, as the person who reads would say it.
    pub text: Localized<120>,
    /// Who reads, where the answer tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
    /// Whether it is urgent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// The guide that goes on from here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide: Option<Slug>,
}
