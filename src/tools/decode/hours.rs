//! Opening hours, and whether they are possible.

use super::super::json::Node;
use super::{Decode, Fields, Value, refusal};
use crate::schedule::civil::{DAY, Date};
use crate::schedule::hours::{
    ALWAYS, AS_USUAL, CLOSED, DayRule, Exception, ExceptionDay, HolidayRule, Hours, Interval, UNKNOWN,
    WeeklyHours, WeeklyRule,
};
use std::borrow::Cow;

/// The years in which an exception can be meant.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

impl Decode for Hours {
    fn expected() -> String {
        format!("\"{ALWAYS}\", or an object with weekly, and perhaps holidays and exceptions")
    }

    fn decode(value: &Value) -> Option<Self> {
        match value.node {
            Node::Text(word) if **word == *ALWAYS => Some(Self::Always),
            Node::Object(_) => {
                let fields = Fields::of(value, &["weekly", "holidays", "exceptions"])?;
                let told = value.context.faults_told();
                let weekly = fields.required_list("weekly");
                // Of what is faulty already nothing can be said.
                let is_sound = value.context.faults_told() == told;
                let holidays = fields.optional("holidays").unwrap_or_default();
                let mut exceptions: Vec<Exception> = fields.list("exceptions");
                // A single date is surer than a day of every year.
                exceptions.sort_by_key(|exception| matches!(exception.date, ExceptionDay::Yearly(..)));
                let weekly = weekly?;
                if is_sound {
                    week_is_possible(&fields.at("weekly")?, &weekly);
                }
                let hours = WeeklyHours { weekly, holidays, exceptions };
                warn_of_eves(value, &hours);
                Some(Self::Weekly(hours))
            }
            _ => value.refuse(Self::expected()),
        }
    }
}

/// Warns where the coming 24 or 31 December will be unknown; the Wednesday before Easter is named with them, but
/// alone it is no reason, because no exception holds for it in every year.
fn warn_of_eves(value: &Value, hours: &WeeklyHours) {
    let days = (0..366).map(|days| value.context.today.plus(days));
    let silent: Vec<Date> = days.filter(|&day| hours.unknown_eve(day).is_some()).collect();
    if silent.iter().any(|day| day.month() == 12) {
        let days: Vec<String> = silent.iter().map(Date::to_string).collect();
        value.warn(
            format!("no word on {}", days.join(", ")),
            format!(
                "an exception for each eve, or holidays \"{AS_USUAL}\"; until then they count as unknown"
            ),
        );
    }
}

impl Decode for WeeklyRule {
    fn expected() -> String {
        "an object with days, opens, closes".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["days", "opens", "closes"])?;
        let days = fields.required_list("days");
        let interval = interval(&fields);
        Some(Self { days: days?, interval: interval? })
    }
}

impl Decode for Interval {
    fn expected() -> String {
        "an object with opens and closes".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        interval(&Fields::of(value, &["opens", "closes"])?)
    }
}

fn interval(fields: &Fields) -> Option<Interval> {
    let (opens, closes) = (fields.required("opens"), fields.required("closes"));
    let (opens, closes) = (opens?, closes?);
    match Interval::new(opens, closes) {
        Ok(interval) => Some(interval),
        Err(expected) => fields.object().refuse_as(format!("opens {opens}, closes {closes}"), expected),
    }
}

impl Decode for HolidayRule {
    fn expected() -> String {
        format!("\"{AS_USUAL}\", \"{CLOSED}\", \"{UNKNOWN}\" or a list of intervals")
    }

    fn decode(value: &Value) -> Option<Self> {
        match value.node.text() {
            Some(AS_USUAL) => Some(Self::AsUsual),
            Some(UNKNOWN) => Some(Self::Unknown),
            _ => day_rule(value, Self::expected).map(Self::Day),
        }
    }
}

impl Decode for DayRule {
    fn expected() -> String {
        format!("\"{CLOSED}\", \"{UNKNOWN}\" or a list of intervals")
    }

