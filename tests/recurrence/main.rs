//! Rules give the dates that people, the RFC and other programs expect.

mod oracle;
mod parts;

use naermest::schedule::civil::Date;
use naermest::schedule::recurrence::Rule;
use serde_json::{Value, json};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn rule(json: Value) -> Rule {
    serde_json::from_value(json).unwrap()
}

fn texts(dates: impl Iterator<Item = Date>) -> Vec<String> {
    dates.map(String::from).collect()
}

#[test]
fn the_rhythms_of_real_meetings_give_their_dates() {
    let table = [
        (
            "every Tuesday",
            json!({"freq": "WEEKLY", "byday": ["TU"]}),
            "2026-11-18",
            "2026-11-24 2026-12-01 2026-12-08",
        ),
        (
            "several weekdays a week",
            json!({"freq": "WEEKLY", "byday": ["TH", "MO", "WE"]}),
            "2026-11-24",
            "2026-11-25 2026-11-26 2026-11-30 2026-12-02",
        ),
        (
            "every second week, counted from the week of the start",
            json!({"freq": "WEEKLY", "interval": 2, "byday": ["MO"]}),
            "2026-12-09",
            "2026-12-21 2027-01-04 2027-01-18",
        ),
        (
            "every second week, when weeks start on Sunday",
            json!({"freq": "WEEKLY", "interval": 2, "byday": ["SU", "TU"], "wkst": "SU"}),
            "2026-12-08",
            "2026-12-08 2026-12-20 2026-12-22 2027-01-03",
        ),
        (
            "odd weeks: the 53rd of 2020 and the first of 2021 follow each other",
            json!({"freq": "WEEKLY", "byday": ["TU"], "weeks": "odd"}),
            "2020-12-08",
            "2020-12-15 2020-12-29 2021-01-05 2021-01-19",
        ),
        (
            "odd weeks: the 53rd of 2026 and the first of 2027 follow each other",
            json!({"freq": "WEEKLY", "byday": ["SU"], "weeks": "odd"}),
            "2026-12-14",
            "2026-12-20 2027-01-03 2027-01-10 2027-01-24",
        ),
        (
            "even weeks: three weeks lie between the 52nd of 2026 and the second of 2027",
            json!({"freq": "WEEKLY", "weeks": "even"}),
            "2026-12-10",
            "2026-12-10 2026-12-24 2027-01-14 2027-01-28",
        ),
        (
            "ten evenings in odd weeks are ten evenings",
            json!({"freq": "WEEKLY", "weeks": "odd", "count": 10}),
            "2026-11-18",
            "2026-11-18 2026-12-02 2026-12-16 2026-12-30 2027-01-06 \
             2027-01-20 2027-02-03 2027-02-17 2027-03-03 2027-03-17 end",
        ),
        (
            "the first evening of the month that is in an even week",
            json!({"freq": "MONTHLY", "byday": ["WE"], "weeks": "even", "bysetpos": [1]}),
            "2026-11-01",
            "2026-11-11 2026-12-09 2027-01-13 2027-02-10",
        ),
        (
            "the last Saturday of the month",
            json!({"freq": "MONTHLY", "byday": ["-1SA"]}),
            "2026-01-01",
            "2026-01-31 2026-02-28 2026-03-28",
        ),
        (
            "the first Monday except in July and August",
            json!({"freq": "MONTHLY", "byday": ["1MO"], "bymonth": [1, 2, 3, 4, 5, 6, 9, 10, 11, 12]}),
            "2026-05-01",
            "2026-05-04 2026-06-01 2026-09-07 2026-10-05",
        ),
        (
            "from September to May",
            json!({"freq": "WEEKLY", "byday": ["TH", "SA"], "bymonth": [9, 10, 11, 12, 1, 2, 3, 4, 5]}),
            "2026-05-25",
            "2026-05-28 2026-05-30 2026-09-03 2026-09-05",
        ),
        (
            "the third Wednesday of September, once a year",
            json!({"freq": "YEARLY", "bymonth": [9], "byday": ["3WE"]}),
            "2026-01-01",
            "2026-09-16 2027-09-15 2028-09-20",
        ),
        (
            "the twentieth Monday of the year",
            json!({"freq": "YEARLY", "byday": ["20MO"]}),
            "2026-01-01",
            "2026-05-18 2027-05-17 2028-05-15",
        ),
        (
            "the last working day of the month",
            json!({"freq": "MONTHLY", "byday": ["MO", "TU", "WE", "TH", "FR"], "bysetpos": [-1]}),
            "2026-01-01",
            "2026-01-30 2026-02-27 2026-03-31",
        ),
        (
            "the last day of the month",
            json!({"freq": "MONTHLY", "bymonthday": [-1]}),
            "2028-01-15",
            "2028-01-31 2028-02-29 2028-03-31",
        ),
        (
            "the 31st is skipped where there is none",
            json!({"freq": "MONTHLY"}),
            "2026-01-31",
            "2026-01-31 2026-03-31 2026-05-31",
        ),
        (
            "Friday the 13th",
            json!({"freq": "MONTHLY", "byday": ["FR"], "bymonthday": [13]}),
            "2026-03-01",
            "2026-03-13 2026-11-13 2027-08-13",
        ),
        ("29 February", json!({"freq": "YEARLY"}), "2024-02-29", "2024-02-29 2028-02-29 2032-02-29"),
        (
            "29 February across 2100, which is no leap year",
            json!({"freq": "YEARLY"}),
            "2092-02-29",
            "2092-02-29 2096-02-29 2104-02-29",
        ),
        (
            "29 February on a Monday",
            json!({"freq": "YEARLY", "bymonth": [2], "bymonthday": [29], "byday": ["MO"]}),
            "2026-01-01",
            "2044-02-29 2072-02-29 2112-02-29",
        ),
        (
            "Monday of week 53, in the years that have one",
            json!({"freq": "YEARLY", "byweekno": [53], "byday": ["MO"]}),
            "2019-01-01",
            "2020-12-28 2026-12-28 2032-12-27",
        ),
        (
            "the whole of the last week, which may reach into January",
            json!({"freq": "YEARLY", "byweekno": [-1]}),
            "2026-12-30",
            "2026-12-30 2026-12-31 2027-01-01 2027-01-02 2027-01-03 2027-12-27",
        ),
        (
            "the hundredth day of the year and the last",
            json!({"freq": "YEARLY", "byyearday": [100, -1]}),
            "2027-01-01",
            "2027-04-10 2027-12-31 2028-04-09 2028-12-31",
        ),
        (
            "three evenings in a row",
            json!({"freq": "DAILY", "count": 3}),
            "2026-12-30",
            "2026-12-30 2026-12-31 2027-01-01 end",
        ),
        (
            "the last day of the rule is still one of its days",
            json!({"freq": "WEEKLY", "until": "2026-12-08"}),
            "2026-11-24",
            "2026-11-24 2026-12-01 2026-12-08 end",
        ),
        (
            "a rule that has ended before it starts",
            json!({"freq": "WEEKLY", "until": "2026-11-23"}),
            "2026-11-24",
            "end",
        ),
        ("the calendar ends", json!({"freq": "WEEKLY", "interval": 9999}), "9990-01-01", "9990-01-01 end"),
    ];
    for (sentence, json, start, expected) in table {
        let mut dates = rule(json).dates(date(start));
        for expected in expected.split_whitespace() {
            assert_eq!(dates.next().map_or("end".into(), String::from), expected, "{sentence}");
        }
    }
}

