//! Places that somebody may mean by what they have typed so far: the place box, and places in search words.
//!
//! [`Gazetteer::suggest`] is what the box offers and where Enter goes; [`Gazetteer::named`] are the places that are
//! called exactly so.

mod entry;
mod offered;
mod typed_place;

pub use entry::Fit;
pub use offered::{Offered, Suggestion};
pub use typed_place::{Said, Segment, TypedPlace};

use crate::dataset::Dataset;
use crate::find::search::edits::{allowed, edits};
use crate::model::district::Place;
use crate::model::place::{Kommune, KommuneNumber, NameLanguage};
use crate::sort::sort_by;
use entry::{Entry, Kind, key};

/// Every name that somebody may type, folded once, so that a key costs little.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gazetteer(Vec<Entry>);

/// As many places as are offered at once.
pub const OFFERED: usize = 7;

/// Names of districts that are words of every day.
const COMMON: [&str; 1] = ["Land"];

/// As many letters may be others in a Sámi name with another ending.
const BENT: u8 = 2;

/// Names that fit.
type Fits<'a> = Vec<(Fit, &'a Entry)>;

impl Gazetteer {
    /// Reads the names of kommuner, former kommuner, post towns, fylker, districts and Svalbard.
    pub fn new(data: &Dataset) -> Self {
        let mut entries = Vec::new();
        let mut add = |kind, at, name, text: &str| entries.push(Entry::new(kind, at, name, text));
        for (at, kommune) in data.places.kommuner.iter().enumerate() {
            for (name, text) in kommune.names.iter().enumerate() {
                add(Kind::Kommune, at, name, text.name.as_str());
            }
            for text in joined(kommune) {
                add(Kind::Kommune, at, 0, &text);
            }
            for (name, text) in kommune.former.iter().enumerate() {
                add(Kind::Former, at, name, text.as_str());
            }
        }
        for (at, fylke) in data.places.fylker.iter().enumerate() {
            // Oslo is both, and the same.
            let of_it = data.places.kommuner.iter().filter(|kommune| kommune.fylke == fylke.number);
            if of_it.count() != 1 {
                for (name, text) in fylke.names.iter().enumerate() {
                    add(Kind::Fylke, at, name, text.name.as_str());
                }
            }
        }
        for (at, district) in data.areas.districts.iter().enumerate() {
            // Voss is both, and the same.
            if let [kommune] = &district.kommuner[..]
                && data.places.kommune(*kommune).is_some_and(|kommune| kommune.name() == district.name())
            {
                continue;
            }
            let names = district.names.iter().enumerate();
            for (name, text) in names.filter(|(_, text)| !COMMON.contains(&text.as_str())) {
                add(Kind::District, at, name, text.as_str());
            }
        }
        for svalbard in &data.areas.svalbard {
            for (name, text) in svalbard.names.iter().enumerate() {
                add(Kind::Svalbard, 0, name, text.as_str());
            }
        }
        let mut town_before = None;
        for (at, postcode) in data.postcodes.iter().enumerate() {
            // Codes of one town stand together.
            let town = (postcode.place.as_str(), postcode.kommune);
            if town_before != Some(town) {
                town_before = Some(town);
                add(Kind::Town, at, 0, town.0);
            }
        }
        Self(entries)
    }

    /// Up to `limit` places for what was typed, and the one that is meant beyond doubt: any name of a kommune, a former
    /// kommune, a post town, a fylke or a district, the first digits of a postcode, or an address. `data` is what was
    /// read.
    pub fn suggest(&self, text: &str, data: &Dataset, limit: usize) -> Offered {
        let typed = TypedPlace::read(text);
        if let Some(start) = &typed.start {
            return Offered::by_code(start, data, limit);
        }
        let said = self.by_words(&typed.segments, data);
        // The town beside a code tells which of several is one: «Postboks 1234, 6100 Volda».
        let named: Vec<Place> =
            typed.segments.iter().flat_map(|segment| self.of_segment(segment, data)).collect();
        let coded: Vec<Suggestion> =
            typed.codes.iter().flat_map(|code| Offered::by_code(code, data, 1).offers).collect();
        let agreed = coded.iter().find(|offer| named.contains(&offer.place));
        match agreed.or(coded.last()).cloned() {
            None if typed.codes.is_empty() => said.limited(text, limit),
            // There is no such postcode.
            None => Offered { takes: None, ..said.limited(text, limit) },
            Some(offer) if named.is_empty() || named.contains(&offer.place) => Offered::only(offer),
            // The code and the town are not in one kommune.
            Some(offer) => Offered { takes: None, ..said.limited(text, limit) }.after(offer, limit),
        }
    }

