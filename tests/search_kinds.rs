//! Search in many invented records, by the five kinds of query that search engines are compared with.

use naermest::find::search::fold::Word;
use naermest::find::search::{Document, Field, Index};
use naermest::model::place::Kommune;
use std::fs;

/// How many records, and how many queries of each kind.
const RECORDS: usize = 3000;
const QUERIES: usize = 60;

const HEADS: &[&str] = &[
    "demens",
    "kreft",
    "sorg",
    "rus",
    "pårørende",
    "familie",
    "barne",
    "ungdoms",
    "eldre",
    "søsken",
    "foreldre",
    "samtale",
    "autisme",
    "hjerte",
    "hørsels",
    "syns",
    "angst",
    "spille",
    "krise",
    "avlastnings",
    "nærmiljø",
    "besøks",
    "selvhjelps",
];
const TAILS: &[&str] = &[
    "kafé",
    "skole",
    "senter",
    "gruppe",
    "telefon",
    "kurs",
    "koordinator",
    "hus",
    "nettverk",
    "kveld",
    "forening",
    "klubb",
    "verksted",
    "stue",
    "møte",
];
const WORDS: &[&str] = &[
    "åpent", "hver", "uke", "for", "deg", "som", "er", "glad", "i", "noen", "møt", "andre", "kafé", "skole",
    "gruppe", "kurs", "tromsø", "bergen", "demens", "kreft", "gratis", "kaffe", "kom", "innom", "ring",
    "oss", "senter", "hjelp", "telefon", "samtale", "støtte", "familie", "barn", "kommunen", "fritid",
    "natur", "musikk", "turer", "hus", "møte", "oslo", "sorg",
];

/// The same numbers every time (a linear congruential generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn one_of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len())]
    }
}

struct Record {
    compound: String,
    tail: &'static str,
    place: String,
    name: String,
    description: String,
}

fn kommuner() -> Vec<Kommune> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/data/places/kommuner.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn records(dice: &mut Dice) -> Vec<Record> {
    let kommuner = kommuner();
    let kommuner: Vec<_> = kommuner.iter().map(Kommune::name).collect();
    let mut record = || {
        let (head, tail, place) = (dice.one_of(HEADS), dice.one_of(TAILS), dice.one_of(&kommuner));
        let compound = format!("{head}{tail}");
        let text: Vec<_> = (0..40 + dice.below(40)).map(|_| dice.one_of(WORDS)).collect();
        let article = if dice.below(2) == 0 { "i" } else { "–" };
        let name = format!("{}{} {article} {place}", compound[..1].to_uppercase(), &compound[1..]);
        Record { compound, tail, place: place.to_owned(), name, description: text.join(" ") }
    };
    (0..RECORDS).map(|_| record()).collect()
}

/// One letter wrong, missing, too many, or changed with its neighbour, anywhere in the word.
fn slip(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = dice.below(letters.len() - 1);
    let letter = char::from(b'a' + dice.below(26) as u8);
    match dice.below(4) {
        0 => letters[at] = letter,
        1 => drop(letters.remove(at)),
        2 => letters.insert(at, letter),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

/// A query for a record, and whether another record is right for it; `None` if this one has nothing to ask for.
type Kind = fn(&Record, &mut Dice) -> Option<(String, Box<dyn Fn(&Record) -> bool>)>;

const KINDS: [(&str, Kind); 5] = [
    ("clean", |record, _| {
        let wanted = record.compound.clone();
        Some((wanted.clone(), Box::new(move |other| other.compound == wanted)))
    }),
    ("typo", |record, dice| {
        let wanted = record.compound.clone();
        Some((slip(&wanted, dice), Box::new(move |other| other.compound == wanted)))
    }),
    ("æøå", |record, _| {
        let wanted = record.place.clone();
        let plain = Word::new(&wanted).folded;
        let is_right = move |other: &Record| other.place == wanted;
        (!record.place.is_ascii()).then(|| (plain, Box::new(is_right) as _))
    }),
    ("tail", |record, _| {
        let wanted = record.tail;
        Some((wanted.to_owned(), Box::new(move |other| other.tail == wanted)))
    }),
    ("two words", |record, _| {
        let (compound, place) = (record.compound.clone(), record.place.clone());
        let query = format!("{place} {compound}");
        Some((query, Box::new(move |other| other.compound == compound && other.place == place)))
    }),
];

#[test]
fn the_first_ten_are_right_for_every_kind_of_query() {
    let dice = &mut Dice(2026);
    let records = records(dice);
    let documents: Vec<_> = records
        .iter()
        .map(|record| Document {
            fields: vec![
                (Field::Name, record.name.as_str()),
                (Field::Place, record.place.as_str()),
                (Field::Description, record.description.as_str()),
            ],
            ..Document::default()
        })
        .collect();
    let index = Index::new(&documents, &[]);
    for (kind, query) in KINDS {
        let (mut asked, mut right, mut possible) = (0, 0, 0);
        while asked < QUERIES {
            let Some((words, is_right)) = query(&records[dice.below(RECORDS)], dice) else { continue };
            asked += 1;
            let hits = index.find(&words, 10);
            let count = hits.iter().filter(|hit| is_right(&records[hit.document])).count();
            let all = records.iter().filter(|record| is_right(record)).count().min(10);
            if count < all {
                let shown: Vec<_> = hits.iter().map(|hit| records[hit.document].name.as_str()).collect();
                println!("{kind}: «{words}» {count} of {all}: {shown:?}");
            }
            right += count;
            possible += all;
        }
        println!("{kind}: {right} of {possible}");
        assert!(right * 100 >= possible * 98, "{kind}: {right} of {possible}");
    }
}
