//! Rhythms in Northern Sámi. Days stand in the form in which the calendar has them, so that nothing has to be inflected.

use super::Words;
use crate::model::lang::Lang;
use crate::schedule::recurrence::WeekParity;
use crate::schedule::series::OnDayOff;

pub(super) const WORDS: Words = Words {
    lang: Lang::Se,
    daily: |interval| match interval {
        1 => "juohke beaivvi".to_owned(),
        2 => "juohke nuppi beaivvi".to_owned(),
        _ => format!("juohke {interval}. beaivvi"),
    },
    weekly: |interval, days, _| match interval {
        1 => format!("{days}, juohke vahku"),
        2 => format!("{days}, juohke nuppi vahku"),
        _ => format!("{days}, juohke {interval}. vahku"),
    },
    in_weeks: |parity, days| match parity {
        WeekParity::Odd => format!("{days}, juohke nuppi vahku (vahkut 1, 3, 5 …)"),
        WeekParity::Even => format!("{days}, juohke nuppi vahku (vahkut 2, 4, 6 …)"),
    },
    monthly: |interval, days| match interval {
        1 => format!("{days}, juohke mánu"),
        2 => format!("{days}, juohke nuppi mánu"),
        _ => format!("{days}, juohke {interval}. mánu"),
    },
    yearly: |interval, day| match interval {
        1 => format!("{day}, juohke jagi"),
        2 => format!("{day}, juohke nuppi jagi"),
        _ => format!("{day}, juohke {interval}. jagi"),
    },
    ordinal: |n| {
        Some(match n {
            1 => "vuosttas",
            2 => "nubbi",
            3 => "goalmmát",
            4 => "njealját",
            5 => "viđát",
            -1 => "maŋimuš",
            _ => return None,
        })
    },
    numbered: |ordinals, day| format!("{ordinals} {day}"),
    working_day: "árgabeaivi",
    monthday: |day| match day {
        1.. => Some(format!("{day}. beaivi")),
        -1 => Some("maŋimuš beaivi".to_owned()),
        _ => None,
    },
    day_of_year: |day, month| format!("{day}. {month}"),
    within: |day, period| format!("{day}, {period}"),
    week_number: |week| format!("vahkku {week}"),
    not_in: |months| format!("ii: {months}"),
    only_in: |months| format!("dušše: {months}"),
    from_to: |first, last| format!("{first}–{last}"),
    public_holidays: |rule| match rule {
        OnDayOff::Skip => "ii bassebeivviid",
        OnDayOff::Next => "vahku maŋŋil jus lea bassebeaivi",
    },
    school_holidays: |rule| match rule {
        OnDayOff::Skip => "ii skuvlaluomuid áigge",
        OnDayOff::Next => "luomu maŋŋil go skuvllas lea luopmu",
    },
    starts: |date| format!("álgá {date}"),
    ends: |date| format!("gitta {date}"),
    times: |count| match count {
        1 => "oktii".to_owned(),
        _ => format!("{count} geardde"),
    },
    not_on: |dates| format!("ii: {dates}"),
};
