//! Hours: a moment in minutes since 1970 on the first line, then the hours as they stand in a file.

use super::lines;
use naermest::schedule::civil::Moment;
use naermest::schedule::hours::{Hours, OpenState};

/// Minutes of the years 1970 to 2100.
const LAST: i32 = 130 * 366 * 24 * 60;

/// The answer lies ahead, and is the same until then.
pub fn body(bytes: &[u8]) {
    let Some((moment, hours)) = lines(bytes) else { return };
    let (Ok(minutes), Ok(hours)) = (moment.parse::<i32>(), serde_json::from_str::<Hours>(hours)) else {
        return;
    };
    let written = serde_json::to_string(&hours).expect("hours can be written");
    assert_eq!(serde_json::from_str::<Hours>(&written).expect("what was written can be read"), hours);
    let now = Moment::from_minutes(minutes.rem_euclid(LAST));
    let state = hours.state_at(now);
    let change = match state {
        OpenState::Open { until } => until,
        OpenState::Closed { opens } => opens,
        OpenState::Unknown => return,
    };
    let Some(change) = change else { return };
    assert!(change > now, "{state:?} at {now:?}");
    let before = change.plus(-1);
    assert_eq!(hours.state_at(before), state, "at {before:?}, from {now:?}");
    assert_ne!(hours.state_at(change), state, "at {change:?}");
}
