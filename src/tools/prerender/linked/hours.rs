//! When something is open.

use super::thing::{SCHEMA, Thing};
use crate::i18n::texts::Texts;
use crate::schedule::civil::Date;
use crate::schedule::holidays::holiday;
use crate::schedule::hours::{DayRule, HolidayRule, Hours, Interval, WeeklyHours};
use serde_json::Value;

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// How many days ahead special days are told.
const DAYS_AHEAD: i32 = 365;

/// Opening hours, day by day of the week.
pub fn usual(hours: &Hours) -> Vec<Value> {
    match hours {
        Hours::Always => vec![open(&DAYS, "00:00", "23:59")],
        Hours::Weekly(week) => weekly(week),
    }
}

/// The days from `today` on which the usual hours do not hold: exceptions, eves, and holidays of which nothing is
/// known. A day without times has a description that says so.
pub fn special(texts: &Texts, hours: &Hours, today: Option<Date>) -> Vec<Value> {
    let (Hours::Weekly(week), Some(today)) = (hours, today) else { return Vec::new() };
    (0..DAYS_AHEAD).flat_map(|days| special_day(texts, week, today.plus(days))).collect()
}

fn special_day(texts: &Texts, week: &WeeklyHours, date: Date) -> Vec<Value> {
    let on = week.on(date);
    let is_cut = holiday(date).is_none() && on.intervals != week.usually(date.weekday());
    if !is_cut && on.unknown.is_none() && week.exception(date).is_none() {
        return Vec::new();
    }
    let day = || {
        let date = date.to_string();
        Thing::new("OpeningHoursSpecification").with("validFrom", date.clone()).with("validThrough", date)
    };
    let mut all: Vec<Value> = on.intervals.iter().map(|interval| times(day(), *interval).into()).collect();
    if on.unknown.is_some() {
        all.push(day().with("description", texts.hours_unknown).into());
    } else if all.is_empty() {
        all.push(day().with("opens", "00:00").with("closes", "00:00").into());
    }
    all
}

fn weekly(week: &WeeklyHours) -> Vec<Value> {
    let rule = |days: &[&str], interval: &Interval| times(on_days(days), *interval).into();
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
    all
}

fn open(days: &[&str], opens: &str, closes: &str) -> Value {
    on_days(days).with("opens", opens).with("closes", closes).into()
}

fn on_days(days: &[&str]) -> Thing {
    let days: Vec<String> = days.iter().map(|day| format!("{SCHEMA}{day}")).collect();
    Thing::new("OpeningHoursSpecification").with("dayOfWeek", days)
}

fn times(thing: Thing, interval: Interval) -> Thing {
    let closes = clock(&String::from(interval.closes()));
    thing.with("opens", String::from(interval.opens())).with("closes", closes)
}

/// Midnight at the end of a day, as XML Schema writes times.
fn clock(time: &str) -> String {
    if time == "24:00" { "23:59".to_owned() } else { time.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::texts::texts;
    use crate::model::lang::Lang;
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
            Value::from(usual(&week)),
            json!([
                {"@type": spec, "dayOfWeek": days(&["Monday", "Friday"]), "opens": "18:30", "closes": "23:59"},
                {"@type": spec, "dayOfWeek": days(&["PublicHolidays"]), "opens": "00:00", "closes": "00:00"},
            ])
        );
    }

    /// Issue 13, point 1.
    #[test]
    fn exceptions_and_eves_are_told_as_special_days() {
        let week: Hours = serde_json::from_value(json!({
            "weekly": [{"days": ["tu", "we", "th"], "opens": "10:00", "closes": "15:00"}], "holidays": "closed",
            "exceptions": [{"date": "12-24", "hours": "closed"}, {"date": "2027-01-05", "hours": [{"opens": "12:00", "closes": "24:00"}]}],
        }))
        .unwrap();
        let day = |date: &str| json!({"@type": "OpeningHoursSpecification", "validFrom": date, "validThrough": date});
        let with = |mut day: Value, more: Value| {
            day.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            day
        };
        let times = |opens: &str, closes: &str| json!({"opens": opens, "closes": closes});
        let unknown = json!({"description": "Ukjent åpningstid"});
        let today = "2026-11-21".parse().ok();
        assert_eq!(
            special(texts(Lang::Nb), &week, today),
            [
                with(day("2026-12-24"), times("00:00", "00:00")),
                with(day("2026-12-31"), unknown.clone()),
                with(day("2027-01-05"), times("12:00", "23:59")),
                with(day("2027-03-24"), times("10:00", "12:00")),
                with(day("2027-03-24"), unknown),
            ]
        );
        assert!(special(texts(Lang::Nb), &Hours::Always, today).is_empty());
    }
}
