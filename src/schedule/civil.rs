//! Dates, times of day and moments on the Norwegian wall clock.
//!
//! There is no time zone here: what the wall in Oslo shows is all the app needs, and
//! `browser.rs` is the one place that asks for it.

mod written;

use serde::{Deserialize, Serialize};

/// Minutes in a day.
pub const DAY: i32 = 24 * 60;

/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(i32);

/// 5800-12-31.
const LAST_COUNTED: i32 = 1_399_243;

impl Date {
    /// The day with this year, month (1-12) and day of the month, if there is one.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        exists.then(|| Self(days_from_civil(year, month, day)))
    }

    /// Days since 1970-01-01.
    pub const fn days(self) -> i32 {
        self.0
    }

    /// Minutes from 1970-01-01T00:00 to the start of the day on the wall clock. Days after the year 5800 count as
    /// its last, so that counting from there never overflows.
    pub fn midnight(self) -> i32 {
        self.0.min(LAST_COUNTED) * DAY
    }

    /// The day this many days later, or earlier if negative; stops at the ends of the calendar.
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days).clamp(-719_162, 2_932_896))
    }

    /// Year, month (1-12) and day of the month.
    pub fn ymd(self) -> (i32, u32, u32) {
        // Howard Hinnant, "chrono-compatible low-level date algorithms": civil_from_days.
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = doy - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        (yoe + era * 400 + i32::from(month <= 2), month as u32, day as u32)
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.ymd().0
    }

    /// The month, 1-12.
    pub fn month(self) -> u32 {
        self.ymd().1
    }

    /// The day of the month, 1-31.
    pub fn day(self) -> u32 {
        self.ymd().2
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday.
        Weekday::ALL[(self.0 + 3).rem_euclid(7) as usize]
    }

    /// The ISO 8601 week number and the year it belongs to.
    pub fn iso_week(self) -> (i32, u32) {
        let thursday = self.plus(3 - self.weekday() as i32);
        let year = thursday.year();
        let first = days_from_civil(year, 1, 1);
        (year, ((thursday.0 - first) / 7 + 1) as u32)
    }

    /// The last day of the same month.
    pub fn end_of_month(self) -> Self {
        let (year, month, _) = self.ymd();
        Self(days_from_civil(year, month, days_in_month(year, month)))
    }

    /// The same day this many years later; 29 February becomes 28 February where it must.
    pub fn plus_years(self, years: i32) -> Self {
        let (year, month, day) = self.ymd();
        let year = (year + years).clamp(1, 9999);
        Self(days_from_civil(year, month, day.min(days_in_month(year, month))))
    }

    /// The same day this many months later, or the last day of that month.
    pub fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.ymd();
        let count = year * 12 + month as i32 - 1 + months;
        let (year, month) = (count.div_euclid(12).clamp(1, 9999), count.rem_euclid(12) as u32 + 1);
        Self(days_from_civil(year, month, day.min(days_in_month(year, month))))
    }

    /// This date at a time of day.
    pub fn at(self, time: TimeOfDay) -> Moment {
        Moment { date: self, minute: time.0 }
    }
}

/// The number of days in a month (1-12).
pub fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn days_from_civil(year: i32, month: u32, day: u32) -> i32 {
    // Hinnant: days_from_civil.
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let yoe = year.rem_euclid(400);
    let shifted = (month as i32 + 9) % 12;
    let doy = (153 * shifted + 2) / 5 + day as i32 - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    era * 146_097 + doe - 719_468
}

/// A day of the week; Monday is the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Weekday {
    /// The week, from Monday.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

/// A time of day in minutes after midnight, 00:00 to 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// 00:00, the first minute of a day.
    pub const MIDNIGHT: Self = Self(0);
    /// 24:00, the end of a day.
    pub const END: Self = Self(DAY as u16);

    /// The time at this hour (0-24) and minute (0-59), if there is one.
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        (minute < 60 && minutes <= DAY as u16).then_some(Self(minutes))
    }

    /// The time this many minutes after midnight (0-1440), if there is one.
    pub fn from_minutes(minutes: i32) -> Option<Self> {
        (0..=DAY).contains(&minutes).then_some(Self(minutes as u16))
    }

    /// Minutes after midnight, 0-1440.
    pub const fn minutes(self) -> i32 {
        self.0 as i32
    }
}

