//! The days, weeks, months or years that a rule steps through.

use super::parts::Frequency;
use crate::schedule::civil::{Date, Weekday, days_in_month};

/// One step of a rule, from its first day to its last.
#[derive(Clone, Copy)]
pub(super) struct Period {
    /// Its first day.
    pub first: Date,
    /// Its last day.
    pub last: Date,
}

impl Period {
    /// The period in which a series starts. A first week has no days before `start`.
    pub(super) fn around(start: Date, freq: Frequency, wkst: Weekday) -> Self {
        let first = match freq {
            Frequency::Daily | Frequency::Weekly => start,
            Frequency::Monthly => start.plus(1 - start.day() as i32),
            Frequency::Yearly => start.plus(1 - day_of_year(start)),
        };
        Self::from(first, freq, wkst)
    }

    /// The period this many after this one, if the calendar goes on so long.
    pub(super) fn later(self, interval: i32, freq: Frequency, wkst: Weekday) -> Option<Self> {
        let first = match freq {
            Frequency::Daily => days_after(self.last, interval)?,
            Frequency::Weekly => days_after(self.last, interval * 7 - 6)?,
            Frequency::Monthly => {
                let (year, month, _) = self.first.ymd();
                let months = year * 12 + month as i32 - 1 + interval;
                Date::new(months / 12, (months % 12) as u32 + 1, 1)?
            }
            Frequency::Yearly => Date::new(self.first.year() + interval, 1, 1)?,
        };
        Some(Self::from(first, freq, wkst))
    }

    fn from(first: Date, freq: Frequency, wkst: Weekday) -> Self {
        let last = match freq {
            Frequency::Daily => first,
            Frequency::Weekly => first.plus(6 - days_into_week(first, wkst)),
            Frequency::Monthly => first.end_of_month(),
            Frequency::Yearly => first.plus(days_in_year(first.year()) - 1),
        };
        Self { first, last }
    }

    /// Its days.
    pub(super) fn days(self) -> impl Iterator<Item = Date> {
        (0..=self.last.days() - self.first.days()).map(move |days| self.first.plus(days))
    }
}

impl Frequency {
    /// How many periods 400 years have, after which the calendar repeats itself, weekdays and all.
    pub(super) fn cycle(self) -> u32 {
        match self {
            Self::Daily => 146_097,
            Self::Weekly => 20_871,
            Self::Monthly => 4_800,
            Self::Yearly => 400,
        }
    }
}

/// The day of the year, 1-366.
pub(super) fn day_of_year(date: Date) -> i32 {
    let (year, month, day) = date.ymd();
    // Almanac for Computers (1990): as if February had 30 days, less what it lacks.
    let lacking = if month > 2 { 367 - days_in_year(year) } else { 0 };
    (275 * month / 9 + day - 30) as i32 - lacking
}

/// The number of days in a year.
pub(super) fn days_in_year(year: i32) -> i32 {
    337 + days_in_month(year, 2) as i32
}

/// How many days of its week, which starts on `wkst`, are before this day.
pub(super) fn days_into_week(day: Date, wkst: Weekday) -> i32 {
    (day.weekday() as i32 - wkst as i32).rem_euclid(7)
}

/// The day this many days later, unless that is after the end of the calendar.
fn days_after(date: Date, days: i32) -> Option<Date> {
    let later = date.plus(days);
    (later.days() - date.days() == days).then_some(later)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_four_centuries_has_the_number_that_jiff_gives_it() {
        let mut oracle = jiff::civil::date(2000, 1, 1);
        let mut day = Date::new(2000, 1, 1).unwrap();
        while day.year() < 2400 {
            assert_eq!(day_of_year(day), i32::from(oracle.day_of_year()), "{day}");
            assert_eq!(days_in_year(day.year()), i32::from(oracle.days_in_year()), "{day}");
            day = day.plus(1);
            oracle = oracle.tomorrow().unwrap();
        }
    }
}
