//! Open, closed or unknown at a moment; until when, and from when.

use super::weekly::WeeklyHours;
use crate::schedule::civil::{DAY, Moment};
use crate::sort::sort_by_key;

/// How far ahead the next opening is looked for.
const DAYS_AHEAD: i32 = 14;
/// What is open for longer than this has no closing time worth saying.
const DAYS_OPEN: i32 = 7;

/// Whether something is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// It is open, and surely so until this moment; without an end in the coming week if `None`.
    Open {
        /// When it closes.
        until: Option<Moment>,
    },
    /// It is closed.
    Closed {
        /// When it opens; `None` if that is not known, or not within two weeks.
        opens: Option<Moment>,
    },
    /// Nobody knows.
    Unknown,
}

impl OpenState {
    /// The word in `data-open` and in the answers of the data tool.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open { .. } => "open",
            Self::Closed { .. } => "closed",
            Self::Unknown => "unknown",
        }
    }

    /// Whether it is surely open.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open { .. })
    }

    /// The order in which people want to see it: open, opening soonest, opening some time, unknown.
    pub fn rank(self) -> (u8, i32) {
        match self {
            Self::Open { .. } => (0, 0),
            Self::Closed { opens: Some(moment) } => (1, moment.minutes()),
            Self::Closed { opens: None } => (2, 0),
            Self::Unknown => (3, 0),
        }
    }
}

/// A stretch of minutes in which the hours are open or unknown; all else is closed.
struct Stretch {
    start: i32,
    end: i32,
    is_known: bool,
}

pub(super) fn state_at(hours: &WeeklyHours, now: Moment) -> OpenState {
    let minute = now.minutes();
    let mut stretches = stretches(hours, now);
    sort_by_key(&mut stretches, |stretch| stretch.start);
    let open_until = |minute: i32| {
        let here = stretches.iter().filter(|s| s.is_known && s.start <= minute && minute < s.end);
        here.map(|stretch| stretch.end).max()
    };

    if let Some(mut until) = open_until(minute) {
        while let Some(later) = open_until(until) {
            until = later;
        }
        let says_when = until - minute <= DAYS_OPEN * DAY;
        return OpenState::Open { until: says_when.then(|| Moment::from_minutes(until)) };
    }
    if stretches.iter().any(|s| !s.is_known && s.start <= minute && minute < s.end) {
        return OpenState::Unknown;
    }
    let next = stretches.iter().find(|stretch| stretch.start > minute);
    let opens = next.filter(|stretch| stretch.is_known).map(|stretch| Moment::from_minutes(stretch.start));
    OpenState::Closed { opens }
}

/// All stretches that touch the time from yesterday, which may run past midnight, to the horizon.
fn stretches(hours: &WeeklyHours, now: Moment) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    for date in (-1..=DAYS_AHEAD).map(|days| now.date.plus(days)) {
        let midnight = date.midnight();
        let on = hours.on(date);
        stretches.extend(on.intervals.iter().map(|interval| Stretch {
            start: midnight + interval.start(),
            end: midnight + interval.end(),
            is_known: true,
        }));
        stretches.extend(on.unknown.map(|(from, to)| Stretch {
            start: midnight + from,
            end: midnight + to,
            is_known: false,
        }));
    }
    stretches
}

#[cfg(test)]
mod tests {
    use crate::schedule::civil::Moment;
    use crate::schedule::hours::{Hours, OpenState, state_at};

    fn at(hours: &Hours, now: &str) -> String {
        let said = |moment: Option<Moment>| moment.map_or("-".to_owned(), |moment| moment.to_string());
        match state_at(Some(hours), now.parse().unwrap()) {
            OpenState::Open { until } => format!("open {}", said(until)),
            OpenState::Closed { opens } => format!("closed {}", said(opens)),
            OpenState::Unknown => "unknown".to_owned(),
        }
    }

