//! `ical`: a series of meetings for somebody's own calendar.

use super::super::arguments::Arguments;
use super::super::load::{Part, load};
use super::super::{Answer, Failure, clock, publish};
use super::unknown_id;
use crate::calendar::ical::{Entry, one, series};
use crate::schedule::civil::Date;

pub const ARGUMENTS: &str = "DIR ID [--date DATE] [--today DATE]";

/// No date of a series is earlier.
const EARLIEST: i32 = 1900;

pub fn run(arguments: Arguments) -> Answer {
    let id = arguments.words("ID")?;
    let date: Option<Date> = arguments.parsed("date")?;
    let today: Date = arguments.parsed("today")?.unwrap_or_else(clock::today);
    // The services lend their channels to the meetings that they arrange.
    let part = Part { services: true, meetings: true, ..Part::default() };
    let data = load(&arguments.path("DIR").unwrap_or_default(), part, today)?;
    let Some(found) = data.series.iter().find(|series| series.meeting.id.as_str() == id) else {
        let known = data.series.iter().map(|series| series.meeting.id.as_str());
        return Err(unknown_id("series of meetings", &id, known));
    };
    let first = Date::new(EARLIEST, 1, 1).unwrap_or(today);
    let (_, last) = publish::window(today);
    let (meeting, rhythm) = (found.publish(first, last, today), found.rhythm(first, last, today));
    let file = found.stamp().and_then(|stamp| {
        let entry = Entry { meeting: &meeting, rhythm: rhythm.as_ref(), stamp, reminder: false };
        match date {
            Some(date) => one(entry, date),
            None => series(entry),
        }
    });
    file.ok_or_else(|| {
        Failure::Sentence(match date {
            Some(date) => format!("{id} has no meeting on {date}"),
            None => format!("{id} has no dates: they are not known, or its source is too old to be trusted"),
        })
    })
}
