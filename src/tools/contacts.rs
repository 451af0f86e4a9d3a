//! `contacts`: merges an extract of the register of organisations into the kommuner's contacts.
//!
//! Enhetsregisteret is open data (NLOD): one question to it gives every kommune's switchboard, mailbox and page.

mod change;
mod extract;
mod store;

use super::arguments::Arguments;
use super::load::{Part, load};
use super::table::{Row, answer};
use super::{Answer, Failure, clock};
use crate::vocabulary::Vocabulary;
use change::{Change, changes};
use serde_json::Value;

pub const ARGUMENTS: &str = "DIR --from FILE [--apply] [--today DATE] [--json]";

pub fn run(arguments: Arguments) -> Answer {
    let today = arguments.parsed("today")?.unwrap_or_else(clock::today);
    let (root, from) =
        (arguments.path("DIR").unwrap_or_default(), arguments.path_of("from").unwrap_or_default());
    let data = load(&root, Part { places: true, ..Part::default() }, today)?;
    let units = extract::read(&from, today)?;
    let found = changes(&units, &data);
    if arguments.has("apply") {
        store::apply(&root, &found, today)
            .map_err(|sentence| Failure::Sentence(super::fault::harmless_line(&sentence)))?;
    }
    let rows: Vec<Row> = found.list.iter().map(row).collect();
    let columns = ["kommune", "name", "field", "was", "becomes"];
    let mut text = answer(&rows, columns, arguments.has("json"));
    if !arguments.has("json") {
        let done = if arguments.has("apply") { "written" } else { "to write with --apply" };
        text.extend(found.left_out.iter().map(|line| format!("left out: {line}\n")));
        text.push_str(&format!(
            "{} units, {} changes {done}, {} units that are no kommune here\n",
            units.len(),
            found.list.len(),
            found.strangers
        ));
    }
    Ok(text)
}

fn row(change: &Change) -> Row {
    let mut row = Row::new();
    row.insert("kommune".into(), change.kommune.to_string().into());
    row.insert("name".into(), change.name.clone().into());
    row.insert("field".into(), change.field.as_str().into());
    row.insert("was".into(), change.was.clone().map_or(Value::Null, Value::from));
    row.insert("becomes".into(), change.becomes.clone().into());
    row
}
