//! What is offered for what was typed, and what is taken of it.

use super::Fits;
use super::entry::{Entry, Fit, Kind, spelled};
use crate::dataset::Dataset;
use crate::model::district::Place;
use crate::model::place::{KommuneNumber, Places, Postcode};
use crate::sort::sort_by;

/// A place to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// Where it leads to.
    pub place: Place,
    /// What was found: a kommune, a former kommune, a post town, a postcode, a fylke or a district.
    pub name: String,
    /// Where that is; tells places of one name apart.
    pub detail: String,
    /// How well it fits.
    pub fit: Fit,
    kind: Kind,
    /// The name that fits, as it is spelled.
    called: String,
}

/// Places to choose from, best first, and the one that is meant beyond doubt.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offered {
    /// The places.
    pub offers: Vec<Suggestion>,
    /// Which of them Enter goes to; none where it would be a guess.
    pub takes: Option<usize>,
}

impl Offered {
    /// One place, and no doubt.
    pub(super) fn only(offer: Suggestion) -> Self {
        Self { offers: vec![offer], takes: Some(0) }
    }

    /// The places with these names.
    pub(super) fn of(fits: Fits, data: &Dataset) -> Self {
        let offers = fits.into_iter().filter_map(|(fit, entry)| entry.suggestion(fit, data));
        // Whether one is taken is known when they stand in order.
        Self { offers: offers.collect(), takes: Some(0) }
    }

    /// The first so many in the order that what was typed asks for, each place once under each name.
    pub(super) fn limited(self, typed: &str, limit: usize) -> Self {
        let may_take = self.takes.is_some();
        let typed = spelled(typed);
        // «Lardal» is not «Lærdal», and «Å» no «Alta».
        let is_spelled =
            |offer: &Suggestion| offer.called.starts_with(&typed) || typed.contains(&offer.called);
        let begins_else = |offer: &Suggestion| offer.called.as_bytes().first() != typed.as_bytes().first();
        let order = |offer: &Suggestion| {
            let is_far = offer.fit == Fit::Alike && begins_else(offer);
            (offer.fit, is_far, !is_spelled(offer), offer.kind)
        };
        let mut all = self.offers;
        sort_by(&mut all, |a, b| (order(a), &a.name, &a.place).cmp(&(order(b), &b.name, &b.place)));
        let mut offers: Vec<Suggestion> = Vec::new();
        for offer in all {
            if !offers.iter().any(|other| (&other.place, &other.name) == (&offer.place, &offer.name)) {
                offers.push(offer);
            }
        }
        let best = offers.first().map(|first| {
            // A town that is called as a kommune elsewhere is not what is meant first.
            let is_as_good = |other: &&Suggestion| {
                let is_less = is_spelled(other) != is_spelled(first)
                    || (other.kind == Kind::Town && first.kind == Kind::Kommune);
                other.fit == first.fit && !(first.fit == Fit::Exact && is_less)
            };
            let is_one = offers.iter().filter(is_as_good).all(|other| other.place == first.place);
            first.fit < Fit::End && is_one
        });
        let takes = (may_take && best == Some(true)).then_some(0);
        offers.truncate(limit);
        Self { offers, takes }
    }

    /// The same after one that comes first.
    pub(super) fn after(self, first: Suggestion, limit: usize) -> Self {
        let mut offers = vec![first];
        offers.extend(self.offers);
        offers.truncate(limit);
        Self { offers, takes: self.takes }
    }

