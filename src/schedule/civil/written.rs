//! Dates and times as they are written in data and addresses (ISO 8601).

use super::{DAY, Date, Moment, TimeOfDay};
use std::fmt;

/// Reads `width` digits from the front of `text` and what must follow them.
fn digits<'a>(text: &'a str, width: usize, then: &str) -> Option<(u32, &'a str)> {
    let (head, tail) = text.split_at_checked(width)?;
    let number = head
        .bytes()
        .try_fold(0, |sum: u32, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))?;
    Some((number, tail.strip_prefix(then)?))
}

/// Parses `2026-11-21`.
fn parse_date(text: &str) -> Option<Date> {
    let (year, rest) = digits(text, 4, "-")?;
    let (month, rest) = digits(rest, 2, "-")?;
    let (day, rest) = digits(rest, 2, "")?;
    rest.is_empty().then(|| Date::new(year as i32, month, day))?
}

/// Parses `09:30`.
fn parse_time(text: &str) -> Option<TimeOfDay> {
    let (hour, rest) = digits(text, 2, ":")?;
    let (minute, rest) = digits(rest, 2, "")?;
    rest.is_empty().then(|| TimeOfDay::new(hour as u16, minute as u16))?
}

/// Parses `2026-11-21T09:30`; 24:00 is not a moment.
fn parse_moment(text: &str) -> Option<Moment> {
    let (date, time) = text.split_once('T')?;
    let time = parse_time(time)?;
    (time.minutes() < DAY).then_some(parse_date(date)?.at(time))
}

impl From<Date> for String {
    fn from(date: Date) -> Self {
        let (year, month, day) = date.ymd();
        format!("{year:04}-{month:02}-{day:02}")
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> Self {
        let (hour, minute) = (time.minutes() / 60, time.minutes() % 60);
        format!("{hour:02}:{minute:02}")
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        format!("{}T{}", moment.date, moment.time())
    }
}

macro_rules! text_form {
    ($type:ty, $parse:ident, $expected:literal) => {
        impl std::str::FromStr for $type {
            type Err = &'static str;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $parse(text).ok_or($expected)
            }
        }

        impl TryFrom<String> for $type {
            type Error = &'static str;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&String::from(*self))
            }
        }
    };
}

text_form!(Date, parse_date, "a date that exists, like 2026-11-21");
text_form!(TimeOfDay, parse_time, "a time of day from 00:00 to 24:00, like 09:30");
text_form!(Moment, parse_moment, "a date and time, like 2026-11-21T09:30");
