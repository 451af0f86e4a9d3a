//! Whether the dates of a series fit together.

use super::super::{fault::quote, json::Node};
use super::{Fields, Value};
use crate::schedule::civil::Date;
use crate::schedule::series::Schedule;
use std::collections::BTreeSet;

/// The years in which a date of a series can be meant.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// Tells what does not fit in a schedule whose parts are sound.
pub fn check(fields: &Fields, schedule: &Schedule) {
    let Some(start) = schedule.start else {
        without_start(fields, schedule);
        return;
    };
    if let (Some(value), None) = (fields.at("duration"), start.time) {
        value.fault(value.node.described(), "a time of day in start, or no duration");
    }
    let mut all_dates: Vec<Date> =
        [&schedule.dates, &schedule.except, &schedule.cancelled].into_iter().flatten().copied().collect();
    all_dates.extend(schedule.moved.iter().flat_map(|moved| [moved.from, moved.to]));
    all_dates.push(start.date);
    all_dates.extend(schedule.days_off.breaks.iter().flat_map(|one| [one.from, one.to]));
    if let Some(date) = all_dates.iter().find(|date| !YEARS.contains(&date.year())) {
        fields
            .object()
            .fault(quote(&date.to_string()), format!("years from {} to {}", YEARS.start(), YEARS.end()));
        return;
    }
    days_off(fields, schedule);
    let end = Date::new(*YEARS.end(), 12, 31).unwrap_or(start.date);
    if let (Some(value), Some(rule)) = (fields.at("rule"), &schedule.rule) {
        if rule.dates(start.date).next().is_none() {
            value.fault("a rule without dates", "at least one date on or after start");
            return;
        }
        if !schedule.days_off.is_none() && schedule.of_rule(end).next().is_none() {
            value.fault("a rule whose dates are all days off", "at least one date that is held");
            return;
        }
    }
    if !(schedule.except.is_empty() && schedule.cancelled.is_empty() && schedule.moved.is_empty()) {
        changes(fields, schedule, start.date, last(&all_dates), end);
    }
}

/// Whether there is more than one date.
fn repeats(schedule: &Schedule) -> bool {
    schedule.rule.is_some() || !schedule.dates.is_empty()
}

/// Tells what has no meaning without a first date.
fn without_start(fields: &Fields, schedule: &Schedule) {
    if repeats(schedule) {
        fields.object().fault("rule or dates without start", "start, the first date, beside them");
        return;
    }
    for name in ["duration", "except", "cancelled", "moved", "public_holidays", "school_holidays", "breaks"] {
        if let Some(value) = fields.at(name) {
            value.wrong("nothing, because there is no start");
        }
    }
}

/// Tells which dates are excepted, moved or cancelled that are none of the series; `last` is the last that is named.
fn changes(fields: &Fields, schedule: &Schedule, start: Date, last: Date, end: Date) {
    let of_rule: BTreeSet<Date> = schedule.of_rule(last).collect();
    let of_list: BTreeSet<&Date> = schedule.dates.iter().collect();
    let except: BTreeSet<&Date> = schedule.except.iter().collect();
    let is_planned = |date: &Date| {
        let is_only = !repeats(schedule) && *date == start;
        let is_listed = of_list.contains(date) || of_rule.contains(date);
        (is_only || is_listed) && !except.contains(date)
    };
    each(fields, "except", &schedule.except, |value, date| {
        if !of_rule.contains(date) {
            value.wrong("a date of the rule");
        }
    });
    if let (Some(value), true) = (fields.at("except"), repeats(schedule) && all_excepted(schedule, end)) {
        value.fault("every date of the series", "at least one date that is left");
    }
    let moved: Vec<Date> = schedule.moved.iter().map(|moved| moved.from).collect();
    each_move(fields, &moved, |value, from| {
        if !is_planned(from) {
            value.wrong("a date of the series");
        }
    });
    let gone: BTreeSet<Date> = moved.into_iter().collect();
    let new: BTreeSet<Date> = schedule.moved.iter().map(|moved| moved.to).collect();
    each(fields, "cancelled", &schedule.cancelled, |value, date| {
        if !(new.contains(date) || is_planned(date) && !gone.contains(date)) {
            value.wrong("a date of the series, or the date one was moved to");
        }
    });
}

/// Tells what does not fit in the rules for days off.
fn days_off(fields: &Fields, schedule: &Schedule) {
    for name in ["public_holidays", "school_holidays"] {
        if let (Some(value), None) = (fields.at(name), &schedule.rule) {
            value.wrong("nothing, because there is no rule");
        }
    }
    let breaks = schedule.days_off.breaks.is_empty();
    match (fields.at("school_holidays"), fields.at("breaks")) {
        (Some(value), _) if breaks => value.fault(
            "school holidays that nobody knows",
            "breaks beside it, the days that the school owner announced",
        ),
        (None, Some(value)) => value.wrong("nothing, because there is no school_holidays"),
        _ => {}
    }
}

/// Whether no date is left.
fn all_excepted(schedule: &Schedule, end: Date) -> bool {
    let except: BTreeSet<&Date> = schedule.except.iter().collect();
    let is_left = |date: &Date| !except.contains(date);
    let of_rule = schedule.of_rule(end).take(except.len() + 1);
    !of_rule.chain(schedule.dates.iter().copied()).any(|date| is_left(&date))
}

fn last(dates: &[Date]) -> Date {
    dates.iter().copied().max().unwrap_or_else(|| Date::new(1970, 1, 1).expect("a date"))
}

/// Calls `tell` with each element of a list and its place.
fn each(fields: &Fields, name: &'static str, dates: &[Date], tell: impl Fn(&Value, &Date)) {
    let Some(list) = fields.at(name) else { return };
    let Node::List(nodes) = list.node else { return };
    for (index, (node, date)) in nodes.iter().zip(dates).enumerate() {
        tell(&list.index(index, node), date);
    }
}

fn each_move(fields: &Fields, dates: &[Date], tell: impl Fn(&Value, &Date)) {
    let Some(list) = fields.at("moved") else { return };
    let Node::List(nodes) = list.node else { return };
    for (index, (node, date)) in nodes.iter().zip(dates).enumerate() {
        let entry = list.index(index, node);
        if let Some(from) = node.field("from") {
            tell(&entry.key("from", from), date);
        }
    }
}
