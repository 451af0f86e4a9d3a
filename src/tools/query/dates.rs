//! `dates`: the dates of the meetings.

use super::super::answer::{Answer, Failure};
use super::super::arguments::Dataset;
use super::super::load::Part;
use super::super::table::{Row, answer};
use super::unknown_id;
use crate::schedule::civil::Date;
use crate::vocabulary::Vocabulary;
use clap::Args;
use serde_json::Value;

/// What `dates` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: Dataset,
    /// The first day
    #[arg(long, value_name = "DATE")]
    from: Date,
    /// The last day
    #[arg(long, value_name = "DATE")]
    to: Date,
    /// Only the series with this id
    #[arg(long)]
    id: Option<String>,
    /// Prints JSON, one record a line
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Answer {
    let Arguments { dataset, from, to, id, json } = arguments;
    let (from, to, today) = (*from, *to, dataset.today());
    if to < from {
        return Err(Failure::Usage(format!("--to {to} is before --from {from}")));
    }
    let data = dataset.load(Part { meetings: true, ..Part::default() })?;
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
    Ok(answer(&rows, ["date", "start", "end", "status", "id"], *json))
}
