//! How a series repeats.

use super::{Decode, Fields, Value};
use crate::schedule::civil::Weekday;
use crate::schedule::recurrence::{ByDay, Rule, RuleParts};

const FIELDS: [&str; 12] = [
    "freq",
    "interval",
    "count",
    "until",
    "byday",
    "bymonth",
    "bymonthday",
    "byyearday",
    "byweekno",
    "bysetpos",
    "wkst",
    "weeks",
];

impl Decode for Rule {
    fn expected() -> String {
        "an object with freq, and perhaps other parts of an RRULE".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let fields = Fields::of(value, &FIELDS)?;
        let told = value.context.faults_told();
        let listed = |name: &'static str| fields.at(name).map(|_| fields.list::<i64>(name));
        let parts = RuleParts {
            interval: fields.optional("interval"),
            count: fields.optional("count"),
            until: fields.optional("until"),
            byday: fields.at("byday").map(|_| fields.list("byday")),
            bymonth: listed("bymonth"),
            bymonthday: listed("bymonthday"),
            byyearday: listed("byyearday"),
            byweekno: listed("byweekno"),
            bysetpos: listed("bysetpos"),
            wkst: fields.optional("wkst"),
            weeks: fields.optional("weeks"),
            ..RuleParts::every(fields.required("freq")?)
        };
        if value.context.faults_told() > told {
            // What is left of the parts would be judged wrongly.
            return None;
        }
        match Self::new(parts) {
            Ok(rule) => Some(rule),
            Err(faults) => {
                for fault in faults {
                    fields.at(fault.part).unwrap_or(*value).fault(fault.found, fault.expected);
                }
                None
            }
        }
    }
}

impl Decode for ByDay {
    fn expected() -> String {
        super::refusal::<Self>()
    }

    fn decode(value: &Value) -> Option<Self> {
        value.parse()
    }
}

impl Decode for Weekday {
    fn expected() -> String {
        "one of MO, TU, WE, TH, FR, SA, SU".into()
    }

    fn decode(value: &Value) -> Option<Self> {
        let day =
            value.node.text().filter(|text| text.len() == 2).and_then(|text| text.parse::<ByDay>().ok());
        if day.is_none() {
            value.wrong(Self::expected());
        }
        day.map(ByDay::weekday)
    }
}