    fn decode(value: &Value) -> Option<Self> {
        day_rule(value, Self::expected)
    }
}

fn day_rule(value: &Value, expected: fn() -> String) -> Option<DayRule> {
    match value.node {
        Node::Text(word) if **word == *CLOSED => Some(DayRule::Open(Vec::new())),
        Node::Text(word) if **word == *UNKNOWN => Some(DayRule::Unknown),
        Node::List(list) if !list.is_empty() => {
            let intervals: Vec<Interval> = value.list()?;
            if intervals.len() == list.len() {
                let stretches = intervals.iter().enumerate();
                no_overlap(
                    value,
                    stretches.map(|(entry, &interval)| Stretch { day: 0, entry, interval }).collect(),
                );
            }
            Some(DayRule::Open(intervals))
        }
        _ => value.refuse(expected()),
    }
}

impl Decode for Exception {
    fn expected() -> String {
        "an object with date and hours".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &["date", "hours"])?;
        let (date, hours) = (fields.required("date"), fields.required("hours"));
        Some(Self { date: date?, hours: hours? })
    }

    fn identity(node: &Node) -> Option<Cow<'_, str>> {
        node.field("date")?.text().map(Into::into)
    }
}

impl Decode for ExceptionDay {
    fn expected() -> String {
        refusal::<Self>()
    }

    fn decode(value: &Value) -> Option<Self> {
        let day = value.parse()?;
        match day {
            Self::Once(date) if !YEARS.contains(&date.year()) => {
                value.refuse(format!("a year from {} to {}", YEARS.start(), YEARS.end()))
            }
            _ => Some(day),
        }
    }
}

/// An interval on a day of the week, and the entry of the list that says so.
#[derive(Clone, Copy)]
struct Stretch {
    day: i32,
    entry: usize,
    interval: Interval,
}

impl Stretch {
    fn start(&self) -> i32 {
        self.day * DAY + self.interval.start()
    }

    fn end(&self) -> i32 {
        self.day * DAY + self.interval.end()
    }
}

/// Tells where an interval begins before another has ended, past midnight and past Sunday too.
fn week_is_possible(value: &Value, weekly: &[WeeklyRule]) {
    let mut stretches: Vec<Stretch> = Vec::new();
    for (entry, rule) in weekly.iter().enumerate() {
        stretches.extend(rule.days.iter().map(|&day| Stretch {
            day: day as i32,
            entry,
            interval: rule.interval,
        }));
    }
    // What runs past Sunday's midnight runs into Monday.
    let past_sunday = stretches.iter().filter(|stretch| stretch.end() > 7 * DAY);
    let wrapped: Vec<_> = past_sunday.map(|&stretch| Stretch { day: stretch.day - 7, ..stretch }).collect();
    stretches.extend(wrapped);
    no_overlap(value, stretches);
}

fn no_overlap(value: &Value, mut stretches: Vec<Stretch>) {
    stretches.sort_by_key(|stretch| (stretch.start(), stretch.end(), stretch.entry));
    let mut told = std::collections::BTreeSet::new();
    let mut longest: Option<Stretch> = None;
    for stretch in stretches {
        if let Some(before) = longest.filter(|before| before.end() > stretch.start()) {
            let (first, second) = (before.entry.min(stretch.entry), before.entry.max(stretch.entry));
            if told.insert((first, second)) {
                let found = |of: &Stretch| format!("{}-{}", of.interval.opens(), of.interval.closes());
                let (one, other) =
                    if stretch.entry == second { (stretch, before) } else { (before, stretch) };
                let Node::List(nodes) = value.node else { return };
                value.index(second, &nodes[second]).fault(
                    format!("{} overlaps {} of [{first}]", found(&one), found(&other)),
                    "intervals that do not overlap, not even past midnight",
                );
            }
        }
        if longest.is_none_or(|before| before.end() < stretch.end()) {
            longest = Some(stretch);
        }
    }
}