    /// The places whose postcode begins with these digits.
    pub(super) fn by_code(digits: &str, data: &Dataset, limit: usize) -> Self {
        let fit = if digits.len() == 4 { Fit::Exact } else { Fit::Start };
        let begins = |code: String| code.starts_with(digits).then_some(code);
        let on_land = data.postcodes.iter().filter_map(|postcode| {
            let name = format!("{} {}", begins(postcode.code.into())?, postcode.place);
            let detail = in_kommune(postcode.kommune, &data.places)?;
            Some(Suggestion {
                place: Place::Kommune(postcode.kommune),
                name,
                detail,
                fit,
                kind: Kind::Town,
                called: String::new(),
            })
        });
        let islands = data.areas.svalbard.iter().flat_map(|svalbard| &svalbard.postcodes);
        let islands = islands.filter_map(|postcode| {
            let name = format!("{} {}", begins(postcode.code.into())?, postcode.place);
            Some(Suggestion {
                place: Place::Svalbard,
                name,
                detail: String::new(),
                fit,
                kind: Kind::Svalbard,
                called: String::new(),
            })
        });
        let mut offers: Vec<_> = on_land.chain(islands).collect();
        let is_one = offers.windows(2).all(|two| two[0].place == two[1].place);
        let takes = (is_one && !offers.is_empty()).then_some(0);
        offers.truncate(limit);
        Self { offers, takes }
    }
}

impl Entry {
    /// The place with this name; none for a town that is called as its kommune.
    fn suggestion(&self, fit: Fit, data: &Dataset) -> Option<Suggestion> {
        let place = self.place(data)?;
        let places = &data.places;
        let (name, detail) = match self.kind {
            Kind::Town => {
                let Postcode { place, kommune, .. } = data.postcodes.get(self.at)?;
                let names = &places.kommune(*kommune)?.names;
                if names.iter().any(|name| name.name.as_str() == place.as_str()) {
                    return None;
                }
                (place.as_str().to_owned(), in_kommune(*kommune, places)?)
            }
            Kind::Kommune => {
                let kommune = places.kommuner.get(self.at)?;
                (kommune.full_name(), fylke_of(kommune.number, places))
            }
            Kind::Former => {
                let kommune = places.kommuner.get(self.at)?;
                (kommune.former.get(self.name)?.as_str().to_owned(), in_kommune(kommune.number, places)?)
            }
            Kind::Fylke => (places.fylker.get(self.at)?.name().to_owned(), String::new()),
            Kind::District => {
                let district = data.areas.districts.get(self.at)?;
                let mut fylker: Vec<String> =
                    district.kommuner.iter().map(|number| fylke_of(*number, places)).collect();
                fylker.dedup();
                (district.name().to_owned(), fylker.join(", "))
            }
            Kind::Svalbard => {
                (data.areas.svalbard.first()?.names.get(self.name)?.as_str().to_owned(), String::new())
            }
        };
        Some(Suggestion { place, name, detail, fit, kind: self.kind, called: spelled(self.called(data)?) })
    }
}

impl Entry {
    /// The name.
    fn called<'a>(&self, data: &'a Dataset) -> Option<&'a str> {
        let name = match self.kind {
            Kind::Kommune => &data.places.kommuner.get(self.at)?.names.get(self.name)?.name,
            Kind::Former => data.places.kommuner.get(self.at)?.former.get(self.name)?,
            Kind::Fylke => &data.places.fylker.get(self.at)?.names.get(self.name)?.name,
            Kind::District => data.areas.districts.get(self.at)?.names.get(self.name)?,
            Kind::Svalbard => data.areas.svalbard.first()?.names.get(self.name)?,
            Kind::Town => &data.postcodes.get(self.at)?.place,
        };
        Some(name.as_str())
    }
}

fn fylke_of(kommune: KommuneNumber, places: &Places) -> String {
    let fylke = places.kommune(kommune).and_then(|kommune| places.fylke(kommune.fylke));
    fylke.map(|fylke| fylke.name().to_owned()).unwrap_or_default()
}

fn in_kommune(number: KommuneNumber, places: &Places) -> Option<String> {
    let kommune = places.kommune(number)?;
    let fylke = fylke_of(number, places);
    Some(if fylke == kommune.name() { fylke } else { format!("{}, {fylke}", kommune.name()) })
}