    #[test]
    fn a_night_line_is_open_past_midnight_and_closed_at_its_closing_time() {
        let night =
            r#"{"weekly":[{"days":["fr","sa"],"opens":"15:00","closes":"07:00"}],"holidays":"as_usual"}"#;
        let night: Hours = serde_json::from_str(night).unwrap();
        for (now, state) in [
            ("2026-11-20T14:59", "closed 2026-11-20T15:00"),
            ("2026-11-20T15:00", "open 2026-11-21T07:00"),
            ("2026-11-21T06:59", "open 2026-11-21T07:00"),
            ("2026-11-21T07:00", "closed 2026-11-21T15:00"),
            ("2026-11-22T07:00", "closed 2026-11-27T15:00"),
            // The nights when the clock changes are nights like others on the wall.
            ("2026-10-25T02:30", "open 2026-10-25T07:00"),
            ("2027-03-28T03:00", "open 2027-03-28T07:00"),
        ] {
            assert_eq!(at(&night, now), state, "{now}");
        }
    }

    #[test]
    fn a_holiday_of_which_nothing_is_known_is_unknown_and_nothing_is_promised_across_it() {
        let office = r#"{"weekly":[{"days":["mo","tu","we","th","fr"],"opens":"09:00","closes":"15:00"}]}"#;
        let office: Hours = serde_json::from_str(office).unwrap();
        for (now, state) in [
            // Maundy Thursday is 25 March in 2027.
            ("2027-03-23T15:00", "closed 2027-03-24T09:00"),
            ("2027-03-25T10:00", "unknown"),
            ("2027-03-25T23:59", "unknown"),
            ("2027-03-27T12:00", "closed -"),
            ("2027-03-30T08:00", "closed 2027-03-30T09:00"),
        ] {
            assert_eq!(at(&office, now), state, "{now}");
        }
    }

