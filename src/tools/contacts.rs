//! `contacts`: merges an extract of the register of organisations into the kommuner's contacts.
//!
//! Enhetsregisteret is open data (NLOD): one question to it gives every kommune's switchboard, mailbox and page.

mod change;
mod extract;
mod store;

use super::answer::{Answer, Failure};
use super::arguments::Dataset;
use super::load::Part;
use super::table::{Row, answer};
use crate::vocabulary::Vocabulary;
use change::{Change, changes};
use clap::Args;
use serde_json::Value;
use std::path::PathBuf;

/// What `contacts` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: Dataset,
    /// The extract, as the register writes it in JSON
    #[arg(long, value_name = "FILE")]
    from: PathBuf,
    /// Writes the changes into the dataset
    #[arg(long)]
    apply: bool,
    /// Prints JSON, one change a line
    #[arg(long)]
    json: bool,
}

pub fn run(Arguments { dataset, from, apply, json }: &Arguments) -> Answer {
    let today = dataset.today();
    let data = dataset.load(Part { places: true, ..Part::default() })?;
    let units = extract::read(from, today)?;
    let found = changes(&units, &data);
    if *apply {
        store::apply(&dataset.dir, &found, today).map_err(|sentence| Failure::sentence(&sentence))?;
    }
    let rows: Vec<Row> = found.list.iter().map(row).collect();
    let columns = ["kommune", "name", "field", "was", "becomes"];
    let mut text = answer(&rows, columns, *json);
    if !json {
        let done = if *apply { "written" } else { "to write with --apply" };
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
