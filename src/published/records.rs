//! Records, places and the list of files.

use super::{Faults, Read, record};
use crate::dataset::manifest::{DataFile, Extent, Manifest};
use crate::dataset::site::Site;
use crate::json::Json;
use crate::model::area::Area;
use crate::model::helpline::Helpline;
use crate::model::meeting::{Meeting, Venue};
use crate::model::place::{Fylke, Kommune, PlaceName, Places, Postcode, Region};
use crate::model::service::{Address, Service};
use crate::model::synonym::Synonym;
use crate::model::taxonomy::{Cost, Referral, Tongue};
use crate::schedule::occurrence::Occurrence;

record!(Service {
    ! id, ! name, ! description, ! kind as "type", ? operator, ! serves, ? address, * channels, ? hours,
    ! audience, ! topics, = languages = vec![Tongue::Bokmaal], = referral = Referral::Unknown,
    = cost = Cost::Unknown, ! sources, ? confirmed, - note,
});

record!(Address { ? street, ? postcode, ? city, ! kommune });

record!(Helpline {
    ! id, ! name, ! description, ? operator, = serves = vec![Area::Nation], ! channels, ! audience, ! topics,
    = languages = vec![Tongue::Bokmaal], ? priority, * paired_with, ! sources, ? confirmed, - note,
});

record!(Meeting {
    ! id, ! name, ! description, ! host, ? place, * alternates, ! serves, * channels, ! audience, ! topics,
    = languages = vec![Tongue::Bokmaal], = cost = Cost::Unknown, ? pattern, ! registration, ! status,
    * occurrences, ! sources, ? confirmed,
});

record!(Venue { ? name, ? street, ? postcode, ? city, ? kommune });
record!(Occurrence { ! date, ? start, ? end, ! status, ? moved_from, ? alternate });

record!(Places { ! kommuner, ! fylker, ! regions });
record!(Kommune { ! number, ! names, * former, ! fylke, ! centre, ! point, ! form, ! url });
record!(Fylke { ! number, ! names });
record!(Region { ! id, ! name, ! fylker });
record!(PlaceName { ! name, ! lang });
record!(Postcode { ! code, ! place, ! kommune });
record!(Synonym { * nb, * nn, * en, * se, * means, = whom = false, ? danger, = loss = false });

record!(Manifest { ? today, = site = Site::default(), ! files });
record!(Site { ? mail });
record!(DataFile { ! name, ! kind, ? lang, ! extent });

impl Read for Extent {
    fn read(json: &Json, faults: &Faults) -> Self {
        match (json, json.given("fylke")) {
            (Json::Text(word), _) if word == "all" => Self::All,
            (Json::Text(word), _) if word == "nation" => Self::Nation,
            (_, Some(fylke)) => Self::Fylke(Read::read(fylke, faults)),
            _ => {
                let [first, last] = json.field("kommuner").unwrap_or(json).pair(faults);
                Self::Kommuner(Read::read(first, faults), Read::read(last, faults))
            }
        }
    }
}
