//! Open, closed or unknown, against a model that knows nothing but minutes, with jiff for the calendar.

use crate::{INVENTED, SHIPPED, sound};
use jiff::civil::{Date, DateTime};
use jiff::{ToSpan, Zoned, tz::TimeZone};
use naermest::schedule::civil::Moment;
use naermest::schedule::hours::{Hours, OpenState};
use proptest::prelude::*;
use serde_json::Value;
use std::sync::LazyLock;

/// How far the app looks ahead, in minutes.
const DAY: i64 = 24 * 60;
const AHEAD: i64 = 15 * DAY;
const WEEK: i64 = 7 * DAY;

/// Hours such as no record may have today: nights and long days with every rule for holidays.
const MADE_UP: [&str; 6] = [
    r#"{"weekly":[{"days":["mo","tu","we","th","fr","sa","su"],"opens":"18:00","closes":"02:00"}]}"#,
    r#"{"weekly":[{"days":["mo","tu","we","th","fr","sa","su"],"opens":"00:00","closes":"24:00"}],"holidays":"closed"}"#,
    r#"{"weekly":[{"days":["tu","we"],"opens":"20:00","closes":"14:00"}],"holidays":[{"opens":"22:00","closes":"03:00"}]}"#,
    r#"{"weekly":[{"days":["we","su","th"],"opens":"09:00","closes":"04:00"}],"holidays":"as_usual"}"#,
    r#"{"weekly":[{"days":["we"],"opens":"08:00","closes":"12:00"},{"days":["we"],"opens":"12:00","closes":"20:00"}]}"#,
    r#"{"weekly":[{"days":["mo","tu","we","th","fr"],"opens":"18:30","closes":"01:30"}],"holidays":"unknown",
        "exceptions":[{"date":"2026-12-24","hours":"closed"},{"date":"12-31","hours":[{"opens":"20:00","closes":"05:00"}]}]}"#,
];

/// Every channel and service with hours, read by the app's code, and as it stands in the file.
static ALL: LazyLock<Vec<(String, Hours, Value)>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for folder in [SHIPPED, INVENTED] {
        let data = sound(folder);
        for helpline in data.helplines {
            let channels = helpline.channels.into_iter().filter_map(|channel| channel.hours);
            all.extend(channels.map(|hours| (helpline.id.to_string(), hours)));
        }
        all.extend(data.services.into_iter().filter_map(|of| Some((of.id.to_string(), of.hours?))));
    }
    all.extend(MADE_UP.iter().map(|text| ((*text).to_owned(), serde_json::from_str(text).unwrap())));
    all.into_iter()
        .map(|(id, hours)| {
            let json = serde_json::to_value(&hours).unwrap();
            (id, hours, json)
        })
        .collect()
});

/// Easter by the table of golden numbers and Sundays that the almanac prints, for the years of the test.
fn easter(year: i16) -> Date {
    match year {
        2025 => Date::constant(2025, 4, 20),
        2026 => Date::constant(2026, 4, 5),
        2027 => Date::constant(2027, 3, 28),
        2028 => Date::constant(2028, 4, 16),
        2029 => Date::constant(2029, 4, 1),
        year => panic!("no Easter for {year}"),
    }
}

fn is_holiday(date: Date) -> bool {
    let since = (date - easter(date.year())).get_days();
    [-3, -2, 0, 1, 39, 49, 50].contains(&since)
        || [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)].contains(&(date.month(), date.day()))
}

/// From which minute on nothing is known of a day that is an eve, unless the record speaks of it.
fn silence(hours: &Value, date: Date) -> Option<i64> {
    let from = match (date.month(), date.day()) {
        (12, 24) | (12, 31) => 0,
        _ if (easter(date.year()) - date).get_days() == 4 => DAY / 2,
        _ => return None,
    };
    (hours["holidays"] != "as_usual" && exception(hours, date).is_none()).then_some(from)
}

/// What an exception says of a day, that of one year before that of every year.
fn exception(hours: &Value, date: Date) -> Option<&Value> {
    let (whole, short) = (date.to_string(), date.to_string()[5..].to_owned());
    let exceptions = hours["exceptions"].as_array().map_or(&[][..], Vec::as_slice);
    let exception = |of: &str| exceptions.iter().find(|exception| exception["date"] == of);
    Some(&exception(&whole).or_else(|| exception(&short))?["hours"])
}

fn minutes(text: &Value) -> i64 {
    let (hour, minute) = text.as_str().unwrap().split_once(':').unwrap();
    hour.parse::<i64>().unwrap() * 60 + minute.parse::<i64>().unwrap()
}

/// The minutes after midnight in which it is open by an interval that starts on this day.
fn interval(of: &Value) -> (i64, i64) {
    let (opens, closes) = (minutes(&of["opens"]), minutes(&of["closes"]));
    (opens, if closes < opens { closes + DAY } else { closes })
}

