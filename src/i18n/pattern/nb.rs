//! Rhythms in bokmål.

use super::Words;
use crate::model::lang::Lang;
use crate::schedule::recurrence::WeekParity;
use crate::schedule::series::OnDayOff;

pub(super) const WORDS: Words = Words {
    lang: Lang::Nb,
    daily: |interval| match interval {
        1 => "hver dag".to_owned(),
        2 => "annenhver dag".to_owned(),
        _ => format!("hver {interval}. dag"),
    },
    weekly: |interval, days, several| match interval {
        1 if several => days.to_owned(),
        1 => format!("hver {days}"),
        2 => format!("annenhver {days}"),
        _ => format!("{days} hver {interval}. uke"),
    },
    in_weeks: |parity, days| match parity {
        WeekParity::Odd => format!("annenhver {days} (oddetallsuker)"),
        WeekParity::Even => format!("annenhver {days} (partallsuker)"),
    },
    monthly: |interval, days| match interval {
        1 => format!("{days} i måneden"),
        2 => format!("{days} annenhver måned"),
        _ => format!("{days} hver {interval}. måned"),
    },
    yearly: |interval, day| match interval {
        1 => format!("{day} hvert år"),
        2 => format!("{day} annethvert år"),
        _ => format!("{day} hvert {interval}. år"),
    },
    ordinal: |n| {
        Some(match n {
            1 => "første",
            2 => "andre",
            3 => "tredje",
            4 => "fjerde",
            5 => "femte",
            -1 => "siste",
            -2 => "nest siste",
            _ => return None,
        })
    },
    numbered: |ordinals, day| format!("{ordinals} {day}"),
    working_day: "hverdag",
    monthday: |day| match day {
        1.. => Some(format!("den {day}.")),
        -1 => Some("siste dag".to_owned()),
        _ => None,
    },
    day_of_year: |day, month| format!("{day}. {month}"),
    within: |day, period| format!("{day} i {period}"),
    week_number: |week| format!("uke {week}"),
    not_in: |months| format!("ikke {months}"),
    only_in: |months| format!("i {months}"),
    from_to: |first, last| format!("{first}–{last}"),
    public_holidays: |rule| match rule {
        OnDayOff::Skip => "ikke på helligdager",
        OnDayOff::Next => "en uke senere ved helligdag",
    },
    school_holidays: |rule| match rule {
        OnDayOff::Skip => "ikke i skoleferien",
        OnDayOff::Next => "etter ferien når skolen har fri",
    },
    starts: |date| format!("fra {date}"),
    ends: |date| format!("til {date}"),
    times: |count| match count {
        1 => "én gang".to_owned(),
        _ => format!("{count} ganger"),
    },
    not_on: |dates| format!("ikke {dates}"),
};
