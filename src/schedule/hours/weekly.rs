//! Hours by the week, with a rule for public holidays and dated exceptions.

use super::exception::{Exception, ExceptionDay};
use super::form::Form;
use crate::schedule::civil::{DAY, Date, TimeOfDay, Weekday};
use crate::schedule::holidays::{eve, holiday};
use crate::sort::sort_by_key;
use crate::vocabulary;
use serde::{Deserialize, Serialize};

vocabulary! {
    /// A day of the week as it stands in the data.
    DayName, "day of the week" {
        /// Monday.
        Monday = "mo",
        /// Tuesday.
        Tuesday = "tu",
        /// Wednesday.
        Wednesday = "we",
        /// Thursday.
        Thursday = "th",
        /// Friday.
        Friday = "fr",
        /// Saturday.
        Saturday = "sa",
        /// Sunday.
        Sunday = "su",
    }
}

impl DayName {
    /// The weekday of this name.
    pub fn weekday(self) -> Weekday {
        Weekday::ALL[self as usize]
    }
}

/// From opening to closing; a closing time before the opening time is on the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "RawInterval", into = "RawInterval")]
pub struct Interval {
    opens: TimeOfDay,
    closes: TimeOfDay,
}

/// An interval as it stands in the data.
#[derive(Deserialize, Serialize)]
struct RawInterval {
    opens: TimeOfDay,
    closes: TimeOfDay,
}

impl Interval {
    /// From midnight to midnight.
    pub const ALL_DAY: Self = Self { opens: TimeOfDay::MIDNIGHT, closes: TimeOfDay::END };

    /// The interval between two times that differ; opening at 24:00 and closing at 00:00 do not exist.
    ///
    /// # Errors
    /// Says what was expected instead.
    pub fn new(opens: TimeOfDay, closes: TimeOfDay) -> Result<Self, &'static str> {
        if opens == closes {
            return Err("closing time that differs from opening time (all day is 00:00 to 24:00)");
        }
        if opens.minutes() == DAY {
            return Err("opening time from 00:00 to 23:59");
        }
        if closes.minutes() == 0 {
            return Err("closing time from 00:01 to 24:00");
        }
        Ok(Self { opens, closes })
    }

    /// Opening time in minutes after midnight.
    pub fn start(self) -> i32 {
        self.opens.minutes()
    }

    /// Closing time in minutes after the midnight before the opening: up to two days.
    pub fn end(self) -> i32 {
        let closes = self.closes.minutes();
        if closes < self.start() { closes + DAY } else { closes }
    }

    /// What is left of it before this minute after the midnight before the opening.
    fn until(self, minute: i32) -> Option<Self> {
        if self.end() <= minute {
            return Some(self);
        }
        let closes = if minute > DAY { minute - DAY } else { minute };
        let closes = TimeOfDay::from_minutes(closes).filter(|_| self.start() < minute)?;
        Some(Self { closes, ..self })
    }

    /// When it opens.
    pub fn opens(self) -> TimeOfDay {
        self.opens
    }

    /// When it closes.
    pub fn closes(self) -> TimeOfDay {
        self.closes
    }
}

impl TryFrom<RawInterval> for Interval {
    type Error = &'static str;
    fn try_from(raw: RawInterval) -> Result<Self, Self::Error> {
        Self::new(raw.opens, raw.closes)
    }
}

impl From<Interval> for RawInterval {
    fn from(interval: Interval) -> Self {
        Self { opens: interval.opens, closes: interval.closes }
    }
}

/// The same interval on several days of the week.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "RawWeeklyRule", into = "RawWeeklyRule")]
pub struct WeeklyRule {
    /// The days on which it starts.
    pub days: Vec<DayName>,
    /// The interval.
    pub interval: Interval,
}

/// A weekly rule as it stands in the data.
#[derive(Deserialize, Serialize)]
struct RawWeeklyRule {
    days: Vec<DayName>,
    opens: TimeOfDay,
    closes: TimeOfDay,
}

impl TryFrom<RawWeeklyRule> for WeeklyRule {
    type Error = &'static str;
    fn try_from(raw: RawWeeklyRule) -> Result<Self, Self::Error> {
        Ok(Self { days: raw.days, interval: Interval::new(raw.opens, raw.closes)? })
    }
}

impl From<WeeklyRule> for RawWeeklyRule {
    fn from(rule: WeeklyRule) -> Self {
        Self { days: rule.days, opens: rule.interval.opens, closes: rule.interval.closes }
    }
}

/// What happens on one day that is not like others.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "Form<Vec<Interval>>", into = "Form<Vec<Interval>>")]
pub enum DayRule {
    /// Open in these intervals; none means closed all day.
    Open(Vec<Interval>),
    /// Nobody knows.
    Unknown,
}

/// What happens on a public holiday.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "Form<Vec<Interval>>", into = "Form<Vec<Interval>>")]
pub enum HolidayRule {
    /// As on any other day.
    AsUsual,
    /// Something else.
    Day(DayRule),
    /// Nobody knows.
    #[default]
    Unknown,
}

/// What stands in the data for no hours at all.
pub const CLOSED: &str = "closed";
/// What stands in the data for hours that nobody knows.
pub const UNKNOWN: &str = "unknown";
/// What stands in the data for a holiday like any other day.
pub const AS_USUAL: &str = "as_usual";

