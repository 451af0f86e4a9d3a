use super::*;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn schedule(start: &str, rule: &str) -> Schedule {
    let start = Start { date: date(start), time: None };
    Schedule { start: Some(start), rule: Some(serde_json::from_str(rule).unwrap()), ..Schedule::default() }
}

fn until(schedule: &Schedule, last: &str) -> String {
    let dates: Vec<String> = schedule.planned(date(last)).into_iter().map(String::from).collect();
    dates.join(" ")
}

#[test]
fn a_date_on_a_day_off_is_left_out_or_moves_to_the_next_same_weekday() {
    use OnDayOff::{Next, Skip};
    // The winter break of an invented school, and the summer after it.
    let breaks = || {
        let days = [("2027-02-22", "2027-02-26"), ("2027-06-21", "2027-08-15")];
        days.map(|(from, to)| Break { from: date(from), to: date(to) }).to_vec()
    };
    let table = [
        (
            "every Thursday",
            r#"{"freq":"WEEKLY"}"#,
            "2027-03-18",
            "2027-04-08",
            None,
            None,
            "2027-03-18 2027-03-25 2027-04-01 2027-04-08",
        ),
        // 25 March 2027 is Maundy Thursday.
        (
            "not on public holidays",
            r#"{"freq":"WEEKLY"}"#,
            "2027-03-18",
            "2027-04-08",
            Some(Skip),
            None,
            "2027-03-18 2027-04-01 2027-04-08",
        ),
        (
            "the week after is a meeting already",
            r#"{"freq":"WEEKLY"}"#,
            "2027-03-18",
            "2027-04-08",
            Some(Next),
            None,
            "2027-03-18 2027-04-01 2027-04-08",
        ),
        (
            "four evenings are four evenings",
            r#"{"freq":"WEEKLY","count":4}"#,
            "2027-03-18",
            "2027-12-31",
            Some(Skip),
            None,
            "2027-03-18 2027-04-01 2027-04-08 2027-04-15",
        ),
        (
            "so they are when they move on",
            r#"{"freq":"WEEKLY","count":4}"#,
            "2027-03-18",
            "2027-12-31",
            Some(Next),
            None,
            "2027-03-18 2027-04-01 2027-04-08 2027-04-15",
        ),
        // 1 January 2027 is a Friday, and so is the first Friday of the month.
        (
            "the first Friday, a week later on a public holiday",
            r#"{"freq":"MONTHLY","byday":["1FR"]}"#,
            "2026-12-04",
            "2027-02-28",
            Some(Next),
            None,
            "2026-12-04 2027-01-08 2027-02-05",
        ),
        // 25 December 2026 and 1 January 2027 are Fridays: it moves twice.
        (
            "every Christmas Day moves past New Year",
            r#"{"freq":"YEARLY"}"#,
            "2026-12-25",
            "2027-06-01",
            Some(Next),
            None,
            "2027-01-08",
        ),
        (
            "nothing is held after the last day of the rule",
            r#"{"freq":"YEARLY","until":"2027-01-07"}"#,
            "2026-12-25",
            "2027-06-01",
            Some(Next),
            None,
            "",
        ),
        (
            "not in the winter break",
            r#"{"freq":"WEEKLY"}"#,
            "2027-02-15",
            "2027-03-08",
            None,
            Some(Skip),
            "2027-02-15 2027-03-01 2027-03-08",
        ),
        (
            "a monthly group waits until after the break",
            r#"{"freq":"MONTHLY","byday":["4WE"]}"#,
            "2027-01-27",
            "2027-04-30",
            None,
            Some(Next),
            "2027-01-27 2027-03-03 2027-03-24 2027-04-28",
        ),
        (
            "what is not known of the next school year is not said",
            r#"{"freq":"MONTHLY","byday":["4WE"]}"#,
            "2027-05-26",
            "2028-05-01",
            None,
            Some(Skip),
            "2027-05-26",
        ),
    ];
    for (sentence, rule, start, last, public_holidays, school_holidays, expected) in table {
        let days_off = DaysOff { public_holidays, school_holidays, breaks: breaks() };
        let schedule = Schedule { days_off, ..schedule(start, rule) };
        assert_eq!(until(&schedule, last), expected, "{sentence}");
    }
}

#[test]
fn places_take_turns_date_by_date() {
    let schedule = Schedule {
        dates: vec![date("2026-02-01")],
        except: vec![date("2026-01-21")],
        moved: vec![Move { from: date("2026-01-28"), to: date("2026-01-29"), at: None }],
        ..schedule("2026-01-07", r#"{"freq":"WEEKLY"}"#)
    };
    let found = schedule.between(date("2026-01-01"), date("2026-02-11"), OccurrenceStatus::Confirmed, 2);
    let at: Vec<String> = found
        .iter()
        .map(|one| format!("{} {}", &one.date.to_string()[5..], one.alternate.is_some()))
        .collect();
    // A date that is left out has had its turn, one that was moved keeps it, and an extra one takes none.
    assert_eq!(at, ["01-07 false", "01-14 true", "01-29 true", "02-01 false", "02-04 false", "02-11 true"]);
}
