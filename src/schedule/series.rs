//! When a series of meetings takes place, as an editor writes it: a rule, and what differs from the rule.
//!
//! The data tool works out the dates; the browser only reads them.

mod days_off;

pub use days_off::{Break, DaysOff, OnDayOff};

use crate::schedule::civil::{DAY, Date, TimeOfDay};
use crate::schedule::occurrence::{Occurrence, OccurrenceStatus};
use crate::schedule::recurrence::Rule;
use std::collections::{BTreeMap, BTreeSet};

/// When a series starts: a day, and a time of day if that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The first day.
    pub date: Date,
    /// The time of day.
    pub time: Option<TimeOfDay>,
}

/// The time in minutes from start to end, 5 to 1440.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration(u16);

impl TryFrom<u64> for Duration {
    type Error = &'static str;
    fn try_from(minutes: u64) -> Result<Self, Self::Error> {
        match minutes {
            5..=1440 => Ok(Self(minutes as u16)),
            _ => Err("a whole number of minutes from 5 to 1440"),
        }
    }
}

impl Duration {
    /// The minutes.
    pub fn minutes(self) -> i32 {
        self.0.into()
    }
}

/// One date that was moved to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    /// The date it would have been.
    pub from: Date,
    /// The date it is.
    pub to: Date,
    /// The new time of day, if that changed.
    pub at: Option<TimeOfDay>,
}

/// How the dates of a series are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule {
    /// Where it starts; nothing repeats without.
    pub start: Option<Start>,
    /// How long a meeting lasts.
    pub duration: Option<Duration>,
    /// How it repeats.
    pub rule: Option<Rule>,
    /// What becomes of a date of the rule on a day off.
    pub days_off: DaysOff,
    /// Dates beside the rule.
    pub dates: Vec<Date>,
    /// Dates of the rule that are not meetings.
    pub except: Vec<Date>,
    /// Dates that were called off.
    pub cancelled: Vec<Date>,
    /// Dates that were moved.
    pub moved: Vec<Move>,
}

impl Schedule {
    /// The dates of the rule until `last`, days off minded, each once. Their order is that of the rule:
    /// a date that moved on may stand before an earlier one.
    pub fn of_rule(&self, last: Date) -> Box<dyn Iterator<Item = Date> + '_> {
        let Some((start, rule)) = self.start.zip(self.rule.as_ref()) else {
            return Box::new(std::iter::empty());
        };
        if self.days_off.is_none() {
            return Box::new(rule.dates(start.date).take_while(move |date| *date <= last));
        }
        // What the rule counts are the meetings that are held: ten evenings are ten evenings.
        let (count, until) = (rule.parts().count, rule.parts().until);
        let mut seen = BTreeSet::new();
        let held = rule.uncounted().dates(start.date).take_while(move |date| *date <= last);
        let held = held.filter_map(|date| self.days_off.settle(date));
        let held = held.filter(move |date| until.is_none_or(|until| *date <= until) && seen.insert(*date));
        let count = count.and_then(|count| usize::try_from(count).ok()).unwrap_or(usize::MAX);
        Box::new(held.take(count).filter(move |date| *date <= last))
    }

    /// All dates of the rule and beside it, before cancellations and moves, to `last` inclusive.
    pub fn planned(&self, last: Date) -> BTreeSet<Date> {
        self.turns(last).into_keys().collect()
    }

    /// The planned dates, each with its turn: the places of the series take turns by it.
    ///
    /// Dates of the rule take turns, also those that are then not held; beside a rule, listed dates do not.
    fn turns(&self, last: Date) -> BTreeMap<Date, usize> {
        let Some(start) = self.start else { return BTreeMap::new() };
        let mut regular: BTreeSet<Date> = self.of_rule(last).collect();
        if self.rule.is_none() {
            regular.extend(&self.dates);
            if regular.is_empty() {
                regular.insert(start.date);
            }
        }
        let mut turns: BTreeMap<Date, usize> = self.dates.iter().map(|date| (*date, 0)).collect();
        turns.extend(regular.into_iter().enumerate().map(|(turn, date)| (date, turn)));
        let except: BTreeSet<&Date> = self.except.iter().collect();
        turns.retain(|date, _| *date <= last && !except.contains(date));
        turns
    }

    /// What happens from `first` to `last` inclusive, in order, at `places` places in turn.
    pub fn between(
        &self,
        first: Date,
        last: Date,
        status: OccurrenceStatus,
        places: usize,
    ) -> Vec<Occurrence> {
        let Some(start) = self.start else { return Vec::new() };
        let reach = self.moved.iter().map(|moved| moved.from).max().map_or(last, |from| from.max(last));
        let planned = self.turns(reach);
        let away: BTreeSet<Date> = self.moved.iter().map(|moved| moved.from).collect();
        let cancelled: BTreeSet<&Date> = self.cancelled.iter().collect();
        // The first place is that of the series, the others are numbered from 0.
        let alternate = |turn: usize| (turn % places.max(1)).checked_sub(1).map(|number| number as u32);
        let mut found: Vec<Occurrence> = planned
            .iter()
            .filter(|(date, _)| !away.contains(date))
            .map(|(&date, &turn)| {
                let status = if cancelled.contains(&date) { OccurrenceStatus::Cancelled } else { status };
                Occurrence { alternate: alternate(turn), ..self.occurrence(date, start.time, status, None) }
            })
            .collect();
        found.extend(self.moved.iter().filter_map(|moved| {
            let turn = planned.get(&moved.from)?;
            let status = if cancelled.contains(&moved.to) {
                OccurrenceStatus::Cancelled
            } else {
                OccurrenceStatus::Moved
            };
            let occurrence = self.occurrence(moved.to, moved.at.or(start.time), status, Some(moved.from));
            Some(Occurrence { alternate: alternate(*turn), ..occurrence })
        }));
        found.retain(|occurrence| first <= occurrence.date && occurrence.date <= last);
        found.sort();
        found
    }

    /// When a meeting ends that starts then.
    pub fn end(&self, start: Option<TimeOfDay>) -> Option<TimeOfDay> {
        let end = start?.minutes() + self.duration?.minutes();
        let end = if end > DAY { end - DAY } else { end };
        TimeOfDay::new((end / 60) as u16, (end % 60) as u16)
    }

    fn occurrence(
        &self,
        date: Date,
        start: Option<TimeOfDay>,
        status: OccurrenceStatus,
        moved_from: Option<Date>,
    ) -> Occurrence {
        Occurrence { date, start, end: self.end(start), status, moved_from, alternate: None }
    }
}

#[cfg(test)]
mod tests;