/// What starts on a day: the intervals, or nothing if nobody knows.
fn starting(hours: &Value, date: Date) -> Option<Vec<(i64, i64)>> {
    let day = ["mo", "tu", "we", "th", "fr", "sa", "su"][date.weekday().to_monday_zero_offset() as usize];
    let is_on = |rule: &&Value| rule["days"].as_array().unwrap().iter().any(|of| of == day);
    let weekly = || hours["weekly"].as_array().unwrap().iter().filter(is_on).map(interval).collect();
    let special = |rule: &Value| match rule {
        Value::Array(list) => Some(list.iter().map(interval).collect()),
        rule if rule == "closed" => Some(Vec::new()),
        _ => None,
    };
    if let Some(exception) = exception(hours, date) {
        return special(exception);
    }
    if is_holiday(date) && hours["holidays"] != "as_usual" {
        return special(&hours["holidays"]);
    }
    Some(weekly())
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Minute {
    Open,
    Closed,
    Unknown,
}

/// Every minute from two days before `first`.
fn timeline(hours: &Value, first: Date) -> Vec<Minute> {
    let mut line = vec![Minute::Closed; (AHEAD + 5 * DAY) as usize];
    let mut paint = |from: i64, to: i64, with: Minute| {
        for minute in from..to.min(line.len() as i64) {
            if line[minute as usize] != Minute::Open {
                line[minute as usize] = with;
            }
        }
    };
    let days = (0..AHEAD / DAY + 3).map(|day| (day * DAY, first + (day - 2).days()));
    for (midnight, date) in days.clone() {
        let silence = silence(hours, date);
        let known = starting(hours, date);
        for (from, to) in known.iter().flatten() {
            match silence {
                // What began before may go on until then.
                Some(silence) => paint(midnight + from, midnight + silence.min(*to), Minute::Open),
                None => paint(midnight + from, midnight + to, Minute::Open),
            }
        }
        if let Some(from) = silence.or(known.is_none().then_some(0)) {
            // What would have started may run past midnight.
            let weekly = Value::Object(
                [("weekly".to_owned(), hours["weekly"].clone()), ("holidays".to_owned(), "as_usual".into())]
                    .into_iter()
                    .collect(),
            );
            let end =
                starting(&weekly, date).unwrap().iter().map(|(_, to)| *to).max().unwrap_or(DAY).max(DAY);
            paint(midnight + from, midnight + end, Minute::Unknown);
        }
    }
    for (midnight, date) in days {
        if let Some(from) = silence(hours, date) {
            line[(midnight + from) as usize..(midnight + DAY) as usize].fill(Minute::Unknown);
        }
    }
    line
}

/// What the model says about a minute of the wall clock.
fn model(hours: &Value, at: DateTime) -> OpenState {
    if hours == "always" {
        return OpenState::Open { until: None };
    }
    let line = timeline(hours, at.date());
    let now = 2 * DAY + i64::from(at.hour()) * 60 + i64::from(at.minute());
    let moment = |minute: i64| {
        let then = at.date().to_datetime(jiff::civil::time(0, 0, 0, 0)) + (minute - 2 * DAY).minutes();
        then.strftime("%Y-%m-%dT%H:%M").to_string().parse::<Moment>().unwrap()
    };
    let change = |from: Minute| {
        (now..).find(|minute| line.get(*minute as usize).is_none_or(|state| *state != from)).unwrap()
    };
    match line[now as usize] {
        Minute::Unknown => OpenState::Unknown,
        Minute::Open => {
            let until = change(Minute::Open);
            OpenState::Open { until: (until - now <= WEEK).then(|| moment(until)) }
        }
        Minute::Closed => {
            let opens = change(Minute::Closed);
            let horizon = (2 + 15) * DAY;
            let is_known = opens < horizon && line[opens as usize] == Minute::Open;
            OpenState::Closed { opens: is_known.then(|| moment(opens)) }
        }
    }
}

fn agree(at: DateTime) {
    let now: Moment = at.strftime("%Y-%m-%dT%H:%M").to_string().parse().unwrap();
    for (id, hours, json) in &*ALL {
        assert_eq!(hours.state_at(now), model(json, at), "{id} at {now}");
    }
}

/// Issue 13, point 2.
#[test]
fn what_an_authority_must_keep_open_is_always_fresh() {
    let data = sound(SHIPPED);
    let far: naermest::schedule::civil::Date = "2040-01-01".parse().unwrap();
    let is_fresh = |id: &str| {
        let helpline = data.helplines.iter().find(|one| one.id.as_str() == id).expect(id);
        !helpline.basis_on(far).is_old()
    };
    let emergency = data.helplines.iter().filter(|helpline| helpline.priority.is_some());
    assert!(emergency.clone().count() >= 5 && emergency.clone().all(|one| is_fresh(one.id.as_str())));
    assert!(is_fresh("giftinformasjonen") && !is_fresh("rusinfo"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_helpline_and_service_is_as_open_as_the_model_says(minute in 0..3 * 366 * DAY) {
        // A moment on earth, and what the wall in Oslo shows then.
        let start: Zoned = "2026-01-01T00:00[Europe/Oslo]".parse().unwrap();
        agree((start + minute.minutes()).datetime());
    }
}

#[test]
fn on_the_nights_of_the_clock_change_too() {
    let oslo = TimeZone::get("Europe/Oslo").unwrap();
    for night in ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31", "2028-03-26", "2028-10-29"] {
        let midnight = night.parse::<Date>().unwrap().to_zoned(oslo.clone()).unwrap();
        for minute in (-120..360).step_by(10) {
            agree((&midnight + minute.minutes()).datetime());
        }
    }
}

#[test]
fn on_every_holiday_and_eve_and_around_it_too() {
    let mut day = Date::constant(2026, 1, 1);
    while day < Date::constant(2029, 1, 1) {
        let is_eve = silence(&Value::Null, day).is_some();
        if is_holiday(day) || is_eve {
            for hour in [-20, -2, 0, 1, 9, 12, 18, 23, 25] {
                agree(day.to_datetime(jiff::civil::time(0, 30, 0, 0)) + hour.hours());
            }
        }
        day = day.tomorrow().unwrap();
    }
}
