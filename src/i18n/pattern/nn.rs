//! Rhythms in nynorsk.

use super::Words;
use crate::model::lang::Lang;
use crate::schedule::recurrence::WeekParity;
use crate::schedule::series::OnDayOff;

pub(super) const WORDS: Words = Words {
    lang: Lang::Nn,
    daily: |interval| match interval {
        1 => "kvar dag".to_owned(),
        2 => "annankvar dag".to_owned(),
        _ => format!("kvar {interval}. dag"),
    },
    weekly: |interval, days, several| match interval {
        1 if several => days.to_owned(),
        1 => format!("kvar {days}"),
        2 => format!("annankvar {days}"),
        _ => format!("{days} kvar {interval}. veke"),
    },
    in_weeks: |parity, days| match parity {
        WeekParity::Odd => format!("annankvar {days} (oddetalsveker)"),
        WeekParity::Even => format!("annankvar {days} (partalsveker)"),
    },
    monthly: |interval, days| match interval {
        1 => format!("{days} i månaden"),
        2 => format!("{days} annankvar månad"),
        _ => format!("{days} kvar {interval}. månad"),
    },
    yearly: |interval, day| match interval {
        1 => format!("{day} kvart år"),
        2 => format!("{day} annakvart år"),
        _ => format!("{day} kvart {interval}. år"),
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
    working_day: "kvardag",
    monthday: |day| match day {
        1.. => Some(format!("den {day}.")),
        -1 => Some("siste dag".to_owned()),
        _ => None,
    },
    day_of_year: |day, month| format!("{day}. {month}"),
    within: |day, period| format!("{day} i {period}"),
    week_number: |week| format!("veke {week}"),
    not_in: |months| format!("ikkje {months}"),
    only_in: |months| format!("i {months}"),
    from_to: |first, last| format!("{first}–{last}"),
    public_holidays: |rule| match rule {
        OnDayOff::Skip => "ikkje på heilagdagar",
        OnDayOff::Next => "ei veke seinare ved heilagdag",
    },
    school_holidays: |rule| match rule {
        OnDayOff::Skip => "ikkje i skuleferien",
        OnDayOff::Next => "etter ferien når skulen har fri",
    },
    starts: |date| format!("frå {date}"),
    ends: |date| format!("til {date}"),
    times: |count| match count {
        1 => "éin gong".to_owned(),
        _ => format!("{count} gonger"),
    },
    not_on: |dates| format!("ikkje {dates}"),
};
