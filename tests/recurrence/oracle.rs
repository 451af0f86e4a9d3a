//! Random rules, against the `rrule` crate and jiff.

use crate::{date, rule, texts};
use naermest::schedule::civil::Date;
use proptest::{prelude::*, sample::select};
use rrule::RRuleSet;
use serde_json::{Map, Value};

/// How many years after the start the oracles are asked about.
const YEARS: i32 = 100;

/// The same calendar as from 2000, but its end is nearer for a crate that searches so long.
const LATE: &str = "9600-01-01";

/// The rule as an `RRULE`, written here and not by the code under test.
fn rrule_text(rule: &Map<String, Value>) -> String {
    let part = |(name, value): (&String, &Value)| {
        let value = match value {
            Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(","),
            Value::String(date) if name == "until" => date.replace('-', "") + "T000000Z",
            other => plain(other),
        };
        format!("{}={value}", name.to_uppercase())
    };
    rule.iter().map(part).collect::<Vec<_>>().join(";")
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What the `rrule` crate makes of an iCalendar series.
fn oracle(series: &str, limit: u16) -> Vec<String> {
    let set: RRuleSet = series.parse().unwrap_or_else(|error| panic!("{series}: {error}"));
    let dates = set.all(limit).dates;
    // The crate's calendar goes on after 9999.
    dates.iter().map(|date| date.format("%Y-%m-%d").to_string()).filter(|date| date.len() == 10).collect()
}

fn list<T: std::fmt::Debug + Clone + Into<Value> + 'static>(
    values: impl Strategy<Value = T> + 'static,
    longest: usize,
) -> BoxedStrategy<Value> {
    prop::collection::vec(values.prop_map(Into::into), 1..=longest).prop_map(Value::Array).boxed()
}

fn signed(most: i64) -> impl Strategy<Value = i64> {
    (1..=most, any::<bool>()).prop_map(|(number, is_negative)| if is_negative { -number } else { number })
}

fn weekday() -> impl Strategy<Value = String> {
    select(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"]).prop_map(str::to_owned)
}

/// Rules that the `rrule` crate accepts.
///
/// It refuses what follows. We take it as python-dateutil does: in 50,000 random rules, with all of
/// this, nothing differed from python-dateutil 4.0.0 when this was written.
/// - BYMONTHDAY with WEEKLY, BYYEARDAY without YEARLY, BYWEEKNO without YEARLY;
/// - a numbered weekday of -5 in a month or -53 in a year; and above 5 in a month, where nothing
///   fits and python-dateutil may stop with an `IndexError`;
/// - BYSETPOS beyond 31 in a month and 53 in a week;
/// - UNTIL before the start, which is a rule without dates.
fn any_rule() -> impl Strategy<Value = Map<String, Value>> {
    select(vec!["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]).prop_flat_map(|freq| {
        let (ordinals, positions) = match freq {
            "MONTHLY" => (4, 31),
            "YEARLY" => (52, 366),
            _ => (0, 53),
        };
        let numbered = move || (signed(ordinals), weekday()).prop_map(|(n, day)| format!("{n}{day}"));
        let byday = if ordinals == 0 {
            list(weekday(), 4)
        } else {
            let mixed = prop_oneof![numbered(), weekday()];
            prop_oneof![3 => list(weekday(), 4), 3 => list(numbered(), 4), 1 => list(mixed, 4)].boxed()
        };
        let position = prop_oneof![3 => signed(4), 1 => signed(positions)];
        let week = prop_oneof![signed(53), select(vec![1, -1, 52, -52, 53, -53])];
        let part = |name: &'static str, chance: f64, value: BoxedStrategy<Value>| {
            prop::option::weighted(chance, value).prop_map(move |value| value.map(|value| (name, value)))
        };
        let end = prop_oneof![
            (1..40i64).prop_map(|count| ("count", count.into())),
            (0..2000i64).prop_map(|days| ("until", days.into())),
        ];
        let parts = (
            part("interval", 0.5, prop_oneof![1..8i64, 1..60i64].prop_map(Value::from).boxed()),
            prop::option::weighted(0.5, end),
            part("byday", 0.5, byday),
            part("bymonth", 0.3, list(1..=12i64, 6)),
            part("bymonthday", 0.3, list(signed(31), 8)),
            part("byyearday", 0.2, list(signed(366), 60)),
            part("byweekno", 0.3, list(week, 5)),
            part("bysetpos", 0.3, list(position, 3)),
            part("wkst", 0.4, weekday().prop_map(Value::from).boxed()),
        );
        parts.prop_map(move |(a, b, c, d, e, f, g, h, i)| {
            let mut rule: Map<String, Value> = [a, b, c, d, e, f, g, h, i]
                .into_iter()
                .flatten()
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            rule.insert("freq".into(), freq.into());
            let refused: &[&str] = match freq {
                "YEARLY" => &[],
                "WEEKLY" => &["byweekno", "byyearday", "bymonthday"],
                _ => &["byweekno", "byyearday"],
            };
            rule.retain(|name, _| !refused.contains(&name.as_str()));
            let is_numbered = |day: &Value| day.as_str().is_some_and(|day| day.len() > 2);
            if rule.get("byday").is_some_and(|days| days.as_array().unwrap().iter().any(is_numbered)) {
                rule.remove("byweekno");
            }
            if !rule.keys().any(|name| name.starts_with("by") && name != "bysetpos") {
                rule.remove("bysetpos");
            }
            rule
        })
    })
}

