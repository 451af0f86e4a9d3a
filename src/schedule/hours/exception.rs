//! Single days on which the usual hours do not hold.

use super::weekly::DayRule;
use crate::schedule::civil::Date;
use serde::{Deserialize, Serialize};

/// The day of an exception: one date, or the same day of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub enum ExceptionDay {
    /// One date.
    Once(Date),
    /// Month and day of every year.
    Yearly(u32, u32),
}

impl ExceptionDay {
    /// Whether it is this date.
    pub(super) fn is_on(self, date: Date) -> bool {
        match self {
            Self::Once(day) => day == date,
            Self::Yearly(month, day) => (date.month(), date.day()) == (month, day),
        }
    }
}

impl TryFrom<String> for ExceptionDay {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        // A leap year, so that 02-29 exists.
        let yearly = (text.len() == 5).then(|| format!("2024-{text}"));
        let date = yearly.as_ref().unwrap_or(&text).parse::<Date>();
        let date = date.map_err(|_| "a date that exists, like 2026-12-24, or 12-24 for every year")?;
        Ok(if yearly.is_some() { Self::Yearly(date.month(), date.day()) } else { Self::Once(date) })
    }
}

impl From<ExceptionDay> for String {
    fn from(day: ExceptionDay) -> Self {
        match day {
            ExceptionDay::Once(date) => date.into(),
            ExceptionDay::Yearly(month, day) => format!("{month:02}-{day:02}"),
        }
    }
}

/// A day on which the usual hours do not hold.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub struct Exception {
    /// Which day.
    pub date: ExceptionDay,
    /// What holds instead.
    pub hours: DayRule,
}
