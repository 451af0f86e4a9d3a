//! `open`: what is open at a moment.

use super::super::arguments::Arguments;
use super::super::load::{Part, load};
use super::super::table::{Row, answer};
use super::super::{Answer, clock};
use super::unknown_id;
use crate::model::basis::Answer as Open;
use crate::schedule::civil::Moment;
use crate::schedule::hours::OpenState;
use crate::vocabulary::Vocabulary;
use serde_json::Value;

pub const ARGUMENTS: &str = "DIR --at MOMENT [--id ID] [--today DATE] [--json]";

/// What stands for a channel where people go to a place.
const VISIT: &str = "visit";

pub fn run(arguments: Arguments) -> Answer {
    let at: Moment = arguments.parsed("at")?.expect("the option is required");
    let id: Option<String> = arguments.parsed("id")?;
    let wanted = |of: &str| id.as_ref().is_none_or(|id| id == of);
    let part = Part { helplines: true, services: true, ..Part::default() };
    let today = arguments.parsed("today")?.unwrap_or_else(clock::today);
    let data = load(&arguments.path("DIR").unwrap_or_default(), part, today)?;

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
        Some(id) if !ids().any(|known| known == id) => Err(unknown_id("helpline or service", &id, ids())),
        _ => Ok(answer(&rows, ["id", "channel", "state", "basis", "until", "opens"], arguments.has("json"))),
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
