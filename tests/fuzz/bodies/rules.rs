//! Rules: the first day on the first line, then the parts as they stand in a file.

use super::lines;
use naermest::schedule::civil::Date;
use naermest::schedule::recurrence::Rule;

/// As many dates as are looked at.
const SEEN: usize = 40;

/// Dates come in order, each once, from the first day on; and they come to an end.
pub fn body(bytes: &[u8]) {
    let Some((start, rule)) = lines(bytes) else { return };
    let (Ok(start), Ok(rule)) = (start.parse::<Date>(), serde_json::from_str::<Rule>(rule)) else { return };
    let written = serde_json::to_string(&rule).expect("a rule can be written");
    assert_eq!(serde_json::from_str::<Rule>(&written).expect("what was written can be read"), rule);
    let dates: Vec<Date> = rule.dates(start).take(SEEN).collect();
    assert!(dates.iter().all(|date| *date >= start), "{dates:?}");
    assert!(dates.windows(2).all(|pair| pair[0] < pair[1]), "{dates:?}");
    if let Some(count) = rule.parts().count {
        assert!(dates.len() as i64 <= count, "{dates:?}");
    }
    if let Some(until) = rule.parts().until {
        assert!(dates.iter().all(|date| *date <= until), "{dates:?}");
    }
    if let Some(text) = rule.to_rrule(start, None) {
        assert!(
            text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b"=;,-".contains(&b)),
            "{text}"
        );
    }
}
