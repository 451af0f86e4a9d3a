//! Places that somebody may mean by what they have typed so far.

use crate::order::sort_by;
use crate::place::{Kommune, KommuneNumber, Places, Postcode};
use crate::search::edits::{allowed, edits};
use crate::search::fold::Word;
use crate::texts::join;

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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Exact,
    Start,
    StartOfWord,
    Alike,
}

/// What kind of name it is; the likeliest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Kommune,
    Former,
    Town,
}

/// Up to `limit` places for what was typed: any official name of a kommune, a former kommune, a post
/// town, or the first digits of a postcode.
pub fn suggest(typed: &str, places: &Places, postcodes: &[Postcode], limit: usize) -> Vec<Suggestion> {
    let typed = Word::new(typed.trim());
    if typed.folded.is_empty() {
        return Vec::new();
    }
    if typed.folded.bytes().all(|byte| byte.is_ascii_digit()) {
        return by_code(&typed.folded, places, postcodes, limit);
    }
    let mut found = by_name(&typed, places, postcodes);
    // Words that only look alike are offered when nothing fits.
    let best = found.iter().map(|(fit, ..)| *fit).min();
    found.retain(|(fit, ..)| *fit != Fit::Alike || best == Some(Fit::Alike));
    sort_by(&mut found, |a, b| (a.0, a.1, &a.2.name).cmp(&(b.0, b.1, &b.2.name)));
    let mut seen: Vec<(KommuneNumber, String)> = Vec::new();
    found.retain(|(.., place)| {
        let is_new = !seen.contains(&(place.kommune, place.name.clone()));
        seen.push((place.kommune, place.name.clone()));
        is_new
    });
    found.into_iter().map(|(.., place)| place).take(limit).collect()
}

fn by_code(digits: &str, places: &Places, postcodes: &[Postcode], limit: usize) -> Vec<Suggestion> {
    let fits = postcodes.iter().filter(|postcode| String::from(postcode.code).starts_with(digits));
    let suggestion = |postcode: &Postcode| {
        let name = join!(String::from(postcode.code), " ", postcode.place.as_str());
        Some(Suggestion { kommune: postcode.kommune, name, detail: in_kommune(postcode.kommune, places)? })
    };
    fits.filter_map(suggestion).take(limit).collect()
}

fn by_name(typed: &Word, places: &Places, postcodes: &[Postcode]) -> Vec<(Fit, Kind, Suggestion)> {
    let mut found = Vec::new();
    let mut offer =
        |kind: Kind, name: &str, kommune: KommuneNumber, shown: &dyn Fn() -> Option<(String, String)>| {
            if let Some(fit) = fit(typed, name)
                && let Some((name, detail)) = shown()
            {
                found.push((fit, kind, Suggestion { kommune, name, detail }));
            }
        };
    for kommune in &places.kommuner {
        let shown = || Some((kommune.full_name(), fylke_of(kommune, places)));
        for name in &kommune.names {
            offer(Kind::Kommune, name.name.as_str(), kommune.number, &shown);
        }
        for name in &kommune.former {
            let shown = || Some((name.as_str().to_owned(), in_kommune(kommune.number, places)?));
            offer(Kind::Former, name.as_str(), kommune.number, &shown);
        }
    }
    let mut town_before = None;
    for postcode in postcodes {
        // Codes of one town stand together.
        let town = (postcode.place.as_str(), postcode.kommune);
        if town_before == Some(town) {
            continue;
        }
        town_before = Some(town);
        let shown = || {
            let kommune = places.kommune(postcode.kommune)?;
            let is_the_kommune = kommune.names.iter().any(|name| name.name.as_str() == town.0);
            (!is_the_kommune).then_some((town.0.to_owned(), in_kommune(postcode.kommune, places)?))
        };
        offer(Kind::Town, town.0, postcode.kommune, &shown);
    }
    found
}

fn fit(typed: &Word, name: &str) -> Option<Fit> {
    let name = Word::new(name);
    if name.folded == typed.folded {
        return Some(Fit::Exact);
    }
    if name.folded.starts_with(&typed.folded) {
        return Some(Fit::Start);
    }
    if name.folded.split([' ', '-']).any(|word| word.starts_with(&typed.folded)) {
        return Some(Fit::StartOfWord);
    }
    let limit = allowed(typed.folded.len());
    let distance = edits(typed.folded.as_bytes(), name.folded.as_bytes(), limit);
    (limit > 0 && distance.whole <= limit).then_some(Fit::Alike)
}

fn fylke_of(kommune: &Kommune, places: &Places) -> String {
    places.fylke(kommune.fylke).map(|fylke| fylke.name().to_owned()).unwrap_or_default()
}

fn in_kommune(number: KommuneNumber, places: &Places) -> Option<String> {
    let kommune = places.kommune(number)?;
    let fylke = fylke_of(kommune, places);
    Some(if fylke == kommune.name() { fylke } else { join!(kommune.name(), ", ", fylke) })
}
