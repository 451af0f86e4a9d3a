//! `diff`: what changed between two datasets.

mod records;

use super::answer::Answer;
use super::clock;
use super::load::{Part, load};
use super::table::{Row, answer};
use crate::model::meeting::Series;
use crate::schedule::civil::Date;
use clap::Args;
use records::{Change, MEETING, Record, changed, records};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What `diff` takes.
#[derive(Args)]
pub struct Arguments {
    /// The folder of the dataset as it was
    old: PathBuf,
    /// The folder of the dataset as it is
    new: PathBuf,
    /// The day on which they are looked at; today in Norway unless said
    #[arg(long, value_name = "DATE")]
    today: Option<Date>,
    /// Prints JSON, one record a line
    #[arg(long)]
    json: bool,
}

/// What stands in calendar files: a change of it needs a later `revised` to reach those who have the series.
const IN_CALENDARS: [&str; 19] = [
    "name",
    "description",
    "host",
    "place",
    "alternates",
    "channels",
    "start",
    "duration",
    "rule",
    "dates",
    "except",
    "cancelled",
    "moved",
    "public_holidays",
    "school_holidays",
    "breaks",
    "registration",
    "status",
    "host_service",
];

pub fn run(Arguments { old, new, today, json }: &Arguments) -> Answer {
    let today = today.unwrap_or_else(clock::today);
    let stamps = |root| -> Result<BTreeMap<String, Date>, _> {
        let loaded = load(root, Part::ALL, today)?;
        let stamp = |series: &Series| (series.meeting.id.to_string(), series.stamp(today));
        Ok::<_, Vec<_>>(loaded.series.iter().map(stamp).collect())
    };
    let (stamps_before, stamps_now) = (stamps(old)?, stamps(new)?);
    let (before, now) = (records(old, today), records(new, today));
    let is_late = |change: &Change| {
        let stamps = stamps_before.get(&change.record.id).zip(stamps_now.get(&change.record.id));
        change.record.kind == MEETING
            && change.fields.iter().any(|field| IN_CALENDARS.contains(&field.as_str()))
            && stamps.is_some_and(|(before, now)| now <= before)
    };
    let changes = changed(&before, &now);
    let rows: Vec<Row> = changes.iter().map(|change| row(change, is_late(change), *json)).collect();
    if rows.is_empty() && !json {
        return Ok("nothing changed\n".into());
    }
    Ok(answer(&rows, ["change", "kind", "id", "fields", "revised"], *json))
}

/// `revised` is `missing` where calendar programs would not take the change.
fn row(change: &Change, is_late: bool, is_json: bool) -> Row {
    let Record { kind, id } = &change.record;
    let fields = match is_json {
        true => Value::from(change.fields.clone()),
        false => Value::from(change.fields.join(", ")),
    };
    let mut row = Row::new();
    row.insert("kind".into(), (*kind).into());
    row.insert("id".into(), id.as_str().into());
    row.insert("change".into(), change.what.into());
    row.insert("fields".into(), fields);
    row.insert("revised".into(), if is_late { "missing".into() } else { Value::Null });
    row
}
