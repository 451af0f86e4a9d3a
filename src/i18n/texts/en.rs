//! English: the texts that something is filled into. The others are in [`words`], names for closed lists in [`names`].

mod names;
pub(super) mod words;

use super::{Texts, Words, counted, join};
use crate::address::host::Refusal;
use crate::address::route::CalendarView;
use crate::model::area::Reach;
use crate::model::lang::Lang;
use crate::schedule::civil::push_padded;

pub(super) const fn texts(words: &'static Words) -> Texts {
    Texts {
        lang: Lang::En,
        words,

        place_options: |count| match count {
            1 => "1 suggestion".to_owned(),
            _ => join!(count, " suggestions"),
        },

        finder_title_in: |place| join!("Find help in ", place),
        results: |count| counted(count, "No services", "1 service", " services"),

        kommune_title: |name| join!("Help for relatives and carers in ", name),
        kommune_lead: |name| {
            join!("Services for you who live in ", name, ", from the nearest to those for the whole country.")
        },
        kommune_nothing_local: |name| {
            join!(
                "We know of no services in ",
                name,
                " itself. There may still be some: call the municipality and ask for its contact for relatives. Below is what is for a larger area, and last what the municipalities around have. Call them and ask whether you may come."
            )
        },
        kommune_site: |name| join!("The website of ", name, " municipality"),
        kommune_search: |name| join!("Search the services for ", name),
        reach: |reach, name| match reach {
            Reach::Local => join!("In ", name),
            Reach::Shared => "Shared with other municipalities".to_owned(),
            Reach::Regional => "In the county and health region".to_owned(),
            Reach::National => "For the whole country".to_owned(),
        },
        kilometres_away: |kilometres| join!("about ", kilometres, " km away, an estimate"),

        unconfirmed: |year| match year {
            Some(year) => join!("Not confirmed by the provider. Source from ", year, "."),
            None => "Not confirmed by the provider. The source has no date.".to_owned(),
        },
        confirmed_on: |date| join!("Confirmed by the provider ", date, "."),

        helplines_found: |count| counted(count, "No helpline fits", "1 helpline", " helplines"),

        open_until: |time| join!("Open now until ", time),
        stated_until: |time| join!("Stated as open until ", time),
        hours_stated: |year| match year {
            Some(year) => join!("The hours are from a source from ", year, ". They may have changed."),
            None => "The hours are from a source without a date. They may have changed.".to_owned(),
        },
        opens: |time| join!("Opens ", time),

        calendar_title_in: |place| join!("Meeting places in ", place),
        meetings_found: |count| counted(count, "No coming meetings", "1 coming meeting", " coming meetings"),
        moved_from: |date| join!("Moved from ", date),
        week: |number| join!("Week ", number),

        data_from: |date| join!("The dates were worked out on ", date, "."),

        date: |day, month, year| join!(day, " ", month, " ", year),
        clock: |hour, minute| {
            let mut text = String::new();
            push_padded(&mut text, hour, 2);
            text.push(':');
            push_padded(&mut text, minute, 2);
            text
        },

        position_refused: |reason| match reason {
            Refusal::Denied => {
                "We were not allowed to see the position. That is quite all right. Type the place instead."
            }
            Refusal::Unavailable => "The device does not know where it is. Type the place instead.",
            Refusal::Late => "It took too long to find the position. Type the place instead.",
            Refusal::Abroad => "You seem to be outside Norway. Type the place instead.",
        },
        remembered_place: |place| join!("Go to ", place),
        filter_button: |count| match count {
            0 => "Filters".to_owned(),
            _ => join!("Filters (", count, ")"),
        },
        meant: |words| join!("Did you mean “", words, "”?"),
        without_word: |word| join!("Search without the word “", word, "”"),
        without_facet: |label| join!("Search without the filter “", label, "”"),
        same_search_in: |place| join!("The same search in ", place),
        helplines_about: |topic| join!("Helplines: ", topic),

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
            0 => join!("No meetings in ", period),
            1 => join!("1 meeting in ", period),
            _ => join!(count, " meetings in ", period),
        },
        meetings_on: |count| {
            const WORDS: [&str; 10] =
                ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
            match count {
                1 => "one meeting".to_owned(),
                2..=11 => join!(WORDS[count - 2], " meetings"),
                _ => join!(count, " meetings"),
            }
        },
        more_meetings: |count| join!("and ", count, " more"),
        subscribe_title_in: |place| join!("Follow the meetings in ", place),

        source_age: |years| match years {
            1 => "1 year old".to_owned(),
            _ => join!(years, " years old"),
        },
    }
}