/// A rule with its start in the 50 years after `from`, `until` made a date.
fn any_series(from: &str) -> impl Strategy<Value = (Map<String, Value>, Date)> {
    let from = date(from);
    (any_rule(), 0..18_262i32).prop_map(move |(mut rule, days)| {
        let start = from.plus(days);
        if let Some(until) = rule.get_mut("until") {
            *until = String::from(start.plus(until.as_i64().unwrap() as i32)).into();
        }
        (rule, start)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn dates_agree_with_the_rrule_crate((json, start) in any_series(LATE)) {
        let dtstart = String::from(start).replace('-', "");
        let expected = oracle(&format!("DTSTART:{dtstart}T000000Z\nRRULE:{}", rrule_text(&json)), 60);
        let last = String::from(start.plus_years(YEARS));
        let dates = texts(rule(json.into()).dates(start).take(60));
        // The crate gives up after some hundred years without a date, so only the first are compared.
        let near = |dates: &[String]| dates.iter().filter(|&date| *date <= last).cloned().collect::<Vec<_>>();
        prop_assert_eq!(near(&dates), near(&expected));
    }

    #[test]
    fn odd_and_even_weeks_agree_with_jiff((mut json, start) in any_series(LATE), is_odd: bool) {
        json.remove("bysetpos");
        let all = rule(json.clone().into());
        let count = all.parts().count.unwrap_or(60) as usize;
        json.insert("weeks".into(), if is_odd { "odd" } else { "even" }.into());
        let dates = texts(rule(json.clone().into()).dates(start).take(60));

        json.remove("count");
        json.remove("weeks");
        let fits = |date: &Date| {
            let day: jiff::civil::Date = date.to_string().parse().unwrap();
            (day.iso_week_date().week() % 2 == 1) == is_odd
        };
        // With a last day, because a rule may have dates, but none in these weeks.
        let last = start.plus_years(YEARS);
        let without_count = rule(json.into());
        let expected = without_count.dates(start).take_while(|&date| date <= last).filter(fits).take(count.min(60));
        let last = String::from(last);
        let near: Vec<String> = dates.into_iter().filter(|date| *date <= last).collect();
        prop_assert_eq!(near, texts(expected));
    }

    #[test]
    fn an_rrule_with_a_time_in_norway_gives_the_same_dates(
        (json, start) in any_series("2000-01-01"),
        time in select(vec!["00:15", "09:00", "18:30", "23:45"]),
    ) {
        let rule = rule(json.into());
        let Some(text) = rule.to_rrule(start, Some(time.parse().unwrap())) else { return Ok(()) };
        let near = start.plus_years(YEARS);
        let dates = texts(rule.dates(start).take_while(|&date| date <= near).take(60));
        let Some(first) = dates.first() else { return Ok(()) };
        let dtstart = format!("{}T{}00", first.replace('-', ""), time.replace(':', ""));
        let mut read = oracle(&format!("DTSTART;TZID=Europe/Oslo:{dtstart}\nRRULE:{text}"), 60);
        read.retain(|date| *date <= String::from(near));
        prop_assert_eq!(read, dates);
    }
}
