//! Feeds: calendars that a program fetches again by itself. Their names, addresses and what is in them.
//!
//! Every feed exists from the first day and for ever, with or without meetings in it: whoever follows a
//! kommune where there is nothing yet sees what comes.

use crate::address::facet::Facet;
use crate::address::route::Query;
use crate::find::directory::is_for;
use crate::i18n::texts::Texts;
use crate::model::area;
use crate::model::meeting::Meeting;
use crate::model::place::{FylkeNumber, KommuneNumber, Places};
use crate::model::taxonomy::Audience;
use crate::model::text::Slug;
use crate::vocabulary::Vocabulary;

/// The folder of the feeds, beside the program.
pub const FOLDER: &str = "feeds";

/// The name of the file with a whole series.
pub fn series_file(id: &Slug) -> String {
    format!("serie-{id}.ics")
}

/// One feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feed {
    /// Everything.
    Nation,
    /// What serves a fylke or any kommune in it.
    Fylke(FylkeNumber),
    /// What serves a kommune; only for these people, if they are named.
    Kommune(KommuneNumber, Option<Audience>),
}

impl Feed {
    /// Every feed there is, in a fixed order.
    pub fn all(places: &Places) -> Vec<Self> {
        let mut feeds = vec![Self::Nation];
        feeds.extend(places.fylker.iter().map(|fylke| Self::Fylke(fylke.number)));
        for kommune in &places.kommuner {
            feeds.push(Self::Kommune(kommune.number, None));
            // «For everyone» is no choice: it leaves nothing out.
            let narrowed = Audience::ALL.iter().filter(|audience| **audience != Audience::Everyone);
            feeds.extend(narrowed.map(|audience| Self::Kommune(kommune.number, Some(*audience))));
        }
        feeds
    }

    /// The feed that is nearest to what was chosen.
    pub fn nearest(query: &Query) -> Self {
        let Some(kommune) = query.place else { return Self::Nation };
        let audience = match query.chosen.only(Facet::Audience).list().as_slice() {
            [(_, word)] => Audience::ALL.get(*word).copied().filter(|one| *one != Audience::Everyone),
            _ => None,
        };
        Self::Kommune(kommune, audience)
    }

    /// The name of its file.
    pub fn file(&self) -> String {
        match self {
            Self::Nation => "norge.ics".to_owned(),
            Self::Fylke(fylke) => format!("fylke-{fylke}.ics"),
            Self::Kommune(kommune, None) => format!("kommune-{kommune}.ics"),
            Self::Kommune(kommune, Some(audience)) => {
                format!("kommune-{kommune}-{}.ics", audience.as_str())
            }
        }
    }

    /// What it is known by, for ever.
    pub fn uid(&self) -> String {
        format!("{}@naermest", self.file().trim_end_matches(".ics"))
    }

    /// What people call it.
    pub fn name(&self, places: &Places, texts: &Texts) -> String {
        let of = |name: Option<String>| match name {
            Some(name) => texts.calendar_title_in.with(&[&name]),
            None => texts.calendar_title.to_owned(),
        };
        match self {
            Self::Nation => format!("{} – {}", texts.calendar_title, texts.whole_country),
            Self::Fylke(number) => of(places.fylke(*number).map(|fylke| fylke.name().to_owned())),
            Self::Kommune(number, audience) => {
                let name = of(places.kommune(*number).map(|kommune| kommune.name().to_owned()));
                match audience {
                    None => name,
                    Some(audience) => format!("{name} – {}", texts.audience.of(*audience)),
                }
            }
        }
    }

    /// Whether a series stands in it.
    pub fn has(&self, meeting: &Meeting, places: &Places) -> bool {
        let serves = |kommune| area::reach(&meeting.serves, kommune, places).is_some();
        match self {
            Self::Nation => true,
            Self::Fylke(fylke) => {
                let mut within = places.kommuner.iter().filter(|kommune| kommune.fylke == *fylke);
                within.any(|kommune| serves(kommune.number))
            }
            Self::Kommune(kommune, audience) => {
                serves(*kommune) && audience.is_none_or(|one| is_for(&meeting.audience, &[one]))
            }
        }
    }
}
