//! A series of meetings as its keeper writes it: a rule, and what differs from the rule.
//!
//! The data tool works out the dates; the browser only reads them.

use crate::civil::{DAY, Date, TimeOfDay};
use crate::meeting::{Meeting, Occurrence, OccurrenceStatus, SeriesStatus};
use crate::recurrence::Rule;
use crate::source::{is_old, newest};
use crate::text::Note;
use std::collections::BTreeSet;

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
    /// All dates of the rule and beside it, before cancellations and moves, to `last` inclusive.
    pub fn planned(&self, last: Date) -> BTreeSet<Date> {
        let Some(start) = self.start else { return BTreeSet::new() };
        let mut dates: BTreeSet<Date> = match &self.rule {
            Some(rule) => rule.dates(start.date).take_while(|date| *date <= last).collect(),
            None if self.dates.is_empty() => BTreeSet::from([start.date]),
            None => BTreeSet::new(),
        };
        dates.extend(self.dates.iter().copied());
        let except: BTreeSet<&Date> = self.except.iter().collect();
        dates.retain(|date| *date <= last && !except.contains(date));
        dates
    }

    /// What happens from `first` to `last` inclusive, in order.
    pub fn between(&self, first: Date, last: Date, status: OccurrenceStatus) -> Vec<Occurrence> {
        let Some(start) = self.start else { return Vec::new() };
        let reach = self.moved.iter().map(|moved| moved.from).max().map_or(last, |from| from.max(last));
        let planned = self.planned(reach);
        let away: BTreeSet<Date> = self.moved.iter().map(|moved| moved.from).collect();
        let cancelled: BTreeSet<&Date> = self.cancelled.iter().collect();
        let mut found: Vec<Occurrence> = planned
            .iter()
            .filter(|date| !away.contains(date))
            .map(|&date| {
                let status = if cancelled.contains(&date) { OccurrenceStatus::Cancelled } else { status };
                self.occurrence(date, start.time, status, None)
            })
            .collect();
        found.extend(self.moved.iter().filter(|moved| planned.contains(&moved.from)).map(|moved| {
            let status = if cancelled.contains(&moved.to) {
                OccurrenceStatus::Cancelled
            } else {
                OccurrenceStatus::Moved
            };
            self.occurrence(moved.to, moved.at.or(start.time), status, Some(moved.from))
        }));
        found.retain(|occurrence| first <= occurrence.date && occurrence.date <= last);
        found.sort();
        found
    }

    fn occurrence(
        &self,
        date: Date,
        start: Option<TimeOfDay>,
        status: OccurrenceStatus,
        moved_from: Option<Date>,
    ) -> Occurrence {
        let end = start.zip(self.duration).and_then(|(start, duration)| {
            let end = start.minutes() + duration.minutes();
            let end = if end > DAY { end - DAY } else { end };
            TimeOfDay::new((end / 60) as u16, (end % 60) as u16)
        });
        Occurrence { date, start, end, status, moved_from }
    }
}

/// A series with its schedule.
#[derive(Clone, Debug)]
pub struct Series {
    /// What the app shows of it, as stated: its dates are not worked out.
    pub meeting: Meeting,
    /// When it is.
    pub schedule: Schedule,
    /// For the editor; never published.
    pub note: Option<Note>,
}

impl Series {
    /// How sure the dates are on `today`: never surer than the age of the newest source allows.
    pub fn status_on(&self, today: Date) -> SeriesStatus {
        let stated = self.meeting.status;
        let confirmed = self.meeting.confirmed.filter(|&day| !is_old(day, today));
        match newest(&self.meeting.sources) {
            _ if confirmed.is_some() => stated,
            Some(dated) if is_old(dated.first_day(), today) => SeriesStatus::Dormant,
            None if stated == SeriesStatus::Confirmed => SeriesStatus::Expected,
            _ => stated,
        }
    }

    /// What happens from `first` to `last` inclusive, as known on `today`; nothing if it is dormant.
    pub fn occurrences(&self, first: Date, last: Date, today: Date) -> Vec<Occurrence> {
        match self.status_on(today) {
            SeriesStatus::Confirmed => self.schedule.between(first, last, OccurrenceStatus::Confirmed),
            SeriesStatus::Expected => self.schedule.between(first, last, OccurrenceStatus::Expected),
            SeriesStatus::Dormant => Vec::new(),
        }
    }

    /// The series as the app shows it, with its dates from `first` to `last`.
    pub fn publish(&self, first: Date, last: Date, today: Date) -> Meeting {
        let mut meeting = self.meeting.clone();
        meeting.status = self.status_on(today);
        meeting.occurrences = self.occurrences(first, last, today);
        meeting
    }
}
