//! Days of the week, plain or numbered, as an `RRULE` writes them.

use crate::schedule::civil::Weekday;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The highest number a weekday can have within a year.
const MOST: i8 = 53;

/// A day of the week, or the nth of them in the month or year: `TU`, `1WE`, `-1SA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct ByDay {
    ordinal: Option<i8>,
    weekday: Weekday,
}

impl ByDay {
    /// Every such weekday, or only the nth (1 to 53, or -1 to -53 from the end), if there can be one.
    pub fn new(ordinal: Option<i8>, weekday: Weekday) -> Option<Self> {
        let possible = ordinal.is_none_or(|n| n != 0 && (-MOST..=MOST).contains(&n));
        possible.then_some(Self { ordinal, weekday })
    }

    /// Which one of the month or year, counted from the end if negative; `None` is every one.
    pub fn ordinal(self) -> Option<i8> {
        self.ordinal
    }

    /// The day of the week.
    pub fn weekday(self) -> Weekday {
        self.weekday
    }
}

impl FromStr for ByDay {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or("a weekday like TU, 1WE or -1SA")
    }
}

impl TryFrom<String> for ByDay {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<ByDay> for String {
    fn from(day: ByDay) -> Self {
        day.to_string()
    }
}

impl fmt::Display for ByDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(ordinal) = self.ordinal {
            write!(f, "{ordinal}")?;
        }
        f.write_str(code(self.weekday))
    }
}

/// The RFC's two letters for a weekday.
pub(super) fn code(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

/// The weekday with these two letters.
pub(super) fn weekday(letters: &str) -> Option<Weekday> {
    Weekday::ALL.into_iter().find(|&weekday| code(weekday) == letters)
}

/// Parses an optional sign and one or two digits, then two letters.
fn parse(text: &str) -> Option<ByDay> {
    let (number, letters) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let digits = number.trim_start_matches(['+', '-']);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit()) && number.len() - digits.len() <= 1;
    let ordinal = match number {
        "" => None,
        _ if plain && digits.len() <= 2 => Some(number.parse().ok()?),
        _ => return None,
    };
    ByDay::new(ordinal, weekday(letters)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_are_read_and_written_as_in_an_rrule() {
        for text in ["MO", "TU", "1WE", "-1SA", "53FR", "-53SU", "5TH"] {
            assert_eq!(text.parse::<ByDay>().map(String::from).as_deref(), Ok(text));
        }
        for (text, written) in [("+1WE", "1WE"), ("01WE", "1WE"), ("-02MO", "-2MO")] {
            assert_eq!(text.parse::<ByDay>().map(String::from).as_deref(), Ok(written));
        }
        for text in [
            "", "M", "mo", "MON", "0MO", "54MO", "-54MO", "1", "--1MO", "+-1MO", "1 MO", "MO1", "001MO",
            "+MO", "æ", "1Ø",
        ] {
            assert_eq!(text.parse::<ByDay>(), Err("a weekday like TU, 1WE or -1SA"), "{text}");
        }
    }
}
