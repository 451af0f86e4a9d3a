//! English: the texts that something is filled into. The others are in [`words`], names for closed lists in [`names`].

mod names;
pub(super) mod words;

use super::{Texts, Words};
use crate::address::host::Refusal;
use crate::address::route::CalendarView;
use crate::model::area::Reach;
use crate::model::lang::Lang;
use crate::model::source::Doubt;

pub(super) const fn texts(words: &'static Words) -> Texts {
    Texts {
        lang: Lang::En,
        words,

        place_options: |count| match count {
            1 => "1 suggestion".to_owned(),
            _ => format!("{count} suggestions"),
        },

        kommune_title: |name| format!("Help for relatives and carers in {name}"),
        kommune_nothing_local: |name| {
            format!(
                "We know of no services in {name} itself. There may still be some: call the municipality and ask for its contact for relatives. Below is what the municipalities around have, and what is for a larger area. Call the neighbours and ask whether you may come."
            )
        },
        kommune_search: |name| format!("Search the services for {name}"),
        reach: |reach, name| match reach {
            Reach::Local => format!("In {name}"),
            Reach::Shared => format!("Services that {name} shares with other municipalities"),
            Reach::Regional => "In the county and health region".to_owned(),
            Reach::National => "For the whole country".to_owned(),
        },
        kilometres_away: |kilometres| format!("about {kilometres} km away, an estimate"),

        unconfirmed: |year| match year {
            Some(year) => format!("Not confirmed by those who run it. Source from {year}."),
            None => "Not confirmed by those who run it. The source has no date.".to_owned(),
        },
        check_first: |doubt| match doubt {
            Doubt::Old(year) => format!("Check first: information from {year}"),
            Doubt::Undated => "Check first: information without a date".to_owned(),
        },

        hours_stated: |year| match year {
            Some(year) => format!("The hours are from a source from {year}. They may have changed."),
            None => "The hours are from a source without a date. They may have changed.".to_owned(),
        },

        week: |number| format!("Week {number}"),

        date: |day, month, year| format!("{day} {month} {year}"),
        clock: |hour, minute| format!("{hour:02}:{minute:02}"),

        position_refused: |reason| match reason {
            Refusal::Denied => {
                "We were not allowed to see the position. That is quite all right. Type the place instead."
            }
            Refusal::Unavailable => "The device does not know where it is. Type the place instead.",
            Refusal::Late => "It took too long to find the position. Type the place instead.",
            Refusal::Abroad => "You seem to be outside Norway. Type the place instead.",
        },
        filter_button: |count| match count {
            0 => "Filters".to_owned(),
            _ => format!("Filters ({count})"),
        },

        view: |view| match view {
            CalendarView::List => "List",
            CalendarView::Week => "Week",
            CalendarView::Month => "Month",
        },
        previous: |view| match view {
            CalendarView::Week => "Previous week",
            _ => "Previous month",
        },
        next: |view| match view {
            CalendarView::Week => "Next week",
            _ => "Next month",
        },
        meetings_in: |count, period| match count {
            0 => format!("No meetings in {period}"),
            1 => format!("1 meeting in {period}"),
            _ => format!("{count} meetings in {period}"),
        },
        meetings_on: |count| {
            const WORDS: [&str; 10] =
                ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
            match count {
                1 => "one meeting".to_owned(),
                2..=11 => format!("{} meetings", WORDS[count - 2]),
                _ => format!("{count} meetings"),
            }
        },
        more_meetings: |count| format!("and {count} more"),

        source_age: |years| match years {
            1 => "1 year old".to_owned(),
            _ => format!("{years} years old"),
        },
    }
}