    #[test]
    fn exceptions_win_over_holidays_and_holidays_over_the_week() {
        let hours = r#"{"weekly":[{"days":["mo","tu","we","th","fr","sa","su"],"opens":"00:00","closes":"24:00"}],
            "holidays":[{"opens":"12:00","closes":"14:00"}],
            "exceptions":[{"date":"12-24","hours":"closed"},{"date":"2026-12-25","hours":"unknown"}]}"#;
        let hours: Hours = serde_json::from_str(hours).unwrap();
        for (now, state) in [
            ("2026-11-21T12:00", "open -"),
            ("2026-12-23T12:00", "open 2026-12-24T00:00"),
            ("2026-12-24T12:00", "closed -"),
            ("2026-12-30T12:00", "open 2026-12-31T00:00"),
            ("2026-12-31T12:00", "unknown"),
            ("2027-01-01T11:00", "closed 2027-01-01T12:00"),
            ("2026-12-25T12:00", "unknown"),
            ("2026-12-26T12:00", "open 2026-12-26T14:00"),
            ("2026-12-26T14:00", "closed 2026-12-27T00:00"),
            ("2027-12-25T11:00", "closed 2027-12-25T12:00"),
        ] {
            assert_eq!(at(&hours, now), state, "{now}");
        }
    }

    const OFFICE: &str = r#"{"weekly":[{"days":["mo","tu","we","th","fr"],"opens":"09:00","closes":"15:30"}],
        "holidays":"closed"}"#;
    const NIGHT: &str =
        r#"{"weekly":[{"days":["mo","tu","we","th","fr","sa","su"],"opens":"18:00","closes":"02:00"}]}"#;
    const EARLY: &str = r#"{"weekly":[{"days":["tu"],"opens":"20:00","closes":"14:00"},
        {"days":["we"],"opens":"12:00","closes":"13:00"}],"holidays":"closed"}"#;

    /// Issue 13, point 1.
    #[test]
    fn nothing_is_known_of_the_eves_unless_the_record_says_it() {
        for (hours, now, state) in [
            // Christmas Eve and New Year's Eve are Thursdays in 2026.
            (OFFICE, "2026-12-23T14:00", "open 2026-12-23T15:30"),
            (OFFICE, "2026-12-23T15:30", "closed -"),
            (OFFICE, "2026-12-24T00:00", "unknown"),
            (OFFICE, "2026-12-24T14:30", "unknown"),
            (OFFICE, "2026-12-24T23:59", "unknown"),
            (OFFICE, "2026-12-25T00:00", "closed 2026-12-28T09:00"),
            (OFFICE, "2026-12-30T20:00", "closed -"),
            (OFFICE, "2026-12-31T10:00", "unknown"),
            (OFFICE, "2027-01-01T10:00", "closed 2027-01-04T09:00"),
            // A Sunday in 2028, on which it would have been closed.
            (OFFICE, "2028-12-22T16:00", "closed -"),
            (OFFICE, "2028-12-24T12:00", "unknown"),
            (OFFICE, "2028-12-25T12:00", "closed 2028-12-27T09:00"),
            // The Wednesday before Maundy Thursday.
            (OFFICE, "2027-03-23T16:00", "closed 2027-03-24T09:00"),
            (OFFICE, "2027-03-24T08:59", "closed 2027-03-24T09:00"),
            (OFFICE, "2027-03-24T11:59", "open 2027-03-24T12:00"),
            (OFFICE, "2027-03-24T12:00", "unknown"),
            (OFFICE, "2027-03-24T23:59", "unknown"),
            (OFFICE, "2027-03-25T00:00", "closed 2027-03-30T09:00"),
            // What runs past midnight is known until the eve begins, and what would start on it is unknown to its end.
            (NIGHT, "2026-12-23T19:00", "open 2026-12-24T00:00"),
            (NIGHT, "2026-12-24T01:00", "unknown"),
            (NIGHT, "2026-12-24T19:00", "unknown"),
            (NIGHT, "2026-12-27T01:59", "unknown"),
            (NIGHT, "2026-12-27T02:00", "closed 2026-12-27T18:00"),
            (NIGHT, "2026-12-31T19:00", "unknown"),
            (NIGHT, "2027-03-24T01:00", "open 2027-03-24T02:00"),
            (NIGHT, "2027-03-24T11:00", "closed -"),
            (NIGHT, "2027-03-24T19:00", "unknown"),
            (EARLY, "2027-03-24T11:59", "open 2027-03-24T12:00"),
            (EARLY, "2027-03-24T12:00", "unknown"),
            (EARLY, "2027-03-24T13:30", "unknown"),
            (EARLY, "2027-03-17T12:30", "open 2027-03-17T14:00"),
        ] {
            assert_eq!(at(&serde_json::from_str(hours).unwrap(), now), state, "{hours} at {now}");
        }
    }

    #[test]
    fn what_the_record_says_of_an_eve_holds() {
        let with = |hours: &str, more: &str| hours.replacen('{', &["{", more, ","].concat(), 1);
        let as_usual = OFFICE.replace("closed\"}", "as_usual\"}");
        let every_year = with(
            NIGHT,
            r#""exceptions":[{"date":"12-24","hours":"closed"},{"date":"12-31","hours":[{"opens":"10:00","closes":"13:00"}]},
            {"date":"2027-03-24","hours":[{"opens":"10:00","closes":"14:00"}]}]"#,
        );
        for (hours, now, state) in [
            ("\"always\"", "2026-12-24T14:30", "open -"),
            (as_usual.as_str(), "2026-12-24T14:30", "open 2026-12-24T15:30"),
            (&as_usual, "2027-03-24T14:30", "open 2027-03-24T15:30"),
            (&as_usual, "2027-03-24T16:00", "closed 2027-03-25T09:00"),
            (&every_year, "2026-12-23T19:00", "open 2026-12-24T02:00"),
            (&every_year, "2026-12-24T14:30", "closed -"),
            (&every_year, "2026-12-31T11:00", "open 2026-12-31T13:00"),
            (&every_year, "2027-03-24T13:00", "open 2027-03-24T14:00"),
            (&every_year, "2028-04-12T13:00", "unknown"),
        ] {
            assert_eq!(at(&serde_json::from_str(hours).unwrap(), now), state, "{hours} at {now}");
        }
    }
}