#[test]
fn a_rule_that_nothing_fits_ends_without_dates() {
    for json in [
        json!({"freq": "DAILY", "bymonth": [2], "bymonthday": [30]}),
        json!({"freq": "WEEKLY", "bymonth": [2], "bymonthday": [30]}),
        json!({"freq": "MONTHLY", "byday": ["53MO"]}),
        json!({"freq": "MONTHLY", "interval": 12, "bymonth": [5], "weeks": "odd"}),
        json!({"freq": "YEARLY", "bymonth": [2], "bymonthday": [30]}),
        json!({"freq": "YEARLY", "interval": 2, "bymonth": [2], "bymonthday": [29]}),
        json!({"freq": "YEARLY", "byday": ["MO", "1TU"]}),
        json!({"freq": "YEARLY", "byday": ["MO"], "bysetpos": [366]}),
    ] {
        assert_eq!(rule(json.clone()).dates(date("2027-11-21")).next(), None, "{json}");
    }
}

#[test]
fn an_rrule_is_written_only_where_every_program_reads_it_alike() {
    let text = |json: &Value, start: &str, time: Option<&str>| {
        rule(json.clone()).to_rrule(date(start), time.map(|time| time.parse().unwrap()))
    };
    // What the rule leaves to its start is written out, and lists ascend.
    for (json, start, time, expected) in [
        (json!({"freq": "DAILY", "count": 3}), "2026-11-24", None, "FREQ=DAILY;COUNT=3"),
        (
            json!({"freq": "WEEKLY", "until": "2026-12-08"}),
            "2026-11-24",
            Some("18:30"),
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261208T183000Z",
        ),
        (
            json!({"freq": "WEEKLY", "until": "2026-12-08", "byday": ["SU", "TH", "MO", "TH"], "wkst": "SU"}),
            "2026-11-24",
            None,
            "FREQ=WEEKLY;BYDAY=MO,TH,SU;UNTIL=20261208",
        ),
        (
            json!({"freq": "WEEKLY", "interval": 2, "byday": ["TU"]}),
            "2026-11-24",
            None,
            "FREQ=WEEKLY;BYDAY=TU;INTERVAL=2;WKST=MO",
        ),
        (
            json!({"freq": "MONTHLY", "byday": ["2TU"], "count": 6}),
            "2026-11-10",
            None,
            "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=6",
        ),
        (
            json!({"freq": "MONTHLY", "interval": 3, "byday": ["-1SA"]}),
            "2026-11-28",
            None,
            "FREQ=MONTHLY;BYDAY=SA;BYSETPOS=-1;INTERVAL=3",
        ),
        (
            json!({"freq": "MONTHLY", "byday": ["FR", "MO", "TU", "WE", "TH"], "bysetpos": [-1]}),
            "2026-11-30",
            None,
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        ),
        (json!({"freq": "MONTHLY"}), "2026-11-15", None, "FREQ=MONTHLY;BYMONTHDAY=15"),
        (json!({"freq": "MONTHLY", "bymonthday": [-1]}), "2026-11-15", None, "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (json!({"freq": "YEARLY"}), "2026-12-31", None, "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=12"),
        (
            json!({"freq": "YEARLY", "bymonth": [9], "byday": ["3WE"]}),
            "2026-01-01",
            None,
            "FREQ=YEARLY;BYDAY=WE;BYSETPOS=3;BYMONTH=9",
        ),
    ] {
        assert_eq!(text(&json, start, time).as_deref(), Some(expected), "{json}");
    }
    for (json, start) in [
        (json!({"freq": "WEEKLY", "weeks": "odd"}), "2026-11-24"),
        (json!({"freq": "WEEKLY", "bymonthday": [1]}), "2026-11-24"),
        (json!({"freq": "WEEKLY", "byday": ["MO", "WE"], "bysetpos": [1]}), "2026-11-24"),
        // Which weeks are left out depends on the day on which weeks start.
        (json!({"freq": "WEEKLY", "interval": 2, "byday": ["SU", "TU"], "wkst": "SU"}), "2026-11-24"),
        // Months within a rule of weeks or months, and with an interval.
        (json!({"freq": "DAILY", "bymonth": [1]}), "2026-11-24"),
        (json!({"freq": "WEEKLY", "bymonth": [1, 2, 9]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byday": ["1MO"], "bymonth": [1, 2, 9]}), "2026-11-24"),
        (json!({"freq": "YEARLY", "interval": 2, "bymonth": [9], "byday": ["1MO"]}), "2026-11-24"),
        (json!({"freq": "YEARLY", "bymonth": [9, 3], "byday": ["1MO"]}), "2026-11-24"),
        // Days without a number, several, and the fifth.
        (json!({"freq": "DAILY", "byday": ["MO"]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byday": ["MO"]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byday": ["MO", "1MO"]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byday": ["1MO", "3MO"]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byday": ["5FR"]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byday": ["-2FR"]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byday": ["MO", "WE"], "bysetpos": [1]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byday": ["MO"], "bysetpos": [1, 3]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byday": ["FR"], "bymonthday": [13]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "bymonthday": [1, 15]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "byyearday": [1]}), "2026-11-24"),
        // Days that some months or years lack.
        (json!({"freq": "MONTHLY"}), "2026-10-29"),
        (json!({"freq": "MONTHLY", "bymonthday": [31]}), "2026-11-24"),
        (json!({"freq": "MONTHLY", "bymonthday": [-2]}), "2026-11-24"),
        (json!({"freq": "YEARLY"}), "2024-02-29"),
        (json!({"freq": "YEARLY", "bymonth": [2], "bymonthday": [29]}), "2026-11-24"),
        (json!({"freq": "YEARLY", "bymonth": [6], "bymonthday": [31]}), "2026-11-24"),
        // Numbered days and weeks of a year.
        (json!({"freq": "YEARLY", "byday": ["20MO"]}), "2026-11-24"),
        (json!({"freq": "YEARLY", "byday": ["MO"]}), "2026-11-24"),
        (json!({"freq": "YEARLY", "bymonthday": [10]}), "2026-11-24"),
        (json!({"freq": "YEARLY", "byweekno": [20]}), "2026-11-24"),
        (json!({"freq": "YEARLY", "byyearday": [100]}), "2026-11-24"),
        // More than Outlook counts.
        (json!({"freq": "DAILY", "count": 1000}), "2026-11-24"),
        (json!({"freq": "WEEKLY", "interval": 100}), "2026-11-24"),
    ] {
        assert_eq!(text(&json, start, None), None, "{json}");
    }
}
