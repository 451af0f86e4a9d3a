//! A series of meetings as an iCalendar file (RFC 5545), for somebody's own calendar.
//!
//! One event says how the series repeats; events with `RECURRENCE-ID` say which dates differ. What
//! a rule of iCalendar cannot say, or programs read differently, is a list of dates instead.

mod event;
mod line;
mod zone;

use crate::civil::Date;
use crate::series::Series;
use line::Lines;

/// Which dates to list for a rule that iCalendar cannot say, and on which day the file is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Making {
    /// The day on which it is known what the file says; decides the status.
    pub today: Date,
    /// The day that the file is stamped with: the same input has the same stamp.
    pub stamp: Date,
    /// The first date to list.
    pub first: Date,
    /// The last date to list.
    pub last: Date,
}

/// The file; nothing if the series has no dates, because they are not known or too old to be trusted.
pub fn calendar(series: &Series, making: Making) -> Option<String> {
    let events = event::events(series, making)?;
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Naermest//naermest//NB");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", "PUBLISH");
    zone::add(&mut lines);
    lines.append(events);
    lines.add("END", "VCALENDAR");
    Some(lines.into_text())
}
