//! `check`: every fault in a dataset, and warnings on standard error where there is none.

use super::answer::{Answer, Failure};
use super::arguments::Dataset;
use super::fault;
use super::load::Part;
use clap::Args;
use std::io::Write;

/// What `check` takes.
#[derive(Args)]
pub struct Arguments {
    #[command(flatten)]
    dataset: Dataset,
    /// Prints the faults as JSON
    #[arg(long)]
    json: bool,
}

pub fn run(arguments: &Arguments) -> Answer {
    let found = arguments.dataset.load(Part::ALL);
    if let Ok(data) = &found {
        let warnings: String = data.warnings.iter().map(|warning| format!("warning: {warning}\n")).collect();
        // A reader who has left is no fault.
        let _ = anstream::stderr().write_all(warnings.as_bytes());
    }
    match found {
        Ok(_) if arguments.json => Ok("[]\n".into()),
        Ok(data) => Ok(format!(
            "the data is valid: {} fylker, {} kommuner, {} postcodes, {} helplines, {} services, {} series of meetings\n",
            data.places.fylker.len(),
            data.places.kommuner.len(),
            data.postcodes.len(),
            data.helplines.len(),
            data.services.len(),
            data.series.len()
        )),
        Err(faults) if arguments.json => {
            let list = serde_json::to_string_pretty(&faults).expect("faults are texts");
            Err(Failure::Found(list + "\n"))
        }
        Err(faults) => Err(Failure::Found(fault::lines(&faults))),
    }
}