impl TryFrom<Form<Vec<Interval>>> for HolidayRule {
    type Error = &'static str;
    fn try_from(form: Form<Vec<Interval>>) -> Result<Self, Self::Error> {
        match form {
            Form::Word(word) if word == AS_USUAL => Ok(Self::AsUsual),
            Form::Word(word) if word == UNKNOWN => Ok(Self::Unknown),
            form => DayRule::try_from(form).map(Self::Day),
        }
    }
}

impl From<HolidayRule> for Form<Vec<Interval>> {
    fn from(rule: HolidayRule) -> Self {
        match rule {
            HolidayRule::AsUsual => Self::Word(AS_USUAL.into()),
            HolidayRule::Day(rule) => rule.into(),
            HolidayRule::Unknown => Self::Word(UNKNOWN.into()),
        }
    }
}

impl TryFrom<Form<Vec<Interval>>> for DayRule {
    type Error = &'static str;
    fn try_from(form: Form<Vec<Interval>>) -> Result<Self, Self::Error> {
        match form {
            Form::Word(word) if word == CLOSED => Ok(Self::Open(Vec::new())),
            Form::Word(word) if word == UNKNOWN => Ok(Self::Unknown),
            Form::Word(_) => Err("closed, unknown or a list of intervals"),
            Form::Whole(intervals) => Ok(Self::Open(intervals)),
        }
    }
}

impl From<DayRule> for Form<Vec<Interval>> {
    fn from(rule: DayRule) -> Self {
        match rule {
            DayRule::Open(intervals) if intervals.is_empty() => Self::Word(CLOSED.into()),
            DayRule::Open(intervals) => Self::Whole(intervals),
            DayRule::Unknown => Self::Word(UNKNOWN.into()),
        }
    }
}

/// Hours by the week.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct WeeklyHours {
    /// The usual week.
    pub weekly: Vec<WeeklyRule>,
    /// Public holidays.
    #[serde(default)]
    pub holidays: HolidayRule,
    /// Single days; they win over holidays and the usual week.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
}

/// What starts on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayHours {
    /// What is known to be open, in order; none means closed, as far as it is known.
    pub intervals: Vec<Interval>,
    /// From and to which minute after the midnight before nobody knows, perhaps into the next day.
    pub unknown: Option<(i32, i32)>,
}

impl WeeklyHours {
    /// What starts on `date`. What would run into an eve of which nothing is known ends where that begins.
    pub fn on(&self, date: Date) -> DayHours {
        let (intervals, unknown_from) = match self.rule_on(date) {
            Some(DayRule::Open(intervals)) => (sorted(intervals.iter().copied()), None),
            Some(DayRule::Unknown) => (Vec::new(), Some(0)),
            None => (self.usually(date.weekday()), self.unknown_eve(date)),
        };
        let tomorrow = self.unknown_eve(date.plus(1)).map(|minute| minute + DAY);
        let end = unknown_from.or(tomorrow).unwrap_or(2 * DAY);
        let intervals = intervals.into_iter().filter_map(|interval| interval.until(end)).collect();
        let usual_end = || self.usually(date.weekday()).iter().map(|usual| usual.end()).max();
        let unknown = unknown_from.map(|from| (from, usual_end().unwrap_or(DAY).max(DAY)));
        DayHours { intervals, unknown }
    }

    /// What the record says of `date` besides the usual week.
    fn rule_on(&self, date: Date) -> Option<&DayRule> {
        match (self.exception(date), &self.holidays) {
            (Some(exception), _) => Some(&exception.hours),
            (None, HolidayRule::Unknown) if holiday(date).is_some() => Some(&DayRule::Unknown),
            (None, HolidayRule::Day(rule)) if holiday(date).is_some() => Some(rule),
            _ => None,
        }
    }

    /// The exception of `date`, if it is one.
    pub fn exception(&self, date: Date) -> Option<&Exception> {
        self.exceptions.iter().find(|exception| exception.date.is_on(date))
    }

    /// The minute of `date` from which nothing is known, if it is an eve that the record says nothing of.
    pub fn unknown_eve(&self, date: Date) -> Option<i32> {
        let says = self.holidays == HolidayRule::AsUsual || self.exception(date).is_some();
        if says { None } else { eve(date) }
    }

    /// What the record says of a day of every year.
    pub fn yearly(&self, month: u32, day: u32) -> Option<&DayRule> {
        let is_it = |exception: &&Exception| exception.date == ExceptionDay::Yearly(month, day);
        self.exceptions.iter().find(is_it).map(|exception| &exception.hours)
    }

    /// Whether the record says something of such a day of some year.
    pub fn tells_once_of(&self, is_such: fn(Date) -> bool) -> bool {
        let is_it =
            |exception: &Exception| matches!(exception.date, ExceptionDay::Once(date) if is_such(date));
        self.exceptions.iter().any(is_it)
    }

    /// What starts on an ordinary day of the week.
    pub fn usually(&self, weekday: Weekday) -> Vec<Interval> {
        let today = self.weekly.iter().filter(|rule| rule.days.iter().any(|day| day.weekday() == weekday));
        sorted(today.map(|rule| rule.interval))
    }
}

fn sorted(intervals: impl Iterator<Item = Interval>) -> Vec<Interval> {
    let mut intervals: Vec<_> = intervals.collect();
    sort_by_key(&mut intervals, |interval| interval.start());
    intervals
}
