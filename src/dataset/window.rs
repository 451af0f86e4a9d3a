//! Which days are published.

use crate::schedule::civil::Date;

/// How many months ahead the dates of meetings are worked out.
const MONTHS_AHEAD: i32 = 18;

/// The first and the last day whose meetings are published on `today`.
pub fn window(today: Date) -> (Date, Date) {
    let (year, month, _) = today.plus_months(-1).ymd();
    (Date::new(year, month, 1).unwrap_or(today), today.plus_months(MONTHS_AHEAD))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::basis::is_outdated;

    /// So nothing else has to ask whether the last published day of meetings is past.
    #[test]
    fn data_is_outdated_long_before_its_last_day() {
        let today = "2026-11-19".parse().unwrap();
        let (first, last) = window(today);
        assert!(is_outdated(today, last) && !is_outdated(today, first));
    }
}
