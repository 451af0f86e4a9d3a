//! What varies with a number or a choice, said with the words of the language.

use super::Texts;
use crate::address::route::CalendarView;
use crate::model::area::Reach;
use crate::model::trust::Doubt;
use crate::vocabulary::Vocabulary;

impl Texts {
    /// The button that shows the filters, with how many are chosen.
    pub fn say_filters(&self, count: usize) -> String {
        match count {
            0 => self.filters.to_owned(),
            _ => self.filters_chosen.with(&[&count.to_string()]),
        }
    }

    /// How near something is to the kommune of this name.
    pub fn say_reach(&self, reach: Reach, name: &str) -> String {
        self.reach[reach.index()].with(&[name])
    }

    /// That nobody confirmed it, and of which year its newest source is.
    pub fn say_unconfirmed(&self, year: Option<i32>) -> String {
        match year {
            Some(year) => self.unconfirmed.with(&[&year.to_string()]),
            None => self.unconfirmed_undated.to_owned(),
        }
    }

    /// What a card says of doubt.
    pub fn say_doubt(&self, doubt: Doubt) -> String {
        match doubt {
            Doubt::Old(year) => self.check_first.with(&[&year.to_string()]),
            Doubt::Undated => self.check_first_undated.to_owned(),
        }
    }

    /// From which year old hours are, if their source has a date.
    pub fn say_old_hours(&self, year: Option<i32>) -> String {
        match year {
            Some(year) => self.hours_stated.with(&[&year.to_string()]),
            None => self.hours_stated_undated.to_owned(),
        }
    }

    /// A week by its number.
    pub fn say_week_number(&self, number: u32) -> String {
        self.week.with(&[&number.to_string()])
    }

    /// To the period before.
    pub fn say_previous(&self, view: CalendarView) -> &'static str {
        if view == CalendarView::Week { self.previous_week } else { self.previous_month }
    }

    /// To the period after.
    pub fn say_next_period(&self, view: CalendarView) -> &'static str {
        if view == CalendarView::Week { self.next_week } else { self.next_month }
    }

    /// How many meetings a month or week has.
    pub fn say_meetings_in(&self, count: usize, period: &str) -> String {
        self.meetings_in.with(&[&self.meetings.of(count), period])
    }

    /// How many meetings a day has, as it is read aloud: a number beside that of the day would be taken for another.
    pub fn say_meetings_on(&self, count: usize) -> String {
        match count.checked_sub(2).and_then(|few| self.two_to_eleven.get(few)) {
            Some(few) if count == 2 => format!("{few}{}", self.meetings_on.two),
            Some(few) => format!("{few}{}", self.meetings_on.more),
            None => self.meetings_on.of(count),
        }
    }

    /// How many meetings more there are.
    pub fn say_more_meetings(&self, count: usize) -> String {
        self.more_meetings.with(&[&count.to_string()])
    }
}
