//! `check`: every fault in a dataset, and what should be better.

mod warnings;

use super::answer::{Answer, Failure};
use super::arguments::Dataset;
use super::fault;
use super::load::{Authored, Part};
use clap::Args;
use serde::Serialize;
use std::io::Write;
use warnings::{Warning, warnings};

/// What `check` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: Dataset,
    /// Fails where something should be better, too
    #[arg(long)]
    strict: bool,
    /// Prints the faults as JSON
    #[arg(long)]
    json: bool,
}

/// Faults go to standard output, as what was asked for. So do warnings in JSON that is strict; otherwise they
/// are lines of standard error.
pub fn run(Arguments { dataset, strict, json }: &Arguments) -> Answer {
    let data = match dataset.load(Part::ALL) {
        Ok(data) => data,
        Err(faults) if *json => return Err(Failure::Found(listed(&faults))),
        Err(faults) => return Err(Failure::Found(fault::lines(&faults))),
    };
    let warnings = warnings(&data);
    let fails = *strict && !warnings.is_empty();
    if !(fails && *json) {
        warn(&warnings);
    }
    let text = match (json, fails) {
        (true, true) => listed(&warnings),
        (true, false) => "[]\n".into(),
        (false, _) => counted(&data),
    };
    if fails { Err(Failure::Found(text)) } else { Ok(text) }
}

/// How much there is.
fn counted(data: &Authored) -> String {
    format!(
        "the data is valid: {} fylker, {} kommuner, {} postcodes, {} helplines, {} services, {} series of meetings\n",
        data.places.fylker.len(),
        data.places.kommuner.len(),
        data.postcodes.len(),
        data.helplines.len(),
        data.services.len(),
        data.series.len()
    )
}

/// Prints the warnings and their number; a reader who has left is no fault.
fn warn(warnings: &[Warning]) {
    if warnings.is_empty() {
        return;
    }
    let plural = if warnings.len() == 1 { "" } else { "s" };
    let mut text: String = warnings.iter().map(|warning| format!("{warning}\n")).collect();
    text.push_str(&format!("{} warning{plural}\n", warnings.len()));
    let _ = anstream::stderr().write_all(text.as_bytes());
}

fn listed(list: &impl Serialize) -> String {
    serde_json::to_string_pretty(list).expect("faults and warnings are texts") + "\n"
}