/// A minute of the Norwegian wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment {
    /// The day.
    pub date: Date,
    minute: u16,
}

impl Moment {
    /// Minutes since 1970-01-01T00:00 on the wall clock.
    pub fn minutes(self) -> i32 {
        self.date.midnight() + i32::from(self.minute)
    }

    /// The moment this many minutes after 1970-01-01T00:00.
    pub fn from_minutes(minutes: i32) -> Self {
        Self { date: Date(minutes.div_euclid(DAY)), minute: minutes.rem_euclid(DAY) as u16 }
    }

    /// The moment this many minutes later on the wall clock.
    pub fn plus(self, minutes: i32) -> Self {
        let minutes = i32::from(self.minute).saturating_add(minutes);
        Self { date: self.date.plus(minutes.div_euclid(DAY)), minute: minutes.rem_euclid(DAY) as u16 }
    }

    /// The time of day.
    pub fn time(self) -> TimeOfDay {
        TimeOfDay(self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil;

    /// Found by fuzzing: a meeting in a published file, and a day in an address, far ahead.
    #[test]
    fn no_day_is_so_far_ahead_that_its_minutes_overflow() {
        let last_counted = Date::new(5800, 12, 31).unwrap();
        assert_eq!(last_counted.days(), LAST_COUNTED);
        let end = Date::new(9999, 12, 31).unwrap();
        assert_eq!(end.midnight(), last_counted.midnight());
        let last = end.at(TimeOfDay::new(23, 59).unwrap());
        assert!(last.minutes().checked_add(400 * DAY).is_some());
        assert_eq!(last.plus(-60).to_string(), "9999-12-31T22:59");
    }

    #[test]
    fn every_day_of_four_centuries_agrees_with_jiff() {
        let mut oracle = civil::date(1800, 1, 1);
        let mut day = Date::new(1800, 1, 1).unwrap();
        while oracle < civil::date(2200, 1, 1) {
            let (year, month, date) = day.ymd();
            assert_eq!(
                (year, month, date),
                (oracle.year().into(), oracle.month() as u32, oracle.day() as u32)
            );
            assert_eq!(day.weekday() as i8, oracle.weekday().to_monday_zero_offset());
            let iso = oracle.iso_week_date();
            assert_eq!(day.iso_week(), (iso.year().into(), iso.week() as u32), "{day}");
            assert_eq!(day.to_string(), oracle.to_string());
            assert_eq!(Date::new(year, month, date), Some(day));
            day = day.plus(1);
            oracle = oracle.tomorrow().unwrap();
        }
    }

    #[test]
    fn only_dates_and_times_that_exist_are_read() {
        for bad in [
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "26-01-01",
            "2026-1-1",
            "2026-01-01 ",
            "0000-01-01",
            "２０２６-01-01",
            "",
        ] {
            assert!(bad.parse::<Date>().is_err(), "{bad}");
        }
        for bad in ["24:01", "9:00", "12:60", "1200", "12:0", "-1:00", ""] {
            assert!(bad.parse::<TimeOfDay>().is_err(), "{bad}");
        }
        for bad in ["2026-11-21T24:00", "2026-11-21 09:00", "2026-11-21", "2026-11-31T09:00"] {
            assert!(bad.parse::<Moment>().is_err(), "{bad}");
        }
        assert_eq!("2024-02-29".parse::<Date>().unwrap().plus_years(1).to_string(), "2025-02-28");
        assert_eq!("2026-11-30".parse::<Date>().unwrap().plus_months(15).to_string(), "2028-02-29");
        assert_eq!("2026-11-21T23:59".parse::<Moment>().unwrap().plus(2).to_string(), "2026-11-22T00:01");
    }
}
