//! `check`: every fault in a dataset, and what should be better.

mod warnings;

use super::arguments::Arguments;
use super::clock;
use super::load::{Authored, Part, load};
use super::{Answer, Failure};
use serde::Serialize;
use warnings::{Warning, warnings};

pub const ARGUMENTS: &str = "DIR [--today DATE] [--strict] [--json]";

pub fn run(arguments: Arguments) -> Answer {
    let today = arguments.parsed("today")?.unwrap_or_else(clock::today);
    let (is_strict, is_json) = (arguments.has("strict"), arguments.has("json"));
    let data = match load(&arguments.path("DIR").unwrap_or_default(), Part::ALL, today) {
        Ok(data) => data,
        Err(faults) if is_json => return Err(Failure::Found(json(&faults))),
        Err(faults) => return Err(Failure::Found(super::lines(&faults))),
    };
    let warnings = warnings(&data);
    let fails = is_strict && !warnings.is_empty();
    let text = match (is_json, fails) {
        (true, true) => json(&warnings),
        (true, false) => "[]\n".into(),
        (false, _) => told(&data, &warnings),
    };
    if fails { Err(Failure::Found(text)) } else { Ok(text) }
}

/// How much there is, and then the warnings with their number.
fn told(data: &Authored, warnings: &[Warning]) -> String {
    let mut text = format!(
        "the data is valid: {} fylker, {} kommuner, {} postcodes, {} helplines, {} services, {} series of meetings\n",
        data.places.fylker.len(),
        data.places.kommuner.len(),
        data.postcodes.len(),
        data.helplines.len(),
        data.services.len(),
        data.series.len()
    );
    if !warnings.is_empty() {
        let plural = if warnings.len() == 1 { "" } else { "s" };
        text.extend(warnings.iter().map(|warning| format!("{warning}\n")));
        text.push_str(&format!("{} warning{plural}\n", warnings.len()));
    }
    text
}

fn json(list: &impl Serialize) -> String {
    serde_json::to_string_pretty(list).expect("faults and warnings are texts") + "\n"
}
