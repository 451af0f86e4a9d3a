//! How a rule is authored, and what is said when it is authored wrongly.

use crate::rule;
use naermest::schedule::recurrence::{Frequency, Rule, RuleParts};
use serde_json::{Value, json};

#[test]
fn every_fault_of_a_rule_is_named() {
    let faults = |json: Value| {
        let faults = Rule::new(serde_json::from_value(json).unwrap()).unwrap_err();
        faults.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        faults(json!({
            "freq": "WEEKLY", "interval": 0, "count": -3, "until": "2026-11-21", "byday": ["TU", "1WE"],
            "bymonth": [0, 12, -1], "bymonthday": [32], "byyearday": [], "byweekno": [54, -54], "bysetpos": [367],
        })),
        [
            "interval: found 0, expected a whole number from 1 to 9999",
            "count: found -3, expected a whole number, 1 or more",
            "until: found 2026-11-21 beside count, expected count or until, not both",
            "byday: found 1WE, expected no number before the weekday, unless freq is MONTHLY or YEARLY",
            "bymonth: found 0, expected months from 1 to 12",
            "bymonth: found -1, expected months from 1 to 12",
            "bymonthday: found 32, expected days from 1 to 31, or from -1 to -31",
            "byyearday: found an empty list, expected days from 1 to 366, or from -1 to -366",
            "byweekno: found 54, expected weeks from 1 to 53, or from -1 to -53",
            "byweekno: found -54, expected weeks from 1 to 53, or from -1 to -53",
            "bysetpos: found 367, expected positions from 1 to 366, or from -1 to -366",
        ]
    );
    assert_eq!(
        faults(json!({"freq": "YEARLY", "interval": 10000, "byday": [], "bysetpos": []})),
        [
            "interval: found 10000, expected a whole number from 1 to 9999",
            "byday: found an empty list, expected at least one weekday, or nothing",
            "bysetpos: found an empty list, expected positions from 1 to 366, or from -1 to -366",
        ]
    );
    assert_eq!(
        faults(json!({"freq": "YEARLY", "byday": ["1MO"], "byweekno": [20]})),
        ["byday: found 1MO, expected no number before the weekday beside byweekno"]
    );
    assert_eq!(
        faults(json!({"freq": "MONTHLY", "bysetpos": [1], "weeks": "odd"})),
        ["bysetpos: found no other part that begins with by, expected a part to choose from, like byday"]
    );
}

#[test]
fn a_rule_is_read_and_written_as_it_is_authored() {
    let full = json!({
        "freq": "YEARLY", "interval": 2, "until": "2030-01-01", "byday": ["WE", "MO"], "bymonth": [9, 1],
        "bymonthday": [3, -3], "byyearday": [300, -1], "byweekno": [40, 1], "bysetpos": [-1], "wkst": "SU",
        "weeks": "even",
    });
    assert_eq!(serde_json::to_value(rule(full.clone())).unwrap(), full);

    let sparse = rule(json!({"freq": "DAILY", "interval": null, "byday": null, "wkst": null, "weeks": null}));
    assert_eq!(sparse.parts(), &RuleParts::every(Frequency::Daily));
    assert_eq!(serde_json::to_value(sparse).unwrap(), json!({"freq": "DAILY"}));

    for wrong in [
        json!({}),
        json!({"freq": "HOURLY"}),
        json!({"freq": "weekly"}),
        json!({"freq": "WEEKLY", "byhour": [9]}),
        json!({"freq": "WEEKLY", "interval": "2"}),
        json!({"freq": "WEEKLY", "interval": 0}),
        json!({"freq": "WEEKLY", "byday": ["mo"]}),
        json!({"freq": "WEEKLY", "byday": "MO"}),
        json!({"freq": "WEEKLY", "wkst": "1MO"}),
        json!({"freq": "WEEKLY", "weeks": "ODD"}),
        json!({"freq": "WEEKLY", "until": "2026-02-29"}),
    ] {
        assert!(serde_json::from_value::<Rule>(wrong.clone()).is_err(), "{wrong}");
    }
}
