use super::*;
use crate::schedule::series::{Break, DaysOff, Start};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// A schedule from Wednesday 7 January 2026.
fn schedule(rule: &str) -> Schedule {
    let start = Start { date: date("2026-01-07"), time: None };
    Schedule { start: Some(start), rule: Some(serde_json::from_str(rule).unwrap()), ..Schedule::default() }
}

fn said(schedule: &Schedule) -> (String, String) {
    let pattern = pattern(schedule, date("2026-11-21")).expect("a pattern");
    (pattern.nb.to_string(), pattern.en.expect("English").to_string())
}

#[test]
fn rhythms_are_said_in_nynorsk() {
    for (rule, said) in [
        (r#"{"freq":"WEEKLY","byday":["TU"]}"#, "kvar tysdag"),
        (r#"{"freq":"WEEKLY","byday":["SA"],"weeks":"odd"}"#, "annankvar laurdag (oddetalsveker)"),
        (
            r#"{"freq":"MONTHLY","byday":["1MO"],"bymonth":[1,2,3,4,5,6,8,9,10,11,12]}"#,
            "første måndag i månaden, ikkje juli",
        ),
    ] {
        let pattern = pattern(&schedule(rule), date("2026-11-21")).expect("a pattern");
        assert_eq!(pattern.nn.expect("nynorsk").as_str(), said);
    }
}

#[test]
fn rhythms_are_said_as_people_say_them() {
    let table = [
        (r#"{"freq":"WEEKLY","byday":["TU"]}"#, "hver tirsdag", "every Tuesday"),
        (r#"{"freq":"WEEKLY"}"#, "hver onsdag", "every Wednesday"),
        (r#"{"freq":"WEEKLY","byday":["TH","MO"]}"#, "mandag og torsdag", "every Monday and Thursday"),
        (
            r#"{"freq":"WEEKLY","byday":["MO","WE","TH"]}"#,
            "mandag, onsdag og torsdag",
            "every Monday, Wednesday and Thursday",
        ),
        (r#"{"freq":"WEEKLY","interval":2,"byday":["TU"]}"#, "annenhver tirsdag", "every other Tuesday"),
        (r#"{"freq":"WEEKLY","interval":3,"byday":["TU"]}"#, "tirsdag hver 3. uke", "Tuesday every 3 weeks"),
        (
            r#"{"freq":"WEEKLY","byday":["TU"],"weeks":"even"}"#,
            "annenhver tirsdag (partallsuker)",
            "every other Tuesday (even weeks)",
        ),
        (
            r#"{"freq":"WEEKLY","byday":["TU"],"weeks":"odd"}"#,
            "annenhver tirsdag (oddetallsuker)",
            "every other Tuesday (odd weeks)",
        ),
        (
            r#"{"freq":"WEEKLY","byday":["WE"],"count":4}"#,
            "hver onsdag, 4 ganger",
            "every Wednesday, 4 times",
        ),
        (
            r#"{"freq":"WEEKLY","byday":["TH","SA"],"bymonth":[1,2,3,4,5,9,10,11,12]}"#,
            "torsdag og lørdag, september–mai",
            "every Thursday and Saturday, September to May",
        ),
        (
            r#"{"freq":"MONTHLY","byday":["1WE"],"bymonth":[1,2,3,4,5,6,8,9,10,11,12]}"#,
            "første onsdag i måneden, ikke juli",
            "the first Wednesday of the month, not in July",
        ),
        (
            r#"{"freq":"MONTHLY","byday":["1MO"],"bymonth":[1,2,3,4,5,6,9,10,11,12]}"#,
            "første mandag i måneden, ikke juli og august",
            "the first Monday of the month, not in July and August",
        ),
        (
            r#"{"freq":"MONTHLY","byday":["1TU"],"bymonth":[2,5,10]}"#,
            "første tirsdag i måneden, i februar, mai og oktober",
            "the first Tuesday of the month, in February, May and October",
        ),
        (
            r#"{"freq":"MONTHLY","byday":["-1SA"]}"#,
            "siste lørdag i måneden",
            "the last Saturday of the month",
        ),
        (
            r#"{"freq":"MONTHLY","byday":["3WE","1WE"]}"#,
            "første og tredje onsdag i måneden",
            "the first and third Wednesday of the month",
        ),
        (
            r#"{"freq":"MONTHLY","byday":["-1FR","1MO"]}"#,
            "siste fredag og første mandag i måneden",
            "the last Friday and first Monday of the month",
        ),
        (
            r#"{"freq":"MONTHLY","interval":2,"byday":["1MO"]}"#,
            "første mandag annenhver måned",
            "the first Monday of every other month",
        ),
        (r#"{"freq":"MONTHLY","bymonthday":[15]}"#, "den 15. i måneden", "the 15th of the month"),
        (r#"{"freq":"MONTHLY","bymonthday":[-1]}"#, "siste dag i måneden", "the last day of the month"),
        (r#"{"freq":"MONTHLY"}"#, "den 7. i måneden", "the 7th of the month"),
        (
            r#"{"freq":"MONTHLY","byday":["MO","TU","WE","TH","FR"],"bysetpos":[-1]}"#,
            "siste hverdag i måneden",
            "the last working day of the month",
        ),
        (
            r#"{"freq":"YEARLY","bymonth":[9],"byday":["3WE"]}"#,
            "tredje onsdag i september hvert år",
            "third Wednesday of September every year",
        ),
        (r#"{"freq":"YEARLY"}"#, "7. januar hvert år", "7 January every year"),
        (
            r#"{"freq":"YEARLY","byweekno":[40],"byday":["MO"]}"#,
            "mandag i uke 40 hvert år",
            "Monday of week 40 every year",
        ),
        (r#"{"freq":"DAILY","count":3}"#, "hver dag, 3 ganger", "every day, 3 times"),
        (
            r#"{"freq":"WEEKLY","until":"2027-05-31"}"#,
            "hver onsdag, til 31. mai 2027",
            "every Wednesday, until 31 May 2027",
        ),
    ];
    for (rule, nb, en) in table {
        assert_eq!(said(&schedule(rule)), (nb.to_owned(), en.to_owned()), "{rule}");
    }
}

#[test]
fn what_differs_from_the_rule_is_said_too() {
    let weekly = schedule(r#"{"freq":"WEEKLY"}"#);
    let except = ["2027-03-24", "2026-12-23", "2026-02-18"].map(date).to_vec();
    let without = Schedule { except, ..weekly.clone() };
    assert_eq!(said(&without).0, "hver onsdag, ikke 23. desember 2026 og 24. mars 2027");

    let breaks = vec![Break { from: date("2026-12-21"), to: date("2027-01-03") }];
    let off = |public_holidays, school_holidays| Schedule {
        days_off: DaysOff { public_holidays, school_holidays, breaks: breaks.clone() },
        ..weekly.clone()
    };
    let table = [
        (
            Some(OnDayOff::Skip),
            None,
            "hver onsdag, ikke på helligdager",
            "every Wednesday, not on public holidays",
        ),
        (
            Some(OnDayOff::Next),
            Some(OnDayOff::Skip),
            "hver onsdag, en uke senere ved helligdag, ikke i skoleferien",
            "every Wednesday, a week later if that is a public holiday, not in school holidays",
        ),
    ];
    for (public, school, nb, en) in table {
        assert_eq!(said(&off(public, school)), (nb.to_owned(), en.to_owned()));
    }

    let later = Schedule { start: Some(Start { date: date("2027-01-04"), time: None }), ..weekly };
    let later = Schedule { rule: schedule(r#"{"freq":"WEEKLY","byday":["WE"]}"#).rule, ..later };
    assert_eq!(said(&later).0, "hver onsdag, fra 6. januar 2027");
}

#[test]
fn what_takes_too_many_words_is_not_said() {
    for rule in [
        r#"{"freq":"YEARLY","byyearday":[100,-1]}"#,
        r#"{"freq":"WEEKLY","interval":2,"weeks":"odd"}"#,
        r#"{"freq":"WEEKLY","interval":2,"byday":["SU","TU"],"wkst":"SU"}"#,
        r#"{"freq":"MONTHLY","byday":["FR"],"bymonthday":[13]}"#,
        r#"{"freq":"MONTHLY","byday":["MO","1TU"]}"#,
        r#"{"freq":"MONTHLY","byday":["TU"],"weeks":"odd"}"#,
    ] {
        assert_eq!(pattern(&schedule(rule), date("2026-11-21")), None, "{rule}");
    }
    assert_eq!(pattern(&Schedule::default(), date("2026-11-21")), None);
}