    /// The places that are called exactly so, as words in a text may be: «Volda», «Volda kommune», «nord fron»,
    /// «Jæren»; several where they share a name. Nothing for a postcode, and no district that is called as a common word.
    pub fn named(&self, text: &str, data: &Dataset) -> Vec<Place> {
        let typed = TypedPlace::read(text);
        match &typed.segments[..] {
            [segment] if typed.codes.is_empty() => self.of_segment(segment, data),
            _ => Vec::new(),
        }
    }

    /// The places that are called exactly as a segment.
    fn of_segment(&self, segment: &Segment, data: &Dataset) -> Vec<Place> {
        let whole = self.exact(segment, data);
        let shorter = || segment.without_words_after().map(|shorter| self.exact(&shorter, data));
        let found = if whole.is_empty() { shorter().unwrap_or_default() } else { whole };
        let mut places: Vec<Place> = found.into_iter().filter_map(|(_, entry)| entry.place(data)).collect();
        sort_by(&mut places, Place::cmp);
        places.dedup();
        places
    }

    fn exact(&self, segment: &Segment, data: &Dataset) -> Fits<'_> {
        let typed = letters(segment);
        let fits = self.0.iter().filter(|entry| entry.key == typed && entry.is(segment.said, data));
        let fits: Fits = fits.map(|entry| (Fit::Exact, entry)).collect();
        if fits.is_empty() && segment.said == Said::Suohkan { self.bent(&typed, data) } else { fits }
    }

    /// The kommune whose name with another ending this is, in Sámi; nothing if it may be another.
    fn bent(&self, typed: &str, data: &Dataset) -> Fits<'_> {
        let is_sami = |entry: &&Entry| {
            let kommune = data.places.kommuner.get(entry.at).filter(|_| entry.kind == Kind::Kommune);
            let name = kommune.and_then(|kommune| kommune.names.get(entry.name));
            name.is_some_and(|name| name.lang != NameLanguage::Norwegian)
        };
        let kommuner = self.0.iter().filter(is_sami);
        let near = kommuner.map(|entry| (edits(typed.as_bytes(), entry.key.as_bytes(), BENT).whole, entry));
        let near: Vec<_> = near.filter(|(far, _)| *far <= BENT).collect();
        let least = near.iter().map(|(far, _)| *far).min();
        let nearest = near.iter().filter(|(far, _)| Some(*far) == least);
        let fits: Fits = nearest.map(|(_, entry)| (Fit::Exact, *entry)).collect();
        let is_one = fits.iter().all(|(_, entry)| entry.place(data) == fits[0].1.place(data));
        if is_one { fits } else { Vec::new() }
    }

    /// What begins with a segment, or has a word that does.
    fn beginning(&self, segment: &Segment, data: &Dataset) -> Fits<'_> {
        let typed = letters(segment);
        let fits = self.0.iter().filter(|entry| !typed.is_empty() && entry.is(segment.said, data));
        fits.filter_map(|entry| Some((entry.fit(&typed)?, entry))).collect()
    }

    /// What fits the words: of «Herøy, Nordland» what is called the first in what is called the second; of «Storgata
    /// 1, Volda» the last alone.
    fn by_words(&self, segments: &[Segment], data: &Dataset) -> Offered {
        // «Gáivuotna / Kåfjord» is one name.
        let whole = segments.iter().flat_map(|segment| segment.words.clone());
        let whole = Segment { words: whole.collect(), ..segments.last().cloned().unwrap_or_default() };
        if segments.len() < 2 || !self.exact(&whole, data).is_empty() {
            return Offered::of(self.by_segment(&whole, data), data);
        }
        let (last, before) = (&segments[segments.len() - 1], &segments[segments.len() - 2]);
        let heads = self.by_segment(before, data);
        let around = self.by_segment(last, data);
        let within = narrowed(&heads, &around, data);
        if !within.is_empty() {
            return Offered::of(within, data);
        }
        let is_street = heads.iter().all(|(fit, _)| *fit > Fit::Exact);
        if is_street {
            return Offered::of(around, data);
        }
        let both = heads.into_iter().chain(around).collect();
        Offered { takes: None, ..Offered::of(both, data) }
    }

    /// What fits the words between two commas.
    fn by_segment(&self, segment: &Segment, data: &Dataset) -> Fits<'_> {
        if segment.words.is_empty() {
            return Vec::new();
        }
        let shorter = segment.without_words_after();
        for said in [Some(segment), shorter.as_ref()].into_iter().flatten() {
            let exact = self.exact(said, data);
            if !exact.is_empty() {
                return if said.said == Said::Suohkan { exact } else { self.beginning(said, data) };
            }
        }
        let segment = shorter.unwrap_or_else(|| segment.clone());
        let parts = |at: usize| {
            let (head, tail) = segment.words.split_at(at);
            let part = |words: &[_], said| Segment { words: words.to_vec(), said };
            (part(head, Said::Nothing), part(tail, segment.said))
        };
        // «Herøy Nordland», «Våler i Østfold».
        for at in 1..segment.words.len() {
            let (mut head, mut tail) = parts(at);
            if tail.words.len() > 1 && ["i", "pa", "in"].contains(&tail.words[0].folded.as_str()) {
                tail.words.remove(0);
            }
            head.said = std::mem::take(&mut tail.said);
            let found = narrowed(&self.exact(&head, data), &self.exact(&tail, data), data);
            if !found.is_empty() {
                return found;
            }
        }
        let fits = self.beginning(&segment, data);
        if !fits.is_empty() {
            return fits;
        }
        // «Storgata Volda».
        for at in 1..segment.words.len() {
            let found = self.exact(&parts(at).1, data);
            if !found.is_empty() {
                return found.into_iter().map(|(_, entry)| (Fit::End, entry)).collect();
            }
        }
        // Words that only look alike are offered when nothing fits.
        let typed = letters(&segment);
        let limit = allowed(typed.len());
        let is_alike = |entry: &&Entry| edits(typed.as_bytes(), entry.key.as_bytes(), limit).whole <= limit;
        if limit == 0 {
            return Vec::new();
        }
        self.0.iter().filter(is_alike).map(|entry| (Fit::Alike, entry)).collect()
    }
}

