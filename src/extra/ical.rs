//! Files for somebody's own calendar.

use crate::calendar::ical::{Entry, one, series};
use crate::published::{Told, find};
use crate::schedule::civil::Date;

/// The file for a meeting, made from the data file that it stands in.
///
/// The question has a line with the id, one with the date or nothing for all dates, one with `1` if it is to
/// remind of it the day before, and then the data files, each on a line after its kind and a space.
pub fn ical(question: &str) -> Option<String> {
    let mut lines = question.lines();
    let (id, date, reminder) = (lines.next()?, lines.next()?, lines.next()?);
    let Told { meeting, rhythm, stamp } =
        lines.filter_map(|line| line.split_once(' ')).find_map(|(_, file)| find(file, id))?;
    let entry = Entry { meeting: &meeting, rhythm: rhythm.as_ref(), stamp, reminder: reminder == "1" };
    match date {
        "" => series(entry),
        date => one(entry, date.parse::<Date>().ok()?),
    }
}
