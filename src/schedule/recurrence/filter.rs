//! Which days of a period fit a rule.

use super::{
    numbers::Numbers,
    parts::{Frequency, RuleParts, WeekParity},
    period::{Period, day_of_year, days_in_year},
    year_weeks::YearWeeks,
};
use crate::schedule::civil::{Date, Weekday, days_in_month};
use std::cell::LazyCell;

/// What a day must be. As in python-dateutil all of it must hold, also plain and numbered
/// weekdays together.
pub(super) struct Filter {
    months: Numbers,
    monthdays: Numbers,
    yeardays: Numbers,
    weeknos: Numbers,
    wkst: Weekday,
    weekdays: Numbers,
    /// Which ones of each weekday, from Monday; unless no weekday has a number.
    ordinals: Option<[Numbers; 7]>,
    /// Whether the weekdays are numbered within the month and not the year.
    numbers_the_month: bool,
    parity: Option<WeekParity>,
}

impl Filter {
    /// The filter of sound parts; what they leave open is taken from `start`.
    pub(super) fn new(parts: &RuleParts, start: Date) -> Self {
        let days = parts.byday.as_deref().unwrap_or_default();
        let plain = days.iter().filter(|day| day.ordinal().is_none());
        let of_weekday = |weekday| days.iter().filter(move |day| day.weekday() == weekday);
        let ordinals =
            |weekday| of_weekday(weekday).filter_map(|day| day.ordinal()).map(i32::from).collect::<Numbers>();
        let mut filter = Self {
            months: Numbers::new(&parts.bymonth),
            monthdays: Numbers::new(&parts.bymonthday),
            yeardays: Numbers::new(&parts.byyearday),
            weeknos: Numbers::new(&parts.byweekno),
            wkst: parts.wkst(),
            weekdays: plain.map(|day| day.weekday() as i32).collect(),
            ordinals: days.iter().any(|day| day.ordinal().is_some()).then(|| Weekday::ALL.map(ordinals)),
            numbers_the_month: parts.freq == Frequency::Monthly || parts.bymonth.is_some(),
            parity: parts.weeks,
        };
        let lists = [&filter.monthdays, &filter.yeardays, &filter.weeknos];
        if days.is_empty() && lists.into_iter().all(Numbers::is_empty) {
            filter.take_day_from(start, parts.freq);
        }
        filter
    }

    fn take_day_from(&mut self, start: Date, freq: Frequency) {
        let (_, month, day) = start.ymd();
        match freq {
            Frequency::Daily => {}
            Frequency::Weekly => self.weekdays = [start.weekday() as i32].into_iter().collect(),
            Frequency::Monthly | Frequency::Yearly => self.monthdays = [day as i32].into_iter().collect(),
        }
        if freq == Frequency::Yearly && self.months.is_empty() {
            self.months = [month as i32].into_iter().collect();
        }
    }

    /// The days of a period that fit.
    pub(super) fn fitting(&self, period: Period) -> Vec<Date> {
        let weeks = LazyCell::new(|| YearWeeks::around(period.first, self.wkst));
        let weekno_fits = |day| self.weeknos.is_empty() || weeks.fit(&self.weeknos, day);
        period.days().filter(|&day| self.fits(day) && weekno_fits(day)).collect()
    }

    fn fits(&self, day: Date) -> bool {
        let (year, month, monthday) = day.ymd();
        let (month, monthday, weekday) = (month as i32, monthday as i32, day.weekday() as i32);
        let month_length = days_in_month(year, month as u32) as i32;
        let in_year = || (day_of_year(day), days_in_year(year));
        let yearday_fits = || {
            let (yearday, length) = in_year();
            self.yeardays.fit(yearday, yearday - length - 1)
        };
        let ordinal_fits = |ordinals: &[Numbers; 7]| {
            let (place, length) = if self.numbers_the_month { (monthday, month_length) } else { in_year() };
            let numbers = &ordinals[weekday as usize];
            numbers.has((place - 1) / 7 + 1) || numbers.has(-((length - place) / 7 + 1))
        };
        let parity_fits = |parity| (day.iso_week().1 % 2 == 1) == (parity == WeekParity::Odd);

        self.months.fit(month, month)
            && self.monthdays.fit(monthday, monthday - month_length - 1)
            && self.weekdays.fit(weekday, weekday)
            && (self.yeardays.is_empty() || yearday_fits())
            && self.ordinals.as_ref().is_none_or(ordinal_fits)
            && self.parity.is_none_or(parity_fits)
    }
}
