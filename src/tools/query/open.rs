//! `open`: what is open at a moment.

use super::super::answer::Answer;
use super::super::arguments::Dataset;
use super::super::load::Part;
use super::super::table::{Row, answer};
use super::unknown_id;
use crate::model::basis::Answer as Open;
use crate::schedule::civil::Moment;
use crate::schedule::hours::OpenState;
use crate::vocabulary::Vocabulary;
use clap::Args;
use serde_json::Value;

/// What `open` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: Dataset,
    /// The moment on Oslo's clock, such as 2026-12-24T18:00
    #[arg(long, value_name = "MOMENT")]
    at: Moment,
    /// Only the helpline or service with this id
    #[arg(long)]
    id: Option<String>,
    /// Prints JSON, one record a line
    #[arg(long)]
    json: bool,
}

/// What stands for a channel where people go to a place.
const VISIT: &str = "visit";

pub fn run(Arguments { dataset, at, id, json }: &Arguments) -> Answer {
    let at = *at;
    let wanted = |of: &str| id.as_ref().is_none_or(|id| id == of);
    let data = dataset.load(Part { helplines: true, services: true, ..Part::default() })?;

    let mut rows = Vec::new();
    for helpline in data.helplines.iter().filter(|helpline| wanted(helpline.id.as_str())) {
        for channel in &helpline.channels {
            let kind = channel.contact.kind().as_str();
            let open = helpline.answer_at(channel, at);
            rows.push(row(helpline.id.as_str(), kind, &channel.contact.written(), open));
        }
    }
    for service in data.services.iter().filter(|service| wanted(service.id.as_str())) {
        if service.hours.is_some() {
            rows.push(row(service.id.as_str(), VISIT, "", service.answer_at(None, at)));
        }
    }
    let ids = || {
        let helplines = data.helplines.iter().map(|helpline| helpline.id.as_str());
        helplines.chain(data.services.iter().map(|service| service.id.as_str()))
    };
    match id {
        Some(id) if !ids().any(|known| known == id) => Err(unknown_id("helpline or service", id, ids())),
        _ => Ok(answer(&rows, ["id", "channel", "state", "basis", "until", "opens"], *json)),
    }
}

fn row(id: &str, channel: &str, value: &str, open: Open) -> Row {
    let moment = |moment: Option<Moment>| moment.map_or(Value::Null, |moment| String::from(moment).into());
    let mut row = Row::new();
    row.insert("id".into(), id.into());
    row.insert("channel".into(), channel.into());
    if !value.is_empty() {
        row.insert("value".into(), value.into());
    }
    row.insert("state".into(), open.state.as_str().into());
    row.insert("basis".into(), open.basis.as_str().into());
    match open.state {
        OpenState::Open { until } => row.insert("until".into(), moment(until)),
        OpenState::Closed { opens } => row.insert("opens".into(), moment(opens)),
        OpenState::Unknown => None,
    };
    row
}
