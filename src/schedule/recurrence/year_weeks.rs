//! The numbered weeks of a year, when weeks start on any day.

use super::{
    numbers::Numbers,
    period::{day_of_year, days_in_year, days_into_week},
};
use crate::schedule::civil::{Date, Weekday};

/// The weeks of one year; week 1 is the first with at least four of its days.
pub(super) struct YearWeeks {
    /// The first day of week 1, in days since 1970-01-01.
    first: i32,
    /// How many weeks there are.
    count: i32,
    /// The number of the last week of the year before.
    before: i32,
}

impl YearWeeks {
    /// The weeks of the year that `day` is in.
    pub(super) fn around(day: Date, wkst: Weekday) -> Self {
        let year = day.year();
        let (length, length_before) = (days_in_year(year), days_in_year(year - 1));
        let new_year = day.plus(1 - day_of_year(day));
        let begins = days_into_week(new_year, wkst);
        let before = week_count((begins - length_before).rem_euclid(7), length_before);
        // To python-dateutil, 1 January 2022 is in week 53 of 2021, which has only 52. Its dates are
        // the measure for ours; the RFC's would be `before` here too.
        let is_stretched = begins == 5 && length == 365 && length_before == 365;
        Self {
            first: new_year.days() + week_one(begins),
            count: week_count(begins, length),
            before: if is_stretched { 53 } else { before },
        }
    }

    /// Whether the week of `day` is among the numbers.
    ///
    /// Days in the last week of the year before and in week 1 of the year after are asked for too.
    /// As in python-dateutil, a negative number does not find that week 1.
    pub(super) fn fit(&self, numbers: &Numbers, day: Date) -> bool {
        match (day.days() - self.first).div_euclid(7) + 1 {
            ..1 => numbers.fit(self.before, -1),
            week if week <= self.count => numbers.fit(week, week - self.count - 1),
            _ => numbers.fit(1, 1),
        }
    }
}

/// How many days after New Year week 1 starts, when New Year is this many days into its week.
fn week_one(begins: i32) -> i32 {
    if begins < 4 { -begins } else { 7 - begins }
}

/// How many weeks a year of this length has.
fn week_count(begins: i32, length: i32) -> i32 {
    (length - week_one(begins) + 3) / 7
}
