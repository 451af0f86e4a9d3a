//! `ical`: a series of meetings for somebody's own calendar.

use super::super::arguments::Arguments;
use super::super::load::{Part, load};
use super::super::{Answer, Failure, clock, publish};
use super::unknown_id;
use crate::civil::Date;
use crate::ical::{Making, calendar};
use crate::source::{Dated, newest};

pub const ARGUMENTS: &str = "DIR ID [--today DATE]";

pub fn run(arguments: Arguments) -> Answer {
    let id = arguments.words("ID")?;
    let today: Date = arguments.parsed("today")?.unwrap_or_else(clock::today);
    let part = Part { meetings: true, ..Part::default() };
    let data = load(&arguments.path("DIR").unwrap_or_default(), part, today)?;
    let Some(series) = data.series.iter().find(|series| series.meeting.id.as_str() == id) else {
        let known = data.series.iter().map(|series| series.meeting.id.as_str());
        return Err(unknown_id("series of meetings", &id, known));
    };
    let (first, last) = publish::window(today);
    let sources = [newest(&series.meeting.sources).map(Dated::first_day), series.meeting.confirmed];
    let stamp = sources.into_iter().flatten().max().unwrap_or(today);
    calendar(series, Making { today, stamp, first, last }).ok_or_else(|| {
        Failure::Sentence(format!(
            "{id} has no dates: they are not known, or its source is too old to be trusted"
        ))
    })
}
