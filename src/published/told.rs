//! What is published of a meeting for calendar programs, beside what the app shows.

use super::{Faults, Read, record};
use crate::json::Json;
use crate::model::meeting::Meeting;
use crate::schedule::civil::Date;
use crate::schedule::rhythm::Rhythm;

/// A meeting with what a file for a calendar needs.
pub struct Told {
    /// The meeting.
    pub meeting: Meeting,
    /// How it repeats, if one event can say that.
    pub rhythm: Option<Rhythm>,
    /// When its facts were last known to hold.
    pub stamp: Date,
}

record!(Rhythm { ! first, ? start, ? end, ! rule, * except, * beside, = changes = 0 });

/// The meeting with this id in the text of a data file.
pub fn find(file: &str, id: &str) -> Option<Told> {
    let file = Json::parse(file)?;
    let Json::List(records) = &file else { return None };
    let record =
        records.iter().find(|record| matches!(record.given("id"), Some(Json::Text(of)) if of == id))?;
    let faults = Faults::default();
    let told = Told {
        meeting: Meeting::read(record, &faults),
        rhythm: record.maybe("rhythm", &faults),
        stamp: record.get("stamp", &faults),
    };
    (!faults.0.get()).then_some(told)
}
