//! What day it is in Norway. The only clock in the data tool; everything else is told the day.

use crate::schedule::civil::{DAY, Date, Moment};
use std::time::{SystemTime, UNIX_EPOCH};

/// Today in Norway.
pub fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    // Minutes fit until the year 6053.
    in_norway(Moment::from_minutes(i32::try_from(since.as_secs() / 60).unwrap_or(i32::MAX))).date
}

/// The Norwegian wall clock at a moment of UTC (forskrift om sommertid: EU's rules).
fn in_norway(utc: Moment) -> Moment {
    let last_sunday = |month| {
        let end = Date::new(utc.date.year(), month, 1).expect("a month of a date").end_of_month();
        end.plus(-((end.weekday() as i32 + 1) % 7)).days() * DAY + 60
    };
    let is_summer = (last_sunday(3)..last_sunday(10)).contains(&utc.minutes());
    utc.plus(if is_summer { 120 } else { 60 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{Timestamp, tz::TimeZone};

    #[test]
    fn the_wall_clock_agrees_with_jiff() {
        let oslo = TimeZone::get("Europe/Oslo").unwrap();
        let start: i64 = 1_767_225_600; // 2026-01-01
        for minute in (0..3 * 366 * 24 * 60).step_by(15) {
            let oracle = Timestamp::from_second(start + minute * 60).unwrap().to_zoned(oslo.clone());
            let utc = Moment::from_minutes((start / 60 + minute) as i32);
            assert_eq!(in_norway(utc).to_string(), oracle.strftime("%Y-%m-%dT%H:%M").to_string());
        }
    }
}
