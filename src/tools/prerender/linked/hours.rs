//! When something is open.

use super::thing::{SCHEMA, Thing};
use crate::schedule::hours::{DayRule, HolidayRule, Hours, Interval, WeeklyHours};
use serde_json::Value;

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Opening hours, day by day.
pub fn hours(hours: &Hours) -> Value {
    match hours {
        Hours::Always => open(&DAYS, "00:00", "23:59"),
        Hours::Weekly(week) => weekly(week),
    }
}

fn weekly(week: &WeeklyHours) -> Value {
    let rule = |days: &[&str], interval: &Interval| {
        open(days, &String::from(interval.opens()), &clock(&String::from(interval.closes())))
    };
    let mut all: Vec<Value> = Vec::new();
    for weekly in &week.weekly {
        let days: Vec<&str> = weekly.days.iter().map(|day| DAYS[day.weekday() as usize]).collect();
        all.push(rule(&days, &weekly.interval));
    }
    if let HolidayRule::Day(DayRule::Open(intervals)) = &week.holidays {
        let on = ["PublicHolidays"];
        match intervals.as_slice() {
            // The same time twice is how closed is written.
            [] => all.push(open(&on, "00:00", "00:00")),
            some => all.extend(some.iter().map(|interval| rule(&on, interval))),
        }
    }
    all.into()
}

fn open(days: &[&str], opens: &str, closes: &str) -> Value {
    let days: Vec<String> = days.iter().map(|day| format!("{SCHEMA}{day}")).collect();
    Thing::new("OpeningHoursSpecification")
        .with("dayOfWeek", days)
        .with("opens", opens)
        .with("closes", closes)
        .into()
}

/// Midnight at the end of a day, as XML Schema writes times.
fn clock(time: &str) -> String {
    if time == "24:00" { "23:59".to_owned() } else { time.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn hours_are_told_as_schema_org_writes_them() {
        let week: Hours = serde_json::from_value(json!({
            "weekly": [{"days": ["mo", "fr"], "opens": "18:30", "closes": "24:00"}], "holidays": "closed",
        }))
        .unwrap();
        let days = |days: &[&str]| days.iter().map(|day| format!("{SCHEMA}{day}")).collect::<Vec<_>>();
        let spec = "OpeningHoursSpecification";
        assert_eq!(
            hours(&week),
            json!([
                {"@type": spec, "dayOfWeek": days(&["Monday", "Friday"]), "opens": "18:30", "closes": "23:59"},
                {"@type": spec, "dayOfWeek": days(&["PublicHolidays"]), "opens": "00:00", "closes": "00:00"},
            ])
        );
    }
}
