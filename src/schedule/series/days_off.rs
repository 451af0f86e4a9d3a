//! What becomes of a date that the rule puts on a public holiday or into a school holiday.

use crate::schedule::civil::Date;
use crate::schedule::holidays::holiday;
use crate::vocabulary;

vocabulary! {
    /// What becomes of a date on a day off.
    OnDayOff, "rule for days off" {
        /// It is left out.
        Skip = "skip",
        /// It moves to the next same weekday that is no day off.
        Next = "next",
    }
}

/// A school holiday, as the school owner announced it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Break {
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub to: Date,
}

/// Which days are off for a series, and what then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DaysOff {
    /// On a public holiday; nothing is a day like any other.
    pub public_holidays: Option<OnDayOff>,
    /// In a school holiday.
    pub school_holidays: Option<OnDayOff>,
    /// The school holidays, as far as they are known.
    pub breaks: Vec<Break>,
}

impl DaysOff {
    /// Whether all days are alike.
    pub fn is_none(&self) -> bool {
        self.public_holidays.is_none() && self.school_holidays.is_none()
    }

    /// The day on which a date of the rule is held, if it is.
    ///
    /// After the last school holiday that is known nothing is, since the next may be any day.
    pub fn settle(&self, mut date: Date) -> Option<Date> {
        let known = self.school_holidays.and(self.breaks.iter().map(|one| one.to).max());
        loop {
            if known.is_some_and(|last| date > last) {
                return None;
            }
            match self.rule_on(date) {
                None => return Some(date),
                Some(OnDayOff::Skip) => return None,
                Some(OnDayOff::Next) => date = date.plus(7),
            }
        }
    }

    fn rule_on(&self, date: Date) -> Option<OnDayOff> {
        let is_break = || self.breaks.iter().any(|one| (one.from..=one.to).contains(&date));
        let public = self.public_holidays.filter(|_| holiday(date).is_some());
        public.or_else(|| self.school_holidays.filter(|_| is_break()))
    }
}
