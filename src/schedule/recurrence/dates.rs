//! The dates of a rule, one after another.

use super::{filter::Filter, numbers::Numbers, parts::RuleParts, period::Period};
use crate::schedule::civil::Date;
use std::vec;

/// Steps through the periods of a rule and yields what fits in each.
pub(super) struct Dates {
    /// Sound parts.
    parts: RuleParts,
    start: Date,
    filter: Filter,
    positions: Numbers,
    /// How many dates are still to come, if they are counted.
    left: Option<i64>,
    /// The next period, if there is one.
    period: Option<Period>,
    /// What the period before it still has to yield.
    found: vec::IntoIter<Date>,
}

impl Dates {
    /// The dates of sound parts.
    pub(super) fn new(parts: &RuleParts, start: Date) -> Self {
        Self {
            start,
            filter: Filter::new(parts, start),
            positions: Numbers::new(&parts.bysetpos),
            left: parts.count,
            period: Some(Period::around(start, parts.freq, parts.wkst())),
            found: Vec::new().into_iter(),
            parts: parts.clone(),
        }
    }

    /// The dates of the next period that has any, if there is one.
    fn search(&mut self) -> Option<Vec<Date>> {
        // The first period may be cut short by the start, so it does not count.
        for _ in 0..=self.parts.freq.cycle() {
            let period = self.period.filter(|period| self.is_in_time(period.first))?;
            self.period = period.later(self.parts.interval(), self.parts.freq, self.parts.wkst());
            let dates = self.chosen(self.filter.fitting(period));
            if !dates.is_empty() {
                return Some(dates);
            }
        }
        self.period = None;
        None
    }

    /// What `bysetpos` leaves of the dates that fit in a period, and the start.
    fn chosen(&self, mut dates: Vec<Date>) -> Vec<Date> {
        let count = dates.len() as i32;
        let mut place = 0;
        dates.retain(|&date| {
            place += 1;
            date >= self.start && self.positions.fit(place, place - count - 1)
        });
        dates
    }

    fn is_in_time(&self, date: Date) -> bool {
        self.parts.until.is_none_or(|until| date <= until)
    }
}

impl Iterator for Dates {
    type Item = Date;

    fn next(&mut self) -> Option<Date> {
        if self.left == Some(0) {
            return None;
        }
        if self.found.as_slice().is_empty() {
            self.found = self.search()?.into_iter();
        }
        let date = self.found.next().filter(|&date| self.is_in_time(date))?;
        self.left = self.left.map(|left| left - 1);
        Some(date)
    }
}
