//! One record that was put aside, and what a list says of it.

use crate::address::route::Route;
use crate::dataset::Dataset;
use crate::model::basis::Basis;
use crate::model::channel::Channel;
use crate::model::record::RecordKind;
use crate::model::source::Source;
use crate::model::text::{Name, Slug};
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;

/// One record that was put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub id: Slug,
}

impl Pick {
    /// A record of this kind.
    pub fn new(kind: RecordKind, id: &Slug) -> Self {
        Self { kind, id: id.clone() }
    }

    /// Reads `t.leve-oslo`.
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, id) = text.split_once('.')?;
        Some(Self { kind: RecordKind::from_word(kind)?, id: Slug::try_from(id.to_owned()).ok()? })
    }

    /// The page of the record.
    pub fn route(&self) -> Route {
        let id = self.id.clone();
        match self.kind {
            RecordKind::Service => Route::Service(id),
            RecordKind::Helpline => Route::Helpline(id),
            RecordKind::Meeting => Route::Series(id),
        }
    }

    /// What is known of it, unless it is no more.
    pub fn record<'a>(&self, data: &'a Dataset) -> Option<Record<'a>> {
        macro_rules! record {
            ($find:ident) => {
                data.$find(&self.id).map(|one| Record {
                    name: &one.name,
                    channels: &one.channels,
                    sources: &one.sources,
                    confirmed: one.confirmed,
                })
            };
        }
        match self.kind {
            RecordKind::Service => record!(service),
            RecordKind::Helpline => record!(helpline),
            RecordKind::Meeting => record!(meeting),
        }
    }

    /// What its hours rest on, seen from the day `at`; `None` if it is no more.
    pub fn basis_on(&self, data: &Dataset, at: Date) -> Option<Basis> {
        match self.kind {
            RecordKind::Service => data.service(&self.id).map(|service| service.basis_on(at)),
            RecordKind::Helpline => data.helpline(&self.id).map(|helpline| helpline.basis_on(at)),
            RecordKind::Meeting => data.meeting(&self.id).map(|meeting| meeting.basis_on(at)),
        }
    }

    /// As it stands in an address, and in a list: `t.leve-oslo`.
    pub fn written(&self) -> String {
        format!("{}.{}", self.kind.as_str(), self.id)
    }
}

/// What a list says of a record.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    /// Its name.
    pub name: &'a Name,
    /// The ways to reach it.
    pub channels: &'a [Channel],
    /// Where it is known from.
    pub sources: &'a [Source],
    /// The day on which its provider confirmed it.
    pub confirmed: Option<Date>,
}

/// What a record is called; one that is no more, by its id.
pub fn name_of(data: &Dataset, pick: &Pick) -> String {
    pick.record(data).map_or(pick.id.as_str(), |record| record.name.as_str()).to_owned()
}
