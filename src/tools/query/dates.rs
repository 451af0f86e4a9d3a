//! `dates`: the dates of the meetings.

use super::super::arguments::Arguments;
use super::super::load::{Part, load};
use super::super::table::{Row, answer};
use super::super::{Answer, Failure, clock};
use super::unknown_id;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
use serde_json::Value;

pub const ARGUMENTS: &str = "DIR --from DATE --to DATE [--id ID] [--today DATE] [--json]";

pub fn run(arguments: Arguments) -> Answer {
    let from: Date = arguments.parsed("from")?.expect("the option is required");
    let to: Date = arguments.parsed("to")?.expect("the option is required");
    if to < from {
        return Err(Failure::Usage(format!("--to {to} is before --from {from}")));
    }
    let today = arguments.parsed("today")?.unwrap_or_else(clock::today);
    let id: Option<String> = arguments.parsed("id")?;
    let part = Part { meetings: true, ..Part::default() };
    let data = load(&arguments.path("DIR").unwrap_or_default(), part, today)?;
    let ids = || data.series.iter().map(|series| series.meeting.id.as_str());
    if let Some(id) = id.as_deref().filter(|id| !ids().any(|known| known == *id)) {
        return Err(unknown_id("series of meetings", id, ids()));
    }

    let mut found = Vec::new();
    for series in &data.series {
        let of = series.meeting.id.as_str();
        if id.as_ref().is_none_or(|id| id == of) {
            found.extend(series.occurrences(from, to, today).into_iter().map(|occurrence| (of, occurrence)));
        }
    }
    found.sort_by_key(|(id, occurrence)| (occurrence.date, occurrence.start, *id));
    let time = |time: Option<_>| time.map_or(Value::Null, |time| String::from(time).into());
    let rows: Vec<Row> = found
        .iter()
        .map(|(id, occurrence)| {
            let mut row = Row::new();
            row.insert("id".into(), (*id).into());
            row.insert("date".into(), String::from(occurrence.date).into());
            row.insert("start".into(), time(occurrence.start));
            row.insert("end".into(), time(occurrence.end));
            row.insert("status".into(), occurrence.status.as_str().into());
            row
        })
        .collect();
    Ok(answer(&rows, ["date", "start", "end", "status", "id"], arguments.has("json")))
}
