//! Places that somebody may mean by what they have typed so far.

use crate::find::search::edits::{allowed, edits};
use crate::find::search::fold::Word;
use crate::model::place::{Kommune, KommuneNumber, Places, Postcode};
use crate::sort::sort_by;

/// A place to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// The kommune it leads to.
    pub kommune: KommuneNumber,
    /// What was found: a kommune, a former kommune, a post town or a postcode.
    pub name: String,
    /// Where that is; tells places of one name apart.
    pub detail: String,
}

/// How well a name fits; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Exact,
    Start,
    StartOfWord,
    Alike,
}

/// What kind of name it is; the likeliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Kommune,
    Former,
    Town,
}

/// A name that somebody may type.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    folded: String,
    kind: Kind,
    /// Where the name stands: the number of the kommune or of the postcode, and of the name in it.
    at: usize,
    name: usize,
}

/// Every name that somebody may type, folded once, so that a key costs little.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gazetteer(Vec<Entry>);

impl Gazetteer {
    /// Reads the names of kommuner, former kommuner and post towns.
    pub fn new(places: &Places, postcodes: &[Postcode]) -> Self {
        let mut entries = Vec::new();
        let mut add = |kind, at, name, text: &str| {
            entries.push(Entry { folded: Word::new(text).folded, kind, at, name });
        };
        for (at, kommune) in places.kommuner.iter().enumerate() {
            for (name, text) in kommune.names.iter().enumerate() {
                add(Kind::Kommune, at, name, text.name.as_str());
            }
            for (name, text) in kommune.former.iter().enumerate() {
                add(Kind::Former, at, name, text.as_str());
            }
        }
        let mut town_before = None;
        for (at, postcode) in postcodes.iter().enumerate() {
            // Codes of one town stand together.
            let town = (postcode.place.as_str(), postcode.kommune);
            if town_before != Some(town) {
                town_before = Some(town);
                add(Kind::Town, at, 0, town.0);
            }
        }
        Self(entries)
    }

    /// Up to `limit` places for what was typed: any official name of a kommune, a former kommune, a post town, or the
    /// first digits of a postcode. `places` and `postcodes` are those that were read.
    pub fn suggest(
        &self,
        typed: &str,
        places: &Places,
        postcodes: &[Postcode],
        limit: usize,
    ) -> Vec<Suggestion> {
        let Word { spelled, folded: typed } = Word::new(typed.trim());
        if typed.is_empty() {
            return Vec::new();
        }
        if typed.bytes().all(|byte| byte.is_ascii_digit()) {
            return by_code(&typed, places, postcodes, limit);
        }
        let mut found = self.find(&typed, &fit);
        if found.is_empty() {
            // Words that only look alike are offered when nothing fits.
            found = self.find(&typed, &alike);
        }
        let suggestion =
            |(fit, entry): (Fit, &Entry)| Some((fit, entry.kind, entry.suggestion(places, postcodes)?));
        let mut found: Vec<_> = found.into_iter().filter_map(suggestion).collect();
        // «Lardal» is not «Lærdal», and «Å» no «Alta».
        let order = |(fit, kind, place): &(Fit, Kind, Suggestion)| {
            let name = Word::new(&place.name).spelled;
            (*fit, !name.starts_with(&spelled), name != spelled, *kind)
        };
        sort_by(&mut found, |a, b| (order(a), &a.2.name).cmp(&(order(b), &b.2.name)));
        let mut suggestions: Vec<Suggestion> = Vec::new();
        for (.., place) in found {
            let is_same = |other: &Suggestion| (other.kommune, &other.name) == (place.kommune, &place.name);
            if suggestions.len() < limit && !suggestions.iter().any(is_same) {
                suggestions.push(place);
            }
        }
        suggestions
    }

    fn find(&self, typed: &str, fit: &dyn Fn(&str, &str) -> Option<Fit>) -> Vec<(Fit, &Entry)> {
        self.0.iter().filter_map(|entry| Some((fit(typed, &entry.folded)?, entry))).collect()
    }
}

impl Entry {
    /// The place with this name; none for a town that is called as its kommune.
    fn suggestion(&self, places: &Places, postcodes: &[Postcode]) -> Option<Suggestion> {
        if self.kind == Kind::Town {
            let Postcode { place, kommune, .. } = postcodes.get(self.at)?;
            let is_the_kommune =
                places.kommune(*kommune)?.names.iter().any(|name| name.name.as_str() == place.as_str());
            let detail = in_kommune(*kommune, places)?;
            let name = place.as_str().to_owned();
            return (!is_the_kommune).then_some(Suggestion { kommune: *kommune, name, detail });
        }
        let kommune = places.kommuner.get(self.at)?;
        let (name, detail) = match self.kind {
            Kind::Kommune => (kommune.full_name(), fylke_of(kommune, places)),
            _ => (kommune.former.get(self.name)?.as_str().to_owned(), in_kommune(kommune.number, places)?),
        };
        Some(Suggestion { kommune: kommune.number, name, detail })
    }
}

fn by_code(digits: &str, places: &Places, postcodes: &[Postcode], limit: usize) -> Vec<Suggestion> {
    let fits = postcodes.iter().filter(|postcode| String::from(postcode.code).starts_with(digits));
    let suggestion = |postcode: &Postcode| {
        let name = format!("{} {}", postcode.code, postcode.place);
        Some(Suggestion { kommune: postcode.kommune, name, detail: in_kommune(postcode.kommune, places)? })
    };
    fits.filter_map(suggestion).take(limit).collect()
}

fn fit(typed: &str, name: &str) -> Option<Fit> {
    match name.strip_prefix(typed) {
        Some("") => Some(Fit::Exact),
        Some(_) => Some(Fit::Start),
        None => name.split([' ', '-']).any(|word| word.starts_with(typed)).then_some(Fit::StartOfWord),
    }
}

fn alike(typed: &str, name: &str) -> Option<Fit> {
    let limit = allowed(typed.len());
    let distance = edits(typed.as_bytes(), name.as_bytes(), limit);
    (limit > 0 && distance.whole <= limit).then_some(Fit::Alike)
}

fn fylke_of(kommune: &Kommune, places: &Places) -> String {
    places.fylke(kommune.fylke).map(|fylke| fylke.name().to_owned()).unwrap_or_default()
}

fn in_kommune(number: KommuneNumber, places: &Places) -> Option<String> {
    let kommune = places.kommune(number)?;
    let fylke = fylke_of(kommune, places);
    Some(if fylke == kommune.name() { fylke } else { format!("{}, {fylke}", kommune.name()) })
}
