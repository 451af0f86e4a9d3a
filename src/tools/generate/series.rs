//! Invented series of meetings, each with a meeting every day: a month as full as it could ever be.

use super::chance::Chance;
use super::words;
use crate::model::place::Kommune;
use crate::model::taxonomy::{Audience, Topic};
use crate::schedule::civil::Date;
use serde_json::{Value, json};

/// A series that began two months before `today`.
pub fn series(number: usize, kommune: &Kommune, today: Date, chance: &mut Chance) -> Value {
    let place = kommune.name();
    json!({
        "id": format!("oppdiktet-serie-{number}"),
        "name": format!("{} {} i {place}", chance.one_of(&words::TITLES), chance.one_of(&words::PATRONS)),
        "description": {
            "nb": format!("{} {}.", chance.one_of(&words::WHAT), chance.one_of(&words::WHOM)),
            "en": format!("Series {number}: relatives in {place} meet, {}.", chance.one_of(&words::ENGLISH)),
        },
        "host": format!("{place} kommune"),
        "channels": [{ "kind": "web", "value": format!("https://www.example.no/treff/{number}") }],
        "place": { "street": format!("{} {}", chance.one_of(&words::STREETS), 1 + chance.below(90)), "kommune": kommune.number.to_string() },
        "serves": [kommune.number.to_string()],
        "audience": chance.some_of::<Audience>(),
        "topics": chance.some_of::<Topic>(),
        "start": format!("{}T{:02}:00", today.plus(-60), 8 + chance.below(12)),
        "duration": 60 + 30 * chance.below(4),
        "rule": { "freq": "DAILY" },
        "registration": { "kind": "none" },
        "status": "confirmed",
        "sources": [{ "url": format!("https://www.example.no/treff/{number}"), "kind": "own", "dated": today.to_string() }],
    })
}
