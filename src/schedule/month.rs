//! Months and weeks as people in Norway hang them on the wall: Monday first, with ISO week numbers.

use crate::schedule::civil::{Date, days_in_month};

/// The days of a week.
const WEEK: i32 = 7;

/// One week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Date,
    /// Its ISO 8601 number.
    pub number: u32,
}

impl Week {
    /// The week that a day is in.
    pub fn of(day: Date) -> Self {
        Self { monday: day.plus(-(day.weekday() as i32)), number: day.iso_week().1 }
    }

    /// Its days, from Monday.
    pub fn days(self) -> impl Iterator<Item = Date> {
        (0..WEEK).map(move |days| self.monday.plus(days))
    }
}

/// The first day of the month that a day is in.
pub fn first_of_month(day: Date) -> Date {
    day.plus(1 - day.day() as i32)
}

/// As many days before its end a month is nearly over.
const NEARLY_OVER: i32 = 5;

/// The first of the month that somebody plans for: the next when this one is nearly over.
pub fn month_to_come(today: Date) -> Date {
    first_of_month(today.plus(NEARLY_OVER))
}

/// The weeks that have a day of the month that `day` is in.
pub fn weeks(day: Date) -> Vec<Week> {
    let last = day.end_of_month();
    let mut weeks = vec![Week::of(first_of_month(day))];
    while let Some(week) = weeks.last() {
        let next = Week::of(week.monday.plus(WEEK));
        // The last week of the calendar has none after it.
        if next.monday > last || next.monday <= week.monday {
            break;
        }
        weeks.push(next);
    }
    weeks
}

/// The day to which a key leads from `day` in the grid of a month, as in the ARIA Authoring Practices; `None`
/// for a key that leads nowhere. With Control, `Home` and `End` are those of the month; with Shift, a page
/// is a year.
pub fn led_to(day: Date, key: &str, control: bool, shift: bool) -> Option<Date> {
    let monday = Week::of(day).monday;
    let page = if shift { 12 } else { 1 };
    Some(match key {
        "ArrowLeft" => day.plus(-1),
        "ArrowRight" => day.plus(1),
        "ArrowUp" => day.plus(-WEEK),
        "ArrowDown" => day.plus(WEEK),
        "Home" if control => first_of_month(day),
        "End" if control => day.end_of_month(),
        "Home" => monday,
        "End" => monday.plus(WEEK - 1),
        "PageUp" => months_later(day, -page),
        "PageDown" => months_later(day, page),
        _ => return None,
    })
}

/// The same day this many months later, or the last of a month that lacks it.
pub fn months_later(day: Date, months: i32) -> Date {
    let later = first_of_month(day).plus_months(months);
    let (year, month, _) = later.ymd();
    later.plus(day.day().min(days_in_month(year, month)) as i32 - 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn every_month_of_four_centuries_has_the_days_that_jiff_gives_it() {
        let mut first = civil::date(1900, 1, 1);
        while first < civil::date(2300, 1, 1) {
            let weeks = weeks(date(&first.to_string()));
            let days: Vec<Date> = weeks.iter().flat_map(|week| week.days()).collect();
            let mut oracle = first.tomorrow().unwrap().nth_weekday(-1, civil::Weekday::Monday).unwrap();
            for week in &weeks {
                assert_eq!(i64::from(week.number), i64::from(oracle.iso_week_date().week()), "{first}");
                oracle = oracle.saturating_add(jiff::Span::new().days(7));
            }
            let of_month = days.iter().filter(|day| day.to_string()[..7] == first.to_string()[..7]).count();
            assert_eq!(of_month, first.days_in_month() as usize);
            // No week too many.
            assert!(weeks.first().unwrap().days().any(|day| day.to_string() == first.to_string()));
            assert!(
                weeks.last().unwrap().days().any(|day| day.to_string() == first.last_of_month().to_string())
            );
            first = first.last_of_month().tomorrow().unwrap();
        }
    }

    #[test]
    fn a_month_that_is_nearly_over_gives_way_to_the_next() {
        for (day, month) in [
            ("2026-11-25", "2026-11-01"),
            ("2026-11-26", "2026-12-01"),
            ("2026-11-30", "2026-12-01"),
            ("2026-12-27", "2027-01-01"),
            ("2026-12-26", "2026-12-01"),
            ("2028-02-25", "2028-03-01"),
        ] {
            assert_eq!(month_to_come(date(day)), date(month), "{day}");
        }
    }

    #[test]
    fn weeks_have_their_iso_numbers_around_new_year() {
        let numbers = |day| weeks(date(day)).iter().map(|week| week.number).collect::<Vec<_>>();
        assert_eq!(numbers("2026-12-24"), [49, 50, 51, 52, 53]);
        assert_eq!(numbers("2027-01-24"), [53, 1, 2, 3, 4]);
        assert_eq!(numbers("2027-02-24"), [5, 6, 7, 8]);
        assert_eq!(Week::of(date("2027-01-01")), Week { monday: date("2026-12-28"), number: 53 });
    }

    #[test]
    fn keys_lead_through_the_grid() {
        let table = [
            ("2026-11-24", "ArrowLeft", "2026-11-23"),
            ("2026-11-30", "ArrowRight", "2026-12-01"),
            ("2026-11-03", "ArrowUp", "2026-10-27"),
            ("2026-11-24", "ArrowDown", "2026-12-01"),
            ("2026-11-26", "Home", "2026-11-23"),
            ("2026-11-26", "End", "2026-11-29"),
            ("2026-11-26", "Control+Home", "2026-11-01"),
            ("2026-11-26", "Control+End", "2026-11-30"),
            ("2026-03-31", "PageUp", "2026-02-28"),
            ("2028-01-31", "PageDown", "2028-02-29"),
            ("2028-02-29", "Shift+PageDown", "2029-02-28"),
            ("2026-11-26", "Shift+PageUp", "2025-11-26"),
        ];
        for (day, keys, expected) in table {
            let key = keys.rsplit('+').next().unwrap();
            let led = led_to(date(day), key, keys.starts_with("Control"), keys.starts_with("Shift"));
            assert_eq!(led, Some(date(expected)), "{keys} from {day}");
        }
        assert_eq!(led_to(date("2026-11-26"), "a", false, false), None);
    }

    #[test]
    fn the_calendar_ends_without_a_fall() {
        for day in ["0001-01-01", "9999-12-31"] {
            assert!(!weeks(date(day)).is_empty());
            for key in ["ArrowLeft", "ArrowRight", "PageUp", "PageDown", "End"] {
                assert!(led_to(date(day), key, false, true).is_some());
            }
        }
    }
}
