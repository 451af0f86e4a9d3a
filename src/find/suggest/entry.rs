//! The names of places, and how what was typed fits them.

use super::typed_place::Said;
use crate::dataset::Dataset;
use crate::find::search::fold::{is_letter, lower, push_folded, push_lower};
use crate::model::district::{DistrictKind, Place};
use crate::vocabulary;

vocabulary! {
    /// How well a name fits what was typed; the best first.
    Fit, "fit" {
        /// It is the name, or the postcode.
        Exact = "exact",
        /// The name, or the postcode, begins so.
        Start = "start",
        /// A word in the name begins so.
        Word = "word",
        /// The name stands at the end of what was typed.
        End = "end",
        /// The name only looks like it: it is never gone to unasked.
        Alike = "alike",
    }
}

/// What kind of name it is; the likeliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Kommune,
    Fylke,
    District,
    Svalbard,
    Former,
    Town,
}

/// A name that somebody may type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The letters of the name, folded: hyphens and spaces do not count.
    pub key: String,
    /// Where its words begin in the key.
    starts: Vec<u8>,
    /// What it is the name of.
    pub kind: Kind,
    /// Where the name stands: the number of the place or the postcode, and of the name in it.
    pub at: usize,
    pub name: usize,
}

impl Entry {
    pub fn new(kind: Kind, at: usize, name: usize, text: &str) -> Self {
        let (key, starts) = key(text);
        Self { key, starts, kind, at, name }
    }

    /// How it fits these letters.
    pub fn fit(&self, typed: &str) -> Option<Fit> {
        match self.key.strip_prefix(typed) {
            Some("") => Some(Fit::Exact),
            Some(_) => Some(Fit::Start),
            None => {
                let begins = |start: &u8| {
                    self.key.get(usize::from(*start)..).is_some_and(|rest| rest.starts_with(typed))
                };
                self.starts.iter().any(begins).then_some(Fit::Word)
            }
        }
    }

    /// What it is the name of.
    pub fn place(&self, data: &Dataset) -> Option<Place> {
        let places = &data.places;
        Some(match self.kind {
            Kind::Kommune | Kind::Former => Place::Kommune(places.kommuner.get(self.at)?.number),
            Kind::Fylke => Place::Fylke(places.fylker.get(self.at)?.number),
            Kind::District => Place::District(data.areas.districts.get(self.at)?.id.clone()),
            Kind::Svalbard => Place::Svalbard,
            Kind::Town => Place::Kommune(data.postcodes.get(self.at)?.kommune),
        })
    }

    /// Whether it can be what a place was said to be.
    pub fn is(&self, said: Said, data: &Dataset) -> bool {
        match said {
            Said::Nothing => true,
            Said::Kommune | Said::Suohkan => matches!(self.kind, Kind::Kommune | Kind::Former),
            Said::Fylke => {
                let district = || data.areas.districts.get(self.at);
                let is_former = || district().is_some_and(|of| of.kind == DistrictKind::FormerFylke);
                self.kind == Kind::Fylke || (self.kind == Kind::District && is_former())
            }
        }
    }
}

/// The letters of a text, folded, without what stands between the words; and where words begin.
pub fn key(text: &str) -> (String, Vec<u8>) {
    let mut folded = String::new();
    let mut starts = Vec::new();
    let mut is_inside = false;
    for c in text.chars() {
        if !is_letter(c) {
            is_inside = false;
            continue;
        }
        if !is_inside && !folded.is_empty() {
            starts.push(folded.len() as u8);
        }
        is_inside = true;
        push_folded(&mut folded, lower(c));
    }
    (folded, starts)
}

/// The letters of a text in lower case, with `æ ø å` written as two: «laerdal» is Lærdal and not Lardal.
pub fn spelled(text: &str) -> String {
    let mut low = String::new();
    push_lower(&mut low, text);
    let mut spelled = String::with_capacity(low.len());
    for c in low.chars().filter(|c| is_letter(*c)) {
        match c {
            'æ' | 'ä' => spelled.push_str("ae"),
            'ø' | 'ö' => spelled.push_str("oe"),
            'å' => spelled.push_str("aa"),
            _ => spelled.push(c),
        }
    }
    spelled
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphen_space_and_nothing_are_alike_from_the_first_letter() {
        let fron = Entry::new(Kind::Kommune, 0, 0, "Nord-Fron");
        for (typed, fit) in [
            ("nord-fron", Some(Fit::Exact)),
            ("NORD FRON", Some(Fit::Exact)),
            ("nordfron", Some(Fit::Exact)),
            ("nord-f", Some(Fit::Start)),
            ("nord f", Some(Fit::Start)),
            ("nordf", Some(Fit::Start)),
            ("fron", Some(Fit::Word)),
            ("dfron", None),
            ("nordfronn", None),
        ] {
            assert_eq!(fron.fit(&key(typed).0), fit, "{typed}");
        }
    }

    #[test]
    fn two_letters_for_one_are_the_same_spelling() {
        assert_eq!(spelled("Lærdal"), spelled("LAERDAL"));
        assert_ne!(spelled("Lærdal"), spelled("Lardal"));
        assert_eq!(spelled("A\u{30a}l"), spelled("Ål"));
    }
}
