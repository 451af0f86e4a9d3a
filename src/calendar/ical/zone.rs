//! The time zone of every meeting.

use super::line::Lines;

/// Its name.
pub const NAME: &str = "Europe/Oslo";

/// Describes the zone: the rules of the European Union, since 1996.
pub fn add(lines: &mut Lines) {
    let all = [
        ("BEGIN", "VTIMEZONE"),
        ("TZID", NAME),
        ("BEGIN", "DAYLIGHT"),
        ("TZOFFSETFROM", "+0100"),
        ("TZOFFSETTO", "+0200"),
        ("TZNAME", "CEST"),
        ("DTSTART", "19810329T020000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"),
        ("END", "DAYLIGHT"),
        ("BEGIN", "STANDARD"),
        ("TZOFFSETFROM", "+0200"),
        ("TZOFFSETTO", "+0100"),
        ("TZNAME", "CET"),
        ("DTSTART", "19961027T030000"),
        ("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"),
        ("END", "STANDARD"),
        ("END", "VTIMEZONE"),
    ];
    for (name, value) in all {
        lines.add(name, value);
    }
}