/// All names of a kommune in any order, one after the other: «Deatnu – Tana».
fn joined(kommune: &Kommune) -> Vec<String> {
    let names: Vec<&str> = kommune.names.iter().map(|name| name.name.as_str()).collect();
    let mut all: Vec<(String, Vec<usize>)> = vec![(String::new(), Vec::new())];
    let mut at = 0;
    while let Some((so_far, used)) = all.get(at).cloned() {
        for (next, name) in names.iter().enumerate().filter(|(next, _)| !used.contains(next)) {
            all.push((format!("{so_far} {name}"), used.iter().copied().chain([next]).collect()));
        }
        at += 1;
    }
    all.into_iter().filter(|(_, used)| used.len() > 1).map(|(text, _)| text).collect()
}

fn letters(segment: &Segment) -> String {
    let words: Vec<&str> = segment.words.iter().map(|word| word.spelled.as_str()).collect();
    key(&words.join(" ")).0
}

/// What lies in one of the places around it.
fn narrowed<'a>(fits: &Fits<'a>, around: &Fits, data: &Dataset) -> Fits<'a> {
    let around = around.iter().filter(|(fit, _)| *fit < Fit::End);
    let around: Vec<Place> = around.filter_map(|(_, entry)| entry.place(data)).collect();
    let is_inside = |(_, entry): &&(Fit, &Entry)| {
        let kommuner = entry.place(data).map(|place| kommuner_of(&place, data)).unwrap_or_default();
        around.iter().any(|place| {
            let within = kommuner_of(place, data);
            !kommuner.is_empty() && kommuner.iter().all(|kommune| within.contains(kommune))
        })
    };
    let mut inside: Fits = fits.iter().filter(is_inside).copied().collect();
    // «Ringerike, Buskerud» is the kommune, and not the district around it.
    if inside.iter().any(|(fit, entry)| *fit == Fit::Exact && entry.kind == Kind::Kommune) {
        inside.retain(|(_, entry)| entry.kind != Kind::District);
    }
    inside
}

/// The kommuner of a place, in order of number.
pub fn kommuner_of(place: &Place, data: &Dataset) -> Vec<KommuneNumber> {
    match place {
        Place::Kommune(number) => vec![*number],
        Place::Fylke(fylke) => {
            let of_it = data.places.kommuner.iter().filter(|kommune| kommune.fylke == *fylke);
            of_it.map(|kommune| kommune.number).collect()
        }
        Place::District(id) => {
            data.areas.district(id).map(|district| district.kommuner.clone()).unwrap_or_default()
        }
        Place::Svalbard => Vec::new(),
    }
}
