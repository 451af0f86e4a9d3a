//! `check`: every fault in a dataset, and warnings on standard error where there is none.

use super::arguments::Arguments;
use super::clock;
use super::load::{Part, load};
use super::{Answer, Failure};

pub const ARGUMENTS: &str = "DIR [--today DATE] [--json]";

pub fn run(arguments: Arguments) -> Answer {
    let today = arguments.parsed("today")?.unwrap_or_else(clock::today);
    let found = load(&arguments.path("DIR").unwrap_or_default(), Part::ALL, today);
    let is_json = arguments.has("json");
    if let Ok(data) = &found {
        let warnings = data.warnings.iter().map(|warning| format!("warning: {warning}\n"));
        super::say(std::io::stderr(), &warnings.collect::<String>());
    }
    match found {
        Ok(_) if is_json => Ok("[]\n".into()),
        Ok(data) => Ok(format!(
            "the data is valid: {} fylker, {} kommuner, {} postcodes, {} helplines, {} services, {} series of meetings\n",
            data.places.fylker.len(),
            data.places.kommuner.len(),
            data.postcodes.len(),
            data.helplines.len(),
            data.services.len(),
            data.series.len()
        )),
        Err(faults) if is_json => {
            let list = serde_json::to_string_pretty(&faults).expect("faults are texts");
            Err(Failure::Found(list + "\n"))
        }
        Err(faults) => Err(Failure::Found(super::lines(&faults))),
    }
}
