//! Rhythms in English.

use super::Words;
use crate::model::lang::Lang;
use crate::schedule::recurrence::WeekParity;
use crate::schedule::series::OnDayOff;

pub(super) const WORDS: Words = Words {
    lang: Lang::En,
    daily: |interval| match interval {
        1 => "every day".to_owned(),
        2 => "every other day".to_owned(),
        _ => format!("every {interval} days"),
    },
    weekly: |interval, days, _| match interval {
        1 => format!("every {days}"),
        2 => format!("every other {days}"),
        _ => format!("{days} every {interval} weeks"),
    },
    in_weeks: |parity, days| match parity {
        WeekParity::Odd => format!("every other {days} (odd weeks)"),
        WeekParity::Even => format!("every other {days} (even weeks)"),
    },
    monthly: |interval, days| match interval {
        1 => format!("the {days} of the month"),
        2 => format!("the {days} of every other month"),
        _ => format!("the {days} every {interval} months"),
    },
    yearly: |interval, day| match interval {
        1 => format!("{day} every year"),
        2 => format!("{day} every other year"),
        _ => format!("{day} every {interval} years"),
    },
    ordinal: |n| {
        Some(match n {
            1 => "first",
            2 => "second",
            3 => "third",
            4 => "fourth",
            5 => "fifth",
            -1 => "last",
            -2 => "second to last",
            _ => return None,
        })
    },
    numbered: |ordinals, day| format!("{ordinals} {day}"),
    working_day: "working day",
    monthday: |day| {
        let end = match day {
            11..=13 => "th",
            1.. if day % 10 == 1 => "st",
            1.. if day % 10 == 2 => "nd",
            1.. if day % 10 == 3 => "rd",
            1.. => "th",
            -1 => return Some("last day".to_owned()),
            _ => return None,
        };
        Some(format!("{day}{end}"))
    },
    day_of_year: |day, month| format!("{day} {month}"),
    within: |day, period| format!("{day} of {period}"),
    week_number: |week| format!("week {week}"),
    not_in: |months| format!("not in {months}"),
    only_in: |months| format!("in {months}"),
    from_to: |first, last| format!("{first} to {last}"),
    public_holidays: |rule| match rule {
        OnDayOff::Skip => "not on public holidays",
        OnDayOff::Next => "a week later if that is a public holiday",
    },
    school_holidays: |rule| match rule {
        OnDayOff::Skip => "not in school holidays",
        OnDayOff::Next => "after the break in school holidays",
    },
    starts: |date| format!("from {date}"),
    ends: |date| format!("until {date}"),
    times: |count| match count {
        1 => "once".to_owned(),
        _ => format!("{count} times"),
    },
    not_on: |dates| format!("not on {dates}"),
};
