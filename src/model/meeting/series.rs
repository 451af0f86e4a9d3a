//! A series of meetings as an editor writes it: what it is, and its schedule.

use super::{Meeting, SeriesStatus};
use crate::model::source::{Dated, is_old, newest};
use crate::model::text::Note;
use crate::schedule::civil::Date;
use crate::schedule::occurrence::{Occurrence, OccurrenceStatus};
use crate::schedule::rhythm::Rhythm;
use crate::schedule::series::Schedule;

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
        let status = match self.status_on(today) {
            SeriesStatus::Confirmed => OccurrenceStatus::Confirmed,
            SeriesStatus::Expected => OccurrenceStatus::Expected,
            SeriesStatus::Dormant => return Vec::new(),
        };
        self.schedule.between(first, last, status, 1 + self.meeting.alternates.len())
    }

    /// The day on which its facts were last known to hold, so the same facts have the same day; without one
    /// the day on which it started.
    fn stamp(&self) -> Option<Date> {
        let dated = newest(&self.meeting.sources).map(Dated::first_day);
        let known = [dated, self.meeting.confirmed].into_iter().flatten().max();
        known.or(self.schedule.start.map(|start| start.date))
    }

    /// How it repeats, if one event can say that and its dates are told one by one from `first` to `last`.
    fn rhythm(&self, first: Date, last: Date, today: Date) -> Option<Rhythm> {
        let is_told = self.status_on(today) != SeriesStatus::Dormant && self.meeting.alternates.is_empty();
        is_told.then(|| Rhythm::of(&self.schedule, first, last))?
    }

    /// The series as the app shows it, with its dates from `first` to `last`. Its rhythm in words is added when it is
    /// published ([`crate::i18n::pattern`]).
    pub fn publish(&self, first: Date, last: Date, today: Date) -> Meeting {
        let mut meeting = self.meeting.clone();
        meeting.status = self.status_on(today);
        meeting.occurrences = self.occurrences(first, last, today);
        meeting.stamp = self.stamp();
        meeting.rhythm = self.rhythm(first, last, today);
        meeting
    }
}
