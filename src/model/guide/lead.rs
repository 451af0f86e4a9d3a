//! What a step of a guide leads to: by topic, and never by a copied number.

use crate::model::lang::Localized;
use crate::model::taxonomy::{ServiceType, Topic};
use crate::model::text::{Name, Slug};
use crate::model::web::WebAddress;
use serde::{Deserialize, Serialize};

/// What a step leads to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase", try_from = "RawLead")]
pub enum Lead {
    /// The helpline with this id: an emergency number, or the one line for just this.
    Helpline(Slug),
    /// Somebody to talk to now.
    Talk(Wanted),
    /// What is near.
    Near(Wanted),
    /// The next meeting.
    Meeting(Wanted),
    /// The kommune itself; the text says whom to ask for.
    Kommune(Localized<120>),
    /// The guide with this id.
    Guide(Slug),
    /// A page of an authority.
    Page(Page),
}

impl Lead {
    /// Whether it finds more where the kommune is known.
    pub fn asks_place(&self) -> bool {
        matches!(self, Self::Near(_) | Self::Meeting(_) | Self::Kommune(_))
    }
}

/// A lead as it stands in the data: the field says which.
#[derive(Deserialize)]
struct RawLead {
    helpline: Option<Slug>,
    talk: Option<Wanted>,
    near: Option<Wanted>,
    meeting: Option<Wanted>,
    kommune: Option<Localized<120>>,
    guide: Option<Slug>,
    page: Option<Page>,
}

impl TryFrom<RawLead> for Lead {
    type Error = &'static str;

    fn try_from(raw: RawLead) -> Result<Self, Self::Error> {
        let RawLead { helpline, talk, near, meeting, kommune, guide, page } = raw;
        let lead = helpline.map(Self::Helpline).or(talk.map(Self::Talk)).or(near.map(Self::Near));
        let lead = lead.or(meeting.map(Self::Meeting)).or(kommune.map(Self::Kommune));
        lead.or(guide.map(Self::Guide)).or(page.map(Self::Page)).ok_or("a lead of a kind that is known")
    }
}

/// What something must be about, and of which kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct Wanted {
    /// About one of these.
    pub topics: Vec<Topic>,
    /// Services of one of these kinds come first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<ServiceType>,
}

/// A page of an authority.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Page {
    /// Its address.
    pub url: WebAddress,
    /// Whose page it is.
    pub name: Name,
}
