//! Opening hours.

use super::{Faults, Read, record};
use crate::json::Json;
use crate::schedule::hours::{
    ALWAYS, AS_USUAL, CLOSED, DayRule, Exception, HolidayRule, Hours, Interval, UNKNOWN, WeeklyHours,
    WeeklyRule,
};

impl Read for Hours {
    fn read(json: &Json, faults: &Faults) -> Self {
        match json {
            Json::Text(word) if word == ALWAYS => Self::Always,
            _ => Self::Weekly(WeeklyHours::read(json, faults)),
        }
    }
}

record!(WeeklyHours { ! weekly, = holidays = HolidayRule::Unknown, * exceptions });
record!(Exception { ! date, ! hours });

impl Read for Interval {
    fn read(json: &Json, faults: &Faults) -> Self {
        let interval = Self::new(json.get("opens", faults), json.get("closes", faults));
        faults.or(interval.ok(), Self::ALL_DAY)
    }
}

impl Read for WeeklyRule {
    fn read(json: &Json, faults: &Faults) -> Self {
        Self { days: json.get("days", faults), interval: Interval::read(json, faults) }
    }
}

impl Read for DayRule {
    fn read(json: &Json, faults: &Faults) -> Self {
        match json {
            Json::Text(word) if word == CLOSED => Self::Open(Vec::new()),
            Json::Text(word) if word == UNKNOWN => Self::Unknown,
            _ => Self::Open(Vec::read(json, faults)),
        }
    }
}

impl Read for HolidayRule {
    fn read(json: &Json, faults: &Faults) -> Self {
        match json {
            Json::Text(word) if word == AS_USUAL => Self::AsUsual,
            Json::Text(word) if word == UNKNOWN => Self::Unknown,
            _ => Self::Day(DayRule::read(json, faults)),
        }
    }
}
