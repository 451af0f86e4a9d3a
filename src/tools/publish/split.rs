//! Which records go into which file, so that a kommune's page loads little. [`Extent`] says how.

use crate::dataset::manifest::Extent;
use crate::model::area::Area;
use crate::model::district::SVALBARD;
use crate::model::place::{FylkeNumber, KommuneNumber, Places};
use std::collections::{BTreeMap, BTreeSet};

/// A file that is larger than this, before compression, is split if it can be.
pub const LARGE: usize = 48 * 1024;

/// The smallest part of the country that has all whom a record serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// More than one fylke.
    Nation,
    /// One fylke.
    Fylke(FylkeNumber),
    /// One kommune.
    Kommune(KommuneNumber),
}

/// Where a record that serves these areas belongs.
pub fn home(areas: &[Area], places: &Places) -> Home {
    if let [Area::Kommune(number)] = areas {
        return Home::Kommune(*number);
    }
    let mut fylker = BTreeSet::new();
    for area in areas {
        match area {
            Area::Kommune(number) => drop(fylker.insert(number.fylke())),
            Area::Fylke(number) => drop(fylker.insert(*number)),
            Area::Region(id) => {
                fylker.extend(places.region(id).into_iter().flat_map(|region| &region.fylker))
            }
            Area::Nation => return Home::Nation,
            Area::Svalbard => fylker.extend(SVALBARD.parse::<FylkeNumber>()),
        }
    }
    match (fylker.pop_first(), fylker.is_empty()) {
        (Some(fylke), true) => Home::Fylke(fylke),
        _ => Home::Nation,
    }
}

/// A record as JSON, and its home.
type Homed = (Home, String);

/// One file of all records.
pub fn whole(records: Vec<Homed>) -> Vec<(Extent, String)> {
    vec![(Extent::All, list(records.into_iter().map(|(_, text)| text)))]
}

/// One file if that is small; else the nation's, and one or more for each fylke.
pub fn split(records: Vec<Homed>) -> Vec<(Extent, String)> {
    if size(&records) <= LARGE {
        return whole(records);
    }
    let mut nation = Vec::new();
    let mut fylker: BTreeMap<FylkeNumber, Vec<Homed>> = BTreeMap::new();
    for record in records {
        match record.0 {
            Home::Nation => nation.push(record),
            Home::Fylke(fylke) => fylker.entry(fylke).or_default().push(record),
            Home::Kommune(kommune) => fylker.entry(kommune.fylke()).or_default().push(record),
        }
    }
    let mut files = chunks(Extent::Nation, nation);
    for (fylke, records) in fylker {
        if size(&records) <= LARGE {
            files.extend(chunks(Extent::Fylke(fylke), records));
            continue;
        }
        let (local, shared): (Vec<Homed>, Vec<Homed>) =
            records.into_iter().partition(|(home, _)| matches!(home, Home::Kommune(_)));
        files.extend(chunks(Extent::Fylke(fylke), shared));
        files.extend(by_kommune(local));
    }
    files
}

/// Neighbours in number share a file as long as it is small.
fn by_kommune(records: Vec<Homed>) -> Vec<(Extent, String)> {
    let mut kommuner: BTreeMap<Home, Vec<Homed>> = BTreeMap::new();
    for record in records {
        kommuner.entry(record.0).or_default().push(record);
    }
    let mut files = Vec::new();
    let mut range: Option<(KommuneNumber, KommuneNumber, Vec<Homed>)> = None;
    for (home, records) in kommuner {
        let Home::Kommune(kommune) = home else { continue };
        range = match range.take() {
            Some((first, _, mut so_far)) if size(&so_far) + size(&records) <= LARGE => {
                so_far.extend(records);
                Some((first, kommune, so_far))
            }
            full => {
                files.extend(full.into_iter().flat_map(close));
                Some((kommune, kommune, records))
            }
        };
    }
    files.extend(range.into_iter().flat_map(close));
    files
}

fn close((first, last, records): (KommuneNumber, KommuneNumber, Vec<Homed>)) -> Vec<(Extent, String)> {
    chunks(Extent::Kommuner(first, last), records)
}

/// Several files of the same extent where one would be large; none if there is nothing.
fn chunks(extent: Extent, records: Vec<Homed>) -> Vec<(Extent, String)> {
    let mut files = Vec::new();
    let mut chunk = Vec::new();
    let mut length = 0;
    for (_, text) in records {
        if length + text.len() > LARGE && !chunk.is_empty() {
            files.push((extent, list(std::mem::take(&mut chunk).into_iter())));
            length = 0;
        }
        length += text.len() + 1;
        chunk.push(text);
    }
    if !chunk.is_empty() {
        files.push((extent, list(chunk.into_iter())));
    }
    files
}

fn size(records: &[Homed]) -> usize {
    records.iter().map(|(_, text)| text.len() + 1).sum()
}

fn list(texts: impl Iterator<Item = String>) -> String {
    let texts: Vec<String> = texts.collect();
    format!("[{}]", texts.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kommune: &str, size: usize) -> Homed {
        let kommune = kommune.parse().unwrap();
        (Home::Kommune(kommune), format!("\"{}\"", "x".repeat(size - 2)))
    }

    #[test]
    fn what_is_small_is_one_file_and_what_is_large_is_split() {
        let names = |records| -> Vec<String> {
            split(records).iter().map(|(extent, text)| format!("{extent:?} {}", text.len())).collect()
        };
        assert_eq!(names(vec![record("1103", 100), record("1577", 100)]), ["All 203"]);
        let large =
            vec![record("1103", 100), record("1577", 40_000), record("1579", 100), record("1579", 20_000)];
        assert_eq!(
            names(large),
            [
                "Fylke(FylkeNumber(11)) 102",
                "Kommuner(KommuneNumber(1577), KommuneNumber(1577)) 40002",
                "Kommuner(KommuneNumber(1579), KommuneNumber(1579)) 20103"
            ]
        );
        let nation = vec![(Home::Nation, "x".repeat(30_000)), (Home::Nation, "y".repeat(30_000))];
        assert_eq!(names(nation), ["Nation 30002", "Nation 30002"]);
    }
}
